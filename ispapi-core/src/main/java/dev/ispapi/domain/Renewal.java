package dev.ispapi.domain;

import dev.ispapi.idn.DomainName;
import dev.ispapi.internal.SdkStyle;
import dev.ispapi.wire.PropertyReader;
import dev.ispapi.wire.TypedResult;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The answer to {@link RenewDomain}. */
@SdkStyle
@Value.Immutable
public abstract class Renewal extends TypedResult {

    Renewal() {}

    static Renewal from(PropertyReader read) {
        return builder()
                .response(read.response())
                .domain(read.text("DOMAIN").map(DomainName::received))
                .expirationDate(read.instant("EXPIRATIONDATE"))
                .registrationExpirationDate(read.instant("REGISTRATIONEXPIRATIONDATE"))
                .build();
    }

    /**
     * Begins a result, as a test of a program might need one.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the domain, in both forms} */
    public abstract Optional<DomainName> domain();

    /** {@return when the new period ends on the platform} */
    public abstract Optional<Instant> expirationDate();

    /** {@return when the registration ends at the registry} */
    public abstract Optional<Instant> registrationExpirationDate();

    /** Builds the result; not thread-safe. */
    public static final class Builder extends ImmutableRenewal.Builder {

        Builder() {}
    }
}
