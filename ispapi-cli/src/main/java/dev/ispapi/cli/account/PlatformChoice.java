package dev.ispapi.cli.account;

import dev.ispapi.Platform;
import dev.ispapi.cli.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The platform that a program talks to: the one that the user names, that of the profile, or else ISPAPI. */
public final class PlatformChoice {

    @Option(
            names = "--platform",
            paramLabel = "PLATFORM",
            description =
                    "The platform that is talked to: ispapi or cnr; default: that of the profile, or else ispapi.")
    private @Nullable String name;

    /**
     * The platform.
     *
     * @param account the account that is named beside it
     * @throws dev.ispapi.cli.terminal.WrongUsageException if there is no platform of this name, or the configuration file makes no sense
     */
    public Platform platform(AccountOptions account, Terminal terminal) {
        return name == null ? account.platform(terminal).orElse(Platform.ISPAPI) : Systems.platform(name, "--platform");
    }
}
