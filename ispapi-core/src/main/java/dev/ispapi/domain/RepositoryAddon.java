package dev.ispapi.domain;

import dev.ispapi.internal.SdkStyle;
import dev.ispapi.value.Period;
import dev.ispapi.wire.Column;
import dev.ispapi.wire.PropertyReader;
import dev.ispapi.wire.TypedResult;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/** An add-on of a registry, such as ID protection. */
@SdkStyle
@Value.Immutable
public abstract class RepositoryAddon extends TypedResult {

    RepositoryAddon() {}

    static RepositoryAddon from(PropertyReader read) {
        return builder()
                .response(read.response())
                .id(read.text("ADDONID"))
                .addonClass(read.text("ADDONCLASS"))
                .parameter(read.text("ADDONPROPERTYTYPE"))
                .parameterValue(read.text("ADDONPROPERTYVALUE"))
                .renewalPeriod(read.period("ADDONRENEWALPERIOD"))
                .renewalGraceSeconds(read.integer("ADDONRENEWALGRACEPERIODSECONDS"))
                .ownerChangePolicy(read.text("ADDONPOLICYOWNERCHANGE"))
                .replaceProperties(read.text("ADDONREPLACEPROPERTIES"))
                .disputeEmail(read.text("ADDONDISPUTEEMAIL"))
                .notificationEmail(read.text("ADDONNOTIFICATIONEMAIL"))
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

    /** {@return its id, such as {@code WHOISTRUSTEE}} */
    public abstract Optional<String> id();

    /** {@return its class, such as {@code PROXY}} */
    public abstract Optional<String> addonClass();

    /** {@return the parameter that orders it} */
    public abstract Optional<String> parameter();

    /** {@return the value to send} */
    public abstract Optional<String> parameterValue();

    /** {@return how often it is renewed} */
    public abstract Optional<Period> renewalPeriod();

    /** {@return how long its renewal can wait, in seconds} */
    public abstract Optional<Integer> renewalGraceSeconds();

    /** {@return what an owner change does to it} */
    public abstract Optional<String> ownerChangePolicy();

    /** {@return the properties that it replaces} */
    public abstract Optional<String> replaceProperties();

    /** {@return where disputes are sent} */
    public abstract Optional<String> disputeEmail();

    /** {@return where notices are sent} */
    public abstract Optional<String> notificationEmail();

    static List<RepositoryAddon> all(PropertyReader read) {
        int count = read.response().column("ADDONID").map(Column::size).orElse(0);
        return IntStream.range(0, count).mapToObj(row -> from(read.at(row))).toList();
    }

    /** Builds the result; not thread-safe. */
    public static final class Builder extends ImmutableRepositoryAddon.Builder {

        Builder() {}
    }
}
