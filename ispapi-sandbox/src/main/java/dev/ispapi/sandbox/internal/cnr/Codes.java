package dev.ispapi.sandbox.internal.cnr;

import dev.ispapi.sandbox.internal.call.Refusal;
import java.util.Map;

/** CNR's codes and their words, which are those of the Registry Registrar Protocol (RFC 2832) as far as that has the code. */
final class Codes {

    static final int RESTRICTED_ADDRESS = 535;
    static final int LOCKED_FOR_ABUSE = 422;
    static final int STATUS_FORBIDS = 552;
    static final int PENDING_DELETION = 553;
    static final int ALREADY_REGISTERED = 554;
    static final int ALREADY_RENEWED = 555;
    static final int PERIOD_EXCEEDED = 556;

    private static final Map<Integer, String> WORDS = Map.ofEntries(
            Map.entry(200, "Command completed successfully"),
            Map.entry(210, "Domain name available"),
            Map.entry(211, "Domain name not available"),
            Map.entry(212, "Name server available"),
            Map.entry(213, "Name server not available"),
            Map.entry(214, "Contact available"),
            Map.entry(215, "Contact not available"),
            Map.entry(218, "Request is available"),
            Map.entry(219, "Request is not available"),
            Map.entry(421, "Command failed due to server error. Client should try again"),
            Map.entry(LOCKED_FOR_ABUSE, "Command failed. The account is locked for some minutes because of abuse"),
            Map.entry(500, "Invalid command name"),
            Map.entry(503, "Invalid attribute name"),
            Map.entry(504, "Missing required attribute"),
            Map.entry(505, "Invalid attribute value syntax"),
            Map.entry(507, "Invalid command format"),
            Map.entry(530, "Authentication failed"),
            Map.entry(531, "Authorization failed"),
            Map.entry(532, "Domain names linked with name server"),
            Map.entry(RESTRICTED_ADDRESS, "Restricted IP address"),
            Map.entry(536, "Domain already flagged for transfer"),
            Map.entry(540, "Attribute value is not unique"),
            Map.entry(541, "Invalid attribute value"),
            Map.entry(545, "Entity reference not found"),
            Map.entry(546, "Credit limit exceeded"),
            Map.entry(548, "Domain is not up for renewal"),
            Map.entry(549, "Command failed"),
            Map.entry(STATUS_FORBIDS, "Domain status does not allow for operation"),
            Map.entry(PENDING_DELETION, "Operation not allowed. Domain pending deletion"),
            Map.entry(ALREADY_REGISTERED, "Domain already registered"),
            Map.entry(ALREADY_RENEWED, "Domain already renewed"),
            Map.entry(PERIOD_EXCEEDED, "Maximum registration period exceeded"));

    private Codes() {}

    /** The words of a code; an empty text for one that is not said here. */
    static String words(int code) {
        return WORDS.getOrDefault(code, "");
    }

    /** A refusal in CNR's words, to be thrown. */
    static Refusal refusal(int code) {
        return new Refusal(code, words(code));
    }

    /** A refusal in CNR's words and what it is about, to be thrown. */
    static Refusal refusal(int code, String detail) {
        return new Refusal(code, words(code) + "; " + detail);
    }

    /** A refusal of the world in CNR's words: what it is about stays. */
    static Refusal translated(Refusal refusal) {
        String words = words(refusal.code());
        int detail = refusal.description().indexOf("; ");
        if (words.isEmpty() || refusal.description().startsWith(words)) {
            return refusal;
        }
        return detail < 0
                ? refusal(refusal.code())
                : refusal(refusal.code(), refusal.description().substring(detail + 2));
    }
}
