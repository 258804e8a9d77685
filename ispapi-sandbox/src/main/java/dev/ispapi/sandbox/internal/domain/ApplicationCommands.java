package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.idn.DomainName;
import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.ContactNames;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.Journal;
import dev.ispapi.sandbox.internal.object.Ledger;
import dev.ispapi.sandbox.internal.object.ListAnswer;
import dev.ispapi.sandbox.internal.object.Names;
import dev.ispapi.sandbox.internal.object.Owner;
import dev.ispapi.sandbox.internal.object.Patterns;
import dev.ispapi.sandbox.internal.object.Repositories;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.Item;
import dev.ispapi.sandbox.internal.world.OutsideName;
import dev.ispapi.sandbox.internal.world.World;
import dev.ispapi.tld.Tld;
import dev.ispapi.value.Money;
import dev.ispapi.value.Period;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * The commands about applications. An application for a premium name that is free is allocated at once, as nobody else can want it (FAQ
 * 39); every other one waits, for a name that is taken, until it is deleted.
 */
public final class ApplicationCommands {

    private static final String KIND = Item.APPLICATION;
    private static final String ALLOCATED = "ALLOCATED";
    private static final String REQUESTED = "REQUESTED";
    private static final Period ONE_YEAR = Period.years(1);
    private static final int DAY = "2017-09-26".length();
    private static final List<String> STORED =
            List.of("AUTH", "CLASS", "PERIOD", "SMD", "INCOMPLETE", "NOTICE-POA-ACCEPT-HASH", "OFFER", "EOI");

    private ApplicationCommands() {}

    /** {@return handlers by command name} */
    public static Map<String, CommandHandler> all() {
        return Map.of(
                "AddDomainApplication", ApplicationCommands::add,
                "ModifyDomainApplication", ApplicationCommands::modify,
                "DeleteDomainApplication", ApplicationCommands::delete,
                "StatusDomainApplication", ApplicationCommands::status,
                "QueryDomainApplicationList", ApplicationCommands::list,
                "QueryDomainPendingDeleteList", ApplicationCommands::pendingDelete);
    }

    private static Answer add(Call call) {
        DomainName name = Names.required(call.parameters(), "DOMAIN");
        String wanted = call.required("CLASS");
        call.required("PERIOD");
        Tld tld = Names.tld(call.world(), name);
        Optional<OutsideName> premium = Premium.find(call.world(), name.ascii());
        boolean isKnown =
                premium.isPresent() || call.world().domains().find(name.ascii()).isPresent();
        boolean isBackorder = wanted.equalsIgnoreCase(tld.tldClass() + "_BACKORDER");
        if (!isKnown && !isBackorder) {
            throw Refusal.invalid("CLASS (" + wanted + "); " + name.ascii() + " is no premium domain name");
        }
        Item application = isBackorder ? backorder(call, name, tld) : allocate(call, tld);
        call.world().items().put(application);
        Journal.log(call, KIND, application.id(), application.account(), "CREATE");
        return shown(call, application);
    }

    private static Item allocate(Call call, Tld tld) {
        Registration registration = Registration.plan(call);
        Domain domain = registration.commit(call);
        SortedMap<String, List<String>> values = new TreeMap<>(domain.contacts());
        values.put("AUTH", List.of(domain.settings().auth()));
        values.put("CLASS", List.of(domain.premiumClass()));
        values.put("NAMESERVER", domain.nameservers());
        values.put("PERIOD", List.of(registration.period().toString()));
        return item(call, domain.name(), domain.account(), tld, ALLOCATED, values);
    }

    private static Item backorder(Call call, DomainName name, Tld tld) {
        SortedMap<String, List<String>> values = sent(call);
        Account owner = Owner.named(call);
        Money price = Pricing.registration(call.world(), call.account(), tld, name.ascii(), ONE_YEAR);
        new Ledger(call.world()).check(call.account(), price);
        values.put("DEPOSIT", List.of(price.amount().toPlainString()));
        return item(call, name.ascii(), owner.login(), tld, REQUESTED, values);
    }

    private static SortedMap<String, List<String>> sent(Call call) {
        Parameters parameters = call.parameters();
        SortedMap<String, List<String>> contacts = ContactCheck.sent(parameters);
        new ContactCheck(call).check(contacts);
        SortedMap<String, List<String>> values = new TreeMap<>(contacts);
        List<String> nameservers = NameserverCheck.sent(parameters);
        if (!nameservers.isEmpty()) {
            values.put("NAMESERVER", nameservers);
        }
        STORED.forEach(property -> parameters.text(property).ifPresent(text -> values.put(property, List.of(text))));
        return values;
    }

    private static Item item(
            Call call, String domain, String owner, Tld tld, String status, SortedMap<String, List<String>> values) {
        values.put("DOMAIN", List.of(domain));
        values.put("STATUS", List.of(status));
        values.put("SUBCLASS", List.of(tld.tldClass()));
        values.put("CREATEDBY", List.of(call.access().login()));
        values.put("UPDATEDBY", List.of(call.access().login()));
        return new Item(KIND, World.numbered(call.world().next(KIND)), owner, call.now(), call.now(), values);
    }

