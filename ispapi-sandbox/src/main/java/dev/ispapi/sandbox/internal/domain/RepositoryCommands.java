package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.idn.DomainName;
import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.Departures;
import dev.ispapi.sandbox.internal.object.Domains;
import dev.ispapi.sandbox.internal.object.Journal;
import dev.ispapi.sandbox.internal.object.ListAnswer;
import dev.ispapi.sandbox.internal.object.Names;
import dev.ispapi.sandbox.internal.object.Owner;
import dev.ispapi.sandbox.internal.object.Patterns;
import dev.ispapi.sandbox.internal.object.Repositories;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.LogEntry;
import dev.ispapi.sandbox.internal.world.OutsideName;
import dev.ispapi.sandbox.internal.world.Transfer;
import dev.ispapi.tld.IdProtection;
import dev.ispapi.tld.Knowledge;
import dev.ispapi.tld.Tld;
import dev.ispapi.value.Period;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The commands about zones and the registry accounts behind them. */
public final class RepositoryCommands {

    private static final String CLASS = "DOMAIN";
    private static final Period ONE_YEAR = Period.years(1);
    private static final List<String> LAUNCH_PHASES = List.of(
            "LAUNCHPHASES",
            "LAUNCHPHASESALLOCATIONTYPE",
            "LAUNCHPHASESAPPLICATIONDATE",
            "LAUNCHPHASESCLOSEDATE",
            "LAUNCHPHASESSTARTDATE");

    private RepositoryCommands() {}

    /** {@return handlers by command name} */
    public static Map<String, CommandHandler> all() {
        return Map.of(
                "QueryDomainOptions", RepositoryCommands::options,
                "QueryDomainRepositoryDomainList", RepositoryCommands::domainList,
                "QueryDomainRepositoryInfo", RepositoryCommands::info,
                "QueryDomainRepositoryList", RepositoryCommands::list,
                "QueryDomainRepositoryRenewalList", RepositoryCommands::renewals,
                "StatusDomainRepository", RepositoryCommands::status,
                "ActivateDomainRegistration", RepositoryCommands::activate,
                "CancelDomainRegistration", RepositoryCommands::cancel,
                "ImportDomain", RepositoryCommands::bringIn,
                "ReleaseDomain", RepositoryCommands::release);
    }

    private static Tld required(Call call) {
        String repository = call.required("REPOSITORY");
        return Repositories.zone(call.world().rules(), repository)
                .orElseThrow(() -> Refusal.invalid("REPOSITORY (" + repository + ")"));
    }

    /** What the zones of names demand, a row a name (FAQ 20). No launch phases are known here. */
    private static Answer options(Call call) {
        List<String> names = call.parameters().list("DOMAIN");
        if (names.isEmpty()) {
            throw Refusal.missing("DOMAIN0");
        }
        boolean asksForPhases = call.text("PROPERTIES").equalsIgnoreCase("LAUNCHPHASES");
        Answer answer = Answer.success();
        for (String text : names) {
            Tld tld = Names.tld(call.world(), Names.parse(CLASS, text));
            ZoneProperties.options(tld).forEach(answer::property);
            if (asksForPhases) {
                LAUNCH_PHASES.forEach(property -> answer.property(property, ""));
            }
        }
        return answer;
    }

    /** All that is known of a zone, by a name in it or by the zone. */
    private static Answer info(Call call) {
        Tld tld = zone(call, call.required(CLASS));
        Answer answer = Answer.success();
        ZoneProperties.repository(tld).forEach(answer::property);
        IdProtection protection = tld.idProtection();
        protection
                .parameters()
                .forEach(parameter -> answer.property("ADDONCLASS", AddOns.PROXY)
                        .property("ADDONID", AddOns.id(parameter))
                        .property("ADDONDISPUTEEMAIL", "")
                        .property("ADDONNOTIFICATIONEMAIL", "")
                        .property("ADDONPOLICYOWNERCHANGE", AddOns.POLICY)
                        .property("ADDONPROPERTYTYPE", parameter)
                        .property("ADDONPROPERTYVALUE", protection.on().orElse(""))
                        .property("ADDONRENEWALGRACEPERIODSECONDS", "0")
                        .property("ADDONRENEWALPERIOD", AddOns.TERM.toString())
                        .property("ADDONREPLACEPROPERTIES", ""));
        return answer;
    }

    private static Tld zone(Call call, String text) {
        try {
            Optional<Tld> zone = call.world().rules().zone(text).filter(tld -> tld.knowledge() != Knowledge.EXISTS);
            return zone.isPresent() ? zone.get() : Names.tld(call.world(), DomainName.of(text));
        } catch (IllegalArgumentException e) {
            throw Refusal.syntax("Syntax error in Parameter DOMAIN (" + text + ")");
        }
    }

