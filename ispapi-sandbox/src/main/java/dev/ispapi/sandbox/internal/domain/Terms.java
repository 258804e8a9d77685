package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.Names;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.tld.Tld;
import dev.ispapi.value.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** For how long a domain is registered, and what follows. */
public final class Terms {

    private static final Period DEFAULT = Period.years(1);

    /** What is offered where it is not known: one year to ten. */
    private static final List<Period> USUAL =
            IntStream.rangeClosed(1, 10).mapToObj(Period::years).toList();

    private static final Set<String> MODES =
            Set.of("AUTORENEW", "AUTOEXPIRE", "AUTODELETE", "AUTORENEWMONTHLY", "RENEWONCE");

    private Terms() {}

    /** The term that was sent; without one a year, or else the first that the zone offers. */
    static Period registration(Tld tld, Optional<String> text) {
        List<Period> offered = tld.periods().registration().orElse(USUAL);
        if (text.isEmpty()) {
            return offered.contains(DEFAULT) || offered.isEmpty() ? DEFAULT : offered.get(0);
        }
        Period period = parse(text.get());
        if (!offered.contains(period)) {
            throw Refusal.invalid("PERIOD (" + text.get() + ")");
        }
        return period;
    }

    private static Period parse(String text) {
        try {
            // A bare number counts years.
            return Period.parse(text.chars().allMatch(Character::isDigit) ? text + "Y" : text);
        } catch (IllegalArgumentException e) {
            throw Refusal.syntax("PERIOD (" + text + ")");
        }
    }

    /**
     * The term that a domain is renewed for.
     *
     * @param call with {@code PERIOD}
     * @param domain the domain
     * @return the term that was sent; without one a year
     * @throws Refusal 541 if the zone does not renew for it
     */
    public static Period renewal(Call call, Domain domain) {
        Period term = call.parameters().text("PERIOD").map(Terms::parse).orElse(DEFAULT);
        List<Period> offered = Names.ofManaged(call.world(), domain.name())
                .flatMap(tld -> tld.periods().renewal())
                .orElse(List.of());
        if (!offered.isEmpty() && !offered.contains(term)) {
            throw Refusal.invalid("PERIOD (" + term + ")");
        }
        return term;
    }

    /**
     * The term of an automatic renewal.
     *
     * @param domain the domain
     * @return its own term, or a year
     */
    public static Period renewal(Domain domain) {
        String term = domain.settings().renewalPeriod();
        return term.isEmpty() ? DEFAULT : Period.parse(term);
    }

    /**
     * What happens at the end of a term.
     *
     * @param text the mode that was sent
     * @param account the account that has the domain
     * @return the mode; without one that of the account, which later changes of the account do not touch (FAQ 35, 58)
     * @throws Refusal 541 if it is none
     */
    public static String renewalMode(Optional<String> text, Account account) {
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
