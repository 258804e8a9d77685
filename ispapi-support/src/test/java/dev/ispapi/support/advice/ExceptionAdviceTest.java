package dev.ispapi.support.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.CommandFailedException;
import dev.ispapi.ConnectionException;
import dev.ispapi.InvalidCommandException;
import dev.ispapi.InvalidCommandException.Problem;
import dev.ispapi.IspapiException;
import dev.ispapi.MalformedResponseException;
import dev.ispapi.OutcomeUnknownException;
import dev.ispapi.TemporaryFailureException;
import dev.ispapi.command.Effect;
import dev.ispapi.wire.Response;
import java.util.Collections;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExceptionAdviceTest {

    private static void isAdvised(IspapiException exception, String key, Retry retry) {
        Advice advice = Advice.of(exception);
        assertThat(advice.key()).isEqualTo(key);
        assertThat(advice.retry()).isEqualTo(retry);
    }

    @Test
    void neverRepeatsAnOrderWhoseOutcomeIsUnknown() {
        IspapiException exception = new OutcomeUnknownException("AddDomain", Effect.ONCE, "silence", null);

        isAdvised(exception, "failure.outcome-unknown", Retry.AFTER_FINDING_OUT);
        assertThat(Advice.of(exception).text(Locale.ENGLISH).whatToDo())
                .startsWith("Do not repeat it. Ask for the status of the domain first");
    }

    @Test
    void repeatsWhatDoesNoHarmOrWasNotSent() {
        isAdvised(
                new OutcomeUnknownException("StatusDomain", Effect.READS, "silence", null),
                "failure.outcome-unknown-repeatable",
                Retry.NOW);
        isAdvised(new ConnectionException("AddDomain", "no route", null), "failure.no-connection", Retry.NOW);
    }

    @Test
    void findsOutBeforeRepeatingAfterAnAnswerThatIsNone() {
        isAdvised(
                new MalformedResponseException("html").during("AddDomain"),
                "failure.no-answer",
                Retry.AFTER_FINDING_OUT);
        assertThat(Advice.of(new MalformedResponseException("html"))
                        .text(Locale.GERMAN)
                        .whatHappened())
                .contains("Das Kommando");
    }

    @Test
    void namesTheParametersOfAnInvalidCommand() {
        Advice advice = Advice.of(new InvalidCommandException(
                "AddDomain", List.of(Problem.of("PERIOD", "is wrong"), Problem.of("DOMAIN", "is missing"))));

        assertThat(advice.key()).isEqualTo("failure.invalid-command");
        assertThat(advice.details().parameters()).containsExactly("PERIOD", "DOMAIN");
        assertThat(advice.text(Locale.ENGLISH).whatHappened())
                .isEqualTo("AddDomain was not sent: PERIOD, DOMAIN not valid.");
    }

    @Test
    void readsCodeAndTextOfARefusal() {
        isAdvised(
                CommandFailedException.of(
                        "StartSession",
                        Response.builder(530, "Authentication failed").build()),
                "login.failed",
                Retry.AFTER_CORRECTION);
        isAdvised(
                new TemporaryFailureException(
                        "AddDomain", Response.builder(421, "later").build()),
                "code.421",
                Retry.LATER);
    }

    @Test
    void speaksALanguageOfTheProgramAndEnglishWhereItLacksWords() {
        AdviceLanguage french = AdviceLanguage.of(new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"code.421.happened", "{command} a échoué."}};
            }
        });

        AdviceText text = Advice.of(FailedCommand.of("AddDomain"), 421, "").text(french);

        assertThat(text.whatHappened()).isEqualTo("AddDomain a échoué.");
        assertThat(text.likelyCause()).startsWith("The platform");
        assertThat(Collections.list(french.bundle().getKeys())).hasSize(1);
    }
}
