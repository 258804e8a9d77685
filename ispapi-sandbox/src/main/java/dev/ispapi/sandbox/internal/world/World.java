package dev.ispapi.sandbox.internal.world;

import dev.ispapi.tld.TldRules;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Everything that a sandbox remembers. It is used under the sandbox's lock: one command or one step of the clock at a time. */
public final class World {

    private static final int FIRST_USER_INDEX = 1000;
    private static final String NOUGHTS = "0000000000";

    private final TldRules rules;
    private final Language language;
    private final Table<Account> accounts = new Table<>(Account::login);
    private final Table<Domain> domains = new Table<>(Domain::name);
    private final Table<Booking> bookings = new Table<>(booking -> numbered(booking.id()));
    private final Balances balances = new Balances(bookings);
    private final Table<Event> events = new Table<>(event -> numbered(event.id()));
    private final Table<LogEntry> objectLog = new Table<>(entry -> numbered(entry.index()));
    private final Table<Session> sessions = new Table<>(Session::idHash);
    private final Table<Role> roles = new Table<>(Role::login);
    private final Table<OneTimeCodes> oneTimeCodes = new Table<>(OneTimeCodes::login);
    private final Table<RenewalAttempt> renewalAttempts = new Table<>(RenewalAttempt::domain);
    private final Table<Transfer> transfers = new Table<>(Transfer::domain);
    private final Table<OutsideName> outside;
    private final Table<OutsideHost> outsideHosts = new Table<>(OutsideHost::name);
    private final Table<Contact> contacts = new Table<>(Contact::handle);
    private final Table<Host> hosts = new Table<>(Host::name);
    private final Table<DnsZone> zones = new Table<>(DnsZone::name);
    private final Table<Item> items = new Table<>(Item::key);
    private final Index<Domain> domainsByAccount = new Index<>(domains, domain -> Stream.of(domain.account()));
    private final Index<Domain> domainsByContact = new Index<>(domains, Domain::handles);
    private final Index<Contact> contactsByEmail =
            new Index<>(contacts, contact -> Stream.of(contact.account() + ' ' + contact.field("EMAIL")));
    private final Index<Domain> domainsByNameserver = new Index<>(domains, domain -> domain.nameservers().stream());
    private final Index<Host> hostsByDomain = new Index<>(hosts, host -> parents(host.name()));
    private final Index<LogEntry> logByObject =
            new Index<>(objectLog, entry -> Stream.of(entry.objectClass() + ' ' + entry.objectId()));
    private final Index<Event> eventsByAccount = new Index<>(events, event -> Stream.of(event.account()));
    private final Index<Booking> bookingsByAccount = new Index<>(bookings, booking -> Stream.of(booking.account()));
    private final SortedMap<String, Integer> counters = new TreeMap<>();

    /**
     * An empty world.
     *
     * @param rules what the TLDs demand
     */
    public World(TldRules rules) {
        this(rules, Instant::now);
    }

    /**
     * An empty world.
     *
     * @param rules what the TLDs demand
     * @param now the sandbox's time
     */
    public World(TldRules rules, Supplier<Instant> now) {
        this(rules, now, Language.ISPAPI);
    }

    /**
     * An empty world.
     *
     * @param rules what the TLDs demand
     * @param now the sandbox's time
     * @param language whose commands it is reached by
     */
    public World(TldRules rules, Supplier<Instant> now, Language language) {
        this.rules = rules;
        this.language = language;
        this.outside = new Table<>(OutsideName::name, new Conventions(now)::of);
    }

    /** {@return what the TLDs demand} */
    public TldRules rules() {
        return rules;
    }

    /** {@return whose commands it is reached by} */
    public Language language() {
        return language;
    }

    /** {@return accounts by log-in} */
    public Table<Account> accounts() {
        return accounts;
    }

    /** {@return domains that are managed here, by ASCII name} */
    public Table<Domain> domains() {
        return domains;
    }

    /** {@return the lines of all accounts, in the order in which they were written} */
    public Table<Booking> bookings() {
        return bookings;
    }

    /**
     * What an account has.
     *
     * @param account its log-in
     * @return the sum of its lines
     */
    public BigDecimal balance(String account) {
        return balances.of(account);
    }

    /** {@return events that are not deleted yet, oldest first} */
    public Table<Event> events() {
        return events;
    }

    /** {@return what was done to objects, oldest first} */
    public Table<LogEntry> objectLog() {
        return objectLog;
    }

    /** {@return sessions by the digest of their secret} */
    public Table<Session> sessions() {
        return sessions;
    }

    /** {@return role users by log-in} */
    public Table<Role> roles() {
        return roles;
    }

    /** {@return second factors by log-in} */
    public Table<OneTimeCodes> oneTimeCodes() {
        return oneTimeCodes;
    }

    /** {@return names as the rest of the world has them: taken elsewhere, premium, to be transferred in} */
    public Table<OutsideName> outside() {
        return outside;
    }

