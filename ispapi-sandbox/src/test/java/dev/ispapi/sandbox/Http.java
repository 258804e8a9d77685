package dev.ispapi.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Requests as no ISPAPI client would send them. */
final class Http {

    static final String LOGIN = "s_entity=1234&s_login=test.user&s_pw=test.passw0rd";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Http() {}

    /** Sends a request with a method, a body and headers (name, value, name, value ...). */
    static HttpResponse<String> send(String method, URI url, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(url).method(method, BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    /** Sends a text as it is, and reads until the other side closes. */
    static String raw(URI url, String text) throws IOException {
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            try (InputStream in = socket.getInputStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }
}
