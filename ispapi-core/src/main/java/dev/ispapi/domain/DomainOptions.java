package dev.ispapi.domain;

import dev.ispapi.idn.DomainName;
import dev.ispapi.internal.SdkStyle;
import dev.ispapi.value.Period;
import dev.ispapi.wire.PropertyReader;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.TypedResult;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the registry behind one domain name offers and demands: one entry of the answer to {@link QueryDomainOptions}.
 */
@SdkStyle
@Value.Immutable
public abstract class DomainOptions extends TypedResult {

    DomainOptions() {}

    static DomainOptions from(DomainName domain, PropertyReader read) {
        return builder()
                .response(read.response())
                .domain(domain)
                .repository(read.text("REPOSITORY"))
                .addAllRegistrationPeriods(read.periods("ZONEREGISTRATIONPERIODS"))
                .addAllRenewalPeriods(read.periods("ZONERENEWALPERIODS"))
                .addAllTransferPeriods(read.periods("ZONETRANSFERPERIODS"))
                .addAllTradePeriods(read.periods("ZONETRADEPERIODS"))
                .nameservers(Limits.of(read, "NAMESERVER"))
                .registrantContacts(Limits.of(read, "ZONEREGISTRANTCONTACTS"))
                .adminContacts(Limits.of(read, "ZONEADMINCONTACTS"))
                .techContacts(Limits.of(read, "ZONETECHCONTACTS"))
                .billingContacts(Limits.of(read, "ZONEBILLINGCONTACTS"))
                .authCodeRequired(read.flag("REGISTRYTRANSFERREQUIREAUTHCODE"))
                .addAllWhoisTrusteeParameters(read.parts(' ', "X-PROXY"))
                .addAllTrusteeParameters(read.parts(' ', "X-TRUSTEE"))
                .addAllInstantMobilizerParameters(read.parts(' ', "X-INSTANTMOBILIZER"))
                .hostManagedAs(read.text("HOSTMANAGEDAS"))
                .addAllHostAddressTypes(read.parts(',', "HOSTIPADDRESSESTYPE"))
                .registrantNameChangeBy(read.text("ZONEPOLICYREGISTRANTNAMECHANGEBY"))
                .tradeApproveConfirmation(read.text("ZONEPOLICYDOMAINTRADEAPPROVECONFIRMATION"))
                .tradeRequestConfirmation(read.text("ZONEPOLICYDOMAINTRADEREQUESTCONFIRMATION"))
                .transferApproveConfirmation(read.text("ZONEPOLICYDOMAINTRANSFERAPPROVECONFIRMATION"))
                .transferRejectConfirmation(read.text("ZONEPOLICYDOMAINTRANSFERREJECTCONFIRMATION"))
                .transferRequestConfirmation(read.text("ZONEPOLICYDOMAINTRANSFERREQUESTCONFIRMATION"))
                .addAllLaunchPhases(LaunchPhase.all(read))
                .build();
    }

    /**
     * Begins a result, as a test of a program might need one.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the name that was asked for} */
    public abstract DomainName domain();

    /** {@return the registry account} */
    public abstract Optional<String> repository();

    /** {@return the periods to register for} */
    public abstract List<Period> registrationPeriods();

    /** {@return the periods to renew for} */
    public abstract List<Period> renewalPeriods();

    /** {@return the periods that a transfer adds} */
    public abstract List<Period> transferPeriods();

    /** {@return the periods that a trade adds} */
    public abstract List<Period> tradePeriods();

    /** {@return how many nameservers the registry takes} */
    public abstract Limits nameservers();

    /** {@return how many registrants the registry takes} */
    public abstract Limits registrantContacts();

    /** {@return how many admin-c the registry takes} */
    public abstract Limits adminContacts();

    /** {@return how many tech-c the registry takes} */
    public abstract Limits techContacts();

    /** {@return how many billing contacts the registry takes} */
    public abstract Limits billingContacts();

    /** {@return whether a transfer needs an auth code} */
    public abstract Optional<Boolean> authCodeRequired();

    /** {@return the parameters that switch ID protection on, such as {@code X-ACCEPT-WHOISTRUSTEE-TAC}; empty where it is not offered (FAQ 20)} */
    public abstract List<String> whoisTrusteeParameters();

    /** {@return the parameters that order a trustee with local presence} */
    public abstract List<String> trusteeParameters();

    /** {@return the parameters that order the instant mobilizer} */
    public abstract List<String> instantMobilizerParameters();

    /** {@return {@code OBJECT} if nameservers must exist at the registry before they are used} */
    public abstract Optional<String> hostManagedAs();

    /** {@return the kinds of addresses that hosts take, such as {@code ipv6}} */
    public abstract List<String> hostAddressTypes();

    /** {@return how the registrant's name is changed, such as {@code ICANN-TRADE}} */
    public abstract Optional<String> registrantNameChangeBy();

    /** {@return who confirms that a trade is approved} */
    public abstract Optional<String> tradeApproveConfirmation();

    /** {@return who confirms that a trade is requested} */
    public abstract Optional<String> tradeRequestConfirmation();

    /** {@return who confirms that a transfer is approved} */
    public abstract Optional<String> transferApproveConfirmation();

    /** {@return who confirms that a transfer is rejected} */
    public abstract Optional<String> transferRejectConfirmation();

    /** {@return who confirms that a transfer is requested} */
    public abstract Optional<String> transferRequestConfirmation();

    /** {@return the launch phases, if they were asked for} */
    public abstract List<LaunchPhase> launchPhases();

    static List<DomainOptions> all(List<DomainName> domains, Response response) {
        PropertyReader read = PropertyReader.of(response);
        return DomainCheck.numbered(domains, (index, domain) -> from(domain, read.at(index)));
    }

    /** Builds the result; not thread-safe. */
    public static final class Builder extends ImmutableDomainOptions.Builder {

        Builder() {}
    }
}
