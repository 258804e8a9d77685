package dev.ispapi.cli.verify;

import static dev.ispapi.cli.verify.Answers.shown;

import dev.ispapi.IspapiException;
import dev.ispapi.wire.Response;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Log-in, sessions and the speed of commands. */
final class SessionChecks {

    /** The check after which nothing may be answered for minutes. */
    static final String RATE = "rate";

    private static final String ALIVE = "StatusAccount";
    private static final int LOGIN_REFUSED = 530;
    private static final int NOT_ALLOWED = 531;
    private static final int UNKNOWN_PARAMETER = 503;
    private static final Duration LONGEST_SESSION = Duration.ofHours(24);
    private static final int BURST = 5;
    private static final int UNPACED = 10_000;
    private static final int PACED_SECONDS = 3;

    private SessionChecks() {}

    static List<Check> all() {
        return List.of(
                Check.reads(
                        "session-login",
                        "a session wants its log-in beside it: s_sessionid alone is refused with 530",
                        "whether s_login stays beside s_sessionid",
                        SessionChecks::login),
                Check.reads(
                                "session-life",
                                "StartSession says when the session ends, a day later at most",
                                "how long a session lives, and whether use prolongs it",
                                SessionChecks::life)
                        .withByHand("StatusAccount in a session every five minutes until 530; that takes hours"),
                Check.reads(
                        "session-parameters",
                        "StartSession does not know TIMEOUT (503)",
                        "whether the life of a session can be set",
                        SessionChecks::parameters),
                Check.reads(
                        "opmode",
                        "the host decides on the system; s_opmode=OTE changes nothing",
                        "whether s_opmode is needed",
                        SessionChecks::opmode),
                Check.changes(
                                RATE,
                                "five commands at once, and five a second, are answered without a wait (no 421, 422, QUEUETIME)",
                                "whether one command a second is the limit of HTTPS too",
                                SessionChecks::rate)
                        .withRisk("422 locks the account for some minutes"),
                Check.changes(
                                "codes-login",
                                "a wrong password is answered with 530, and a log-in user without rights with 531",
                                "the codes of refused log-ins",
                                SessionChecks::refusedLogins)
                        .withRisk(
                                "several wrong log-ins can lock the account; this sends one, and makes a log-in user"));
    }

    private static String session(Probe probe) {
        Response started = probe.ask("StartSession", "PERSISTENT", "1");
        return Answers.needed(started, "StartSession")
                .value("SESSIONID")
                .orElseThrow(() -> new UndecidedException("StartSession gave no SESSIONID"));
    }

    private static Finding login(Probe probe) {
        String session = session(probe);
        Response alone = probe.askInSession(session, false, ALIVE);
        Response both = probe.askInSession(session, true, "StopSession");
        String found = "without s_login " + alone.code() + ", with it " + both.code();
        return alone.isSuccess() || alone.code() == LOGIN_REFUSED
                ? Finding.of(!alone.isSuccess(), found)
                : Finding.unknown(found);
    }

    private static Finding life(Probe probe) {
        Response started = Answers.needed(probe.ask("StartSession", "PERSISTENT", "1"), "StartSession");
        started.value("SESSIONID").ifPresent(session -> probe.askInSession(session, true, "StopSession"));
        Optional<Instant> end = Answers.time(started, "EXPIRATIONDATE");
        if (end.isEmpty()) {
            return Finding.unknown("StartSession has no EXPIRATION DATE that can be read");
        }
        Duration life = Duration.between(probe.clock().instant(), end.get());
        boolean isWithin = !life.isNegative() && life.compareTo(LONGEST_SESSION.plusMinutes(5)) <= 0;
        return Finding.of(isWithin, "EXPIRATION DATE is " + life.toMinutes() + " minutes away");
    }

    private static Finding parameters(Probe probe) {
        Response started = probe.ask("StartSession", "PERSISTENT", "1", "TIMEOUT", "600");
        started.value("SESSIONID").ifPresent(session -> probe.askInSession(session, true, "StopSession"));
        return started.isSuccess() || started.code() == UNKNOWN_PARAMETER
                ? Finding.of(!started.isSuccess(), shown(started))
                : Finding.unknown(shown(started));
    }

    private static Finding opmode(Probe probe) {
        Response without = Answers.needed(probe.ask(ALIVE), ALIVE);
        Response with = probe.askWithField("s_opmode", "OTE", ALIVE);
        boolean isSame = with.code() == without.code() && with.value("AMOUNT").equals(without.value("AMOUNT"));
        return Finding.of(
                isSame,
                "without it " + without.code() + ", with it " + with.code()
                        + (isSame ? ", the same AMOUNT" : ", or another AMOUNT"));
    }

    private static Finding rate(Probe probe) {
        List<Response> responses = new ArrayList<>(probe.atSpeed(UNPACED, client -> {
            List<CompletableFuture<Response>> burst = new ArrayList<>();
            for (int i = 0; i < BURST; i++) {
                burst.add(CompletableFuture.supplyAsync(() -> probe.askWith(client, BURST + " at once", ALIVE)));
            }
            return burst.stream().map(SessionChecks::answer).toList();
        }));
        if (responses.stream().allMatch(Response::isSuccess)) {
            responses.addAll(probe.atSpeed(BURST, client -> {
                List<Response> paced = new ArrayList<>();
                boolean isGoingOn = true;
                for (int i = 0; i < BURST * PACED_SECONDS && isGoingOn; i++) {
                    paced.add(probe.askWith(client, BURST + " a second", ALIVE));
                    isGoingOn = paced.get(i).isSuccess();
                }
                return paced;
            }));
        }
        Optional<Response> refused =
                responses.stream().filter(response -> !response.isSuccess()).findFirst();
        BigDecimal wait = responses.stream()
                .flatMap(response -> response.queueTime().stream())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        String found = responses.size() + " commands, longest QUEUETIME " + wait.toPlainString() + " s, "
                + refused.map(response -> "then " + shown(response)).orElse("none refused");
        return Finding.of(refused.isEmpty() && wait.compareTo(BigDecimal.ONE) < 0, found);
    }

    private static Response answer(CompletableFuture<Response> call) {
        try {
            return call.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof IspapiException failure ? failure : e;
        }
    }

    private static Finding refusedLogins(Probe probe) {
        String password = probe.own().newName("x");
        Response wrong = probe.askAs(probe.accountName(), password, "with a wrong password", ALIVE);
        String user = probe.own().newName("x").substring(0, 15);
        Response added = probe.order("AddUser", "USERNAME", user, "PASSWORD", password + "A1!");
        String found = "wrong password " + wrong.code();
        if (!added.isSuccess()) {
            return wrong.code() == LOGIN_REFUSED
                    ? Finding.unknown(found + "; no log-in user could be made: " + shown(added))
                    : Finding.of(false, found);
        }
        probe.own().remember("log-in user", "DeleteUser", "USERNAME", user);
        Response withoutRights = probe.askAs(
                probe.accountName() + ":" + user, password + "A1!", "as a user without rights", "QueryDomainList");
        return Finding.of(
                wrong.code() == LOGIN_REFUSED && withoutRights.code() == NOT_ALLOWED,
                found + ", user without rights " + withoutRights.code());
    }
}
