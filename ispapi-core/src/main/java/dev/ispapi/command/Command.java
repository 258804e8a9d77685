package dev.ispapi.command;

import dev.ispapi.Platform;
import dev.ispapi.idn.IdnProfile;
import dev.ispapi.wire.CommandText;
import dev.ispapi.wire.Response;
import java.util.Optional;

/**
 * A command of the API, as a value: it names itself, lists its parameters in a fixed order, and decodes its own answer.
 *
 * <p>Nothing here performs I/O; an {@code IspapiClient} sends it. Implementations are immutable and thread-safe.
 *
 * @param <R> the type of the decoded answer
 */
public interface Command<R> {

    /**
     * The command's name as the API page spells it.
     *
     * @return such as {@code AddDomain}
     */
    String name();

    /**
     * Whether this command may be retried (idempotency).
     *
     * @return the effect of this very command; parameters can change it
     */
    Effect effect();

    /**
     * The text that goes over the wire.
     *
     * @param profile how the platform turns internationalized names into ASCII
     * @return the command's name and parameters in their fixed order
     */
    CommandText encode(IdnProfile profile);

    /**
     * The text that goes over the wire to a platform. An untyped command converts the names that this platform's commands hold; a typed one is of
     * a platform anyway.
     *
     * @param profile how the environment turns internationalized names into ASCII
     * @param platform the platform that it is sent to
     * @return the command's name and parameters in their fixed order
     */
    default CommandText encode(IdnProfile profile, Platform platform) {
        return encode(profile);
    }

    /**
     * The text that goes over the wire to ISPAPI.
     *
     * @return the command's name and parameters in their fixed order
     */
    default CommandText encode() {
        return encode(IdnProfile.ISPAPI);
    }

    /**
     * Whose command this is. It is refused, and nothing is sent, where an environment belongs to another platform.
     *
     * @return the platform; empty for what goes to any platform as it is
     */
    default Optional<Platform> platform() {
        return Optional.empty();
    }

    /**
     * Reads the answer to this command.
     *
     * @param response an answer with a success code; other codes are not handed to commands
     * @return the decoded answer
     * @throws dev.ispapi.MalformedResponseException if a property that the command promises is missing or unreadable
     */
    R decode(Response response);
}
