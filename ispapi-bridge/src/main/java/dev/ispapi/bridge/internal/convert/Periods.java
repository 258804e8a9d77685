package dev.ispapi.bridge.internal.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Periods: {@code 1Y} and {@code 1M} on ISPAPI, which takes a bare number for years too; {@code 1} and {@code 1M} on CNR. */
public final class Periods {

    private static final Pattern ISPAPI = Pattern.compile("([0-9]{1,2})([YM]?)");
    private static final Pattern CNR = Pattern.compile("([rR]?)([0-9]{1,2})([yYmM]?)");

    /** No zone of either platform sells a longer term at once. */
    private static final int MOST_YEARS = 10;

    private Periods() {}

    /**
     * A period as CNR writes it.
     *
     * @param period such as {@code 1Y}
     * @return such as {@code 1}
     * @throws IllegalArgumentException if CNR has no such period; the message says what it has
     */
    public static String toCnr(String period) {
        Matcher matcher = ISPAPI.matcher(period);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "is " + period
                            + ", a period that CNR does not have; give years such as 1Y, or months such as 1M where a zone is paid by month");
        }
        int number = Integer.parseInt(matcher.group(1));
        if (!matcher.group(2).equals("M")) {
            if (number > MOST_YEARS) {
                throw new IllegalArgumentException(
                        "is " + period + ", a period that CNR does not have; give 1Y to " + MOST_YEARS + "Y");
            }
            return Integer.toString(number);
        }
        if (number == 0) {
            throw new IllegalArgumentException("is " + period + ", a period that CNR does not have; give 1M or more");
        }
        return number + "M";
    }

    /**
     * A list of periods as ISPAPI writes it.
     *
     * @param list such as {@code 1y,2y}, or {@code n/a}
     * @return such as {@code 1Y,2Y}; empty if there are none
     */
    public static Optional<String> listBack(String list) {
        List<String> periods = new ArrayList<>();
        for (String part : list.split(",", -1)) {
            back(part.strip()).ifPresent(periods::add);
        }
        return periods.isEmpty() ? Optional.empty() : Optional.of(String.join(",", periods));
    }

    private static Optional<String> back(String period) {
        Matcher matcher = CNR.matcher(period);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String unit = matcher.group(3).isEmpty() ? "Y" : matcher.group(3).toUpperCase(Locale.ROOT);
        return Optional.of(matcher.group(1).toUpperCase(Locale.ROOT) + Integer.parseInt(matcher.group(2)) + unit);
    }
}
