package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.idn.DomainName;
import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.Glue;
import dev.ispapi.sandbox.internal.world.World;
import dev.ispapi.tld.IdProtection;
import dev.ispapi.tld.Tld;
import dev.ispapi.tld.lifecycle.Lifecycle;
import dev.ispapi.tld.lifecycle.LifecyclePeriods;
import dev.ispapi.tld.lifecycle.Step;
import dev.ispapi.tld.lifecycle.StepKind;
import dev.ispapi.value.Period;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What there is to say of a domain, by the property names of {@code StatusDomain}. */
final class StatusProperties {

    static final List<String> CONTACTS = List.of("OWNERCONTACT", "ADMINCONTACT", "TECHCONTACT", "BILLINGCONTACT");

    private static final String NO_DATE = "0000-00-00 00:00:00";
    private static final String PLATFORM = "SYSTEM";
    private static final String SERVER_LOCK = "serverTransferProhibited";

    private final World world;
    private final Domain domain;
    private final Instant now;
    private final Optional<Tld> tld;
    private final Lifecycle life;
    private final SortedMap<String, List<String>> properties = new TreeMap<>();

    private StatusProperties(World world, Domain domain, Instant now) {
        this.world = world;
        this.domain = domain;
        this.now = now;
        this.tld = Names.ofManaged(world, domain.name());
        this.life = ZonePeriods.lifecycle(world, domain);
    }

    static SortedMap<String, List<String>> of(World world, Domain domain, Instant now) {
        StatusProperties status = new StatusProperties(world, domain, now);
        status.identity();
        status.dates();
        status.periods();
        status.content();
        status.extensions();
        return status.properties;
    }

    /** The status with what the registry adds to it. */
    static List<String> status(World world, Domain domain, Instant now) {
        List<String> status = new ArrayList<>(domain.status());
        boolean isLocked = Names.ofManaged(world, domain.name())
                .flatMap(tld -> tld.transfer().lockAfterRegistration())
                .map(period -> period.after(lastArrival(domain)).isAfter(now))
                .orElse(false);
        if (isLocked && !status.contains(SERVER_LOCK)) {
            status.add(SERVER_LOCK);
        }
        if (domain.settings().transferLock() && !status.contains("clientTransferProhibited")) {
            status.add("clientTransferProhibited");
        }
        return status;
    }

    private static Instant lastArrival(Domain domain) {
        Domain.Dates dates = domain.dates();
        return dates.transferred().isAfter(dates.created()) ? dates.transferred() : dates.created();
    }

    private void identity() {
        put("CLASS", "DOMAIN");
        put("ID", domain.name());
        put("DESCRIPTION", domain.name());
        put("DOMAINUMLAUT", DomainName.received(domain.name()).unicode());
        put("SUBCLASS", tld.map(Tld::tldClass).orElse(""));
        put("REPOSITORY", tld.map(Repositories::name).orElse(""));
        put("REGISTRAR", PLATFORM);
        put("CREATEDBY", PLATFORM);
        put("UPDATEDBY", PLATFORM);
        put("USER", domain.account());
        put("PEERUSER", "");
        properties.put("STATUS", status(world, domain, now));
    }

    private void dates() {
        Domain.Dates dates = domain.dates();
        put("CREATEDDATE", date(dates.created()));
        put("UPDATEDDATE", date(dates.updated()));
        put("REGISTRARUPDATEDDATE", date(dates.updated()));
        put("EXPIRATIONDATE", date(dates.expiration()));
        put("REGISTRATIONEXPIRATIONDATE", date(dates.expiration()));
        put("PAIDUNTILDATE", date(dates.paidUntil()));
        put("TRANSFERDATE", date(dates.transferred()));
        put("REGISTRARTRANSFERDATE", date(dates.transferred()));
        put("ACCOUNTINGDATE", step(StepKind.ACCOUNTING));
        put("FINALIZATIONDATE", step(StepKind.FINALIZATION));
        put("FAILUREDATE", step(StepKind.FAILURE));
        NextAction next = NextAction.of(domain, life);
        put("NEXTACTION", next.action());
        put("NEXTACTIONDATE", date(next.date()));
    }

    private String step(StepKind kind) {
        return life.step(kind).map(Step::date).map(Answers::date).orElse(NO_DATE);
    }

    static String date(Instant date) {
        return date.equals(Instant.EPOCH) ? NO_DATE : Answers.date(date);
    }

    private void periods() {
        LifecyclePeriods periods = life.periods();
        put("ACCOUNTINGPERIOD", text(periods.accounting()));
        put("FINALIZATIONPERIOD", text(periods.finalization()));
        put("FAILUREPERIOD", text(periods.failure()));
        put("DELETIONRESTORABLEPERIOD", text(periods.deletionRestorable()));
        put("DELETIONHOLDPERIOD", text(periods.deletionHold()));
        put("REGISTRATIONGRACEPERIOD", text(periods.addGrace()));
        put("RENEWALMODE", domain.settings().renewalMode());
        put("RENEWALPERIOD", domain.settings().renewalPeriod());
        put("PREPAIDPERIOD", prepaid());
    }

    private static String text(Optional<Period> period) {
        return period.map(value -> value.isZero() ? "0" : value.toString()).orElse("0");
    }

    private String prepaid() {
        long years = ChronoUnit.YEARS.between(
                domain.dates().expiration().atOffset(ZoneOffset.UTC),
                domain.dates().paidUntil().atOffset(ZoneOffset.UTC));
        return years > 0 ? years + "Y" : "0";
    }

    private void content() {
        CONTACTS.forEach(role -> properties.put(role, domain.contacts().getOrDefault(role, List.of())));
        properties.put("NAMESERVER", domain.nameservers());
        List<String> hosts = world.glue().rows().stream()
                .filter(glue -> glue.domain().equals(domain.name()))
                .map(StatusProperties::host)
                .toList();
        properties.put("HOST", hosts);
        put("HOSTTYPE", Repositories.hostType(tld));
        put("AUTH", domain.settings().auth());
        put("TRANSFERLOCK", domain.settings().transferLock() ? "1" : "0");
    }

    private static String host(Glue glue) {
        return glue.host() + " " + String.join(" ", glue.addresses());
    }

    private void extensions() {
        tld.map(Tld::idProtection)
                .filter(protection -> protection.kind() == IdProtection.Kind.WHOIS_TRUSTEE)
                .ifPresent(protection -> protection.parameters().forEach(name -> put(name, "0")));
        domain.extensions().forEach(this::put);
    }

    private void put(String name, String value) {
        properties.put(name, List.of(value));
    }
}
