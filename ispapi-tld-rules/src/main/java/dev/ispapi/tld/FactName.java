package dev.ispapi.tld;

import dev.ispapi.domain.RestorePolicy;
import dev.ispapi.value.Period;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a fact is about, with the type of its value. The constants are all there are.
 *
 * @param <T> what the value is
 */
// The parameter gives facts of this name their type.
@SuppressWarnings("UnusedTypeParameter")
public final class FactName<T> {

    private static final Map<String, FactName<?>> ALL = new LinkedHashMap<>();

    /** Who runs the registry. */
    public static final FactName<String> REGISTRY = ofTable("registry", FactType.TEXT);
    /** Whether the registry keeps no contact data, so that none arrive with a transfer (FAQ 41, 45). */
    public static final FactName<Boolean> REGISTRY_THIN = of("registry.thin", FactType.FLAG);

    /** Whether new registrations are taken. */
    public static final FactName<Boolean> REGISTRATION_OPEN = of("registration.open", FactType.FLAG);
    /** The zone whose registration brings a name in this one along (FAQ 38). */
    public static final FactName<String> REGISTRATION_THROUGH = of("registration.through", FactType.TEXT);
    /** The zone in which a name gives its registrant a right to the same name in this one, or gave it (FAQ 15). */
    public static final FactName<String> REGISTRATION_RIGHT_FROM = of("registration.rightFrom", FactType.TEXT);
    /** The day on which that right ended. */
    public static final FactName<LocalDate> REGISTRATION_RIGHT_ENDED = of("registration.rightEnded", FactType.DAY);

    /** Periods to register for. */
    public static final FactName<List<Period>> REGISTRATION_PERIODS = ofTable("periods.registration", FactType.PERIODS);
    /** Periods to renew for. */
    public static final FactName<List<Period>> RENEWAL_PERIODS = ofTable("periods.renewal", FactType.PERIODS);
    /** Periods that a transfer adds. */
    public static final FactName<List<Period>> TRANSFER_PERIODS = ofTable("periods.transfer", FactType.PERIODS);
    /** Periods that a trade adds. */
    public static final FactName<List<Period>> TRADE_PERIODS = ofTable("periods.trade", FactType.PERIODS);
    /** How long a new registration can be taken back. */
    public static final FactName<Period> ADD_GRACE_PERIOD = ofTable("periods.addGrace", FactType.PERIOD);
    /** From paid-until to accounting. */
    public static final FactName<Period> ACCOUNTING_PERIOD = ofTable("periods.accounting", FactType.PERIOD);
    /** From expiration to finalization. */
    public static final FactName<Period> FINALIZATION_PERIOD = ofTable("periods.finalization", FactType.PERIOD);
    /** From paid-until to failure. */
    public static final FactName<Period> FAILURE_PERIOD = ofTable("periods.failure", FactType.PERIOD);
    /** From paid-until to the first day on which a renewal can be paid. */
    public static final FactName<Period> PAYMENT_PERIOD = ofTable("periods.payment", FactType.PERIOD);
    /** How long a deleted name can be restored (redemption, FAQ 2). */
    public static final FactName<Period> DELETION_RESTORABLE_PERIOD =
            ofTable("periods.deletionRestorable", FactType.PERIOD);
    /** How long it is held after the deletion-restorable period. */
    public static final FactName<Period> DELETION_HOLD_PERIOD = ofTable("periods.deletionHold", FactType.PERIOD);
    /** Longest time that a name can be paid ahead, counted from the day of the order. */
    public static final FactName<Period> TERM_LIMIT = of("periods.limit", FactType.PERIOD);
    /** How long after the end of its term a registrar may keep a name renewable, at most. It may delete it sooner. */
    public static final FactName<Period> AUTO_RENEW_GRACE_LIMIT = of("periods.autoRenewGraceLimit", FactType.PERIOD);
    /** How long after the end of its term the platform keeps a name renewable. */
    public static final FactName<Period> AUTO_RENEW_GRACE_PERIOD = of("periods.autoRenewGrace", FactType.PERIOD);
    /** From paid-until to the renewal date, on which CNR renews or deletes; ISPAPI has accounting and failure in its place. */
    public static final FactName<Period> RENEWAL_DATE_PERIOD = of("periods.renewalDate", FactType.PERIOD);

    /** Whether the registry wants each renewal asked for. */
    public static final FactName<Boolean> EXPLICIT_RENEWAL = ofTable("explicitRenewal", FactType.FLAG);
    /** Whether a renewal can be ordered at all. Where it can't, the renewal mode renews on the renewal date. */
    public static final FactName<Boolean> RENEWAL_ON_REQUEST = of("renewal.onRequest", FactType.FLAG);
    /** How a restore goes. */
    public static final FactName<RestorePolicy> RESTORE = ofTable("restore", FactType.RESTORE_POLICY);