    private static String number(Item application) {
        return application.id().replaceFirst("^0+", "");
    }

    private static Item find(Call call) {
        String id = call.required("APPLICATION");
        Item application = call.parameters()
                .number("APPLICATION")
                .flatMap(number -> call.world().items().find(Item.key(KIND, World.numbered(number))))
                .orElseThrow(() -> Refusal.notFound("APPLICATION (" + id + ")"));
        Owner.requireVisible(call, application.account());
        return application;
    }

    private static Item open(Call call) {
        Item application = find(call);
        if (!application.get("STATUS").equals(REQUESTED)) {
            throw Refusal.prohibited(application.get("STATUS"));
        }
        return application;
    }

    private static Answer modify(Call call) {
        Item application = open(call)
                .with(sent(call), call.now())
                .with("UPDATEDBY", call.access().login(), call.now());
        call.world().items().put(application);
        Journal.log(call, KIND, application.id(), application.account(), "MODIFY");
        return shown(call, application);
    }

    private static Answer delete(Call call) {
        Item application = open(call);
        call.world().items().removeRow(application);
        Journal.log(call, KIND, application.id(), application.account(), "DELETE");
        return Answer.success().property("DOMAIN", application.get("DOMAIN"));
    }

    private static Answer status(Call call) {
        return shown(call, find(call));
    }

    /** The pages have {@code UPDATEDBY} in their tables and {@code UPDATEBY} in their examples: here both are answered. */
    private static Answer shown(Call call, Item application) {
        Answer answer = Answer.success();
        ContactNames.ROLES.forEach(role -> {
            List<String> handles = application.list(role);
            answer.property(role, handles.isEmpty() ? "" : handles.get(0));
        });
        return answer.property("APPLICATION", number(application))
                .property("AUTH", application.get("AUTH"))
                .property("CLASS", application.get("CLASS"))
                .property("CREATEDBY", application.get("CREATEDBY"))
                .property("CREATEDDATE", Answer.date(application.created()))
                .property("DOMAIN", application.get("DOMAIN"))
                .property(
                        "DOMAINUMLAUT",
                        DomainName.received(application.get("DOMAIN")).unicode())
                .property("NAMESERVER", application.list("NAMESERVER"))
                .property("PEERUSER", Owner.peers(call, application.account()))
                .property("PERIOD", application.get("PERIOD"))
                .property(
                        "REPOSITORY",
                        Names.ofManaged(call.world(), application.get("DOMAIN"))
                                .map(Repositories::name)
                                .orElse(""))
                .property("SMD", application.get("SMD"))
                .property("STATUS", application.get("STATUS"))
                .property("SUBCLASS", application.get("SUBCLASS"))
                .property("UPDATEBY", application.get("UPDATEDBY"))
                .property("UPDATEDBY", application.get("UPDATEDBY"))
                .property("UPDATEDDATE", Answer.date(application.updated()))
                .property("USER", application.account());
    }

    private static Answer list(Call call) {
        Parameters parameters = call.parameters();
        Predicate<String> depth = Owner.inDepth(call, "ALL");
        Predicate<String> domain = Patterns.of(parameters, "DOMAIN");
        Predicate<String> regex = Patterns.regexes(parameters, "DOMAIN");
        Predicate<String> type = Patterns.of(parameters, "CLASS");
        Predicate<String> status = Patterns.of(parameters, "STATUS");
        String owner = call.text("OWNERCONTACT");
        return new ListAnswer<Item>(parameters)
                .column("APPLICATION", ApplicationCommands::number)
                .wide(call.flag("WIDE"))
                .column("ADMINCONTACT", item -> item.get("ADMINCONTACT"))
                .column("BILLINGCONTACT", item -> item.get("BILLINGCONTACT"))
                .column("CLAIMKEY", item -> "")
                .column("CLASS", item -> item.get("CLASS"))
                .column("CREATEDDATE", item -> Answer.date(item.created()))
                .column("DOMAIN", item -> item.get("DOMAIN"))
                .column(
                        "DOMAINUMLAUT",
                        item -> DomainName.received(item.get("DOMAIN")).unicode())
                .column("EXPIRATIONDATE", item -> Answer.NO_DATE)
                .column("INVALIDPARAMETER", item -> "")
                .column("MISSINGPARAMETER", item -> "")
                .column("NAMESERVER", item -> String.join(" ", item.list("NAMESERVER")))
                .column("OWNERCONTACT", item -> item.get("OWNERCONTACT"))
                .column("PARENTUSER", item -> Owner.parent(call.world(), item.account()))
                .column("PEERUSER", item -> Owner.peers(call, item.account()))
                .column("STATUS", item -> item.get("STATUS"))
                .column("TECHCONTACT", item -> item.get("TECHCONTACT"))
                .column("UPDATEDDATE", item -> Answer.date(item.updated()))
                .column("USER", Item::account)
                .column("X-DOMAIN-ROID", item -> "")
                .of(call.world().items().withPrefix(Item.key(KIND, "")).stream()
                        .filter(item -> depth.test(item.account()))
                        .filter(item -> domain.test(item.get("DOMAIN")) && regex.test(item.get("DOMAIN")))
                        .filter(item -> type.test(item.get("CLASS")) && status.test(item.get("STATUS")))
                        .filter(item ->
                                owner.isEmpty() || item.list("OWNERCONTACT").contains(owner)));
    }

