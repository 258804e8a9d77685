package dev.ispapi.support.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ispapi.idn.DomainName;
import dev.ispapi.support.events.EventMeaning.Kind;
import dev.ispapi.support.events.EventWaits.Registration;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EventWaitsTest {

    private static final CorrelationKey TRANSFER = CorrelationKey.domain(DomainName.of("example.com"), Kind.TRANSFER);

    private final List<String> others = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final EventWaits registry = new EventWaits(event -> others.add(event.subclass()));

    private static RegistrarEvent event(String subclass, String data) {
        return new RegistrarEvent(1, "DOMAIN_TRANSFER", subclass, Optional.empty(), List.of(data), "");
    }

    private static RegistrarEvent event(String subclass, Optional<Instant> date) {
        return new RegistrarEvent(1, "DOMAIN_TRANSFER", subclass, date, List.of("domain:example.com"), "");
    }

    private boolean note(RegistrarEvent event) {
        told.add(event.subclass());
        return event.meaning().stage().isFinal();
    }

    @Test
    void handsEventsToWhatWaitsUntilItsWaitingIsOver() throws Exception {
        registry.await(TRANSFER, this::note);

        registry.handle(event("TRANSFER_PENDING", "domain:EXAMPLE.com"));
        registry.handle(event("TRANSFER_SUCCESSFUL", "domain:example.com"));
        registry.handle(event("USERTRANSFER_AWAY", "domain:example.com"));

        assertThat(told).containsExactly("TRANSFER_PENDING", "TRANSFER_SUCCESSFUL");
        assertThat(others).containsExactly("USERTRANSFER_AWAY");
        assertThat(registry.keys()).isEmpty();
    }

    @Test
    void handsEventsOfOthersToTheOtherHandler() throws Exception {
        registry.await(TRANSFER, this::note);
        registry.await(CorrelationKey.domain(DomainName.of("example.com"), Kind.TRADE), this::note);

        registry.handle(event("TRANSFER_PENDING", "domain:other.com"));
        registry.handle(event("TRANSFER_PENDING", "nothing"));

        assertThat(told).isEmpty();
        assertThat(others).hasSize(2);
        assertThat(registry.keys()).hasSize(2);
    }

    @Test
    void keepsAllWaitingIfOneCantGoOn() {
        registry.await(TRANSFER, this::note);
        registry.await(TRANSFER, event -> {
            throw new IOException("no disk");
        });

        assertThatThrownBy(() -> registry.handle(event("TRANSFER_SUCCESSFUL", "domain:example.com")))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> registry.handle(event("TRANSFER_SUCCESSFUL", "domain:example.com")))
                .isInstanceOf(IOException.class);

        assertThat(told).hasSize(2);
    }

    @Test
    void keepsTheEventsOfAnEarlierAttemptAway() throws Exception {
        Instant ordered = Instant.parse("2026-01-02T10:00:00.7Z");
        registry.await(TRANSFER, ordered, this::note);

        registry.handle(event("TRANSFER_FAILED", Optional.of(Instant.parse("2026-01-02T09:59:59Z"))));
        assertThat(told).isEmpty();
        assertThat(others).containsExactly("TRANSFER_FAILED");
        registry.handle(event("TRANSFER_PENDING", Optional.of(Instant.parse("2026-01-02T10:00:00Z"))));
        registry.handle(event("TRANSFER_SUCCESSFUL", Optional.empty()));

        assertThat(told).containsExactly("TRANSFER_PENDING", "TRANSFER_SUCCESSFUL");
    }

    @Test
    void waitsNoLongerWhenTheRegistrationIsClosed() throws Exception {
        Registration first = registry.await(TRANSFER, this::note);
        registry.await(TRANSFER, this::note);
        first.close();
        first.close();

        registry.handle(event("TRANSFER_PENDING", "domain:example.com"));

        assertThat(told).hasSize(1);
    }

    @Test
    void knowsObjectsOfOtherClassesByTheFirstLineOfTheirData() {
        RegistrarEvent event = new RegistrarEvent(
                1, "APPLICATION", "APPLICATION_PENDING", Optional.empty(), List.of("application:4711"), "");

        assertThat(CorrelationKey.of(event)).hasValue(new CorrelationKey("APPLICATION", "4711", Kind.APPLICATION));
        assertThat(CorrelationKey.of(event("TRANSFER_PENDING", "domain:"))).isEmpty();
        assertThat(CorrelationKey.of(
                        new RegistrarEvent(1, "NEW", "NEWER", Optional.empty(), List.of("domain:example.com"), "")))
                .isEmpty();
    }

    @Test
    void knowsADomainInBothItsForms() {
        assertThat(CorrelationKey.of(event("TRANSFER_PENDING", "domain:xn--mnchen-3ya.de")))
                .hasValue(CorrelationKey.domain(DomainName.of("münchen.de"), Kind.TRANSFER));
    }
}
