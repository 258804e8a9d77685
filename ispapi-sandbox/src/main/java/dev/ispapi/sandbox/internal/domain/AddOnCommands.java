package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.ContactNames;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.ContactBook;
import dev.ispapi.sandbox.internal.object.ListAnswer;
import dev.ispapi.sandbox.internal.object.Names;
import dev.ispapi.sandbox.internal.object.Owner;
import dev.ispapi.sandbox.internal.object.Patterns;
import dev.ispapi.sandbox.internal.object.Repositories;
import dev.ispapi.sandbox.internal.world.Contact;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.Item;
import dev.ispapi.tld.Tld;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The commands about add-ons of domains. */
public final class AddOnCommands {

    private static final List<String> STATUS_SUMS =
            List.of("REQUESTED", "NEW", "CONFIRMED", "DELETE", "CANCEL", "EXPIRE", "HOLD");
    private static final List<String> LOG_SUMS = List.of(
            "ACTIVATE",
            "ADDBLACKLIST",
            "CANCEL",
            "CONFIRM",
            "CREATE",
            "DEACTIVATE",
            "DELBLACKLIST",
            "DELETE",
            "EXPIRE",
            "PENDING",
            "RENEW");

    private AddOnCommands() {}

    /** {@return handlers by command name} */
    public static Map<String, CommandHandler> all() {
        return Map.of(
                "QueryDomainAddonList", AddOnCommands::list,
                "QueryDomainAddonLog", AddOnCommands::log,
                "StatusDomainAddon", AddOnCommands::status);
    }

    /** A domain that has an add-on. */
    private record Entry(Domain domain, Optional<Tld> tld, AddOns.AddOn addOn, Optional<Contact> registrant) {

        String repository() {
            return tld.map(Repositories::name).orElse("");
        }

        String registrant(String field) {
            return registrant.map(contact -> contact.field(field)).orElse("");
        }
    }

    private static Stream<Entry> entries(Call call) {
        return call.world().domains().rows().stream()
                .filter(domain -> Owner.isVisible(call, domain.account()))
                .flatMap(domain -> {
                    Optional<Tld> tld = Names.ofManaged(call.world(), domain.name());
                    Optional<Contact> registrant = domain.contacts().getOrDefault("OWNERCONTACT", List.of()).stream()
                            .findFirst()
                            .flatMap(handle -> ContactBook.of(call.world(), domain.account(), handle));
                    return AddOns.of(tld, domain).stream().map(addOn -> new Entry(domain, tld, addOn, registrant));
                });
    }

    /** A condition on ids that are sent with slashes between them. */
    private static Predicate<String> ids(Parameters parameters, String name) {
        return parameters
                .text(name)
                .<Predicate<String>>map(text -> List.of(text.split("/", -1))::contains)
                .orElse(id -> true);
    }

    private static Answer list(Call call) {
        Parameters parameters = call.parameters();
        String addOnClass = call.required("ADDONCLASS");
        Predicate<String> id = ids(parameters, "ADDONID");
        Predicate<String> repository = Patterns.of(parameters, "REPOSITORY");
        Predicate<String> domain = Patterns.of(parameters, "DOMAIN");
        Predicate<String> state = Patterns.of(parameters, "STATUS");
        Predicate<String> applicant = Patterns.of(parameters, "APPLICANTNAME");
        Predicate<Instant> date = ListAnswer.between(parameters, "DATE");
        List<Entry> entries = entries(call)
                .filter(entry -> entry.addOn().addOnClass().equalsIgnoreCase(addOnClass)
                        && id.test(entry.addOn().id()))
                .filter(entry -> repository.test(entry.repository())
                        && domain.test(entry.domain().name())
                        && state.test("NEW"))
                .filter(entry ->
                        applicant.test(entry.registrant().map(ContactBook::name).orElse("")))
                .filter(entry -> date.test(entry.domain().dates().created()))
                .toList();
        ListAnswer<Entry> answer = new ListAnswer<Entry>(parameters)
                .column("ADDONCLASS", entry -> entry.addOn().addOnClass())
                .column("ADDONID", entry -> entry.addOn().id())
                .column("APPLICANTCOUNTRY", entry -> entry.registrant("COUNTRY"))
                .column(
                        "APPLICANTNAME",
                        entry -> entry.registrant().map(ContactBook::name).orElse(""))
                .column(
                        "CREATEDDATE",
                        entry -> Answer.date(entry.domain().dates().created()))
                .column("DOMAIN", entry -> entry.domain().name())
                .column("EXPIRATIONDATE", entry -> Answer.date(nextMonth(entry.domain(), call.now())))
                .column("INUSE", entry -> "1")
                .column("PEERUSER", entry -> Owner.peers(call, entry.domain().account()))
                .column("REPOSITORY", Entry::repository)
                .column("STATUS", entry -> "NEW");
        if (!call.text("DOMAIN").isEmpty()) {
            for (String field : ContactNames.FIELDS.subList(5, 14)) {
                if (!field.equals("COUNTRY")) {
                    answer.column(
                            "APPLICANT" + field,
                            entry -> field.equals("STREET")
                                    ? entry.registrant()
                                            .map(contact -> String.join(", ", contact.streets()))
                                            .orElse("")
                                    : entry.registrant(field));
                }
            }
        }
        Answer list = answer.of(entries.stream());
        if (call.flag("STATS")) {
            STATUS_SUMS.forEach(name ->
                    list.property("SUMADDON" + name, name.equals("NEW") ? Integer.toString(entries.size()) : "0"));
        }
        return list;
    }

