package dev.ispapi.domain;

import dev.ispapi.command.CommandType;
import dev.ispapi.command.Effect;
import dev.ispapi.command.Kinds;
import dev.ispapi.command.TypedCommand;
import dev.ispapi.idn.DomainName;
import dev.ispapi.internal.SdkStyle;
import dev.ispapi.value.Period;
import dev.ispapi.wire.PropertyReader;
import dev.ispapi.wire.Response;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Renews a domain. It bills the account. With the year in which the domain expires now it can be repeated safely, because the API
 * refuses a second renewal; without it, it must happen once.
 *
 * <p>May answer 200, 505 or 541 for bad values, 545 if the domain is not there, 546 without credit. Source: API page
 * {@code RenewDomain}.
 */
@SdkStyle
@Value.Immutable
public abstract class RenewDomain extends TypedCommand<Renewal> {

    /** What is known of this command. */
    public static final CommandType<RenewDomain> TYPE = CommandType.<RenewDomain, Builder>declare(
                    "RenewDomain", Effect.ONCE, RenewDomain::builder)
            .required("DOMAIN", Kinds.DOMAIN, RenewDomain::domain, Builder::domain)
            .optional(
                    "ORDER",
                    Kinds.code("ORDER", OrderMode::of, OrderMode::value).documented("CREATE", "REPLACE", "UPDATE"),
                    RenewDomain::order,
                    Builder::order)
            .optional("ORDERID", Kinds.INT, RenewDomain::orderId, Builder::orderId)
            .optional("PERIOD", Kinds.PERIOD, RenewDomain::period, Builder::period)
            .optional("EXPIRATION", Kinds.INT, RenewDomain::expiration, Builder::expiration)
            .optional("EXPIRATIONDATE", Kinds.TEXT, RenewDomain::expirationDate, Builder::expirationDate)
            .optional("CLASS", Kinds.TEXT, RenewDomain::premiumClass, Builder::premiumClass)
            .answer(response -> Renewal.from(PropertyReader.lenient(response)))
            .build(Builder::putExtensions, Builder::build);

    RenewDomain() {}

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

    /** {@return how long to renew it for, such as {@code 1Y}, {@code PERIOD}} */
    public abstract Optional<Period> period();

    /** {@return the year in which the domain expires now, as a guard against renewing twice, {@code EXPIRATION}} */
    public abstract Optional<Integer> expiration();

    /** {@return the date at which the domain expires now, as a guard against renewing twice, {@code EXPIRATIONDATE}} */
    public abstract Optional<String> expirationDate();

    /** {@return the class of a premium name, {@code CLASS}} */
    public abstract Optional<String> premiumClass();

    @Override
    public Effect effect() {
        return expiration().isPresent() || expirationDate().isPresent() ? Effect.REPEATABLE : Effect.ONCE;
    }

    @Override
    public final CommandType<RenewDomain> type() {
        return TYPE;
    }

    @Override
    public Renewal decode(Response response) {
        return Renewal.from(PropertyReader.lenient(response));
    }

    /** Builds the command; not thread-safe. */
    public static final class Builder extends ImmutableRenewDomain.Builder {

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
         * Builds the command.
         *
         * @return the command, checked
         * @throws dev.ispapi.InvalidCommandException if the command can't be sent: with what it can't do without, such as
         *     {@code DOMAIN}, or else with everything that is wrong
         */
        @Override
        public RenewDomain build() {
            return TYPE.build(super::build);
        }
    }
}
