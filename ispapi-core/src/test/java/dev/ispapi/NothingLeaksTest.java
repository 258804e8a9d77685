package dev.ispapi;

import static dev.ispapi.testing.MarkedCommands.MARK;
import static dev.ispapi.testing.MarkedCommands.SECRET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.ispapi.command.Command;
import dev.ispapi.command.CommandType;
import dev.ispapi.command.RawCommand;
import dev.ispapi.testing.Evidence;
import dev.ispapi.testing.HttpApi;
import dev.ispapi.testing.MarkedCommands;
import dev.ispapi.testing.ServerCertificate;
import dev.ispapi.testing.SocketApi;
import dev.ispapi.wire.ResponseLimits;
import dev.ispapi.wire.Secrets;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.function.UnaryOperator;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every command of the catalogue, with marked secrets wherever there can be one, through success and every kind of failure, with all
 * logs at their finest: the marks are sent, and are nowhere to be seen. Log-in and entity are no secrets, but have no business in logs and
 * exceptions either, unless the server repeats them.
 */
@Timeout(300)
class NothingLeaksTest {

    private static final String LOGIN = "l0gin-mark";
    private static final String ENTITY = "ent1ty-mark";

    @TempDir
    private static Path folder;

    /** What the server does to a request. */
    private enum Trouble {
        SUCCESS(false) {
            @Override
            void play(SocketApi.Connection connection, String form) throws IOException {
                connection.answer(HttpApi.OK);
            }
        },
        SUCCESS_WITH_SECRETS(true) {
            @Override
            void play(SocketApi.Connection connection, String form) throws IOException {
                StringBuilder answer =
                        new StringBuilder("[RESPONSE]\nCODE = 200\nDESCRIPTION = Done; " + echo(form) + "\n");
                for (String name : SECRET_PROPERTIES) {
                    answer.append("PROPERTY[")
                            .append(name)
                            .append("][0] = ")
                            .append(SECRET)
                            .append('\n');
                }
                for (String name : HARMLESS_PROPERTIES) {
                    answer.append("PROPERTY[").append(name).append("][0] = 1\n");
                }
                connection.answer(answer + "EOF\n");
            }
        },
        REFUSAL(true) {
            @Override
            void play(SocketApi.Connection connection, String form) throws IOException {
                connection.answer(HttpApi.answer(541, "Invalid attribute value; " + echo(form)));
            }
        },
        WRONG_LOG_IN(true) {
            @Override
            void play(SocketApi.Connection connection, String form) throws IOException {
                connection.answer(HttpApi.answer(530, "Authentication failed; " + echo(form)));
            }
        },
        NO_RIGHT(true) {
            @Override
            void play(SocketApi.Connection connection, String form) throws IOException {
                connection.answer(HttpApi.answer(531, "Authorization failed; " + echo(form)));
            }
        },
        NOT_FOUND(true) {
            @Override
            void play(SocketApi.Connection connection, String form) throws IOException {
                connection.answer(HttpApi.answer(545, echo(form)));
            }
        },
        NO_CREDIT(true) {
            @Override
            void play(SocketApi.Connection connection, String form) throws IOException {
                connection.answer(HttpApi.answer(546, echo(form)));
            }
        },
        LATER(true) {
            @Override
            void play(SocketApi.Connection connection, String form) throws IOException {
                connection.answer(HttpApi.answer(421, echo(form)));
            }
        },
        ODD_CODE(true) {
            @Override
            void play(SocketApi.Connection connection, String form) throws IOException {
                connection.answer(HttpApi.answer(999, echo(form)));
            }
        },
        WEB_PAGE(true) {
            @Override
            void play(SocketApi.Connection connection, String form) throws IOException {
                http(connection, "500 Oops", "Content-Type: text/html\r\n", "<" + echo(form));
            }
        },
        PLAIN_TEXT(true) {
            @Override
            void play(SocketApi.Connection connection, String form) throws IOException {
                http(connection, "200 OK", "", form);
            }
        },
        BROKEN_PROPERTY(true) {
            @Override
            void play(SocketApi.Connection connection, String form) throws IOException {
                http(connection, "200 OK", "", "[RESPONSE]\nCODE = 200\nPROPERTY[A" + form + "\nEOF\n");
            }
        },
        HEADERS(true) {
            @Override
            void play(SocketApi.Connection connection, String form) throws IOException {
                http(connection, "200 OK", "Content-Type: text/" + form + "\r\nX-Echo: " + form + "\r\n", "nothing");
            }
        },
        ENCODING(true) {
            @Override
            void play(SocketApi.Connection connection, String form) throws IOException {
                http(connection, "200 OK", "Content-Encoding: " + form.replace(',', ' ') + "\r\n", "nothing");
            }
        },
        REDIRECT(true) {
            @Override
            void play(SocketApi.Connection connection, String form) throws IOException {
                http(connection, "307 Elsewhere", "Location: /elsewhere?" + form + "\r\n", "");
            }
        },
        NO_HTTP(true) {
            @Override
            void play(SocketApi.Connection connection, String form) throws IOException {
                connection.send("220 " + echo(form) + "\r\n");
                throw new IOException("the end");
            }
        },
        BROKEN_HEADER(true) {
            @Override
            void play(SocketApi.Connection connection, String form) throws IOException {
                connection.send("HTTP/1.1 200 OK\r\n: " + echo(form) + "\r\nContent-Length: " + SECRET + "\r\n\r\n");
                throw new IOException("the end");
            }
        },
        BROKEN_CHUNK(true) {
            @Override
            void play(SocketApi.Connection connection, String form) throws IOException {
                connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + echo(form) + "\r\n");
                throw new IOException("the end");
            }
        },
        CUT(true) {
            @Override
            void play(SocketApi.Connection connection, String form) throws IOException {
                connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n[RESPONSE]\r\n" + echo(form));
                throw new IOException("the end");
            }
        },
        RESET(false) {
            @Override
            void play(SocketApi.Connection connection, String form) throws IOException {
                connection.reset();
                throw new IOException("the end");
            }
        },
        OVERSIZED(true) {
            @Override
            void play(SocketApi.Connection connection, String form) throws IOException {
                connection.send("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n[RESPONSE]\n");
                for (int i = 0; i < 1000; i++) {
                    connection.send(echo(form) + "\n");
                }
            }
        },
        SILENCE(false) {
            @Override
            void play(SocketApi.Connection connection, String form) throws IOException {
                connection.keepSilent();
            }
        };

