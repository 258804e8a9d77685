package dev.ispapi.sandbox.internal.cnr;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Commands about things that the sandbox does not have, such as mailboxes and servers: there are none, so lists are empty and none is found;
 * what would make one is refused.
 */
final class Unmodelled {

    /** Verbs of commands about one thing that must be there. */
    private static final List<String> ABOUT_ONE = List.of(
            "Status",
            "Modify",
            "Delete",
            "Renew",
            "Set",
            "Restore",
            "Reissue",
            "Transfer",
            "Update",
            "Park",
            "Reserve");

    private Unmodelled() {}

    /** How such a command is answered; for the documentation too. */
    enum Way {
        EMPTY_LIST,
        NOT_FOUND,
        REFUSED
    }

    static Way way(Syntax command) {
        if (command.name().startsWith("Query")
                && command.name().toLowerCase(Locale.ROOT).endsWith("list")) {
            return Way.EMPTY_LIST;
        }
        boolean isAboutOne = ABOUT_ONE.stream().anyMatch(command.name()::startsWith)
                && object(command).isPresent();
        return isAboutOne ? Way.NOT_FOUND : Way.REFUSED;
    }

    /** The parameter that names the thing: the first that must be there. */
    private static Optional<String> object(Syntax command) {
        return command.parameters().stream()
                .filter(Syntax.Parameter::isRequired)
                .map(Syntax.Parameter::name)
                .findFirst();
    }

    static Answer answer(Call call, Syntax command) {
        return switch (way(command)) {
            case EMPTY_LIST -> new Rows<String>(call).of(Stream.empty());
            case NOT_FOUND -> {
                String parameter = object(command).orElseThrow();
                throw Refusal.notFound(parameter + " (" + call.text(parameter) + ")");
            }
            case REFUSED -> throw Codes.refusal(549, command.name() + " is not carried out by the sandbox");
        };
    }
}
