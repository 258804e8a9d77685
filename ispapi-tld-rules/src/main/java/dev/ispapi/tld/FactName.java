package dev.ispapi.tld;

import dev.ispapi.domain.RestorePolicy;
import dev.ispapi.tld.internal.json.StrictJsonReader;
import dev.ispapi.value.Period;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a fact is about, with the type of its value. The constants are all there are.
 *
 * @param <T> what the value is
 */
public final class FactName<T> {

    /** Reads a value of one type from a data file. */
    @FunctionalInterface
    interface ValueReader<T> {
        T read(StrictJsonReader reader);
    }

    private static final Map<String, FactName<?>> ALL = new LinkedHashMap<>();

    /** Who runs the registry. */
    public static final FactName<String> REGISTRY = ofTable("registry", StrictJsonReader::text);
    /** Whether the registry keeps no contact data, so that none arrive with a transfer (FAQ 41, 45). */
    public static final FactName<Boolean> REGISTRY_THIN = of("registry.thin", StrictJsonReader::flag);

    /** Whether new registrations are taken. */
    public static final FactName<Boolean> REGISTRATION_OPEN = of("registration.open", StrictJsonReader::flag);
    /** The zone whose registration brings a name in this one along (FAQ 38). */
    public static final FactName<String> REGISTRATION_THROUGH = of("registration.through", StrictJsonReader::text);
    /** The zone in which a name gives its registrant a right to the same name in this one, or gave it (FAQ 15). */
    public static final FactName<String> REGISTRATION_RIGHT_FROM = of("registration.rightFrom", StrictJsonReader::text);
    /** The day on which that right ended. */
    public static final FactName<LocalDate> REGISTRATION_RIGHT_ENDED =
            of("registration.rightEnded", reader -> reader.parsed("a date such as 2019-06-25", LocalDate::parse));

    /** Periods to register for. */
    public static final FactName<List<Period>> REGISTRATION_PERIODS =
            ofTable("periods.registration", StrictJsonReader::periods);
    /** Periods to renew for. */
    public static final FactName<List<Period>> RENEWAL_PERIODS = ofTable("periods.renewal", StrictJsonReader::periods);
    /** Periods that a transfer adds. */
    public static final FactName<List<Period>> TRANSFER_PERIODS =
            ofTable("periods.transfer", StrictJsonReader::periods);
    /** Periods that a trade adds. */
    public static final FactName<List<Period>> TRADE_PERIODS = ofTable("periods.trade", StrictJsonReader::periods);
    /** How long a new registration can be taken back. */
    public static final FactName<Period> ADD_GRACE_PERIOD = ofTable("periods.addGrace", StrictJsonReader::period);
    /** From paid-until to accounting. */
    public static final FactName<Period> ACCOUNTING_PERIOD = ofTable("periods.accounting", StrictJsonReader::period);
    /** From expiration to finalization. */
    public static final FactName<Period> FINALIZATION_PERIOD =
            ofTable("periods.finalization", StrictJsonReader::period);
    /** From paid-until to failure. */
    public static final FactName<Period> FAILURE_PERIOD = ofTable("periods.failure", StrictJsonReader::period);
    /** From paid-until to the first day on which a renewal can be paid. */
    public static final FactName<Period> PAYMENT_PERIOD = ofTable("periods.payment", StrictJsonReader::period);
    /** How long a deleted name can be restored (redemption, FAQ 2). */
    public static final FactName<Period> DELETION_RESTORABLE_PERIOD =
            ofTable("periods.deletionRestorable", StrictJsonReader::period);
    /** How long it is held after the deletion-restorable period. */
    public static final FactName<Period> DELETION_HOLD_PERIOD =
            ofTable("periods.deletionHold", StrictJsonReader::period);
    /** Longest time that a name can be paid ahead, counted from the day of the order. */
    public static final FactName<Period> TERM_LIMIT = of("periods.limit", StrictJsonReader::period);
    /** How long after the end of its term a registrar may keep a name renewable, at most. It may delete it sooner. */
    public static final FactName<Period> AUTO_RENEW_GRACE_LIMIT =
            of("periods.autoRenewGraceLimit", StrictJsonReader::period);
    /** How long after the end of its term the platform keeps a name renewable. */
    public static final FactName<Period> AUTO_RENEW_GRACE_PERIOD =
            of("periods.autoRenewGrace", StrictJsonReader::period);
    /** From paid-until to the renewal date, on which CNR renews or deletes; ISPAPI has accounting and failure in its place. */
    public static final FactName<Period> RENEWAL_DATE_PERIOD = of("periods.renewalDate", StrictJsonReader::period);

