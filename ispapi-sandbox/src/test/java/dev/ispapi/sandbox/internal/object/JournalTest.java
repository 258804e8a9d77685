package dev.ispapi.sandbox.internal.object;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.sandbox.internal.world.LogEntry;
import dev.ispapi.sandbox.internal.world.World;
import dev.ispapi.tld.TldRules;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class JournalTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final World world = new World(TldRules.bundled());

    private void log(String domain) {
        Journal.logPlatform(world, domain, "test.user", "RENEW", LogEntry.SUCCESSFUL, NOW);
    }

    @Test
    void forgetsTheOldestEntriesOfALongLog() {
        log("first.com");
        log("second.com");
        for (int i = 2; i < Journal.MOST_ENTRIES; i++) {
            log("busy.com");
        }
        assertThat(world.objectLog().size()).isEqualTo(Journal.MOST_ENTRIES);
        assertThat(world.objectLog().rows().iterator().next().objectId()).isEqualTo("first.com");

        log("last.com");

        assertThat(world.objectLog().size()).isEqualTo(Journal.MOST_ENTRIES);
        assertThat(world.objectLog().rows().iterator().next().objectId()).isEqualTo("second.com");
    }
}
