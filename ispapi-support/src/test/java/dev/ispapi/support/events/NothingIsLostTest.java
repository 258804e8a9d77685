package dev.ispapi.support.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.command.Command;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A program that crashes at every possible point. */
class NothingIsLostTest {

    @TempDir
    Path directory;

    private final FakeAccount account = new FakeAccount();
    private final List<Integer> delivered = new ArrayList<>();

    /** One run of the program: all that it had in memory is new. */
    private boolean survives(Fuse fuse) {
        account.beforeEach(command -> fuse.burn());
        account.afterEach(command -> fuse.burn());
        EventReader reader = EventReader.builder(account)
                .handler(event -> {
                    fuse.burn();
                    delivered.add(event.number());
                    fuse.burn();
                })
                .store(new FusedStore(EventStore.inFile(directory.resolve("events.txt")), fuse))
                .pageSize(2)
                .build();
        try {
            reader.readAll();
            return true;
        } catch (Crash e) {
            return false;
        }
    }

    @Test
    void deliversEverythingInOrderWhereverTheProgramCrashes() {
        boolean isEnough = false;
        for (int steps = 0; !isEnough; steps++) {
            IntStream.rangeClosed(1, 3).forEach(number -> account.add(number, number));
            isEnough = survives(new Fuse(steps));
            assertThat(survives(Fuse.never())).isTrue();

            assertThat(new LinkedHashSet<>(delivered))
                    .as("crash at step %s", steps)
                    .containsExactly(1, 2, 3);
            assertThat(delivered).as("crash at step %s", steps).hasSizeBetween(3, 4);
            assertThat(account.numbers()).isEmpty();
            delivered.clear();
            directory.resolve("events.txt").toFile().delete();
        }
    }

    @Test
    void deliversOnceWhatTheStoreHasRecordedWhereverTheProgramCrashesAfterwards() {
        account.add(1, 1);
        // List, ask, hand over, record (each with a step before and after): the crash comes when the deletion begins.
        assertThat(survives(new Fuse(8))).isFalse();
        assertThat(account.numbers()).containsExactly(1);

        assertThat(survives(Fuse.never())).isTrue();
        assertThat(delivered).containsExactly(1);
        assertThat(account.numbers()).isEmpty();
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void losesNothingAndKeepsTheOrderWhileOthersWriteAndDelete(int seed) {
        Random random = new Random(seed);
        Set<Integer> deletedByOthers = new HashSet<>();
        int[] last = {0, 0};
        Runnable arrival = () -> account.add(++last[0], last[1] += random.nextInt(2));
        IntStream.range(0, random.nextInt(12)).forEach(i -> arrival.run());
        EventStore store = EventStore.inMemory();

        for (int run = 0; run < 6; run++) {
            Fuse fuse = run == 5 ? Fuse.never() : new Fuse(random.nextInt(40));
            int[] left = {run == 5 ? 0 : random.nextInt(10)};
            account.beforeEach(command -> {
                if (left[0] > 0 && random.nextInt(3) == 0) {
                    left[0]--;
                    happen(random, arrival, deletedByOthers, command);
                }
                fuse.burn();
            });
            account.afterEach(command -> fuse.burn());
            run(store, fuse, random, run == 5 ? 0 : 4);
        }

        List<Integer> first = List.copyOf(new LinkedHashSet<>(delivered));
        assertThat(account.numbers()).isEmpty();
        assertThat(account.arrived().stream()
                        .filter(number -> !first.contains(number))
                        .toList())
                .isSubsetOf(deletedByOthers);
        assertThat(first).isSorted();
    }

    /** Another event, or somebody else deletes one. */
    private void happen(Random random, Runnable arrival, Set<Integer> deletedByOthers, Command<?> command) {
        List<Integer> numbers = account.numbers();
        if (numbers.isEmpty() || random.nextInt(3) > 0) {
            arrival.run();
        } else if (command.name().equals("QueryEventList")) {
            int number = numbers.get(random.nextInt(numbers.size()));
            account.remove(number);
            deletedByOthers.add(number);
        }
    }

    private void run(EventStore store, Fuse fuse, Random random, int refusals) {
        EventReader reader = EventReader.builder(account)
                .handler(event -> {
                    fuse.burn();
                    if (refusals > 0 && random.nextInt(refusals) == 0) {
                        throw new IllegalStateException("not now");
                    }
                    delivered.add(event.number());
                    fuse.burn();
                })
                .store(new FusedStore(store, fuse))
                .pageSize(2 + random.nextInt(3))
                .build();
        try {
            reader.readAll();
        } catch (Crash | EventRefusedException e) {
            // The next run goes on.
        }
    }

    @Test
    void isTestedWithListsThatMoveAndEventsThatVanish() {
        // The property above is worth something only if its accounts are read page by page.
        IntStream.rangeClosed(1, 9).forEach(number -> account.add(number, number));

        assertThat(survives(Fuse.never())).isTrue();
        assertThat(Collections.frequency(account.calls(), "QueryEventList")).isGreaterThan(4);
    }
}
