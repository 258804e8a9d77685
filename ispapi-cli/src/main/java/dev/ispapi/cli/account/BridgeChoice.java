package dev.ispapi.cli.account;

import dev.ispapi.Platform;
import dev.ispapi.bridge.IspapiOnCnr;
import dev.ispapi.bridge.mapping.BridgeOption;
import dev.ispapi.cli.terminal.WrongUsageException;
import dev.ispapi.support.plan.Planner;
import java.util.List;
import picocli.CommandLine.Option;

/** What a program chooses where CNR carries out orders that were written for ISPAPI. */
public final class BridgeChoice {

    @Option(
            names = "--allow",
            paramLabel = "OPTION",
            description = "With --platform cnr, what to choose where the platforms differ: ${COMPLETION-CANDIDATES}.")
    private List<BridgeOption> options = List.of();

    /**
     * The options.
     *
     * @throws WrongUsageException if there are some for a platform where they choose nothing
     */
    public BridgeOption[] on(Platform platform) {
        if (!options.isEmpty() && !platform.equals(Platform.CNR)) {
            throw new WrongUsageException(
                    "--allow chooses where CNR differs from ISPAPI; say --platform cnr, or leave it out");
        }
        return options.toArray(BridgeOption[]::new);
    }

    /** A planner that refuses wishes with an order that the platform can't carry out. */
    public Planner checked(Planner planner, Platform platform) {
        BridgeOption[] chosen = on(platform);
        return platform.equals(Platform.CNR)
                ? planner.checkedBy("CNR", order -> {
                    var unused = IspapiOnCnr.preview(order, chosen);
                })
                : planner;
    }
}
