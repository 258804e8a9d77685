package dev.ispapi.sandbox.internal.server;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.MediaType;
import okhttp3.MultipartReader;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Form fields as parts of a body, {@code multipart/form-data} of RFC 7578: what PHP's curl sends of an array. */
final class MultipartForm {

    private static final Pattern NAME =
            Pattern.compile(";\\s*name=(?:\"([^\"]*)\"|([^;\\s]+))", Pattern.CASE_INSENSITIVE);

    private MultipartForm() {}

    /** The boundary that a type declares; empty if it is the type of another body. */
    static Optional<String> boundary(@Nullable String contentType) {
        return Optional.ofNullable(contentType)
                .map(MediaType::parse)
                .filter(type -> type.type().equals("multipart"))
                .map(type -> type.parameter("boundary"));
    }

    /** Reads the parts that have a name; a body that breaks off keeps those before. */
    static void read(byte[] body, String boundary, Map<String, String> fields) {
        try (MultipartReader parts = new MultipartReader(new Buffer().write(body), boundary)) {
            for (MultipartReader.Part part = parts.nextPart(); part != null; part = parts.nextPart()) {
                String value = part.body().readUtf8();
                name(part).ifPresent(name -> fields.put(name, value));
            }
        } catch (IOException e) {
            // What could be read decides, as with a form that breaks off; a command that is not whole is refused
            // anyway.
        }
    }

    private static Optional<String> name(MultipartReader.Part part) {
        String disposition = part.headers().get("Content-Disposition");
        Matcher name = NAME.matcher(disposition == null ? "" : disposition);
        return name.find() ? Optional.of(name.group(1) == null ? name.group(2) : name.group(1)) : Optional.empty();
    }
}
