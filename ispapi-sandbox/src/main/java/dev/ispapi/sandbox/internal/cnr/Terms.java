package dev.ispapi.sandbox.internal.cnr;

import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.value.Period;
import java.util.List;
import java.util.regex.Pattern;

/** Terms as CNR writes them: {@code 2} for two years, {@code 1M} and {@code 3M} where a zone goes by months. */
final class Terms {

    private static final Pattern YEARS = Pattern.compile("[1-9][0-9]?");
    private static final Pattern MONTHS = Pattern.compile("[13]M");
    private static final int MAX_YEARS = 10;

    private Terms() {}

    /** The term that was sent, if the zone offers it; an empty list of terms offers all. */
    static Period read(String text, List<String> offered) {
        if (MONTHS.matcher(text).matches()) {
            return offered(text, Period.parse(text), offered);
        }
        if (!YEARS.matcher(text).matches()) {
            throw Refusal.syntax("PERIOD (" + text + ")");
        }
        if (Integer.parseInt(text) > MAX_YEARS) {
            throw Codes.refusal(Codes.PERIOD_EXCEEDED, "PERIOD (" + text + ")");
        }
        return offered(text, Period.years(Integer.parseInt(text)), offered);
    }

    private static Period offered(String text, Period period, List<String> offered) {
        if (!offered.isEmpty() && !offered.contains(text)) {
            throw Refusal.invalid("PERIOD (" + text + ")");
        }
        return period;
    }
}
