package dev.ispapi.internal.call;

import dev.ispapi.RetryPolicy;
import dev.ispapi.command.Command;
import dev.ispapi.internal.http.SecretMasker;
import dev.ispapi.wire.CommandText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import okhttp3.RequestBody;

/**
 * One command to be sent: what goes out, and how hard to try.
 *
 * @param command the command
 * @param text the command as it goes over the wire
 * @param form the whole form that is posted
 * @param masker masks its secrets
 * @param timeLimit how long all of it may take
 * @param retryPolicy how hard to try
 * @param oneTimeCode whether the form holds a one-time code
 * @param subuser for whom it is sent; empty for the account itself
 */
public record CallRequest(
        Command<?> command,
        CommandText text,
        RequestBody form,
        SecretMasker masker,
        Duration timeLimit,
        RetryPolicy retryPolicy,
        boolean oneTimeCode,
        Optional<String> subuser) {

    /** {@return the size of the form in bytes} */
    public long formBytes() {
        try {
            return form.contentLength();
        } catch (IOException e) {
            throw new UncheckedIOException("a form of texts knows its length", e);
        }
    }
}