    /** Whether the registry wants each renewal asked for. */
    public static final FactName<Boolean> EXPLICIT_RENEWAL = ofTable("explicitRenewal", StrictJsonReader::flag);
    /** Whether a renewal can be ordered at all. Where it can't, the renewal mode renews on the renewal date. */
    public static final FactName<Boolean> RENEWAL_ON_REQUEST = of("renewal.onRequest", StrictJsonReader::flag);
    /** How a restore goes. */
    public static final FactName<RestorePolicy> RESTORE =
            ofTable("restore", reader -> reader.parsed("a restore policy", RestorePolicy::of));

    /** Fewest nameservers. */
    public static final FactName<Integer> NAMESERVERS_MIN = ofTable("nameservers.min", StrictJsonReader::count);
    /** Most nameservers. */
    public static final FactName<Integer> NAMESERVERS_MAX = ofTable("nameservers.max", StrictJsonReader::count);
    /** Whether the registry tries the nameservers before it takes them (FAQ 48). */
    public static final FactName<Boolean> NAMESERVERS_CHECKED = ofTable("nameservers.checked", StrictJsonReader::flag);

    /** Fewest registrants. */
    public static final FactName<Integer> REGISTRANTS_MIN = ofTable("contacts.registrant.min", StrictJsonReader::count);
    /** Most registrants. */
    public static final FactName<Integer> REGISTRANTS_MAX = ofTable("contacts.registrant.max", StrictJsonReader::count);
    /** Fewest admin-c. */
    public static final FactName<Integer> ADMINS_MIN = ofTable("contacts.admin.min", StrictJsonReader::count);
    /** Most admin-c. */
    public static final FactName<Integer> ADMINS_MAX = ofTable("contacts.admin.max", StrictJsonReader::count);
    /** Fewest tech-c. */
    public static final FactName<Integer> TECHS_MIN = ofTable("contacts.tech.min", StrictJsonReader::count);
    /** Most tech-c. */
    public static final FactName<Integer> TECHS_MAX = ofTable("contacts.tech.max", StrictJsonReader::count);
    /** Fewest billing contacts. */
    public static final FactName<Integer> BILLINGS_MIN = ofTable("contacts.billing.min", StrictJsonReader::count);
    /** Most billing contacts. */
    public static final FactName<Integer> BILLINGS_MAX = ofTable("contacts.billing.max", StrictJsonReader::count);
    /** Whether a change of the billing contact makes the registry transfer the domain away (FAQ 53). */
    public static final FactName<Boolean> BILLING_CHANGE_TRANSFERS_AWAY =
            of("contacts.billing.changeTransfersAway", StrictJsonReader::flag);
    /** Whether the data of a contact can be changed while a domain uses it. */
    public static final FactName<Boolean> CONTACTS_CHANGEABLE = of("contacts.changeable", StrictJsonReader::flag);
    /** Country codes; some contact, as a rule the registrant or admin-c, must be in one of them (local presence, FAQ 19). */
    public static final FactName<List<String>> CONTACT_ORIGIN_COUNTRIES =
            of("contacts.originCountries", StrictJsonReader::texts);

    /** Country codes; the registrant itself must be in one of them. */
    public static final FactName<List<String>> REGISTRANT_COUNTRIES =
            of("registrant.countries", StrictJsonReader::texts);
    /** The parameter with a citizenship that lets a private person who is elsewhere register too. */
    public static final FactName<String> REGISTRANT_CITIZENSHIP = of("registrant.citizenship", StrictJsonReader::text);

    /** Shortest name, in characters without the zone. */
    public static final FactName<Integer> NAME_MIN_LENGTH = ofTable("name.minLength", StrictJsonReader::count);
    /** Longest name, in characters without the zone. */
    public static final FactName<Integer> NAME_MAX_LENGTH = ofTable("name.maxLength", StrictJsonReader::count);
    /** Whether internationalized names are taken. */
    public static final FactName<Boolean> NAME_IDN = ofTable("name.idn", StrictJsonReader::flag);

    /** Whether hosts are objects that must exist first, {@code OBJECT}, or {@code ATTRIBUTE}s of a domain (FAQ 60). */
    public static final FactName<String> HOSTS_MANAGED_AS = ofTable("hosts.managedAs", StrictJsonReader::text);
    /** Kinds of addresses that hosts take: {@code ipv4}, {@code ipv6}. */
    public static final FactName<List<String>> HOSTS_ADDRESSES = ofTable("hosts.addresses", StrictJsonReader::texts);
    /** How DNSSEC is told: {@code DS}, {@code KEY} or {@code NONE}. */
    public static final FactName<String> DNSSEC = ofTable("dnssec", StrictJsonReader::text);

    /** Shortest auth code, in characters. */
    public static final FactName<Integer> AUTH_CODE_MIN_LENGTH = of("authCode.minLength", StrictJsonReader::count);
    /** Longest auth code, in characters. */
    public static final FactName<Integer> AUTH_CODE_MAX_LENGTH = of("authCode.maxLength", StrictJsonReader::count);

