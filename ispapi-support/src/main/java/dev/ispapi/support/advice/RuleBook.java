package dev.ispapi.support.advice;

import dev.ispapi.Platform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import okio.Okio;

/** All errors that we know, the special ones before the general ones: the first that fits counts. */
final class RuleBook {

    private static final String FILE = "advice.json";
    private static final String CNR_FILE = "advice-cnr.json";

    /** Loaded on first use. */
    private static final class Bundled {
        static final RuleBook BOOK = new RuleBook(read(FILE));
    }

    /** Loaded on first use. CNR has codes and texts of its own; what fails without an answer fails alike on both platforms. */
    private static final class BundledCnr {
        static final RuleBook BOOK = new RuleBook(Stream.concat(
                        read(CNR_FILE).stream(),
                        Bundled.BOOK.rules().stream()
                                .filter(rule -> !rule.failures().equals(Set.of(FailureKind.ANSWER))))
                .toList());
    }

    private static List<Rule> read(String file) {
        try (InputStream in = RuleBook.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new BrokenAdviceException(file, "$", "the file is missing", null);
            }
            return new RuleReader(file, Okio.buffer(Okio.source(in))).rules();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

    static RuleBook bundled(Platform platform) {
        return platform.equals(Platform.CNR) ? BundledCnr.BOOK : bundled();
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
