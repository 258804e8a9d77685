package dev.ispapi.tld;

import dev.ispapi.CommandSender;
import dev.ispapi.Platform;
import dev.ispapi.command.Command;
import dev.ispapi.domain.DomainOptions;
import dev.ispapi.domain.RepositoryInfo;
import dev.ispapi.idn.DomainName;
import dev.ispapi.tld.internal.data.BundledFiles;
import dev.ispapi.tld.internal.data.Catalogue;
import dev.ispapi.tld.internal.data.DirectoryFiles;
import dev.ispapi.tld.internal.data.LiveFacts;
import dev.ispapi.tld.internal.data.LiveOverlay;
import dev.ispapi.tld.internal.data.TldData;
import dev.ispapi.tld.internal.data.ZoneData;
import dev.ispapi.tld.price.Zones;
import dev.ispapi.user.UserStatus;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The catalogue: what is known of every TLD. Immutable and thread-safe; a zone's file is read when it is first asked for.
 *
 * <pre>{@code
 * Tld ca = TldRules.bundled().forDomain("example.ca").orElseThrow();
 * ca.additionalFields(Operation.REGISTER);   // X-CA-LEGALTYPE, one of CCO, CCT ...; X-CA-LANGUAGE, EN or FR
 * ca.periods().failure();                    // 44d
 * ca.source("periods.failure");              // wiki.hexonet.net CA, oldid=6718, 2016-05-17
 * }</pre>
 */
public final class TldRules {

    /** Read on first use. */
    private static final class BundledRules {
        static final TldRules RULES = bundledFor(Platform.ISPAPI, BundledFiles.OF_ISPAPI);
    }

    /** Read on first use. */
    private static final class BundledCnrRules {
        static final TldRules RULES = bundledFor(Platform.CNR, BundledFiles.OF_CNR);
    }

    private final ZoneData catalogue;
    private final Clock clock;
    private final Map<String, Tld> tlds = new ConcurrentHashMap<>();

