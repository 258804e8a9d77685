package dev.ispapi.cli.account;

import dev.ispapi.Environment;
import dev.ispapi.Platform;
import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.cli.terminal.WrongUsageException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The account that the user names: a profile of the configuration file, or the environment's variables. A profile that is named goes before
 * the variables, and the variables before the file's default profile.
 */
public final class AccountOptions {

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = "The account in the configuration file; default: the variables ISPAPI_..., or else the file's"
                    + " default profile.")
    private @Nullable String profile;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The configuration file; default: ~/.config/ispapi/config.")
    private @Nullable String config;

    /**
     * Finds the account.
     *
     * @param platform whose commands the program sends
     * @param limit how long to wait for each response
     * @return the account; empty if none is named
     * @throws WrongUsageException if options, variables or the configuration file make no sense, or the account is of another platform
     */
    public Optional<Account> find(Terminal terminal, Platform platform, Duration limit) {
        Optional<String> named = named(terminal);
        if (named.isPresent()) {
            return Optional.of(of(profiles(terminal).named(named.get()), terminal, platform, limit));
        }
        Optional<Account> ofVariables = ofVariables(terminal, platform, limit);
        if (ofVariables.isPresent()) {
            return ofVariables;
        }
        return standard(terminal).map(found -> of(found, terminal, platform, limit));
    }

    /**
     * Finds the account for a program that does nothing without one.
     *
     * @param platform whose commands the program sends
     * @param limit how long to wait for each response
     * @throws WrongUsageException if none is named, or as {@link #find}
     */
    public Account need(Terminal terminal, Platform platform, Duration limit) {
        return find(terminal, platform, limit)
                .orElseThrow(() -> new WrongUsageException(Variables.USER + " is not set; set " + Variables.USER
                        + " and " + Variables.PASSWORD + ", or name a --profile"));
    }

    /** Whether the user names an account, with a profile or with variables; a default profile does not count. */
    public boolean isNamed(Terminal terminal) {
        return named(terminal).isPresent()
                || terminal.variable(Variables.USER).isPresent()
                || terminal.variable(Variables.PASSWORD).isPresent();
    }

    private Optional<String> named(Terminal terminal) {
        return Optional.ofNullable(profile).or(() -> terminal.variable(Variables.PROFILE));
    }

    /** The default profile of the configuration file, which need not be there. */
    private Optional<Profile> standard(Terminal terminal) {
        boolean isThere = configFile(terminal).filter(Files::exists).isPresent();
        return isThere || config != null ? profiles(terminal).standard() : Optional.empty();
    }

    /** The system that the variables name, for a program that needs no account of its own. */
    public Environment environment(Terminal terminal, Platform platform) {
        return Systems.find(
                platform,
                terminal.variable(Variables.ENVIRONMENT).orElse("OTE"),
                Variables.ENVIRONMENT,
                terminal.variable(Variables.URL),
                Variables.URL);
    }

    /** The platform of the profile that would be used; empty if it names none. */
    public Optional<Platform> platform(Terminal terminal) {
        Optional<String> named = named(terminal);
        if (named.isPresent()) {
            return profiles(terminal).named(named.get()).platform();
        }
        return isNamed(terminal) ? Optional.empty() : standard(terminal).flatMap(Profile::platform);
    }

    private Profiles profiles(Terminal terminal) {
        return Profiles.read(
                configFile(terminal)
                        .orElseThrow(
                                () -> new WrongUsageException(
                                        "neither HOME nor XDG_CONFIG_HOME says where the configuration file is; name it with --config")));
    }

    private Optional<Path> configFile(Terminal terminal) {
        return Optional.ofNullable(config)
                .or(() -> terminal.variable(Variables.CONFIG))
                .map(name -> Homes.resolve(name, terminal))
                .or(() -> Homes.config(terminal));
    }

    private static Account of(Profile chosen, Terminal terminal, Platform platform, Duration limit) {
        if (!chosen.platform().orElse(platform).equals(platform)) {
            throw new WrongUsageException("this talks to " + platform.name() + ", and the profile " + chosen.name()
                    + " is of another platform; name another --profile or --platform");
        }
        return new Account(
                Systems.find(
                        platform, chosen.environment(), chosen.environmentPlace(), chosen.url(), chosen.urlPlace()),
                Systems.isLive(chosen.environment()),
                chosen.user(),
                chosen.password(terminal),
                limit);
    }

    private Optional<Account> ofVariables(Terminal terminal, Platform platform, Duration limit) {
        Optional<String> user = terminal.variable(Variables.USER);
        Optional<String> password = terminal.variable(Variables.PASSWORD);
        if (user.isPresent() && password.isPresent()) {
            Environment environment = environment(terminal, platform);
            boolean isLive =
                    Systems.isLive(terminal.variable(Variables.ENVIRONMENT).orElse("OTE"));
            return Optional.of(new Account(environment, isLive, user.get(), password.get(), limit));
        }
        for (String variable : List.of(Variables.USER, Variables.PASSWORD, Variables.ENVIRONMENT, Variables.URL)) {
            if (terminal.variable(variable).isPresent()) {
                String missing = user.isPresent()
                        ? Variables.PASSWORD
                        : password.isPresent() ? Variables.USER : Variables.USER + " and " + Variables.PASSWORD;
                throw new WrongUsageException(variable + " is set without " + missing
                        + "; set all that belongs together, or nothing to talk to the sandbox");
            }
        }
        return Optional.empty();
    }
}
