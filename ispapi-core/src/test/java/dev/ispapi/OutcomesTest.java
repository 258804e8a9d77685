package dev.ispapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ispapi.Outcome.Verdict;
import dev.ispapi.command.Command;
import dev.ispapi.command.Effect;
import dev.ispapi.command.RawCommand;
import dev.ispapi.domain.RenewDomain;
import dev.ispapi.domain.TransferAction;
import dev.ispapi.domain.TransferDomain;
import dev.ispapi.internal.config.TimeSource;
import dev.ispapi.value.Period;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the API's answers say about a command that got none, and what they leave open. */
class OutcomesTest {

    private static final Instant SENT = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant LATER = SENT.plus(Duration.ofHours(1));
    private static final Response NOT_FOUND = refusal(545, "Entity reference not found");
    private static final Response FORBIDDEN = refusal(531, "Authorization failed");

    private static final RawCommand ADD = raw("AddDomain");
    private static final RawCommand DELETE = raw("DeleteDomain");
    private static final TransferDomain TRANSFER =
            TransferDomain.builder().domain("example.com").auth("secret-auth").build();

    private final Api api = new Api();
    private Instant asked = LATER;

    /** Answers questions as it is told, and nothing else. */
    private static final class Api implements CommandSender {

        private final Map<String, Response> answers = new HashMap<>();
        private final List<String> questions = new ArrayList<>();
        private Optional<String> subuser = Optional.empty();

        Api answers(String command, Response response) {
            answers.put(command, response);
            return this;
        }

