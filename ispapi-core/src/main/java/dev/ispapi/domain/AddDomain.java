package dev.ispapi.domain;

import dev.ispapi.command.CommandType;
import dev.ispapi.command.Declaration;
import dev.ispapi.command.Effect;
import dev.ispapi.command.Kinds;
import dev.ispapi.command.TypedCommand;
import dev.ispapi.idn.DomainName;
import dev.ispapi.internal.SdkStyle;
import dev.ispapi.value.Change;
import dev.ispapi.value.Period;
import dev.ispapi.wire.PropertyReader;
import dev.ispapi.wire.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Registers a domain name. It bills the account, and must happen once: after an unknown outcome ask {@link StatusDomain} first.
 *
 * <p>What a TLD asks for beyond this, such as {@code X-CA-LEGALTYPE}, goes in as an extension; the TLD rules know what that is. A
 * premium name is ordered by {@code AddDomainApplication}, which takes the class and the price that {@link CheckDomains} names.
 *
 * <p>May answer 200; 421, 423 and 425 for later; 505 or 541 for bad values, 540 if the name is taken, 546 without credit, 549 if the TLD
 * is not available, 554 if it is on its way already. Source: API page {@code AddDomain}.
 */
@SdkStyle
@Value.Immutable
public abstract class AddDomain extends TypedCommand<Registration> {

    /** What is known of this command. */
    public static final CommandType<AddDomain> TYPE = CommandType.<AddDomain, Builder>declare(
                    "AddDomain", Effect.ONCE, AddDomain::builder)
            .required("DOMAIN", Kinds.DOMAIN, AddDomain::domain, Builder::domain)
            .optional("PERIOD", Kinds.PERIOD, AddDomain::period, Builder::period)
            .nullable(
                    "RENEWALMODE",
                    Kinds.code("TEXT", RenewalMode::of, RenewalMode::value),
                    AddDomain::renewalMode,
                    Builder::renewalMode)
            .requiredSlots("OWNERCONTACT", 4, Kinds.CONTACT, AddDomain::ownerContacts, Builder::addOwnerContacts)
            .requiredSlots("ADMINCONTACT", 2, Kinds.CONTACT, AddDomain::adminContacts, Builder::addAdminContacts)
            .requiredSlots("TECHCONTACT", 2, Kinds.CONTACT, AddDomain::techContacts, Builder::addTechContacts)
            .requiredSlots("BILLINGCONTACT", 2, Kinds.CONTACT, AddDomain::billingContacts, Builder::addBillingContacts)
            .optional(
                    "ORDER",
                    Kinds.code("ORDER", OrderMode::of, OrderMode::value).documented("CREATE", "REPLACE", "UPDATE"),
                    AddDomain::order,
                    Builder::order)
            .optional("ORDERID", Kinds.INT, AddDomain::orderId, Builder::orderId)
            .slots("NAMESERVER", 12, Kinds.HOSTNAME, AddDomain::nameservers, Builder::addNameservers)
            .slots("SECDNS-DS", Declaration.UNLIMITED, Kinds.TEXT, AddDomain::secDnsDs, Builder::addSecDnsDs)
            .slots("SECDNS-KEY", Declaration.UNLIMITED, Kinds.TEXT, AddDomain::secDnsKey, Builder::addSecDnsKey)
            .optional("SECDNS-MAXSIGLIFE", Kinds.INT, AddDomain::secDnsMaxSigLife, Builder::secDnsMaxSigLife)
            .nullable("AUTH", Kinds.TEXT, AddDomain::auth, Builder::auth)
            .slots("HOST", Declaration.UNLIMITED, Kinds.TEXT, AddDomain::hosts, Builder::addHosts)
            .nullable("TRANSFERLOCK", Kinds.FLAG, AddDomain::transferLock, Builder::transferLock)
            .nullable("SUBUSER", Kinds.TEXT, AddDomain::subuser, Builder::subuser)
            .nullable("NAMESERVERSET", Kinds.TEXT, AddDomain::nameserverSet, Builder::nameserverSet)
            .nullable("CLAIMKEY", Kinds.TEXT, AddDomain::claimKey, Builder::claimKey)
            .nullable(
                    "CLAIMKEY-UPDATEDDATE",
                    Kinds.DATETIME,
                    AddDomain::claimKeyUpdatedDate,
                    Builder::claimKeyUpdatedDate)
            .nullable(
                    "NOTICE-POA-ACCEPT-HASH", Kinds.TEXT, AddDomain::noticePoaAcceptHash, Builder::noticePoaAcceptHash)
            .nullable("LAUNCH-MARK-CODE", Kinds.TEXT, AddDomain::launchMarkCode, Builder::launchMarkCode)
            .nullable("INTERNALDNS", Kinds.FLAG, AddDomain::internalDns, Builder::internalDns)
            .answer(response -> Registration.from(PropertyReader.lenient(response)))
            .build(Builder::putExtensions, Builder::build);

