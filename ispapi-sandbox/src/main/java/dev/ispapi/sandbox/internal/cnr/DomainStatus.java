package dev.ispapi.sandbox.internal.cnr;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.object.Domains;
import dev.ispapi.sandbox.internal.world.Contact;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.Host;
import dev.ispapi.sandbox.internal.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What there is to say of a domain, by CNR's names. */
final class DomainStatus {

    /** Where the world keeps how transfer requests are answered, among the extensions, which no zone has a field of this name for. */
    static final String TRANSFER_MODE = "X-TRANSFERMODE";

    /** How long a registration can be taken back for its money. */
    static final Duration ADD_GRACE = Duration.ofDays(5);

    /** Zones from which a transfer brings handles of the registry, which are no contacts here. */
    private static final Set<String> REGISTRY_HANDLES = Set.of("be", "eu", "it", "nl");

    /** CNR's names of the contacts, by the world's. */
    private static final Map<String, String> ROLES = Map.of(
            "OWNERCONTACT", "owner contact",
            "ADMINCONTACT", "admin contact",
            "TECHCONTACT", "tech contact",
            "BILLINGCONTACT", "billing contact");

    private static final List<String> ORDER = List.of("OWNERCONTACT", "ADMINCONTACT", "TECHCONTACT", "BILLINGCONTACT");

    private static final String TENTHS = ".0";

    private DomainStatus() {}

    static Map<String, CommandHandler> all() {
        return Map.of("StatusDomain", DomainStatus::status);
    }

    /** A moment as CNR writes it in most answers. */
    static String date(Instant instant) {
        return Answer.date(instant) + TENTHS;
    }

    /** The platform's own number of an object. */
    static String roid(String name) {
        return Integer.toUnsignedString(name.hashCode()) + "_DOMAIN-KEYSYS";
    }

    /** The number of the job that an order waits in. */
    static String job(String name) {
        return Integer.toString(Math.floorMod(name.hashCode(), 900_000) + 100_000);
    }

    private static Answer status(Call call) {
        Domain domain = Domains.find(call);
        World world = call.world();
        Answer answer = Answer.success();
        history(answer, domain);
        answer.property("registration expiration date", date(domain.dates().expiration()))
                .property("paiduntil date", date(domain.dates().paidUntil()))
                .property("renewal date", date(Zones.renewalDate(world, domain)))
                .property("auth", domain.settings().auth())
                .property("renewalmode", domain.settings().renewalMode())
                .property("transfermode", domain.extensions().getOrDefault(TRANSFER_MODE, RenewalModes.DEFAULT))
                .property("roid", roid(domain.name()))
                .property("domain", domain.name())
                .property("domain idn", Zones.idn(domain.name()))
                .property("zone", Zones.of(world, domain.name()).name())
                .property("status", statuses(call, domain));
        String rgp = gracePeriod(world, domain, call.now());
        answer.ifAny("rgp status", rgp)
                .property("transfer lock", domain.settings().transferLock() ? "1" : "0");
        OwnerChanges.status(call, domain, answer);
        answer.property(
                "nameserver",
                domain.nameservers().stream()
                        .map(OrderForm::hostBack)
                        .map(name -> name.toUpperCase(Locale.ROOT))
                        .toList());
        answer.property(
                "host",
                world.hostsIn(domain.name()).stream().map(DomainStatus::host).toList());
        contacts(call, domain, answer);
        answer.property("dnssec", domain.secDns().keys())
                .property("dnssecdsdata", domain.secDns().ds())
                .property("domaintag", Tags.of(world, "DOMAIN", domain.name()));
        domain.extensions().forEach((name, value) -> {
            if (!name.equals(TRANSFER_MODE)) {
                answer.property(name.toLowerCase(Locale.ROOT), value);
            }
        });
        answer.property("x-domain-roid", roid(domain.name()));
        if (!call.text("X-FEE-COMMAND").isEmpty()) {
            Fees.answer(call, List.of(domain.name()), answer);
        }
        return answer;
    }

    private static void history(Answer answer, Domain domain) {
        answer.property("created by", domain.account())
                .property("created date", date(domain.dates().created()))
                .property("updated by", domain.account())
                .property("updated date", date(domain.dates().updated()))
                .property("registrar", domain.account());
        if (!domain.dates().transferred().equals(Instant.EPOCH)) {
            answer.property("registrar transfer date", date(domain.dates().transferred()));
        }
    }

    private static String host(Host host) {
        return host.name() + " " + String.join(" ", host.addresses());
    }

    private static void contacts(Call call, Domain domain, Answer answer) {
        for (String role : ORDER) {
            List<String> handles = domain.contacts().getOrDefault(role, List.of()).stream()
                    .map(handle -> handle(call.world(), domain, handle))
                    .toList();
            answer.property(ROLES.getOrDefault(role, role), handles);
            if (call.flag("SHOWCONTACTDATA")) {
                String prefix = role.replace("CONTACT", "").toLowerCase(Locale.ROOT) + " ";
                handles.stream()
                        .limit(1)
                        .flatMap(handle -> call.world().contacts().find(handle).stream())
                        .forEach(contact -> data(answer, prefix, contact));
            }
        }
    }

    private static void data(Answer answer, String prefix, Contact contact) {
        contact.fields().forEach((name, value) -> answer.property(prefix + name.toLowerCase(Locale.ROOT), value));
        answer.property(prefix + "street", contact.streets());
    }

    /** A handle as it is shown: behind a transfer, some registries bring their own until the domain is changed. */
    private static String handle(World world, Domain domain, String handle) {
        String zone = Zones.of(world, domain.name()).name();
        boolean isRegistrys = REGISTRY_HANDLES.contains(zone)
                && !domain.dates().transferred().equals(Instant.EPOCH)
                && domain.dates().transferred().equals(domain.dates().updated());
        return isRegistrys ? zone + ".c" + Math.floorMod(handle.hashCode(), 1_000_000) : handle;
    }

    /** The status flags by CNR's words. */
    static List<String> statuses(Call call, Domain domain) {
        List<String> flags = new ArrayList<>();
        if (domain.isRequested()) {
            flags.add("REQUESTED");
        } else if (domain.isDeleted()) {
            flags.add("pendingDelete");
        } else {
            flags.addAll(domain.status());
        }
        if (OwnerChanges.find(call.world(), domain.name()).isPresent()) {
            flags.add("pendingUpdate");
        }
        return flags;
    }

    private static String gracePeriod(World world, Domain domain, Instant now) {
        if (domain.isDeleted()) {
            return domain.status().contains(Domain.REDEMPTION) ? "redemptionPeriod" : "pendingDelete";
        }
        if (isNew(world, domain, now)) {
            return "addPeriod";
        }
        return now.isAfter(domain.dates().paidUntil()) ? "autoRenewPeriod" : "";
    }

    /** Whether a registration can still be taken back for its money. */
    static boolean isNew(World world, Domain domain, Instant now) {
        return Zones.of(world, domain.name()).isGeneric()
                && domain.dates().transferred().equals(Instant.EPOCH)
                && now.isBefore(domain.dates().created().plus(ADD_GRACE));
    }
}
