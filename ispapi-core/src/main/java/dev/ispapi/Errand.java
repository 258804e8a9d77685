package dev.ispapi;

import dev.ispapi.command.Command;
import dev.ispapi.wire.CommandText;
import java.time.Duration;
import java.util.Optional;
import okhttp3.RequestBody;

/**
 * One command to be sent: what goes out, and how hard to try.
 *
 * @param command the command
 * @param text the command as it goes over the wire
 * @param form the whole form that is posted
 * @param masking blots out its secrets
 * @param limit how long all of it may take
 * @param retries how hard to try
 * @param oneTimeCode whether the form holds a one-time code
 * @param subuser for whom it is sent; empty for the account itself
 */
record Errand(
        Command<?> command,
        CommandText text,
        RequestBody form,
        Masking masking,
        Duration limit,
        RetryPolicy retries,
        boolean oneTimeCode,
        Optional<String> subuser) {}
