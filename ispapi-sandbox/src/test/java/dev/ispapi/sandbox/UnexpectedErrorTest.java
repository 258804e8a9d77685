package dev.ispapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.Credentials;
import dev.ispapi.IspapiClient;
import dev.ispapi.command.RawCommand;
import dev.ispapi.wire.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class UnexpectedErrorTest {

    /** A clock that stops working for one look: an error that no command foresees. */
    private static final class BrokenClock extends Clock {

        private final AtomicBoolean isBroken = new AtomicBoolean();

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Z");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            if (isBroken.getAndSet(false)) {
                throw new IllegalStateException("broken on purpose");
            }
            return Instant.parse("2026-11-28T12:00:00Z");
        }
    }

    @Test
    void answersAnErrorOfTheApiWithANumberThatTheLogHasToo() {
        BrokenClock clock = new BrokenClock();
        try (Sandbox sandbox = Sandbox.builder().clock(clock).start();
                IspapiClient client = IspapiClient.builder()
                        .environment(sandbox.environment())
                        .credentials(Credentials.of(Sandbox.USER, Sandbox.PASSWORD))
                        .build()) {
            clock.isBroken.set(true);
            Response response =
                    client.request(RawCommand.builder("StatusAccount").build());
            assertThat(response.code()).isEqualTo(549);
            String description = response.description();
            assertThat(description).matches("Command failed; unexpected error in the sandbox, number E-[0-9a-f]{8}");
            String number = description.substring(description.lastIndexOf(' ') + 1);
            assertThat(sandbox.view().calls(1).get(0).remark()).isEqualTo("unexpected error " + number);
        }
    }
}
