package dev.ispapi.sandbox.view;

import java.time.Instant;

/**
 * Something that will happen without a command.
 *
 * @param date when
 * @param object the domain that it happens to, ASCII name
 * @param title such as {@code Renewal is billed}
 */
public record UpcomingView(Instant date, String object, String title) {}
