package dev.ispapi.cli.relay;

import dev.ispapi.InvalidCommandException;
import dev.ispapi.bridge.IspapiOnCnr;
import dev.ispapi.wire.Response;
import java.util.stream.Collectors;

/** Answers in ISPAPI's words, codes and form. */
final class RelayAnswers {

    private static final int UNAUTHENTICATED = 530;
    private static final int INVALID_VALUE = 541;
    private static final int FAILED = 549;

    private RelayAnswers() {}

    /** The text of a response as ISPAPI writes it: no blanks around the equals sign, lines that end with CR LF. */
    static String text(Response response) {
        return response.text()
                .lines()
                .map(line -> line.replaceFirst(" = ", "="))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    /** A command that can't be carried out: what is wrong stands behind the semicolon, as ISPAPI writes it. */
    static Response refused(InvalidCommandException refusal) {
        boolean isOfParameters = refusal.problems().stream()
                .allMatch(problem -> problem.parameter().isPresent());
        String reasons = refusal.problems().stream()
                .map(InvalidCommandException.Problem::toString)
                .collect(Collectors.joining("; "));
        return isOfParameters
                ? Response.builder(INVALID_VALUE, "Invalid attribute value; " + reasons)
                        .build()
                : Response.builder(FAILED, "Command failed; " + reasons).build();
    }

    static Response unauthenticated() {
        return Response.builder(UNAUTHENTICATED, "Authentication failed").build();
    }

    static Response failed(String reason) {
        return Response.builder(
                        FAILED, "Command failed; " + reason.replace('\n', ' ').replace('\r', ' '))
                .build();
    }

    /** What did not reach CNR may be sent again. */
    static Response notSent() {
        return Response.builder(421, "Command failed due to server error. Client should try again; CNR was not reached")
                .build();
    }

    /** A code that ISPAPI does not have becomes the nearest that it has; the description stays. */
    static Response inIspapiCodes(Response response) {
        return response.value(IspapiOnCnr.NEAREST_CODE)
                .map(Integer::valueOf)
                .map(code -> copy(response, code))
                .orElse(response);
    }

    private static Response copy(Response response, int code) {
        var builder = Response.builder(code, response.description());
        response.columns().forEach(column -> builder.property(column.name(), column.values()));
        response.runTime().ifPresent(builder::runTime);
        response.queueTime().ifPresent(builder::queueTime);
        return builder.build();
    }
}
