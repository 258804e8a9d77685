package dev.ispapi.internal.http;

import dev.ispapi.wire.CommandText;
import dev.ispapi.wire.FormText;
import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;

/** The form that is posted. */
public final class RequestForm {

    private static final MediaType TYPE = MediaType.get("application/x-www-form-urlencoded");

    private RequestForm() {}

    /**
     * A form as a body.
     *
     * @param form the fields, in the order in which they are sent
     * @return a body that can be written once
     */
    public static RequestBody of(FormText form) {
        return new OneShot(form.toByteArray());
    }

    /**
     * Checks a value of one line.
     *
     * @param what such as {@code password}, for the message
     * @param value the value
     * @return the value
     * @throws IllegalArgumentException if it is blank or can't be sent; the message does not quote it
     */
    public static String checked(String what, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("the " + what + " is empty");
        }
        CommandText.checkValue(value).ifPresent(problem -> {
            throw new IllegalArgumentException("the " + what + " " + problem);
        });
        return value;
    }

    /** Tells the HTTP library that this can be written once, which rules out every repetition on its own initiative. */
    private static final class OneShot extends RequestBody {

        private final byte[] form;

        OneShot(byte[] form) {
            this.form = form;
        }

        @Override
        public MediaType contentType() {
            return TYPE;
        }

        @Override
        public long contentLength() {
            return form.length;
        }

        @Override
        public boolean isOneShot() {
            return true;
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            sink.write(form);
        }
    }
}
