package dev.ispapi.wire;

import java.util.Locale;
import java.util.Set;

/**
 * Which parameters and properties are secrets, by their names, and what is shown instead of them.
 *
 * <p>The rule goes by the parts of a name between hyphens, without a trailing index, so that parameters that nobody has thought of yet
 * are covered too: {@code AUTH}, {@code X-CAT-ENS-AUTH-KEY}, {@code NEWPASSWORD}, {@code S_PW}.
 */
public final class Secrets {

    /** What is shown instead of a secret. */
    public static final String MASK = "***";

    private static final Set<String> PARTS = Set.of(
            "AUTH",
            "PW",
            "PWD",
            "PIN",
            "OTP",
            "TAN",
            "SECRET",
            "TOKEN",
            "CLAIMKEY",
            "SESSION",
            "AUTHCODE",
            "AUTHINFO",
            "KEY",
            "APIKEY",
            "PRIVATE");

    private static final Set<String> SUFFIXES = Set.of(
            "PASSWORD", "PASSWD", "PASSPHRASE", "SECRET", "TOKEN", "AUTH", "OTP", "SESSION", "AUTHCODE", "AUTHINFO");

    private static final Set<String> PREFIXES = Set.of("PASSWORD", "OTPSECRET", "OLDPASSWORD");

    /** Public keys and dates of secrets, whose names look like secrets and whose values are none. */
    private static final Set<String> OPEN = Set.of(
            "SECDNS-KEY",
            "ADDSECDNS-KEY",
            "DELSECDNS-KEY",
            "DOMAINSECDNS-KEY",
            "GENERATERANDOMAUTH",
            "REGISTRYTRANSFERREQUIREAUTHCODE");

    /** Secrets whose names do not say so: who has the tag confirms the registrant's address, and private keys come as PEM. */
    private static final Set<String> CLOSED = Set.of("X-REGISTRANT-VERIFICATION-TAG", "PEM");

    private Secrets() {}

    /**
     * Whether a parameter or property is a secret.
     *
     * @param name its name in any case, with or without an index at the end
     * @return true if its value must not be shown
     */
    public static boolean isSecret(String name) {
        String base = withoutIndex(name.toUpperCase(Locale.ROOT));
        if (OPEN.contains(base) || base.endsWith("DATE") || base.endsWith("STATUS")) {
            return false;
        }
        if (CLOSED.contains(base)) {
            return true;
        }
        for (String part : base.split("[-_]", -1)) {
            if (PARTS.contains(part)
                    || SUFFIXES.stream().anyMatch(part::endsWith)
                    || PREFIXES.stream().anyMatch(part::startsWith)) {
                return true;
            }
        }
        return false;
    }

    private static String withoutIndex(String name) {
        int end = name.length();
        while (end > 0 && Character.isDigit(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end);
    }

    /**
     * What to show of a parameter or property.
     *
     * @param name its name
     * @param value its value
     * @return the value, or a mask if it is a secret; an empty value stays empty, because that it was cleared is no secret
     */
    public static String mask(String name, String value) {
        return !value.isEmpty() && isSecret(name) ? MASK : value;
    }
}
