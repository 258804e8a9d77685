package dev.ispapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.Outcome.Verdict;
import dev.ispapi.command.Command;
import dev.ispapi.command.RawCommand;
import dev.ispapi.internal.config.TimeSource;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What events say of a command that got no answer, on a platform whose log may lack orders. */
class OutcomesByEventsTest {

    private static final Instant SENT = Instant.parse("2026-03-01T12:00:00Z");
    private static final String BEFORE = "2026-03-01 11:59:30";
    private static final String AFTER = "2026-03-01 12:00:10";
    private static final String LATER = "2026-03-01 12:10:00";

    private static final RawCommand REGISTRATION = RawCommand.of("AddDomain", Map.of("DOMAIN", "example.com"));
    private static final RawCommand MARKED_REGISTRATION =
            RawCommand.of("AddDomain", Map.of("DOMAIN", "example.com", "CLTRID", "mine-1"));
    private static final RawCommand TRANSFER = RawCommand.of("TransferDomain", Map.of("DOMAIN", "example.com"));
    private static final RawCommand DELETION = RawCommand.of("DeleteDomain", Map.of("DOMAIN", "example.com"));

    private final Asked platform = new Asked();

    /** Knows of events alone. */
    private static final class Asked implements CommandSender {

        private final List<Map<String, String>> events = new ArrayList<>();
        private final List<String> questions = new ArrayList<>();
        private boolean hasCompleteLog;

        /** An event; data are lines {@code name:value}. */
        Asked event(String date, String subclass, String... data) {
            events.add(Map.of("DATE", date, "SUBCLASS", subclass, "DATA", String.join("\n", data)));
            return this;
        }

        @Override
        public boolean hasCompleteLog() {
            return hasCompleteLog;
        }

        @Override
        public Response request(Command<?> command, CallOptions options) {
            questions.add(command.toString());
            return switch (command.name()) {
                case "QueryEventList" -> list();
                case "StatusEvent" ->
                    status(events.get(Integer.parseInt(
                            Optional.ofNullable(command.encode().parameters().get("EVENT"))
                                    .orElseThrow())));
                default ->
                    Response.builder(423, "Command failed due to server error").build();
            };
        }

        private Response list() {
            ResponseBuilder list = Response.builder(200, "Command completed successfully");
            for (int number = 0; number < events.size(); number++) {
                list.property("EVENT", Integer.toString(number))
                        .property("EVENTDATE", events.get(number).get("DATE"))
                        .property("EVENTDATA0", first(events.get(number)));
            }
            return list.build();
        }

        private static String first(Map<String, String> event) {
            return event.getOrDefault("DATA", "").lines().findFirst().orElse("");
        }

        private static Response status(Map<String, String> event) {
            ResponseBuilder status = Response.builder(200, "Command completed successfully")
                    .property("SUBCLASS", event.getOrDefault("SUBCLASS", ""));
            event.getOrDefault("DATA", "").lines().forEach(line -> status.property("DATA", line));
            return status.build();
        }

        @Override
        public <R> R send(Command<R> command, CallOptions options) {
            throw new AssertionError("nothing is sent to find out");
        }

        @Override
        public <R> CompletableFuture<R> sendAsync(Command<R> command, CallOptions options) {
            throw new AssertionError("nothing is sent to find out");
        }
    }

    private Outcome settle(Command<?> command) {
        return Outcomes.of(platform, TimeSource.of(Clock.fixed(SENT.plus(Duration.ofHours(1)), ZoneOffset.UTC)))
                .settle(command, SENT);
    }

    private Verdict verdict(Command<?> command) {
        return settle(command).verdict();
    }

    @ParameterizedTest
    @CsvSource({
        "REGISTRATION_SUCCESSFUL, CARRIED_OUT",
        "REGISTRATION_PENDING, CARRIED_OUT",
        "REGISTRATION_FAILED, NOT_CARRIED_OUT"
    })
    void anEventWithTheTransactionIdDecides(String subclass, Verdict verdict) {
        platform.event(AFTER, subclass, "domain:example.com", "cltrid:mine-1", "jobid:4711");

        Outcome outcome = settle(MARKED_REGISTRATION);

        assertThat(outcome.verdict()).isEqualTo(verdict);
        assertThat(outcome.evidence())
                .contains(
                        "event 0 of 2026-03-01 12:00:10: " + subclass + " of job 4711",
                        "an event has the CLTRID of the command");
    }

