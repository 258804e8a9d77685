package dev.ispapi.sandbox.soak;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import dev.ispapi.sandbox.Sandbox;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Many domains and many clients at once, over HTTP. How fast it goes is told, not asserted: that is the machine's business. */
class HttpLoadTest {

    private static final int CLIENTS = 64;
    private static final int DOMAINS = Integer.getInteger("soak.domains", 320);
    private static final int COMMANDS = Integer.getInteger("soak.requests", 3_200);
    private static final long MEGABYTE = 1024 * 1024;

    /** What may come and go: buffers, compiled code's constants, the log of the last calls. */
    private static final long SLACK_BYTES = 12 * MEGABYTE;

    /** What the sandbox writes down of a change, at most: the object log forgets its oldest entries. */
    private static final long CHANGE_BYTES = 1_500;

    private String contact = "";

    /** What a client does. */
    @FunctionalInterface
    private interface Part {
        void run(PlainClient client, int number) throws IOException;
    }

    private static String answer(PlainClient client, int code, String command) throws IOException {
        String answer = client.send(Sandbox.USER, Sandbox.PASSWORD, command);
        assertThat(answer)
                .as(command)
                .startsWith("[RESPONSE]\r\nCODE=" + code + "\r\n")
                .endsWith("EOF\r\n");
        return answer;
    }

    private static String domain(int index) {
        return "load-" + index + ".com";
    }

    private void register(PlainClient client, int number) throws IOException {
        for (int i = number; i < DOMAINS; i += CLIENTS) {
            answer(
                    client,
                    200,
                    "COMMAND=AddDomain\nDOMAIN=" + domain(i) + "\nPERIOD=1\nNAMESERVER0=ns1.example.net\n"
                            + "NAMESERVER1=ns2.example.net\nOWNERCONTACT0=" + contact + "\nADMINCONTACT0=" + contact
                            + "\nTECHCONTACT0=" + contact + "\nBILLINGCONTACT0=" + contact);
        }
    }

    /** Mostly questions, as in life: of a hundred commands two are changes and three are lists. */
    private void use(PlainClient client, int number) throws IOException {
        for (int i = number; i < COMMANDS; i += CLIENTS) {
            int index = (int) (i * 7919L % DOMAINS);
            String domain = domain(index);
            int kind = i % 100;
            if (kind < 45) {
                assertThat(answer(client, 200, "COMMAND=StatusDomain\nDOMAIN=" + domain))
                        .contains("=" + domain);
            } else if (kind < 80) {
                assertThat(answer(
                                client,
                                200,
                                "COMMAND=CheckDomains\nDOMAIN0=" + domain + "\nDOMAIN1=free-" + i
                                        + ".com\nDOMAIN2=free-" + i + ".net"))
                        .contains("PROPERTY[DOMAINCHECK][0]=211", "PROPERTY[DOMAINCHECK][1]=210");
            } else if (kind < 90) {
                answer(client, 200, "COMMAND=StatusContact\nCONTACT=" + contact);
            } else if (kind < 95) {
                answer(client, 545, "COMMAND=StatusDomain\nDOMAIN=nothing-" + i + ".com");
            } else if (kind < 98) {
                assertThat(answer(client, 200, "COMMAND=QueryDomainList\nFIRST=" + index + "\nLIMIT=100"))
                        .contains("PROPERTY[TOTAL][0]=" + DOMAINS);
            } else {
                answer(client, 200, "COMMAND=ModifyDomain\nDOMAIN=" + domain + "\nTRANSFERLOCK=" + i / 100 % 2);
            }
        }
    }

    private static void all(Sandbox sandbox, String what, int commands, Part part) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        long from = System.nanoTime();
        long processor = processorNanos();
        try {
            List<Future<Void>> running = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                int number = i;
                Callable<Void> client = () -> {
                    try (PlainClient connection = new PlainClient(sandbox.url())) {
                        part.run(connection, number);
                    }
                    return null;
                };
                running.add(threads.submit(client));
            }
            for (Future<Void> one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError(what, e.getCause());
        } finally {
            threads.shutdownNow();
        }
        long nanos = System.nanoTime() - from;
        System.out.printf(
                Locale.ROOT,
                "load: %s: %d commands from %d clients in %d s, %.0f a second; %.2f ms of a processor each%n",
                what,
                commands,
                CLIENTS,
                Duration.ofNanos(nanos).toSeconds(),
                commands * 1e9 / nanos,
                (processorNanos() - processor) / 1e6 / commands);
    }

    /** What all threads of this process had of the processors, the clients' among them. */
    private static long processorNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    @Test
    void manyClientsAreServedOverHttpAndNothingGrowsWithTheirQuestions() throws Exception {
        try (Sandbox sandbox = Sandbox.start()) {
            sandbox.account().deposit(new BigDecimal("100000000"));
            try (PlainClient client = new PlainClient(sandbox.url())) {
                String answer = answer(
                        client,
                        200,
                        "COMMAND=AddContact\nFIRSTNAME=Ada\nLASTNAME=Example\nSTREET=Main Street 1\nCITY=Berlin\n"
                                + "ZIP=10115\nCOUNTRY=DE\nPHONE=+49.301234567\nEMAIL=ada@example.com");
                contact = answer.replaceFirst("(?s).*PROPERTY\\[CONTACT]\\[0]=([^\r]*).*", "$1");
            }
            all(sandbox, "registrations", DOMAINS, this::register);
            all(sandbox, "warm-up", COMMANDS, this::use);
            long before = Readings.now().heapBytes();

            all(sandbox, "use", COMMANDS, this::use);

            long grown = Readings.now().heapBytes() - before;
            System.out.printf(
                    Locale.ROOT,
                    "load: live heap %.1f MB, %+.1f%n",
                    (double) before / MEGABYTE,
                    (double) grown / MEGABYTE);
            assertThat(grown).isLessThan(SLACK_BYTES + COMMANDS / 50 * CHANGE_BYTES);
        }
    }
}
