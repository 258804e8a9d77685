package dev.ispapi.domain;

import dev.ispapi.idn.DomainName;
import dev.ispapi.internal.SdkStyle;
import dev.ispapi.value.Period;
import dev.ispapi.wire.PropertyReader;
import dev.ispapi.wire.TypedResult;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * What the platform knows of a domain: the answer to {@link StatusDomain}.
 *
 * <p>All dates are UTC. The date to show a customer as the end is mostly the paid-until date; the TLD rules know the exceptions (FAQ 14).
 */
@SdkStyle
@Value.Immutable
public abstract class DomainStatus extends TypedResult {

    DomainStatus() {}

    static DomainStatus from(PropertyReader read) {
        return builder()
                .response(read.response())
                .domain(DomainName.received(read.requiredText("ID", "DESCRIPTION", "DOMAIN")))
                .addAllStatus(read.texts("STATUS").stream().map(StatusFlag::of).toList())
                .createdDate(read.instant("CREATEDDATE"))
                .registrationExpirationDate(read.instant("REGISTRATIONEXPIRATIONDATE"))
                .expirationDate(read.instant("EXPIRATIONDATE"))
                .paidUntilDate(read.instant("PAIDUNTILDATE"))
                .accountingDate(read.instant("ACCOUNTINGDATE"))
                .finalizationDate(read.instant("FINALIZATIONDATE"))
                .failureDate(read.instant("FAILUREDATE"))
                .renewalDate(read.instant("RENEWALDATE"))
                .transferDate(read.instant("TRANSFERDATE"))
                .updatedDate(read.instant("UPDATEDDATE"))
                .registrarTransferDate(read.instant("REGISTRARTRANSFERDATE"))
                .registrarUpdatedDate(read.instant("REGISTRARUPDATEDDATE"))
                .accountingPeriod(read.period("ACCOUNTINGPERIOD"))
                .finalizationPeriod(read.period("FINALIZATIONPERIOD"))
                .failurePeriod(read.period("FAILUREPERIOD"))
                .deletionRestorablePeriod(read.period("DELETIONRESTORABLEPERIOD"))
                .deletionHoldPeriod(read.period("DELETIONHOLDPERIOD"))
                .registrationGracePeriod(read.period("REGISTRATIONGRACEPERIOD"))
                .prepaidPeriod(read.period("PREPAIDPERIOD"))
                .renewalPeriod(read.period("RENEWALPERIOD"))
                .renewalMode(read.value(RenewalMode::of, "RENEWALMODE"))
                .nextAction(read.text("NEXTACTION"))
                .nextActionDate(read.instant("NEXTACTIONDATE"))
                .addAllOwnerContacts(read.texts("OWNERCONTACT"))
                .addAllAdminContacts(read.texts("ADMINCONTACT"))
                .addAllTechContacts(read.texts("TECHCONTACT"))
                .addAllBillingContacts(read.texts("BILLINGCONTACT"))
                .addAllTradeOwnerContacts(read.texts("TRADE-OWNERCONTACT"))
                .addAllRepositoryOwnerContacts(read.texts("REPOSITORYOWNERCONTACT"))
                .addAllRepositoryAdminContacts(read.texts("REPOSITORYADMINCONTACT"))
                .addAllRepositoryTechContacts(read.texts("REPOSITORYTECHCONTACT"))
                .addAllRepositoryBillingContacts(read.texts("REPOSITORYBILLINGCONTACT"))
                .addAllNameservers(read.texts("NAMESERVER"))
                .addAllInternalNameservers(read.texts("INTERNALNAMESERVER"))
                .addAllHosts(read.texts("HOST"))
                .hostType(read.text("HOSTTYPE"))
                .auth(read.text("AUTH"))
                .transferLock(read.flag("TRANSFERLOCK"))
                .transferMode(read.text("TRANSFERMODE"))
                .objectClass(read.text("CLASS"))
                .subclass(read.text("SUBCLASS"))
                .description(read.text("DESCRIPTION"))
                .domainUmlaut(read.text("DOMAINUMLAUT"))
                .repository(read.text("REPOSITORY"))
                .roid(read.text("ROID"))
                .registrar(read.text("REGISTRAR"))
                .user(read.text("USER"))
                .peerUser(read.text("PEERUSER"))
                .createdBy(read.text("CREATEDBY"))
                .updatedBy(read.text("UPDATEDBY"))
                .putAllExtensions(read.extensions())
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

    /** {@return the domain} */
    public abstract DomainName domain();

    /** {@return the status and its flags} */
    public abstract List<StatusFlag> status();

    /** {@return when it came into this account or was registered} */
    public abstract Optional<Instant> createdDate();

    /** {@return when the registration ends at the registry} */
    public abstract Optional<Instant> registrationExpirationDate();

    /** {@return when the current period ends on the platform} */
    public abstract Optional<Instant> expirationDate();

    /** {@return until when it is paid} */
    public abstract Optional<Instant> paidUntilDate();

    /** {@return when the next renewal is billed} */
    public abstract Optional<Instant> accountingDate();

    /** {@return when a renewal can no longer be taken back} */
    public abstract Optional<Instant> finalizationDate();

    /** {@return the last moment to pay: after it the domain is deleted} */
    public abstract Optional<Instant> failureDate();

    /** {@return when it was renewed} */
    public abstract Optional<Instant> renewalDate();

    /** {@return when it was transferred in} */
    public abstract Optional<Instant> transferDate();

    /** {@return when it was last changed} */
    public abstract Optional<Instant> updatedDate();

    /** {@return when it changed the registrar} */
    public abstract Optional<Instant> registrarTransferDate();

    /** {@return when the registrar last changed it} */
    public abstract Optional<Instant> registrarUpdatedDate();

    /** {@return from paid-until to accounting, negative if before} */
    public abstract Optional<Period> accountingPeriod();

    /** {@return from expiration to finalization} */
    public abstract Optional<Period> finalizationPeriod();

    /** {@return from paid-until to failure} */
    public abstract Optional<Period> failurePeriod();

    /** {@return how long it can be restored after deletion (redemption, FAQ 2)} */
    public abstract Optional<Period> deletionRestorablePeriod();

    /** {@return how long it is held after that} */
    public abstract Optional<Period> deletionHoldPeriod();

    /** {@return how long a new registration can be taken back} */
    public abstract Optional<Period> registrationGracePeriod();

    /** {@return the period that is paid ahead} */
    public abstract Optional<Period> prepaidPeriod();

    /** {@return the period that it is renewed for} */
    public abstract Optional<Period> renewalPeriod();

    /** {@return what happens at the end of the period} */
    public abstract Optional<RenewalMode> renewalMode();

    /** {@return what the platform will do next, such as {@code finalize} or {@code pay}} */
    public abstract Optional<String> nextAction();

    /** {@return when it will do that} */
    public abstract Optional<Instant> nextActionDate();

    /** {@return handles of the registrants} */
    public abstract List<String> ownerContacts();

    /** {@return handles of the admin-c} */
    public abstract List<String> adminContacts();

    /** {@return handles of the tech-c} */
    public abstract List<String> techContacts();

    /** {@return handles of the billing contacts} */
    public abstract List<String> billingContacts();

    /** {@return handles of the registrants after the trade that runs} */
    public abstract List<String> tradeOwnerContacts();

    /** {@return the registry's handles of the registrants} */
    public abstract List<String> repositoryOwnerContacts();

    /** {@return the registry's handles of the admin-c} */
    public abstract List<String> repositoryAdminContacts();

    /** {@return the registry's handles of the tech-c} */
    public abstract List<String> repositoryTechContacts();

    /** {@return the registry's handles of the billing contacts} */
    public abstract List<String> repositoryBillingContacts();

    /** {@return names of the nameservers in ASCII form} */
    public abstract List<String> nameservers();

    /** {@return the platform's nameservers for the domain, with addresses} */
    public abstract List<String> internalNameservers();

    /** {@return hosts below the domain with their addresses (glue)} */
    public abstract List<String> hosts();

    /** {@return how the registry manages hosts, {@code OBJECT} or {@code ATTRIBUTE}} */
    public abstract Optional<String> hostType();

    /** {@return the auth code; kept out of {@code toString()}} */
    @Value.Redacted
    public abstract Optional<String> auth();

    /** {@return whether it is locked against transfers} */
    public abstract Optional<Boolean> transferLock();

    /** {@return how outgoing transfers are answered} */
    public abstract Optional<String> transferMode();

    /** {@return the kind of object, {@code DOMAIN}} */
    public abstract Optional<String> objectClass();

    /** {@return the TLD class, such as {@code COM}} */
    public abstract Optional<String> subclass();

    /** {@return the name as the platform shows it} */
    public abstract Optional<String> description();

    /** {@return the name in Unicode form, as the platform writes it} */
    public abstract Optional<String> domainUmlaut();

    /** {@return the registry account} */
    public abstract Optional<String> repository();

    /** {@return the registry's own id of the domain} */
    public abstract Optional<String> roid();

    /** {@return the registrar} */
    public abstract Optional<String> registrar();

    /** {@return the user who owns the domain} */
    public abstract Optional<String> user();

    /** {@return the other user of a user transfer} */
    public abstract Optional<String> peerUser();

    /** {@return who created it} */
    public abstract Optional<String> createdBy();

    /** {@return who last changed it} */
    public abstract Optional<String> updatedBy();

    /** {@return the TLD's and add-ons' own properties, those that begin with {@code X-}} */
    @Value.NaturalOrder
    @Value.Redacted
    public abstract SortedMap<String, String> extensions();

    /** Builds the result; not thread-safe. */
    public static final class Builder extends ImmutableDomainStatus.Builder {

        Builder() {}
    }
}
