package dev.ispapi.examples.billing;

import java.sql.SQLException;

/** The database can't be used. Nothing is known to be stored. */
public final class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseException(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
