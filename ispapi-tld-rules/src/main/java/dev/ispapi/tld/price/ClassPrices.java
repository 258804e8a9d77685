package dev.ispapi.tld.price;

import dev.ispapi.tld.internal.text.Phrase;
import dev.ispapi.value.Money;
import dev.ispapi.value.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/**
 * The prices of one TLD class, premium class or add-on. Immutable.
 *
 * <p>A registration costs setup and term times annual; where both the setup and the annual relation of that very term exist, the sum of
 * those two. A setup that no relation states is 0, and the quote says so ({@link QuoteNote.Kind#SETUP_NOT_STATED}). A renewal costs the
 * annual relation of the term, else term times annual: so where only the annual relation of a term exists, it prices renewals and no
 * registrations, which the quote says too. A transfer costs the transfer relation of the term, else the plain one (FAQ 29).
 *
 * <p>What has no price gives no quote but a {@link NoPriceException} with the missing relation's name. One relation that can't be read
 * makes only what needs it unusable: that gives a {@link BrokenPriceException}.
 */
public final class ClassPrices {

    /** What the keys of an add-on's lines begin with. */
    static final String ADD_ON = "addon.";

    private final String name;
    private final String prefix;
    private final String keyPrefix;
    private final Map<Part, Cell> cells;
    private final Cell currency;

    ClassPrices(String name, String prefix, String keyPrefix, Map<Part, Cell> cells, Cell currency) {
        this.name = name;
        this.prefix = prefix;
        this.keyPrefix = keyPrefix;
        this.cells = Map.copyOf(cells);
        this.currency = currency;
    }

    /** The same prices, as those of an add-on: the lines of its quotes name it. */
    ClassPrices asAddOn() {
        return new ClassPrices(name, prefix, ADD_ON, cells, currency);
    }

    /** A part of the prices: a kind, and the term that it is for if it is for one. */
    record Part(PriceKind kind, OptionalInt years) {}

    /**
     * The class.
     *
     * @return in upper case, such as {@code CA}, {@code COUK} or {@code PREMIUM_ME_E}
     */
    public String name() {
        return name;
    }

    /**
     * The currency of all its prices: that of its {@code CURRENCY} relation, else the account's.
     *
     * @return such as {@code EUR}
     * @throws BrokenPriceException if neither is there, or what is there is no currency
     */
    public String currency() {
        return currency.text();
    }

    /**
     * A part of the prices as the relation states it.
     *
     * @param kind which part
     * @return the amount; empty if the class has no such relation, or a disabled one
     * @throws BrokenPriceException if the relation's value is no amount
     */
    public Optional<BigDecimal> stated(PriceKind kind) {
        return amount(new Part(kind, OptionalInt.empty()));
    }

    /**
     * A part of the prices for one term, as the relation states it.
     *
     * @param kind which part
     * @param years the term
     * @return the amount for the whole term; empty if the class has no such relation, or a disabled one
     * @throws BrokenPriceException if the relation's value is no amount
     */
    public Optional<BigDecimal> stated(PriceKind kind, int years) {
        return amount(new Part(kind, OptionalInt.of(years)));
    }

    /** Whether there is a relation of that kind for no particular term, disabled or not. */
    boolean states(PriceKind kind) {
        return cells.containsKey(new Part(kind, OptionalInt.empty()));
    }

    /**
     * The terms that have relations of their own, such as 5 for {@code ANNUAL5}.
     *
     * @return in years, without 0
     */
    public NavigableSet<Integer> statedTerms() {
        NavigableSet<Integer> terms = new TreeSet<>();
        cells.keySet().forEach(part -> part.years().ifPresent(terms::add));
        terms.remove(0);
        return terms;
    }

    /**
     * What a registration costs.
     *
     * @param years the term, 1 or more
     * @return the quote
     * @throws NoPriceException if a relation is missing
     * @throws BrokenPriceException if a relation can't be used
     * @throws IllegalArgumentException if the term is less than a year
     */
    public Quote registration(int years) {
        return registration(Period.years(years));
    }

