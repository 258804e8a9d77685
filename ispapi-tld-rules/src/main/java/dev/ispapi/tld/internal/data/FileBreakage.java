package dev.ispapi.tld.internal.data;

import dev.ispapi.tld.BrokenCatalogueException;
import dev.ispapi.tld.internal.json.StrictJsonReader;
import org.jspecify.annotations.Nullable;

/**
 * Says which file is broken.
 *
 * @param file its path within the catalogue
 */
record FileBreakage(String file) implements StrictJsonReader.Breakage {

    @Override
    public RuntimeException at(String place, String problem, @Nullable Throwable cause) {
        return new BrokenCatalogueException(file, place, problem, cause);
    }
}
