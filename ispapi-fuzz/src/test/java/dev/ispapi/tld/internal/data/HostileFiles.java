package dev.ispapi.tld.internal.data;

import dev.ispapi.tld.internal.json.StrictJsonReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Data files that somebody else wrote, in memory. */
public record HostileFiles(Map<String, String> texts) implements CatalogueFiles {

    @Override
    public @Nullable StrictJsonReader open(String file) {
        String text = texts.get(nameOf(file));
        return text == null
                ? null
                : StrictJsonReader.ofData(new Buffer().writeUtf8(text), new FileBreakage(nameOf(file)));
    }

    @Override
    public String nameOf(String file) {
        return file + ".json";
    }

    @Override
    public byte @Nullable [] list(String file) {
        String text = texts.get(file);
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Index index() {
        return Index.of(Set.of("test"), open("classes"));
    }
}