    /** A name that becomes free, here because an account of this platform lost it. */
    private record Drop(Domain domain, Instant day, String label, Optional<Tld> tld) {}

    private static Answer pendingDelete(Call call) {
        Parameters parameters = call.parameters();
        List<Predicate<Drop>> conditions = new ArrayList<>();
        conditions.add(keywords(parameters));
        List<String> zones = parameters.list("ZONE").stream()
                .map(zone -> zone.toLowerCase(Locale.ROOT))
                .toList();
        if (!zones.isEmpty()) {
            conditions.add(drop -> zones.contains(drop.tld().map(Tld::zone).orElse("")));
        }
        List<String> days = Stream.of("DELETIONDAY", "FINALIZATIONDATE")
                .flatMap(name -> parameters.list(name).stream())
                .toList();
        if (!days.isEmpty()) {
            conditions.add(drop -> days.stream()
                    .anyMatch(day ->
                            Answer.date(drop.day()).startsWith(day.substring(0, Math.min(DAY, day.length())))));
        }
        Predicate<Instant> between = ListAnswer.between(parameters, "FINALIZATIONDATE");
        conditions.add(drop -> between.test(drop.day()));
        List<String> lengths = parameters.list("LENGTH");
        if (!lengths.isEmpty()) {
            conditions.add(
                    drop -> lengths.contains(Integer.toString(drop.label().length())));
        }
        parameters.list("FILTER").forEach(filter -> conditions.add(filter(filter)));
        parameters
                .text("REGEXP")
                .map(ApplicationCommands::regex)
                .ifPresent(regex -> conditions.add(
                        drop -> regex.matcher(drop.domain().name()).find()));
        boolean isRandom = call.text("ORDERBY").equalsIgnoreCase("RANDOM");
        Answer answer = new ListAnswer<Drop>(isRandom ? parameters.without("ORDERBY"::equals) : parameters)
                .column("DOMAIN", drop -> drop.domain().name())
                .column("FINALIZATIONDATE", drop -> Answer.date(drop.day()))
                .column("SCORE", drop -> "0")
                .column("SUBCLASS", drop -> drop.tld().map(Tld::tldClass).orElse(""))
                .order("NAME", drop -> drop.domain().name())
                .order("DELETIONDAY", drop -> Answer.date(drop.day()))
                .of(drops(call).filter(drop -> conditions.stream().allMatch(condition -> condition.test(drop))));
        return answer.property("COLUMN", "DOMAIN", "FINALIZATIONDATE", "SCORE", "SUBCLASS");
    }

    private static Stream<Drop> drops(Call call) {
        return call.world().domains().rows().stream().filter(Domain::isDeleted).map(domain -> {
            Instant day = ZonePeriods.end(call.world(), domain);
            String label = domain.name().substring(0, domain.name().indexOf('.'));
            return new Drop(domain, day, label, Names.ofManaged(call.world(), domain.name()));
        });
    }

    private static Predicate<Drop> keywords(Parameters parameters) {
        List<Predicate<Drop>> words = new ArrayList<>();
        String match = parameters.oneOf("KEYWORDMATCH", "ANY", "BEGIN", "END");
        for (String word : parameters.list("KEYWORD")) {
            String lower = word.toLowerCase(Locale.ROOT);
            words.add(drop -> switch (match) {
                case "BEGIN" -> drop.label().startsWith(lower);
                case "END" -> drop.label().endsWith(lower);
                default -> drop.label().contains(lower);
            });
        }
        boolean isAny = parameters.oneOf("KEYWORDCATENATION", "AND", "OR").equals("OR");
        return drop -> words.isEmpty()
                || (isAny
                        ? words.stream().anyMatch(word -> word.test(drop))
                        : words.stream().allMatch(word -> word.test(drop)));
    }

    private static Predicate<Drop> filter(String name) {
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "NOHYPHENS" -> drop -> drop.label().indexOf('-') < 0;
            case "NONUMBERS" -> drop -> drop.label().chars().noneMatch(Character::isDigit);
            case "NOIDNS" -> drop -> !drop.label().startsWith("xn--");
            default -> throw Refusal.syntax("FILTER (" + name + ")");
        };
    }

    private static Pattern regex(String text) {
        try {
            return Pattern.compile(text, Pattern.CASE_INSENSITIVE);
        } catch (PatternSyntaxException e) {
            throw Refusal.syntax("REGEXP (" + text + ")");
        }
    }
}
