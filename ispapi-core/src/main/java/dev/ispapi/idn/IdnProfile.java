package dev.ispapi.idn;

/** Stand-in. */
public final class IdnProfile {
    /** Stand-in. */
    public static final IdnProfile ISPAPI = new IdnProfile();

    private IdnProfile() {}
}
