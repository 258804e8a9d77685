package dev.ispapi.internal.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import okhttp3.Dns;
import org.jspecify.annotations.Nullable;

/**
 * Resolves host names, but not on the thread of a caller, who may be interrupted or run out of time. Two of these are equal if they resolve
 * alike: the HTTP library shares connections only between clients with equal ways to resolve.
 */
final class CallerDns implements Dns {

    private final Dns target;
    private final boolean isForCallers;

    CallerDns(Dns target, boolean isForCallers) {
        this.target = target;
        this.isForCallers = isForCallers;
    }

    /** The same for the threads of callers. */
    CallerDns forCallers() {
        return new CallerDns(target, true);
    }

    @Override
    public List<InetAddress> lookup(String hostname) throws UnknownHostException {
        if (isForCallers) {
            throw new NeedsThreadException();
        }
        return target.lookup(hostname);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CallerDns that && target.equals(that.target);
    }

    @Override
    public int hashCode() {
        return target.hashCode();
    }
}
