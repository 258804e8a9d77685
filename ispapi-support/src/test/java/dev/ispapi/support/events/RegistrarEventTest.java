package dev.ispapi.support.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.event.EventStatus;
import dev.ispapi.idn.DomainName;
import dev.ispapi.support.events.EventMeaning.Direction;
import dev.ispapi.support.events.EventMeaning.Kind;
import dev.ispapi.support.events.EventMeaning.Stage;
import dev.ispapi.wire.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrarEventTest {

    /** The documented answer of StatusEvent. */
    private static final String DOCUMENTED = """
        [RESPONSE]
        CODE = 200
        DESCRIPTION = Command completed successfully
        PROPERTY[CLASS][0] = DOMAIN_TRANSFER
        PROPERTY[DATA][0] = domain:usertransferperiodtest.ag
        PROPERTY[DATE][0] = 2016-10-17 08:27:40.0
        PROPERTY[INFO][0] = USERTRANSFER%3a%20dasc%20%2d%3e%20test%2euser
        PROPERTY[SUBCLASS][0] = TRANSFER_PENDING
        EOF
        """;

    private static RegistrarEvent event(String answer) {
        return RegistrarEvent.of(
                new ListedEvent(22473397, Optional.of(Instant.parse("2016-10-17T08:00:00Z"))),
                EventStatus.from(Response.parse(answer)));
    }

    private static RegistrarEvent event(String... data) {
        return new RegistrarEvent(1, "DOMAIN_TRANSFER", "TRANSFER_PENDING", Optional.empty(), List.of(data), "");
    }

    @Test
    void readsTheDocumentedEvent() {
        RegistrarEvent event = event(DOCUMENTED);

        assertThat(event.number()).isEqualTo(22473397);
        assertThat(event.date()).hasValue(Instant.parse("2016-10-17T08:27:40Z"));
        assertThat(event.domain()).hasValue(DomainName.of("usertransferperiodtest.ag"));
        assertThat(event.info()).isEqualTo("USERTRANSFER: dasc -> test.user");
        assertThat(event.userTransfer()).hasValue(new UserTransfer("dasc", "test.user"));
        assertThat(event.meaning()).isEqualTo(new EventMeaning(Kind.TRANSFER, Direction.IN, Stage.PENDING));
        assertThat(event)
                .hasToString("event 22473397 DOMAIN_TRANSFER TRANSFER_PENDING 2016-10-17T08:27:40Z"
                        + " usertransferperiodtest.ag");
    }

    @Test
    void readsAnAnswerInWhichEverythingIsMissing() {
        RegistrarEvent event = event("[RESPONSE]\nCODE = 200\nDESCRIPTION = Command completed successfully\nEOF\n");

        assertThat(event.eventClass()).isEmpty();
        assertThat(event.data()).isEmpty();
        assertThat(event.domain()).isEmpty();
        assertThat(event.info()).isEmpty();
        assertThat(event.meaning()).isEqualTo(new EventMeaning(Kind.OTHER, Direction.NONE, Stage.UNKNOWN));
        assertThat(event.date()).as("the list's").hasValue(Instant.parse("2016-10-17T08:00:00Z"));
    }

    @Test
    void readsEncodedDataByName() {
        RegistrarEvent event =
                event("domain%3aexample.com", "Reason: denied%20by%20owner", "no name", "domain:other.com");

        assertThat(event.data()).isEqualTo(Map.of("domain", "example.com", "reason", "denied by owner"));
        assertThat(event.rawData()).contains("no name");
    }

    @ParameterizedTest
    @CsvSource({"100%, 100%", "100%2, 100%2", "%zz, %zz", "%c3%bc, ü", "%fc, %fc", "a+b, a+b", "%25%32%35, %25"})
    void decodesWhatIsEncodedAndKeepsTheRest(String sent, String read) {
        assertThat(PercentText.decode(sent)).isEqualTo(read);
    }

    @Test
    void hidesTheInfoInItsText() {
        RegistrarEvent event = new RegistrarEvent(1, "A", "B", Optional.empty(), List.of("auth:sentinel"), "sentinel");

        assertThat(event).hasToString("event 1 A B");
    }

    @ParameterizedTest
    @CsvSource({
        "DOMAIN_TRANSFER, TRANSFER_PENDING, TRANSFER, IN, PENDING",
        "DOMAIN_TRANSFER, TRANSFER_SUCCESSFUL, TRANSFER, IN, SUCCESSFUL",
        "DOMAIN_TRANSFER, TRANSFER_FAILED, TRANSFER, IN, FAILED",
        "DOMAIN_TRANSFER, TRANSFER_DENIED, TRANSFER, NONE, FAILED",
        "DOMAIN_TRANSFER, TRANSFER_REQUESTED, TRANSFER, IN, REQUESTED",
        "DOMAIN_TRANSFER, FOREIGN_TRANSFER_REQUESTED, TRANSFER, OUT, REQUESTED",
        "DOMAIN_TRANSFER, FOREIGN_TRANSFER_SUCCESSFUL, TRANSFER, OUT, SUCCESSFUL",
        "DOMAIN_TRANSFER, TRANSFER_OUT_SUCCESSFUL, TRANSFER, OUT, SUCCESSFUL",
        "DOMAIN_TRANSFER, USERTRANSFER_SUCCESSFUL, TRANSFER, IN, SUCCESSFUL",
        "DOMAIN_TRANSFER, USERTRANSFER_AWAY, TRANSFER, OUT, SUCCESSFUL",
        "DOMAIN_TRANSFER, PUSH, TRANSFER, IN, SUCCESSFUL",
        "domain_transfer, transfer_pending, TRANSFER, IN, PENDING",
        "DOMAIN_TRADE, TRADE_PENDING, TRADE, NONE, PENDING",
        "DOMAIN_TRADE, TRADE_SUCCESSFUL, TRADE, NONE, SUCCESSFUL",
        "DOMAIN_TRADE, TRADE_FAILED, TRADE, NONE, FAILED",
        "DOMAIN_REGISTRATION, REGISTRATION_SUCCESSFUL, REGISTRATION, NONE, SUCCESSFUL",
        "DOMAIN_APPLICATION, APPLICATION_FAILED, APPLICATION, NONE, FAILED",
        "DOMAIN_TRANSFER, TRANSFER_CANCELLED, TRANSFER, IN, FAILED",
        "DOMAIN_TRANSFER, TRANSFER_REJECTED, TRANSFER, IN, FAILED",
        "DOMAIN_RENEWAL, RENEWED, RENEWAL, NONE, SUCCESSFUL",
        "DOMAIN_RENEWAL, RENEWAL_FAILED, RENEWAL, NONE, FAILED",
        "DOMAIN_DELETION, DELETED, DELETION, NONE, SUCCESSFUL",
        "DOMAIN_TRANSFER, UNSUCCESSFUL, TRANSFER, NONE, UNKNOWN",
        "DOMAIN_TRANSFER, TRANSFER_NOT_SUCCESSFUL, TRANSFER, IN, UNKNOWN",
        "DOMAIN_TRANSFER, TRANSFER_SUCCESSFULLY_STARTED, TRANSFER, IN, UNKNOWN",
        "DOMAIN_RENEWAL, DELETED, RENEWAL, NONE, UNKNOWN",
        "SOMETHING_NEW, WEIRD_SUCCESSFUL, OTHER, NONE, UNKNOWN"
    })
    void understandsClassesByTheirWords(
            String eventClass, String subclass, Kind kind, Direction direction, Stage stage) {
        assertThat(EventMeaning.of(eventClass, subclass)).isEqualTo(new EventMeaning(kind, direction, stage));
    }

    @Test
    void onlySuccessAndFailureAreFinal() {
        assertThat(Stage.values()).filteredOn(Stage::isFinal).containsExactly(Stage.SUCCESSFUL, Stage.FAILED);
    }
}
