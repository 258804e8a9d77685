package dev.ispapi.command;

import dev.ispapi.wire.Page;

/**
 * A command that lists objects page by page. Sent as it is, it brings one page; {@code IspapiClient.stream} brings them all, lazily.
 *
 * @param <T> the type of one entry
 */
public interface ListCommand<T> extends Command<Page<T>> {

    /**
     * The index of the first entry that this command asks for.
     *
     * @return {@code FIRST}, 0 if not set
     */
    int firstIndex();

    /**
     * The same question, asked for the entries from another index on.
     *
     * @param first {@code FIRST}, 0 or more
     * @return a copy of this command
     */
    ListCommand<T> startingAt(int first);
}
