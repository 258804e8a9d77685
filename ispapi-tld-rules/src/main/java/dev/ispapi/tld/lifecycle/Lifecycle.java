package dev.ispapi.tld.lifecycle;

import dev.ispapi.domain.DomainStatus;
import dev.ispapi.domain.RenewalMode;
import dev.ispapi.tld.internal.text.Phrase;
import dev.ispapi.tld.text.RulesLanguage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The life of one domain in dates, if it is not renewed: when it is billed, how long it can be renewed, when it is deleted, how
 * long it can be restored, and when the name is free again.
 *
 * <pre>{@code
 * Lifecycle life = Lifecycle.of(LifecyclePeriods.of(info), expiration, paidUntil);
 * life.at(Instant.now()).allows(OrderType.RENEW);
 * life.expiryToShow().orElseThrow().date();
 * }</pre>
 *
 * <p>Immutable. All dates are UTC, as the API's clock. What is not known has no date, and {@link #undated()} says why. Source: API page
 * {@code StatusDomain}, FAQ 2, 14, 24 and 34.
 */
public final class Lifecycle {

    private final LifecyclePeriods periods;
    private final Dates known;
    private final boolean isDeleted;
    private final List<Phrase> noted;
    private final RulesLanguage language;
    private final List<Step> steps;
    private final List<UndatedStep> undated;
    private final List<Phase> phases;
    private final Optional<ExpiryToShow> expiryToShow;

    private Lifecycle(
            LifecyclePeriods periods, Dates known, boolean isDeleted, List<Phrase> noted, RulesLanguage language) {
        this.periods = periods;
        this.known = known;
        this.isDeleted = isDeleted;
        this.noted = List.copyOf(noted);
        this.language = language;
        Explanations texts = new Explanations(language);
        Dating dating =
                isDeleted ? Dating.ofDeleted(periods, known, texts) : Dating.ofRegistered(periods, known, texts);
        this.steps = dating.steps();
        this.undated = dating.undated();
        this.phases =
                isDeleted ? Phases.ofDeleted(periods, dating, texts) : Phases.ofRegistered(periods, dating, texts);
        this.expiryToShow = expiryToShow(periods, dating, texts);
    }

    private static Lifecycle english(LifecyclePeriods periods, Dates known, boolean isDeleted, List<Phrase> noted) {
        return new Lifecycle(periods, known, isDeleted, noted, RulesLanguage.ENGLISH);
    }

    /**
     * The life of a domain from its zone's periods and its two dates.
     *
     * @param periods the zone's periods
     * @param expiration when the current period ends on the platform, {@code EXPIRATIONDATE}
     * @param paidUntil until when it is paid, {@code PAIDUNTILDATE}; the same date if nothing is paid ahead
     * @return the life cycle; expiration and paid-until are marked as given, all else as computed
     * @throws IllegalArgumentException if the dates can't be: expiration after paid-until, a failure date before the accounting date, or
     *     a date that no calendar has
     */
    public static Lifecycle of(LifecyclePeriods periods, Instant expiration, Instant paidUntil) {
        if (expiration.isAfter(paidUntil)) {
            throw new IllegalArgumentException("the expiration date " + expiration + " lies after the paid-until date "
                    + paidUntil + ", but a domain is paid at least until it expires; are the two swapped?");
        }
        Lifecycle life = english(periods, Dates.given(expiration, paidUntil), false, List.of());
        life.failureBeforeAccounting().ifPresent(problem -> {
            throw new IllegalArgumentException(problem + "; check the zone's accounting and failure periods");
        });
        return life;
    }

    /**
     * The life of a domain from what the platform says of it. The dates that it states win over those that its periods would give, and
     * are marked as stated.
     *
     * @param status the answer to {@code StatusDomain}
     * @return the life cycle. Dates that contradict each other are kept, because they are the API's, and noted
     * @throws IllegalArgumentException if a period of the answer is impossible, such as a negative redemption
     */
    public static Lifecycle of(DomainStatus status) {
        return of(status, LifecyclePeriods.builder().build());
    }

