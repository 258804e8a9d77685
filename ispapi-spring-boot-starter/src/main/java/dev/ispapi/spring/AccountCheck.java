package dev.ispapi.spring;

import dev.ispapi.IspapiClient;
import dev.ispapi.IspapiException;
import dev.ispapi.command.Effect;
import dev.ispapi.command.RawCommand;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether the platform takes the log-in of each account, asked with {@code StatusAccount}, which changes nothing and costs nothing. A result is
 * kept for a while.
 */
final class AccountCheck {

    /**
     * What came of it.
     *
     * @param details by account: {@code up}, or what went wrong
     * @param failure the first failure
     */
    record Result(Map<String, String> details, Optional<IspapiException> failure) {

        boolean isUp() {
            return failure.isEmpty();
        }
    }

    /** Known to both platforms, which answer it differently. */
    private static final RawCommand STATUS_ACCOUNT =
            RawCommand.builder("StatusAccount").effect(Effect.READS).build();

    private final IspapiClients clients;
    private final Duration kept;
    private final Clock clock;
    private @Nullable Result last;
    private Instant until = Instant.MIN;

    AccountCheck(IspapiClients clients, Duration kept, Clock clock) {
        this.clients = clients;
        this.kept = kept;
        this.clock = clock;
    }

    synchronized Result result() {
        if (last == null || !clock.instant().isBefore(until)) {
            last = ask();
            until = clock.instant().plus(kept);
        }
        return last;
    }

    private Result ask() {
        Map<String, String> details = new LinkedHashMap<>();
        IspapiException failure = null;
        for (String name : clients.names().stream().sorted().toList()) {
            IspapiClient client = clients.get(name);
            try {
                client.send(STATUS_ACCOUNT);
                details.put(name, "up");
            } catch (IspapiException e) {
                details.put(name, String.valueOf(e.getMessage()));
                failure = failure == null ? e : failure;
            }
        }
        return new Result(details, Optional.ofNullable(failure));
    }
}
