package dev.ispapi.micrometer;

import dev.ispapi.CallListener.CallFinished;
import dev.ispapi.CallListener.CallInfo;
import java.util.Locale;
import java.util.OptionalInt;

/** The names of meters and of their tags. Only values of which there are few are tags: no domain and no subuser. */
final class CallNames {

    static final String CALL = "ispapi.call";
    static final String ATTEMPT = "ispapi.attempt";
    static final String IN_FLIGHT = "ispapi.calls.in.flight";
    static final String WAITING = "ispapi.calls.waiting";
    static final String BYTES_SENT = "ispapi.bytes.sent";
    static final String BYTES_RECEIVED = "ispapi.bytes.received";

    static final String COMMAND = "command";
    static final String CODE = "code";
    static final String OUTCOME = "outcome";
    static final String PLATFORM = "platform";
    static final String ENVIRONMENT = "environment";
    static final String ATTEMPTS = "attempts";
    static final String OBJECT = "ispapi.object";
    static final String SUBUSER = "ispapi.subuser";

    /** The code where no response came. */
    static final String NO_CODE = "none";

    private CallNames() {}

    static String code(OptionalInt code) {
        return code.isPresent() ? Integer.toString(code.getAsInt()) : NO_CODE;
    }

    static String outcome(CallFinished call) {
        return call.outcome().name().toLowerCase(Locale.ROOT);
    }

    static String platform(CallInfo call) {
        return call.environment().platform().name();
    }

    static String environment(CallInfo call) {
        return call.environment().name();
    }
}