    AddDomain() {}

    /**
     * Begins a command.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the name to register, {@code DOMAIN}} */
    public abstract DomainName domain();

    /** {@return how long to register it for, such as {@code 1Y}; empty for the TLD's shortest, {@code PERIOD}} */
    public abstract Optional<Period> period();

    /** {@return what happens at the end of the period, {@code RENEWALMODE}} */
    @Value.Default
    public Change<RenewalMode> renewalMode() {
        return Change.keep();
    }

    /** {@return handles of the registrants, {@code OWNERCONTACT0..4}} */
    public abstract List<Change<String>> ownerContacts();

    /** {@return handles of the admin-c, {@code ADMINCONTACT0..2}} */
    public abstract List<Change<String>> adminContacts();

    /** {@return handles of the tech-c, {@code TECHCONTACT0..2}} */
    public abstract List<Change<String>> techContacts();

    /** {@return handles of the billing contacts, {@code BILLINGCONTACT0..2}} */
    public abstract List<Change<String>> billingContacts();

    /** {@return how to keep this as an order instead of carrying it out, {@code ORDER}} */
    public abstract Optional<OrderMode> order();

    /** {@return the order to replace or change, {@code ORDERID}} */
    public abstract Optional<Integer> orderId();

    /** {@return names of the nameservers, {@code NAMESERVER0..12}} */
    public abstract List<Change<DomainName>> nameservers();

    /** {@return DS records: key tag, algorithm, digest type, digest, {@code SECDNS-DS0..N}} */
    public abstract List<Change<String>> secDnsDs();

    /** {@return DNSKEY records: flags, protocol, algorithm, public key, {@code SECDNS-KEY0..N}} */
    public abstract List<Change<String>> secDnsKey();

    /** {@return how long signatures may live, in seconds, {@code SECDNS-MAXSIGLIFE}} */
    public abstract Optional<Integer> secDnsMaxSigLife();

    /** {@return the auth code; for a .uk name the one of its .co.uk name (FAQ 15), {@code AUTH}} */
    @Value.Default
    public Change<String> auth() {
        return Change.keep();
    }

    /** {@return hosts below the domain with their addresses, such as {@code ns1.example.com 192.0.2.1} (glue), {@code HOST0..N}} */
    public abstract List<Change<String>> hosts();

    /** {@return whether the domain is locked against transfers, {@code TRANSFERLOCK}} */
    @Value.Default
    public Change<Boolean> transferLock() {
        return Change.keep();
    }

    /** {@return the subuser who gets the domain, {@code SUBUSER}} */
    @Value.Default
    public Change<String> subuser() {
        return Change.keep();
    }

    /** {@return a set of nameservers that the account defines, {@code NAMESERVERSET}} */
    @Value.Default
    public Change<String> nameserverSet() {
        return Change.keep();
    }

    /** {@return the key of the trademark claim that the registrant has read, {@code CLAIMKEY}} */
    @Value.Default
    public Change<String> claimKey() {
        return Change.keep();
    }

    /** {@return the UTC date of that claim, {@code CLAIMKEY-UPDATEDDATE}} */
    @Value.Default
    public Change<Instant> claimKeyUpdatedDate() {
        return Change.keep();
    }

