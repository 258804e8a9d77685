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
import dev.ispapi.wire.Acknowledgement;
import dev.ispapi.wire.PropertyReader;
import dev.ispapi.wire.Response;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Transfers a domain: asks for it from another registrar, answers or takes back such a request, or moves it between users of this
 * registrar. A request bills the account, and must happen once.
 *
 * <p>An auth code is needed by most TLDs; .dk refuses one (FAQ 33). Registries that follow EPP do not apply the nameservers given here
 * (FAQ 25): change them by {@link ModifyDomain} when the transfer is done. A premium name needs its class (FAQ 39).
 *
 * <p>Mostly answers 200 with {@code PENDING}; an event tells how it ended. Refusals: 505 or 541 for bad values, 531 where the account
 * may not, 545 if the domain is not there, 546 without credit, 547 if the status or a wrong auth code forbids it. Source: API page
 * {@code TransferDomain}.
 */
@SdkStyle
@Value.Immutable
public abstract class TransferDomain extends TypedCommand<Acknowledgement> {

    /** What is known of this command. */
    public static final CommandType<TransferDomain> TYPE = CommandType.<TransferDomain, Builder>declare(
                    "TransferDomain", Effect.ONCE, TransferDomain::builder)
            .required("DOMAIN", Kinds.DOMAIN, TransferDomain::domain, Builder::domain)
            .optional(
                    "ORDER",
                    Kinds.code("ORDER", OrderMode::of, OrderMode::value).documented("CREATE", "REPLACE", "UPDATE"),
                    TransferDomain::order,
                    Builder::order)
            .optional("ORDERID", Kinds.INT, TransferDomain::orderId, Builder::orderId)
            .nullable("AUTH", Kinds.TEXT, TransferDomain::auth, Builder::auth)
            .optional(
                    "ACTION",
                    Kinds.code("ACTION", TransferAction::of, TransferAction::value)
                            .documented("REQUEST", "APPROVE", "DENY", "CANCEL", "USERTRANSFER"),
                    TransferDomain::action,
                    Builder::action)
            .optional("DOMAINAUTH", Kinds.TEXT, TransferDomain::domainAuth, Builder::domainAuth)
            .optional("CLASS", Kinds.TEXT, TransferDomain::premiumClass, Builder::premiumClass)
            .optional("EMAILLANGUAGE", Kinds.TEXT, TransferDomain::emailLanguage, Builder::emailLanguage)
            .optional("EMAILURL", Kinds.TEXT, TransferDomain::emailUrl, Builder::emailUrl)
            .optional("EMAILTAC", Kinds.TEXT, TransferDomain::emailTac, Builder::emailTac)
            .nullable("EMAILSENDER", Kinds.TEXT, TransferDomain::emailSender, Builder::emailSender)
            .nullable("EMAILSUBJECT", Kinds.TEXT, TransferDomain::emailSubject, Builder::emailSubject)
            .nullable("EMAILTO", Kinds.EMAIL, TransferDomain::emailTo, Builder::emailTo)
            .optional("REQUESTENTITY", Kinds.TEXT, TransferDomain::requestEntity, Builder::requestEntity)
            .slots(
                    "NAMESERVER",
                    Declaration.UNLIMITED,
                    Kinds.HOSTNAME,
                    TransferDomain::nameservers,
                    Builder::addNameservers)
            .slots("HOST", Declaration.UNLIMITED, Kinds.TEXT, TransferDomain::hosts, Builder::addHosts)
            .optional("PERIOD", Kinds.PERIOD, TransferDomain::period, Builder::period)
            .nullable("OWNERCONTACT0", Kinds.CONTACT, TransferDomain::ownerContact, Builder::ownerContact)
            .nullable("ADMINCONTACT0", Kinds.CONTACT, TransferDomain::adminContact, Builder::adminContact)
            .nullable("TECHCONTACT0", Kinds.CONTACT, TransferDomain::techContact, Builder::techContact)
            .nullable("BILLINGCONTACT0", Kinds.CONTACT, TransferDomain::billingContact, Builder::billingContact)
            .nullable("INTERNALDNS", Kinds.FLAG, TransferDomain::internalDns, Builder::internalDns)
            .nullable("REPOSITORY", Kinds.TEXT, TransferDomain::repository, Builder::repository)
            .answer(response -> Acknowledgement.from(PropertyReader.lenient(response)))
            .build(Builder::putExtensions, Builder::build);

    TransferDomain() {}

    /**
     * Begins a command.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the domain, {@code DOMAIN}} */
    public abstract DomainName domain();

    /** {@return how to keep this as an order instead of carrying it out, {@code ORDER}} */
    public abstract Optional<OrderMode> order();

    /** {@return the order to replace or change, {@code ORDERID}} */
    public abstract Optional<Integer> orderId();

    /** {@return the auth code from the registrar that holds the domain, {@code AUTH}} */
    @Value.Default
    public Change<String> auth() {
        return Change.keep();
    }

    /** {@return what to do; empty asks for the transfer, {@code ACTION}} */
    public abstract Optional<TransferAction> action();

    /** {@return the auth code of the domain where {@code AUTH} is another one, {@code DOMAINAUTH}} */
    public abstract Optional<String> domainAuth();

    /** {@return the class of a premium name, such as {@code PREMIUM_DONUTS_BBB+}, {@code CLASS}} */
    public abstract Optional<String> premiumClass();

    /** {@return the language of the e-mail that asks for confirmation, {@code EMAILLANGUAGE}} */
    public abstract Optional<String> emailLanguage();

    /** {@return the address of the confirmation page in that e-mail, {@code EMAILURL}} */
    public abstract Optional<String> emailUrl();

