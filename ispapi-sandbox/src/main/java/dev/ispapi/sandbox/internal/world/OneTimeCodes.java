package dev.ispapi.sandbox.internal.world;

/**
 * The second factor of a log-in.
 *
 * @param login the log-in
 * @param secret the shared secret, Base32
 * @param lastStep the time step of the last code that was taken; no code is taken twice
 */
public record OneTimeCodes(String login, @SavedEncrypted String secret, long lastStep) {

    /** Without the secret. */
    @Override
    public String toString() {
        return "one-time codes of " + login;
    }
}
