package dev.ispapi.internal.http;

import dev.ispapi.wire.CommandText;
import java.io.IOException;
import java.util.Map;
import okhttp3.FormBody;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;

/** The form that is posted. */
public final class RequestForm {

    private RequestForm() {}

    /**
     * A form.
     *
     * @param fields names and values, in the order in which they are sent
     * @return a body that can be written once
     */
    public static RequestBody of(Map<String, String> fields) {
        FormBody.Builder form = new FormBody.Builder();
        fields.forEach(form::add);
        return new OneShot(form.build());
    }

    /**
     * Checks a value of one line.
     *
     * @param what such as {@code password}, for the message
     * @param value the value
     * @return the value
     * @throws IllegalArgumentException if it is empty or can't be sent; the message does not quote it
     */
    public static String checked(String what, String value) {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("the " + what + " is empty");
        }
        CommandText.checkValue(value).ifPresent(problem -> {
            throw new IllegalArgumentException("the " + what + " " + problem);
        });
        return value;
    }

    /** Tells the HTTP library that this can be written once, which rules out every repetition on its own initiative. */
    private static final class OneShot extends RequestBody {

        private final FormBody form;

        OneShot(FormBody form) {
            this.form = form;
        }

        @Override
        public MediaType contentType() {
            return form.contentType();
        }

        @Override
        public long contentLength() {
            return form.contentLength();
        }

        @Override
        public boolean isOneShot() {
            return true;
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            form.writeTo(sink);
        }
    }
}