    private static Answer list(Call call) {
        Account root = Owner.named(call);
        Predicate<String> depth = Owner.inDepth(call, root.login(), "ALL");
        SortedMap<String, Tld> repositories = new TreeMap<>();
        SortedMap<String, SortedSet<String>> zones = new TreeMap<>();
        SortedMap<String, Integer> sums = new TreeMap<>();
        call.world().domains().rows().stream()
                .filter(domain -> depth.test(domain.account()))
                .forEach(domain -> Names.ofManaged(call.world(), domain.name()).ifPresent(tld -> {
                    repositories.putIfAbsent(Repositories.name(tld), tld);
                    zones.computeIfAbsent(Repositories.name(tld), any -> new TreeSet<>())
                            .add(tld.zone());
                    sums.merge(Repositories.name(tld), 1, Integer::sum);
                }));
        Answer answer = Answer.success()
                .property(
                        "TOTAL_DOMAINS",
                        Integer.toString(sums.values().stream()
                                .mapToInt(Integer::intValue)
                                .sum()));
        boolean isWide = call.flag("WIDE");
        repositories.forEach((name, tld) -> {
            answer.property("REPOSITORY", name).property("SUM_DOMAINS", Integer.toString(sums.getOrDefault(name, 0)));
            if (isWide) {
                answer.property("REGISTRAR", ZoneProperties.REGISTRAR)
                        .property("REGISTRY", tld.tldClass())
                        .property("REGISTRYBILLINGMODUS", "DEPOSIT")
                        .property("REGISTRYNAME", tld.registry().orElse(""))
                        .property("STATUS", "ACTIVE")
                        .property("STATUS_ACCOUNTING", "1")
                        .property("ZONES", String.join("|", zones.getOrDefault(name, Collections.emptySortedSet())))
                        .property("CREATEDDATE", Answer.NO_DATE)
                        .property("UPDATEDDATE", Answer.NO_DATE);
            }
        });
        return answer;
    }

    private static Stream<Domain> domains(Call call, Tld tld) {
        return call.world().domains().rows().stream()
                .filter(domain -> Owner.isVisible(call, domain.account()))
                .filter(domain -> Names.ofManaged(call.world(), domain.name())
                        .filter(zone -> isSame(zone, tld))
                        .isPresent());
    }

    private static boolean isSame(Tld zone, Tld other) {
        return Repositories.name(zone).equals(Repositories.name(other));
    }

    private static Answer domainList(Call call) {
        Tld tld = required(call);
        Predicate<Instant> date = ListAnswer.between(call.parameters(), "DATE");
        Predicate<String> zone = Patterns.of(call.parameters(), "ZONE");
        return new ListAnswer<Domain>(call.parameters())
                .column("CREATEDDATE", domain -> Answer.date(domain.dates().created()))
                .column(CLASS, Domain::name)
                .column("EXPIRATIONDATE", domain -> Answer.date(domain.dates().expiration()))
                .column("TRANSFERDATE", domain -> Answer.date(domain.dates().transferred()))
                .column("UPDATEDDATE", domain -> Answer.date(domain.dates().updated()))
                .of(domains(call, tld)
                        .filter(domain -> date.test(domain.dates().created()))
                        .filter(domain -> Names.ofManaged(call.world(), domain.name())
                                .filter(found -> zone.test(found.zone()))
                                .isPresent()));
    }

    private static Answer renewals(Call call) {
        Tld tld = required(call);
        Instant min = call.parameters().moment("MINDATE").orElseThrow(() -> Refusal.missing("MINDATE"));
        Instant max = call.parameters().moment("MAXDATE").orElseThrow(() -> Refusal.missing("MAXDATE"));
        List<String> operations = domains(call, tld)
                .flatMap(domain -> call.world().logOf(CLASS, domain.name()).stream())
                .filter(entry -> !entry.date().isBefore(min) && !entry.date().isAfter(max))
                .filter(entry -> entry.status().equals(LogEntry.SUCCESSFUL))
                .map(LogEntry::operation)
                .toList();
        return Answer.success()
                .property("ZONES", tld.zone())
                .property("SUM_CREATE", count(operations, "CREATE"))
                .property("SUM_DELETE", count(operations, "DELETE"))
                .property("SUM_RENEW", count(operations, "RENEW"))
                .property("SUM_UNCREATE", "0")
                .property("SUM_UNRENEW", "0");
    }

    private static String count(List<String> operations, String operation) {
        return Long.toString(operations.stream().filter(operation::equals).count());
    }

