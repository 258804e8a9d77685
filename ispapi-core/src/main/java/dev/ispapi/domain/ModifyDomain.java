package dev.ispapi.domain;

import dev.ispapi.InvalidCommandException.Problem;
import dev.ispapi.command.CommandType;
import dev.ispapi.command.Declaration;
import dev.ispapi.command.Effect;
import dev.ispapi.command.Kinds;
import dev.ispapi.command.TypedCommand;
import dev.ispapi.idn.DomainName;
import dev.ispapi.internal.SdkStyle;
import dev.ispapi.value.Change;
import dev.ispapi.wire.PropertyReader;
import dev.ispapi.wire.Response;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Changes a domain: contacts, nameservers, DNSSEC, hosts, status flags, auth code, transfer lock.
 *
 * <p>Nameservers, contacts, flags, hosts and DNSSEC records come in three forms: set all ({@code NAMESERVER0} ...), add
 * ({@code ADDNAMESERVER0} ...) and take away ({@code DELNAMESERVER0} ...). What is set goes slot by slot, and a slot can be cleared;
 * setting and adding or taking away the same list in one command is refused, because it contradicts itself. So is a command that
 * changes nothing, which the API would answer with a success that means nothing (FAQ 45).
 *
 * <p>Changing the registrant can be a trade, by the rule of the TLD. May answer 200; 504 or {@code TOO FEW ADMIN CONTACTS} where
 * contacts are missing (FAQ 6, 41), 541 for bad values, 545 if the domain or a host is not there. Source: API page
 * {@code ModifyDomain}.
 */
@SdkStyle
@Value.Immutable
public abstract class ModifyDomain extends TypedCommand<Modification> {

