package dev.ispapi.support.plan;

import dev.ispapi.wire.Secrets;
import java.util.Optional;

/**
 * A value that must be known before a step can be carried out.
 *
 * @param parameter its wire name, such as {@code AUTH}
 * @param meaning what it is, in plain words
 * @param from the earlier answer that brings it; empty if the caller must {@linkplain PlanProgress#supply supply} it
 */
public record MissingValue(String parameter, String meaning, Optional<Origin> from) {

    /** What the place of a secret in a saved plan says. */
    static final String SECRET = "a secret that the saved plan does not hold";

    /**
     * An earlier answer.
     *
     * @param step the id of the step that asks
     * @param property the property whose first value it is
     */
    public record Origin(String step, String property) {}

    static MissingValue of(String parameter, String meaning) {
        return new MissingValue(parameter, meaning, Optional.empty());
    }

    static MissingValue secret(String parameter) {
        return of(parameter, SECRET);
    }

    /** {@return whether it is a secret, which saved plans leave out} */
    public boolean isSecret() {
        return Secrets.isSecret(parameter);
    }
}
