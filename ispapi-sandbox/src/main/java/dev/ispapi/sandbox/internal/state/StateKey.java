package dev.ispapi.sandbox.internal.state;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key that secrets are saved with: of a world in a file, in a file beside it that only its owner can read, so that the world can be handed on
 * without it; of a snapshot, in memory. AES-256 in Galois/Counter Mode.
 */
public final class StateKey {

    private static final String PREFIX = "aes-gcm:";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;
    private final String place;

    private StateKey(byte[] key, String place) {
        this.key = new SecretKeySpec(key, "AES");
        this.place = place;
    }

    /** {@return a key that is kept in memory alone} */
    public static StateKey inMemory() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return new StateKey(key, "the memory of the sandbox that made the snapshot");
    }

    /**
     * The key beside a state file: {@code world.json.key} of {@code world.json}. It is made if it is not there.
     *
     * @param state the state file
     * @return its key
     * @throws IOException if it can't be read or made
     */
    public static StateKey beside(Path state) throws IOException {
        Path file = state.resolveSibling(state.getFileName() + ".key");
        if (!Files.exists(file)) {
            byte[] fresh = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(fresh);
            // A temporary file can be read by its owner alone.
            Path draft = Files.createTempFile(state.toAbsolutePath().getParent(), "sandbox", ".key");
            Files.writeString(draft, Base64.getEncoder().encodeToString(fresh) + "\n");
            Files.move(draft, file);
        }
        byte[] key = bytes(Files.readString(file, StandardCharsets.US_ASCII).strip());
        if (key.length != KEY_BYTES) {
            throw new IOException(file + " is not the key of a sandbox's state: expected " + KEY_BYTES
                    + " bytes in Base64, found " + key.length);
        }
        return new StateKey(key, file.toString());
    }

    private static byte[] bytes(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    /** Encrypts a secret. */
    String encrypt(String secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            byte[] text = cipher.doFinal(secret.getBytes(StandardCharsets.UTF_8));
            return PREFIX
                    + Base64.getEncoder()
                            .encodeToString(ByteBuffer.allocate(nonce.length + text.length)
                                    .put(nonce)
                                    .put(text)
                                    .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("each Java has AES", e);
        }
    }

    /**
     * Decrypts a secret. A text that was never encrypted, as in a state that was written by hand, stays as it is.
     *
     * @throws IllegalArgumentException if it was encrypted with another key
     */
    String decrypt(String saved) {
        if (!saved.startsWith(PREFIX)) {
            return saved;
        }
        byte[] bytes = bytes(saved.substring(PREFIX.length()));
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            byte[] nonce = Arrays.copyOf(bytes, NONCE_BYTES);
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            return new String(
                    cipher.doFinal(bytes, NONCE_BYTES, Math.max(0, bytes.length - NONCE_BYTES)),
                    StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "a secret in it was encrypted with another key than that in " + place
                            + "; put the key file that belongs to the state back, or remove the state to begin anew",
                    e);
        }
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "key in " + place;
    }
}
