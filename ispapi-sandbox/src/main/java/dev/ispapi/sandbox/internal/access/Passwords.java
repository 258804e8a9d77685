package dev.ispapi.sandbox.internal.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Passwords as they are kept: no saved state shows what somebody typed. */
public final class Passwords {

    private Passwords() {}

    /**
     * Hashes a password.
     *
     * @param login the log-in that it belongs to, as the salt
     * @param password the password
     * @return the hash
     */
    public static String hash(String login, String password) {
        try {
            byte[] bytes = (login + '\n' + password).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("each Java has SHA-256", e);
        }
    }

    /**
     * Compares in constant time.
     *
     * @param hash the hash that is kept
     * @param login the log-in
     * @param password the password that was sent
     * @return true if it is the one
     */
    public static boolean matches(String hash, String login, String password) {
        return MessageDigest.isEqual(
                hash.getBytes(StandardCharsets.UTF_8), hash(login, password).getBytes(StandardCharsets.UTF_8));
    }
}
