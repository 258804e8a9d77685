package dev.ispapi.domain;

import dev.ispapi.idn.DomainName;
import dev.ispapi.internal.SdkStyle;
import dev.ispapi.value.Money;
import dev.ispapi.value.Period;
import dev.ispapi.wire.PropertyReader;
import dev.ispapi.wire.TypedResult;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * One domain of a list: one row of the answer to {@link QueryDomainList}, in its plain form and in {@code VERSION=2}. What is there
 * depends on {@code WIDE} and {@code PROPERTIES}; only the name always is.
 */
@SdkStyle
@Value.Immutable
public abstract class DomainListEntry extends TypedResult {

    DomainListEntry() {}

    static DomainListEntry from(PropertyReader read) {
        return builder()
                .response(read.response())
                .domain(DomainName.received(read.requiredText("DOMAIN", "OBJECTID", "DESCRIPTION")))
                .domainUmlaut(read.text("DOMAINUMLAUT", "DESCRIPTION"))
                .objectClass(read.text("OBJECTCLASS"))
                .subclass(read.text("DOMAINSUBCLASS", "SUBCLASS"))
                .status(read.text("DOMAINSTATUS", "STATUS"))
                .createdDate(read.instant("DOMAINCREATEDDATE", "CREATEDDATE"))
                .updatedDate(read.instant("DOMAINUPDATEDDATE", "UPDATEDDATE"))
                .expirationDate(read.instant("DOMAINEXPIRATIONDATE", "EXPIRATIONDATE"))
                .registrationExpirationDate(
                        read.instant("DOMAINREGISTRATIONEXPIRATIONDATE", "REGISTRATIONEXPIRATIONDATE"))
                .paidUntilDate(read.instant("DOMAINPAIDUNTILDATE", "PAIDUNTILDATE"))
                .accountingDate(read.instant("DOMAINACCOUNTINGDATE", "ACCOUNTINGDATE"))
                .finalizationDate(read.instant("DOMAINFINALIZATIONDATE", "FINALIZATIONDATE"))
                .failureDate(read.instant("DOMAINFAILUREDATE", "FAILUREDATE"))
                .transferDate(read.instant("DOMAINTRANSFERDATE", "TRANSFERDATE"))
                .registrarTransferDate(read.instant("DOMAINREGISTRARTRANSFERDATE", "REGISTRARTRANSFERDATE"))
                .registrarUpdatedDate(read.instant("DOMAINREGISTRARUPDATEDDATE", "REGISTRARUPDATEDDATE"))
                .nextAction(read.text("DOMAINNEXTACTION", "NEXTACTION"))
                .nextActionDate(read.instant("DOMAINNEXTACTIONDATE", "NEXTACTIONDATE"))
                .renewalMode(read.value(RenewalMode::of, "DOMAINRENEWALMODE", "RENEWALMODE"))
                .renewalPeriod(read.period("DOMAINRENEWALPERIOD", "RENEWALPERIOD"))
                .prepaidPeriod(read.period("DOMAINPREPAIDPERIOD", "PREPAIDPERIOD"))
                .renewalPrice(read.money("RENEWALPRICE", "CURRENCY"))
                .renewalGrossPrice(read.money("RENEWALGROSSPRICE", "CURRENCY"))
                .vat(read.decimal("VAT"))
                .ownerContact(read.text("DOMAINOWNERCONTACT", "OWNERCONTACT"))
                .adminContact(read.text("DOMAINADMINCONTACT", "ADMINCONTACT"))
                .techContact(read.text("DOMAINTECHCONTACT", "TECHCONTACT"))
                .billingContact(read.text("DOMAINBILLINGCONTACT", "BILLINGCONTACT"))
                .addAllNameservers(DomainNameservers.of(read))
                .addAllInternalNameservers(read.parts(' ', "DOMAININTERNALNAMESERVER", "INTERNALNAMESERVER"))
                .auth(read.text("DOMAINAUTH", "AUTH"))
                .transferLock(read.flag("DOMAINTRANSFERLOCK", "TRANSFERLOCK"))
                .repository(read.text("DOMAINREPOSITORY", "REPOSITORY"))
                .registrar(read.text("DOMAINREGISTRAR", "REGISTRAR"))
                .roid(read.text("ROID"))
                .createdBy(read.text("DOMAINCREATEDBY", "CREATEDBY"))
                .updatedBy(read.text("DOMAINUPDATEDBY", "UPDATEDBY"))
                .configClass(read.text("DOMAINCONFIGCLASS"))
                .claimKey(read.text("CLAIMKEY"))
                .missingParameter(read.text("MISSINGPARAMETER"))
                .invalidParameter(read.text("INVALIDPARAMETER"))
                .transferCreatedDate(read.instant("TRANSFER-CREATEDDATE"))
                .transferDirection(read.text("TRANSFER-DIRECTION"))
                .transferStatus(read.text("TRANSFER-STATUS"))
                .transferOldRegistrar(read.text("TRANSFER-OLDREGISTRAR"))
                .transferNewRegistrar(read.text("TRANSFER-NEWREGISTRAR"))
                .user(read.text("USER"))
                .parentUser(read.text("PARENTUSER"))
                .peerUser(read.text("PEERUSER"))
                .addonProxy(read.text("ADDON-PROXY"))
                .addonTrustee(read.text("ADDON-TRUSTEE"))
                .sale(SaleListing.of(read))
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

    /** {@return the name, in both forms} */
    public abstract DomainName domain();

    /** {@return the platform's own Unicode form of the name} */
    public abstract Optional<String> domainUmlaut();

    /** {@return the class of the object} */
    public abstract Optional<String> objectClass();

    /** {@return the TLD class} */
    public abstract Optional<String> subclass();

    /** {@return the status} */
    public abstract Optional<String> status();

    /** {@return when it was created} */
    public abstract Optional<Instant> createdDate();

    /** {@return when it was last changed} */
    public abstract Optional<Instant> updatedDate();

    /** {@return when the current period ends on the platform} */
    public abstract Optional<Instant> expirationDate();

    /** {@return when the registration ends at the registry} */
    public abstract Optional<Instant> registrationExpirationDate();

    /** {@return until when it is paid} */
    public abstract Optional<Instant> paidUntilDate();

    /** {@return when the next renewal is billed} */
    public abstract Optional<Instant> accountingDate();

    /** {@return when a renewal can no longer be taken back} */
    public abstract Optional<Instant> finalizationDate();

    /** {@return the last moment to pay} */
    public abstract Optional<Instant> failureDate();

    /** {@return when it was transferred in} */
    public abstract Optional<Instant> transferDate();

    /** {@return when it changed the registrar} */
    public abstract Optional<Instant> registrarTransferDate();

    /** {@return when the registrar last changed it} */
    public abstract Optional<Instant> registrarUpdatedDate();

    /** {@return what the platform will do next} */
    public abstract Optional<String> nextAction();

    /** {@return when it will do that} */
    public abstract Optional<Instant> nextActionDate();

    /** {@return what happens at the end of the period} */
    public abstract Optional<RenewalMode> renewalMode();

    /** {@return the period that it is renewed for} */
    public abstract Optional<Period> renewalPeriod();

    /** {@return the period that is paid ahead} */
    public abstract Optional<Period> prepaidPeriod();

    /** {@return the price of the renewal, without VAT} */
    public abstract Optional<Money> renewalPrice();

    /** {@return the price of the renewal, with VAT} */
    public abstract Optional<Money> renewalGrossPrice();

    /** {@return the VAT in per cent} */
    public abstract Optional<BigDecimal> vat();

    /** {@return the handle of the registrant} */
    public abstract Optional<String> ownerContact();

    /** {@return the handle of the admin-c} */
    public abstract Optional<String> adminContact();

    /** {@return the handle of the tech-c} */
    public abstract Optional<String> techContact();

    /** {@return the handle of the billing contact} */
    public abstract Optional<String> billingContact();

    /** {@return names of the nameservers, in the order of their numbers} */
    public abstract List<String> nameservers();

    /** {@return the platform's nameservers for the domain} */
    public abstract List<String> internalNameservers();

    /** {@return the auth code; kept out of {@code toString()}} */
    @Value.Redacted
    public abstract Optional<String> auth();

    /** {@return whether it is locked against transfers} */
    public abstract Optional<Boolean> transferLock();

    /** {@return the registry account} */
    public abstract Optional<String> repository();

    /** {@return the registrar} */
    public abstract Optional<String> registrar();

    /** {@return the registry's own id} */
    public abstract Optional<String> roid();

    /** {@return who created it} */
    public abstract Optional<String> createdBy();

    /** {@return who last changed it} */
    public abstract Optional<String> updatedBy();

    /** {@return the configuration class} */
    public abstract Optional<String> configClass();

    /** {@return the key of the trademark claim; kept out of {@code toString()}} */
    @Value.Redacted
    public abstract Optional<String> claimKey();

    /** {@return a parameter that an order still lacks} */
    public abstract Optional<String> missingParameter();

    /** {@return a parameter of an order that is not valid} */
    public abstract Optional<String> invalidParameter();

    /** {@return when the running transfer began} */
    public abstract Optional<Instant> transferCreatedDate();

    /** {@return its direction: {@code IN}, {@code OUT} or {@code TRADE}} */
    public abstract Optional<String> transferDirection();

    /** {@return its status} */
    public abstract Optional<String> transferStatus();

    /** {@return the registrar that loses the domain} */
    public abstract Optional<String> transferOldRegistrar();

    /** {@return the registrar that gains it} */
    public abstract Optional<String> transferNewRegistrar();

    /** {@return the user who owns the domain} */
    public abstract Optional<String> user();

    /** {@return the user above} */
    public abstract Optional<String> parentUser();

    /** {@return the other user of a user transfer} */
    public abstract Optional<String> peerUser();

    /** {@return the ID protection that it has} */
    public abstract Optional<String> addonProxy();

    /** {@return the trustee that it has} */
    public abstract Optional<String> addonTrustee();

    /** {@return the offer for sale, if there is one} */
    public abstract Optional<SaleListing> sale();

    /** {@return the TLD's and add-ons' own properties, those that begin with {@code X-}} */
    @Value.NaturalOrder
    @Value.Redacted
    public abstract SortedMap<String, String> extensions();

    /** Builds the result; not thread-safe. */
    public static final class Builder extends ImmutableDomainListEntry.Builder {

        Builder() {}
    }
}