    @Test
    void theTransactionIdDecidesAlthoughTheClockIsAhead() {
        platform.event(BEFORE, "REGISTRATION_SUCCESSFUL", "domain:example.com", "cltrid:mine-1");

        assertThat(verdict(MARKED_REGISTRATION)).isEqualTo(Verdict.CARRIED_OUT);
    }

    @Test
    void anEventWithAnotherTransactionIdIsOfAnotherOrder() {
        platform.event(AFTER, "REGISTRATION_PENDING", "domain:example.com", "cltrid:theirs", "jobid:1");

        assertThat(verdict(MARKED_REGISTRATION)).isEqualTo(Verdict.STILL_UNKNOWN);
        assertThat(verdict(REGISTRATION)).isEqualTo(Verdict.STILL_UNKNOWN);
    }

    @Test
    void aJobThatBeganAfterTheCommandWasItsWork() {
        platform.event(AFTER, "TRANSFER_PENDING", "domain:example.com", "cltrid:", "jobid:1");

        assertThat(verdict(TRANSFER)).isEqualTo(Verdict.CARRIED_OUT);
    }

    @Test
    void aJobThatFailedWasNotCarriedOut() {
        platform.event(AFTER, "TRANSFER_PENDING", "domain:example.com", "jobid:1")
                .event(LATER, "TRANSFER_FAILED", "domain:example.com", "jobid:1");

        assertThat(verdict(TRANSFER)).isEqualTo(Verdict.NOT_CARRIED_OUT);
    }

    @Test
    void theEndOfAJobAloneMayBeThatOfAnEarlierOrder() {
        platform.event(AFTER, "TRANSFER_SUCCESSFUL", "domain:example.com", "jobid:1");

        assertThat(verdict(TRANSFER)).isEqualTo(Verdict.STILL_UNKNOWN);
    }

    @Test
    void aJobThatBeganShortlyBeforeDecidesNothing() {
        platform.event(BEFORE, "TRANSFER_PENDING", "domain:example.com", "jobid:1");

        assertThat(verdict(TRANSFER)).isEqualTo(Verdict.STILL_UNKNOWN);
    }

    @Test
    void twoJobsDecideNothing() {
        platform.event(AFTER, "TRANSFER_PENDING", "domain:example.com", "jobid:1")
                .event(AFTER, "TRANSFER_PENDING", "domain:example.com", "jobid:2");

        assertThat(verdict(TRANSFER)).isEqualTo(Verdict.STILL_UNKNOWN);
    }

    @Test
    void whatThePlatformDoesOnItsOwnIsNoOrder() {
        platform.event(AFTER, "DELETION_PENDING", "domain:example.com", "autodelete:1", "jobid:1");

        assertThat(verdict(DELETION)).isEqualTo(Verdict.STILL_UNKNOWN);
    }

    @Test
    void eventsOfOtherDomainsAreNotRead() {
        platform.event(AFTER, "TRANSFER_PENDING", "domain:other.com", "jobid:1");

        assertThat(verdict(TRANSFER)).isEqualTo(Verdict.STILL_UNKNOWN);
        assertThat(platform.questions).noneMatch(question -> question.startsWith("StatusEvent"));
    }

    @Test
    void noEventDecidesNothing() {
        assertThat(verdict(MARKED_REGISTRATION)).isEqualTo(Verdict.STILL_UNKNOWN);
    }

    @Test
    void aPlatformWithACompleteLogIsNotAskedForEvents() {
        platform.hasCompleteLog = true;
        platform.event(AFTER, "TRANSFER_PENDING", "domain:example.com", "jobid:1");

        assertThat(verdict(TRANSFER)).isEqualTo(Verdict.STILL_UNKNOWN);
        assertThat(platform.questions).noneMatch(question -> question.startsWith("QueryEventList"));
    }
}
