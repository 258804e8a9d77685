package dev.ispapi.cli.verify;

import dev.ispapi.cli.terminal.Confirmation;
import java.util.function.BiPredicate;

/** Asks once for each thing that costs: for a check of which that is known, or else for each order. */
final class Consent implements BiPredicate<String, String> {

    private final Confirmation confirmation;
    private boolean isGiven;

    Consent(Confirmation confirmation) {
        this.confirmation = confirmation;
    }

    /** Asks for a check, if it is one to ask for. */
    boolean begin(Check check) {
        isGiven = check.risk().isPresent();
        return check.risk()
                .map(risk -> confirmation.ask(check.id() + ": " + risk + ".", check.id()))
                .orElse(true);
    }

    @Override
    public boolean test(String what, String subject) {
        return isGiven || confirmation.ask(what, subject);
    }
}
