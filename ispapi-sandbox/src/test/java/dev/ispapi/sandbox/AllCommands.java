package dev.ispapi.sandbox;

import dev.ispapi.sandbox.internal.call.Dispatcher;

/** The commands of the sandbox, for tests of its inner packages. */
public final class AllCommands {

    private AllCommands() {}

    public static Dispatcher dispatcher() {
        return Families.DISPATCHER;
    }
}
