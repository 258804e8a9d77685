package dev.ispapi.testing;

import dev.ispapi.wire.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Answers as the API sends them, kept as files: one folder a command, one file a case. */
public final class Fixtures {

    private Fixtures() {}

    /** The answer of a case such as {@code CheckDomains/premium}. */
    public static Response response(String name) {
        return Response.parse(text(name));
    }

    /** The same as text, for a test that changes it. */
    public static String text(String name) {
        try (InputStream file = Fixtures.class.getResourceAsStream("/" + name + ".txt")) {
            if (file == null) {
                throw new IllegalArgumentException("no answer " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