    /**
     * The life of a domain from what the platform says of it, and its zone's periods where that has none.
     *
     * @param status the answer to {@code StatusDomain}
     * @param zone the zone's periods
     * @return the life cycle. Dates that contradict each other are kept, because they are the API's, and noted
     * @throws IllegalArgumentException if a period of the answer is impossible, such as a negative redemption
     */
    public static Lifecycle of(DomainStatus status, LifecyclePeriods zone) {
        LifecyclePeriods periods = LifecyclePeriods.of(status).orElse(zone);
        Lifecycle life = english(periods, stated(status, periods), false, List.of());
        return english(periods, life.known, false, life.notes(status));
    }

    /** On CNR the platform acts on the renewal date; on ISPAPI that property is none of the dates of a life cycle. */
    private static Dates stated(DomainStatus status, LifecyclePeriods periods) {
        Dates dates = Dates.of(status);
        return status.renewalDate()
                .filter(date -> periods.renewalDate().isPresent())
                .map(dates::withRenewalDate)
                .orElse(dates);
    }

    /**
     * What follows a deletion, for a domain that was deleted on request or is to be.
     *
     * @param periods the zone's periods
     * @param deletion when it was or will be deleted
     * @return the life cycle from the deletion on: restorable, held, free
     * @throws IllegalArgumentException if a period leads to a date that no calendar has
     */
    public static Lifecycle deletedOn(LifecyclePeriods periods, Instant deletion) {
        return english(periods, Dates.given(StepKind.DELETION, deletion), true, List.of());
    }

    /**
     * The same life cycle in another language: explanations, reasons and notes.
     *
     * @param other the language
     * @return a copy; its dates are the same
     */
    public Lifecycle in(RulesLanguage other) {
        return new Lifecycle(periods, known, isDeleted, noted, other);
    }

    /**
     * The language of explanations, reasons and notes.
     *
     * @return English, unless {@link #in} chose another
     */
    public RulesLanguage language() {
        return language;
    }

    private Optional<Instant> date(StepKind kind) {
        return step(kind).map(Step::date);
    }

    private Optional<Phrase> failureBeforeAccounting() {
        Optional<Instant> accounting = date(StepKind.ACCOUNTING);
        return date(StepKind.FAILURE)
                .filter(failure -> accounting.filter(failure::isBefore).isPresent())
                .map(failure -> Phrase.of(
                        "note.failure-before-accounting", "failure", failure, "accounting", accounting.orElseThrow()));
    }

    private List<Phrase> notes(DomainStatus status) {
        List<Phrase> notes = new ArrayList<>();
        Optional<Instant> paidUntil = date(StepKind.PAID_UNTIL);
        before("note.before-created", paidUntil, status.createdDate()).ifPresent(notes::add);
        before("note.before-expiration", paidUntil, date(StepKind.EXPIRATION)).ifPresent(notes::add);
        failureBeforeAccounting().ifPresent(notes::add);
        status.renewalMode().flatMap(this::note).ifPresent(notes::add);
        return notes;
    }

    private static Optional<Phrase> before(String key, Optional<Instant> date, Optional<Instant> other) {
        return date.filter(value -> other.filter(value::isBefore).isPresent())
                .map(value -> Phrase.of(key, "date", value, "other", other.orElseThrow()));
    }

    private Optional<Phrase> note(RenewalMode mode) {
        if (periods.renewalDate().isPresent()) {
            return switch (mode.value()) {
                case "DEFAULT", "AUTORENEW", "AUTOEXPIRE", "AUTODELETE" ->
                    Optional.of(
                            Phrase.of("note.mode.renewal-date." + mode.value().toLowerCase(Locale.ROOT)));
                default -> Optional.empty();
            };
        }
        return switch (mode.value()) {
            case "AUTORENEW", "AUTOEXPIRE", "AUTODELETE" ->
                Optional.of(Phrase.of("note.mode." + mode.value().toLowerCase(Locale.ROOT)));
            default -> Optional.empty();
        };
    }

