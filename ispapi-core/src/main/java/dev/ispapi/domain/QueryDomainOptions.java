package dev.ispapi.domain;

import dev.ispapi.command.CommandType;
import dev.ispapi.command.Declaration;
import dev.ispapi.command.Effect;
import dev.ispapi.command.Kinds;
import dev.ispapi.command.TypedCommand;
import dev.ispapi.idn.DomainName;
import dev.ispapi.internal.SdkStyle;
import dev.ispapi.value.Change;
import dev.ispapi.wire.Response;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Asks what the registries behind domain names offer and demand: periods, limits of contacts and nameservers, add-ons, launch phases.
 *
 * <p>The answers come in the order of the names. A repository with the index of a name picks one of several accounts at its registry.
 * Source: API page {@code QueryDomainOptions}.
 */
@SdkStyle
@Value.Immutable
public abstract class QueryDomainOptions extends TypedCommand<List<DomainOptions>> {

    /** What is known of this command. */
    public static final CommandType<QueryDomainOptions> TYPE = CommandType.<QueryDomainOptions, Builder>declare(
                    "QueryDomainOptions", Effect.READS, QueryDomainOptions::builder)
            .requiredList("DOMAIN", Declaration.UNLIMITED, Kinds.ZONE, QueryDomainOptions::domains, Builder::addDomains)
            .slots(
                    "REPOSITORY",
                    Declaration.UNLIMITED,
                    Kinds.TEXT,
                    QueryDomainOptions::repositories,
                    Builder::addRepositories)
            .optional("PROPERTIES", Kinds.TEXT, QueryDomainOptions::properties, Builder::properties)
            .answer(response -> DomainOptions.all(DomainCheck.unnamed(response.rowCount()), response))
            .build(Builder::putExtensions, Builder::build);

    QueryDomainOptions() {}

    /**
     * Begins a command.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return names to ask for; they need not be registered, {@code DOMAIN0..N}} */
    public abstract List<DomainName> domains();

    /** {@return registry accounts, one a name, {@code REPOSITORY0..N}} */
    public abstract List<Change<String>> repositories();

    /** {@return what to answer beyond the usual, such as {@code LAUNCHPHASES}, {@code PROPERTIES}} */
    public abstract Optional<String> properties();

    @Override
    public final CommandType<QueryDomainOptions> type() {
        return TYPE;
    }

    @Override
    public List<DomainOptions> decode(Response response) {
        return DomainOptions.all(domains(), response);
    }

    /** Builds the command; not thread-safe. */
    public static final class Builder extends ImmutableQueryDomainOptions.Builder {

        Builder() {}

        /**
         * Fills the next slots of {@code REPOSITORY0..N}.
         *
         * @param values registry accounts, one a name
         * @return this builder
         */
        public Builder addRepositories(String... values) {
            for (String value : values) {
                addRepositories(Change.to(value));
            }
            return this;
        }

        /**
         * Adds names to {@code DOMAIN0..N}.
         *
         * @param names domain names or TLDs, in Unicode or ASCII form
         * @return this builder
         * @throws dev.ispapi.InvalidCommandException if one is no name
         */
        public Builder addDomains(String... names) {
            for (String name : names) {
                addDomains(TYPE.zoneName("DOMAIN", name));
            }
            return this;
        }

        /**
         * Builds the command.
         *
         * @return the command, checked
         * @throws dev.ispapi.InvalidCommandException with everything that is missing or wrong
         */
        @Override
        public QueryDomainOptions build() {
            return TYPE.build(super::build);
        }
    }
}
