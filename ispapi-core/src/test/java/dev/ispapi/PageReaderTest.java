package dev.ispapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ispapi.command.Command;
import dev.ispapi.command.Effect;
import dev.ispapi.command.ListCommand;
import dev.ispapi.idn.IdnProfile;
import dev.ispapi.wire.CommandText;
import dev.ispapi.wire.Page;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A list is read page by page, and is whole or fails. */
class PageReaderTest {

    private final Map<Integer, Supplier<Response>> pages = new HashMap<>();
    private final List<Integer> asked = new ArrayList<>();

    /** Asks for names from an index on. */
    private record Names(int firstIndex) implements ListCommand<String> {

        @Override
        public String name() {
            return "QueryNames";
        }

        @Override
        public Effect effect() {
            return Effect.READS;
        }

        @Override
        public CommandText encode(IdnProfile profile) {
            return CommandText.of(name(), Map.of("FIRST", Integer.toString(firstIndex)));
        }

        @Override
        public Page<String> decode(Response response) {
            return new Page<>(response.values("NAME"), response.paging().orElseThrow(), response);
        }

        @Override
        public ListCommand<String> startingAt(int first) {
            return new Names(first);
        }
    }

    private final CommandSender sender = new CommandSender() {

        @Override
        public <R> R send(Command<R> command, CallOptions options) {
            int first = ((Names) command).firstIndex();
            asked.add(first);
            return command.decode(pages.get(first).get());
        }

        @Override
        public <R> CompletableFuture<R> sendAsync(Command<R> command, CallOptions options) {
            throw new AssertionError("a list is read on the caller's thread");
        }

        @Override
        public Response request(Command<?> command, CallOptions options) {
            throw new AssertionError("a list is decoded");
        }
    };

    private static Response page(int first, int total, String... names) {
        ResponseBuilder page = Response.builder(200, "Command completed successfully")
                .property("FIRST", Integer.toString(first))
                .property("COUNT", Integer.toString(names.length))
                .property("LAST", Integer.toString(first + names.length - 1))
                .property("LIMIT", "2")
                .property("TOTAL", Integer.toString(total));
        for (String name : names) {
            page.property("NAME", name);
        }
        return page.build();
    }

    private static Response pageWithoutFirst(int total, String... names) {
        ResponseBuilder page = Response.builder(200, "Command completed successfully")
                .property("COUNT", Integer.toString(names.length))
                .property("LIMIT", "2")
                .property("TOTAL", Integer.toString(total));
        for (String name : names) {
            page.property("NAME", name);
        }
        return page.build();
    }

    private List<String> read() {
        return sender.stream(new Names(0)).toList();
    }

    @Test
    void readsPageByPageAndNoFurtherThanWanted() {
        pages.put(0, () -> page(0, 5, "a", "b"));
        pages.put(2, () -> page(2, 5, "c", "d"));
        pages.put(4, () -> page(4, 5, "e"));

        assertThat(sender.stream(new Names(0)).limit(2)).containsExactly("a", "b");
        assertThat(asked).containsExactly(0);
        asked.clear();
        assertThat(read()).containsExactly("a", "b", "c", "d", "e");
        assertThat(asked).containsExactly(0, 2, 4);
    }

    @Test
    void anEmptyListIsOnePage() {
        pages.put(0, () -> page(0, 0));

        assertThat(read()).isEmpty();
        assertThat(asked).containsExactly(0);
    }

    @Test
    void aPageThatFailsIsNotTheEndOfTheList() {
        pages.put(0, () -> page(0, 5, "a", "b"));
        pages.put(2, () -> {
            throw new ConnectionException("QueryNames", "no connection", null);
        });

        assertThatThrownBy(this::read).isInstanceOf(ConnectionException.class);
    }

    @Test
    void aPageFromElsewhereIsRefused() {
        for (int first : new int[] {0, 1, 3, 4}) {
            pages.put(0, () -> page(0, 9, "a", "b"));
            pages.put(2, () -> page(first, 9, "x", "y"));

            assertThatThrownBy(this::read)
                    .isInstanceOf(MalformedResponseException.class)
                    .hasMessage("QueryNames: asked for the entries from 2 on, the answer brings those from " + first
                            + " on; the list can't be read page by page, ask for all in one page with a larger LIMIT");
        }
    }

    @Test
    void anEmptyPageBeforeTheEndIsRefused() {
        pages.put(0, () -> page(0, 5, "a", "b"));
        pages.put(2, () -> page(2, 5));

        assertThatThrownBy(this::read)
                .isInstanceOf(MalformedResponseException.class)
                .hasMessage(
                        "QueryNames: the page from entry 2 on is empty although there are 5; ask with a LIMIT of 1 or"
                                + " more, or for a narrower list");
    }

    @Test
    void aListThatShrankMeanwhileEndsWithAnEmptyPage() {
        pages.put(0, () -> page(0, 3, "a", "b"));
        pages.put(2, () -> page(2, 2));

        assertThat(read()).containsExactly("a", "b");
    }

    @Test
    void equalEntriesOnPagesOfTheirOwnArePagesOfTheirOwn() {
        pages.put(0, () -> page(0, 4, "a", "a"));
        pages.put(2, () -> page(2, 4, "a", "a"));

        assertThat(read()).containsExactly("a", "a", "a", "a");
    }

    @Test
    void aServerThatIgnoresWhereToStartIsNoticed() {
        pages.put(0, () -> pageWithoutFirst(4, "a", "b"));
        pages.put(2, () -> pageWithoutFirst(4, "a", "b"));

        assertThatThrownBy(this::read)
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessage("QueryNames: asked for the entries from 2 on, the answer brings those from the page before"
                        + " again; the list can't be read page by page, ask for all in one page with a larger"
                        + " LIMIT");
        assertThat(asked).containsExactly(0, 2);
    }

    @Test
    void aPageThatDoesNotSayWhereItBeginsIsRefused() {
        pages.put(0, () -> page(0, 5, "a", "b"));
        pages.put(2, () -> withoutNumbers("c", "d"));
        pages.put(4, () -> withoutNumbers("c", "d"));
        List<String> read = new ArrayList<>();

        assertThatThrownBy(() -> sender.stream(new Names(0)).forEach(read::add))
                .isInstanceOf(UnexpectedResponseException.class);

        assertThat(read).as("an error instead of a list that is too short").containsExactly("a", "b");
    }

    @Test
    void goesOnBehindAllEntriesThatThePageCounts() {
        pages.put(0, () -> counted(0, 3, 4, "a", "b"));
        pages.put(3, () -> page(3, 4, "d"));

        assertThat(read()).as("one entry has no name").containsExactly("a", "b", "d");
        assertThat(asked).containsExactly(0, 3);
    }

    @Test
    void goesOnBehindAllEntriesThatThePageHas() {
        pages.put(0, () -> counted(0, 1, 3, "a", "b"));
        pages.put(2, () -> page(2, 3, "c"));

        assertThat(read()).containsExactly("a", "b", "c");
        assertThat(asked).containsExactly(0, 2);
    }

    private static Response counted(int first, int count, int total, String... names) {
        ResponseBuilder page = Response.builder(200, "Command completed successfully")
                .property("FIRST", Integer.toString(first))
                .property("COUNT", Integer.toString(count))
                .property("TOTAL", Integer.toString(total));
        for (String name : names) {
            page.property("NAME", name);
        }
        return page.build();
    }

    private static Response withoutNumbers(String... names) {
        ResponseBuilder page =
                Response.builder(200, "Command completed successfully").property("TOTAL", "5");
        for (String name : names) {
            page.property("NAME", name);
        }
        return page.build();
    }
}