        private final boolean repeatsTheLogIn;

        Trouble(boolean repeatsTheLogIn) {
            this.repeatsTheLogIn = repeatsTheLogIn;
        }

        abstract void play(SocketApi.Connection connection, String form) throws IOException;
    }

    private static final List<String> SECRET_PROPERTIES = List.of(
            "AUTH",
            "SESSION",
            "PASSWORD",
            "OTPSECRET",
            "TOKEN",
            "CLAIMKEY",
            "DOMAINAUTH",
            "PEM",
            "URL",
            "APIKEY",
            "OLD-AUTH",
            "ENVIRONMENTVALUE",
            "X-NEW-AUTH",
            "X-REGISTRANT-VERIFICATION-TAG");

    private static final List<String> HARMLESS_PROPERTIES = List.of(
            "DOMAIN", "USER", "STATUS", "OBJECTID", "DOMAINCHECK", "USERCLASS", "CURRENCYFROM", "COUNT", "TOTAL");

    /** The form as a careless server repeats it: as it came, decoded, and as a web page. */
    private static String echo(String form) {
        String decoded = URLDecoder.decode(form, StandardCharsets.UTF_8).replace('\n', ' ');
        return form + " " + decoded + " "
                + decoded.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;");
    }

    private static void http(SocketApi.Connection connection, String status, String headers, String body)
            throws IOException {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        connection.send("HTTP/1.1 " + status + "\r\nContent-Length: " + length + "\r\n" + headers + "\r\n" + body);
    }

    /** Who sends: a log-in with all that there is, and a session. */
    private static List<Credentials> everybody() {
        return List.of(Credentials.role(LOGIN, "clerk", SECRET), Credentials.session(SECRET + "-session"));
    }

    private static CallOptions codes() {
        return CallOptions.builder().oneTimeCodes(() -> SECRET + "-otp").build();
    }

    private static IspapiClient.Builder client(URI url, Credentials credentials) {
        return IspapiClient.builder()
                .environment(Environment.builder(url).entity(ENTITY).build())
                .credentials(credentials)
                .defaultOptions(codes())
                .retryPolicy(RetryPolicy.none())
                .answerTimeout(Duration.ofSeconds(20))
                .timeLimit(Duration.ofSeconds(20))
                .responseLimits(ResponseLimits.builder().maxCharacters(100_000).build());
    }

    private static List<Command<?>> commands(CommandType<?> type) {
        List<Command<?>> commands =
                new ArrayList<>(MarkedCommands.typed(type).stream().toList());
        commands.add(MarkedCommands.raw(type));
        return commands;
    }

    private static void assertClean(Evidence evidence, String about, boolean isLogInRepeated) {
        if (isLogInRepeated) {
            evidence.assertWithout(about, MARK);
        } else {
            evidence.assertWithout(about, MARK, LOGIN, ENTITY);
        }
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void noCommandLeaksWhateverTheServerDoes(Trouble trouble) throws IOException {
        List<String> sent = new ArrayList<>();
        try (Evidence evidence = new Evidence();
                SocketApi api = new SocketApi(connection -> {
                    while (true) {
                        trouble.play(connection, connection.nextRequest());
                    }
                })) {
            for (Credentials credentials : everybody()) {
                IspapiClient.Builder builder = client(api.url(), credentials);
                if (trouble == Trouble.SILENCE) {
                    builder.timeLimit(Duration.ofMillis(5));
                }
                try (IspapiClient client = builder.build()) {
                    for (CommandType<?> type : CommandCatalog.types()) {
                        for (Command<?> command : commands(type)) {
                            evidence.show(command);
                            evidence.show(command.encode());
                            Throwable thrown = catchThrowable(() -> evidence.show(client.send(command)));
                            if (thrown != null) {
                                assertThat(thrown).isInstanceOf(IspapiException.class);
                                evidence.show(thrown);
                                show(evidence, (IspapiException) thrown);
                            }
                        }
                        Throwable thrown =
                                catchThrowable(() -> evidence.show(client.request(MarkedCommands.raw(type))));
                        if (thrown != null) {
                            evidence.show(thrown);
                        }
                        assertClean(evidence, trouble + " of " + type.name(), trouble.repeatsTheLogIn);
                    }
                }
            }
            sent.addAll(api.requests());
            assertThat(evidence.logged()).isPositive();
        }

        // The marks were there to be leaked: in the log-in, and in every command.
        assertThat(sent)
                .hasSizeGreaterThanOrEqualTo(
                        trouble == Trouble.SILENCE
                                ? 1
                                : 4 * CommandCatalog.types().size());
        assertThat(sent)
                .allSatisfy(form -> assertThat(form)
                        .containsAnyOf("s_pw=" + MARK, "s_session=" + MARK)
                        .contains("NEW-AUTH%3D" + MARK));
    }

    /** What the accessors of an exception show. */
    private static void show(Evidence evidence, IspapiException thrown) {
        if (thrown instanceof CommandFailedException e) {
            evidence.show(e.description());
            evidence.show(e.reason());
            evidence.show(e.response());
        } else if (thrown instanceof TemporaryFailureException e) {
            evidence.show(e.description());
            evidence.show(e.response());
        } else if (thrown instanceof OutcomeUnknownException e) {
            evidence.show(e.response());
        } else if (thrown instanceof UnexpectedResponseException e) {
            evidence.show(e.response());
        }
    }

    @Test
    void nothingLeaksWhereNobodyListens() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = socket.getLocalPort();
        }
        everyCommandFails(URI.create("http://127.0.0.1:" + port + "/"), builder -> builder, ConnectionException.class);
    }

    @Test
    void nothingLeaksWhereTheHostIsUnknown() {
        everyCommandFails(URI.create("https://api.invalid/"), builder -> builder, ConnectionException.class);
    }

    @Test
    void nothingLeaksWhereTheCertificateIsNotTrusted() throws Exception {
        ServerCertificate certificate = ServerCertificate.of(folder, "DNS:localhost");
        try (SocketApi api = new SocketApi(certificate.listener(), SocketApi.Connection::readRequest)) {
            URI url = URI.create("https://localhost:" + api.url().getPort() + "/");
            everyCommandFails(url, builder -> builder, ConnectionException.class);
            assertThat(api.requests()).isEmpty();
        }
    }

    @Test
    void nothingLeaksThroughAProxyThatWantsAPassword() throws IOException {
        try (SocketApi proxy = new SocketApi(connection -> {
            while (true) {
                connection.readRequest();
                connection.send(
                        "HTTP/1.1 407 Who are you?\r\nProxy-Authenticate: Basic realm=\"p\"\r\nContent-Length: 0\r\n\r\n");
            }
        })) {
            OkHttpClient http = new OkHttpClient.Builder()
                    .proxyAuthenticator((route, response) -> response.request().header("Proxy-Authorization") != null
                            ? null
                            : response.request()
                                    .newBuilder()
                                    .header("Proxy-Authorization", "Basic " + MARK + "-proxy")
                                    .build())
                    .build();
            everyCommandFails(
                    URI.create("https://api.example.net/"),
                    builder -> builder.httpClient(http)
                            .proxy(new Proxy(
                                    Proxy.Type.HTTP,
                                    new InetSocketAddress(
                                            "127.0.0.1", proxy.url().getPort()))),
                    ConnectionException.class);
        }
    }

    @Test
    void nothingLeaksWhereSuppliersFail() {
        Credentials credentials = Credentials.from(() -> {
            throw new IllegalStateException(SECRET, new IllegalArgumentException(SECRET));
        });
        everyCommandFails(
                URI.create("https://api.invalid/"),
                builder -> builder.credentials(credentials),
                ConnectionException.class);
        everyCommandFails(
                URI.create("https://api.invalid/"),
                builder -> builder.defaultOptions(
                        CallOptions.builder().oneTimeCodes(() -> SECRET + "\n").build()),
                IspapiException.class);
    }

    private static void everyCommandFails(
            URI url, UnaryOperator<IspapiClient.Builder> setting, Class<? extends Throwable> failure) {
        try (Evidence evidence = new Evidence();
                IspapiClient client =
                        setting.apply(client(url, everybody().get(0))).build()) {
            for (CommandType<?> type : CommandCatalog.types()) {
                Command<?> typed = commands(type).get(0);
                Throwable thrown = catchThrowable(() -> client.send(typed));
                assertThat(thrown).isInstanceOf(failure);
                evidence.show(thrown);
                Command<?> raw = MarkedCommands.raw(type);
                thrown = catchThrowable(() -> client.sendAsync(raw).join());
                assertThat(thrown).hasCauseInstanceOf(failure);
                evidence.show(thrown.getCause());
                assertClean(evidence, type.name(), false);
            }
        }
    }

    @Test
    void nothingLeaksFromCommandsThatAreRefusedBeforeTheyAreSent() {
        String broken = SECRET + "\nX=1";
        try (Evidence evidence = new Evidence()) {
            for (CommandType<?> type : CommandCatalog.types()) {
                Map<String, String> secrets = new java.util.LinkedHashMap<>();
                type.parameters().stream()
                        .filter(parameter -> Secrets.isSecret(parameter.name()))
                        .forEach(parameter ->
                                secrets.put(parameter.name() + (parameter.isIndexed() ? "0" : ""), broken));
                secrets.put("X-NEW-AUTH", broken);
                secrets.put("AUHT", SECRET);
                secrets.forEach((name, value) -> {
                    evidence.show(catchThrowable(() -> type.parse(Map.of(name, value))));
                    evidence.show(catchThrowable(() -> RawCommand.builder(type.name())
                            .parameter(name, broken)
                            .build()));
                });
                evidence.show(catchThrowable(() -> type.parse(secrets)));
                assertClean(evidence, type.name(), false);
            }
            evidence.show(catchThrowable(() -> Credentials.of(LOGIN, broken)));
            evidence.show(catchThrowable(() -> Credentials.session(broken)));
            evidence.show(catchThrowable(() -> Credentials.of(LOGIN, "p").oneTimeCode(broken)));
            evidence.show(catchThrowable(() -> CallOptions.builder().oneTimeCode(broken)));
            assertClean(evidence, "the log-in", false);
        }
    }

    @Test
    void nothingLeaksFromCallsThatAreGivenUp() throws Exception {
        Semaphore received = new Semaphore(0);
        try (Evidence evidence = new Evidence();
                SocketApi api = new SocketApi(connection -> {
                    connection.readRequest();
                    received.release();
                    connection.keepSilent();
                });
                IspapiClient client = client(api.url(), everybody().get(0)).build()) {
            for (CommandType<?> type : CommandCatalog.types()) {
                Command<?> command = MarkedCommands.raw(type);

                CompletableFuture<?> cancelled = client.sendAsync(command);
                received.acquire();
                cancelled.cancel(true);
                evidence.show(catchThrowable(cancelled::join));
                evidence.show(cancelled);

                Throwable[] interrupted = new Throwable[1];
                Thread thread = new Thread(() -> interrupted[0] = catchThrowable(() -> client.send(command)));
                thread.start();
                received.acquire();
                thread.interrupt();
                thread.join();
                assertThat(interrupted[0]).isInstanceOf(OutcomeUnknownException.class);
                evidence.show(interrupted[0]);

                assertClean(evidence, type.name(), false);
            }
        }
    }

    @Test
    void nothingLeaksFromSessions() throws IOException {
        List<String> answers = List.of(
                HttpApi.OK.replace("RESULT", "SESSION").replace("done", SECRET + "-session"),
                HttpApi.answer(530, "Session not found; " + SECRET + "-session"));
        try (Evidence evidence = new Evidence();
                SocketApi api = new SocketApi(connection -> {
                    while (true) {
                        boolean isStart = connection.nextRequest().contains("s_pw=");
                        connection.answer(answers.get(isStart ? 0 : 1));
                    }
                });
                IspapiClient client = client(api.url(), everybody().get(0)).build()) {
            for (CommandType<?> type : CommandCatalog.types()) {
                try (IspapiSession session = client.startSession()) {
                    evidence.show(session);
                    assertThat(session.id()).contains(MARK);
                    Throwable thrown = catchThrowable(() -> session.send(MarkedCommands.raw(type)));
                    assertThat(thrown).isInstanceOf(AuthenticationFailedException.class);
                    evidence.show(thrown);
                }
                assertClean(evidence, type.name(), false);
            }
        }
    }

    @Test
    void nothingLeaksFromWhatTheClientIsMadeOf() {
        try (Evidence evidence = new Evidence();
                IspapiClient client = client(
                                URI.create("https://api.invalid/?key=" + MARK),
                                everybody().get(0))
                        .build()) {
            evidence.show(client);
            evidence.show(client.environment());
            evidence.show(codes());
            evidence.show(CallOptions.builder().oneTimeCode(SECRET).build());
            for (Credentials credentials : everybody()) {
                evidence.show(credentials);
                evidence.show(catchThrowable(() -> credentials.oneTimeCode(SECRET)));
            }
            evidence.show(everybody().get(0).oneTimeCode(SECRET));
            evidence.show(Credentials.from(() -> everybody().get(0)));
            evidence.assertWithout("the client", MARK, ENTITY);
        }
    }

    @Test
    void theHttpLibraryIsListenedTo() throws IOException {
        try (Evidence evidence = new Evidence();
                SocketApi api = new SocketApi(connection -> {
                    connection.readRequest();
                    connection.answer(HttpApi.OK);
                });
                IspapiClient client = client(api.url(), everybody().get(0)).build()) {
            client.send(MarkedCommands.raw(CommandCatalog.types().get(0)));
            client.send(MarkedCommands.raw(CommandCatalog.types().get(0)));

            assertThat(evidence.loggedByOthers()).isPositive();
        }
    }

    @Test
    void everyTypeOfTheCatalogueTakesPart() {
        long typed = CommandCatalog.types().stream()
                .filter(type -> MarkedCommands.typed(type).isPresent())
                .count();

        assertThat(typed).isGreaterThanOrEqualTo(CommandCatalog.types().size() * 9L / 10);
    }
}
