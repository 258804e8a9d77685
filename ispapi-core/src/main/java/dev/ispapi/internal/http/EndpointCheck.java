package dev.ispapi.internal.http;

import dev.ispapi.internal.Excerpt;
import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Which URLs commands may be posted to. */
public final class EndpointCheck {

    /** The host of the live system. */
    public static final String LIVE_HOST = "api.ispapi.net";
    /** The host of the test system. */
    public static final String OTE_HOST = "api-ote.ispapi.net";
    /** The host of CentralNic Reseller's live system. */
    public static final String CNR_LIVE_HOST = "api.rrpproxy.net";
    /** The host of CentralNic Reseller's test system. */
    public static final String CNR_OTE_HOST = "api-ote.rrpproxy.net";
    /** The entity of the live system. */
    public static final String LIVE_ENTITY = "54cd";
    /** The entity of the test system. */
    public static final String OTE_ENTITY = "1234";

    private static final Set<String> HOSTS = Set.of(LIVE_HOST, OTE_HOST, CNR_LIVE_HOST, CNR_OTE_HOST);

    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(\\.(25[0-5]|(2[0-4]|1[0-9]|[1-9])?[0-9])){3}|::1");

    private EndpointCheck() {}

    /**
     * Checks a URL alone.
     *
     * @param uri where commands are to be posted to
     * @return the same for the HTTP library
     * @throws IllegalArgumentException if it is not an absolute http(s) URL without user, password and fragment
     */
    public static HttpUrl checked(URI uri) {
        // The HTTP library forgives https:///call, and takes "call" for the host.
        HttpUrl url = uri.getRawAuthority() == null ? null : HttpUrl.get(uri);
        if (url == null) {
            throw new IllegalArgumentException(
                    "expected an absolute URL with https, such as https://api.ispapi.net/api/call.cgi, found one "
                            + (uri.getScheme() == null
                                    ? "without a scheme"
                                    : "with " + Excerpt.quote(uri.getScheme())));
        }
        // Not quoted in the messages: what is wrong with it may be a password.
        if (!url.encodedUsername().isEmpty() || !url.encodedPassword().isEmpty()) {
            throw new IllegalArgumentException("the URL to " + url.host()
                    + " holds a user or password, which would show up in logs; give them as Credentials");
        }
        if (url.encodedFragment() != null) {
            throw new IllegalArgumentException(
                    "the URL to " + url.host() + " holds a fragment (#), which is never sent; remove it");
        }
        return url;
    }

    /**
     * Refuses plain http, which shows the password to every machine on the way; to this very machine there is none.
     *
     * @param url where to
     * @param plainHttpAllowed whether the user allowed it
     * @throws IllegalArgumentException if it would be sent in clear
     */
    public static void checkSafe(HttpUrl url, boolean plainHttpAllowed) {
        if (!url.isHttps() && !plainHttpAllowed && !LOOPBACK.matcher(url.host()).matches()) {
            throw new IllegalArgumentException(
                    "http to " + url.host()
                            + " would send log-in and password in clear; use https, or allowPlainHttp() on a network of your own");
        }
        if (!url.isHttps() && HOSTS.contains(url.host())) {
            throw new IllegalArgumentException("http to " + url.host()
                    + " would send log-in and password in clear over the Internet; use https, which the API speaks");
        }
    }

    /**
     * Refuses LIVE's host with the entity of OT&amp;E, and the other way round, which is always a mistake.
     *
     * @param url where to
     * @param entity which system; null for none
     * @throws IllegalArgumentException if the two contradict
     */
    public static void checkWhole(HttpUrl url, @Nullable String entity) {
        boolean half = (url.host().equals(LIVE_HOST) && OTE_ENTITY.equals(entity))
                || (url.host().equals(OTE_HOST) && LIVE_ENTITY.equals(entity));
        if (half) {
            throw new IllegalArgumentException("half LIVE, half OT&E: the host " + url.host()
                    + " does not go with the entity " + entity + "; use Environment.LIVE or Environment.OTE");
        }
    }
}
