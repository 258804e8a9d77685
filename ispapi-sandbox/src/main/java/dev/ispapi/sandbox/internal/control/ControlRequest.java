package dev.ispapi.sandbox.internal.control;

import java.util.Map;
import okio.ByteString;

/**
 * A request to the control address.
 *
 * @param method such as {@code POST}
 * @param path such as {@code /control/clock}
 * @param query decoded names and values
 * @param body the body
 */
record ControlRequest(String method, String path, Map<String, String> query, ByteString body) {

    Fields fields() {
        return Fields.read(body.toByteArray());
    }

    /** The last part of the path, such as the account. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    int limit() {
        try {
            return Integer.parseInt(query.getOrDefault("limit", "100"));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("limit: expected a whole number, found " + query.get("limit"), e);
        }
    }

    /** Without the body, which can have passwords in it. */
    @Override
    public String toString() {
        return method + " " + path;
    }
}