    /**
     * What a registration costs. A term of months costs setup and term times monthly.
     *
     * @param term years or months, 1 or more
     * @return the quote
     * @throws NoPriceException if a relation is missing
     * @throws BrokenPriceException if a relation can't be used
     * @throws IllegalArgumentException if the term is not one of years or months, or less than one
     */
    public Quote registration(Period term) {
        Terms.check(term, 1);
        Part setup = Terms.part(PriceKind.SETUP, term);
        Part annual = Terms.part(PriceKind.ANNUAL, term);
        if (Terms.isYears(term) && has(setup) && has(annual)) {
            return quote(
                    OrderType.REGISTER,
                    Optional.of(term),
                    List.of(
                            line("setup", Phrase.of("line.setup.term", "term", term), 1, setup),
                            line("term", wholeTerm(term), 1, annual)));
        }
        QuoteLine unit = perUnit(term);
        return quote(OrderType.REGISTER, Optional.of(term), List.of(setup(), unit), registrationNotes(term));
    }

    /** A class has no setup relation if nothing is charged for it. */
    private QuoteLine setup() {
        Part setup = new Part(PriceKind.SETUP, OptionalInt.empty());
        return states(PriceKind.SETUP)
                ? line("setup", Phrase.of("line.setup"), 1, setup)
                : line("setup", Phrase.of("line.setup.not-stated"), 1, BigDecimal.ZERO, setup);
    }

    private List<QuoteNote> registrationNotes(Period term) {
        List<QuoteNote> notes = new ArrayList<>();
        Part setup = new Part(PriceKind.SETUP, OptionalInt.empty());
        if (!states(PriceKind.SETUP)) {
            notes.add(QuoteNotes.setupNotStated(relation(setup)));
        }
        Part annual = Terms.part(PriceKind.ANNUAL, term);
        if (Terms.isYears(term) && has(annual)) {
            notes.add(QuoteNotes.termPriceForRenewalsOnly(
                    term, relation(annual), relation(Terms.part(PriceKind.SETUP, term))));
        }
        return notes;
    }

    /**
     * What a renewal costs.
     *
     * @param years the term, 1 or more
     * @return the quote
     * @throws NoPriceException if a relation is missing
     * @throws BrokenPriceException if a relation can't be used
     * @throws IllegalArgumentException if the term is less than a year
     */
    public Quote renewal(int years) {
        return renewal(Period.years(years));
    }

    /**
     * What a renewal costs. A term of months costs term times monthly.
     *
     * @param term years or months, 1 or more
     * @return the quote
     * @throws NoPriceException if a relation is missing
     * @throws BrokenPriceException if a relation can't be used
     * @throws IllegalArgumentException if the term is not one of years or months, or less than one
     */
    public Quote renewal(Period term) {
        Terms.check(term, 1);
        Part annual = Terms.part(PriceKind.ANNUAL, term);
        QuoteLine line = Terms.isYears(term) && has(annual) ? line("term", wholeTerm(term), 1, annual) : perUnit(term);
        return quote(OrderType.RENEW, Optional.of(term), List.of(line));
    }

    /**
     * What a transfer costs.
     *
     * @param years the term that it adds; 0 if it adds none
     * @return the quote
     * @throws NoPriceException if the relation is missing
     * @throws BrokenPriceException if a relation can't be used
     * @throws IllegalArgumentException if the term is negative
     */
    public Quote transfer(int years) {
        return transfer(Period.years(years));
    }

    /**
     * What a transfer costs.
     *
     * @param term the years or months that it adds; 0 if it adds none
     * @return the quote
     * @throws NoPriceException if the relation is missing
     * @throws BrokenPriceException if a relation can't be used
     * @throws IllegalArgumentException if the term is not one of years or months, or negative
     */
    public Quote transfer(Period term) {
        Terms.check(term, 0);
        Part own = Terms.part(PriceKind.TRANSFER, term);
        Part plain = new Part(PriceKind.TRANSFER, OptionalInt.empty());
        QuoteLine line = line("transfer", Phrase.of("line.transfer"), 1, Terms.isYears(term) && has(own) ? own : plain);
        return quote(OrderType.TRANSFER, Optional.of(term), List.of(line));
    }

