package dev.ispapi.internal.http;

import dev.ispapi.wire.CommandText;
import dev.ispapi.wire.Secrets;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Masks the secrets of one request in what a server or a library wrote about it: error pages like to quote requests. */
public final class SecretMasker {

    /** Masking shorter ones would mask half of any text. */
    private static final int SHORTEST = 4;

    private static final Pattern ESCAPE = Pattern.compile("%[0-9A-F]{2}");

    private final List<String> credentials;
    private final CommandText command;

    /** Found when the first text is masked; again where another thread does not see it. */
    private @Nullable List<String> secrets;

    private SecretMasker(List<String> credentials, CommandText command) {
        this.credentials = credentials;
        this.command = command;
    }

    /**
     * Masks the secrets of one request.
     *
     * @param credentials the secrets of its log-in
     * @param command its command, whose parameters can be secrets
     * @return the masker
     */
    public static SecretMasker of(Stream<String> credentials, CommandText command) {
        return new SecretMasker(credentials.toList(), command);
    }

    /** Longest first: one secret can be a part of another. */
    private List<String> secrets() {
        List<String> known = secrets;
        if (known == null) {
            List<String> plain = new ArrayList<>(credentials);
            command.parameters().forEach((name, value) -> {
                if (Secrets.isSecret(name)) {
                    plain.add(value);
                }
            });
            known = plain.stream()
                    .filter(secret -> secret.length() >= SHORTEST)
                    .flatMap(SecretMasker::spellings)
                    .distinct()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();
            secrets = known;
        }
        return known;
    }

    /** As it stands in a form, in an address, in a web page and in JSON. */
    private static Stream<String> spellings(String secret) {
        if (secret.chars().allMatch(SecretMasker::isAlwaysItself)) {
            return Stream.of(secret);
        }
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

    /** Whether a character is the same in all spellings, as nearly all are. */
    private static boolean isAlwaysItself(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "._-*".indexOf(c) >= 0;
    }

    /**
     * Masks the secrets in a whole text.
     *
     * @param text any text
     * @return the text without the secrets
     */
    public String mask(String text) {
        if (text.length() < SHORTEST) {
            return text;
        }
        String masked = text;
        for (String secret : secrets()) {
            masked = masked.replace(secret, Secrets.MASK);
        }
        return masked;
    }

    /**
     * Masks the secrets in a text that may have been cut in the middle of one, whose beginning must not be shown either.
     *
     * @param piece any text
     * @return the text without the secrets
     */
    public String maskPiece(String piece) {
        String text = mask(piece);
        for (String secret : secrets()) {
            for (int length = Math.min(secret.length() - 1, text.length()); length >= SHORTEST; length--) {
                if (text.regionMatches(text.length() - length, secret, 0, length)) {
                    return text.substring(0, text.length() - length) + Secrets.MASK;
                }
            }
        }
        return text;
    }
}
