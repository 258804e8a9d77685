package dev.ispapi;

import dev.ispapi.command.Command;
import dev.ispapi.command.Effect;
import dev.ispapi.internal.Excerpt;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Turns what went wrong with one request into the exception that says whether something was sent, and what to do. */
final class Failures {

    private static final int SHOWN = 200;

    private final String command;
    private final Effect effect;
    private final Transmission transmission;
    private final HttpUrl url;
    private final TimeLimits limits;
    private final Masking masking;

    Failures(Command<?> command, Transmission transmission, HttpUrl url, TimeLimits limits, Masking masking) {
        this.command = command.name();
        this.effect = command.effect();
        this.transmission = transmission;
        this.url = url;
        this.limits = limits;
        this.masking = masking;
    }

    /** For a failure of the HTTP library. */
    IspapiException of(Throwable e) {
        return transmission.abandon()
                ? new ConnectionException(command, beforeSending(e), cause(e))
                : new OutcomeUnknownException(command, effect, afterSending(e), cause(e));
    }

    /** For a call that we gave up ourselves. */
    IspapiException stopped(String reason) {
        return transmission.abandon()
                ? new ConnectionException(command, reason + " (not even a connection to " + host() + ")", null)
                : new OutcomeUnknownException(command, effect, "it was sent to " + host() + ", and " + reason, null);
    }

    /** For an answer that is none. */
    MalformedResponseException unreadable(UnreadableAnswer e) {
        String problem = masking.mask(e.problem());
        String advice = effect == Effect.ONCE
                ? "; the command may have been carried out, so ask for the object's status before sending it again"
                : "";
        return new MalformedResponseException("no ISPAPI answer from " + host() + ": " + problem + advice)
                .during(command);
    }

    Masking masking() {
        return masking;
    }

    private String beforeSending(Throwable e) {
        if (e instanceof UnknownHostException) {
            return "the host name " + url.host()
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

    private String host() {
        return url.host() + ":" + url.port();
    }

    /** What was thrown, without secrets and bounded. */
    String describe(Throwable e) {
        String message = e.getMessage();
        String name = e.getClass().getSimpleName();
        return message == null ? name : name + ": " + Excerpt.quote(masking.mask(message), SHOWN);
    }

    /** The HTTP library's complaints about a server's status line or headers quote them, whatever stands there. */
    private static @Nullable Throwable cause(Throwable e) {
        return e instanceof ProtocolException ? null : e;
    }
}