    /** What is known of this command. */
    public static final CommandType<ModifyDomain> TYPE = CommandType.<ModifyDomain, Builder>declare(
                    "ModifyDomain", Effect.REPEATABLE, ModifyDomain::builder)
            .required("DOMAIN", Kinds.DOMAIN, ModifyDomain::domain, Builder::domain)
            .optional("DOMAINAUTH", Kinds.TEXT, ModifyDomain::domainAuth, Builder::domainAuth)
            .list("ADDNAMESERVER", 12, Kinds.HOSTNAME, ModifyDomain::addNameservers, Builder::addAddNameservers)
            .list("DELNAMESERVER", 12, Kinds.HOSTNAME, ModifyDomain::delNameservers, Builder::addDelNameservers)
            .slots("NAMESERVER", 12, Kinds.HOSTNAME, ModifyDomain::nameservers, Builder::addNameservers)
            .nullable("NAMESERVERSET", Kinds.TEXT, ModifyDomain::nameserverSet, Builder::nameserverSet)
            .slots("SECDNS-DS", Declaration.UNLIMITED, Kinds.TEXT, ModifyDomain::secDnsDs, Builder::addSecDnsDs)
            .slots(
                    "ADDSECDNS-DS",
                    Declaration.UNLIMITED,
                    Kinds.TEXT,
                    ModifyDomain::addSecDnsDs,
                    Builder::addAddSecDnsDs)
            .slots(
                    "DELSECDNS-DS",
                    Declaration.UNLIMITED,
                    Kinds.TEXT,
                    ModifyDomain::delSecDnsDs,
                    Builder::addDelSecDnsDs)
            .slots("SECDNS-KEY", Declaration.UNLIMITED, Kinds.TEXT, ModifyDomain::secDnsKey, Builder::addSecDnsKey)
            .slots(
                    "ADDSECDNS-KEY",
                    Declaration.UNLIMITED,
                    Kinds.TEXT,
                    ModifyDomain::addSecDnsKey,
                    Builder::addAddSecDnsKey)
            .slots(
                    "DELSECDNS-KEY",
                    Declaration.UNLIMITED,
                    Kinds.TEXT,
                    ModifyDomain::delSecDnsKey,
                    Builder::addDelSecDnsKey)
            .optional("SECDNS-MAXSIGLIFE", Kinds.INT, ModifyDomain::secDnsMaxSigLife, Builder::secDnsMaxSigLife)
            .optional("SECDNS-URGENT", Kinds.FLAG, ModifyDomain::secDnsUrgent, Builder::secDnsUrgent)
            .optional("SECDNS-REMOVE-ALL", Kinds.FLAG, ModifyDomain::secDnsRemoveAll, Builder::secDnsRemoveAll)
            .optional("ADDOWNERCONTACT0", Kinds.CONTACT, ModifyDomain::addOwnerContact, Builder::addOwnerContact)
            .optional("DELOWNERCONTACT0", Kinds.CONTACT, ModifyDomain::delOwnerContact, Builder::delOwnerContact)
            .slots("OWNERCONTACT", 4, Kinds.CONTACT, ModifyDomain::ownerContacts, Builder::addOwnerContacts)
            .list("ADDADMINCONTACT", 2, Kinds.CONTACT, ModifyDomain::addAdminContacts, Builder::addAddAdminContacts)
            .list("DELADMINCONTACT", 2, Kinds.CONTACT, ModifyDomain::delAdminContacts, Builder::addDelAdminContacts)
            .slots("ADMINCONTACT", 2, Kinds.CONTACT, ModifyDomain::adminContacts, Builder::addAdminContacts)
            .list("ADDTECHCONTACT", 2, Kinds.CONTACT, ModifyDomain::addTechContacts, Builder::addAddTechContacts)
            .list("DELTECHCONTACT", 2, Kinds.CONTACT, ModifyDomain::delTechContacts, Builder::addDelTechContacts)
            .slots("TECHCONTACT", 2, Kinds.CONTACT, ModifyDomain::techContacts, Builder::addTechContacts)
            .list(
                    "ADDBILLINGCONTACT",
                    2,
                    Kinds.CONTACT,
                    ModifyDomain::addBillingContacts,
                    Builder::addAddBillingContacts)
            .list(
                    "DELBILLINGCONTACT",
                    2,
                    Kinds.CONTACT,
                    ModifyDomain::delBillingContacts,
                    Builder::addDelBillingContacts)
            .slots("BILLINGCONTACT", 2, Kinds.CONTACT, ModifyDomain::billingContacts, Builder::addBillingContacts)
            .list(
                    "ADDSTATUS",
                    Declaration.UNLIMITED,
                    Kinds.code("DOMAINSTATUS", StatusFlag::of, StatusFlag::value),
                    ModifyDomain::addStatus,
                    Builder::addAddStatus)
            .list(
                    "DELSTATUS",
                    Declaration.UNLIMITED,
                    Kinds.code("DOMAINSTATUS", StatusFlag::of, StatusFlag::value),
                    ModifyDomain::delStatus,
                    Builder::addDelStatus)
            .slots(
                    "STATUS",
                    Declaration.UNLIMITED,
                    Kinds.code("DOMAINSTATUS", StatusFlag::of, StatusFlag::value),
                    ModifyDomain::status,
                    Builder::addStatus)
            .optional("AUTH", Kinds.TEXT, ModifyDomain::auth, Builder::auth)
            .slots("HOST", Declaration.UNLIMITED, Kinds.TEXT, ModifyDomain::hosts, Builder::addHosts)
            .slots("DELHOST", Declaration.UNLIMITED, Kinds.TEXT, ModifyDomain::delHosts, Builder::addDelHosts)
            .slots("ADDHOST", Declaration.UNLIMITED, Kinds.TEXT, ModifyDomain::addHosts, Builder::addAddHosts)
            .nullable("GENERATERANDOMAUTH", Kinds.FLAG, ModifyDomain::generateRandomAuth, Builder::generateRandomAuth)
            .nullable("TRANSFERLOCK", Kinds.FLAG, ModifyDomain::transferLock, Builder::transferLock)
            .nullable("FORCE", Kinds.FLAG, ModifyDomain::force, Builder::force)
            .nullable("REGISTRANT-VERIFIED", Kinds.FLAG, ModifyDomain::registrantVerified, Builder::registrantVerified)
            .nullable("RESET-X-AU-FLAGS", Kinds.FLAG, ModifyDomain::resetXAuFlags, Builder::resetXAuFlags)
            .nullable("INTERNALDNS", Kinds.FLAG, ModifyDomain::internalDns, Builder::internalDns)
            .answer(response -> Modification.from(PropertyReader.lenient(response)))
            .build(Builder::putExtensions, Builder::build);

    ModifyDomain() {}

