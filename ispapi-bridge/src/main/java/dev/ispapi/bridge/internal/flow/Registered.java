package dev.ispapi.bridge.internal.flow;

import dev.ispapi.bridge.internal.convert.AnswerConverter;
import dev.ispapi.bridge.internal.convert.CnrAnswer;
import dev.ispapi.bridge.internal.convert.Question;
import dev.ispapi.wire.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether a name that is taken was registered by the command whose answer was lost. */
final class Registered {

    /** CNR says 554; ISPAPI's 540 is the same. */
    private static final Set<Integer> TAKEN = Set.of(554, 540);

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    /** By how much the clock of this machine may be ahead of CNR's. */
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    private Registered() {}

    static AlreadyDone alreadyDone(Question question) {
        return new AlreadyDone(
                TAKEN,
                (sentAt, refusal) -> Step.read(
                                "StatusDomain",
                                Map.of("DOMAIN", question.required("DOMAIN")),
                                status -> new Step.Done(
                                        isOurs(status, sentAt)
                                                ? AnswerConverter.convert(question, status)
                                                : AnswerConverter.refusal(refusal)))
                        .takingRefusals());
    }

    /** It is in this account, and was created after the command was sent. */
    private static boolean isOurs(Response status, Instant sentAt) {
        return status.isSuccess()
                && CnrAnswer.of(status)
                        .value("CREATED DATE")
                        .flatMap(Registered::moment)
                        .filter(created -> !created.isBefore(sentAt.minus(TOLERANCE)))
                        .isPresent();
    }

    private static Optional<Instant> moment(String date) {
        try {
            return Optional.of(LocalDateTime.parse(date, DATE).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
