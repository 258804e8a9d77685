package dev.ispapi.cli.terminal;

import com.squareup.moshi.JsonWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import okio.BufferedSink;
import okio.Okio;

/** Writes JSON documents to standard output, one a line. */
public final class Json implements Closeable {

    /** Writes what is within one document. */
    @FunctionalInterface
    public interface Document {

        /** Writes names and values of the document's object, or the elements of its list. */
        void write(JsonWriter writer) throws IOException;
    }

    private final BufferedSink sink;

    public Json(PrintStream out) {
        this.sink = Okio.buffer(Okio.sink(out));
    }

    /** Writes one object and ends the line. */
    public void object(Document document) throws IOException {
        JsonWriter writer = JsonWriter.of(sink);
        writer.beginObject();
        document.write(writer);
        writer.endObject();
        endLine();
    }

    /** Writes one list and ends the line. */
    public void array(Document document) throws IOException {
        JsonWriter writer = JsonWriter.of(sink);
        writer.beginArray();
        document.write(writer);
        writer.endArray();
        endLine();
    }

    /** Writes one document to a terminal. */
    public static void print(Terminal terminal, Document document) throws IOException {
        try (Json json = new Json(terminal.out())) {
            json.object(document);
        }
    }

    private void endLine() throws IOException {
        sink.writeByte('\n');
        // Whoever reads along gets whole lines; the stream behind collects them.
        sink.emit();
    }

    /** Writes a number with all its digits and without an exponent. */
    public static void number(JsonWriter writer, BigDecimal number) throws IOException {
        try (BufferedSink value = writer.valueSink()) {
            value.writeUtf8(number.toPlainString());
        }
    }

    /** Writes a text if there is one; what is not there is left out. */
    public static void text(JsonWriter writer, String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            writer.name(name).value(text.get());
        }
    }

    /** Writes a list of texts. */
    public static void texts(JsonWriter writer, String name, Iterable<String> texts) throws IOException {
        writer.name(name).beginArray();
        for (String text : texts) {
            writer.value(text);
        }
        writer.endArray();
    }

    /** Writes texts by name, in their order. */
    public static void texts(JsonWriter writer, String name, Map<String, String> texts) throws IOException {
        writer.name(name).beginObject();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            writer.name(text.getKey()).value(text.getValue());
        }
        writer.endObject();
    }

    /** Hands on what was written; the stream stays open. */
    @Override
    public void close() throws IOException {
        sink.emit();
    }
}
