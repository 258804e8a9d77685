package dev.ispapi.tld;

import org.jspecify.annotations.Nullable;

/** A data file of the catalogue is not as it must be. The message names the file, the place in it, and what was expected. */
public final class BrokenCatalogueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The file, relative to the catalogue. */
    private final String file;

    /** The place in the file. */
    private final String path;

    /**
     * Says what is wrong.
     *
     * @param file the file, relative to the catalogue
     * @param path the place in the file, as a JSON path or in words
     * @param problem what was expected and what was found
     * @param cause the exception behind it, or null
     */
    public BrokenCatalogueException(String file, String path, String problem, @Nullable Throwable cause) {
        super(file + " at " + path + ": " + problem, cause);
        this.file = file;
        this.path = path;
    }

    /**
     * The file.
     *
     * @return its path within the catalogue, such as {@code zones/ca.json}
     */
    public String file() {
        return file;
    }

    /**
     * The place in the file.
     *
     * @return a JSON path, such as {@code $.facts.wiki.periods.failure}
     */
    public String path() {
        return path;
    }
}
