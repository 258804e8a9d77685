package dev.ispapi.tld;

import dev.ispapi.tld.internal.json.StrictJsonReader;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Data files that somebody else wrote, in memory. */
record HostileFiles(Map<String, String> texts) implements CatalogueFiles {

    @Override
    public <T> @Nullable T read(String file, Function<StrictJsonReader, T> read) {
        String text = texts.get(file);
        return text == null ? null : read.apply(CatalogueFiles.reader(file, new Buffer().writeUtf8(text)));
    }

    @Override
    public Optional<String> text(String file) {
        return Optional.ofNullable(texts.get(file));
    }

    @Override
    public Set<String> zones() {
        return Set.of("test");
    }
}
