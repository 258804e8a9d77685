package dev.ispapi.tld.price;

import dev.ispapi.user.Relation;
import dev.ispapi.user.UserClassStatus;
import dev.ispapi.user.UserStatus;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * The prices of an account, from its relations (FAQ 29: prices follow from relations). Immutable.
 *
 * <pre>{@code
 * UserStatus account = ispapi.send(StatusUser.builder().relations(true).build());
 * PriceList prices = PriceList.from(account);
 * prices.of("CA").orElseThrow().registration(2).total();      // setup + 2 x annual
 * }</pre>
 *
 * <p>Ordinary prices only: promotions, scales, launch phases, premium classes and blocks are kept apart and take part in no ordinary
 * quote. Names of relations count in any case, disabled relations do not count. A relation that can't be read is in {@link #problems()}
 * and makes only what needs it unusable.
 *
 * <p>{@link #with} adds what the zones offer, for quotes by domain name and for the export.
 */
public final class PriceList {

    private final Optional<String> accountCurrency;
    private final SortedMap<String, ClassPrices> classes;
    private final SortedMap<String, ClassPrices> premiumClasses;
    private final AddOns addOns;
    private final List<SpecialPrice> specialPrices;
    private final List<PriceProblem> problems;
    private final List<String> unrecognized;

    PriceList(PriceListReader reader) {
        this.accountCurrency = reader.accountCurrency();
        this.classes = reader.prices(RelationName.Group.ORDINARY);
        this.premiumClasses = reader.prices(RelationName.Group.PREMIUM);
        this.addOns = new AddOns(reader.prices(RelationName.Group.PRODUCT), classes);
        this.specialPrices = reader.specialPrices();
        this.problems = reader.problems();
        this.unrecognized = reader.unrecognized();
    }

    /**
     * A price list from relations.
     *
     * @param relations the relations; those that are no prices are passed over
     * @param accountCurrency the currency of classes that have none of their own, such as {@code EUR}; can be empty
     * @return the price list
     */
    public static PriceList of(Collection<Relation> relations, String accountCurrency) {
        return new PriceList(new PriceListReader(relations, accountCurrency));
    }

    /**
     * The price list of an account.
     *
     * @param account the answer to {@code StatusUser} with {@code RELATIONS=1}
     * @return the price list, with the account's currency
     */
    public static PriceList from(UserStatus account) {
        return of(account.relations(), account.currency().orElse(""));
    }

    /**
     * The price list of a user class.
     *
     * @param userClass the answer to {@code StatusUserClass}
     * @param accountCurrency the currency of classes that have none of their own, such as {@code EUR}; can be empty
     * @return the price list
     */
    public static PriceList from(UserClassStatus userClass, String accountCurrency) {
        return of(userClass.relations(), accountCurrency);
    }

    /**
     * The ordinary prices of a TLD class.
     *
     * @param tldClass the class in any case, such as {@code CA} or {@code COUK}
     * @return its prices; empty if the account has none
     */
    public Optional<ClassPrices> of(String tldClass) {
        return Optional.ofNullable(classes.get(RelationName.upper(tldClass)));
    }

    /**
     * The TLD classes that have ordinary prices.
     *
     * @return in upper case, in their order, unmodifiable
     */
    public NavigableSet<String> classes() {
        return Collections.unmodifiableNavigableSet(new TreeSet<>(classes.keySet()));
    }

    /**
     * The currency of classes that have none of their own.
     *
     * @return such as {@code EUR}; empty if it is not known
     */
    public Optional<String> accountCurrency() {
        return accountCurrency;
    }

    /**
     * The prices of premium classes, such as {@code PREMIUM_ME_E}. The price of a registration comes from {@code CheckDomains} instead.
     *
     * @return by class in upper case, unmodifiable
     */
    public SortedMap<String, ClassPrices> premiumClasses() {
        return premiumClasses;
    }

    /**
     * The prices of an add-on, such as ID protection (FAQ 3).
     *
     * @param id the add-on's id in any case, such as {@code WHOISTRUSTEE}, or the words between {@code PRICE_CLASS_} and the kind
     * @return its prices; empty if no relation ends with that id before its kind
     * @throws IllegalArgumentException if several do; the message names them
     */
    public Optional<ClassPrices> addOn(String id) {
        return addOns.find(RelationName.upper(id));
    }

    /**
     * The prices of all that is no domain, such as {@code DNSZONE_EXTERNAL}.
     *
     * @return by the words between {@code PRICE_CLASS_} and the kind, unmodifiable
     */
    public SortedMap<String, ClassPrices> products() {
        return addOns.products();
    }

    /**
     * The prices of promotions.
     *
     * @return in the order of the relations, unmodifiable
     */
    public List<SpecialPrice> promotions() {
        return special(SpecialPrice.Type.PROMOTION);
    }

    /**
     * The prices of scales.
     *
     * @return in the order of the relations, unmodifiable
     */
    public List<SpecialPrice> scales() {
        return special(SpecialPrice.Type.SCALE);
    }

    /**
     * The prices of launch phases.
     *
     * @return in the order of the relations, unmodifiable
     */
    public List<SpecialPrice> launchPhases() {
        return special(SpecialPrice.Type.LAUNCH_PHASE);
    }

    /**
     * The prices of blocks of names, such as DPML.
     *
     * @return in the order of the relations, unmodifiable
     */
    public List<SpecialPrice> blocks() {
        return special(SpecialPrice.Type.BLOCK);
    }

    private List<SpecialPrice> special(SpecialPrice.Type type) {
        return specialPrices.stream().filter(price -> price.type() == type).toList();
    }

    /**
     * The relations that can't be used, ordinary or not.
     *
     * @return each with its name and what is wrong; empty if all is well. Unmodifiable
     */
    public List<PriceProblem> problems() {
        return problems;
    }

    /**
     * The price relations whose names we do not know how to read. They price nothing here.
     *
     * @return their names in upper case, in the order of the relations, unmodifiable
     */
    public List<String> unrecognized() {
        return unrecognized;
    }

    /**
     * This price list with what is known of the zones.
     *
     * @param zones finds the zone of a domain and of a class
     * @return prices by domain name, and the export
     */
    public ZonePrices with(Zones zones) {
        return new ZonePrices(this, zones);
    }

    /** How many classes and problems there are. */
    @Override
    public String toString() {
        return "PriceList of " + classes.size() + " classes, " + problems.size() + " problems";
    }
}
