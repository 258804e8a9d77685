package dev.ispapi.sandbox.internal.call;

import dev.ispapi.wire.Column;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The form of the API's answers. */
public final class Answers {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private Answers() {}

    /** {@return the beginning of a success} */
    public static ResponseBuilder success() {
        return head(200, "Command completed successfully");
    }

    /**
     * A success without properties.
     *
     * @return the answer 200
     */
    public static Response done() {
        return success().build();
    }

    /**
     * An answer without properties.
     *
     * @param code the code
     * @param description the description
     * @return the answer
     */
    public static Response of(int code, String description) {
        return head(code, description).build();
    }

    private static ResponseBuilder head(int code, String description) {
        return Response.builder(code, description).runTime(Duration.ofMillis(1)).queueTime(Duration.ZERO);
    }

    /**
     * An answer as the platform sends it: {@code KEY=value}, each line ended by CR and LF.
     *
     * @param answer the answer
     * @return its text, to the {@code EOF} line
     */
    public static String text(Response answer) {
        StringBuilder text = new StringBuilder(256).append("[RESPONSE]\r\n");
        line(text, "CODE", Integer.toString(answer.code()));
        line(text, "DESCRIPTION", answer.description());
        answer.runTime().ifPresent(time -> line(text, "RUNTIME", time.toPlainString()));
        answer.queueTime().ifPresent(time -> line(text, "QUEUETIME", time.toPlainString()));
        if (answer.isPending()) {
            line(text, "PENDING", "1");
        }
        for (Column column : answer.columns()) {
            for (int i = 0; i < column.size(); i++) {
                int index = i;
                column.value(i).ifPresent(value -> line(text, "PROPERTY[" + column.name() + "][" + index + "]", value));
            }
        }
        return text.append("EOF\r\n").toString();
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(name).append('=').append(value).append("\r\n");
    }

    /**
     * A moment as the API writes it.
     *
     * @param instant the moment
     * @return such as {@code 2017-09-26 14:53:20}, UTC
     */
    public static String date(Instant instant) {
        return DATE.format(instant.atOffset(ZoneOffset.UTC));
    }
}