    /** Fewest nameservers. */
    public static final FactName<Integer> NAMESERVERS_MIN = ofTable("nameservers.min", FactType.COUNT);
    /** Most nameservers. */
    public static final FactName<Integer> NAMESERVERS_MAX = ofTable("nameservers.max", FactType.COUNT);
    /** Whether the registry tries the nameservers before it takes them (FAQ 48). */
    public static final FactName<Boolean> NAMESERVERS_CHECKED = ofTable("nameservers.checked", FactType.FLAG);

    /** Fewest registrants. */
    public static final FactName<Integer> REGISTRANTS_MIN = ofTable("contacts.registrant.min", FactType.COUNT);
    /** Most registrants. */
    public static final FactName<Integer> REGISTRANTS_MAX = ofTable("contacts.registrant.max", FactType.COUNT);
    /** Fewest admin-c. */
    public static final FactName<Integer> ADMINS_MIN = ofTable("contacts.admin.min", FactType.COUNT);
    /** Most admin-c. */
    public static final FactName<Integer> ADMINS_MAX = ofTable("contacts.admin.max", FactType.COUNT);
    /** Fewest tech-c. */
    public static final FactName<Integer> TECHS_MIN = ofTable("contacts.tech.min", FactType.COUNT);
    /** Most tech-c. */
    public static final FactName<Integer> TECHS_MAX = ofTable("contacts.tech.max", FactType.COUNT);
    /** Fewest billing contacts. */
    public static final FactName<Integer> BILLINGS_MIN = ofTable("contacts.billing.min", FactType.COUNT);
    /** Most billing contacts. */
    public static final FactName<Integer> BILLINGS_MAX = ofTable("contacts.billing.max", FactType.COUNT);
    /** Whether a change of the billing contact makes the registry transfer the domain away (FAQ 53). */
    public static final FactName<Boolean> BILLING_CHANGE_TRANSFERS_AWAY =
            of("contacts.billing.changeTransfersAway", FactType.FLAG);
    /** Whether the data of a contact can be changed while a domain uses it. */
    public static final FactName<Boolean> CONTACTS_CHANGEABLE = of("contacts.changeable", FactType.FLAG);
    /** Country codes; some contact, as a rule the registrant or admin-c, must be in one of them (local presence, FAQ 19). */
    public static final FactName<List<String>> CONTACT_ORIGIN_COUNTRIES =
            of("contacts.originCountries", FactType.TEXTS);

    /** Country codes; the registrant itself must be in one of them. */
    public static final FactName<List<String>> REGISTRANT_COUNTRIES = of("registrant.countries", FactType.TEXTS);
    /** The parameter with a citizenship that lets a private person who is elsewhere register too. */
    public static final FactName<String> REGISTRANT_CITIZENSHIP = of("registrant.citizenship", FactType.TEXT);

    /** Shortest name, in characters without the zone. */
    public static final FactName<Integer> NAME_MIN_LENGTH = ofTable("name.minLength", FactType.COUNT);
    /** Longest name, in characters without the zone. */
    public static final FactName<Integer> NAME_MAX_LENGTH = ofTable("name.maxLength", FactType.COUNT);
    /** Whether internationalized names are taken. */
    public static final FactName<Boolean> NAME_IDN = ofTable("name.idn", FactType.FLAG);

    /** Whether hosts are objects that must exist first, {@code OBJECT}, or {@code ATTRIBUTE}s of a domain (FAQ 60). */
    public static final FactName<String> HOSTS_MANAGED_AS = ofTable("hosts.managedAs", FactType.TEXT);
    /** Kinds of addresses that hosts take: {@code ipv4}, {@code ipv6}. */
    public static final FactName<List<String>> HOSTS_ADDRESSES = ofTable("hosts.addresses", FactType.TEXTS);
    /** How DNSSEC is told: {@code DS}, {@code KEY} or {@code NONE}. */
    public static final FactName<String> DNSSEC = ofTable("dnssec", FactType.TEXT);

    /** Shortest auth code, in characters. */
    public static final FactName<Integer> AUTH_CODE_MIN_LENGTH = of("authCode.minLength", FactType.COUNT);
    /** Longest auth code, in characters. */
    public static final FactName<Integer> AUTH_CODE_MAX_LENGTH = of("authCode.maxLength", FactType.COUNT);

