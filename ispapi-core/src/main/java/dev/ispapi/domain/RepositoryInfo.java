package dev.ispapi.domain;

import dev.ispapi.internal.SdkStyle;
import dev.ispapi.value.Period;
import dev.ispapi.wire.PropertyReader;
import dev.ispapi.wire.TypedResult;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The record of a registry: the answer to {@link QueryDomainRepositoryInfo}.
 */
@SdkStyle
@Value.Immutable
public abstract class RepositoryInfo extends TypedResult {

    RepositoryInfo() {}

    static RepositoryInfo from(PropertyReader read) {
        return builder()
                .response(read.response())
                .repository(read.requiredText("REPOSITORY"))
                .accountId(read.integer("ACCOUNTID"))
                .addAllCategories(read.texts("CATEGORY"))
                .registrar(read.text("REGISTRAR"))
                .addAllRegistrationPeriods(read.periods("ZONEREGISTRATIONPERIODS"))
                .addAllRenewalPeriods(read.periods("ZONERENEWALPERIODS"))
                .addAllTransferPeriods(read.periods("ZONETRANSFERPERIODS"))
                .addAllTradePeriods(read.periods("ZONETRADEPERIODS"))
                .registrationGracePeriod(read.period("ZONEREGISTRATIONGRACEPERIOD"))
                .accountingPeriod(read.period("ZONERENEWALACCOUNTINGPERIOD"))
                .finalizationPeriod(read.period("ZONERENEWALFINALIZATIONPERIOD"))
                .failurePeriod(read.period("ZONERENEWALFAILUREPERIOD"))
                .paymentPeriod(read.period("ZONERENEWALPAYMENTPERIOD"))
                .deletionRestorablePeriod(read.period("DELETIONRESTORABLEPERIOD"))
                .deletionHoldPeriod(read.period("DELETIONHOLDPERIOD"))
                .restorePolicy(read.value(RestorePolicy::of, "RESTOREPOLICY"))
                .nameservers(Limits.of(read, "NAMESERVER"))
                .registrantContacts(Limits.of(read, "ZONEREGISTRANTCONTACTS"))
                .adminContacts(Limits.of(read, "ZONEADMINCONTACTS"))
                .techContacts(Limits.of(read, "ZONETECHCONTACTS"))
                .billingContacts(Limits.of(read, "ZONEBILLINGCONTACTS"))
                .minNameLength(read.integer("REGISTRYCHARSMIN"))
                .maxNameLength(read.integer("REGISTRYCHARSMAX"))
                .nameCharacters(read.text("REGISTRYDOMAINNAMECHARSET"))
                .idnCapable(read.flag("REGISTRYIDNCAPABLE"))
                .idnTagType(read.text("REGISTRYIDNTAGTYPE"))
                .nameserverChecks(read.text("REGISTRYNAMESERVERCHECKS", "REGISTRYNAMSERVERCHECKS"))
                .nameserverRootUpdate(read.text("REGISTRYNAMESERVERROOTUPDATE", "REGISTRYNAMSERVERROOTUPDATE"))
                .hostManagedAs(read.text("HOSTMANAGEDAS"))
                .addAllHostAddressTypes(read.parts(',', "HOSTIPADDRESSESTYPE"))
                .secDnsInterface(read.text("ZONESECDNSINTERFACE"))
                .explicitRenewal(read.flag("REGISTRYEXPLICITRENEWAL"))
                .registrationSystem(read.text("REGISTRYREGISTRATIONSYSTEM"))
                .domainUpdate(read.text("REGISTRYDOMAINUPDATE"))
                .handleUpdate(read.text("REGISTRYHANDLEUPDATE"))
                .authCodeRequired(read.flag("REGISTRYTRANSFERREQUIREAUTHCODE"))
                .transferLock(read.flag("REGISTRYTRANSFERLOCK"))
                .transferRealTime(read.flag("REGISTRYTRANSFERREALTIME"))
                .transferClass(read.text("REGISTRYTRANSFERCLASS"))
                .transferPendingPeriod(read.period("REGISTRYTRANSFERPENDINGPERIOD"))
                .transferExpireAction(read.text("REGISTRYTRANSFEREXPIREACTION"))
                .transferAcknowledgedBy(read.text("REGISTRYTRANSFERACKBY"))
                .transferRefusedBy(read.text("REGISTRYTRANSFERNACKBY"))
                .tradeAcknowledgedBy(read.text("REGISTRYTRADEACKBY"))
                .tradeRefusedBy(read.text("REGISTRYTRADENACKBY"))
                .tradeRealTime(read.flag("REGISTRYTRADEREALTIME"))
                .tradeTransferIncluded(read.flag("REGISTRYTRADETRANSFERINCLUDED"))
                .registrantNameChangeBy(read.text("ZONEPOLICYREGISTRANTNAMECHANGEBY"))
                .addAllContactOriginCountries(read.parts(',', "ZONEPOLICYCONTACTORIGINCOUNTRY"))
                .addAllContactOriginCountryRequiredFor(read.parts(',', "ZONEPOLICYCONTACTORIGINCOUNTRYREQUIREDFOR"))
                .tradeApproveConfirmation(read.text("ZONEPOLICYDOMAINTRADEAPPROVECONFIRMATION"))
                .tradeRequestConfirmation(read.text("ZONEPOLICYDOMAINTRADEREQUESTCONFIRMATION"))
                .transferApproveConfirmation(read.text("ZONEPOLICYDOMAINTRANSFERAPPROVECONFIRMATION"))
                .transferRejectConfirmation(read.text("ZONEPOLICYDOMAINTRANSFERREJECTCONFIRMATION"))
                .transferRequestConfirmation(read.text("ZONEPOLICYDOMAINTRANSFERREQUESTCONFIRMATION"))
                .addAllWhoisTrusteeParameters(read.parts(' ', "X-PROXY"))
                .addAllAddons(RepositoryAddon.all(read))
                .addAllLaunchPhases(LaunchPhase.rows(read))
                .disputePolicy(read.text("REGISTRYDISPUTEPOLICY"))
                .registryUrl(read.text("REGISTRYURL"))
                .registryName(read.text("REGISTRYURLNAME"))
                .whoisServer(read.text("REGISTRYWHOISSERVER"))
                .whoisUpdate(read.text("REGISTRYWHOISUPDATE"))
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

    /** {@return the registry account} */
    public abstract String repository();

    /** {@return the number of the registry account} */
    public abstract Optional<Integer> accountId();

    /** {@return the TLD's categories, such as {@code gTLD}} */
    public abstract List<String> categories();

    /** {@return the registrar that the registry shows (FAQ 36)} */
    public abstract Optional<String> registrar();

    /** {@return the periods to register for} */
    public abstract List<Period> registrationPeriods();

    /** {@return the periods to renew for} */
    public abstract List<Period> renewalPeriods();

    /** {@return the periods that a transfer adds} */
    public abstract List<Period> transferPeriods();

    /** {@return the periods that a trade adds} */
    public abstract List<Period> tradePeriods();

    /** {@return how long a new registration can be taken back} */
    public abstract Optional<Period> registrationGracePeriod();

    /** {@return from paid-until to accounting, negative if before} */
    public abstract Optional<Period> accountingPeriod();

    /** {@return from expiration to finalization} */
    public abstract Optional<Period> finalizationPeriod();

    /** {@return from paid-until to failure} */
    public abstract Optional<Period> failurePeriod();

    /** {@return how long before the end a renewal can be paid} */
    public abstract Optional<Period> paymentPeriod();

    /** {@return how long a domain can be restored after deletion (redemption, FAQ 2)} */
    public abstract Optional<Period> deletionRestorablePeriod();

    /** {@return how long it is held after that} */
    public abstract Optional<Period> deletionHoldPeriod();

    /** {@return how a restore goes} */
    public abstract Optional<RestorePolicy> restorePolicy();

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

    /** {@return the shortest name} */
    public abstract Optional<Integer> minNameLength();

    /** {@return the longest name} */
    public abstract Optional<Integer> maxNameLength();

    /** {@return the characters that names take} */
    public abstract Optional<String> nameCharacters();

    /** {@return whether the registry takes internationalized names} */
    public abstract Optional<Boolean> idnCapable();

    /** {@return how such a name's language is told} */
    public abstract Optional<String> idnTagType();

    /** {@return whether the registry checks the nameservers (FAQ 48)} */
    public abstract Optional<String> nameserverChecks();

    /** {@return when changes of nameservers reach the zone} */
    public abstract Optional<String> nameserverRootUpdate();

    /** {@return {@code OBJECT} if nameservers must exist at the registry before they are used} */
    public abstract Optional<String> hostManagedAs();

    /** {@return the kinds of addresses that hosts take} */
    public abstract List<String> hostAddressTypes();

    /** {@return how DNSSEC is told: {@code DS}, {@code KEY} or {@code NONE}} */
    public abstract Optional<String> secDnsInterface();

    /** {@return whether the registry wants each renewal asked for} */
    public abstract Optional<Boolean> explicitRenewal();

    /** {@return how fast registrations are} */
    public abstract Optional<String> registrationSystem();

    /** {@return how fast changes are} */
    public abstract Optional<String> domainUpdate();

    /** {@return whether contacts can be changed} */
    public abstract Optional<String> handleUpdate();

    /** {@return whether a transfer needs an auth code} */
    public abstract Optional<Boolean> authCodeRequired();

    /** {@return whether the registry has a transfer lock} */
    public abstract Optional<Boolean> transferLock();

    /** {@return whether a transfer is done at once} */
    public abstract Optional<Boolean> transferRealTime();

    /** {@return who starts a transfer: {@code PULL} or {@code PUSH}} */
    public abstract Optional<String> transferClass();

    /** {@return how long a transfer can be pending} */
    public abstract Optional<Period> transferPendingPeriod();

    /** {@return what happens then: {@code ACK} or {@code NACK}} */
    public abstract Optional<String> transferExpireAction();

    /** {@return who agrees to a transfer} */
    public abstract Optional<String> transferAcknowledgedBy();

    /** {@return who refuses a transfer} */
    public abstract Optional<String> transferRefusedBy();

    /** {@return who agrees to a trade} */
    public abstract Optional<String> tradeAcknowledgedBy();

    /** {@return who refuses a trade} */
    public abstract Optional<String> tradeRefusedBy();

    /** {@return whether a trade is done at once} */
    public abstract Optional<Boolean> tradeRealTime();

    /** {@return whether a trade includes the transfer} */
    public abstract Optional<Boolean> tradeTransferIncluded();

    /** {@return how the registrant's name is changed} */
    public abstract Optional<String> registrantNameChangeBy();

    /** {@return the countries that contacts must come from (local presence, FAQ 19)} */
    public abstract List<String> contactOriginCountries();

    /** {@return the contacts for which that counts} */
    public abstract List<String> contactOriginCountryRequiredFor();

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

    /** {@return the parameters that switch ID protection on; empty where it is not offered (FAQ 20)} */
    public abstract List<String> whoisTrusteeParameters();

    /** {@return the add-ons that can be ordered with a domain} */
    public abstract List<RepositoryAddon> addons();

    /** {@return the launch phases} */
    public abstract List<LaunchPhase> launchPhases();

    /** {@return where disputes are ruled} */
    public abstract Optional<String> disputePolicy();

    /** {@return the registry's page} */
    public abstract Optional<String> registryUrl();

    /** {@return the registry's name} */
    public abstract Optional<String> registryName();

    /** {@return the registry's WHOIS server} */
    public abstract Optional<String> whoisServer();

    /** {@return when changes reach the WHOIS} */
    public abstract Optional<String> whoisUpdate();

    /** Builds the result; not thread-safe. */
    public static final class Builder extends ImmutableRepositoryInfo.Builder {

        Builder() {}
    }
}