    /** {@return renewals that could not be billed, by domain} */
    public Table<RenewalAttempt> renewalAttempts() {
        return renewalAttempts;
    }

    /** {@return transfers and trades that are under way, by domain} */
    public Table<Transfer> transfers() {
        return transfers;
    }

    /** {@return nameservers of the rest of the world of which something particular is known} */
    public Table<OutsideHost> outsideHosts() {
        return outsideHosts;
    }

    /** {@return contacts by handle} */
    public Table<Contact> contacts() {
        return contacts;
    }

    /** {@return nameservers as objects of the registry, by ASCII name} */
    public Table<Host> hosts() {
        return hosts;
    }

    /** {@return zones that are served here, by ASCII name without closing dot} */
    public Table<DnsZone> zones() {
        return zones;
    }

    /** {@return certificates, invoices and the like, by kind and name} */
    public Table<Item> items() {
        return items;
    }

    /**
     * How many domains an account has.
     *
     * @param account its log-in
     * @return their number, deleted ones among them
     */
    public int domainCount(String account) {
        return domainsByAccount.count(account);
    }

    /**
     * The domains of an account, without looking at the others.
     *
     * @param account its log-in
     * @param first how many to leave out at the beginning
     * @return the domains in the order of their names
     */
    public Stream<Domain> domainsOf(String account, int first) {
        return domainsByAccount.from(account, first);
    }

    /**
     * The domains that a contact is used in.
     *
     * @param handle the contact's handle
     * @return the domains in the order of their names
     */
    public List<Domain> domainsOfContact(String handle) {
        return domainsByContact.rows(handle);
    }

    /**
     * The contacts of an account that have an e-mail address.
     *
     * @param account the account's log-in
     * @param email the address
     * @return the contacts in the order of their handles
     */
    public List<Contact> contactsOf(String account, String email) {
        return contactsByEmail.rows(account + ' ' + email);
    }

    /**
     * The domains that a nameserver serves.
     *
     * @param name ASCII name
     * @return the domains in the order of their names
     */
    public List<Domain> domainsOnNameserver(String name) {
        return domainsByNameserver.rows(name);
    }

    /**
     * The hosts in a domain.
     *
     * @param domain ASCII name
     * @return hosts below it, and one of its name, in the order of their names
     */
    public List<Host> hostsIn(String domain) {
        return hostsByDomain.rows(domain);
    }

    /**
     * What was done to an object.
     *
     * @param objectClass such as {@code DOMAIN}
     * @param objectId such as {@code example.com}
     * @return its log, from the oldest entry on
     */
    public List<LogEntry> logOf(String objectClass, String objectId) {
        return logByObject.rows(objectClass + ' ' + objectId);
    }

    /**
     * The events of an account.
     *
     * @param account its log-in
     * @return from the oldest one on
     */
    public List<Event> eventsOf(String account) {
        return eventsByAccount.rows(account);
    }

    /**
     * The ledger of an account.
     *
     * @param account its log-in
     * @return its lines, from the oldest one on
     */
    public List<Booking> bookingsOf(String account) {
        return bookingsByAccount.rows(account);
    }

    private static Stream<String> parents(String name) {
        return Stream.iterate(name, text -> text.indexOf('.') >= 0, text -> text.substring(text.indexOf('.') + 1));
    }

    /** {@return the last number of each series, to be saved} */
    public SortedMap<String, Integer> counters() {
        return counters;
    }

    /**
     * All tables, found by looking at this class: a new one is saved without another line.
     *
     * @return in the order in which they stand here
     */
    public List<NamedTable<?>> tables() {
        return Arrays.stream(World.class.getDeclaredFields())
                .filter(field -> field.getType() == Table.class)
                .<NamedTable<?>>map(this::named)
                .toList();
    }

    private NamedTable<?> named(Field field) {
        Type row = ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
        try {
            return new NamedTable<>(field.getName(), row, (Table<?>) field.get(this));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a class can read its own fields", e);
        }
    }

    /**
     * The next number of a series.
     *
     * @param series such as {@code EVENT}
     * @return 1, 2, 3 ...
     */
    public int next(String series) {
        return counters.merge(series, 1, Integer::sum);
    }

    /**
     * The number of an account, which it keeps.
     *
     * @param login the account's log-in
     * @return its number
     */
    public int numberOf(String login) {
        String key = "USERINDEX " + login;
        Integer known = counters.get(key);
        if (known == null) {
            known = next("USERINDEX") + FIRST_USER_INDEX;
            counters.put(key, known);
        }
        return known;
    }

    /**
     * The key of a row that has a number.
     *
     * @param id the number
     * @return the key, which sorts as the number does
     */
    public static String numbered(int id) {
        String digits = Integer.toString(id);
        return NOUGHTS.substring(Math.min(digits.length(), NOUGHTS.length())) + digits;
    }
}
