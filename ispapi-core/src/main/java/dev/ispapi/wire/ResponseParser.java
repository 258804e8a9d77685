package dev.ispapi.wire;

import dev.ispapi.MalformedResponseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Reads the API's answers from their text. Immutable and thread-safe.
 *
 * <p>The notation is read as liberally as it is written: names in any case, blanks around {@code =} and brackets, {@code \r\n} or {@code
 * \n}, indices in any order, left out or repeated (the last one counts), lines of unknown kinds. What must be there: {@code [RESPONSE]}
 * first, one {@code CODE} of three digits, and {@code EOF} last, which alone proves that nothing was cut off. Blanks at a value's ends
 * are not part of it.
 *
 * <p>The messages of its errors name the line and never show a value.
 */
public final class ResponseParser {

    private final ResponseLimits limits;
    private final UnaryOperator<String> mask;

    /**
     * A parser.
     *
     * @param limits how large an answer may be
     */
    public ResponseParser(ResponseLimits limits) {
        this(limits, UnaryOperator.identity());
    }

    private ResponseParser(ResponseLimits limits, UnaryOperator<String> mask) {
        this.limits = limits;
        this.mask = mask;
    }

    /**
     * A parser whose messages can show pieces of texts that repeat secrets, as error pages like to quote what was sent.
     *
     * @param excerptMask blots the secrets out of a piece of text before it is shown; what is parsed stays as it is
     * @return a copy of this parser
     */
    public ResponseParser masking(UnaryOperator<String> excerptMask) {
        return new ResponseParser(limits, excerptMask);
    }

    /**
     * Reads one answer. What follows its {@code EOF} line is not looked at.
     *
     * @param text the answer's whole text
     * @return the answer
     * @throws MalformedResponseException if the text is no complete answer, or larger than the limits
     */
    public Response parse(String text) {
        return new ResponseReader(new Lines(text, limits, mask), limits).read();
    }

    /**
     * Reads answers that stand one after the other, as in a file that collects them.
     *
     * @param text whole answers and blank lines between them
     * @return one answer or more
     * @throws MalformedResponseException if the text is anything else, or larger than the limits
     */
    public List<Response> parseAll(String text) {
        Lines lines = new Lines(text, limits, mask);
        List<Response> responses = new ArrayList<>();
        do {
            responses.add(new ResponseReader(lines, limits).read());
        } while (lines.skipBlank());
        return List.copyOf(responses);
    }
}
