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
            readCode(valueStart("CODE"));
        } else if (lines.startsWith("DESCRIPTION")) {
            String value = value("DESCRIPTION");
            description = value == null ? description : value;
        } else if (lines.startsWith("RUNTIME")) {
            runTime = seconds(value("RUNTIME"), runTime);
        } else if (lines.startsWith("QUEUETIME")) {
            queueTime = seconds(value("QUEUETIME"), queueTime);
        } else if (lines.startsWith("PENDING")) {
            int at = valueStart("PENDING");
            isPending =
                    at < 0 ? isPending : at == lines.end() - 1 && lines.text().charAt(at) == '1';
        }
    }

    private static @Nullable BigDecimal seconds(@Nullable String value, @Nullable BigDecimal before) {
        return value == null ? before : ResponseHead.seconds(value);
    }

    private void readCode(int start) {
        if (start < 0) {
            return;
        }
        int found = isThreeDigits(start) ? Integer.parseInt(lines.text(), start, lines.end(), 10) : NO_CODE;
        if (found < 100) {
            throw lines.malformed("expected CODE = and three digits from 100 to 999");
        }
        if (code != NO_CODE && code != found) {
            // Success and failure in one answer: neither may be believed.
            throw lines.malformed("the answer has the codes " + code + " and " + found + ", expected one");
        }
        code = found;
    }

    private boolean isThreeDigits(int start) {
        return lines.end() - start == 3 && isDigit(start) && isDigit(start + 1) && isDigit(start + 2);
    }

    private boolean isDigit(int at) {
        char c = lines.text().charAt(at);
        return c >= '0' && c <= '9';
    }

    /** What stands behind the name and {@code =}; null if the line has another name, which only begins alike. */
    private @Nullable String value(String name) {
        int start = valueStart(name);
        return start < 0 ? null : lines.text().substring(start, lines.end());
    }

    /** Where the value begins; -1 if the line has another name, which only begins alike. */
    private int valueStart(String name) {
        int at = Lines.skipBlanks(lines.text(), lines.start() + name.length(), lines.end());
        boolean isField = at < lines.end() && lines.text().charAt(at) == '=';
        return isField ? Lines.skipBlanks(lines.text(), at + 1, lines.end()) : -1;
    }

    /** At the end of the answer. */
    ResponseHead build() {
        if (code == NO_CODE) {
            throw lines.malformed(
                    "the answer ends without a CODE line, so that it is unknown whether the command was carried out");
        }
        return new ResponseHead(code, description, runTime, queueTime, isPending);
    }
}