        @Override
        public Response request(Command<?> command, CallOptions options) {
            assertThat(command.effect()).isEqualTo(Effect.READS);
            questions.add(command.toString());
            subuser = options.subuser();
            Response answer = answers.get(command.name());
            if (answer == null) {
                throw new ConnectionException(command.name(), "not today", null);
            }
            return answer;
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

    private static RawCommand raw(String name) {
        return RawCommand.builder(name).parameter("DOMAIN", "example.com").build();
    }

    private static RenewDomain renew(Optional<Integer> expiration) {
        RenewDomain.Builder renew = RenewDomain.builder().domain("example.com").period(Period.years(1));
        expiration.ifPresent(renew::expiration);
        return renew.build();
    }

    private static Response refusal(int code, String description) {
        return Response.builder(code, description).build();
    }

    private static Response domain(String... properties) {
        ResponseBuilder answer = Response.builder(200, "Command completed successfully");
        for (int i = 0; i < properties.length; i += 2) {
            answer.property(properties[i], properties[i + 1]);
        }
        return answer.build();
    }

    /** Entries of the log, each as date, operation, status and user. */
    private static Response log(String... entries) {
        ResponseBuilder answer = Response.builder(200, "Command completed successfully");
        answer.property("FIRST", "0")
                .property("COUNT", Integer.toString(entries.length))
                .property("LAST", Integer.toString(Math.max(0, entries.length - 1)))
                .property("LIMIT", "100")
                .property("TOTAL", Integer.toString(entries.length));
        for (int i = 0; i < entries.length; i++) {
            String[] parts = entries[i].split("\\|", -1);
            answer.property("LOGINDEX", Integer.toString(100 + i))
                    .property("LOGDATE", parts[0])
                    .property("OPERATIONTYPE", parts[1])
                    .property("OPERATIONSTATUS", parts[2])
                    .property("LOGUSER", parts[3])
                    .property("OBJECTID", "example.com");
        }
        return answer.build();
    }

    private static final Response FREE = domain("DOMAINCHECK", "210 Available");
    private static final Response TAKEN = domain("DOMAINCHECK", "211 Domain name not available");

    private Outcome settle(Command<?> command) {
        return settle(unknown(command, Optional.empty()));
    }

    private Outcome settle(OutcomeUnknownException unknown) {
        return Outcomes.of(api, at(asked)).settle(unknown);
    }

    private static TimeSource at(Instant now) {
        return new TimeSource() {

            @Override
            public long nanos() {
                throw new AssertionError("durations do not matter");
            }

            @Override
            public Instant now() {
                return now;
            }
        };
    }

    private static OutcomeUnknownException unknown(Command<?> command, Optional<String> subuser) {
        SentCommand sending = new SentCommand(command, Optional.of("example.com"), subuser, Environment.OTE, SENT);
        return new OutcomeUnknownException(sending, "it was sent, and then there was silence", (Throwable) null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01 11:59:59", "2026-03-01 12:00:00", "2026-03-01 12:03:20.0"})
    void aDomainThatWasCreatedSinceIsRegistered(String created) {
        api.answers("StatusDomain", domain("CREATEDDATE", created));

        Outcome outcome = settle(ADD);

        assertThat(outcome.verdict()).isEqualTo(Verdict.CARRIED_OUT);
        assertThat(outcome.evidence()).containsExactly("CREATEDDATE is " + created.substring(0, 19));
        assertThat(outcome.askAgainAt()).isEmpty();
        assertThat(outcome.isSettled()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01 11:59:00", "2026-03-01 11:59:54", "2026-03-01 11:59:58"})
    void aDomainThatWasCreatedShortlyBeforeMayBeTheWorkOfAnEqualOrder(String created) {
        api.answers("StatusDomain", domain("CREATEDDATE", created));

        Outcome outcome = settle(ADD);

        assertThat(outcome.verdict()).isEqualTo(Verdict.STILL_UNKNOWN);
        assertThat(outcome.evidence())
                .containsExactly(
                        "CREATEDDATE is " + created,
                        "that is shortly before the command was sent, by the clock of this machine: an equal one"
                                + " before it may have registered the domain");
    }

    @Test
    void aDomainThatWasThereBeforeDecidesNothingUnlessItIsOld() {
        api.answers("StatusDomain", domain("CREATEDDATE", "2026-03-01 11:58:59"));
        assertThat(settle(ADD).verdict()).isEqualTo(Verdict.STILL_UNKNOWN);
        assertThat(settle(ADD).evidence())
                .contains("the domain was there before the command was sent, by the clock of this machine");

        api.answers("StatusDomain", domain("CREATEDDATE", "2025-07-01 00:00:00"));
        assertThat(settle(ADD).verdict()).isEqualTo(Verdict.NOT_CARRIED_OUT);
    }

    @Test
    void aDomainThatIsFreeWasNotRegisteredOnceTheCommandCanNotBeOnItsWay() {
        api.answers("StatusDomain", NOT_FOUND).answers("CheckDomains", FREE);
        assertThat(settle(ADD).verdict()).isEqualTo(Verdict.NOT_CARRIED_OUT);

        asked = SENT.plusSeconds(299);
        Outcome early = settle(ADD);
        assertThat(early.verdict()).isEqualTo(Verdict.STILL_UNKNOWN);
        assertThat(early.askAgainAt()).contains(SENT.plusSeconds(300));
        assertThat(early.evidence())
                .containsExactly(
                        "StatusDomain: 545 Entity reference not found",
                        "CheckDomains: 210 Available",
                        "it may still be on its way");
    }

    @Test
    void aDomainThatIsNeitherInTheAccountNorFreeIsOpen() {
        api.answers("StatusDomain", NOT_FOUND).answers("CheckDomains", TAKEN);

        assertThat(settle(ADD).verdict()).isEqualTo(Verdict.STILL_UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AddDomain", "DeleteDomain", "RenewDomain", "TransferDomain"})
    void anothersDomainIsOpen(String command) {
        api.answers("StatusDomain", FORBIDDEN)
                .answers("StatusDomainTransfer", FORBIDDEN)
                .answers("QueryObjectLogList", log());

        assertThat(settle(raw(command)).verdict()).isEqualTo(Verdict.STILL_UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AddDomain", "DeleteDomain", "RenewDomain", "TransferDomain"})
    void whatCanNotBeAskedIsEvidenceAndNoException(String command) {
        Outcome outcome = settle(raw(command));

        assertThat(outcome.verdict()).isEqualTo(Verdict.STILL_UNKNOWN);
        assertThat(outcome.evidence()).anyMatch(line -> line.startsWith("could not ask StatusDomain"));
    }

    @Test
    void aRenewalInTheLogWasCarriedOut() {
        api.answers("StatusDomain", domain("EXPIRATIONDATE", "2027-05-01 00:00:00"))
                .answers("QueryObjectLogList", log("2026-03-01 12:00:02|RENEW|SUCCESSFUL|test.user"))
                .answers("StatusObjectLog", domain("OPERATIONINFO", "PERIOD=1Y"));

        Outcome outcome = settle(renew(Optional.empty()));

        assertThat(outcome.verdict()).isEqualTo(Verdict.CARRIED_OUT);
        assertThat(outcome.evidence())
                .containsExactly(
                        "log entry 100 of 2026-03-01 12:00:02: RENEW SUCCESSFUL by test.user",
                        "its details say PERIOD=1Y");
        assertThat(api.questions)
                .anyMatch(question -> question.contains("QueryObjectLogList")
                        && question.contains("2026-03-01 11:59:00")
                        && question.contains("example.com"));
    }

    @Test
    void aRenewalThatMayBeAnotherOneDecidesNothing() {
        api.answers("StatusDomain", domain("UPDATEDDATE", "2026-02-01 00:00:00"))
                .answers("StatusObjectLog", domain("OPERATIONINFO", "PERIOD=2Y"))
                .answers("QueryObjectLogList", log("2026-03-01 12:00:02|RENEW|SUCCESSFUL|test.user"));
        assertThat(settle(renew(Optional.empty())).verdict())
                .as("another period")
                .isEqualTo(Verdict.STILL_UNKNOWN);

        api.answers("StatusObjectLog", domain("OPERATIONINFO", "PERIOD=1Y"));
        for (Response log : List.of(
                // Just before, not successful, failed, without a user, twice, not readable, not all.
                log("2026-03-01 12:00:02|RENEW|FAILED|test.user"),
                log("2026-03-01 11:59:30|RENEW|SUCCESSFUL|test.user"),
                log("2026-03-01 12:00:02|RENEW|PENDING|test.user"),
                log("2026-03-01 12:00:02|RENEW|SUCCESSFUL|"),
                log("2026-03-01 12:00:02|RENEW|SUCCESSFUL|a", "2026-03-01 12:00:09|RENEW|SUCCESSFUL|b"),
                refusal(541, "no log"),
                domain(),
                domain("FIRST", "0", "COUNT", "0", "LIMIT", "100", "TOTAL", "500"))) {
            api.answers("QueryObjectLogList", log);

            assertThat(settle(renew(Optional.empty())).verdict()).as(log.text()).isEqualTo(Verdict.STILL_UNKNOWN);
        }
    }

    @Test
    void noRenewalInTheLogIsNotEnoughToSendItAgain() {
        api.answers("StatusDomain", domain("UPDATEDDATE", "2026-03-01 12:00:01"))
                .answers("QueryObjectLogList", log());
        assertThat(settle(renew(Optional.empty())).verdict()).isEqualTo(Verdict.STILL_UNKNOWN);

        api.answers("StatusDomain", domain());
        assertThat(settle(renew(Optional.empty())).verdict()).isEqualTo(Verdict.STILL_UNKNOWN);

        api.answers("StatusDomain", domain("UPDATEDDATE", "2026-02-01 00:00:00"));
        assertThat(settle(renew(Optional.empty())).verdict()).isEqualTo(Verdict.NOT_CARRIED_OUT);
    }

    @Test
    void theExpirationThatTheCommandTookForGrantedIsCompared() {
        RenewDomain renew = renew(Optional.of(2026));
        Response still = domain("REGISTRATIONEXPIRATIONDATE", "2026-05-01 00:00:00");
        Response moved = domain("REGISTRATIONEXPIRATIONDATE", "2027-05-01 00:00:00");
        Response renewed = log("2026-03-01 12:00:02|RENEW|SUCCESSFUL|test.user");
        api.answers("StatusObjectLog", domain("OPERATIONINFO", "PERIOD=1"));

        assertThat(api.answers("StatusDomain", still).answers("QueryObjectLogList", log()))
                .satisfies(any -> assertThat(settle(renew).verdict()).isEqualTo(Verdict.NOT_CARRIED_OUT));
        assertThat(api.answers("StatusDomain", moved).answers("QueryObjectLogList", renewed))
                .satisfies(any -> assertThat(settle(renew).verdict()).isEqualTo(Verdict.CARRIED_OUT));
        // The two contradict each other.
        assertThat(api.answers("StatusDomain", moved).answers("QueryObjectLogList", log()))
                .satisfies(any -> assertThat(settle(renew).verdict()).isEqualTo(Verdict.STILL_UNKNOWN));
        assertThat(api.answers("StatusDomain", still).answers("QueryObjectLogList", renewed))
                .satisfies(any -> assertThat(settle(renew).verdict()).isEqualTo(Verdict.STILL_UNKNOWN));
    }

    @Test
    void aTransferThatIsPendingSinceWasRequested() {
        api.answers("StatusDomainTransfer", domain("CREATEDDATE", "2026-03-01 12:00:01", "TRANSFERSTATUS", "PENDING"));
        assertThat(settle(TRANSFER).verdict()).isEqualTo(Verdict.CARRIED_OUT);

        for (String before : List.of("2026-02-27 12:00:01", "2026-03-01 11:59:54", "2026-03-01 11:59:58")) {
            api.answers("StatusDomainTransfer", domain("CREATEDDATE", before));
            assertThat(settle(TRANSFER).verdict()).as(before).isEqualTo(Verdict.STILL_UNKNOWN);
        }
    }

    @Test
    void aTransferThatIsOverAlreadyWasRequested() {
        api.answers("StatusDomainTransfer", NOT_FOUND)
                .answers("StatusDomain", domain("TRANSFERDATE", "2026-03-01 12:00:30"))
                .answers("QueryObjectLogList", log("2026-03-01 12:00:01|TRANSFER|SUCCESSFUL|test.user"));
        assertThat(settle(TRANSFER).verdict()).isEqualTo(Verdict.CARRIED_OUT);

        for (Response log : List.of(
                // Only the registry's end of it, requested before, twice, not at all.
                log("2026-03-01 12:00:30|TRANSFER|SUCCESSFUL|"),
                log("2026-03-01 11:59:30|TRANSFER|SUCCESSFUL|test.user"),
                log("2026-03-01 12:00:01|TRANSFER|SUCCESSFUL|a", "2026-03-01 12:00:02|TRANSFER|SUCCESSFUL|b"),
                log())) {
            api.answers("QueryObjectLogList", log);
            assertThat(settle(TRANSFER).verdict()).as(log.text()).isEqualTo(Verdict.STILL_UNKNOWN);
        }
    }

    @Test
    void aTransferThatLeftNoTraceWasNotRequested() {
        api.answers("StatusDomainTransfer", NOT_FOUND)
                .answers("StatusDomain", NOT_FOUND)
                .answers("QueryObjectLogList", log());
        assertThat(settle(TRANSFER).verdict()).isEqualTo(Verdict.NOT_CARRIED_OUT);

        api.answers("QueryObjectLogList", log("2026-03-01 12:00:30|TRANSFER|FAILED|"));
        assertThat(settle(TRANSFER).verdict()).isEqualTo(Verdict.STILL_UNKNOWN);
    }

    @Test
    void whatIsNoRequestOfATransferIsOpen() {
        TransferDomain cancel = TransferDomain.builder()
                .domain("example.com")
                .action(TransferAction.CANCEL)
                .build();

        assertThat(settle(cancel).verdict()).isEqualTo(Verdict.STILL_UNKNOWN);
        assertThat(api.questions).isEmpty();
    }

    @Test
    void aDeletionInTheLogWasCarriedOutWhetherTheDomainIsStillThereOrNot() {
        api.answers("QueryObjectLogList", log("2026-03-01 12:00:01|DELETE|SUCCESSFUL|test.user"));
        for (Response status : List.of(NOT_FOUND, domain("STATUS", "DELETED RESTORABLE"))) {
            api.answers("StatusDomain", status);

            assertThat(settle(DELETE).verdict()).isEqualTo(Verdict.CARRIED_OUT);
        }
    }

    @Test
    void aDomainThatIsGoneIsOpenWithoutTheLog() {
        api.answers("StatusDomain", NOT_FOUND).answers("QueryObjectLogList", log());

        assertThat(settle(DELETE).verdict()).isEqualTo(Verdict.STILL_UNKNOWN);
    }

    @Test
    void aDomainThatNobodyTouchedSinceWasNotDeleted() {
        api.answers("StatusDomain", domain("UPDATEDDATE", "2026-02-01 00:00:00"))
                .answers("QueryObjectLogList", log());

        assertThat(settle(DELETE).verdict()).isEqualTo(Verdict.NOT_CARRIED_OUT);
    }

    @Test
    void aDomainThatWasTouchedSinceMayHaveBeenDeleted() {
        for (Response status : List.of(
                domain("UPDATEDDATE", "2026-03-01 12:00:01"), domain("UPDATEDDATE", "2026-03-01 11:59:30"), domain())) {
            api.answers("StatusDomain", status).answers("QueryObjectLogList", log());

            assertThat(settle(DELETE).verdict()).as(status.text()).isEqualTo(Verdict.STILL_UNKNOWN);
        }
    }

    @Test
    void aDeletionInTheLogThatMayBeAnotherOneDecidesNothing() {
        api.answers("StatusDomain", domain("UPDATEDDATE", "2026-02-01 00:00:00"));
        for (Response log : List.of(
                log("2026-03-01 11:59:30|DELETE|SUCCESSFUL|test.user"),
                log("2026-03-01 12:00:02|DELETE|FAILED|test.user"),
                log("2026-03-01 12:00:02|DELETE|SUCCESSFUL|"),
                log("2026-03-01 12:00:02|DELETE|SUCCESSFUL|a", "2026-03-01 12:00:09|DELETE|SUCCESSFUL|b"))) {
            api.answers("QueryObjectLogList", log);

            assertThat(settle(DELETE).verdict()).as(log.text()).isEqualTo(Verdict.STILL_UNKNOWN);
        }
    }

    @Test
    void entriesOfBeforeAndOfOtherKindsAreNotCounted() {
        api.answers("StatusDomain", NOT_FOUND);
        api.answers(
                "QueryObjectLogList",
                log(
                        "2026-03-01 11:58:59|DELETE|SUCCESSFUL|test.user",
                        "2026-03-01 12:00:02|RENEW|SUCCESSFUL|test.user",
                        "2026-03-01 12:00:03|DELETE|SUCCESSFUL|test.user"));

        assertThat(settle(DELETE).verdict()).isEqualTo(Verdict.CARRIED_OUT);
    }

    @Test
    void aLogThatBeginsFurtherDownIsNotAllHere() {
        api.answers("StatusDomain", domain("UPDATEDDATE", "2026-02-01 00:00:00"))
                .answers("QueryObjectLogList", domain("FIRST", "1", "COUNT", "0", "LIMIT", "100", "TOTAL", "0"));

        Outcome outcome = settle(renew(Optional.empty()));

        assertThat(outcome.verdict()).isEqualTo(Verdict.STILL_UNKNOWN);
        assertThat(outcome.evidence())
                .contains("the object log is not all here, and what is has no RENEW since 2026-03-01 11:59:00");
    }

    @Test
    void aDomainThatIsHereWithoutATransferDecidesNothing() {
        api.answers("StatusDomainTransfer", NOT_FOUND)
                .answers("StatusDomain", domain("CREATEDDATE", "2020-01-01 00:00:00"))
                .answers("QueryObjectLogList", log());

        assertThat(settle(TRANSFER).verdict()).isEqualTo(Verdict.STILL_UNKNOWN);
    }

    @Test
    void asksForTheNameInSmallLetters() {
        SentCommand sending = new SentCommand(ADD, Optional.of("EXAMPLE.com"), Optional.empty(), Environment.OTE, SENT);

        Outcome ignored = settle(new OutcomeUnknownException(sending, "silence", (Throwable) null));

        assertThat(api.questions).isNotEmpty().allMatch(question -> question.contains("example.com"));
    }

    @Test
    void otherCommandsAreOpen() {
        assertThat(settle(raw("TradeDomain")).evidence())
                .containsExactly("there is no way to find out what became of TradeDomain");
    }

    @Test
    void anExceptionThatDoesNotTellWhatToAskForIsOpen() {
        Outcome outcome = settle(new OutcomeUnknownException("AddDomain", Effect.ONCE, "silence", null));

        assertThat(outcome.verdict()).isEqualTo(Verdict.STILL_UNKNOWN);
        assertThat(api.questions).isEmpty();
    }

    @Test
    void asksForTheSubuserThatTheCommandWasSentFor() {
        api.answers("StatusDomain", FORBIDDEN);

        Outcome ignored = settle(unknown(ADD, Optional.of("customer1")));

        assertThat(api.subuser).contains("customer1");
    }

    @Test
    void doesNotAskAnotherEnvironment() {
        try (IspapiClient live = IspapiClient.builder()
                .environment(Environment.LIVE)
                .credentials(Credentials.of("u", "p"))
                .build()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Outcomes.of(live).settle(unknown(ADD, Optional.empty())))
                    .withMessageContaining("knows nothing of");
        }
    }

    @Test
    void toleranceAndSettlingTimeCanBeSet() {
        Outcomes outcomes = Outcomes.of(api, at(SENT))
                .withClockTolerance(Duration.ofSeconds(1))
                .withSettlingTime(Duration.ZERO);
        api.answers("StatusDomain", NOT_FOUND).answers("CheckDomains", FREE);
        assertThat(outcomes.settle(unknown(ADD, Optional.empty())).verdict()).isEqualTo(Verdict.NOT_CARRIED_OUT);

        api.answers("StatusDomain", domain("CREATEDDATE", "2026-03-01 11:59:58"));
        assertThat(outcomes.settle(unknown(ADD, Optional.empty())).verdict()).isEqualTo(Verdict.STILL_UNKNOWN);

        assertThatIllegalArgumentException().isThrownBy(() -> outcomes.withClockTolerance(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> outcomes.withSettlingTime(Duration.ofDays(2)));
    }
}
