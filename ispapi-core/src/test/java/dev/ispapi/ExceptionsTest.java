package dev.ispapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.InvalidCommandException.Problem;
import dev.ispapi.command.Effect;
import dev.ispapi.wire.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the exceptions tell programs, also those that get them over the wire of a framework. */
class ExceptionsTest {

    private static Response answer(int code, String description) {
        return Response.builder(code, description).build();
    }

    static Stream<IspapiException> exceptions() {
        return Stream.of(
                new InvalidCommandException("AddDomain", List.of(Problem.of("PERIOD", "is missing"))),
                CommandFailedException.of("AddDomain", answer(541, "Invalid attribute value; PERIOD")),
                CommandFailedException.of("AddDomain", answer(530, "Authentication failed")),
                new TemporaryFailureException("AddDomain", answer(421, "Try again")),
                new ConnectionException("AddDomain", "no connection", null),
                new OutcomeUnknownException("AddDomain", Effect.ONCE, "silence", null),
                new MalformedResponseException("broken").during("AddDomain"),
                new UnexpectedResponseException("AddDomain", "no ROID", answer(200, "Fine"), null));
    }

    @ParameterizedTest
    @MethodSource("exceptions")
    void surviveSerializationWithAllButTheAnswer(IspapiException thrown) throws Exception {
        IspapiException read = copy(thrown);

        assertThat(read).hasMessage(thrown.getMessage()).hasSameClassAs(thrown);
        assertThat(read.command()).contains("AddDomain");
        if (read instanceof CommandFailedException e) {
            assertThat(e.code()).isEqualTo(((CommandFailedException) thrown).code());
            assertThat(e.reason()).isEqualTo(((CommandFailedException) thrown).reason());
            assertThat(e.response()).isEmpty();
        } else if (read instanceof TemporaryFailureException e) {
            assertThat(e.code()).isEqualTo(421);
            assertThat(e.response()).isEmpty();
        } else if (read instanceof InvalidCommandException e) {
            assertThat(e.problems()).isEmpty();
        } else if (read instanceof UnexpectedResponseException e) {
            assertThat(e.response()).isEmpty();
        } else if (read instanceof OutcomeUnknownException e) {
            assertThat(e.effect()).isEqualTo(Effect.ONCE);
        }
    }

    private static IspapiException copy(IspapiException thrown) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (IspapiException) in.readObject();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Missing required attribute; TOO FEW ADMIN CONTACTS (min=1)|TOO FEW ADMIN CONTACTS (min=1)",
                "Invalid attribute value; A; B|A; B",
                "Object not found|",
                "Object not found;|"
            })
    void theReasonStandsBehindTheFirstSemicolon(String description, String reason) {
        CommandFailedException e = CommandFailedException.of("ModifyDomain", answer(541, description));

        assertThat(e.description()).isEqualTo(description);
        assertThat(e.reason().orElse(null)).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "530,AuthenticationFailedException",
        "531,AuthorizationFailedException",
        "545,ObjectNotFoundException",
        "546,CreditLimitException",
        "500,CommandFailedException",
        "549,CommandFailedException",
        "599,CommandFailedException"
    })
    void aKindOfItsOwnForWhatProgramsBranchOn(int code, String type) {
        assertThat(CommandFailedException.of("AddDomain", answer(code, "No"))
                        .getClass()
                        .getSimpleName())
                .isEqualTo(type);
    }

    /** It once looked as if the TLD was not supported. */
    @Test
    void aRefusalByTheAccessListSaysWhoCanMendIt() {
        CommandFailedException e = CommandFailedException.of(
                "CheckDomains", answer(531, "Authorization failed; Operation forbidden by ACL"));

        assertThat(e)
                .isInstanceOf(AuthorizationFailedException.class)
                .hasMessage(
                        "CheckDomains: refused with 531 Authorization failed; Operation forbidden by ACL. The log-in is"
                                + " right; let the owner of the account allow this command to this user");
        assertThat(e.reason()).contains("Operation forbidden by ACL");
    }
}
