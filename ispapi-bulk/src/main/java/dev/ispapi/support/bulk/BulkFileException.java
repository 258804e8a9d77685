package dev.ispapi.support.bulk;

import org.jspecify.annotations.Nullable;

/** A file is not a file of wishes, or can't be read on; nothing was sent. */
public final class BulkFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The line, 0 if it is about the whole file. */
    private final long line;

    BulkFileException(long line, String problem, @Nullable Throwable cause) {
        super(line > 0 ? "line " + line + ": " + problem : problem, cause);
        this.line = line;
    }

    /** {@return the line, counted from 1; 0 if it is about the whole file} */
    public long line() {
        return line;
    }
}
