package dev.ispapi.cli.account;

import dev.ispapi.Platform;
import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.cli.terminal.WrongUsageException;
import dev.ispapi.sandbox.Sandbox;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whom a program talks to: the platform and the account that the user names, or a sandbox on this machine. */
public final class Access {

    @Mixin
    private AccountOptions account = new AccountOptions();

    @Mixin
    private PlatformChoice choice = new PlatformChoice();

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            description = "How long to wait for each answer; default ${DEFAULT-VALUE}.",
            defaultValue = "90")
    private int timeLimit;

    /**
     * Makes a client.
     *
     * @throws WrongUsageException if options, variables or the configuration file make no sense, or the account is of another platform
     */
    public Connection open(Terminal terminal) {
        Platform platform = platform(terminal);
        if (timeLimit < 1) {
            throw new WrongUsageException("expected a time limit of 1 second or more, found " + timeLimit);
        }
        Duration limit = Duration.ofSeconds(timeLimit);
        return account.find(terminal, platform, limit)
                .map(found -> new Connection(found.open(builder -> {}), found.isLive(), Optional.empty()))
                .orElseGet(() -> sandbox(terminal, platform, limit));
    }

    /**
     * The platform that is talked to.
     *
     * @throws WrongUsageException if there is no platform of this name, or the configuration file makes no sense
     */
    public Platform platform(Terminal terminal) {
        return choice.platform(account, terminal);
    }

    private static Connection sandbox(Terminal terminal, Platform platform, Duration limit) {
        Sandbox sandbox =
                Sandbox.builder().platform(platform).clock(terminal.clock()).start();
        terminal.note("No ISPAPI_USER in the environment: talking to a sandbox on this machine."
                + " Nothing is registered, nothing is billed.");
        Account account = new Account(sandbox.environment(), false, Sandbox.USER, Sandbox.PASSWORD, limit);
        return new Connection(account.open(builder -> {}), false, Optional.of(sandbox));
    }
}
