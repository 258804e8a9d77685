package dev.ispapi.support.advice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import okio.Okio;

/** All errors that we know, the special ones before the general ones: the first that fits counts. */
final class RuleBook {

    private static final String FILE = "advice.json";

    /** Loaded on first use. */
    private static final class Bundled {
        static final RuleBook BOOK = read();

        private static RuleBook read() {
            try (InputStream in = RuleBook.class.getResourceAsStream(FILE)) {
                if (in == null) {
                    throw new BrokenAdviceException(FILE, "$", "the file is missing", null);
                }
                return new RuleBook(new RuleReader(FILE, Okio.buffer(Okio.source(in))).rules());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final List<Rule> rules;

    RuleBook(List<Rule> rules) {
        Set<String> keys = new HashSet<>();
        for (Rule rule : rules) {
            if (!keys.add(rule.key())) {
                throw new BrokenAdviceException(FILE, rule.key(), "expected each key once, found it again", null);
            }
        }
        this.rules = List.copyOf(rules);
    }

    static RuleBook bundled() {
        return Bundled.BOOK;
    }

    List<Rule> rules() {
        return rules;
    }

    /** A rule that fits, with what it read. */
    record Match(Rule rule, Map<Detail, String> details) {}

    /** The first rule that fits. The last ones of the data fit everything. */
    Match find(Failure failure) {
        for (Rule rule : rules) {
            Optional<Map<Detail, String>> details = rule.match(failure);
            if (details.isPresent()) {
                return new Match(rule, details.get());
            }
        }
        throw new IllegalStateException("no rule fits " + failure.kind() + "; expected the last ones to fit all");
    }
}
