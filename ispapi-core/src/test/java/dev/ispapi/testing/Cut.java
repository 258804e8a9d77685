package dev.ispapi.testing;

/**
 * Where and how a connection breaks.
 *
 * @param side which way the bytes go that are counted
 * @param offset after how many bytes it breaks
 * @param farewell how
 */
public record Cut(Side side, int offset, Farewell farewell) {

    /** Which way bytes go. */
    public enum Side {
        /** From the client to the server. */
        REQUEST,
        /** From the server to the client. */
        ANSWER
    }

    /** What the client sees of the end. */
    public enum Farewell {
        /** A reset, as of a server that crashed. */
        RST,
        /** An orderly end, as of a server that was stopped. */
        FIN
    }
}
