package dev.ispapi.sandbox.internal.server;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads form fields out of a query and a body. Clients declare {@code text/plain}, JSON or nothing for what is a form all the same; only
 * {@code multipart} bodies are other ones.
 */
final class FormReader {

    private FormReader() {}

    /**
     * Reads the fields of a request; those of the body win over those of the query, and the last of a name over the others.
     *
     * @param query the undecoded query; null for none
     * @param body the body
     * @param contentType its declared type; null for none
     * @return decoded names and values
     */
    static Map<String, String> fields(@Nullable String query, byte[] body, @Nullable String contentType) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (query != null) {
            read(query, fields);
        }
        Optional<String> boundary = MultipartForm.boundary(contentType);
        if (boundary.isPresent()) {
            MultipartForm.read(body, boundary.get(), fields);
        } else {
            // A line break behind the form, as some clients send it, belongs to no value.
            read(new String(body, StandardCharsets.UTF_8).stripTrailing(), fields);
        }
        // What stands between two "&" is nothing, and has no name either.
        fields.remove("");
        return fields;
    }

    private static void read(String form, Map<String, String> fields) {
        int start = 0;
        while (start < form.length()) {
            int end = form.indexOf('&', start);
            end = end < 0 ? form.length() : end;
            int equals = form.indexOf('=', start);
            if (equals >= 0 && equals < end) {
                fields.put(decode(form.substring(start, equals)), decode(form.substring(equals + 1, end)));
            } else if (end > start) {
                fields.put(decode(form.substring(start, end)), "");
            }
            start = end + 1;
        }
    }

    /** A broken escape stands for itself, as in browsers. */
    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
