package dev.ispapi.bridge.internal.convert;

import dev.ispapi.wire.Secrets;

/** Values in messages: short, and never a secret. */
final class Shown {

    private static final int MOST = 60;

    private Shown() {}

    static String value(String parameter, String value) {
        String shown = Secrets.mask(parameter, value);
        return shown.length() > MOST ? shown.substring(0, MOST) + "..." : shown;
    }
}
