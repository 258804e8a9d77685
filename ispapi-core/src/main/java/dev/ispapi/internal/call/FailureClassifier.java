package dev.ispapi.internal.call;

import dev.ispapi.internal.Excerpt;
import dev.ispapi.internal.call.AttemptResult.Kind;
import dev.ispapi.internal.config.CallTimeouts;
import dev.ispapi.internal.http.SendGuard;
import dev.ispapi.internal.http.UnreadableResponseException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Tells of a failed attempt whether anything was sent, what went wrong, and what to do. */
final class FailureClassifier {

    private static final int SHOWN = 200;

    /** How many causes of causes are looked at. */
    private static final int DEPTH = 10;

    private final CallRequest request;
    private final HttpUrl url;
    private final SendGuard guard;
    private final CallTimeouts timeouts;

    FailureClassifier(CallRequest request, HttpUrl url, SendGuard guard, CallTimeouts timeouts) {
        this.request = request;
        this.url = url;
        this.guard = guard;
        this.timeouts = timeouts;
    }

    /** For a failure of the HTTP library. */
    AttemptResult of(Throwable e) {
        return guard.abandon()
                ? failed(isUntrusted(e) ? Kind.NOT_TRUSTED : Kind.NOT_SENT, beforeSending(e), cause(e))
                : failed(Kind.NO_RESPONSE, afterSending(e), cause(e));
    }

    /** For a call that we gave up ourselves. From here on nothing of it is sent. */
    AttemptResult stopped(String reason) {
        return guard.abandon()
                ? failed(Kind.NOT_SENT, reason + " (not even a connection to " + host() + ")", null)
                : failed(Kind.NO_RESPONSE, "it was sent to " + host() + ", and " + reason, null);
    }

    /** For a response that belongs to another command. */
    AttemptResult mistaken(String problem) {
        return failed(
                Kind.NO_RESPONSE,
                "it was sent to " + host() + ", and " + request.masker().mask(problem),
                null);
    }

    /** For a response that is not an ISPAPI response. */
    AttemptResult unreadable(UnreadableResponseException e) {
        return failed(
                e.isOfGateway() ? Kind.GATEWAY_ERROR : Kind.MALFORMED,
                "no ISPAPI answer from " + host() + ": " + request.masker().mask(e.problem()),
                null);
    }

    private AttemptResult failed(Kind kind, String problem, @Nullable Throwable cause) {
        return AttemptResult.failed(kind, problem, cause, guard.sentAt());
    }

    /** A certificate that is not trusted now will not be trusted in a second. */
    private static boolean isUntrusted(Throwable e) {
        int depth = 0;
        for (Throwable cause = e; cause != null && depth < DEPTH; cause = cause.getCause()) {
            if (cause instanceof CertificateException || cause instanceof SSLPeerUnverifiedException) {
                return true;
            }
            depth++;
        }
        return false;
    }

    private String beforeSending(Throwable e) {
        if (e instanceof UnknownHostException) {
            return "the host name " + url.host()
                    + " can't be resolved; check the environment's URL, the DNS and the network of this machine";
        }
        if (e instanceof SocketTimeoutException) {
            return "no connection to " + host() + " within the limit of " + CallTimeouts.show(timeouts.connect()) + " ("
                    + describe(e) + "); check firewall, proxy and network";
        }
        if (e instanceof ConnectException) {
            return "no connection to " + host() + " (" + describe(e)
                    + "); check the environment's URL, firewall and proxy, and whether the server runs";
        }
        if (e instanceof SSLException) {
            return "no TLS connection to " + host() + " (" + describe(e)
                    + "); the server's certificate must be valid for this host and issued by an authority that this JVM trusts";
        }
        return "no connection to " + host() + " (" + describe(e) + ")";
    }

    private String afterSending(Throwable e) {
        if (e instanceof SocketTimeoutException) {
            return "it was sent to " + host() + ", and then there was silence for "
                    + CallTimeouts.show(timeouts.answer());
        }
        return "it was sent to " + host() + ", and the connection failed before the whole answer was there ("
                + describe(e) + ")";
    }

    private String host() {
        return url.host() + ":" + url.port();
    }

    /** What was thrown, without secrets and bounded. */
    String describe(Throwable e) {
        String message = e.getMessage();
        String name = e.getClass().getSimpleName();
        return message == null
                ? name
                : name + ": " + Excerpt.quote(request.masker().mask(message), SHOWN);
    }

    /** The HTTP library's complaints about a server's status line or headers quote them, whatever stands there. */
    private static @Nullable Throwable cause(Throwable e) {
        return e instanceof ProtocolException ? null : e;
    }
}
