package dev.ispapi;

import dev.ispapi.wire.ResponseParser;
import org.jspecify.annotations.Nullable;

/** An HTTP response is there, and it holds no ISPAPI answer. */
final class UnreadableAnswer extends Exception {

    private static final long serialVersionUID = 1L;

    private final String problem;
    private final transient @Nullable ResponseParser parser;
    private final @Nullable String text;

    UnreadableAnswer(String problem) {
        super(problem);
        this.problem = problem;
        this.parser = null;
        this.text = null;
    }

    /** For a text that the parser refused: its complaint quotes the text, which may quote the request. */
    UnreadableAnswer(String problem, ResponseParser parser, String text) {
        super(problem);
        this.problem = problem;
        this.parser = parser;
        this.text = text;
    }

    /** What is wrong, with an excerpt that shows none of the request's secrets. */
    String problem(Masking masking) {
        if (parser == null || text == null) {
            return problem;
        }
        try {
            parser.parse(masking.mask(text));
        } catch (MalformedResponseException e) {
            return problem + ": " + e.getMessage();
        }
        return problem + ": the text can't be read";
    }
}
