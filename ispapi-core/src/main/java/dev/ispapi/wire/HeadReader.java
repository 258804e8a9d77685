package dev.ispapi.wire;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads the lines in which an answer speaks of itself: {@code CODE}, {@code DESCRIPTION}, times, {@code PENDING}. */
final class HeadReader {

    private static final int NO_CODE = 0;

    private final Lines lines;
    private int code = NO_CODE;
    private String description = "";
    private @Nullable BigDecimal runTime;
    private @Nullable BigDecimal queueTime;
    private boolean isPending;

    HeadReader(Lines lines) {
        this.lines = lines;
    }

    /** Reads this line; lines of other kinds are left out, so that the API may add some. */
    void read() {
        if (lines.startsWith("CODE")) {
            readCode(value("CODE"));
        } else if (lines.startsWith("DESCRIPTION")) {
            String value = value("DESCRIPTION");
            description = value == null ? description : value;
        } else if (lines.startsWith("RUNTIME")) {
            runTime = seconds(value("RUNTIME"), runTime);
        } else if (lines.startsWith("QUEUETIME")) {
            queueTime = seconds(value("QUEUETIME"), queueTime);
        } else if (lines.startsWith("PENDING")) {
            String value = value("PENDING");
            isPending = value == null ? isPending : value.equals("1");
        }
    }

    private static @Nullable BigDecimal seconds(@Nullable String value, @Nullable BigDecimal before) {
        return value == null ? before : ResponseHead.seconds(value);
    }

    private void readCode(@Nullable String value) {
        if (value == null) {
            return;
        }
        int found = isThreeDigits(value) ? Integer.parseInt(value) : NO_CODE;
        if (found < 100) {
            throw lines.malformed("expected CODE = and three digits from 100 to 999");
        }
        if (code != NO_CODE && code != found) {
            // Success and failure in one answer: neither may be believed.
            throw lines.malformed("the answer has the codes " + code + " and " + found + ", expected one");
        }
        code = found;
    }

    private static boolean isThreeDigits(String value) {
        return value.length() == 3 && value.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** What stands behind the name and {@code =}; null if the line has another name, which only begins alike. */
    private @Nullable String value(String name) {
        int at = Lines.skipBlanks(lines.text(), lines.start() + name.length(), lines.end());
        boolean isField = at < lines.end() && lines.text().charAt(at) == '=';
        return isField
                ? lines.text().substring(Lines.skipBlanks(lines.text(), at + 1, lines.end()), lines.end())
                : null;
    }

    /** At the end of the answer. */
    ResponseHead build() {
        if (code == NO_CODE) {
            throw lines.malformed(
                    "the answer ends without a CODE line, so that nobody can tell whether the command was carried out");
        }
        return new ResponseHead(code, description, runTime, queueTime, isPending);
    }
}