    private static Optional<ExpiryToShow> expiryToShow(LifecyclePeriods periods, Dating dating, Explanations texts) {
        Optional<Instant> paidUntil = dating.date(StepKind.PAID_UNTIL);
        Optional<Instant> failure = dating.date(StepKind.FAILURE);
        if (paidUntil.isEmpty() || failure.filter(paidUntil.get()::isAfter).isEmpty()) {
            return paidUntil.map(
                    date -> new ExpiryToShow(date, ExpiryToShow.Reason.PAID_UNTIL, texts.text("expiry.paid-until")));
        }
        if (periods.renewalDate().isPresent()) {
            return failure.map(date -> new ExpiryToShow(
                    date,
                    ExpiryToShow.Reason.FAILURE_BEFORE_EARLY_DELETION,
                    texts.text("expiry.renewal-date", "failure", date, "paidUntil", paidUntil.get())));
        }
        return dating.date(StepKind.ACCOUNTING)
                .filter(accounting -> !accounting.isAfter(failure.get()))
                .map(accounting -> new ExpiryToShow(
                        accounting,
                        ExpiryToShow.Reason.ACCOUNTING_BEFORE_EARLY_DELETION,
                        texts.text("expiry.accounting", "failure", failure.get(), "paidUntil", paidUntil.get())))
                .or(() -> failure.map(date -> new ExpiryToShow(
                        date,
                        ExpiryToShow.Reason.FAILURE_BEFORE_EARLY_DELETION,
                        texts.text("expiry.failure", "failure", failure.get(), "paidUntil", paidUntil.get()))));
    }

    /**
     * The periods that the dates were computed with.
     *
     * @return the zone's or the domain's periods
     */
    public LifecyclePeriods periods() {
        return periods;
    }

    /**
     * The steps that have a date. A step that does not take place, such as the end of a redemption of 0 days, is left out.
     *
     * @return by date; those of one moment in the order of {@link StepKind}. Unmodifiable
     */
    public List<Step> steps() {
        return steps;
    }

    /**
     * One step.
     *
     * @param kind which
     * @return the step; empty if it has no date or does not take place
     */
    public Optional<Step> step(StepKind kind) {
        return steps.stream().filter(step -> step.kind() == kind).findFirst();
    }

    /**
     * Where the periods are from that the dates were computed with, and as of when.
     *
     * @return by source its steps, in their order; empty if the periods do not tell. Unmodifiable
     */
    public Map<String, List<StepKind>> sources() {
        Map<String, List<StepKind>> sources = new LinkedHashMap<>();
        steps.forEach(step -> step.source()
                .ifPresent(source -> sources.computeIfAbsent(source, key -> new ArrayList<>())
                        .add(step.kind())));
        return Collections.unmodifiableMap(sources);
    }

    /**
     * The steps that could not be dated, and why.
     *
     * @return in the order of {@link StepKind}; empty if all is known. Unmodifiable
     */
    public List<UndatedStep> undated() {
        return undated;
    }

    /**
     * The phases, end to end: the first has no beginning, the last has no end.
     *
     * @return at least one, unmodifiable
     */
    public List<Phase> phases() {
        return phases;
    }

    /**
     * The phase at a moment, with what can be ordered then.
     *
     * @param now the moment
     * @return the phase; of kind {@link PhaseKind#UNKNOWN} where the dates do not tell
     */
    public Phase at(Instant now) {
        return phases.stream().filter(phase -> phase.covers(now)).findFirst().orElseThrow();
    }

    /**
     * The expiry date to show a customer: the paid-until date, but where the domain is deleted before it the accounting date (FAQ 14,
     * 24, 34).
     *
     * @return the date and the reason; empty if the paid-until date is not known
     */
    public Optional<ExpiryToShow> expiryToShow() {
        return expiryToShow;
    }

    /**
     * What else is to be known: dates of the API that contradict each other, and what the renewal mode does.
     *
     * @return sentences for people, unmodifiable
     */
    public List<String> notes() {
        return noted.stream().map(note -> note.in(language)).toList();
    }

    /** The steps with their dates. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Lifecycle");
        for (Step step : steps) {
            text.append(text.length() == "Lifecycle".length() ? " " : ", ")
                    .append(step.kind())
                    .append(' ')
                    .append(step.date());
        }
        return text.toString();
    }
}
