package dev.ispapi.support.advice;

import java.util.Locale;

/** Whether to send the command again. */
public enum Retry {

    /** It can be sent again immediately: it did not arrive, or it only reads. */
    NOW,

    /** Unchanged after a pause, with longer pauses between further attempts. */
    LATER,

    /** Not as it is: change the command, the object or the account first. */
    AFTER_CORRECTION,

    /** It may have been carried out: ask for the object's status, and only then decide. */
    AFTER_FINDING_OUT,

    /** Not at all: it gives the same again, or there is nothing left to do. */
    NO;

    String textKey() {
        return "retry." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
