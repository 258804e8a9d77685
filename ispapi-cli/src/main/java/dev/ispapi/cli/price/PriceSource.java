package dev.ispapi.cli.price;

import dev.ispapi.CommandSender;
import dev.ispapi.cli.terminal.Input;
import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.cli.terminal.WrongUsageException;
import dev.ispapi.cli.wire.OneAnswer;
import dev.ispapi.tld.price.PriceList;
import dev.ispapi.user.Relation;
import dev.ispapi.user.StatusUser;
import dev.ispapi.user.UserStatus;
import dev.ispapi.wire.Response;
import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a price list comes from: a file with a raw answer, or the API. */
public final class PriceSource {

    @Option(
            names = "--prices",
            paramLabel = "FILE",
            description = "Take the prices from a raw answer to StatusUser (RELATIONS=1) or StatusUserClass; '-' for"
                    + " standard input. Without it the API is asked.")
    private @Nullable String file;

    @Option(
            names = "--account-currency",
            paramLabel = "CURRENCY",
            description =
                    "The currency of prices that have none of their own, if the answer does not tell it, as that to"
                            + " StatusUserClass does not.")
    private @Nullable String accountCurrency;

    public boolean isFile() {
        return file != null;
    }

    /** The price list of the file. */
    public PriceList read(Terminal terminal) throws IOException {
        Response response = OneAnswer.read(
                Optional.ofNullable(file).orElse(Input.STANDARD),
                "RELATIONTYPE",
                "the answer to StatusUser with RELATIONS=1, or to StatusUserClass",
                terminal);
        return list(Relation.all(response), response.value("ACCOUNTCURRENCY"));
    }

    /** The price list of the account that is logged in. */
    public PriceList ask(CommandSender ispapi) {
        UserStatus account = ispapi.send(StatusUser.builder().relations(true).build());
        return list(account.relations(), account.currency());
    }

    private PriceList list(Collection<Relation> relations, Optional<String> stated) {
        String currency = stated.filter(text -> !text.isBlank())
                .or(() -> Optional.ofNullable(accountCurrency).map(text -> text.toUpperCase(Locale.ROOT)))
                .orElse("");
        try {
            return PriceList.of(relations, currency);
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException(String.valueOf(e.getMessage()), e);
        }
    }
}
