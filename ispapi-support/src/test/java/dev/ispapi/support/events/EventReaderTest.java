package dev.ispapi.support.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ispapi.CommandFailedException;
import dev.ispapi.event.QueryEventList;
import dev.ispapi.event.StatusEvent;
import dev.ispapi.wire.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EventReaderTest {

    private final FakeAccount account = new FakeAccount();
    private final List<Integer> delivered = new ArrayList<>();
    private final EventStore store = EventStore.inMemory();

    private EventReader.Builder reader() {
        return EventReader.builder(account)
                .handler(event -> delivered.add(event.number()))
                .store(store)
                .pageSize(2);
    }

    @Test
    void deliversAndDeletesEachEventInOrder() {
        IntStream.rangeClosed(1, 7).forEach(number -> account.add(number, number));

        EventRound round = reader().build().readAll();

        assertThat(delivered).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(round.delivered()).isEqualTo(7);
        assertThat(account.numbers()).isEmpty();
        assertThat(store.position()).map(EventPosition::number).hasValue(7);
    }

    @Test
    void ordersByDateAndThenByNumberWhateverTheListSays() {
        account.add(4, 9).add(3, 5).add(2, 5).add(1, 7);

        reader().build().readAll();

        assertThat(delivered).containsExactly(2, 3, 1, 4);
    }

    @Test
    void keepsAnEventWithoutDateBehindTheOneBeforeIt() {
        account.add(1, 1).add(9, "0000-00-00 00:00:00", "domain:d9.com").add(10, 2);

        reader().build().readAll();

        assertThat(delivered).containsExactly(1, 9, 10);
    }

    @Test
    void deliversEventsThatArriveWhileItLists() {
        account.add(1, 1).add(2, 2).add(3, 3);
        int[] next = {4};
        account.beforeEach(command -> {
            if (command instanceof QueryEventList && next[0] < 8) {
                account.add(next[0], next[0]++);
            }
        });

        reader().build().readAll();

        assertThat(delivered).containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void pollLeavesToTheNextRoundWhatArrivesWhileItDelivers() {
        account.add(1, 1);
        EventReader reader = EventReader.builder(account)
                .handler(event -> {
                    delivered.add(event.number());
                    if (event.number() == 1) {
                        account.add(2, 2);
                    }
                })
                .build();

        reader.poll();
        assertThat(delivered).containsExactly(1);
        reader.poll();
        assertThat(delivered).containsExactly(1, 2);
    }

    @Test
    void listsAgainIfSomebodyElseDeletesWhileItLists() {
        IntStream.rangeClosed(1, 6).forEach(number -> account.add(number, number));
        boolean[] done = {false};
        account.beforeEach(command -> {
            if (command instanceof QueryEventList query && query.first().orElse(0) == 1 && !done[0]) {
                done[0] = true;
                account.remove(1);
            }
        });

        EventRound round = reader().build().poll();

        assertThat(delivered).containsExactly(2, 3, 4, 5, 6);
        assertThat(round.gone()).isZero();
    }

    @Test
    void skipsAnEventThatSomebodyElseDeletedAfterItWasListed() {
        account.add(1, 1).add(2, 2).add(3, 3);
        store.save(new EventRecord(2, Optional.empty(), EventRecord.State.TRIED, 1));
        account.beforeEach(command -> {
            if (command instanceof StatusEvent status && status.event() == 2) {
                account.remove(2);
            }
        });

        EventRound round = reader().build().readAll();

        assertThat(delivered).containsExactly(1, 3);
        assertThat(round.gone()).isEqualTo(1);
        assertThat(store.find(2)).isEmpty();
    }

    @Test
    void takesAnEventThatWasDeletedDuringItsDeliveryAsDeleted() {
        for (int code : new int[] {545, 541}) {
            account.missingIs(code);
            account.add(code, 1);
            EventReader reader = EventReader.builder(account)
                    .handler(event -> account.remove(event.number()))
                    .build();

            assertThat(reader.readAll().delivered()).isEqualTo(1);
        }
    }

    @Test
    void doesNotTakeAnotherRefusalOfTheDeletionForSuccess() {
        account.add(1, 1);
        account.afterEach(command -> {
            if (command.name().equals("DeleteEvent")) {
                throw CommandFailedException.of(
                        "DeleteEvent",
                        Response.builder(541, "Invalid attribute value").build());
            }
        });
        account.beforeEach(command -> {
            if (command.name().equals("DeleteEvent")) {
                account.add(1, 1);
            }
        });

        assertThatThrownBy(() -> reader().build().readAll())
                .isInstanceOf(CommandFailedException.class)
                .hasMessageContaining("541");
        assertThat(account.numbers()).containsExactly(1);
    }

    @Test
    void deletesWithoutDeliveringWhatTheStoreKnowsAsHandled() {
        account.add(1, 1).add(2, 2);
        store.save(new EventRecord(1, Optional.empty(), EventRecord.State.HANDLED, 0));

        EventRound round = reader().build().readAll();

        assertThat(delivered).containsExactly(2);
        assertThat(round.alreadyHandled()).isEqualTo(1);
        assertThat(account.numbers()).isEmpty();
    }

    @Test
    void doesNotDeleteWhatTheStoreCouldNotRecord() {
        account.add(1, 1);
        EventReader reader = reader().store(new FusedStore(store, new Fuse(0))).build();

        assertThatThrownBy(reader::readAll).isInstanceOf(Crash.class);
        assertThat(account.numbers()).containsExactly(1);
        assertThat(account.calls()).doesNotContain("DeleteEvent");
    }

    @Test
    void dealsOnceWithAnEventThatIsListedButCantBeAsked() {
        account.add(1, 1);
        account.afterEach(command -> {
            if (command instanceof StatusEvent) {
                throw CommandFailedException.of(
                        "StatusEvent",
                        Response.builder(545, "Object does not exist").build());
            }
        });

        assertThat(reader().build().readAll().gone()).isEqualTo(1);
        assertThat(account.calls()).containsExactly("QueryEventList", "StatusEvent", "QueryEventList");
    }

    /** Only an event that does not exist is gone. */
    @Test
    void keepsAnEventThatCannotBeAskedForAnotherReason() {
        account.add(1, 1);
        store.save(new EventRecord(1, Optional.empty(), EventRecord.State.TRIED, 1));
        account.afterEach(command -> {
            if (command instanceof StatusEvent) {
                throw CommandFailedException.of(
                        "StatusEvent", Response.builder(549, "Command failed").build());
            }
        });

        assertThatThrownBy(() -> reader().build().readAll())
                .isInstanceOf(CommandFailedException.class)
                .hasMessageContaining("549");

        assertThat(store.find(1)).map(EventRecord::attempts).hasValue(1);
        assertThat(account.numbers()).containsExactly(1);
    }

    @Test
    void countsEntriesWithoutANumberAndReadsTheOthers() {
        account.add(1, 1).addUnreadable().add(2, 2).addUnreadable();

        EventRound round = reader().build().readAll();

        assertThat(delivered).containsExactly(1, 2);
        assertThat(round.unreadable()).isEqualTo(2);
    }

    @Test
    void refusesARoundWithinARound() {
        account.add(1, 1);
        EventReader[] self = new EventReader[1];
        self[0] = EventReader.builder(account).handler(event -> self[0].poll()).build();

        assertThatThrownBy(self[0]::poll)
                .isInstanceOf(EventRefusedException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesABuilderWithoutHandlerAndPagesThatCantOverlap() {
        assertThatThrownBy(() -> EventReader.builder(account).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("handler");
        assertThatThrownBy(() -> reader().pageSize(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 to 1000");
    }

    @Test
    void deliversNothingWhileAnotherReaderHasTheEvents() {
        account.add(1, 1);
        ClaimedStore claimed = new ClaimedStore(store, 0);

        EventRound round = reader().store(claimed).build().readAll();

        assertThat(round).isEqualTo(EventRound.NOTHING);
        assertThat(account.calls()).isEmpty();
    }

    @Test
    void stopsBetweenTwoEventsWhenAnotherReaderTookThemOver() {
        account.add(1, 1).add(2, 2).add(3, 3);
        // For the round, and for the first event.
        ClaimedStore claimed = new ClaimedStore(store, 2);

        EventRound round = reader().store(claimed).build().readAll();

        assertThat(delivered).containsExactly(1);
        assertThat(round.delivered()).isEqualTo(1);
        assertThat(account.numbers()).containsExactly(2, 3);
    }
}
