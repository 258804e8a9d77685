package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.tld.Tld;
import dev.ispapi.value.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** For how long a domain is registered, and what follows. */
final class Terms {

    private static final Period DEFAULT = Period.years(1);

    /** What is offered where it is not known: one year to ten. */
    private static final List<Period> USUAL =
            IntStream.rangeClosed(1, 10).mapToObj(Period::years).toList();

    private static final Set<String> MODES = Set.of("AUTORENEW", "AUTOEXPIRE", "AUTODELETE", "RENEWONCE");

    private Terms() {}

    /** The term that was sent; without one a year, or else the first that the zone offers. */
    static Period registration(Tld tld, Optional<String> text) {
        List<Period> offered = tld.periods().registration().orElse(USUAL);
        if (text.isEmpty()) {
            return offered.contains(DEFAULT) || offered.isEmpty() ? DEFAULT : offered.get(0);
        }
        Period period = parse(text.get());
        if (!offered.contains(period)) {
            throw Refusal.invalid("PERIOD (" + period + ")");
        }
        return period;
    }

    private static Period parse(String text) {
        try {
            return Period.parse(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.syntax("PERIOD (" + text + ")");
        }
    }

    /** The mode that was sent; without one that of the account, which later changes of the account do not touch (FAQ 35, 58). */
    static String renewalMode(Optional<String> text, Account account) {
        String mode = text.orElse("DEFAULT").toUpperCase(Locale.ROOT);
        if (mode.equals("DEFAULT")) {
            return account.renewalMode();
        }
        if (!MODES.contains(mode)) {
            throw Refusal.invalid("RENEWALMODE (" + mode + ")");
        }
        return mode;
    }
}
