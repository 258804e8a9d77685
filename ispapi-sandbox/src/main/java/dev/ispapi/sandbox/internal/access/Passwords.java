package dev.ispapi.sandbox.internal.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Passwords as they are kept. In memory, where a password is checked with each command, it is a salted digest; what is saved is hardened with
 * PBKDF2, so that guessing from a state file is slow.
 */
public final class Passwords {

    private static final String HARDENED = "pbkdf2-sha256:";
    private static final int ITERATIONS = 100_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;

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
     * Hardens a hash for a file.
     *
     * @param hash what {@link #hash} made, or what is hardened already
     * @return the hardened form; another one at each call
     */
    public static String harden(String hash) {
        if (hash.startsWith(HARDENED)) {
            return hash;
        }
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return hardened(hash, salt, ITERATIONS);
    }

    /**
     * Whether a hash comes from a file: it is slow to compare with.
     *
     * @param hash the hash that is kept
     * @return true if it is hardened
     */
    public static boolean isHardened(String hash) {
        return hash.startsWith(HARDENED);
    }

    private static String hardened(String hash, byte[] salt, int iterations) {
        try {
            byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(hash.toCharArray(), salt, iterations, HASH_BITS))
                    .getEncoded();
            HexFormat hex = HexFormat.of();
            return HARDENED + iterations + ":" + hex.formatHex(salt) + ":" + hex.formatHex(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("each Java has PBKDF2 with SHA-256", e);
        }
    }

    /**
     * Compares in constant time.
     *
     * @param hash the hash that is kept, hardened or not
     * @param login the log-in
     * @param password the password that was sent
     * @return true if it is the one
     */
    public static boolean matches(String hash, String login, String password) {
        return isSame(hash, hash(login, password));
    }

    /**
     * Whether two hashes are of one password. Compares in constant time.
     *
     * @param hash the hash that is kept, hardened or not
     * @param other what {@link #hash} made
     * @return true if they are
     */
    public static boolean isSame(String hash, String other) {
        String expected = isHardened(hash) ? hardenedLike(hash, other) : other;
        return MessageDigest.isEqual(hash.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }

    /** Hardened with salt and iterations of another; the empty text if that is damaged. */
    private static String hardenedLike(String model, String plain) {
        String[] parts = model.substring(HARDENED.length()).split(":", -1);
        try {
            return parts.length == 3
                    ? hardened(plain, HexFormat.of().parseHex(parts[1]), Integer.parseInt(parts[0]))
                    : "";
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