    private TldRules(ZoneData catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * The rules in this library.
     *
     * @return always the same instance
     */
    public static TldRules bundled() {
        return BundledRules.RULES;
    }

    /**
     * The rules in this library for a platform. What registries demand is alike on both, but periods, dates, fields and prices are those of
     * the platform: CNR renews or deletes on its renewal date, takes other {@code X-} names, and writes years as bare numbers.
     *
     * <p>The rules of CNR are for commands of CNR. A program with ISPAPI commands has them checked below the bridge, where they are
     * converted: {@code IspapiOnCnr.over(TldRules.bundled(Platform.CNR).guard(cnr))}.
     *
     * @param platform the platform that orders are sent to
     * @return always the same instance
     */
    public static TldRules bundled(Platform platform) {
        return platform.equals(Platform.CNR) ? BundledCnrRules.RULES : bundled();
    }

    private static TldRules bundledFor(Platform platform, String folder) {
        return new TldRules(new Catalogue(new BundledFiles(folder), platform), Clock.systemUTC());
    }

    /**
     * Rules from a directory, for data that is newer than this library. It is laid out as this library's own: {@code zones} holds a file
     * a zone, {@code shared} what zones share, {@code common.json} sources that all use, {@code classes.json} names of classes, {@code
     * frames} what holds for each generic TLD, {@code root} the lists of all TLDs; all but {@code zones} may be left out. The zones are
     * read at once.
     *
     * @param directory the directory
     * @return rules for the zones in that directory, and for no others
     * @throws BrokenCatalogueException if a file is not as it must be
     */
    public static TldRules load(Path directory) {
        Catalogue catalogue = new Catalogue(new DirectoryFiles(directory), Platform.ISPAPI);
        catalogue.readAll();
        return new TldRules(catalogue, Clock.systemUTC());
    }

    /**
     * These rules with another clock. The age of facts is judged by today.
     *
     * @param other tells what day it is, in UTC
     * @return rules that go by it; these rules stay as they are
     */
    public TldRules withClock(Clock other) {
        return new TldRules(catalogue, other);
    }

    /** {@return the day by which the age of facts is judged, in UTC} */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /**
     * The TLD of a domain name: the longest zone that the name is below. How much is known of it, {@link Tld#knowledge()} tells: facts of
     * its own, those of every generic TLD, or nothing but that it exists.
     *
     * @param name a domain name in Unicode or ASCII form, in any case, with or without a dot at its end
     * @return the TLD; empty if there is none, and {@link #similarTlds(String)} tells which might have been meant
     * @throws IllegalArgumentException if the text is no domain name, or is a TLD or another zone alone (FAQ 32)
     */
    public Optional<Tld> forDomain(String name) {
        return forDomain(DomainName.of(name));
    }

    /**
     * The TLD of a domain name: the longest zone that the name is below; see {@link #forDomain(String)}.
     *
     * @param name a domain name
     * @return the TLD; empty if there is none
     * @throws IllegalArgumentException if the name is a zone under which names are registered
     */
    public Optional<Tld> forDomain(DomainName name) {
        String ascii = name.ascii();
        if (catalogue.isZone(ascii)) {
            throw new IllegalArgumentException("expected a domain name such as example." + ascii + ", found the zone \""
                    + name.unicode() + "\" itself, in which names are registered");
        }
        Optional<String> zone = zoneOf(name);
        return zone.isPresent() ? known(zone.get()) : Optional.empty();
    }

    /** The longest zone that a name is below. */
    Optional<String> zoneOf(DomainName name) {
        String ascii = name.ascii();
        for (int dot = ascii.indexOf('.'); dot >= 0; dot = ascii.indexOf('.', dot + 1)) {
            String zone = ascii.substring(dot + 1);
            if (catalogue.exists(zone)) {
                return Optional.of(zone);
            }
        }
        return Optional.empty();
    }

    private Optional<Tld> known(String zone) {
        Tld known = tlds.get(zone);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<TldData> data = catalogue.data(zone);
        if (data.isEmpty()) {
            return Optional.empty();
        }
        Tld tld = new Tld(data.get(), clock);
        // Where a registry makes each name below its TLD a zone, there is no end of them.
        Tld before = catalogue.isZone(zone) ? tlds.putIfAbsent(zone, tld) : null;
        return Optional.of(before == null ? tld : before);
    }

    /**
     * A TLD by its zone.
     *
     * @param zone such as {@code ca}, {@code co.uk} or {@code рф}, in any case
     * @return the TLD; empty if there is none
     * @throws IllegalArgumentException if the text cannot be a zone
     */
    public Optional<Tld> zone(String zone) {
        return known(DomainName.zone(zone).ascii());
    }

    /**
     * The TLDs that might have been meant by one that does not exist, such as {@code com} by {@code example.cmo}.
     *
     * @param name a domain name or a zone, in Unicode or ASCII form
     * @return at most three, in ASCII form, the likeliest first; none if the name's TLD exists or none is like it
     * @throws IllegalArgumentException if the text cannot be a domain name
     */
    public List<String> similarTlds(String name) {
        String ascii = DomainName.zone(name).ascii();
        String tld = ascii.substring(ascii.lastIndexOf('.') + 1);
        return catalogue.exists(tld) ? List.of() : catalogue.similar(tld);
    }

    /**
     * The zones with rules.
     *
     * @return in ASCII form, sorted
     */
    public NavigableSet<String> zones() {
        return catalogue.zones();
    }

    /**
     * The class that prices of a zone go by: the zone in upper case without dots, with few exceptions.
     *
     * @param zone such as {@code co.uk}, with rules or without
     * @return such as {@code COUK}
     * @throws IllegalArgumentException if the text cannot be a zone
     */
    public String tldClass(String zone) {
        return catalogue.tldClass(DomainName.zone(zone).ascii());
    }

    /**
     * The zone of a class.
     *
     * @param tldClass such as {@code COUK}, in any case
     * @return the zone in ASCII form, with rules or without; empty if the class is not known
     */
    public Optional<String> zoneOfClass(String tldClass) {
        return catalogue.zoneOfClass(tldClass);
    }

    /**
     * The zones for a price list, which then quotes by domain name, refuses terms that a zone does not offer, and exports what a billing
     * system wants to know of each zone.
     *
     * <pre>{@code
     * ZonePrices prices = PriceList.from(account).with(TldRules.bundled().forPrices());
     * prices.quote("example.ca", OrderType.REGISTER, 2);   // setup and two years
     * }</pre>
     *
     * <p>Of a zone without rules it knows the TLD class. To a name that is no domain name it answers with an {@link
     * IllegalArgumentException}, as {@link #forDomain(String)} does.
     *
     * @return these rules, as {@link dev.ispapi.tld.price.PriceList#with} takes them
     */
    public Zones forPrices() {
        return new PriceZones(this);
    }

    boolean isZone(DomainName name) {
        return catalogue.isZone(name.ascii());
    }

    /**
     * Checks an order against the TLD of its domain; see {@link #check(Command, OrderContext)}.
     *
     * @param command the order
     * @return all that is wrong, as far as the command alone tells; empty if nothing is, or nothing is known
     */
    public List<Violation> check(Command<?> command) {
        return check(command, OrderContext.NONE);
    }

    /**
     * Checks an order against the TLD of its domain, as {@link Tld#check(Command, OrderContext)} does. An order in a TLD of which nothing
     * is known breaks no rule: the list is empty then.
     *
     * @param command the order
     * @param context what is known of it beyond the command
     * @return all that is wrong; empty if nothing is, or nothing is known
     */
    public List<Violation> check(Command<?> command, OrderContext context) {
        return Order.of(command)
                .map(order -> OrderChecks.check(this, order, context))
                .orElse(List.of());
    }

    /**
     * A sender that refuses orders that break these rules.
     *
     * @param sender what sends
     * @return the same, with a check before it
     */
    public CheckedSender guard(CommandSender sender) {
        return new CheckedSender(this, sender, OrderContext.NONE, warnings -> {});
    }

    /**
     * These rules with the answers to {@code QueryDomainOptions} over them, as of today.
     *
     * @param answers the answers, in any number and order
     * @return rules in which the answers win; these rules stay as they are
     */
    public TldRules with(List<DomainOptions> answers) {
        return with(answers, LocalDate.now(ZoneOffset.UTC));
    }

    /**
     * These rules with the answers to {@code QueryDomainOptions} over them. What an answer holds wins, and its source is
     * {@link Source.Kind#LIVE_API}; what it does not hold stays. An {@code X-PROXY} that is there and empty says that ID protection is not
     * offered (FAQ 20). An answer counts for the longest known zone above the name that was asked for, or, if none is known, for all behind
     * the name's first label.
     *
     * @param answers the answers, in any number and order
     * @param day the day of the answers in UTC
     * @return rules in which the answers win; these rules stay as they are
     */
    public TldRules with(List<DomainOptions> answers, LocalDate day) {
        Source source = Source.liveApi("QueryDomainOptions", day);
        Map<String, Function<IdProtection, List<Fact<?>>>> facts = new HashMap<>();
        answers.forEach(answer ->
                facts.put(LiveOverlay.zone(catalogue, answer.domain()), known -> LiveFacts.of(answer, known, source)));
        return new TldRules(LiveOverlay.ofFacts(catalogue, facts), clock);
    }

    /**
     * These rules with the answer to {@code QueryDomainRepositoryInfo} over them, as of today.
     *
     * @param name the name or zone that was asked for, which the answer does not repeat
     * @param answer the answer
     * @return rules in which the answer wins; these rules stay as they are
     */
    public TldRules with(DomainName name, RepositoryInfo answer) {
        return with(name, answer, LocalDate.now(ZoneOffset.UTC));
    }

    /**
     * These rules with the answer to {@code QueryDomainRepositoryInfo} over them, in the same way as that to {@code QueryDomainOptions};
     * see {@link #with(List, LocalDate)}.
     *
     * @param name the name or zone that was asked for, which the answer does not repeat
     * @param answer the answer
     * @param day the day of the answer in UTC
     * @return rules in which the answer wins; these rules stay as they are
     */
    public TldRules with(DomainName name, RepositoryInfo answer, LocalDate day) {
        Source source = Source.liveApi("QueryDomainRepositoryInfo", day);
        return new TldRules(
                LiveOverlay.ofFacts(
                        catalogue,
                        Map.of(LiveOverlay.zone(catalogue, name), known -> LiveFacts.of(answer, known, source))),
                clock);
    }

    /**
     * These rules with facts and additional fields over them, such as those that a platform told at run time.
     *
     * @param zone the zone that they are about, such as {@code co.uk}; it need not be known
     * @param facts the facts, which win over those known so far; facts that are not among them stay
     * @param fields by operation all additional fields of the zone, in place of those known so far; an operation that is not among them keeps
     *     its fields
     * @return rules that hold them; these rules stay as they are
     * @throws IllegalArgumentException if the text cannot be a zone
     */
    public TldRules with(
            String zone, Collection<? extends Fact<?>> facts, Map<Operation, List<AdditionalField>> fields) {
        return new TldRules(
                LiveOverlay.of(catalogue, DomainName.zone(zone).ascii(), List.copyOf(facts), Map.copyOf(fields)),
                clock);
    }

    /**
     * These rules with the TLD classes of an account over them: {@code StatusUser} with {@code PROPERTIES=TLDDATA}.
     *
     * @param answer the answer; a class whose zone it does not tell, or tells unreadably, stays as it was
     * @return rules in which the answer's classes win, and its zones are known; these rules stay as they are
     */
    public TldRules with(UserStatus answer) {
        Map<String, String> zones = new HashMap<>();
        answer.tldClasses()
                .forEach(entry -> entry.label()
                        .flatMap(TldRules::readZone)
                        .ifPresent(zone -> zones.put(entry.tldClass().toUpperCase(Locale.ROOT), zone)));
        return new TldRules(LiveOverlay.ofClasses(catalogue, zones), clock);
    }

    private static Optional<String> readZone(String label) {
        try {
            return Optional.of(DomainName.zone(label.startsWith(".") ? label.substring(1) : label)
                    .ascii());
        } catch (IllegalArgumentException e) {
            // One odd label must not cost the other classes; prices go by the class anyway.
            return Optional.empty();
        }
    }
}
