package dev.ispapi.domain;

import dev.ispapi.internal.SdkStyle;
import dev.ispapi.wire.PropertyReader;
import dev.ispapi.wire.TypedResult;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The answer to {@link AddDomain}. A registration that is still pending has no dates yet, so all of them can be absent.
 */
@SdkStyle
@Value.Immutable
public abstract class Registration extends TypedResult {

    Registration() {}

    static Registration from(PropertyReader read) {
        return builder()
                .response(read.response())
                .status(read.text("STATUS"))
                .registrationExpirationDate(read.instant("REGISTRATIONEXPIRATIONDATE"))
                .paidUntilDate(read.instant("PAIDUNTILDATE"))
                .accountingDate(read.instant("ACCOUNTINGDATE"))
                .failureDate(read.instant("FAILUREDATE"))
                .finalizationDate(read.instant("FINALIZATIONDATE"))
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

    /** {@return the domain's status, such as {@code ACTIVE}} */
    public abstract Optional<String> status();

    /** {@return when the registration ends at the registry} */
    public abstract Optional<Instant> registrationExpirationDate();

    /** {@return until when it is paid} */
    public abstract Optional<Instant> paidUntilDate();

    /** {@return when the next renewal is billed} */
    public abstract Optional<Instant> accountingDate();

    /** {@return the last moment to pay the renewal} */
    public abstract Optional<Instant> failureDate();

    /** {@return when the renewal can no longer be taken back} */
    public abstract Optional<Instant> finalizationDate();

    /** Builds the result; not thread-safe. */
    public static final class Builder extends ImmutableRegistration.Builder {

        Builder() {}
    }
}
