package dev.ispapi.domain;

import dev.ispapi.command.CommandType;
import dev.ispapi.command.Effect;
import dev.ispapi.command.Kinds;
import dev.ispapi.command.TypedCommand;
import dev.ispapi.idn.DomainName;
import dev.ispapi.internal.SdkStyle;
import dev.ispapi.value.Change;
import dev.ispapi.wire.PropertyReader;
import dev.ispapi.wire.Response;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Asks for everything that the platform knows of a domain in the account: dates, contacts, nameservers, status, auth code.
 *
 * <p>Answers 200, 531 for a domain of somebody else, 545 if it is not there. Source: API page {@code StatusDomain}.
 */
@SdkStyle
@Value.Immutable
public abstract class StatusDomain extends TypedCommand<DomainStatus> {

    /** What is known of this command. */
    public static final CommandType<StatusDomain> TYPE = CommandType.<StatusDomain, Builder>declare(
                    "StatusDomain", Effect.READS, StatusDomain::builder)
            .required("DOMAIN", Kinds.DOMAIN, StatusDomain::domain, Builder::domain)
            .optional("REFRESH", Kinds.FLAG, StatusDomain::refresh, Builder::refresh)
            .optional(
                    "HOSTTYPE",
                    Kinds.code("HOSTTYPE", HostType::of, HostType::value).documented("AUTO", "ATTRIBUTE", "OBJECT"),
                    StatusDomain::hostType,
                    Builder::hostType)
            .nullable(
                    "REPOSITORYCONTACT",
                    Kinds.TEXT.documented("*"),
                    StatusDomain::repositoryContact,
                    Builder::repositoryContact)
            .answer(response -> DomainStatus.from(PropertyReader.of(response)))
            .build(Builder::putExtensions, Builder::build);

    StatusDomain() {}

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

    /** {@return whether to fetch the registry's data first, {@code REFRESH}} */
    public abstract Optional<Boolean> refresh();

    /** {@return how to show the hosts, {@code HOSTTYPE}} */
    public abstract Optional<HostType> hostType();

    /** {@return {@code *} to show the registry's contacts too, {@code REPOSITORYCONTACT}} */
    @Value.Default
    public Change<String> repositoryContact() {
        return Change.keep();
    }

    @Override
    public final CommandType<StatusDomain> type() {
        return TYPE;
    }

    @Override
    public DomainStatus decode(Response response) {
        return DomainStatus.from(PropertyReader.of(response));
    }

    /** Builds the command; not thread-safe. */
    public static final class Builder extends ImmutableStatusDomain.Builder {

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
         * Sets {@code REPOSITORYCONTACT}; {@link Change#clear()} clears it.
         *
         * @param value {@code *} to show the registry's contacts too
         * @return this builder
         */
        public Builder repositoryContact(String value) {
            return repositoryContact(Change.to(value));
        }

        /**
         * Builds the command.
         *
         * @return the command, checked
         * @throws dev.ispapi.InvalidCommandException if the command can't be sent: with what it can't do without, such as
         *     {@code DOMAIN}, or else with everything that is wrong
         */
        @Override
        public StatusDomain build() {
            return TYPE.build(super::build);
        }
    }
}
