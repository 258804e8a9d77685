package dev.ispapi.wire;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which parameters and properties are secrets, by their names, and what is shown instead of them. A secret is what allows its holder to
 * log in, act, confirm or take something over.
 *
 * <p>The rule goes by the parts of a name between hyphens and underscores, in any case and without a trailing index, so that parameters
 * that are not known yet are covered too. In the documented commands these are secrets:
 *
 * <ul>
 *   <li>log-ins: {@code PASSWORD}, {@code PASSWORD2}, {@code OLDPASSWORD}, {@code X-PRO-PW}, {@code OTP}, {@code OLDOTP}, {@code OTPSECRET},
 *       {@code SESSION}, {@code SESSIONID}, {@code APIKEY}, and the form's {@code s_pw}, {@code s_otp}, {@code s_session} and {@code s_sessionid}
 *   <li>what moves a domain: {@code AUTH}, {@code DOMAINAUTH}, {@code OLD-AUTH}, {@code X-ASSOCIATION-AUTH}, {@code X-...-ENS-AUTH-KEY},
 *       {@code X-FR-REGISTRANT-KEY}, {@code X-IT-PIN}
 *   <li>what gets or confirms one: {@code TOKEN}, {@code X-ALLOCATIONTOKEN}, {@code X-AU-PRIORITY-TOKEN}, {@code CLAIMKEY}, {@code TRIGGER},
 *       {@code HASH}, {@code X-REGISTRANT-VERIFICATION-TAG}
 *   <li>private keys: {@code PEM}, which certificates come in as well, and all that ends in {@code PRIVATEKEY}
 *   <li>{@code URL}, which in answers is an address that opens something without a further log-in
 *   <li>{@code ENVIRONMENTVALUE}, because programs can keep anything there
 * </ul>
 *
 * <p>Not secrets are log-ins without their passwords, the entity, public keys such as {@code SECDNS-KEY} and certificate requests
 * ({@code CSR}), and what tells of secrets without being one: {@code AUTHDATE}, {@code OTPSTATUS}, {@code GENERATERANDOMAUTH}.
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
            "SESSIONID",
            "AUTHCODE",
            "AUTHINFO",
            "KEY",
            "APIKEY");

    private static final List<String> SUFFIXES = List.of(
            "PASSWORD",
            "PASSWD",
            "PASSPHRASE",
            "SECRET",
            "TOKEN",
            "AUTH",
            "OTP",
            "SESSION",
            "AUTHCODE",
            "AUTHINFO",
            "PRIVATEKEY");

    private static final List<String> PREFIXES = List.of("PASSWORD", "OTPSECRET", "OLDPASSWORD");

    /** Public keys and dates of secrets, whose names look like secrets and whose values are none. */
    private static final Set<String> OPEN = Set.of(
            "SECDNS-KEY",
            "ADDSECDNS-KEY",
            "DELSECDNS-KEY",
            "DOMAINSECDNS-KEY",
            "GENERATERANDOMAUTH",
            "CREATEPRIVATEKEY",
            "REGISTRYTRANSFERREQUIREAUTHCODE");

    /** Secrets whose names do not say so. */
    private static final Set<String> CLOSED =
            Set.of("X-REGISTRANT-VERIFICATION-TAG", "PEM", "URL", "TRIGGER", "HASH", "ENVIRONMENTVALUE");

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
        int from = 0;
        for (int i = 0; i <= base.length(); i++) {
            if (i == base.length() || base.charAt(i) == '-' || base.charAt(i) == '_') {
                if (isSecretPart(base.substring(from, i))) {
                    return true;
                }
                from = i + 1;
            }
        }
        return false;
    }

    private static boolean isSecretPart(String part) {
        if (PARTS.contains(part)) {
            return true;
        }
        for (String suffix : SUFFIXES) {
            if (part.endsWith(suffix)) {
                return true;
            }
        }
        for (String prefix : PREFIXES) {
            if (part.startsWith(prefix)) {
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
