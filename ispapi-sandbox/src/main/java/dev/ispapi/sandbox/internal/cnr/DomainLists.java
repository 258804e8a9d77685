package dev.ispapi.sandbox.internal.cnr;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.object.ContactBook;
import dev.ispapi.sandbox.internal.object.Owner;
import dev.ispapi.sandbox.internal.object.Patterns;
import dev.ispapi.sandbox.internal.world.Domain;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The commands that list domains. None of them filters by ranges of dates. */
final class DomainLists {

    private DomainLists() {}

    static Map<String, CommandHandler> all() {
        return Map.of(
                "QueryDomainList", DomainLists::list,
                "QueryDomainRenewList",
                        call -> byDate(call, "renewaldate", domain -> Zones.renewalDate(call.world(), domain)),
                "QueryDomainExpireList",
                        call -> byDate(
                                call, "expirationdate", domain -> domain.dates().expiration()),
                "QueryDomainListByContact", DomainLists::byContact,
                "QueryDomainHistoryList", DomainLists::history);
    }

    private static Stream<Domain> living(Call call, Predicate<String> owner) {
        return call.world().domains().rows().stream()
                .filter(domain -> !domain.isDeleted())
                .filter(domain -> owner.test(domain.account()));
    }

    private static Answer list(Call call) {
        Predicate<String> registrar = Patterns.of(call.parameters(), "REGISTRAR");
        Predicate<String> zone = Patterns.of(call.parameters(), "ZONE");
        Predicate<String> name = Patterns.of(call.parameters(), "DOMAIN");
        Predicate<String> idn = Patterns.of(call.parameters(), "DOMAINIDN");
        Predicate<String> nameserver = Patterns.of(call.parameters(), "NAMESERVER");
        boolean hasNameserver = !call.text("NAMESERVER").isEmpty();
        List<String> tags = call.parameters().list("DOMAINTAG");
        Stream<Domain> domains = living(call, owner(call))
                .filter(type(call))
                .filter(domain -> registrar.test(domain.account()))
                .filter(domain -> name.test(domain.name()))
                .filter(domain -> idn.test(Zones.idn(domain.name())))
                .filter(domain -> zone.test(zone(call, domain)))
                .filter(domain -> mode(call, domain))
                .filter(domain -> within(call, Zones.renewalDate(call.world(), domain)))
                .filter(domain -> tags.isEmpty()
                        || Tags.of(call.world(), "DOMAIN", domain.name()).stream()
                                .anyMatch(tags::contains))
                .filter(domain ->
                        !hasNameserver || domain.nameservers().stream().anyMatch(nameserver));
        return columns(call).of(domains);
    }

    private static Rows<Domain> columns(Call call) {
        return new Rows<Domain>(call)
                .column("domain", Domain::name)
                .wide("domain created by", Domain::account)
                .wide(
                        "domain created date",
                        domain -> DomainStatus.date(domain.dates().created()))
                .wide("domain idn", domain -> Zones.idn(domain.name()))
                .wide(
                        "domain registration expiration date",
                        domain -> DomainStatus.date(domain.dates().expiration()))
                .wide("domain renewal date", domain -> DomainStatus.date(Zones.renewalDate(call.world(), domain)))
                .wide("domain status", domain -> String.join(",", DomainStatus.statuses(call, domain)))
                .wide("domain updated by", Domain::account)
                .wide(
                        "domain updated date",
                        domain -> DomainStatus.date(domain.dates().updated()))
                .wide("domain zone", domain -> zone(call, domain))
                .wide("domain auth code", domain -> domain.settings().auth())
                .wide(
                        "nameserver",
                        domain -> String.join(
                                ",",
                                domain.nameservers().stream()
                                        .map(OrderForm::hostBack)
                                        .toList()))
                .wide("ownercontact", contact("OWNERCONTACT"))
                .wide("admincontact", contact("ADMINCONTACT"))
                .wide("techcontact", contact("TECHCONTACT"))
                .wide("billingcontact", contact("BILLINGCONTACT"))
                .wide("registrar", Domain::account)
                .wide("renewalmode", domain -> domain.settings().renewalMode())
                .wide("roid", domain -> DomainStatus.roid(domain.name()))
                .wide(
                        "transfermode",
                        domain -> domain.extensions().getOrDefault(DomainStatus.TRANSFER_MODE, RenewalModes.DEFAULT))
                .order("zone", domain -> zone(call, domain));
    }

    private static Function<Domain, String> contact(String role) {
        return domain -> String.join(",", domain.contacts().getOrDefault(role, List.of()));
    }

    private static String zone(Call call, Domain domain) {
        return Zones.of(call.world(), domain.name()).name();
    }