    /** Whether transfers to this registrar are taken. */
    public static final FactName<Boolean> TRANSFER_OPEN = of("transfer.open", StrictJsonReader::flag);
    /** Whether a transfer needs an auth code. */
    public static final FactName<Boolean> TRANSFER_AUTH_CODE =
            ofTable("transfer.authCodeRequired", StrictJsonReader::flag);
    /** Whether a transfer may be rejected because of an auth code (FAQ 33). */
    public static final FactName<Boolean> TRANSFER_AUTH_CODE_REFUSED =
            of("transfer.authCodeRefused", StrictJsonReader::flag);
    /** Whether a transfer renews the domain. */
    public static final FactName<Boolean> TRANSFER_RENEWS = of("transfer.renews", StrictJsonReader::flag);
    /** Whether a transfer is immediate. */
    public static final FactName<Boolean> TRANSFER_REAL_TIME = ofTable("transfer.realTime", StrictJsonReader::flag);
    /** Whether the registry has a lock against transfers. */
    public static final FactName<Boolean> TRANSFER_LOCK = ofTable("transfer.lock", StrictJsonReader::flag);
    /** The status flags that can be set, where that is less than all: such as {@code clientHold}. */
    public static final FactName<List<String>> STATUS_FLAGS = of("status.flags", StrictJsonReader::texts);
    /** Who starts a transfer: {@code PULL} or {@code PUSH}. */
    public static final FactName<String> TRANSFER_CLASS = ofTable("transfer.class", StrictJsonReader::text);
    /** How long a transfer can be pending. */
    public static final FactName<Period> TRANSFER_PENDING_PERIOD =
            ofTable("transfer.pending", StrictJsonReader::period);
    /** What becomes of an unanswered transfer: {@code ACK} or {@code NACK}. */
    public static final FactName<String> TRANSFER_UNANSWERED = ofTable("transfer.unanswered", StrictJsonReader::text);
    /** How long a new registration cannot be transferred (FAQ 13). */
    public static final FactName<Period> TRANSFER_LOCK_AFTER_REGISTRATION =
            of("transfer.lockAfterRegistration", StrictJsonReader::period);
    /** How long a domain cannot be transferred again after a transfer (FAQ 13). */
    public static final FactName<Period> TRANSFER_LOCK_AFTER_TRANSFER =
            of("transfer.lockAfterTransfer", StrictJsonReader::period);
    /** How long a domain cannot be transferred after a change of its registrant. */
    public static final FactName<Period> TRANSFER_LOCK_AFTER_OWNER_CHANGE =
            of("transfer.lockAfterOwnerChange", StrictJsonReader::period);
    /** Whether nameservers in a {@code TransferDomain} are put into effect (FAQ 25). */
    public static final FactName<Boolean> TRANSFER_APPLIES_NAMESERVERS =
            of("transfer.appliesNameservers", StrictJsonReader::flag);
    /** The registrar's tag, to which the losing registrar must move a domain (FAQ 56). */
    public static final FactName<String> TRANSFER_TAG = of("transfer.tag", StrictJsonReader::text);
    /** To whom a domain can be handed over: {@code TAG} for another registrar's tag, or the one target there is, such as {@code TRANSIT}. */
    public static final FactName<String> RELEASE_TARGET = of("release.target", StrictJsonReader::text);

    /** How a domain gets another registrant. */
    public static final FactName<OwnerChange> OWNER_CHANGE =
            ofTable("ownerChange", reader -> reader.parsed("a way to change the owner", OwnerChange::new));
    /** Who hides the registrant's data. */
    public static final FactName<IdProtection> ID_PROTECTION = of("idProtection", OfferReader::idProtection);
    /** Who stands in where local presence is demanded. */
    public static final FactName<Trustee> TRUSTEE = of("trustee", OfferReader::trustee);

    private final String name;
    private final ValueReader<T> reader;
    private final boolean isInTable;

    private FactName(String name, ValueReader<T> reader, boolean isInTable) {
        this.name = name;
        this.reader = reader;
        this.isInTable = isInTable;
    }

    private static <T> FactName<T> of(String name, ValueReader<T> reader) {
        return add(new FactName<>(name, reader, false));
    }

    /** A fact that the wiki shows in a table. */
    private static <T> FactName<T> ofTable(String name, ValueReader<T> reader) {
        return add(new FactName<>(name, reader, true));
    }

    private static <T> FactName<T> add(FactName<T> fact) {
        ALL.put(fact.name, fact);
        return fact;
    }

    /** Whether the wiki shows it in a table, which it fills in when it shows the page. */
    boolean isInTable() {
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
        return Optional.ofNullable(Collections.unmodifiableMap(ALL).get(name));
    }

    Fact<T> read(StrictJsonReader from, Source source) {
        return new Fact<>(this, reader.read(from), source);
    }

    /** The name, as data files and {@link Tld#source(String)} write it, such as {@code periods.failure}. */
    @Override
    public String toString() {
        return name;
    }
}
