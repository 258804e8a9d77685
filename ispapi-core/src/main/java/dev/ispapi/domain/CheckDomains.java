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
 * Asks whether domain names are available, many at once, and at which price premium names are.
 *
 * <p>The answers come in the order of the names. With {@code premiumChannels("*")} premium names bring their class and price; both must
 * go with the order (FAQ 54). A TLD by itself is no domain name (FAQ 32).
 *
 * <p>Answers 200 as a whole; the code of each name is in {@link DomainAvailability#code()}. Source: API page {@code CheckDomains}.
 */
@SdkStyle
@Value.Immutable
public abstract class CheckDomains extends TypedCommand<List<DomainAvailability>> {

    /** What is known of this command. */
    public static final CommandType<CheckDomains> TYPE = CommandType.<CheckDomains, Builder>declare(
                    "CheckDomains", Effect.READS, CheckDomains::builder)
            .requiredList("DOMAIN", Declaration.UNLIMITED, Kinds.DOMAIN, CheckDomains::domains, Builder::addDomains)
            .nullable(
                    "DOMAINCHECKMODE",
                    Kinds.code("DOMAINCHECKMODE", CheckMode::of, CheckMode::value)
                            .documented("AUTH", "DNS", "RAWDNS"),
                    CheckDomains::checkMode,
                    Builder::checkMode)
            .nullable(
                    "PHASE",
                    Kinds.code("PHASE", CheckPhase::of, CheckPhase::value).documented("claims", "sunrise"),
                    CheckDomains::phase,
                    Builder::phase)
            .optional("PREMIUMCHANNELS", Kinds.TEXT, CheckDomains::premiumChannels, Builder::premiumChannels)
            .answer(response -> DomainAvailability.all(DomainCheck.unnamed(DomainCheck.answers(response)), response))
            .build(Builder::putExtensions, Builder::build);

    CheckDomains() {}

    /**
     * Begins a command.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the names to ask for, {@code DOMAIN0..N}} */
    public abstract List<DomainName> domains();

    /** {@return how to find out, {@code DOMAINCHECKMODE}} */
    @Value.Default
    public Change<CheckMode> checkMode() {
        return Change.keep();
    }

    /** {@return the launch phase to ask for, {@code PHASE}} */
    @Value.Default
    public Change<CheckPhase> phase() {
        return Change.keep();
    }

    /** {@return the premium channels to ask, {@code *} for all, {@code PREMIUMCHANNELS}} */
    public abstract Optional<String> premiumChannels();

    @Override
    public final CommandType<CheckDomains> type() {
        return TYPE;
    }

    @Override
    public List<DomainAvailability> decode(Response response) {
        return DomainAvailability.all(domains(), response);
    }

    /** Builds the command; not thread-safe. */
    public static final class Builder extends ImmutableCheckDomains.Builder {

        Builder() {}

        /**
         * Adds names to {@code DOMAIN0..N}.
         *
         * @param names names in Unicode or ASCII form
         * @return this builder
         * @throws dev.ispapi.InvalidCommandException if it is no domain name
         */
        public Builder addDomains(String... names) {
            for (String name : names) {
                addDomains(TYPE.domainName("DOMAIN", name));
            }
            return this;
        }

        /**
         * Sets {@code DOMAINCHECKMODE}; {@link Change#clear()} clears it.
         *
         * @param value how to find out
         * @return this builder
         */
        public Builder checkMode(CheckMode value) {
            return checkMode(Change.to(value));
        }

        /**
         * Sets {@code PHASE}; {@link Change#clear()} clears it.
         *
         * @param value the launch phase to ask for
         * @return this builder
         */
        public Builder phase(CheckPhase value) {
            return phase(Change.to(value));
        }

        /**
         * Builds the command.
         *
         * @return the command, checked
         * @throws dev.ispapi.InvalidCommandException with everything that is missing or wrong
         */
        @Override
        public CheckDomains build() {
            return TYPE.build(super::build);
        }
    }
}
