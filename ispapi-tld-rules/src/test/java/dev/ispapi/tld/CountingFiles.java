package dev.ispapi.tld;

import dev.ispapi.Platform;
import dev.ispapi.tld.internal.json.StrictJsonReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The bundled files, and which of them were read. */
final class CountingFiles implements CatalogueFiles {

    private final CatalogueFiles bundled = Bundled.of(Platform.ISPAPI);
    private final List<String> read = new ArrayList<>();

    List<String> read() {
        return List.copyOf(read);
    }

    @Override
    public <T> T read(String file, Function<StrictJsonReader, T> reader) {
        read.add(file);
        return bundled.read(file, reader);
    }

    @Override
    public Optional<String> text(String file) {
        read.add(file);
        return bundled.text(file);
    }

    @Override
    public Set<String> zones() {
        return bundled.zones();
    }
}
