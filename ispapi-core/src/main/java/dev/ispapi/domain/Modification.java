package dev.ispapi.domain;

import dev.ispapi.internal.SdkStyle;
import dev.ispapi.wire.PropertyReader;
import dev.ispapi.wire.TypedResult;
import java.util.Optional;
import org.immutables.value.Value;

/** The answer to {@link ModifyDomain}. */
@SdkStyle
@Value.Immutable
public abstract class Modification extends TypedResult {

    Modification() {}

    static Modification from(PropertyReader read) {
        return builder().response(read.response()).status(read.text("STATUS")).build();
    }

    /**
     * Begins a result, as a test of a program might need one.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the domain's status after the change, if the API names it} */
    public abstract Optional<String> status();

    /** Builds the result; not thread-safe. */
    public static final class Builder extends ImmutableModification.Builder {

        Builder() {}
    }
}
