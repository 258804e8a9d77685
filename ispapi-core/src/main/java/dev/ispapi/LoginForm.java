package dev.ispapi;

import dev.ispapi.wire.CommandText;
import dev.ispapi.wire.FormText;
import java.io.IOException;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;

/** The form that is posted: who, for whom, and the command. */
final class LoginForm {

    private static final MediaType TYPE = MediaType.get("application/x-www-form-urlencoded");

    private LoginForm() {}

    static RequestBody of(
            Environment environment, Credentials.Sent credentials, CallOptions options, CommandText command) {
        FormText form = new FormText();
        for (FormField field : FormField.values()) {
            if (field == FormField.COMMAND) {
                form.add(environment.fieldName(field), command);
            } else {
                value(field, environment, credentials, options)
                        .ifPresent(value -> form.add(environment.fieldName(field), value));
            }
        }
        return new OneShot(form.toByteArray());
    }

    private static Optional<String> value(
            FormField field, Environment environment, Credentials.Sent credentials, CallOptions options) {
        return switch (field) {
            case ENTITY -> environment.entity();
            case LOGIN -> credentials.login(environment.roleSeparator());
            case ONE_TIME_CODE -> credentials.oneTimeCode();
            case PASSWORD -> credentials.password();
            case REMOTE_ADDRESS -> options.remoteAddress();
            case SESSION -> credentials.session();
            case SUBUSER -> options.subuser();
            case COMMAND -> Optional.empty(); // written from its parts
        };
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
