package dev.ispapi.support.jdbc;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A database can't be used: it is away, full, has no tables or those of another version. Nothing was sent that was not recorded before;
 * go on when the database is back.
 */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A database that can't be used.
     *
     * @param problem what is wrong and what to do, without secrets
     * @param cause what the driver threw, may be null
     */
    public StoreException(String problem, @Nullable Throwable cause) {
        super(problem, cause);
    }

    static StoreException of(String action, SQLException e) {
        String state = e.getSQLState();
        String reason = state == null ? "" : reason(state);
        return new StoreException(
                "could not " + action + ": " + reason + firstLine(String.valueOf(e.getMessage()))
                        + (state == null ? "" : " (SQL state " + state + ")"),
                e);
    }

    /** The classes of SQL states that operators can do something about. */
    private static String reason(String state) {
        if (state.startsWith("08") || state.startsWith("57P")) {
            return "the database is away; ";
        }
        if (state.startsWith("53") || state.equals("90100")) {
            return "the database is full or out of resources; ";
        }
        if (state.equals("42P01") || state.equals("42S02") || state.equals("42102") || state.equals("42S04")) {
            return "its tables are missing, create them with JdbcSchema.create(); ";
        }
        if (state.equals("90030")) {
            return "its file is damaged: in a new one, what was ordered already would be ordered again, so recover this one"
                    + " (org.h2.tools.Recover), or look in the account for what was ordered; ";
        }
        return "";
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }
}
