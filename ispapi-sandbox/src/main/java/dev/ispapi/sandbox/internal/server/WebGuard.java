package dev.ispapi.sandbox.internal.server;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what a web page of another site makes a browser send, so that no page that a developer happens to look at can use the sandbox on
 * his machine: a foreign {@code Host} (DNS rebinding), a foreign {@code Origin}, a cross-site request for an image or script.
 */
final class WebGuard {

    private static final Pattern IP_LITERAL = Pattern.compile("[0-9.]+|\\[[0-9a-f:.]+]");
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");
    private static final String COOKIE = "ispapi-sandbox-token=";
    private static final String BEARER = "bearer ";

    private final Set<String> hosts;
    private final @Nullable String token;

    /**
     * Makes a guard.
     *
     * @param hosts lower-case names that the sandbox may be called by, beside {@code localhost} and IP addresses
     * @param token what a request of control or console must bring; null for nothing
     */
    WebGuard(Set<String> hosts, @Nullable String token) {
        this.hosts = Set.copyOf(hosts);
        this.token = token;
    }

    /** Why a request is refused; empty if it is not. */
    Optional<String> refusal(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        String host = headers.getFirst("Host");
        if (host != null && !isOwnName(host)) {
            return Optional.of(
                    "the header Host names " + printable(host)
                            + ", which is not a name of this sandbox; expected localhost, an IP address or a name that it was started with");
        }
        String origin = headers.getFirst("Origin");
        if (origin != null
                && (host == null || !origin.toLowerCase(Locale.ROOT).endsWith("://" + host.toLowerCase(Locale.ROOT)))) {
            return Optional.of("the header Origin names " + printable(origin)
                    + ": web pages of other sites may not use this sandbox");
        }
        String site = headers.getFirst("Sec-Fetch-Site");
        boolean isLink = exchange.getRequestMethod().equals("GET")
                && "navigate".equals(headers.getFirst("Sec-Fetch-Mode"))
                && "document".equals(headers.getFirst("Sec-Fetch-Dest"))
                && !exchange.getRequestURI().getPath().startsWith("/api/");
        if (site != null && !OWN_SITES.contains(site.toLowerCase(Locale.ROOT)) && !isLink) {
            return Optional.of("the header Sec-Fetch-Site says " + printable(site)
                    + ": web pages of other sites may not use this sandbox");
        }
        return Optional.empty();
    }

    private boolean isOwnName(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        int colon = lower.lastIndexOf(':');
        String name = colon > lower.lastIndexOf(']') ? lower.substring(0, colon) : lower;
        return name.equals("localhost")
                || name.endsWith(".localhost")
                || IP_LITERAL.matcher(name).matches()
                || hosts.contains(name);
    }

    /** Whether control and console are closed to a request: it does not bring the token. */
    boolean lacksToken(HttpExchange exchange) {
        if (token == null) {
            return false;
        }
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        if (authorization != null && authorization.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
            return !isToken(authorization.substring(BEARER.length()).strip());
        }
        String cookies = exchange.getRequestHeaders().getFirst("Cookie");
        return cookies == null
                || Arrays.stream(cookies.split(";"))
                        .map(String::strip)
                        .noneMatch(cookie -> cookie.startsWith(COOKIE) && isToken(cookie.substring(COOKIE.length())));
    }

    /** Whether the query is {@code token=} and the token, as in the address of the console that is printed at the start. */
    boolean bringsTokenInQuery(HttpExchange exchange) {
        String query = exchange.getRequestURI().getRawQuery();
        return token != null
                && query != null
                && query.startsWith("token=")
                && isToken(query.substring("token=".length()));
    }

    /** The cookie by which a browser is known from now on. */
    String cookie() {
        return COOKIE + token + "; Path=/; HttpOnly; SameSite=Strict";
    }

    private boolean isToken(String text) {
        return token != null
                && MessageDigest.isEqual(text.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    private static String printable(String text) {
        String cut = text.length() > 80 ? text.substring(0, 80) + "..." : text;
        return cut.replaceAll("[^\\x20-\\x7e]", "?");
    }
}
