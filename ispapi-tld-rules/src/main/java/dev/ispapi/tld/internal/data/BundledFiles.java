package dev.ispapi.tld.internal.data;

import dev.ispapi.tld.BrokenCatalogueException;
import dev.ispapi.tld.TldRules;
import dev.ispapi.tld.internal.json.StrictJsonReader;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The files in this library, as the build has packed them. */
public final class BundledFiles implements CatalogueFiles {

    private static final String INDEX = "zones.txt";

    /** Makes the files known. Nothing is read yet. */
    public BundledFiles() {}

    @Override
    public @Nullable StrictJsonReader open(String file) {
        byte[] content = content(nameOf(file));
        return content == null ? null : StrictJsonReader.ofPacked(content, new FileBreakage(nameOf(file)));
    }

    @Override
    public String nameOf(String file) {
        return file.concat(".pack");
    }

    @Override
    public byte @Nullable [] list(String file) {
        return content(file);
    }

    @Override
    public Index index() {
        byte[] content = content(INDEX);
        if (content == null) {
            throw new BrokenCatalogueException(INDEX, "$", "expected the list that the build writes, found none", null);
        }
        return new Index(SortedLines.of(content));
    }

    private static byte @Nullable [] content(String file) {
        try (InputStream stream = TldRules.class.getResourceAsStream("catalogue/".concat(file))) {
            return stream == null ? null : stream.readAllBytes();
        } catch (IOException e) {
            throw CatalogueFiles.unreadable(file, e);
        }
    }
}
