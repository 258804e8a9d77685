package dev.ispapi.sandbox.internal.server;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** Numbers of unexpected errors: the client's answer and the log have the same. */
public final class Incident {

    private Incident() {}

    /** {@return a new number, such as {@code E-4f9a01c3}} */
    public static String next() {
        return "E-" + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    }
}
