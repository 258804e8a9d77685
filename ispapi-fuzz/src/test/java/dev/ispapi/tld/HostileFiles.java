package dev.ispapi.tld;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Data files that somebody else wrote, in memory. */
record HostileFiles(Map<String, String> texts) implements CatalogueFiles {

    @Override
    public <T> @Nullable T read(String file, Function<CatalogueReader, T> read) {
        String text = texts.get(file);
        return text == null ? null : read.apply(new CatalogueReader(file, new Buffer().writeUtf8(text)));
    }

    @Override
    public List<String> lines(String file) {
        return texts.getOrDefault(file, "").lines().filter(line -> !line.startsWith("#")).toList();
    }

    @Override
    public Set<String> zones() {
        return Set.of("test");
    }
}