    /**
     * Begins a command.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the domain to change, {@code DOMAIN}} */
    public abstract DomainName domain();

    /** {@return the auth code of a domain that is not in the account, {@code DOMAINAUTH}} */
    public abstract Optional<String> domainAuth();

    /** {@return nameservers to add, {@code ADDNAMESERVER0..12}} */
    public abstract List<DomainName> addNameservers();

    /** {@return nameservers to take away, {@code DELNAMESERVER0..12}} */
    public abstract List<DomainName> delNameservers();

    /** {@return the nameservers, slot by slot, {@code NAMESERVER0..12}} */
    public abstract List<Change<DomainName>> nameservers();

    /** {@return a set of nameservers that the account defines, {@code NAMESERVERSET}} */
    @Value.Default
    public Change<String> nameserverSet() {
        return Change.keep();
    }

    /** {@return the DS records, slot by slot, {@code SECDNS-DS0..N}} */
    public abstract List<Change<String>> secDnsDs();

    /** {@return DS records to add, {@code ADDSECDNS-DS0..N}} */
    public abstract List<Change<String>> addSecDnsDs();

    /** {@return DS records to take away, {@code DELSECDNS-DS0..N}} */
    public abstract List<Change<String>> delSecDnsDs();

    /** {@return the DNSKEY records, slot by slot, {@code SECDNS-KEY0..N}} */
    public abstract List<Change<String>> secDnsKey();

    /** {@return DNSKEY records to add, {@code ADDSECDNS-KEY0..N}} */
    public abstract List<Change<String>> addSecDnsKey();

    /** {@return DNSKEY records to take away, {@code DELSECDNS-KEY0..N}} */
    public abstract List<Change<String>> delSecDnsKey();

    /** {@return how long signatures may live, in seconds, {@code SECDNS-MAXSIGLIFE}} */
    public abstract Optional<Integer> secDnsMaxSigLife();

    /** {@return whether the change of DNSSEC is urgent, {@code SECDNS-URGENT}} */
    public abstract Optional<Boolean> secDnsUrgent();

    /** {@return whether all DNSSEC records are taken away, {@code SECDNS-REMOVE-ALL}} */
    public abstract Optional<Boolean> secDnsRemoveAll();

    /** {@return the handle of a registrant to add, {@code ADDOWNERCONTACT0}} */
    public abstract Optional<String> addOwnerContact();

    /** {@return the handle of a registrant to take away, {@code DELOWNERCONTACT0}} */
    public abstract Optional<String> delOwnerContact();

    /** {@return handles of the registrants, slot by slot, {@code OWNERCONTACT0..4}} */
    public abstract List<Change<String>> ownerContacts();

    /** {@return handles of the admin-c to add, {@code ADDADMINCONTACT0..2}} */
    public abstract List<String> addAdminContacts();

    /** {@return handles of the admin-c to take away, {@code DELADMINCONTACT0..2}} */
    public abstract List<String> delAdminContacts();

    /** {@return handles of the admin-c, slot by slot, {@code ADMINCONTACT0..2}} */
    public abstract List<Change<String>> adminContacts();

    /** {@return handles of the tech-c to add, {@code ADDTECHCONTACT0..2}} */
    public abstract List<String> addTechContacts();

    /** {@return handles of the tech-c to take away, {@code DELTECHCONTACT0..2}} */
    public abstract List<String> delTechContacts();

    /** {@return handles of the tech-c, slot by slot, {@code TECHCONTACT0..2}} */
    public abstract List<Change<String>> techContacts();

    /** {@return handles of the billing contact to add, {@code ADDBILLINGCONTACT0..2}} */
    public abstract List<String> addBillingContacts();

    /** {@return handles of the billing contact to take away, {@code DELBILLINGCONTACT0..2}} */
    public abstract List<String> delBillingContacts();

    /** {@return handles of the billing contact, slot by slot, {@code BILLINGCONTACT0..2}} */
    public abstract List<Change<String>> billingContacts();

    /** {@return status flags to set, {@code ADDSTATUS0..N}} */
    public abstract List<StatusFlag> addStatus();

    /** {@return status flags to take away, {@code DELSTATUS0..N}} */
    public abstract List<StatusFlag> delStatus();

