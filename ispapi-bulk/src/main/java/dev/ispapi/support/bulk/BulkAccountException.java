package dev.ispapi.support.bulk;

/** A job belongs to another account than the one that was named. Nothing was stored or sent. */
public final class BulkAccountException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BulkAccountException(String job, String owner, String other) {
        super("the job " + job + " belongs to the account " + owner + ", and is not carried out on " + other
                + "; give the job of this account another name");
    }
}
