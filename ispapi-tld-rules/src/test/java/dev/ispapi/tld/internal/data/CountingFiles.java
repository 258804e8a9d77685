package dev.ispapi.tld.internal.data;

import dev.ispapi.tld.internal.json.StrictJsonReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bundled files, and which of them were read. */
final class CountingFiles implements CatalogueFiles {

    private final CatalogueFiles bundled = new BundledFiles(BundledFiles.OF_ISPAPI);
    private final List<String> read = new ArrayList<>();

    List<String> read() {
        return List.copyOf(read);
    }

    @Override
    public @Nullable StrictJsonReader open(String file) {
        read.add(file);
        return bundled.open(file);
    }

    @Override
    public String nameOf(String file) {
        return bundled.nameOf(file);
    }

    @Override
    public byte @Nullable [] list(String file) {
        read.add(file);
        return bundled.list(file);
    }

    @Override
    public Index index() {
        return bundled.index();
    }
}