    /** Whether transfers to this registrar are taken. */
    public static final FactName<Boolean> TRANSFER_OPEN = of("transfer.open", FactType.FLAG);
    /** Whether a transfer needs an auth code. */
    public static final FactName<Boolean> TRANSFER_AUTH_CODE = ofTable("transfer.authCodeRequired", FactType.FLAG);
    /** Whether a transfer may be rejected because of an auth code (FAQ 33). */
    public static final FactName<Boolean> TRANSFER_AUTH_CODE_REFUSED = of("transfer.authCodeRefused", FactType.FLAG);
    /** Whether a transfer renews the domain. */
    public static final FactName<Boolean> TRANSFER_RENEWS = of("transfer.renews", FactType.FLAG);
    /** Whether a transfer is immediate. */
    public static final FactName<Boolean> TRANSFER_REAL_TIME = ofTable("transfer.realTime", FactType.FLAG);
    /** Whether the registry has a lock against transfers. */
    public static final FactName<Boolean> TRANSFER_LOCK = ofTable("transfer.lock", FactType.FLAG);
    /** The status flags that can be set, where that is less than all: such as {@code clientHold}. */
    public static final FactName<List<String>> STATUS_FLAGS = of("status.flags", FactType.TEXTS);
    /** Who starts a transfer: {@code PULL} or {@code PUSH}. */
    public static final FactName<String> TRANSFER_CLASS = ofTable("transfer.class", FactType.TEXT);
    /** How long a transfer can be pending. */
    public static final FactName<Period> TRANSFER_PENDING_PERIOD = ofTable("transfer.pending", FactType.PERIOD);
    /** What becomes of an unanswered transfer: {@code ACK} or {@code NACK}. */
    public static final FactName<String> TRANSFER_UNANSWERED = ofTable("transfer.unanswered", FactType.TEXT);
    /** How long a new registration cannot be transferred (FAQ 13). */
    public static final FactName<Period> TRANSFER_LOCK_AFTER_REGISTRATION =
            of("transfer.lockAfterRegistration", FactType.PERIOD);
    /** How long a domain cannot be transferred again after a transfer (FAQ 13). */
    public static final FactName<Period> TRANSFER_LOCK_AFTER_TRANSFER =
            of("transfer.lockAfterTransfer", FactType.PERIOD);
    /** How long a domain cannot be transferred after a change of its registrant. */
    public static final FactName<Period> TRANSFER_LOCK_AFTER_OWNER_CHANGE =
            of("transfer.lockAfterOwnerChange", FactType.PERIOD);
    /** Whether nameservers in a {@code TransferDomain} are put into effect (FAQ 25). */
    public static final FactName<Boolean> TRANSFER_APPLIES_NAMESERVERS =
            of("transfer.appliesNameservers", FactType.FLAG);
    /** The registrar's tag, to which the losing registrar must move a domain (FAQ 56). */
    public static final FactName<String> TRANSFER_TAG = of("transfer.tag", FactType.TEXT);
    /** To whom a domain can be handed over: {@code TAG} for another registrar's tag, or the one target there is, such as {@code TRANSIT}. */
    public static final FactName<String> RELEASE_TARGET = of("release.target", FactType.TEXT);

    /** How a domain gets another registrant. */
    public static final FactName<OwnerChange> OWNER_CHANGE = ofTable("ownerChange", FactType.OWNER_CHANGE);
    /** Who hides the registrant's data. */
    public static final FactName<IdProtection> ID_PROTECTION = of("idProtection", FactType.ID_PROTECTION);
    /** Who stands in where local presence is demanded. */
    public static final FactName<Trustee> TRUSTEE = of("trustee", FactType.TRUSTEE);

    private final String name;
    private final FactType type;
    private final boolean isInTable;

    private FactName(String name, FactType type, boolean isInTable) {
        this.name = name;
        this.type = type;
        this.isInTable = isInTable;
    }

    private static <T> FactName<T> of(String name, FactType type) {
        return add(new FactName<>(name, type, false));
    }

    /** A fact that the wiki shows in a table. */
    private static <T> FactName<T> ofTable(String name, FactType type) {
        return add(new FactName<>(name, type, true));
    }

    private static <T> FactName<T> add(FactName<T> fact) {
        ALL.put(fact.name, fact);
        return fact;
    }

    /** {@return what its values are} */
    public FactType type() {
        return type;
    }

    /**
     * Whether the wiki shows it in a table. Such a table holds what was so on the day on which the page was read, which is that of its
     * revision or later.
     *
     * @return true if it does
     */
    public boolean isInTable() {
        return isInTable;
    }

    /**
     * All names.
     *
     * @return in the order of this class
     */
    public static List<FactName<?>> all() {
        return List.copyOf(ALL.values());
    }

    /**
     * A name by its text.
     *
     * @param name such as {@code periods.failure}
     * @return the name; empty if there is none
     */
    public static Optional<FactName<?>> find(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    /** The name, as data files and {@link Tld#source(String)} write it, such as {@code periods.failure}. */
    @Override
    public String toString() {
        return name;
    }
}
