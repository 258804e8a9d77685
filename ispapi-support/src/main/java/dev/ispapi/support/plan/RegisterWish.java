package dev.ispapi.support.plan;

import dev.ispapi.idn.DomainName;
import dev.ispapi.value.Period;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * To register a domain.
 *
 * @param domain the domain
 * @param period how long; empty for the platform's default
 * @param contacts the contacts
 * @param delegation where it is delegated to
 * @param fields values of the TLD's additional fields, by their names
 * @param premiumClass the class of a premium name, as a check names it (FAQ 39)
 * @param rightHolder where the other domain is that gives the right to this one (FAQ 15)
 * @param auth the auth code of that other domain (FAQ 15); a secret
 * @param idProtection whether the registrant's data are to be hidden
 */
public record RegisterWish(
        DomainName domain,
        Optional<Period> period,
        ContactHandles contacts,
        Delegation delegation,
        Map<String, String> fields,
        Optional<String> premiumClass,
        Optional<RightHolder> rightHolder,
        Optional<String> auth,
        boolean idProtection)
        implements Wish {

    /**
     * Copies the fields.
     *
     * @param domain the domain
     * @param period how long; empty for the platform's default
     * @param contacts the contacts
     * @param delegation where it is delegated to
     * @param fields values of the TLD's additional fields, by their names
     * @param premiumClass the class of a premium name, as a check names it (FAQ 39)
     * @param rightHolder where the other domain is that gives the right to this one (FAQ 15)
     * @param auth the auth code of that other domain (FAQ 15); a secret
     * @param idProtection whether the registrant's data are to be hidden
     */
    public RegisterWish {
        fields = Map.copyOf(fields);
    }

    /**
     * Returns a new builder.
     *
     * @param domain the domain in Unicode or ASCII form
     * @return a builder of it
     * @throws IllegalArgumentException if it is no domain name
     */
    public static Builder builder(String domain) {
        return new Builder(DomainName.of(domain));
    }

    @Override
    public String kind() {
        return "register";
    }

    /** Without secrets, and without values of fields, which can be personal data. */
    @Override
    public String toString() {
        return kind() + " " + domain + " " + contacts + " " + delegation + " " + new TreeSet<>(fields.keySet());
    }

    /** Builds a wish; not thread-safe. */
    public static final class Builder {

        private final DomainName domain;
        private Optional<Period> period = Optional.empty();
        private ContactHandles contacts = ContactHandles.NONE;
        private Delegation delegation = Delegation.NONE;
        private Map<String, String> fields = Map.of();
        private Optional<String> premiumClass = Optional.empty();
        private Optional<RightHolder> rightHolder = Optional.empty();
        private Optional<String> auth = Optional.empty();
        private boolean idProtection = false;

        private Builder(DomainName domain) {
            this.domain = domain;
        }

        /**
         * Tells how long; empty for the platform's default.
         *
         * @param value how long; empty for the platform's default
         * @return this builder
         */
        public Builder period(Period value) {
            this.period = Optional.of(value);
            return this;
        }

        /**
         * Tells the contacts.
         *
         * @param value the contacts
         * @return this builder
         */
        public Builder contacts(ContactHandles value) {
            this.contacts = value;
            return this;
        }

        /**
         * Tells where it is delegated to.
         *
         * @param value where it is delegated to
         * @return this builder
         */
        public Builder delegation(Delegation value) {
            this.delegation = value;
            return this;
        }

        /**
         * Tells values of the TLD's additional fields, by their names.
         *
         * @param value values of the TLD's additional fields, by their names
         * @return this builder
         */
        public Builder fields(Map<String, String> value) {
            this.fields = value;
            return this;
        }

        /**
         * Tells the class of a premium name, as a check names it (FAQ 39).
         *
         * @param value the class of a premium name, as a check names it (FAQ 39)
         * @return this builder
         */
        public Builder premiumClass(String value) {
            this.premiumClass = Optional.of(value);
            return this;
        }

        /**
         * Tells where the other domain is that gives the right to this one (FAQ 15).
         *
         * @param value where the other domain is that gives the right to this one (FAQ 15)
         * @return this builder
         */
        public Builder rightHolder(RightHolder value) {
            this.rightHolder = Optional.of(value);
            return this;
        }

        /**
         * Tells the auth code of that other domain (FAQ 15); a secret.
         *
         * @param value the auth code of that other domain (FAQ 15); a secret
         * @return this builder
         */
        public Builder auth(String value) {
            this.auth = Optional.of(value);
            return this;
        }

        /**
         * Tells whether the registrant's data are to be hidden.
         *
         * @param value whether the registrant's data are to be hidden
         * @return this builder
         */
        public Builder idProtection(boolean value) {
            this.idProtection = value;
            return this;
        }

        /** {@return the wish} */
        public RegisterWish build() {
            return new RegisterWish(
                    domain, period, contacts, delegation, fields, premiumClass, rightHolder, auth, idProtection);
        }
    }
}
