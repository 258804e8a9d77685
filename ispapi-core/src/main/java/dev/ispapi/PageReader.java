package dev.ispapi;

import dev.ispapi.command.ListCommand;
import dev.ispapi.wire.Page;
import java.util.Collections;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Takes a list apart page by page, and asks for the next page only when an entry of it is wanted. */
final class PageReader<T> implements Spliterator<T> {

    private final CommandSender sender;
    private final CallOptions options;

    /** What to ask next; null after the last page. */
    private @Nullable ListCommand<T> next;

    private Iterator<T> entries = Collections.emptyIterator();
    private @Nullable Page<T> before;

    private PageReader(CommandSender sender, ListCommand<T> command, CallOptions options) {
        this.sender = sender;
        this.next = command;
        this.options = options;
    }

    static <T> Stream<T> stream(CommandSender sender, ListCommand<T> command, CallOptions options) {
        return StreamSupport.stream(new PageReader<>(sender, command, options), false);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        while (!entries.hasNext()) {
            ListCommand<T> command = next;
            if (command == null) {
                return false;
            }
            turn(command);
        }
        action.accept(entries.next());
        return true;
    }

    private void turn(ListCommand<T> command) {
        Page<T> page = sender.send(command, options);
        int asked = command.firstIndex();
        int count = Math.max(page.paging().count(), page.entries().size());
        int total = page.paging().total();
        if (count == 0) {
            if (total > asked) {
                throw wrong(
                        command,
                        page,
                        "the page from entry " + asked + " on is empty although there are " + total
                                + "; ask with a LIMIT of 1 or more, or for a narrower list");
            }
            next = null;
            return;
        }
        if (page.paging().first() != asked || isRepetition(page)) {
            throw wrong(
                    command,
                    page,
                    "asked for the entries from " + asked + " on, the answer brings those from "
                            + (isRepetition(page)
                                    ? "the page before again"
                                    : page.paging().first() + " on")
                            + "; the list can't be read page by page, ask for all in one page with a larger LIMIT");
        }
        entries = page.entries().iterator();
        before = page;
        next = asked + count < total ? command.startingAt(asked + count) : null;
    }

    /**
     * A server that ignores FIRST answers every page alike. Where it repeats FIRST faithfully it has understood it, and equal pages are
     * pages of equal entries.
     */
    private boolean isRepetition(Page<T> page) {
        return before != null
                && page.response().value("FIRST").isEmpty()
                && page.entries().equals(before.entries());
    }

    private static UnexpectedResponseException wrong(ListCommand<?> command, Page<?> page, String problem) {
        return new UnexpectedResponseException(command.name(), problem, page.response(), null);
    }

    /** Never: reading ahead would request pages that may not be needed. */
    @Override
    public @Nullable Spliterator<T> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL;
    }
}