    private static Predicate<String> owner(Call call) {
        return switch (call.parameters().word("TYPE").orElse("")) {
            case "SHOWSUBLAYER" -> login -> !login.equals(call.login()) && Owner.isVisible(call, login);
            case "SHOWMERGEDLAYER", "ALL" -> login -> Owner.isVisible(call, login);
            default -> call.login()::equals;
        };
    }

    private static Predicate<Domain> type(Call call) {
        return switch (call.parameters().word("TYPE").orElse("")) {
            case "SHOWGRACE" -> domain -> call.now().isAfter(domain.dates().paidUntil());
            case "SHOWRENEW" ->
                domain -> RenewalModes.term(RenewalModes.effective(call.world(), domain))
                        .isPresent();
            case "SHOWTRANSFERLOCK" -> domain -> domain.settings().transferLock();
            case "", "DEFAULT", "ALL", "SHOWSUBLAYER", "SHOWMERGEDLAYER" -> domain -> true;
            // Suspended, unverified and the like: nothing in a sandbox is.
            default -> domain -> false;
        };
    }

    private static boolean mode(Call call, Domain domain) {
        String wanted = call.parameters().word("RENEWALMODE").orElse("");
        return wanted.isEmpty() || domain.settings().renewalMode().equals(wanted);
    }

    private static boolean within(Call call, Instant date) {
        return call.parameters()
                .number("DAYS")
                .map(days -> !date.isAfter(call.now().plus(Duration.ofDays(days))))
                .orElse(true);
    }

    private static Answer byDate(Call call, String column, Function<Domain, Instant> date) {
        boolean hasSubs = call.flag("INCLUDESUB");
        boolean onlySubs = call.flag("ONLYSUB");
        Instant from = call.parameters().moment("MINDATE").orElse(Instant.MIN);
        Predicate<String> name = Patterns.of(call.parameters(), "DOMAIN");
        Predicate<String> zone = Patterns.of(call.parameters(), "ZONE");
        Predicate<String> owner =
                login -> login.equals(call.login()) ? !onlySubs : (hasSubs || onlySubs) && Owner.isVisible(call, login);
        Stream<Domain> domains = living(call, owner)
                .filter(domain -> name.test(domain.name()) && zone.test(zone(call, domain)))
                .filter(domain -> !date.apply(domain).isBefore(from) && within(call, date.apply(domain)));
        return new Rows<Domain>(call)
                .column("domain", Domain::name)
                .column("zone", domain -> zone(call, domain))
                .column(column, domain -> DomainStatus.date(date.apply(domain)))
                .wide("registrar", Domain::account)
                .of(domains);
    }

    /** A domain and the role that a contact has there. */
    private record Use(String domain, String type) {}

    private static Answer byContact(Call call) {
        String handle = ContactBook.find(call, call.required("CONTACT")).handle();
        List<Use> uses = new ArrayList<>();
        call.world().domainsOfContact(handle).stream()
                .filter(domain -> Owner.isVisible(call, domain.account()))
                .forEach(domain -> domain.contacts().forEach((role, handles) -> {
                    if (handles.contains(handle)) {
                        uses.add(new Use(
                                domain.name(), role.replace("CONTACT", "").toLowerCase(Locale.ROOT)));
                    }
                }));
        return new Rows<Use>(call)
                .column("domain", Use::domain)
                .column("type", Use::type)
                .of(uses.stream());
    }

    private static Answer history(Call call) {
        Predicate<String> name = Patterns.of(call.parameters(), "DOMAIN");
        Predicate<String> zone = Patterns.of(call.parameters(), "ZONE");
        String wanted = call.parameters().word("STATUS").orElse("");
        Instant min = call.parameters().moment("MINDATE").orElse(Instant.MIN);
        Instant max = call.parameters().moment("MAXDATE").orElse(Instant.MAX);
        Stream<Domain> deleted = call.world().domains().rows().stream()
                .filter(Domain::isDeleted)
                .filter(domain -> Owner.isVisible(call, domain.account()))
                .filter(domain -> name.test(domain.name()) && zone.test(zone(call, domain)))
                .filter(domain -> wanted.isEmpty() || deletion(domain).equals(wanted))
                .filter(domain -> !domain.dates().deleted().isBefore(min)
                        && !domain.dates().deleted().isAfter(max));
        return new Rows<Domain>(call)
                .column("historyid", domain -> DomainStatus.job(domain.name()))
                .column(
                        "deleteddate",
                        domain -> DomainStatus.date(domain.dates().deleted()))
                .column("domain", Domain::name)
                .column("zone", domain -> zone(call, domain))
                .column("reason", domain -> "DELETE")
                .column("status", DomainLists::deletion)
                .of(deleted);
    }

    private static String deletion(Domain domain) {
        return domain.status().contains(Domain.REDEMPTION) ? "REDEMPTIONPERIOD" : "PENDINGDELETE";
    }
}