    /** {@return the hash that stands for the accepted notice, {@code NOTICE-POA-ACCEPT-HASH}} */
    @Value.Default
    public Change<String> noticePoaAcceptHash() {
        return Change.keep();
    }

    /** {@return the code of the trademark in a launch phase, {@code LAUNCH-MARK-CODE}} */
    @Value.Default
    public Change<String> launchMarkCode() {
        return Change.keep();
    }

    /** {@return whether the platform makes a DNS zone for the domain (FAQ 46), {@code INTERNALDNS}} */
    @Value.Default
    public Change<Boolean> internalDns() {
        return Change.keep();
    }

    @Override
    public final CommandType<AddDomain> type() {
        return TYPE;
    }

    @Override
    public Registration decode(Response response) {
        return Registration.from(PropertyReader.lenient(response));
    }

    /** Builds the command; not thread-safe. */
    public static final class Builder extends ImmutableAddDomain.Builder {

        Builder() {}

        /**
         * Sets {@code DOMAIN}.
         *
         * @param name the name in Unicode or ASCII form
         * @return this builder
         * @throws dev.ispapi.InvalidCommandException if it is no domain name
         */
        public Builder domain(String name) {
            return domain(TYPE.domainName("DOMAIN", name));
        }

        /**
         * Sets {@code RENEWALMODE}; {@link Change#clear()} clears it.
         *
         * @param value what happens at the end of the period
         * @return this builder
         */
        public Builder renewalMode(RenewalMode value) {
            return renewalMode(Change.to(value));
        }

        /**
         * Fills the next slots of {@code OWNERCONTACT0..4}.
         *
         * @param values handles of the registrants
         * @return this builder
         */
        public Builder addOwnerContacts(String... values) {
            for (String value : values) {
                addOwnerContacts(Change.to(value));
            }
            return this;
        }

        /**
         * Fills the next slots of {@code ADMINCONTACT0..2}.
         *
         * @param values handles of the admin-c
         * @return this builder
         */
        public Builder addAdminContacts(String... values) {
            for (String value : values) {
                addAdminContacts(Change.to(value));
            }
            return this;
        }

        /**
         * Fills the next slots of {@code TECHCONTACT0..2}.
         *
         * @param values handles of the tech-c
         * @return this builder
         */
        public Builder addTechContacts(String... values) {
            for (String value : values) {
                addTechContacts(Change.to(value));
            }
            return this;
        }

        /**
         * Fills the next slots of {@code BILLINGCONTACT0..2}.
         *
         * @param values handles of the billing contacts
         * @return this builder
         */
        public Builder addBillingContacts(String... values) {
            for (String value : values) {
                addBillingContacts(Change.to(value));
            }
            return this;
        }

        /**
         * Fills the next slots of {@code NAMESERVER0..12}.
         *
         * @param names names in Unicode or ASCII form
         * @return this builder
         * @throws dev.ispapi.InvalidCommandException if it is no domain name
         */
        public Builder addNameservers(String... names) {
            for (String name : names) {
                addNameservers(Change.to(TYPE.domainName("NAMESERVER", name)));
            }
            return this;
        }

        /**
         * Fills the next slots of {@code SECDNS-DS0..N}.
         *
         * @param values DS records: key tag, algorithm, digest type, digest
         * @return this builder
         */
        public Builder addSecDnsDs(String... values) {
            for (String value : values) {
                addSecDnsDs(Change.to(value));
            }
            return this;
        }

        /**
         * Fills the next slots of {@code SECDNS-KEY0..N}.
         *
         * @param values DNSKEY records: flags, protocol, algorithm, public key
         * @return this builder
         */
        public Builder addSecDnsKey(String... values) {
            for (String value : values) {
                addSecDnsKey(Change.to(value));
            }
            return this;
        }

        /**
         * Sets {@code AUTH}; {@link Change#clear()} clears it.
         *
         * @param value the auth code; for a .uk name the one of its .co.uk name (FAQ 15)
         * @return this builder
         */
        public Builder auth(String value) {
            return auth(Change.to(value));
        }