    /** {@return all status flags, {@code STATUS0..N}} */
    public abstract List<Change<StatusFlag>> status();

    /** {@return the new auth code, {@code AUTH}} */
    public abstract Optional<String> auth();

    /** {@return hosts below the domain with their addresses (glue), slot by slot, {@code HOST0..N}} */
    public abstract List<Change<String>> hosts();

    /** {@return hosts to take away, {@code DELHOST0..N}} */
    public abstract List<Change<String>> delHosts();

    /** {@return hosts to add, {@code ADDHOST0..N}} */
    public abstract List<Change<String>> addHosts();

    /** {@return whether to make a new auth code, {@code GENERATERANDOMAUTH}} */
    @Value.Default
    public Change<Boolean> generateRandomAuth() {
        return Change.keep();
    }

    /** {@return whether the domain is locked against transfers, {@code TRANSFERLOCK}} */
    @Value.Default
    public Change<Boolean> transferLock() {
        return Change.keep();
    }

    /** {@return whether to send the change to the registry even if nothing seems to change, {@code FORCE}} */
    @Value.Default
    public Change<Boolean> force() {
        return Change.keep();
    }

    /** {@return whether the registrant's e-mail address counts as verified, {@code REGISTRANT-VERIFIED}} */
    @Value.Default
    public Change<Boolean> registrantVerified() {
        return Change.keep();
    }

    /** {@return whether to reset the flags of an .au domain, {@code RESET-X-AU-FLAGS}} */
    @Value.Default
    public Change<Boolean> resetXAuFlags() {
        return Change.keep();
    }

    /** {@return whether the platform makes a DNS zone for the domain, {@code INTERNALDNS}} */
    @Value.Default
    public Change<Boolean> internalDns() {
        return Change.keep();
    }

    @Override
    public Effect effect() {
        boolean isOwnerChange = !ownerContacts().isEmpty()
                || addOwnerContact().isPresent()
                || delOwnerContact().isPresent();
        // A change of owner can be a trade that bills; a random auth code differs each time.
        return isOwnerChange || generateRandomAuth().value().orElse(false) ? Effect.ONCE : Effect.REPEATABLE;
    }

    @Override
    protected void checkRules(List<Problem> problems) {
        ModifyDomainRules.check(this, problems);
    }

    @Override
    public final CommandType<ModifyDomain> type() {
        return TYPE;
    }

    @Override
    public Modification decode(Response response) {
        return Modification.from(PropertyReader.lenient(response));
    }

    /** Builds the command; not thread-safe. */
    public static final class Builder extends ImmutableModifyDomain.Builder {

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
         * Adds names to {@code ADDNAMESERVER0..12}.
         *
         * @param names names in Unicode or ASCII form
         * @return this builder
         * @throws dev.ispapi.InvalidCommandException if it is no domain name
         */
        public Builder addAddNameservers(String... names) {
            for (String name : names) {
                addAddNameservers(TYPE.domainName("ADDNAMESERVER", name));
            }
            return this;
        }

