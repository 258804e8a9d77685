package dev.ispapi.tld.internal.data;

import dev.ispapi.domain.DomainOptions;
import dev.ispapi.domain.Limits;
import dev.ispapi.domain.RepositoryInfo;
import dev.ispapi.tld.Fact;
import dev.ispapi.tld.FactName;
import dev.ispapi.tld.IdProtection;
import dev.ispapi.tld.OwnerChange;
import dev.ispapi.tld.Source;
import dev.ispapi.tld.Trustee;
import dev.ispapi.value.Period;
import dev.ispapi.wire.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Turns live answers into facts. A property that is not in the answer leaves its fact unknown. */
public final class LiveFacts {

    private static final String PROXY = "X-PROXY";

    private final List<Fact<?>> facts = new ArrayList<>();
    private final Source source;

    private LiveFacts(Source source) {
        this.source = source;
    }

    /**
     * The facts in an answer to {@code QueryDomainOptions}.
     *
     * @param options the answer
     * @param known what is known of ID protection
     * @param source the answer as a source
     * @return the facts
     */
    public static List<Fact<?>> of(DomainOptions options, IdProtection known, Source source) {
        LiveFacts live = new LiveFacts(source);
        live.periods(
                options.registrationPeriods(),
                options.renewalPeriods(),
                options.transferPeriods(),
                options.tradePeriods());
        live.limits(FactName.NAMESERVERS_MIN, FactName.NAMESERVERS_MAX, options.nameservers());
        live.limits(FactName.REGISTRANTS_MIN, FactName.REGISTRANTS_MAX, options.registrantContacts());
        live.limits(FactName.ADMINS_MIN, FactName.ADMINS_MAX, options.adminContacts());
        live.limits(FactName.TECHS_MIN, FactName.TECHS_MAX, options.techContacts());
        live.limits(FactName.BILLINGS_MIN, FactName.BILLINGS_MAX, options.billingContacts());
        live.hosts(options.hostManagedAs(), options.hostAddressTypes());
        live.put(FactName.TRANSFER_AUTH_CODE, options.authCodeRequired());
        live.put(FactName.OWNER_CHANGE, options.registrantNameChangeBy().map(OwnerChange::new));
        live.protection(options.whoisTrusteeParameters(), options.response(), known);
        live.put(
                FactName.TRUSTEE,
                options.trusteeParameters().stream()
                        .findFirst()
                        .map(name -> new Trustee(true, Optional.of(upper(name)), false)));
        return live.facts;
    }

