package dev.ispapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.Credentials;
import dev.ispapi.IspapiClient;
import dev.ispapi.command.RawCommand;
import dev.ispapi.wire.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnexpectedErrorTest {

    /** A clock that stops working for one look: an error that no command foresees. */
    private static final class BrokenClock extends Clock {

        private final AtomicReference<Runnable> next = new AtomicReference<>(() -> {});

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
            next.getAndSet(() -> {}).run();
            return Instant.parse("2026-11-28T12:00:00Z");
        }
    }

    static Stream<Runnable> failures() {
        return Stream.of(
                () -> {
                    throw new IllegalStateException("broken on purpose");
                },
                () -> {
                    throw new NoClassDefFoundError("broken on purpose");
                },
                () -> {
                    throw new StackOverflowError("broken on purpose");
                });
    }

    @ParameterizedTest
    @MethodSource("failures")
    void answersAnErrorOfTheApiWithANumberThatTheLogHasToo(Runnable failure) {
        BrokenClock clock = new BrokenClock();
        try (Sandbox sandbox = Sandbox.builder().clock(clock).start();
                IspapiClient client = IspapiClient.builder()
                        .environment(sandbox.environment())
                        .credentials(Credentials.of(Sandbox.USER, Sandbox.PASSWORD))
                        .build()) {
            clock.next.set(failure);
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
