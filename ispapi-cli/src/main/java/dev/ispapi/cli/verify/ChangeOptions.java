package dev.ispapi.cli.verify;

import dev.ispapi.cli.terminal.Confirmation;
import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.cli.terminal.WrongUsageException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a run may change, and with what. */
public final class ChangeOptions {

    @Option(
            names = "--changes",
            description =
                    "Also make the checks that change something, with domains and contacts of their own; asks before"
                            + " what costs money of the test system, sends mails or can lock the account.")
    private boolean isChanging;

    @Option(names = "--yes", description = "Do so without asking.")
    private boolean isYes;

    @Option(
            names = "--nameserver",
            paramLabel = "NAMESERVER",
            description =
                    "A nameserver for the domains that are registered, twice or more; default: ns1.example.net and"
                            + " ns2.example.net.")
    private List<String> nameservers = List.of();

    @Option(
            names = "--email",
            paramLabel = "ADDRESS",
            description = "The e-mail address of the contacts that are made; default: hostmaster@example.com.")
    private @Nullable String email;

    @Option(
            names = "--restorable",
            paramLabel = "DOMAIN",
            description = "A deleted domain of the account, for the check restore, which restores it.")
    private @Nullable String restorable;

    @Option(
            names = "--foreign",
            paramLabel = "DOMAIN",
            description =
                    "A domain of another account of the test system, for the check transfer-internal, which requests"
                            + " its transfer; its auth code is asked for.")
    private @Nullable String foreign;

    boolean isChanging() {
        return isChanging;
    }

    /**
     * Asks on the terminal.
     *
     * @throws WrongUsageException if something may be changed, and no question can be asked
     */
    Confirmation confirmation(Terminal terminal) {
        Confirmation confirmation = Confirmation.of(terminal, isYes, false);
        if (isChanging && !isYes && !confirmation.canAsk()) {
            throw new WrongUsageException(
                    "--changes registers domains and makes contacts, and there is no terminal to ask; say --yes");
        }
        return confirmation;
    }

    ProbeOptions of(Consent consent, Confirmation confirmation) {
        if (nameservers.size() == 1) {
            throw new WrongUsageException("expected --nameserver twice or more, found it once; a domain wants two");
        }
        ProbeOptions plain = ProbeOptions.of(isChanging, consent);
        return new ProbeOptions(
                isChanging,
                consent,
                nameservers.isEmpty() ? plain.nameservers() : nameservers,
                Optional.ofNullable(email).orElse(plain.email()),
                Optional.ofNullable(restorable),
                Optional.ofNullable(foreign),
                () -> confirmation.secret("auth code of " + foreign));
    }
}
