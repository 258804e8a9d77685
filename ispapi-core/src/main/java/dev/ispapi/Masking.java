package dev.ispapi;

import dev.ispapi.wire.CommandText;
import dev.ispapi.wire.Secrets;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Blots the secrets of one request out of what a server or a library wrote about it: error pages like to quote requests. */
final class Masking {

    /** Shorter ones would blot out half of any text, and nobody can tell which half it was. */
    private static final int SHORTEST = 4;

    private static final Pattern ESCAPE = Pattern.compile("%[0-9A-F]{2}");

    /** Longest first: one secret can be a part of another. */
    private final List<String> secrets;

    private Masking(Stream<String> secrets) {
        this.secrets = secrets.filter(secret -> secret.length() >= SHORTEST)
                .flatMap(Masking::spellings)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    static Masking of(Credentials.Sent credentials, CommandText command) {
        Stream<String> parameters = command.parameters().entrySet().stream()
                .filter(parameter -> Secrets.isSecret(parameter.getKey()))
                .map(Map.Entry::getValue);
        return new Masking(Stream.concat(credentials.secrets(), parameters));
    }

    /** As it stands in a form, in an address, in a web page and in JSON. */
    private static Stream<String> spellings(String secret) {
        String form = URLEncoder.encode(secret, StandardCharsets.UTF_8);
        String page = secret.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return Stream.of(
                secret,
                form,
                form.replace("+", "%20"),
                ESCAPE.matcher(form).replaceAll(escape -> escape.group().toLowerCase(Locale.ROOT)),
                page,
                page.replace("\"", "&quot;"),
                page.replace("\"", "&quot;").replace("'", "&#39;"),
                secret.replace("\\", "\\\\").replace("\"", "\\\""));
    }

    /** A whole text without the secrets. */
    String mask(String text) {
        String masked = text;
        for (String secret : secrets) {
            masked = masked.replace(secret, Secrets.MASK);
        }
        return masked;
    }

    /** A text that may have been cut in the middle of a secret, whose beginning must not be shown either. */
    String maskPiece(String piece) {
        String text = mask(piece);
        for (String secret : secrets) {
            for (int length = Math.min(secret.length() - 1, text.length()); length >= SHORTEST; length--) {
                if (text.regionMatches(text.length() - length, secret, 0, length)) {
                    return text.substring(0, text.length() - length) + Secrets.MASK;
                }
            }
        }
        return text;
    }
}