    private static Answer status(Call call) {
        Tld tld = required(call);
        List<Domain> domains = domains(call, tld).toList();
        Answer answer = Answer.success()
                .property("STATUS", "ACTIVE")
                .property("STATUS_ACCOUNT_AVAILABLE", "1")
                .property(
                        "SUM_ACTIVE_DOMAINS",
                        sum(domains, domain -> domain.status().contains("ACTIVE")))
                .property(
                        "SUM_CONTACTS",
                        Long.toString(domains.stream()
                                .flatMap(Domain::handles)
                                .distinct()
                                .count()))
                .property("SUM_DOMAINS", sum(domains, domain -> true))
                .property("SUM_INCOMING_TRANSFERS", transfers(call, tld, Transfer.IN))
                .property(
                        "SUM_NAMESERVERS",
                        Long.toString(domains.stream()
                                .flatMap(domain -> call.world().hostsIn(domain.name()).stream())
                                .count()))
                .property("SUM_OUTGOING_TRANSFERS", transfers(call, tld, Transfer.OUT))
                .property("SUM_PENDING_DOMAINS", sum(domains, Domain::isDeleted))
                .property("SUM_PROCESSING_DOMAINS", "0")
                .property("SUM_REQUESTED_DOMAINS", sum(domains, Domain::isRequested))
                .property("SUM_TRADES", transfers(call, tld, Transfer.TRADE))
                .property("SUM_WHOIS_QUERIES", "0");
        if (call.flag("WIDE")) {
            answer.property("DOMAINCLASS", tld.tldClass());
        }
        return answer;
    }

    private static String sum(List<Domain> domains, Predicate<Domain> which) {
        return Long.toString(domains.stream().filter(which).count());
    }

    private static String transfers(Call call, Tld tld, String kind) {
        return Long.toString(call.world().transfers().rows().stream()
                .filter(transfer -> transfer.kind().equals(kind) && Owner.isVisible(call, transfer.account()))
                .filter(transfer -> Names.ofManaged(call.world(), transfer.domain())
                        .filter(zone -> isSame(zone, tld))
                        .isPresent())
                .count());
    }

    private static Domain requested(Call call) {
        Domain domain = Domains.find(call);
        if (!domain.isRequested()) {
            throw Refusal.prohibited(String.join(" ", domain.status()));
        }
        return domain;
    }

    /** Carries out a registration that waits. */
    private static Answer activate(Call call) {
        String name = requested(call).name();
        Registrations.end(call.world(), name, true, call.now());
        Domain domain = call.world().domains().find(name).orElseThrow();
        return Answer.success()
                .property(
                        "REGISTRATIONEXPIRATIONDATE", Answer.date(domain.dates().expiration()))
                .property("STATUS", StatusProperties.status(call.world(), domain, call.now()));
    }

    /** Takes a registration back that waits. */
    private static Answer cancel(Call call) {
        Registrations.end(call.world(), requested(call).name(), false, call.now());
        return Answer.success();
    }

    /** Takes over a domain that is registered at the registry, but not managed here. */
    private static Answer bringIn(Call call) {
        DomainName name = Names.required(call.parameters(), CLASS);
        Tld tld = Names.tld(call.world(), name);
        if (call.world().domains().find(name.ascii()).isPresent()) {
            throw Refusal.notUnique("DOMAIN (" + name.ascii() + ")");
        }
        call.parameters()
                .text("REPOSITORY")
                .filter(repository -> !repository.equals(Repositories.name(tld)))
                .ifPresent(repository -> {
                    throw Refusal.invalid("REPOSITORY (" + repository + ")");
                });
        Optional<OutsideName> outside =
                call.world().outside().find(name.ascii()).filter(OutsideName::isTaken);
        Account owner = Owner.named(call);
        Instant created = call.parameters().moment("CREATEDDATE").orElse(call.now());
        Instant end = call.parameters()
                .moment("EXPIRATIONDATE")
                .or(() -> outside.map(OutsideName::expiration))
                .orElse(ONE_YEAR.after(call.now()));
        Domain domain = new Domain(
                name.ascii(),
                owner.login(),
                new Domain.Dates(created, call.now(), end, end, Instant.EPOCH, Instant.EPOCH),
                new TreeMap<>(),
                List.of(),
                Domain.SecDns.NONE,
                new Domain.Settings(outside.map(OutsideName::auth).orElse(""), false, owner.renewalMode(), ""),
                List.of("ACTIVE"),
                "",
                new TreeMap<>());
        call.world().domains().put(domain);
        outside.ifPresent(call.world().outside()::removeRow);
        Journal.log(call, CLASS, domain.name(), domain.account(), "IMPORT");
        return Answer.success();
    }

    /** Lets a domain go to the registrar whose tag {@code REPOSITORY} names, as .uk does it (FAQ 56). */
    private static Answer release(Call call) {
        Domain domain = Domains.active(call);
        boolean isInGrace = ZonePeriods.of(Names.ofManaged(call.world(), domain.name()))
                .addGrace()
                .map(period -> period.after(domain.dates().created()))
                .filter(end -> end.isAfter(call.now()))
                .isPresent();
        Departures.leave(call.world(), domain, "RELEASED", call.now());
        return Answer.success().property("INREGISTRATIONGRACEPERIOD", isInGrace ? "1" : "0");
    }
}
