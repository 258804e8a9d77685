package dev.ispapi.tld.internal.data;

import dev.ispapi.tld.BrokenCatalogueException;
import dev.ispapi.tld.internal.json.StrictJsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where data files come from: this library's resources, or a directory. */
public interface CatalogueFiles {

    /**
     * Opens a file of data.
     *
     * @param file its path within the catalogue, without the ending: {@code zones/ca}
     * @return its reader, with nothing left to close; null if there is no such file
     * @throws BrokenCatalogueException if the file cannot be read
     */
    @Nullable
    StrictJsonReader open(String file);

    /**
     * What a file of data is called, for messages.
     *
     * @param file its path within the catalogue, without the ending
     * @return the path with the ending
     */
    String nameOf(String file);

    /**
     * Reads a list.
     *
     * @param file its path within the catalogue, such as {@code root/tlds.txt}
     * @return its content in UTF-8, sorted lines; null if there is no such file
     * @throws BrokenCatalogueException if the file cannot be read
     */
    byte @Nullable [] list(String file);

    /**
     * The index of the zones: which there are, and by which classes.
     *
     * @return the index
     * @throws BrokenCatalogueException if it cannot be read
     */
    Index index();

    /** The exception for a file that cannot be read. */
    static BrokenCatalogueException unreadable(String file, IOException e) {
        return new BrokenCatalogueException(file, "$", "the file cannot be read (" + e + ")", e);
    }
}
