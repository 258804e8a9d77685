package dev.ispapi.internal.call;

import dev.ispapi.command.ListCommand;
import dev.ispapi.idn.DomainName;
import dev.ispapi.internal.Excerpt;
import dev.ispapi.wire.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether a response is about the domain that was asked about: one that names another belongs to another command. */
final class ResponseSubject {

    private static final String DOMAIN = "DOMAIN";

    private ResponseSubject() {}

    /**
     * What is wrong with a response.
     *
     * @return empty if it names the domain that was asked about, or none, or several
     */
    static Optional<String> problem(CallRequest request, Response response) {
        String asked = request.text().parameters().get(DOMAIN);
        if (asked == null
                || request.command() instanceof ListCommand
                || request.command().name().startsWith("Query")) {
            return Optional.empty();
        }
        List<String> named = response.values(DOMAIN);
        if (named.size() != 1 || named.get(0).isEmpty() || isSame(asked, named.get(0))) {
            return Optional.empty();
        }
        return Optional.of("the response is about " + Excerpt.quote(named.get(0)) + " instead of "
                + Excerpt.quote(asked) + ", so it belongs to another command");
    }

    private static boolean isSame(String asked, String named) {
        return asked.equalsIgnoreCase(named) || ascii(asked).equals(ascii(named));
    }

    /** In one spelling; a text that is not a domain name stays as it is. */
    private static String ascii(String name) {
        try {
            return DomainName.of(name).ascii();
        } catch (IllegalArgumentException e) {
            return name.toLowerCase(Locale.ROOT);
        }
    }
}
