package dev.ispapi;

import dev.ispapi.wire.CommandText;
import java.io.IOException;
import java.util.Optional;
import okhttp3.FormBody;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;

/** The form that is posted: who, for whom, and the command. */
final class LoginForm {

    private LoginForm() {}

    static RequestBody of(
            Environment environment, Credentials.Sent credentials, CallOptions options, CommandText command) {
        FormBody.Builder form = new FormBody.Builder();
        for (FormField field : FormField.values()) {
            value(field, environment, credentials, options, command)
                    .ifPresent(value -> form.add(environment.fieldName(field), value));
        }
        return new OneShot(form.build());
    }

    private static Optional<String> value(
            FormField field,
            Environment environment,
            Credentials.Sent credentials,
            CallOptions options,
            CommandText command) {
        return switch (field) {
            case ENTITY -> environment.entity();
            case LOGIN -> credentials.login(environment.roleSeparator());
            case ONE_TIME_CODE -> credentials.oneTimeCode();
            case PASSWORD -> credentials.password();
            case REMOTE_ADDRESS -> options.remoteAddress();
            case SESSION -> credentials.session();
            case SUBUSER -> options.subuser();
            case COMMAND -> Optional.of(command.text());
        };
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
