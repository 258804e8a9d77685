package dev.ispapi.domain;

import dev.ispapi.command.CommandType;
import dev.ispapi.command.Declaration;
import dev.ispapi.command.Effect;
import dev.ispapi.command.Kinds;
import dev.ispapi.command.TypedCommand;
import dev.ispapi.idn.DomainName;
import dev.ispapi.internal.SdkStyle;
import dev.ispapi.value.Change;
import dev.ispapi.wire.Acknowledgement;
import dev.ispapi.wire.PropertyReader;
import dev.ispapi.wire.Response;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Hands a domain to another registrant where the registry has a trade for that. It can bill the account, and must happen once.
 *
 * <p>Which TLD trades, and which changes its registrant by {@link ModifyDomain}, is a rule of the TLD. Source: API page
 * {@code TradeDomain}.
 */
@SdkStyle
@Value.Immutable
public abstract class TradeDomain extends TypedCommand<Acknowledgement> {

    /** What is known of this command. */
    public static final CommandType<TradeDomain> TYPE = CommandType.<TradeDomain, Builder>declare(
                    "TradeDomain", Effect.ONCE, TradeDomain::builder)
            .required("DOMAIN", Kinds.DOMAIN, TradeDomain::domain, Builder::domain)
            .optional("OWNERCONTACT0", Kinds.CONTACT, TradeDomain::ownerContact, Builder::ownerContact)
            .optional(
                    "ORDER",
                    Kinds.code("ORDER", OrderMode::of, OrderMode::value).documented("CREATE", "REPLACE", "UPDATE"),
                    TradeDomain::order,
                    Builder::order)
            .optional("ORDERID", Kinds.INT, TradeDomain::orderId, Builder::orderId)
            .optional("ADMINCONTACT0", Kinds.CONTACT, TradeDomain::adminContact, Builder::adminContact)
            .optional("TECHCONTACT0", Kinds.CONTACT, TradeDomain::techContact, Builder::techContact)
            .optional("BILLINGCONTACT0", Kinds.CONTACT, TradeDomain::billingContact, Builder::billingContact)
            .slots("NAMESERVER", 12, Kinds.HOSTNAME, TradeDomain::nameservers, Builder::addNameservers)
            .optional("AUTH", Kinds.TEXT, TradeDomain::auth, Builder::auth)
            .slots("HOST", Declaration.UNLIMITED, Kinds.TEXT, TradeDomain::hosts, Builder::addHosts)
            .nullable("ACTION", Kinds.TEXT, TradeDomain::action, Builder::action)
            .nullable("SUBUSER", Kinds.TEXT, TradeDomain::subuser, Builder::subuser)
            .answer(response -> Acknowledgement.from(PropertyReader.lenient(response)))
            .build(Builder::putExtensions, Builder::build);

    TradeDomain() {}

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

    /** {@return the handle of the new registrant, {@code OWNERCONTACT0}} */
    public abstract Optional<String> ownerContact();

    /** {@return how to keep this as an order instead of carrying it out, {@code ORDER}} */
    public abstract Optional<OrderMode> order();

    /** {@return the order to replace or change, {@code ORDERID}} */
    public abstract Optional<Integer> orderId();

    /** {@return the handle of the new admin-c, {@code ADMINCONTACT0}} */
    public abstract Optional<String> adminContact();

    /** {@return the handle of the new tech-c, {@code TECHCONTACT0}} */
    public abstract Optional<String> techContact();

    /** {@return the handle of the new billing contact, {@code BILLINGCONTACT0}} */
    public abstract Optional<String> billingContact();

    /** {@return names of the nameservers, {@code NAMESERVER0..12}} */
    public abstract List<Change<DomainName>> nameservers();

    /** {@return the auth code, {@code AUTH}} */
    public abstract Optional<String> auth();

    /** {@return hosts below the domain with their addresses (glue), {@code HOST0..N}} */
    public abstract List<Change<String>> hosts();

    /** {@return what to do with the trade; empty asks for it, {@code ACTION}} */
    @Value.Default
    public Change<String> action() {
        return Change.keep();
    }

    /** {@return the subuser who gets the domain, {@code SUBUSER}} */
    @Value.Default
    public Change<String> subuser() {
        return Change.keep();
    }

    @Override
    public final CommandType<TradeDomain> type() {
        return TYPE;
    }

    @Override
    public Acknowledgement decode(Response response) {
        return Acknowledgement.from(PropertyReader.lenient(response));
    }

    /** Builds the command; not thread-safe. */
    public static final class Builder extends ImmutableTradeDomain.Builder {

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
         * Sets {@code ACTION}; {@link Change#clear()} clears it.
         *
         * @param value what to do with the trade; empty asks for it
         * @return this builder
         */
        public Builder action(String value) {
            return action(Change.to(value));
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
         * Builds the command.
         *
         * @return the command, checked
         * @throws dev.ispapi.InvalidCommandException if the command can't be sent: with what it can't do without, such as
         *     {@code DOMAIN}, or else with everything that is wrong
         */
        @Override
        public TradeDomain build() {
            return TYPE.build(super::build);
        }
    }
}