    /** {@return the terms and conditions in that e-mail, {@code EMAILTAC}} */
    public abstract Optional<String> emailTac();

    /** {@return the sender of that e-mail, {@code EMAILSENDER}} */
    @Value.Default
    public Change<String> emailSender() {
        return Change.keep();
    }

    /** {@return the subject of that e-mail, {@code EMAILSUBJECT}} */
    @Value.Default
    public Change<String> emailSubject() {
        return Change.keep();
    }

    /** {@return who gets that e-mail, {@code EMAILTO}} */
    @Value.Default
    public Change<String> emailTo() {
        return Change.keep();
    }

    /** {@return who asks for the transfer, {@code REQUESTENTITY}} */
    public abstract Optional<String> requestEntity();

    /** {@return names of the nameservers, where the registry takes them with a transfer, {@code NAMESERVER0..N}} */
    public abstract List<Change<DomainName>> nameservers();

    /** {@return hosts below the domain with their addresses (glue), {@code HOST0..N}} */
    public abstract List<Change<String>> hosts();

    /** {@return how long to renew it for with the transfer; {@code 0Y} where the TLD does not, {@code PERIOD}} */
    public abstract Optional<Period> period();

    /** {@return the handle of the registrant after the transfer, {@code OWNERCONTACT0}} */
    @Value.Default
    public Change<String> ownerContact() {
        return Change.keep();
    }

    /** {@return the handle of the admin-c after the transfer, {@code ADMINCONTACT0}} */
    @Value.Default
    public Change<String> adminContact() {
        return Change.keep();
    }

    /** {@return the handle of the tech-c after the transfer, {@code TECHCONTACT0}} */
    @Value.Default
    public Change<String> techContact() {
        return Change.keep();
    }

    /** {@return the handle of the billing contact after the transfer, {@code BILLINGCONTACT0}} */
    @Value.Default
    public Change<String> billingContact() {
        return Change.keep();
    }

    /** {@return whether the platform makes a DNS zone for the domain, {@code INTERNALDNS}} */
    @Value.Default
    public Change<Boolean> internalDns() {
        return Change.keep();
    }

    /** {@return the registry account to use, {@code REPOSITORY}} */
    @Value.Default
    public Change<String> repository() {
        return Change.keep();
    }

    @Override
    public final CommandType<TransferDomain> type() {
        return TYPE;
    }

    @Override
    public Acknowledgement decode(Response response) {
        return Acknowledgement.from(PropertyReader.lenient(response));
    }

    /** Builds the command; not thread-safe. */
    public static final class Builder extends ImmutableTransferDomain.Builder {

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
         * Sets {@code AUTH}; {@link Change#clear()} clears it.
         *
         * @param value the auth code from the registrar that holds the domain
         * @return this builder
         */
        public Builder auth(String value) {
            return auth(Change.to(value));
        }

        /**
         * Sets {@code EMAILSENDER}; {@link Change#clear()} clears it.
         *
         * @param value the sender of that e-mail
         * @return this builder
         */
        public Builder emailSender(String value) {
            return emailSender(Change.to(value));
        }

        /**
         * Sets {@code EMAILSUBJECT}; {@link Change#clear()} clears it.
         *
         * @param value the subject of that e-mail
         * @return this builder
         */
        public Builder emailSubject(String value) {
            return emailSubject(Change.to(value));
        }

        /**
         * Sets {@code EMAILTO}; {@link Change#clear()} clears it.
         *
         * @param value who gets that e-mail
         * @return this builder
         */
        public Builder emailTo(String value) {
            return emailTo(Change.to(value));
        }

        /**
         * Fills the next slots of {@code NAMESERVER0..N}.
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
         * Fills the next slots of {@code HOST0..N}.
         *
         * @param values hosts below the domain with their addresses (glue)
         * @return this builder
         */
        public Builder addHosts(String... values) {
            for (String value : values) {
                addHosts(Change.to(value));
            }
            return this;
        }

        /**
         * Sets {@code OWNERCONTACT0}; {@link Change#clear()} clears it.
         *
         * @param value the handle of the registrant after the transfer
         * @return this builder
         */
        public Builder ownerContact(String value) {
            return ownerContact(Change.to(value));
        }

        /**
         * Sets {@code ADMINCONTACT0}; {@link Change#clear()} clears it.
         *
         * @param value the handle of the admin-c after the transfer
         * @return this builder
         */
        public Builder adminContact(String value) {
            return adminContact(Change.to(value));
        }

        /**
         * Sets {@code TECHCONTACT0}; {@link Change#clear()} clears it.
         *
         * @param value the handle of the tech-c after the transfer
         * @return this builder
         */
        public Builder techContact(String value) {
            return techContact(Change.to(value));
        }

        /**
         * Sets {@code BILLINGCONTACT0}; {@link Change#clear()} clears it.
         *
         * @param value the handle of the billing contact after the transfer
         * @return this builder
         */
        public Builder billingContact(String value) {
            return billingContact(Change.to(value));
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
         * Sets {@code REPOSITORY}; {@link Change#clear()} clears it.
         *
         * @param value the registry account to use
         * @return this builder
         */
        public Builder repository(String value) {
            return repository(Change.to(value));
        }

        /**
         * Builds the command.
         *
         * @return the command, checked
         * @throws dev.ispapi.InvalidCommandException if the command can't be sent: with what it can't do without, such as
         *     {@code DOMAIN}, or else with everything that is wrong
         */
        @Override
        public TransferDomain build() {
            return TYPE.build(super::build);
        }
    }
}
