package dev.ispapi.testing;

import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseLimits;
import dev.ispapi.wire.ResponseParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** AnswerFile as they stand in the test resources. */
public final class AnswerFile {

    private AnswerFile() {}

    /** The answer in {@code name}, such as {@code StatusUserClass/cut-in-the-middle.txt}. */
    public static Response read(String name) {
        try (InputStream stream = Objects.requireNonNull(AnswerFile.class.getResourceAsStream("/" + name), name)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new ResponseParser(ResponseLimits.defaults()).parse(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
