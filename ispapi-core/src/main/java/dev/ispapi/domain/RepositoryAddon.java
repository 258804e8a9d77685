package dev.ispapi.domain;

import dev.ispapi.value.Period;
import dev.ispapi.wire.Column;
import dev.ispapi.wire.PropertyReader;
import dev.ispapi.wire.ResultBuilder;
import dev.ispapi.wire.ResultValues;
import dev.ispapi.wire.TypedResult;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** An add-on of a registry, such as ID protection. */
public final class RepositoryAddon extends TypedResult {

    private RepositoryAddon(PropertyReader read) {
        super(read);
    }

    /**
     * Returns a new builder, as a test of a program might need one.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return its id, such as {@code WHOISTRUSTEE}} */
    public Optional<String> id() {
        return read().text("ADDONID");
    }

    /** {@return its class, such as {@code PROXY}} */
    public Optional<String> addonClass() {
        return read().text("ADDONCLASS");
    }

    /** {@return the parameter that orders it} */
    public Optional<String> parameter() {
        return read().text("ADDONPROPERTYTYPE");
    }

    /** {@return the value to send} */
    public Optional<String> parameterValue() {
        return read().text("ADDONPROPERTYVALUE");
    }

    /** {@return how often it is renewed} */
    public Optional<Period> renewalPeriod() {
        return read().period("ADDONRENEWALPERIOD");
    }

    /** {@return how long its renewal can wait, in seconds} */
    public Optional<Integer> renewalGraceSeconds() {
        return read().integer("ADDONRENEWALGRACEPERIODSECONDS");
    }

    /** {@return what an owner change does to it} */
    public Optional<String> ownerChangePolicy() {
        return read().text("ADDONPOLICYOWNERCHANGE");
    }

    /** {@return the properties that it replaces} */
    public Optional<String> replaceProperties() {
        return read().text("ADDONREPLACEPROPERTIES");
    }

    /** {@return where disputes are sent} */
    public Optional<String> disputeEmail() {
        return read().text("ADDONDISPUTEEMAIL");
    }

    /** {@return where notices are sent} */
    public Optional<String> notificationEmail() {
        return read().text("ADDONNOTIFICATIONEMAIL");
    }

    static List<RepositoryAddon> all(PropertyReader read, String property) {
        int count = read.response().column(property + "ID").map(Column::size).orElse(0);
        return IntStream.range(0, count)
                .mapToObj(row -> new RepositoryAddon(read.at(row)))
                .toList();
    }

    static void writeAll(ResultBuilder<?> answer, String property, Collection<RepositoryAddon> addons) {
        copyRows(addons, answer);
    }

    @Override
    protected RepositoryAddon readBy(PropertyReader reader) {
        return new RepositoryAddon(reader);
    }

    @Override
    protected void values(ResultValues values) {
        values.with("id", "ADDONID", id())
                .with("addonClass", "ADDONCLASS", addonClass())
                .with("parameter", "ADDONPROPERTYTYPE", parameter())
                .with("parameterValue", "ADDONPROPERTYVALUE", parameterValue())
                .with("renewalPeriod", "ADDONRENEWALPERIOD", renewalPeriod())
                .with("renewalGraceSeconds", "ADDONRENEWALGRACEPERIODSECONDS", renewalGraceSeconds())
                .with("ownerChangePolicy", "ADDONPOLICYOWNERCHANGE", ownerChangePolicy())
                .with("replaceProperties", "ADDONREPLACEPROPERTIES", replaceProperties())
                .with("disputeEmail", "ADDONDISPUTEEMAIL", disputeEmail())
                .with("notificationEmail", "ADDONNOTIFICATIONEMAIL", notificationEmail());
    }

    /** Builds the result; not thread-safe. What has no method is set with {@code property}. */
    public static final class Builder extends ResultBuilder<Builder> {

        private Builder() {}

        /**
         * Sets {@code ADDONID}.
         *
         * @param value its id, such as {@code WHOISTRUSTEE}
         * @return this builder
         */
        public Builder id(String value) {
            return set("ADDONID", value);
        }

        /**
         * Sets {@code ADDONCLASS}.
         *
         * @param value its class, such as {@code PROXY}
         * @return this builder
         */
        public Builder addonClass(String value) {
            return set("ADDONCLASS", value);
        }

        /**
         * Sets {@code ADDONPROPERTYTYPE}.
         *
         * @param value the parameter that orders it
         * @return this builder
         */
        public Builder parameter(String value) {
            return set("ADDONPROPERTYTYPE", value);
        }

        /**
         * Sets {@code ADDONPROPERTYVALUE}.
         *
         * @param value the value to send
         * @return this builder
         */
        public Builder parameterValue(String value) {
            return set("ADDONPROPERTYVALUE", value);
        }

        /**
         * Sets {@code ADDONRENEWALPERIOD}.
         *
         * @param value how often it is renewed
         * @return this builder
         */
        public Builder renewalPeriod(Period value) {
            return set("ADDONRENEWALPERIOD", value);
        }

        /**
         * Sets {@code ADDONRENEWALGRACEPERIODSECONDS}.
         *
         * @param value how long its renewal can wait, in seconds
         * @return this builder
         */
        public Builder renewalGraceSeconds(Integer value) {
            return set("ADDONRENEWALGRACEPERIODSECONDS", value);
        }

        /**
         * Sets {@code ADDONPOLICYOWNERCHANGE}.
         *
         * @param value what an owner change does to it
         * @return this builder
         */
        public Builder ownerChangePolicy(String value) {
            return set("ADDONPOLICYOWNERCHANGE", value);
        }

        /**
         * Sets {@code ADDONREPLACEPROPERTIES}.
         *
         * @param value the properties that it replaces
         * @return this builder
         */
        public Builder replaceProperties(String value) {
            return set("ADDONREPLACEPROPERTIES", value);
        }

        /**
         * Sets {@code ADDONDISPUTEEMAIL}.
         *
         * @param value where disputes are sent
         * @return this builder
         */
        public Builder disputeEmail(String value) {
            return set("ADDONDISPUTEEMAIL", value);
        }

        /**
         * Sets {@code ADDONNOTIFICATIONEMAIL}.
         *
         * @param value where notices are sent
         * @return this builder
         */
        public Builder notificationEmail(String value) {
            return set("ADDONNOTIFICATIONEMAIL", value);
        }

        /**
         * Builds the result.
         *
         * @return the result, read from an answer with what was set
         */
        public RepositoryAddon build() {
            return new RepositoryAddon(reader());
        }
    }
}
