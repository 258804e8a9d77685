package dev.ispapi.support.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.CommandFailedException;
import dev.ispapi.Platform;
import dev.ispapi.TemporaryFailureException;
import dev.ispapi.command.RawCommand;
import dev.ispapi.domain.RenewDomain;
import dev.ispapi.value.Period;
import dev.ispapi.wire.Response;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What CNR's codes and texts are explained as. */
class CnrAdviceTest {

    /** What says nothing about a code of its own. */
    private static final Set<String> VAGUE = Set.of("cnr.refused", "cnr.temporary", "unknown");

    private static final String CODES =
            "200 210 211 212 213 214 215 218 219 220 420 421 422 423 500 501 502 503 504 505 506 507 508 509 520"
                    + " 521 530 531 532 533 534 535 536 540 541 542 543 544 545 546 547 548 549 550 551 552 553 554 555 556 557 560 561 562 563"
                    + " 564";

    private static FailedCommand on(String command, String domain) {
        return FailedCommand.of(command, Map.of("DOMAIN", domain)).on(Platform.CNR);
    }

    static IntStream codes() {
        return Arrays.stream(CODES.split(" ", -1)).mapToInt(Integer::parseInt);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyCodeOfThePlatformHasAdviceOfItsOwn(int code) {
        Advice advice = Advice.of(on("AddDomain", "example.com"), code, "");

        assertThat(advice.key()).startsWith("cnr.").isNotIn(VAGUE);
        assertThat(advice.isGeneral()).isTrue();
        assertThat(advice.sources())
                .extracting(AdviceSource::kind)
                .doesNotContain(AdviceSource.Kind.FAQ, AdviceSource.Kind.API_PAGE);
        String german = advice.text(AdviceLanguage.GERMAN).whatToDo();
        assertThat(german)
                .isNotBlank()
                .isNotEqualTo(advice.text(AdviceLanguage.ENGLISH).whatToDo());
    }

    @Test
    void aCodeThatIsNotListedIsNotExplained() {
        assertThat(Advice.of(on("AddDomain", "example.com"), 599, "Something new")
                        .key())
                .isEqualTo("cnr.refused");
        assertThat(Advice.of(on("AddDomain", "example.com"), 777, "").key()).isEqualTo("unknown");
    }

    @Test
    void anAbuseLockIsNotTriedAgainAsItIs() {
        TemporaryFailureException lock = new TemporaryFailureException(
                "AddDomain", Response.parse("[RESPONSE]\ncode = 422\ndescription = locked\nEOF\n"));

        Advice advice = Advice.of(on("AddDomain", "example.com"), lock);

        assertThat(advice.key()).isEqualTo("cnr.422");
        assertThat(advice.retry()).isEqualTo(Retry.AFTER_CORRECTION);
        assertThat(advice.audience()).isEqualTo(Audience.STAFF);
    }

    @Test
    void aCommandCarriedOutByTheBridgeIsExplainedInThePlatformsWords() {
        RenewDomain order = RenewDomain.builder()
                .domain("example.com")
                .period(Period.years(1))
                .expiration(2026)
                .build();
        CommandFailedException refused = CommandFailedException.of(
                "RenewDomain", Response.parse("[RESPONSE]\ncode = 555\ndescription = Domain already renewed\nEOF\n"));

        Advice advice = Advice.of(FailedCommand.of(order).on(Platform.CNR), refused);

        assertThat(advice.key()).isEqualTo("cnr.555");
        assertThat(advice.text(AdviceLanguage.ENGLISH).whatToDo()).contains("it would renew twice");
        assertThat(Advice.of(FailedCommand.of(order), refused).key())
                .as("on ISPAPI")
                .isEqualTo("code.555");
    }

    @Test
    void aRecordedRefusalNamesItsParameter() {
        Advice advice =
                Advice.of(FailedCommand.of("QueryDomainList").on(Platform.CNR), 503, "Invalid attribute name; LAST");

        assertThat(advice.key()).isEqualTo("cnr.parameter-unknown");
        assertThat(advice.text(AdviceLanguage.ENGLISH).whatToDo()).startsWith("Leave LAST out");
    }

    @Test
    void theFieldIsThatOfThePlatform() {
        Advice advice = Advice.of(on("AddDomain", "example.ca"), 504, "Missing required attribute; X-CA-LEGAL-TYPE");

        assertThat(advice.field().orElseThrow().label()).isEqualTo("Legal type of the registrant");
        assertThat(Advice.of(on("AddDomain", "example.ca"), 504, "Missing required attribute; X-CA-LEGALTYPE")
                        .field())
                .as("ISPAPI's name")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"StatusOwnerChange", "ActivateOwnerChange"})
    void ownerChangesAreChangesOfTheRegistrant(String command) {
        assertThat(Advice.of(FailedCommand.of(command).on(Platform.CNR), 545, "")
                        .objectKind())
                .isEqualTo(ObjectKind.TRADE);
    }

    @Test
    void aRawCommandIsOnIspapiUnlessSaid() {
        RawCommand raw = RawCommand.of("TransferDomain", Map.of("DOMAIN", "example.com"));

        assertThat(FailedCommand.of(raw).platform()).isEqualTo(Platform.ISPAPI);
        assertThat(FailedCommand.of(raw)).isNotEqualTo(FailedCommand.of(raw).on(Platform.CNR));
        assertThat(Advice.of(
                                FailedCommand.of(raw).on(Platform.CNR),
                                552,
                                "Domain status does not allow for operation; usertransfer")
                        .key())
                .isEqualTo("cnr.user-transfer");
    }
}
