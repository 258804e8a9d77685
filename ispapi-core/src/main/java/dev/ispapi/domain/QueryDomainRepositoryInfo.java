package dev.ispapi.domain;

import dev.ispapi.command.CommandType;
import dev.ispapi.command.Effect;
import dev.ispapi.command.Kinds;
import dev.ispapi.command.TypedCommand;
import dev.ispapi.idn.DomainName;
import dev.ispapi.internal.SdkStyle;
import dev.ispapi.wire.PropertyReader;
import dev.ispapi.wire.Response;
import org.immutables.value.Value;

/**
 * Asks for the whole record of the registry behind a domain name: periods, policies, limits, add-ons. The name need not be registered.
 *
 * <p>Source: API page {@code QueryDomainRepositoryInfo}.
 */
@SdkStyle
@Value.Immutable
public abstract class QueryDomainRepositoryInfo extends TypedCommand<RepositoryInfo> {

    /** What is known of this command. */
    public static final CommandType<QueryDomainRepositoryInfo> TYPE =
            CommandType.<QueryDomainRepositoryInfo, Builder>declare(
                            "QueryDomainRepositoryInfo", Effect.READS, QueryDomainRepositoryInfo::builder)
                    .required("DOMAIN", Kinds.ZONE, QueryDomainRepositoryInfo::domain, Builder::domain)
                    .answer(response -> RepositoryInfo.from(PropertyReader.of(response)))
                    .build(Builder::putExtensions, Builder::build);

    QueryDomainRepositoryInfo() {}

    /**
     * Begins a command.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a name of the TLD, or the TLD, {@code DOMAIN}} */
    public abstract DomainName domain();

    @Override
    public final CommandType<QueryDomainRepositoryInfo> type() {
        return TYPE;
    }

    @Override
    public RepositoryInfo decode(Response response) {
        return RepositoryInfo.from(PropertyReader.of(response));
    }

    /** Builds the command; not thread-safe. */
    public static final class Builder extends ImmutableQueryDomainRepositoryInfo.Builder {

        Builder() {}

        /**
         * Sets {@code DOMAIN}.
         *
         * @param name a name of the TLD or the TLD, in Unicode or ASCII form
         * @return this builder
         * @throws dev.ispapi.InvalidCommandException if it is no name
         */
        public Builder domain(String name) {
            return domain(TYPE.zoneName("DOMAIN", name));
        }

        /**
         * Builds the command.
         *
         * @return the command, checked
         * @throws dev.ispapi.InvalidCommandException if the command can't be sent: with what it can't do without, such as
         *     {@code DOMAIN}, or else with everything that is wrong
         */
        @Override
        public QueryDomainRepositoryInfo build() {
            return TYPE.build(super::build);
        }
    }
}
