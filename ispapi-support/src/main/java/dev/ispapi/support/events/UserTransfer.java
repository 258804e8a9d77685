package dev.ispapi.support.events;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A transfer between two users of the platform, as the text of an event tells: {@code USERTRANSFER: dasc -> test.user}.
 *
 * @param from the user who loses the domain
 * @param to the user who gets it
 */
public record UserTransfer(String from, String to) {

    private static final Pattern TEXT = Pattern.compile("\\s*USERTRANSFER:\\s*(\\S+)\\s*->\\s*(\\S+)\\s*");

    static Optional<UserTransfer> in(String info) {
        Matcher matcher = TEXT.matcher(info);
        return matcher.matches() ? Optional.of(new UserTransfer(matcher.group(1), matcher.group(2))) : Optional.empty();
    }
}
