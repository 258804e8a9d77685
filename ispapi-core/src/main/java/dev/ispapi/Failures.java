package dev.ispapi;

import dev.ispapi.command.Effect;
import dev.ispapi.internal.Excerpt;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Turns what went wrong with one request into the exception that says whether something was sent, and what to do. */
final class Failures {

    private static final int SHOWN = 200;

    /** How many causes of causes are looked at. */
    private static final int DEPTH = 10;

    private final String command;
    private final Errand errand;
    private final Environment environment;
    private final Transmission transmission;
    private final TimeLimits limits;

    Failures(Errand errand, Environment environment, Transmission transmission, TimeLimits limits) {
        this.command = errand.command().name();
        this.errand = errand;
        this.environment = environment;
        this.transmission = transmission;
        this.limits = limits;
    }

    /** For a failure of the HTTP library. */
    Ending of(Throwable e) {
        return transmission.abandon()
                ? Ending.failed(
                        isHopeless(e) ? Ending.Kind.HOPELESS : Ending.Kind.NOT_SENT,
                        () -> new ConnectionException(command, beforeSending(e), cause(e)))
                : Ending.failed(Ending.Kind.UNKNOWN, () -> unknown(afterSending(e), cause(e)));
    }

    /** For a call that we gave up ourselves. From here on nothing of it is sent. */
    Ending stopped(String reason) {
        return transmission.abandon()
                ? Ending.failed(
                        Ending.Kind.NOT_SENT,
                        () -> new ConnectionException(
                                command, reason + " (not even a connection to " + host() + ")", null))
                : Ending.failed(
                        Ending.Kind.UNKNOWN, () -> unknown("it was sent to " + host() + ", and " + reason, null));
    }

    /** For an answer that is none. */
    Ending unreadable(UnreadableAnswer e) {
        String problem = errand.masking().mask(e.problem());
        String advice = errand.command().effect() == Effect.ONCE
                ? "; the command may have been carried out, so ask for the object's status before sending it again"
                : "";
        return Ending.failed(
                e.isOfGateway() ? Ending.Kind.UNKNOWN : Ending.Kind.UNREADABLE,
                () -> new MalformedResponseException("no ISPAPI answer from " + host() + ": " + problem + advice)
                        .during(command));
    }

    private OutcomeUnknownException unknown(String problem, @Nullable Throwable cause) {
        Sending sending = Sending.of(errand, environment, transmission.sentAt().orElseThrow());
        return new OutcomeUnknownException(sending, problem, cause);
    }

    /** A certificate that is not trusted now will not be trusted in a second. */
    private static boolean isHopeless(Throwable e) {
        int depth = 0;
        for (Throwable cause = e; cause != null && depth < DEPTH; cause = cause.getCause()) {
            if (cause instanceof CertificateException || cause instanceof SSLPeerUnverifiedException) {
                return true;
            }
            depth++;
        }
        return false;
    }

    Masking masking() {
        return errand.masking();
    }

    private String beforeSending(Throwable e) {
        if (e instanceof UnknownHostException) {
            return "the host name " + url().host()
                    + " can't be resolved; check the environment's URL, the DNS and the network of this machine";
        }
        if (e instanceof SocketTimeoutException) {
            return "no connection to " + host() + " within the limit of " + TimeLimits.show(limits.connect()) + " ("
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
            return "it was sent to " + host() + ", and then there was silence for " + TimeLimits.show(limits.answer());
        }
        return "it was sent to " + host() + ", and the connection failed before the whole answer was there ("
                + describe(e) + ")";
    }

    private HttpUrl url() {
        return environment.httpUrl();
    }

    private String host() {
        return url().host() + ":" + url().port();
    }

    /** What was thrown, without secrets and bounded. */
    String describe(Throwable e) {
        String message = e.getMessage();
        String name = e.getClass().getSimpleName();
        return message == null
                ? name
                : name + ": " + Excerpt.quote(errand.masking().mask(message), SHOWN);
    }

    /** The HTTP library's complaints about a server's status line or headers quote them, whatever stands there. */
    private static @Nullable Throwable cause(Throwable e) {
        return e instanceof ProtocolException ? null : e;
    }
}
