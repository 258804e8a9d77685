package dev.ispapi.internal.http;

import dev.ispapi.MalformedResponseException;
import dev.ispapi.internal.Excerpt;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseLimits;
import dev.ispapi.wire.ResponseParser;
import java.io.IOException;
import java.util.Set;
import okhttp3.HttpUrl;

/** Reads an HTTP response to its end, and parses what it holds. The HTTP status does not matter where there is an answer. */
public final class HttpResponseReader {

    private static final int OK = 200;

    /** Bad gateway, service unavailable, gateway timeout. */
    private static final Set<Integer> GATEWAYS = Set.of(502, 503, 504);

    private final ResponseParser parser;
    private final BodyDecoder bodies;

    /**
     * A reader.
     *
     * @param limits how large a response may be
     */
    public HttpResponseReader(ResponseLimits limits) {
        this.parser = new ResponseParser(limits);
        this.bodies = new BodyDecoder(limits);
    }

    /**
     * Reads an answer. What it says in words of its own, and the errors about what is no response, repeat no secret of the request.
     *
     * @param http the HTTP response, which the caller closes
     * @param masker masks the request's secrets
     * @return the response
     * @throws UnreadableResponseException if the response is there, and is no ISPAPI answer
     * @throws IOException if the connection fails before the whole response is there
     */
    public Response read(okhttp3.Response http, SecretMasker masker) throws IOException, UnreadableResponseException {
        if (http.code() / 100 == 3) {
            throw new UnreadableResponseException("HTTP " + http.code() + " points " + target(http)
                    + "; it was not followed, because log-in and password would go there. If the platform has moved, change the"
                    + " environment's URL");
        }
        String text;
        try {
            text = bodies.read(http, masker);
        } catch (UnreadableResponseException e) {
            throw new UnreadableResponseException(describe(http, masker) + ": " + e.problem());
        }
        try {
            Response response = parser.masking(masker::maskPiece).parse(text);
            String words = masker.mask(response.description());
            return words.equals(response.description()) ? response : response.withDescription(words);
        } catch (MalformedResponseException e) {
            throw new UnreadableResponseException(
                    describe(http, masker) + ": " + e.getMessage(), GATEWAYS.contains(http.code()));
        }
    }

    /** Where a redirect leads: the host alone, as paths and queries can repeat what was sent. */
    private static String target(okhttp3.Response http) {
        String location = http.header("Location");
        HttpUrl url = location == null ? null : http.request().url().resolve(location);
        return url == null ? "elsewhere" : "to " + url.scheme() + "://" + url.host() + ":" + url.port();
    }

    private static String describe(okhttp3.Response http, SecretMasker masker) {
        String type = http.header("Content-Type");
        return "HTTP " + http.code()
                + (type == null ? "" : " with " + Excerpt.quote(masker.maskPiece(type)))
                + (http.code() == OK ? "" : ", from a web server or proxy rather than from the API");
    }
}
