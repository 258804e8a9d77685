package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Refusal;
import java.security.SecureRandom;

/** Auth codes. */
final class AuthCodes {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CHARACTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
    private static final int LENGTH = 14;
    private static final int MIN_LENGTH = 6;
    private static final int MAX_LENGTH = 64;

    private AuthCodes() {}

    /** A code that cannot be guessed. It has a digit and a sign, as some registries demand. */
    static String random() {
        StringBuilder code = new StringBuilder(LENGTH + 2);
        for (int i = 0; i < LENGTH; i++) {
            code.append(CHARACTERS.charAt(RANDOM.nextInt(CHARACTERS.length())));
        }
        return code.append('-').append(RANDOM.nextInt(10)).toString();
    }

    /** A code as it was sent. The refusal does not repeat it. */
    static String check(String code) {
        if (code.length() < MIN_LENGTH || code.length() > MAX_LENGTH) {
            throw Refusal.invalid("AUTH; " + MIN_LENGTH + " to " + MAX_LENGTH + " characters");
        }
        return code;
    }
}