        /**
         * Fills the next slots of {@code HOST0..N}.
         *
         * @param values hosts below the domain with their addresses, such as {@code ns1.example.com 192.0.2.1} (glue)
         * @return this builder
         */
        public Builder addHosts(String... values) {
            for (String value : values) {
                addHosts(Change.to(value));
            }
            return this;
        }

        /**
         * Sets {@code TRANSFERLOCK}; {@link Change#clear()} clears it.
         *
         * @param value whether the domain is locked against transfers
         * @return this builder
         */
        public Builder transferLock(boolean value) {
            return transferLock(Change.to(value));
        }

        /**
         * Sets {@code SUBUSER}; {@link Change#clear()} clears it.
         *
         * @param value the subuser who gets the domain
         * @return this builder
         */
        public Builder subuser(String value) {
            return subuser(Change.to(value));
        }

        /**
         * Sets {@code NAMESERVERSET}; {@link Change#clear()} clears it.
         *
         * @param value a set of nameservers that the account defines
         * @return this builder
         */
        public Builder nameserverSet(String value) {
            return nameserverSet(Change.to(value));
        }

        /**
         * Sets {@code CLAIMKEY}; {@link Change#clear()} clears it.
         *
         * @param value the key of the trademark claim that the registrant has read
         * @return this builder
         */
        public Builder claimKey(String value) {
            return claimKey(Change.to(value));
        }

        /**
         * Sets {@code CLAIMKEY-UPDATEDDATE}; {@link Change#clear()} clears it.
         *
         * @param value the UTC date of that claim
         * @return this builder
         */
        public Builder claimKeyUpdatedDate(Instant value) {
            return claimKeyUpdatedDate(Change.to(value));
        }

        /**
         * Sets {@code NOTICE-POA-ACCEPT-HASH}; {@link Change#clear()} clears it.
         *
         * @param value the hash that stands for the accepted notice
         * @return this builder
         */
        public Builder noticePoaAcceptHash(String value) {
            return noticePoaAcceptHash(Change.to(value));
        }

        /**
         * Sets {@code LAUNCH-MARK-CODE}; {@link Change#clear()} clears it.
         *
         * @param value the code of the trademark in a launch phase
         * @return this builder
         */
        public Builder launchMarkCode(String value) {
            return launchMarkCode(Change.to(value));
        }

        /**
         * Sets {@code INTERNALDNS}; {@link Change#clear()} clears it.
         *
         * @param value whether the platform makes a DNS zone for the domain (FAQ 46)
         * @return this builder
         */
        public Builder internalDns(boolean value) {
            return internalDns(Change.to(value));
        }

        /**
         * Adds the handle of the registrant, in the next slot.
         *
         * @param handle such as {@code P-ABC1}
         * @return this builder
         */
        public Builder ownerContact(String handle) {
            return addOwnerContacts(Change.to(handle));
        }

        /**
         * Adds the handle of the admin-c, in the next slot.
         *
         * @param handle such as {@code P-ABC1}
         * @return this builder
         */
        public Builder adminContact(String handle) {
            return addAdminContacts(Change.to(handle));
        }

        /**
         * Adds the handle of the tech-c, in the next slot.
         *
         * @param handle such as {@code P-ABC1}
         * @return this builder
         */
        public Builder techContact(String handle) {
            return addTechContacts(Change.to(handle));
        }

        /**
         * Adds the handle of the billing contact, in the next slot.
         *
         * @param handle such as {@code P-ABC1}
         * @return this builder
         */
        public Builder billingContact(String handle) {
            return addBillingContacts(Change.to(handle));
        }

        /**
         * Builds the command.
         *
         * @return the command, checked
         * @throws dev.ispapi.InvalidCommandException if the command can't be sent: with what it can't do without, such as
         *     {@code DOMAIN}, or else with everything that is wrong
         */
        @Override
        public AddDomain build() {
            return TYPE.build(super::build);
        }
    }
}