    /**
     * What a restore in the redemption costs: the redemption fee (FAQ 2). A renewal may be charged on top; the quote notes what that costs.
     *
     * @return the quote
     * @throws NoPriceException if the relation is missing
     * @throws BrokenPriceException if a relation can't be used
     */
    public Quote restore() {
        return once(OrderType.RESTORE, PriceKind.RESTORE, "restore").with(QuoteNotes.renewalMayBeAdded(year()));
    }

    /** What a renewal for a year costs; empty if it has no usable price. */
    private Optional<Money> year() {
        try {
            return Optional.of(renewal(1).total());
        } catch (NoPriceException | BrokenPriceException e) {
            return Optional.empty();
        }
    }

    /**
     * What a change of the owner costs.
     *
     * @return the quote
     * @throws NoPriceException if the relation is missing
     * @throws BrokenPriceException if a relation can't be used
     */
    public Quote trade() {
        return once(OrderType.TRADE, PriceKind.TRADE, "trade");
    }

    /**
     * What an order costs.
     *
     * @param order the order
     * @param term its term; restores and trades have none, and take no notice of it
     * @return the quote
     * @throws NoPriceException if a relation is missing
     * @throws BrokenPriceException if a relation can't be used
     * @throws IllegalArgumentException if the order can't have that term
     */
    public Quote quote(OrderType order, Period term) {
        return switch (order) {
            case REGISTER -> registration(term);
            case RENEW -> renewal(term);
            case TRANSFER -> transfer(term);
            case RESTORE -> restore();
            case TRADE -> trade();
        };
    }

    private static Phrase wholeTerm(Period term) {
        return Phrase.of("line.term", "term", term);
    }

    private Quote once(OrderType order, PriceKind kind, String key) {
        QuoteLine line = line(key, Phrase.of("line." + key), 1, new Part(kind, OptionalInt.empty()));
        return quote(order, Optional.empty(), List.of(line));
    }

    private QuoteLine perUnit(Period term) {
        return Terms.isYears(term)
                ? line(
                        "annual",
                        Phrase.of("line.annual"),
                        term.amount(),
                        new Part(PriceKind.ANNUAL, OptionalInt.empty()))
                : line(
                        "monthly",
                        Phrase.of("line.monthly"),
                        term.amount(),
                        new Part(PriceKind.MONTHLY, OptionalInt.empty()));
    }

    private QuoteLine line(String key, Phrase description, int quantity, Part part) {
        return line(key, description, quantity, amount(part).orElseThrow(() -> missing(part)), part);
    }

    private QuoteLine line(String key, Phrase description, int quantity, BigDecimal price, Part part) {
        return new QuoteLine(
                keyPrefix + key,
                keyPrefix.isEmpty()
                        ? description
                        : Phrase.joined(Phrase.literal(": "), List.of(Phrase.literal(name), description)),
                quantity,
                price,
                currency(),
                relation(part));
    }

    private Quote quote(OrderType order, Optional<Period> term, List<QuoteLine> lines) {
        return quote(order, term, lines, List.of());
    }

    private Quote quote(OrderType order, Optional<Period> term, List<QuoteLine> lines, List<QuoteNote> notes) {
        return new Quote(order, name, Optional.empty(), term, Optional.empty(), lines, notes);
    }

    private boolean has(Part part) {
        return Optional.ofNullable(cells.get(part))
                .filter(cell -> !cell.isDisabled())
                .isPresent();
    }

    private Optional<BigDecimal> amount(Part part) {
        return Optional.ofNullable(cells.get(part))
                .filter(cell -> !cell.isDisabled())
                .map(Cell::amount);
    }

    private NoPriceException missing(Part part) {
        String relation = relation(part);
        String reason = cells.containsKey(part) ? "is disabled" : "is missing";
        return new NoPriceException("no price for " + name + ": the relation " + relation + " " + reason, relation);
    }

    private String relation(Part part) {
        return prefix + part.kind() + (part.years().isPresent() ? part.years().getAsInt() : "");
    }

    /** The amounts' smallest summary: name and currency. */
    @Override
    public String toString() {
        return "ClassPrices " + name;
    }
}
