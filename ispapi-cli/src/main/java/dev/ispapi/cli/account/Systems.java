package dev.ispapi.cli.account;

import dev.ispapi.Environment;
import dev.ispapi.Platform;
import dev.ispapi.cli.terminal.WrongUsageException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** The systems that an account can belong to: the live one and the test system (OT&amp;E) of each platform. */
final class Systems {

    private Systems() {}

    /**
     * Finds a system.
     *
     * @param platform the platform
     * @param name OTE or LIVE, in any case
     * @param nameFrom where the name stands, for the error
     * @param url another address of that system
     * @param urlFrom where the address stands, for the error
     * @throws WrongUsageException if there is no such system, or the address can't be one of it
     */
    static Environment find(Platform platform, String name, String nameFrom, Optional<String> url, String urlFrom) {
        boolean isCnr = platform.equals(Platform.CNR);
        String plain = name.toUpperCase(Locale.ROOT);
        Environment environment = switch (isCnr && plain.startsWith("CNR_") ? plain.substring(4) : plain) {
            case "OTE" -> isCnr ? Environment.CNR_OTE : Environment.OTE;
            case "LIVE" -> isCnr ? Environment.CNR_LIVE : Environment.LIVE;
            default -> throw new WrongUsageException("expected OTE or LIVE in " + nameFrom + ", found '" + name + "'");
        };
        try {
            return url.map(address -> environment.toBuilder()
                            .name(environment.name() + " at another address")
                            .url(URI.create(address))
                            .build())
                    .orElse(environment);
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException(urlFrom + ": " + e.getMessage(), e);
        }
    }

    /** Whether orders cost money there: everywhere but on the test systems. */
    static boolean isLive(String name) {
        return !name.toUpperCase(Locale.ROOT).endsWith("OTE");
    }

    /** The platform that a text names. */
    static Platform platform(String name, String from) {
        return Platform.named(name)
                .orElseThrow(
                        () -> new WrongUsageException("expected ispapi or cnr in " + from + ", found '" + name + "'"));
    }
}
