package dev.ispapi.support.advice;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What was read out of the answer's text: names and numbers alone, checked for their characters. None of them is a secret. Immutable.
 */
public final class Details {

    private final Map<Detail, String> values;
    private final List<String> parameters;

    Details(Map<Detail, String> values, List<String> parameters) {
        EnumMap<Detail, String> copy = new EnumMap<>(Detail.class);
        copy.putAll(values);
        this.values = Collections.unmodifiableMap(copy);
        this.parameters = List.copyOf(parameters);
    }

    /** {@return the wire name of the parameter that is missing or wrong, such as {@code X-CA-LEGALTYPE}} */
    public Optional<String> parameter() {
        return text(Detail.PARAMETER);
    }

    /** {@return all parameters that are wrong, where several are named; else the one of {@link #parameter()}} */
    public List<String> parameters() {
        return parameters.isEmpty() ? parameter().stream().toList() : parameters;
    }

    /** {@return the price class that the API demands, such as {@code PREMIUM_DONUTS_BBB+}} */
    public Optional<String> premiumClass() {
        return text(Detail.CLASS);
    }

    /** {@return the contact's role in upper case: {@code OWNER}, {@code ADMIN}, {@code TECH} or {@code BILLING}, or what the API wrote} */
    public Optional<String> contactRole() {
        return text(Detail.CONTACT).map(found -> {
            String upper = found.toUpperCase(Locale.ROOT);
            int end = upper.indexOf("CONTACT");
            return end > 0 ? upper.substring(0, end) : upper;
        });
    }

    /** {@return the field of the contact, as the API writes it: {@code fax}, {@code COUNTRY}} */
    public Optional<String> contactField() {
        return text(Detail.FIELD);
    }

    /** {@return the host name, such as {@code ns1.example.com}} */
    public Optional<String> host() {
        return text(Detail.HOST);
    }

    /** {@return the character that is not allowed, as the API writes it} */
    public Optional<String> character() {
        return text(Detail.CHARACTER);
    }

    /** {@return the resource record, such as {@code www IN A 192.0.2.1}} */
    public Optional<String> record() {
        return text(Detail.RECORD);
    }

    /** {@return the domain that the text names, else that of the command} */
    public Optional<String> domain() {
        return text(Detail.DOMAIN);
    }

    /** {@return the status that stands in the way, such as {@code clientTransferProhibited}} */
    public Optional<String> status() {
        return text(Detail.STATUS);
    }

    /** {@return the fewest that are allowed} */
    public OptionalInt minimum() {
        return number(Detail.MIN);
    }

    /** {@return the most that are allowed} */
    public OptionalInt maximum() {
        return number(Detail.MAX);
    }

    Optional<String> text(Detail detail) {
        return Optional.ofNullable(values.get(detail));
    }

    private OptionalInt number(Detail detail) {
        return text(detail).map(Integer::parseInt).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Details that && values.equals(that.values) && parameters.equals(that.parameters);
    }

    @Override
    public int hashCode() {
        return values.hashCode() * 31 + parameters.hashCode();
    }

    /** Names and values. */
    @Override
    public String toString() {
        return "Details" + values + (parameters.isEmpty() ? "" : parameters);
    }
}