    /**
     * The facts in an answer to {@code QueryDomainRepositoryInfo}.
     *
     * @param info the answer
     * @param known what is known of ID protection
     * @param source the answer as a source
     * @return the facts
     */
    public static List<Fact<?>> of(RepositoryInfo info, IdProtection known, Source source) {
        LiveFacts live = new LiveFacts(source);
        live.put(FactName.REGISTRY, info.registryName());
        live.periods(info.registrationPeriods(), info.renewalPeriods(), info.transferPeriods(), info.tradePeriods());
        live.put(FactName.ADD_GRACE_PERIOD, info.registrationGracePeriod());
        live.put(FactName.ACCOUNTING_PERIOD, info.accountingPeriod());
        live.put(FactName.FINALIZATION_PERIOD, info.finalizationPeriod());
        live.put(FactName.FAILURE_PERIOD, info.failurePeriod());
        // It counts back from the end of the term; what the bridge to CNR answers here is the grace after it.
        live.put(FactName.PAYMENT_PERIOD, info.paymentPeriod().filter(period -> period.amount() <= 0));
        live.put(FactName.DELETION_RESTORABLE_PERIOD, info.deletionRestorablePeriod());
        live.put(FactName.DELETION_HOLD_PERIOD, info.deletionHoldPeriod());
        live.put(FactName.EXPLICIT_RENEWAL, info.explicitRenewal());
        live.put(FactName.RESTORE, info.restorePolicy());
        live.limits(FactName.NAMESERVERS_MIN, FactName.NAMESERVERS_MAX, info.nameservers());
        live.put(FactName.NAMESERVERS_CHECKED, info.nameserverChecks().flatMap(LiveFacts::flag));
        live.limits(FactName.REGISTRANTS_MIN, FactName.REGISTRANTS_MAX, info.registrantContacts());
        live.limits(FactName.ADMINS_MIN, FactName.ADMINS_MAX, info.adminContacts());
        live.limits(FactName.TECHS_MIN, FactName.TECHS_MAX, info.techContacts());
        live.limits(FactName.BILLINGS_MIN, FactName.BILLINGS_MAX, info.billingContacts());
        live.putList(
                FactName.CONTACT_ORIGIN_COUNTRIES,
                info.contactOriginCountries().stream()
                        .map(LiveFacts::upper)
                        .filter(LiveFacts::isCountry)
                        .toList());
        live.put(FactName.NAME_MIN_LENGTH, info.minNameLength());
        live.put(FactName.NAME_MAX_LENGTH, info.maxNameLength());
        live.put(FactName.NAME_IDN, info.idnCapable());
        live.hosts(info.hostManagedAs(), info.hostAddressTypes());
        live.put(FactName.DNSSEC, info.secDnsInterface().map(LiveFacts::upper));
        live.put(FactName.TRANSFER_AUTH_CODE, info.authCodeRequired());
        live.put(FactName.TRANSFER_REAL_TIME, info.transferRealTime());
        live.put(FactName.TRANSFER_LOCK, info.transferLock());
        live.put(FactName.TRANSFER_CLASS, info.transferClass().map(LiveFacts::upper));
        live.put(FactName.TRANSFER_PENDING_PERIOD, info.transferPendingPeriod());
        live.put(FactName.TRANSFER_UNANSWERED, info.transferExpireAction().map(LiveFacts::upper));
        live.put(FactName.OWNER_CHANGE, info.registrantNameChangeBy().map(OwnerChange::new));
        live.protection(info.whoisTrusteeParameters(), info.response(), known);
        return live.facts;
    }

    private <T> void put(FactName<T> name, Optional<T> value) {
        value.ifPresent(known -> facts.add(new Fact<>(name, known, source)));
    }

    private <T> void putList(FactName<List<T>> name, List<T> values) {
        put(name, values.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(values)));
    }

    private void periods(List<Period> registration, List<Period> renewal, List<Period> transfer, List<Period> trade) {
        putList(FactName.REGISTRATION_PERIODS, registration);
        putList(FactName.RENEWAL_PERIODS, renewal);
        putList(FactName.TRANSFER_PERIODS, transfer);
        putList(FactName.TRADE_PERIODS, trade);
    }

    private void limits(FactName<Integer> min, FactName<Integer> max, Limits limits) {
        put(min, limits.min());
        put(max, limits.max());
    }

    private void hosts(Optional<String> managedAs, List<String> addresses) {
        put(FactName.HOSTS_MANAGED_AS, managedAs.map(LiveFacts::upper));
        putList(
                FactName.HOSTS_ADDRESSES,
                addresses.stream().map(type -> type.toLowerCase(Locale.ROOT)).toList());
    }

    /**
     * ID protection is offered exactly where {@code X-PROXY} names it (FAQ 20); there and empty, it is not. The registries' own disclosure
     * flags are no service of the registrar, and stay.
     */
    private void protection(List<String> named, Response response, IdProtection known) {
        List<String> parameters = named.stream().map(LiveFacts::upper).toList();
        boolean isOfRegistry = known.kind() == IdProtection.Kind.REGISTRY;
        if (!parameters.isEmpty()) {
            boolean isKnownFlag = isOfRegistry && known.parameters().contains(parameters.get(0));
            put(FactName.ID_PROTECTION, Optional.of(isKnownFlag ? known : IdProtection.whoisTrustee(parameters)));
        } else if (response.column(PROXY).isPresent() && !isOfRegistry) {
            put(FactName.ID_PROTECTION, Optional.of(IdProtection.NOT_OFFERED));
        }
    }

    private static Optional<Boolean> flag(String text) {
        return switch (upper(text)) {
            case "1", "YES", "TRUE" -> Optional.of(true);
            case "0", "NO", "FALSE", "NONE" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static boolean isCountry(String text) {
        return text.length() == 2 && text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
