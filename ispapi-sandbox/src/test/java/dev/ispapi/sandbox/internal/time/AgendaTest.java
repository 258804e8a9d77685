package dev.ispapi.sandbox.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.sandbox.internal.world.NamedTable;
import dev.ispapi.sandbox.internal.world.RenewalAttempt;
import dev.ispapi.sandbox.internal.world.Table;
import dev.ispapi.sandbox.internal.world.World;
import dev.ispapi.tld.TldRules;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The agenda is an index: it never says anything else than a search through the whole world would. */
class AgendaTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final World world = new World(TldRules.bundled());
    private final Table<RenewalAttempt> table = world.renewalAttempts();
    private final AtomicInteger workedOut = new AtomicInteger();

    private Agenda agenda() {
        Agenda agenda = new Agenda(key -> {
            workedOut.incrementAndGet();
            return table.find(key).map(RenewalAttempt::date);
        });
        agenda.follow(table);
        return agenda;
    }

    private static RenewalAttempt attempt(int name, int day) {
        return new RenewalAttempt("name" + name + ".com", START.plusSeconds(day * 86_400L));
    }

    private Optional<Agenda.Entry> searched() {
        return table.rows().stream()
                .map(row -> new Agenda.Entry(row.date(), row.domain()))
                .min(Comparator.comparing(Agenda.Entry::date));
    }

    @Test
    void saysWhatASearchThroughAllRowsSays() {
        Agenda agenda = agenda();
        Random random = new Random(1);
        for (int i = 0; i < 5000; i++) {
            RenewalAttempt attempt = attempt(random.nextInt(50), random.nextInt(100));
            switch (random.nextInt(4)) {
                case 0 -> table.remove(attempt.domain());
                case 1 -> table.removeRow(attempt);
                default -> table.put(attempt);
            }
            if (random.nextInt(3) == 0) {
                assertThat(agenda.first()).isEqualTo(searched());
            }
        }
    }

    @Test
    void knowsRowsThatWereThereBefore() {
        table.put(attempt(1, 7));

        assertThat(agenda().first()).contains(new Agenda.Entry(attempt(1, 7).date(), "name1.com"));
    }

    @Test
    void followsAWorldThatIsReadFromAFile() {
        Agenda agenda = agenda();
        table.put(attempt(1, 7));
        assertThat(agenda.first().map(Agenda.Entry::key)).contains("name1.com");

        new NamedTable<>("renewalAttempts", RenewalAttempt.class, table).replace(List.of(attempt(2, 9), attempt(3, 8)));

        assertThat(agenda.first().map(Agenda.Entry::key)).contains("name3.com");
    }

    @Test
    void isEmptyWhenNothingIsDue() {
        Agenda agenda = agenda();
        table.put(attempt(1, 7));
        table.remove("name1.com");

        assertThat(agenda.first()).isEmpty();
    }

    @Test
    void worksOutOnlyWhatChanged() {
        Agenda agenda = agenda();
        for (int i = 0; i < 1000; i++) {
            table.put(attempt(i, i));
        }
        assertThat(agenda.first().map(Agenda.Entry::key)).contains("name0.com");
        workedOut.set(0);

        table.put(attempt(0, 5000));
        assertThat(agenda.first().map(Agenda.Entry::key)).contains("name1.com");
        assertThat(agenda.first().map(Agenda.Entry::key)).contains("name1.com");

        assertThat(workedOut).hasValue(1);
    }
}
