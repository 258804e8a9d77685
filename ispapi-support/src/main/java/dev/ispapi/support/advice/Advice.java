package dev.ispapi.support.advice;

import dev.ispapi.CommandFailedException;
import dev.ispapi.ConnectionException;
import dev.ispapi.InvalidCommandException;
import dev.ispapi.IspapiException;
import dev.ispapi.MalformedResponseException;
import dev.ispapi.OutcomeUnknownException;
import dev.ispapi.TemporaryFailureException;
import dev.ispapi.tld.AdditionalField;
import dev.ispapi.tld.Operation;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.Secrets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What to make of a command that failed: what happened, why, what to do, whether to try again, and what the customer may hear.
 *
 * <pre>{@code
 * try {
 *     ispapi.send(order);
 * } catch (IspapiException e) {
 *     Advice advice = Advice.of(FailedCommand.of(order), e);
 *     log.warn("{}: {}", advice.key(), advice.text(Locale.ENGLISH).whatToDo());
 *     show(advice.text(customer.locale()).customer());
 * }
 * }</pre>
 *
 * <p>The same answer can mean something else after another command or in another zone (FAQ 43), so give both where you know them. Where
 * nothing special is known of an answer, the advice says no more than its code does: {@link #isGeneral()}. Immutable.
 */
public final class Advice {

    private static final FailedCommand UNKNOWN = FailedCommand.of("");

    private final Rule rule;
    private final Failure failure;
    private final Details details;

    private Advice(Rule rule, Failure failure, Details details) {
        this.rule = rule;
        this.failure = failure;
        this.details = details;
    }

    /**
     * Advice on an answer.
     *
     * @param command the command that was answered so
     * @param response the answer; also one that says yes, which can have done nothing (FAQ 45)
     * @return the advice
     */
    public static Advice of(FailedCommand command, Response response) {
        return of(command, response.code(), response.description());
    }

    /**
     * Advice on an answer of which only this is left.
     *
     * @param command the command that was answered so
     * @param code the answer's code, such as 504
     * @param description the answer's description, any text
     * @return the advice
     */
    public static Advice of(FailedCommand command, int code, String description) {
        return of(Failure.answer(command, code, description), List.of());
    }

    /**
     * Advice on an exception, by the name of its command alone.
     *
     * @param exception what was thrown
     * @return the advice; less special than with the command's parameters
     */
    public static Advice of(IspapiException exception) {
        return of(exception.command().map(FailedCommand::of).orElse(UNKNOWN), exception);
    }

    /**
     * Advice on an exception.
     *
     * @param command the command that failed
     * @param exception what was thrown
     * @return the advice
     */
    public static Advice of(FailedCommand command, IspapiException exception) {
        if (exception instanceof CommandFailedException refused) {
            return of(command, refused.code(), refused.description());
        }
        if (exception instanceof TemporaryFailureException putOff) {
            return of(command, putOff.code(), putOff.description());
        }
        return of(Failure.without(kind(exception), command), parameters(exception));
    }

    private static FailureKind kind(IspapiException exception) {
        if (exception instanceof InvalidCommandException) {
            return FailureKind.INVALID_COMMAND;
        }
        if (exception instanceof ConnectionException) {
            return FailureKind.NO_CONNECTION;
        }
        if (exception instanceof OutcomeUnknownException unknown) {
            return unknown.isRepeatable() ? FailureKind.OUTCOME_UNKNOWN_REPEATABLE : FailureKind.OUTCOME_UNKNOWN;
        }
        return exception instanceof MalformedResponseException ? FailureKind.NO_ANSWER : FailureKind.OTHER;
    }

    private static List<String> parameters(IspapiException exception) {
        return exception instanceof InvalidCommandException invalid
                ? invalid.problems().stream()
                        .flatMap(problem -> problem.parameter().stream())
                        .map(name -> PlainText.shown(name, Detail.LONGEST))
                        .distinct()
                        .toList()
                : List.of();
    }

    private static Advice of(Failure failure, List<String> parameters) {
        RuleBook.Match match = RuleBook.bundled(failure.command().platform()).find(failure);
        Map<Detail, String> found = new EnumMap<>(Detail.class);
        List<String> secrets = failure.command().secrets();
        failure.command()
                .domain()
                .map(domain -> PlainText.shown(domain, Detail.LONGEST))
                .filter(domain -> domain.chars().allMatch(c -> Detail.DOMAIN.allows((char) c)))
                .ifPresent(domain -> found.put(Detail.DOMAIN, domain));
        match.details()
                .forEach((detail, value) ->
                        found.put(detail, secrets.stream().anyMatch(value::contains) ? Secrets.MASK : value));
        return new Advice(match.rule(), failure, new Details(found, parameters));
    }

    /** {@return the stable name of this advice, such as {@code contacts.too-few.after-transfer}; texts in other languages go by it} */
    public String key() {
        return rule.key();
    }

    /** {@return whether to send the command again} */
    public Retry retry() {
        return rule.retry();
    }

    /** {@return who may hear the reason} */
    public Audience audience() {
        return rule.audience();
    }

    /** {@return false if something special is known of this error; true if this is no more than the answer's code says} */
    public boolean isGeneral() {
        return rule.general();
    }

    /** {@return where it comes from, the most important first; at least one} */
    public List<AdviceSource> sources() {
        return rule.sources().stream()
                .map(source -> source.about(failure.command().name()))
                .toList();
    }

    /** {@return what was read out of the answer} */
    public Details details() {
        return details;
    }

    /** {@return the command that failed} */
    public FailedCommand command() {
        return failure.command();
    }

    /** {@return what the command is about} */
    public ObjectKind objectKind() {
        return ObjectKind.of(failure.command().name());
    }

    /** {@return the answer's code; empty without an answer} */
    public OptionalInt code() {
        return failure.code();
    }

    /**
     * What the zone's rules say of the parameter that is missing or wrong: its meaning and allowed values.
     *
     * @return the field; empty if the answer names no parameter, or nothing is known of it
     */
    public Optional<AdditionalField> field() {
        return details.parameter()
                .flatMap(parameter -> failure.command().tld().stream()
                        .flatMap(tld -> tld.additionalFields(operation()).stream())
                        .filter(field ->
                                field.parameter().filter(parameter::equals).isPresent())
                        .findFirst());
    }

    private Operation operation() {
        String command = failure.command().name().toUpperCase(Locale.ROOT);
        if (command.contains("TRANSFER")) {
            return Operation.TRANSFER;
        }
        if (command.contains("TRADE")) {
            return Operation.TRADE;
        }
        return command.startsWith("MODIFY") ? Operation.UPDATE : Operation.REGISTER;
    }

    /**
     * The advice in words.
     *
     * @param locale German or anything else, which is answered in English
     * @return the texts, filled in
     */
    public AdviceText text(Locale locale) {
        return text(AdviceLanguage.of(locale));
    }

    /**
     * The advice in the words of a language.
     *
     * @param language one that comes with the library, or the program's own
     * @return the texts, filled in
     */
    public AdviceText text(AdviceLanguage language) {
        String customer = rule.audience() == Audience.CUSTOMER ? rule.key() + ".customer" : "customer.neutral";
        return new AdviceText(
                fill(language, rule.key() + ".happened"),
                fill(language, rule.key() + ".cause"),
                fill(language, rule.key() + ".do"),
                language.template(rule.retry().textKey()),
                fill(language, customer));
    }

    private String fill(AdviceLanguage language, String key) {
        return Template.fill(language.template(key), place -> value(language, place));
    }

    private String value(AdviceLanguage language, String place) {
        return switch (place) {
            case "command" -> named(failure.command().name(), language, "word.command");
            case "code" ->
                failure.code().isPresent() ? Integer.toString(failure.code().getAsInt()) : "-";
            case "zone" ->
                failure.command()
                        .zone()
                        .map(zone -> "." + PlainText.shown(zone, 80))
                        .orElseGet(() -> language.template("word.zone"));
            case "object" -> language.template(objectKind().word());
            case "parameters" ->
                named(PlainText.shown(String.join(", ", details.parameters()), 200), language, "word.parameters");
            case "character" -> details.character().map(Advice::named).orElse("?");
            case "field-parameters", "terms", "consents", "protection" ->
                new ZoneWords(failure.command(), operation(), details, language).fill(place);
            case "contact" -> language.contact(details.text(Detail.CONTACT).orElse("?"));
            default -> details.text(Detail.parse(place)).orElse("?");
        };
    }

    /** A character with its number, as it may look like another one: a Greek alpha like a Latin A. */
    private static String named(String character) {
        return character + " (U+%04X)".formatted(character.codePointAt(0));
    }

    private static String named(String name, AdviceLanguage language, String otherwise) {
        return name.isEmpty() ? language.template(otherwise) : name;
    }

    /** Key, command and code; for logs. */
    @Override
    public String toString() {
        return "Advice[" + key() + ", " + failure.command().name()
                + (failure.code().isPresent() ? ", " + failure.code().getAsInt() : "") + ", " + retry() + "]";
    }
}
