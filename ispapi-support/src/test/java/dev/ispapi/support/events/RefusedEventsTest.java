package dev.ispapi.support.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Events that the handler does not take. */
class RefusedEventsTest {

    private static final int POISON = 2;

    private final FakeAccount account =
            new FakeAccount().add(1, 1).add(POISON, 2).add(3, 3);
    private final EventStore store = EventStore.inMemory();
    private final List<Integer> delivered = new ArrayList<>();
    private boolean isPoisonous = true;

    private EventReader reader(RefusalPolicy policy) {
        return EventReader.builder(account)
                .handler(this::handle)
                .store(store)
                .onRefusal(policy)
                .build();
    }

    private void handle(RegistrarEvent event) {
        delivered.add(event.number());
        if (event.number() == POISON && isPoisonous) {
            throw new IllegalArgumentException("sentinel-secret");
        }
    }

    @Test
    void stopsAtAnEventThatIsRefusedAndComesBackToIt() {
        EventReader reader = reader(RefusalPolicy.stop());

        EventRefusedException refusal = catchThrowableOfType(EventRefusedException.class, reader::readAll);

        assertThat(refusal.event().number()).isEqualTo(POISON);
        assertThat(refusal.round().delivered()).isEqualTo(1);
        assertThat(refusal)
                .hasCauseInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "event 2 DOMAIN_TRANSFER TRANSFER_PENDING 2026-01-01T00:00:02Z d2.com: the handler refused it"
                                + " with java.lang.IllegalArgumentException; it stays and comes again with the next"
                                + " round");
        assertThat(account.numbers()).containsExactly(POISON, 3);
        isPoisonous = false;
        reader.readAll();
        assertThat(delivered).containsExactly(1, POISON, POISON, 3);
    }

    @Test
    void setsAnEventAsideAfterItsAttemptsAndGoesOn() {
        EventReader reader = reader(RefusalPolicy.setAsideAfter(3));

        assertThatThrownBy(reader::readAll).isInstanceOf(EventRefusedException.class);
        assertThatThrownBy(reader::readAll).isInstanceOf(EventRefusedException.class);
        EventRound third = reader.readAll();

        assertThat(delivered).containsExactly(1, POISON, POISON, POISON, 3);
        assertThat(third.setAside())
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.number()).isEqualTo(POISON);
                    assertThat(event.cause()).containsInstanceOf(IllegalArgumentException.class);
                })
                .asString()
                .doesNotContain("sentinel-secret");
        assertThat(account.numbers()).containsExactly(POISON);
        assertThat(reader.setAside()).extracting(EventRecord::number).containsExactly(POISON);
    }

    @Test
    void leavesAnEventThatIsSetAsideAlone() {
        EventReader reader = reader(RefusalPolicy.setAsideAfter(1));
        reader.readAll();

        assertThat(reader.readAll()).isEqualTo(new EventRound(0, 0, 0, List.of(), 0));
        assertThat(delivered).containsExactly(1, POISON, 3);
    }

    @Test
    void deliversAnEventThatWasSetAsideAgainOnDemand() {
        EventReader reader = reader(RefusalPolicy.setAsideAfter(1));
        reader.readAll();
        isPoisonous = false;

        assertThat(reader.retry(POISON)).isTrue();
        assertThat(reader.readAll().delivered()).isEqualTo(1);
        assertThat(account.numbers()).isEmpty();
        assertThat(reader.retry(POISON)).isFalse();
    }

    @Test
    void deletesAnEventThatWasSetAsideOnDemand() {
        EventReader reader = reader(RefusalPolicy.setAsideAfter(1));
        reader.readAll();

        assertThat(reader.discard(POISON)).isTrue();
        assertThat(account.numbers()).isEmpty();
        assertThat(reader.setAside()).isEmpty();
        assertThat(reader.discard(3)).isFalse();
    }

    @Test
    void setsAsideAnEventThatBringsTheProgramDownEachTime() {
        EventHandler handler = event -> {
            delivered.add(event.number());
            if (event.number() == POISON) {
                throw new Crash();
            }
        };
        EventReader reader = EventReader.builder(account)
                .handler(handler)
                .store(store)
                .onRefusal(RefusalPolicy.setAsideAfter(2))
                .build();

        assertThatThrownBy(reader::readAll).isInstanceOf(Crash.class);
        assertThatThrownBy(reader::readAll).isInstanceOf(Crash.class);
        EventRound third = reader.readAll();

        assertThat(delivered).containsExactly(1, POISON, POISON, 3);
        assertThat(third.setAside()).extracting(SetAside::number).containsExactly(POISON);
        assertThat(reader.setAside()).extracting(EventRecord::number).containsExactly(POISON);
        reader.readAll();
        assertThat(account.numbers()).as("nothing has handled it").containsExactly(POISON);
    }

    @Test
    void doesNotBlameAnEventForAnInterruption() {
        EventReader reader = EventReader.builder(account)
                .handler(event -> {
                    throw new InterruptedException();
                })
                .store(store)
                .onRefusal(RefusalPolicy.setAsideAfter(1))
                .build();

        assertThatThrownBy(reader::readAll)
                .isInstanceOf(EventRefusedException.class)
                .hasCauseInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(store.find(1)).map(EventRecord::attempts).hasValue(0);
        assertThat(store.setAside()).isEmpty();
    }

    @Test
    void refusesAPolicyWithoutAttempts() {
        assertThatThrownBy(() -> RefusalPolicy.setAsideAfter(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected 1 attempt or more, found 0");
    }
}
