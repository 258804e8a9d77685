package dev.ispapi.cli.sandbox;

import dev.ispapi.Platform;
import dev.ispapi.cli.console.SandboxConsole;
import dev.ispapi.cli.terminal.ExitCode;
import dev.ispapi.cli.terminal.Json;
import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.cli.terminal.Version;
import dev.ispapi.cli.terminal.WrongUsageException;
import dev.ispapi.sandbox.Sandbox;
import dev.ispapi.sandbox.SandboxBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A local ISPAPI that any client in any language can talk to, until it is stopped. */
@Command(
        name = "sandbox",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Runs a local ISPAPI with memory, for any client, until it is stopped. Its clock is that of this"
                + " machine.")
public final class SandboxCommand implements Callable<Integer> {

    private static final int HIGHEST_PORT = 65_535;
    private static final String TRUST_STORE_PASSWORD = "changeit";

    private final Terminal terminal;
    private final CountDownLatch stopped = new CountDownLatch(1);

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port; default ${DEFAULT-VALUE}, any that is free.",
            defaultValue = "0")
    private int port;

    @Option(
            names = "--state",
            paramLabel = "FILE",
            description = "Where it keeps its world as JSON: read at the start if it is there, written at the end.")
    private @Nullable Path state;

    @Option(names = "--tls", description = "Take HTTPS instead of HTTP, with a certificate that is made at the start.")
    private boolean isTls;

    @Option(
            names = "--tls-port",
            paramLabel = "N",
            description = "Take HTTPS beside HTTP, at this port; 0 for any that is free.")
    private @Nullable Integer tlsPort;

    @Option(
            names = "--trust-store",
            paramLabel = "FILE",
            description = "With --tls or --tls-port: write the certificate into this trust store (PKCS #12, password"
                    + " changeit), for Java clients; default: a new file.")
    private @Nullable Path trustStore;

    @Option(
            names = "--certificate",
            paramLabel = "FILE",
            description = "With --tls or --tls-port: write the certificate into this file (PEM), for all other clients;"
                    + " default: a new file.")
    private @Nullable Path certificate;

    @Option(
            names = "--platform",
            paramLabel = "NAME",
            description = "Whose commands are taken: ispapi or cnr; default ${DEFAULT-VALUE}.",
            defaultValue = "ispapi")
    private String platform = "ispapi";

    @Option(
            names = "--entity",
            paramLabel = "ENTITY",
            description = "The entity that is answered, beside requests without one; default: any.")
    private @Nullable String entity;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            description = "The address to listen at; default 127.0.0.1. Any other one needs --token.")
    private @Nullable String address;

    @Option(
            names = "--host-name",
            paramLabel = "NAME",
            description = "A name that clients call this machine by, such as that of a container; more than once for"
                    + " several.")
    private List<String> hostNames = List.of();

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            description = "What control address and console ask for: 12 characters or more of A-Z a-z 0-9 - _ . ~")
    private @Nullable String token;

    @Option(names = "--json", description = "Print what was started as one JSON document; nothing follows.")
    private boolean isJson;

    public SandboxCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new WrongUsageException("expected a port from 0 to " + HIGHEST_PORT + ", found " + port);
        }
        try (Sandbox sandbox = start()) {
            Thread end = new Thread(() -> stop(sandbox), "sandbox-end");
            Runtime.getRuntime().addShutdownHook(end);
            writeCertificate(sandbox);
            sandbox.serve(new SandboxConsole(sandbox));
            if (isJson) {
                printJson(sandbox);
            } else {
                greet(sandbox);
            }
            terminal.out().flush();
            stopped.await();
        }
        return ExitCode.DONE;
    }

    private Platform platform() {
        return Platform.named(platform)
                .orElseThrow(
                        () -> new WrongUsageException("expected ispapi or cnr as the platform, found " + platform));
    }

    private Sandbox start() {
        SandboxBuilder builder =
                Sandbox.builder().port(port).clock(terminal.clock()).platform(platform());
        Optional.ofNullable(state).ifPresent(builder::state);
        Optional.ofNullable(entity).ifPresent(builder::entity);
        Optional.ofNullable(address).ifPresent(builder::bind);
        hostNames.forEach(builder::hostName);
        if (isTls) {
            builder.tls();
        }
        if (isTls && tlsPort != null) {
            throw new WrongUsageException(
                    "--tls takes HTTPS instead of HTTP, --tls-port beside it; leave one of them out");
        }
        try {
            Optional.ofNullable(tlsPort).ifPresent(builder::tlsPort);
            Optional.ofNullable(token).ifPresent(builder::token);
            return builder.start();
        } catch (UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            throw new WrongUsageException(String.valueOf(e.getMessage()), e);
        }
    }

    /** Writes the certificate where it was asked for, or else into a folder of its own. */
    private void writeCertificate(Sandbox sandbox) throws IOException {
        if (sandbox.certificate().isEmpty()) {
            if (trustStore != null || certificate != null) {
                throw new WrongUsageException("--trust-store and --certificate need --tls or --tls-port");
            }
            return;
        }
        if (trustStore == null || certificate == null) {
            Path folder = Files.createTempDirectory("ispapi-sandbox");
            trustStore = trustStore == null ? folder.resolve("trust.p12") : trustStore;
            certificate = certificate == null ? folder.resolve("certificate.pem") : certificate;
        }
        sandbox.writeTrustStore(trustStore, TRUST_STORE_PASSWORD);
        Files.writeString(certificate, sandbox.certificate().orElseThrow());
    }

    /** The world is saved as long as the JVM still waits for its hooks. */
    private void stop(Sandbox sandbox) {
        sandbox.close();
        stopped.countDown();
    }

    private void greet(Sandbox sandbox) {
        terminal.line("The sandbox takes commands at " + sandbox.url());
        sandbox.tlsUrl()
                .filter(address -> !address.equals(sandbox.url()))
                .ifPresent(address -> terminal.line("                          and " + address));
        terminal.line("");
        sandbox.environment().entity().ifPresent(name -> terminal.line("  entity    " + name));
        terminal.line("  log-in    " + Sandbox.USER);
        terminal.line("  password  " + Sandbox.PASSWORD);
        terminal.line("  console   " + console(sandbox));
        terminal.line("  control   " + sandbox.controlUrl());
        terminal.line("");
        sandbox.certificate().ifPresent(this::greetWithCertificate);
        terminal.line("Try, in another window:");
        terminal.line("");
        terminal.line("  curl " + (isTls ? "--cacert " + certificate + " " : "")
                + sandbox.environment()
                        .entity()
                        .map(name -> "-d s_entity=" + name + " ")
                        .orElse("")
                + "-d s_login=" + Sandbox.USER + " -d s_pw=" + Sandbox.PASSWORD
                + " -d command=CheckDomain -d domain=example.com " + sandbox.url());
        terminal.line("");
        terminal.line("It runs until it is stopped (Ctrl-C)."
                + (state == null ? " It forgets everything then." : " Its world is kept in " + state + "."));
    }

    private void printJson(Sandbox sandbox) throws IOException {
        Json.print(terminal, writer -> {
            writer.name("url").value(sandbox.url().toString());
            Json.text(writer, "tlsUrl", sandbox.tlsUrl().map(URI::toString));
            writer.name("platform").value(platform().name());
            Json.text(writer, "entity", sandbox.environment().entity());
            writer.name("user").value(Sandbox.USER);
            writer.name("password").value(Sandbox.PASSWORD);
            writer.name("console").value(console(sandbox));
            writer.name("control").value(sandbox.controlUrl().toString());
            Json.text(writer, "certificate", Optional.ofNullable(certificate).map(Path::toString));
            Json.text(writer, "trustStore", Optional.ofNullable(trustStore).map(Path::toString));
            Json.text(writer, "state", Optional.ofNullable(state).map(Path::toString));
        });
    }

    private String console(Sandbox sandbox) {
        return sandbox.url().resolve("/") + (token == null ? "" : "?token=" + token);
    }

    private void greetWithCertificate(String pem) {
        terminal.line("Clients must trust its certificate, which is new at each start:");
        terminal.line("");
        terminal.line("  " + certificate);
        terminal.line("  -Djavax.net.ssl.trustStore=" + trustStore + " -Djavax.net.ssl.trustStorePassword="
                + TRUST_STORE_PASSWORD);
        terminal.line("");
        terminal.line(pem);
    }
}
