package dev.ispapi.tld;

import dev.ispapi.domain.DomainStatus;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an order beyond its command, which as a rule holds handles of contacts and not their data. The more is told, the
 * more a check can decide; what is not told makes a warning of what would be an error. Contact data in the command itself, such as {@code
 * OWNERCONTACT0COUNTRY}, win over what is told here. Immutable.
 *
 * <pre>{@code
 * tld.check(addDomain, OrderContext.builder().organization().organizationName("Example Ltd").country("GB").build());
 * }</pre>
 */
public final class OrderContext {

    /** Nothing is known. */
    public static final OrderContext NONE = builder().build();

    private final @Nullable Boolean isOrganization;
    private final @Nullable String organizationName;
    private final @Nullable String country;
    private final Map<String, String> form;
    private final @Nullable DomainStatus status;
    private final @Nullable String launchPhase;
    private final @Nullable LocalDate asOf;

    private OrderContext(Builder builder) {
        this.isOrganization = builder.isOrganization;
        this.organizationName = builder.organizationName;
        this.country = builder.country;
        this.form = Collections.unmodifiableMap(new TreeMap<>(builder.form));
        this.status = builder.status;
        this.launchPhase = builder.launchPhase;
        this.asOf = builder.asOf;
    }

    /**
     * Returns a new builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Whether the registrant is an organization.
     *
     * @return true for an organization, false for a private person; as the builder was told, else by the organization's name; empty if
     *     neither is known
     */
    public Optional<Boolean> isOrganization() {
        return Optional.ofNullable(isOrganization).or(() -> organizationName().map(name -> !name.isBlank()));
    }

    /** As the builder was told, whatever the organization's name says. */
    Optional<Boolean> toldOrganization() {
        return Optional.ofNullable(isOrganization);
    }

    /** {@return the {@code ORGANIZATION} of the registrant's contact; an empty text if it has none; empty if not known} */
    public Optional<String> organizationName() {
        return Optional.ofNullable(organizationName);
    }

    /** {@return the country of the registrant, as a code of two letters in upper case; empty if not known} */
    public Optional<String> country() {
        return Optional.ofNullable(country);
    }

    /** {@return values of the form by the fields' {@linkplain AdditionalField#name() names}, beyond those in the command} */
    public Map<String, String> form() {
        return form;
    }

    /** {@return how the domain is now; empty if not known} */
    public Optional<DomainStatus> status() {
        return Optional.ofNullable(status);
    }

    /** {@return the launch phase that the order is for; empty for none} */
    public Optional<String> launchPhase() {
        return Optional.ofNullable(launchPhase);
    }

    /** {@return the day by which the age of facts is judged; empty for today} */
    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    /** This context with a command's own fields over those of its form. */
    OrderContext over(Map<String, String> fields) {
        Builder builder = new Builder();
        builder.form.putAll(form);
        builder.form.putAll(fields);
        builder.isOrganization = isOrganization;
        builder.organizationName = organizationName;
        builder.country = country;
        builder.status = status;
        builder.launchPhase = launchPhase;
        builder.asOf = asOf;
        return builder.build();
    }

    /** Builds a context; not thread-safe. */
    public static final class Builder {

        private final Map<String, String> form = new TreeMap<>();
        private @Nullable Boolean isOrganization;
        private @Nullable String organizationName;
        private @Nullable String country;
        private @Nullable DomainStatus status;
        private @Nullable String launchPhase;
        private @Nullable LocalDate asOf;

        private Builder() {}

        /**
         * Says that the registrant is a private person.
         *
         * @return this builder
         */
        public Builder individual() {
            this.isOrganization = false;
            return this;
        }

        /**
         * Says that the registrant is an organization.
         *
         * @return this builder
         */
        public Builder organization() {
            this.isOrganization = true;
            return this;
        }

        /**
         * Tells the {@code ORGANIZATION} of the registrant's contact. Unless {@link #individual()} says otherwise, a registrant with a
         * name there is an organization, as the registries see it (FAQ 31).
         *
         * @param name the name; an empty text for a contact without
         * @return this builder
         */
        public Builder organizationName(String name) {
            this.organizationName = name;
            return this;
        }

        /**
         * Tells the country of the registrant.
         *
         * @param code of ISO 3166-1 with two letters, in any case
         * @return this builder
         * @throws IllegalArgumentException if it is no such code
         */
        public Builder country(String code) {
            if (!FieldValues.isCountry(code.toUpperCase(Locale.ROOT))) {
                throw new IllegalArgumentException(
                        "expected a country code with two letters, such as DE, found \"" + code + "\"");
            }
            this.country = code.toUpperCase(Locale.ROOT);
            return this;
        }

        /**
         * Puts a value of the form that is not in the command: of a field of the form only, or of a parameter that the domain has
         * already.
         *
         * @param field the field's {@linkplain AdditionalField#name() name}, such as {@code registrant-legal-type}
         * @param value its value, such as {@code ORG}
         * @return this builder
         */
        public Builder field(String field, String value) {
            form.put(field, value);
            return this;
        }

        /**
         * Tells how the domain is now: with that a change is seen against it, and contacts that are missing are noticed (FAQ 6, 41, 45).
         *
         * @param answer the answer to {@code StatusDomain}
         * @return this builder
         */
        public Builder status(DomainStatus answer) {
            this.status = answer;
            return this;
        }

        /**
         * Tells that the order is for a launch phase, in which a TLD takes names before it is open.
         *
         * @param phase such as {@code SHOP_SUNRISE}
         * @return this builder
         */
        public Builder launchPhase(String phase) {
            this.launchPhase = phase;
            return this;
        }

        /**
         * Tells the day by which facts are too old to be sure of. Without it, that is today in UTC.
         *
         * @param day the day
         * @return this builder
         */
        public Builder asOf(LocalDate day) {
            this.asOf = day;
            return this;
        }

        /**
         * The context.
         *
         * @return an immutable value
         */
        public OrderContext build() {
            return new OrderContext(this);
        }
    }
}
