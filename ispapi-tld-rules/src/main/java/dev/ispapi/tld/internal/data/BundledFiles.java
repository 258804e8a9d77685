package dev.ispapi.tld.internal.data;

import dev.ispapi.tld.BrokenCatalogueException;
import dev.ispapi.tld.TldRules;
import dev.ispapi.tld.internal.json.StrictJsonReader;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The files in this library, as the build has packed them. */
public final class BundledFiles implements CatalogueFiles {

    /** Where the zones are as ISPAPI knows them. */
    public static final String OF_ISPAPI = "";

    /** Where the zones are as CNR knows them. */
    public static final String OF_CNR = "cnr/";

    private static final String INDEX = "zones.txt";

    private final String folder;

    /**
     * Makes the files known. Nothing is read yet.
     *
     * @param folder where the zones are; what holds on all platforms is beside it
     */
    public BundledFiles(String folder) {
        this.folder = folder;
    }

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

    private byte @Nullable [] content(String file) {
        boolean isOfPlatform = file.equals(INDEX) || file.startsWith("zones/") || file.startsWith("shared/");
        String place = "catalogue/".concat(isOfPlatform ? folder : "").concat(file);
        try (InputStream stream = TldRules.class.getResourceAsStream(place)) {
            return stream == null ? null : stream.readAllBytes();
        } catch (IOException e) {
            throw CatalogueFiles.unreadable(file, e);
        }
    }
}