        /**
         * Adds names to {@code DELNAMESERVER0..12}.
         *
         * @param names names in Unicode or ASCII form
         * @return this builder
         * @throws dev.ispapi.InvalidCommandException if it is no domain name
         */
        public Builder addDelNameservers(String... names) {
            for (String name : names) {
                addDelNameservers(TYPE.domainName("DELNAMESERVER", name));
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
         * Sets {@code NAMESERVERSET}; {@link Change#clear()} clears it.
         *
         * @param value a set of nameservers that the account defines
         * @return this builder
         */
        public Builder nameserverSet(String value) {
            return nameserverSet(Change.to(value));
        }

        /**
         * Fills the next slots of {@code SECDNS-DS0..N}.
         *
         * @param values the DS records, slot by slot
         * @return this builder
         */
        public Builder addSecDnsDs(String... values) {
            for (String value : values) {
                addSecDnsDs(Change.to(value));
            }
            return this;
        }

        /**
         * Fills the next slots of {@code ADDSECDNS-DS0..N}.
         *
         * @param values DS records to add
         * @return this builder
         */
        public Builder addAddSecDnsDs(String... values) {
            for (String value : values) {
                addAddSecDnsDs(Change.to(value));
            }
            return this;
        }

        /**
         * Fills the next slots of {@code DELSECDNS-DS0..N}.
         *
         * @param values DS records to take away
         * @return this builder
         */
        public Builder addDelSecDnsDs(String... values) {
            for (String value : values) {
                addDelSecDnsDs(Change.to(value));
            }
            return this;
        }

        /**
         * Fills the next slots of {@code SECDNS-KEY0..N}.
         *
         * @param values the DNSKEY records, slot by slot
         * @return this builder
         */
        public Builder addSecDnsKey(String... values) {
            for (String value : values) {
                addSecDnsKey(Change.to(value));
            }
            return this;
        }

        /**
         * Fills the next slots of {@code ADDSECDNS-KEY0..N}.
         *
         * @param values DNSKEY records to add
         * @return this builder
         */
        public Builder addAddSecDnsKey(String... values) {
            for (String value : values) {
                addAddSecDnsKey(Change.to(value));
            }
            return this;
        }

        /**
         * Fills the next slots of {@code DELSECDNS-KEY0..N}.
         *
         * @param values DNSKEY records to take away
         * @return this builder
         */
        public Builder addDelSecDnsKey(String... values) {
            for (String value : values) {
                addDelSecDnsKey(Change.to(value));
            }
            return this;
        }

        /**
         * Fills the next slots of {@code OWNERCONTACT0..4}.
         *
         * @param values handles of the registrants, slot by slot
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
         * @param values handles of the admin-c, slot by slot
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
         * @param values handles of the tech-c, slot by slot
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
         * @param values handles of the billing contact, slot by slot
         * @return this builder
         */
        public Builder addBillingContacts(String... values) {
            for (String value : values) {
                addBillingContacts(Change.to(value));
            }
            return this;
        }

        /**
         * Fills the next slots of {@code STATUS0..N}.
         *
         * @param values all status flags
         * @return this builder
         */
        public Builder addStatus(StatusFlag... values) {
            for (StatusFlag value : values) {
                addStatus(Change.to(value));
            }
            return this;
        }

        /**
         * Fills the next slots of {@code HOST0..N}.
         *
         * @param values hosts below the domain with their addresses (glue), slot by slot
         * @return this builder
         */
        public Builder addHosts(String... values) {
            for (String value : values) {
                addHosts(Change.to(value));
            }
            return this;
        }

        /**
         * Fills the next slots of {@code DELHOST0..N}.
         *
         * @param values hosts to take away
         * @return this builder
         */
        public Builder addDelHosts(String... values) {
            for (String value : values) {
                addDelHosts(Change.to(value));
            }
            return this;
        }

        /**
         * Fills the next slots of {@code ADDHOST0..N}.
         *
         * @param values hosts to add
         * @return this builder
         */
        public Builder addAddHosts(String... values) {
            for (String value : values) {
                addAddHosts(Change.to(value));
            }
            return this;
        }

        /**
         * Sets {@code GENERATERANDOMAUTH}; {@link Change#clear()} clears it.
         *
         * @param value whether to make a new auth code
         * @return this builder
         */
        public Builder generateRandomAuth(boolean value) {
            return generateRandomAuth(Change.to(value));
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
         * Sets {@code FORCE}; {@link Change#clear()} clears it.
         *
         * @param value whether to send the change to the registry even if nothing seems to change
         * @return this builder
         */
        public Builder force(boolean value) {
            return force(Change.to(value));
        }

        /**
         * Sets {@code REGISTRANT-VERIFIED}; {@link Change#clear()} clears it.
         *
         * @param value whether the registrant's e-mail address counts as verified
         * @return this builder
         */
        public Builder registrantVerified(boolean value) {
            return registrantVerified(Change.to(value));
        }

        /**
         * Sets {@code RESET-X-AU-FLAGS}; {@link Change#clear()} clears it.
         *
         * @param value whether to reset the flags of an .au domain
         * @return this builder
         */
        public Builder resetXAuFlags(boolean value) {
            return resetXAuFlags(Change.to(value));
        }

        /**
         * Sets {@code INTERNALDNS}; {@link Change#clear()} clears it.
         *
         * @param value whether the platform makes a DNS zone for the domain
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
        public ModifyDomain build() {
            return TYPE.build(super::build);
        }
    }
}
