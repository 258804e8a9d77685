package dev.ispapi.sandbox.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ispapi.CommandFailedException;
import dev.ispapi.CommandSender;
import dev.ispapi.IspapiClient;
import dev.ispapi.IspapiSession;
import dev.ispapi.ObjectNotFoundException;
import dev.ispapi.command.Effect;
import dev.ispapi.command.RawCommand;
import dev.ispapi.domain.CheckDomains;
import dev.ispapi.domain.DomainAvailability;
import dev.ispapi.domain.StatusDomain;
import dev.ispapi.wire.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Stories that change nothing. */
final class ReadingStories {

    /** So many names in one check that which of them are taken is as good as a number. */
    private static final int NAMES = 16;

    private ReadingStories() {}

    /** The answer to a check holds no name, but which names are free: here a pattern that only this story asks for. */
    static int check(IspapiClient ispapi, long number) {
        assertPattern(ispapi.send(checkOf(number)), number);
        return 1;
    }

    static int checkAtOnce(IspapiClient ispapi, long number) {
        CompletableFuture<List<DomainAvailability>> first = ispapi.sendAsync(checkOf(number));
        CompletableFuture<List<DomainAvailability>> second = ispapi.sendAsync(checkOf(~number));
        assertPattern(second.join(), ~number);
        assertPattern(first.join(), number);
        return 2;
    }

    private static boolean isTaken(long number, int index) {
        return (number * 0x9E3779B97F4A7C15L >>> (40 + index) & 1) == 1;
    }

    private static String name(long number, int index) {
        return (isTaken(number, index) ? "taken-" : "free-") + Long.toUnsignedString(number, 36) + "-" + index + ".com";
    }

    private static CheckDomains checkOf(long number) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < NAMES; i++) {
            names.add(name(number, i));
        }
        return CheckDomains.builder().domains(names.toArray(String[]::new)).build();
    }

    private static void assertPattern(List<DomainAvailability> answers, long number) {
        assertThat(answers).hasSize(NAMES);
        for (int i = 0; i < NAMES; i++) {
            assertThat(answers.get(i).domain().ascii()).isEqualTo(name(number, i));
            assertThat(answers.get(i).code()).as(name(number, i)).isEqualTo(isTaken(number, i) ? 211 : 210);
        }
    }

    static int convert(IspapiClient ispapi, long number) {
        assertConverts(ispapi, number);
        return 1;
    }

    private static void assertConverts(CommandSender ispapi, long number) {
        Response answer = ispapi.send(RawCommand.builder("ConvertIDN")
                .parameter("DOMAIN0", "m\u00FCller-" + number + ".de")
                .parameter("DOMAIN1", "plain-" + number + ".com")
                .effect(Effect.READS)
                .build());
        assertThat(answer.values("IDN")).containsExactly("m\u00FCller-" + number + ".de", "plain-" + number + ".com");
    }

    /** A refusal names what was asked for, too. */
    static int miss(IspapiClient ispapi, long number) {
        String domain = "nobodys-" + number + ".com";
        ObjectNotFoundException e = catchThrowableOfType(
                ObjectNotFoundException.class,
                () -> ispapi.send(StatusDomain.builder().domain(domain).build()));
        assertThat(e).hasMessageContaining("(" + domain + ")");
        return 1;
    }

    static int mistake(IspapiClient ispapi, long number) {
        CommandFailedException e = catchThrowableOfType(
                CommandFailedException.class,
                () -> ispapi.send(RawCommand.builder("StatusDNSZone")
                        .parameter("DNSZONE", "no zone " + number)
                        .effect(Effect.READS)
                        .build()));
        assertThat(e.code()).isBetween(500, 599);
        return 1;
    }

    static int session(IspapiClient ispapi, long number) {
        IspapiSession session = ispapi.startSession();
        assertConverts(session, number);
        assertConverts(session, -number);
        session.close();
        return 4;
    }
}
