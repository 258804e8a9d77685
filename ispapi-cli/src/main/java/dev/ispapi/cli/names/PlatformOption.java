package dev.ispapi.cli.names;

import dev.ispapi.Platform;
import dev.ispapi.cli.terminal.WrongUsageException;
import dev.ispapi.tld.TldRules;
import picocli.CommandLine.Option;

/** Whose rules, dates and codes a program speaks of: those of ISPAPI or of CNR. For programs that send nothing. */
public final class PlatformOption {

    @Option(
            names = "--platform",
            paramLabel = "NAME",
            description = "Whose terms and codes it is about: ispapi or cnr; default ${DEFAULT-VALUE}.",
            defaultValue = "ispapi")
    private String name = "ispapi";

    /**
     * The platform.
     *
     * @throws WrongUsageException if there is none of this name
     */
    public Platform platform() {
        return Platform.named(name)
                .orElseThrow(() -> new WrongUsageException("expected ispapi or cnr as the platform, found " + name));
    }

    /** The bundled rules of the platform. */
    public TldRules rules() {
        return TldRules.bundled(platform());
    }
}