    private static Instant nextMonth(Domain domain, Instant now) {
        Instant end = domain.dates().created();
        while (!end.isAfter(now)) {
            end = AddOns.TERM.after(end);
        }
        return end;
    }

    private static Answer log(Call call) {
        Parameters parameters = call.parameters();
        String addOnClass = call.required("ADDONCLASS");
        Predicate<String> id = ids(parameters, "ADDONID");
        Predicate<String> domain = Patterns.of(parameters, "DOMAIN");
        Predicate<String> action = Patterns.of(parameters, "ACTION");
        Predicate<Instant> date = ListAnswer.between(parameters, "DATE");
        List<Item> entries = new ArrayList<>(call.world().items().withPrefix(Item.key(Item.ADDON_LOG, "")).stream()
                .filter(entry -> entry.account().equals(call.login()))
                .filter(entry -> entry.get("ADDONCLASS").equalsIgnoreCase(addOnClass) && id.test(entry.get("ADDONID")))
                .filter(entry -> domain.test(entry.get("DOMAIN")) && action.test(entry.get("OPERATIONTYPE")))
                .filter(entry -> date.test(entry.created()))
                .toList());
        Answer answer = new ListAnswer<Item>(parameters)
                .column("ADDONCLASS", entry -> entry.get("ADDONCLASS"))
                .column("ADDONID", entry -> entry.get("ADDONID"))
                .column("COMMENT", entry -> "")
                .column("CREATEDDATE", entry -> Answer.date(entry.created()))
                .column("DOMAIN", entry -> entry.get("DOMAIN"))
                .column("OPERATIONTYPE", entry -> entry.get("OPERATIONTYPE"))
                .column("RENEWALPERIOD", entry -> AddOns.TERM.toString())
                .order("LOGDATE", Item::id)
                .of(entries.stream());
        if (call.flag("STATS")) {
            LOG_SUMS.forEach(name -> answer.property(
                    "SUMADDONLOG" + name,
                    Long.toString(entries.stream()
                            .filter(entry -> entry.get("OPERATIONTYPE").equals(name))
                            .count())));
        }
        return answer;
    }

    private static Answer status(Call call) {
        String addOnClass = call.required("ADDONCLASS").toUpperCase(Locale.ROOT);
        String id = call.required("ADDONID");
        String repository = call.required("REPOSITORY");
        Tld tld = Repositories.zone(call.world().rules(), repository)
                .filter(zone -> offers(zone, addOnClass, id))
                .orElseThrow(() -> Refusal.notFound("ADDON (" + addOnClass + " " + id + ")"));
        return Answer.success()
                .property("DISPUTEEMAIL", "")
                .property("NOTIFICATIONEMAIL", "")
                .property("POLICYOWNERCHANGE", AddOns.POLICY)
                .property("RENEWALGRACEPERIODSECONDS", "0")
                .property("RENEWALPERIOD", AddOns.TERM.toString())
                .property("REPLACEPROPERTIES", "")
                .property("REPOSITORY", repository)
                .property("ZONE", tld.zone());
    }

    private static boolean offers(Tld tld, String addOnClass, String id) {
        return addOnClass.equals(AddOns.PROXY)
                ? AddOns.proxies(tld).stream().map(AddOns::id).anyMatch(id::equals)
                : tld.trustee()
                        .flatMap(trustee -> trustee.parameter())
                        .map(AddOns::id)
                        .filter(id::equals)
                        .isPresent();
    }
}
