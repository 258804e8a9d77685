package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.idn.DomainName;
import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.ContactNames;
import dev.ispapi.sandbox.internal.object.Hosts;
import dev.ispapi.sandbox.internal.object.Names;
import dev.ispapi.sandbox.internal.object.Repositories;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.Host;
import dev.ispapi.sandbox.internal.world.Transfer;
import dev.ispapi.sandbox.internal.world.World;
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
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What there is to say of a domain, by the names of {@code StatusDomain}. */
public final class StatusProperties {

    /** The registrar that the platform shows for itself. */
    public static final String PLATFORM = "SYSTEM";

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

    /**
     * All properties of a domain.
     *
     * @param world the world
     * @param domain the domain
     * @param now the sandbox's time
     * @return values by property
     */
    public static SortedMap<String, List<String>> of(World world, Domain domain, Instant now) {
        StatusProperties status = new StatusProperties(world, domain, now);
        status.identity();
        status.dates();
        status.periods();
        status.content();
        status.extensions();
        status.verification();
        return status.properties;
    }

    /** The status with what the registry adds to it. */
    static List<String> status(World world, Domain domain, Instant now) {
        List<String> status = new ArrayList<>(domain.status());
        if (isYoung(world, domain, now) && !status.contains(SERVER_LOCK) && !domain.isRequested()) {
            status.add(SERVER_LOCK);
        }
        if (domain.settings().transferLock() && !status.contains(StatusChange.TRANSFER_PROHIBITED)) {
            status.add(StatusChange.TRANSFER_PROHIBITED);
        }
        return status;
    }

    /**
     * Whether the lock after registration or transfer holds a domain here (FAQ 13).
     *
     * @param world the world
     * @param domain the domain
     * @param now the sandbox's time
     * @return true if it can't be transferred yet
     */
    public static boolean isYoung(World world, Domain domain, Instant now) {
        Domain.Dates dates = domain.dates();
        Instant arrival = dates.transferred().isAfter(dates.created()) ? dates.transferred() : dates.created();
        return Names.ofManaged(world, domain.name())
                .flatMap(tld -> tld.transfer().lockAfterRegistration())
                .map(period -> period.after(arrival).isAfter(now))
                .orElse(false);
    }

    private void identity() {
        put("CLASS", "DOMAIN");
        put("ID", domain.name());
        put("DESCRIPTION", DomainName.received(domain.name()).unicode());
        put("DOMAINUMLAUT", DomainName.received(domain.name()).unicode());
        put("SUBCLASS", tld.map(Tld::tldClass).orElse(""));
        put("REPOSITORY", tld.map(Repositories::name).orElse(""));
        put("ROID", roid());
        put("REGISTRAR", PLATFORM);
        put("CREATEDBY", PLATFORM);
        put("UPDATEDBY", PLATFORM);
        put("USER", domain.account());
        put("PEERUSER", "");
        properties.put("STATUS", status(world, domain, now));
    }

    /** The registry's own number of the domain. */
    private String roid() {
        return Integer.toUnsignedString(domain.name().hashCode()) + "_DOMAIN_"
                + tld.map(Tld::tldClass).orElse("").toUpperCase(Locale.ROOT) + "-SANDBOX";
    }

    private void dates() {
        Domain.Dates dates = domain.dates();
        put("CREATEDDATE", Answer.date(dates.created()));
        put("UPDATEDDATE", Answer.date(dates.updated()));
        put("REGISTRARUPDATEDDATE", Answer.date(dates.updated()));
        put("EXPIRATIONDATE", Answer.date(dates.expiration()));
        put("REGISTRATIONEXPIRATIONDATE", Answer.date(dates.expiration()));
        put("PAIDUNTILDATE", Answer.date(dates.paidUntil()));
        put("TRANSFERDATE", Answer.date(dates.transferred()));
        put("REGISTRARTRANSFERDATE", Answer.date(dates.transferred()));
        put("ACCOUNTINGDATE", step(StepKind.ACCOUNTING));
        put("FINALIZATIONDATE", step(StepKind.FINALIZATION));
        put("FAILUREDATE", step(StepKind.FAILURE));
        put("RENEWALDATE", step(StepKind.FINALIZATION));
        NextAction next = NextAction.of(world, domain, life);
        put("NEXTACTION", next.action());
        put("NEXTACTIONDATE", Answer.date(next.date()));
    }

    private String step(StepKind kind) {
        return life.step(kind).map(Step::date).map(Answer::date).orElse(Answer.NO_DATE);
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
        ContactNames.ROLES.forEach(
                role -> properties.put(role, domain.contacts().getOrDefault(role, List.of())));
        properties.put("NAMESERVER", domain.nameservers());
        properties.put(
                "INTERNALNAMESERVER",
                domain.nameservers().stream().filter(Hosts::isOwnNameserver).toList());
        properties.put(
                "HOST",
                world.hostsIn(domain.name()).stream()
                        .map(StatusProperties::host)
                        .toList());
        put("HOSTTYPE", Repositories.hostType(tld));
        properties.put("SECDNS-DS", domain.secDns().ds());
        properties.put("SECDNS-KEY", domain.secDns().keys());
        if (!domain.secDns().maxSigLife().isEmpty()) {
            put("SECDNS-MAXSIGLIFE", domain.secDns().maxSigLife());
        }
        put("AUTH", domain.settings().auth());
        put("TRANSFERLOCK", domain.settings().transferLock() ? "1" : "0");
        put("TRANSFERMODE", "DEFAULT");
        if (!domain.premiumClass().isEmpty()) {
            put("X-PRICE-CLASS", domain.premiumClass());
        }
        world.transfers()
                .find(domain.name())
                .filter(transfer -> transfer.kind().equals(Transfer.TRADE))
                .ifPresent(trade ->
                        properties.put("TRADE-OWNERCONTACT", trade.contacts().getOrDefault("OWNERCONTACT", List.of())));
    }

    private static String host(Host host) {
        return host.name() + " " + String.join(" ", host.addresses());
    }

    private void extensions() {
        put("X-ACCEPT-WHOISTRUSTEE-TAC", "0");
        put("X-ACCEPT-WHOISTRUSTEELITE-TAC", "0");
        tld.stream().flatMap(zone -> AddOns.proxies(zone).stream()).forEach(name -> put(name, "0"));
        domain.extensions().forEach(this::put);
    }

    private void verification() {
        Verifications.find(world, domain.name())
                .filter(item -> item.get(Verifications.STATUS).equals(Verifications.PENDING))
                .ifPresent(item -> {
                    put("X-REGISTRANT-VERIFICATION-EMAIL", item.get(Verifications.EMAIL));
                    put("X-REGISTRANT-VERIFICATION-NAME", item.get(Verifications.NAME));
                    put("X-REGISTRANT-VERIFICATION-REQUESTEDDATE", Answer.date(item.created()));
                    put("X-REGISTRANT-VERIFICATION-STATUS", item.get(Verifications.STATUS));
                    put("X-REGISTRANT-VERIFICATION-TAG", item.get(Verifications.TOKEN));
                });
    }

    private void put(String name, String value) {
        properties.put(name, List.of(value));
    }
}
