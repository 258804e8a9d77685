package dev.ispapi.examples.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ispapi.IspapiClient;
import dev.ispapi.contact.AddContact;
import dev.ispapi.contact.ContactData;
import dev.ispapi.domain.AddDomain;
import dev.ispapi.examples.billing.TinyRegistrar.Fault;
import dev.ispapi.sandbox.Sandbox;
import dev.ispapi.sandbox.view.CallView;
import dev.ispapi.support.events.RegistrarEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BillingFlowTest {

    private static final NewOrder REGISTRATION =
            new NewOrder("cart-1", "anna", OrderKind.REGISTER, "new-shop.com", 2, "P-ABC1");
    private static final NewOrder RENEWAL = new NewOrder("cart-2", "bert", OrderKind.RENEW, "old-shop.com", 1, "");
    private static final Instant OLD_EXPIRATION = Instant.parse("2027-03-01T10:00:00Z");

    /** Steps that no flow of two orders has. */
    private static final int TOO_MANY_STEPS = 500;

    private final MovingClock clock = new MovingClock();
    private final TinyRegistrar registrar = registrar(clock);
    private final Shop shop = shop(registrar, clock);

    private static TinyRegistrar registrar(MovingClock clock) {
        TinyRegistrar registrar = new TinyRegistrar(clock);
        registrar.has("old-shop.com", Instant.parse("2020-03-01T10:00:00Z"), OLD_EXPIRATION);
        return registrar;
    }

    private static String newDatabase() {
        return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    }

    private static Shop shop(TinyRegistrar registrar, MovingClock clock) {
        return new Shop(newDatabase(), registrar, clock, REGISTRATION, RENEWAL);
    }

    private static void assertAllDoneOnce(Shop shop, TinyRegistrar registrar) {
        assertThat(registrar.carriedOut)
                .containsExactlyInAnyOrder("AddDomain new-shop.com", "RenewDomain old-shop.com");
        assertThat(registrar.money).isEqualTo(1_000 - 3);
        assertThat(registrar.expiration("old-shop.com")).isEqualTo("2028-03-01T10:00:00Z");
        assertThat(shop.order("new-shop.com").state()).isEqualTo(OrderState.DONE);
        assertThat(shop.order("old-shop.com").state()).isEqualTo(OrderState.DONE);
        assertThat(shop.charges()).containsExactly("REGISTER new-shop.com 2Y", "RENEW old-shop.com 1Y");
    }

    /** Dies at one step, and lives again. Returns false if it ended before it came to that step. */
    private static boolean crashesAt(int fatal, Shop shop) {
        AtomicInteger step = new AtomicInteger();
        try {
            shop.run(name -> {
                if (step.getAndIncrement() == fatal) {
                    throw new CrashError(name);
                }
            });
            return false;
        } catch (CrashError e) {
            return true;
        }
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void ordersEverythingOnceWhereverItCrashes(Fault fault) {
        int fatal = 0;
        boolean hasCrashed = true;
        while (hasCrashed) {
            MovingClock time = new MovingClock();
            TinyRegistrar api = registrar(time);
            api.willDo(fault, fault);
            Shop victim = shop(api, time);

            hasCrashed = crashesAt(fatal, victim);
            victim.run(Steps.NONE);

            assertAllDoneOnce(victim, api);
            fatal++;
            assertThat(fatal).isLessThan(TOO_MANY_STEPS);
        }
        // Each order has more steps than that.
        assertThat(fatal).isGreaterThan(20);
    }

    @Test
    void ordersEverythingOnceThoughItCrashesAtTwoSteps() {
        int crashes = 0;
        for (int first = 0; first < 40; first++) {
            for (int second = 0; second < 40; second += 3) {
                MovingClock time = new MovingClock();
                TinyRegistrar api = registrar(time);
                Shop victim = shop(api, time);

                crashes += crashesAt(first, victim) ? 1 : 0;
                crashes += crashesAt(second, victim) ? 1 : 0;
                victim.run(Steps.NONE);

                assertAllDoneOnce(victim, api);
            }
        }
        assertThat(crashes).isGreaterThan(400);
    }

    @Test
    void findsItsOrdersInTheFileAfterACrash(@TempDir Path directory) {
        Shop onDisk = new Shop("jdbc:h2:file:" + directory.resolve("shop"), registrar, clock, REGISTRATION, RENEWAL);

        assertThat(crashesAt(9, onDisk)).isTrue();
        onDisk.run(Steps.NONE);

        assertAllDoneOnce(onDisk, registrar);
    }

    @Test
    void doesNotRepeatAnOrderOfUnknownOutcomeUnasked() {
        registrar.willDo(Fault.DROP_AFTER, Fault.DROP_AFTER);

        shop.runOnce();
        shop.runOnce();

        assertThat(registrar.asked).containsExactly("CheckDomains", "AddDomain", "StatusDomain", "RenewDomain");
        assertThat(shop.order("new-shop.com").state()).isEqualTo(OrderState.OPEN);
        assertThat(shop.charges()).isEmpty();
    }

    @Test
    void asksWhatBecameOfAnOrderThatWasPutOffAndDoesNotOrderAgain() {
        registrar.willDo(Fault.NONE, Fault.PUT_OFF_AFTER);

        shop.run(Steps.NONE);

        assertAllDoneOnce(shop, registrar);
    }

    /** The same over a network, against the sandbox. */
    @ParameterizedTest
    @ValueSource(ints = {420, 421, 423, 425})
    void ordersOnceWhatTheSandboxCarriesOutAndPutsOff(int code) {
        try (Sandbox sandbox = Sandbox.builder().clock(clock).start();
                IspapiClient client = sandbox.client()) {
            String contact = contact(client);
            assertThat(client.request(AddDomain.builder()
                                    .domain("old-shop.com")
                                    .ownerContact(contact)
                                    .adminContact(contact)
                                    .techContact(contact)
                                    .billingContact(contact)
                                    .build())
                            .code())
                    .isEqualTo(200);
            sandbox.faults().on("AddDomain").answerAfter(code, "put off");
            sandbox.faults().on("RenewDomain").answerAfter(code, "put off");
            NewOrder registration = new NewOrder("cart-1", "anna", OrderKind.REGISTER, "new-shop.com", 2, contact);
            Shop online = new Shop(newDatabase(), client, clock, registration, RENEWAL);

            online.run(Steps.NONE);

            assertThat(online.order("new-shop.com").state()).isEqualTo(OrderState.DONE);
            assertThat(online.order("old-shop.com").state()).isEqualTo(OrderState.DONE);
            assertThat(online.charges()).containsExactly("REGISTER new-shop.com 2Y", "RENEW old-shop.com 1Y");
            assertThat(sandbox.view().calls(1_000).stream()
                            .map(CallView::command)
                            .filter(Set.of("AddDomain", "RenewDomain")::contains))
                    .containsExactlyInAnyOrder("AddDomain", "AddDomain", "RenewDomain");
        }
    }

    private static String contact(IspapiClient client) {
        return client.send(AddContact.builder()
                        .contactData(ContactData.builder()
                                .firstName("Erika")
                                .lastName("Mustermann")
                                .street("Ring 1")
                                .zip("66386")
                                .city("St. Ingbert")
                                .country("DE")
                                .phone("+49.68949396850")
                                .email("erika@example.com")
                                .build())
                        .build())
                .contact()
                .orElseThrow();
    }

    @Test
    void waitsForMoneyAndGoesOnWhenThereIsSome() {
        registrar.money = 2;

        shop.runOnce();

        assertThat(shop.order("old-shop.com").state()).isEqualTo(OrderState.WAITING);
        assertThat(shop.order("old-shop.com").reason()).isEqualTo("546 Credit limit exceeded");
        assertThat(shop.charges()).containsExactly("REGISTER new-shop.com 2Y");

        registrar.money = 998;
        shop.run(Steps.NONE);

        assertAllDoneOnce(shop, registrar);
    }

    @Test
    void asksEachTimeBeforeItSendsAnOrderAgainThatWasPutOff() {
        registrar.willDo(Fault.BUSY, Fault.BUSY, Fault.BUSY, Fault.BUSY, Fault.BUSY, Fault.BUSY);
        Instant start = clock.instant();

        shop.run(Steps.NONE);

        assertAllDoneOnce(shop, registrar);
        assertThat(Duration.between(start, clock.instant())).isEqualTo(BackOff.UNTIL_SETTLED.multipliedBy(3));
    }

    /** The registry says what became of the registration. */
    private static RegistrarEvent event(String subclass) {
        return new RegistrarEvent(
                1, "DOMAIN_REGISTRATION", subclass, Optional.empty(), List.of("domain:new-shop.com"), "");
    }

    @Test
    void chargesARegistrationThatTheRegistryDecidesOnWhenItsEventComes() {
        registrar.isSlow = true;

        shop.runOnce();

        assertThat(shop.order("new-shop.com").state()).isEqualTo(OrderState.OPEN);
        assertThat(shop.order("new-shop.com").reason()).isEqualTo("waits for the registry");
        assertThat(shop.charges()).containsExactly("RENEW old-shop.com 1Y");

        shop.handle(event("REGISTRATION_SUCCESSFUL"), Steps.NONE);
        shop.handle(event("REGISTRATION_SUCCESSFUL"), Steps.NONE);

        assertAllDoneOnce(shop, registrar);
    }

    @Test
    void chargesNothingForARegistrationThatTheRegistryRefuses() {
        registrar.isSlow = true;
        shop.runOnce();

        shop.handle(event("REGISTRATION_FAILED"), Steps.NONE);

        assertThat(shop.order("new-shop.com").state()).isEqualTo(OrderState.REFUSED);
        assertThat(shop.charges()).containsExactly("RENEW old-shop.com 1Y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"before saving the plan", "after saving the plan", "before the commit: done"})
    void losesNoEventWhereverItCrashes(String fatal) {
        registrar.isSlow = true;
        shop.runOnce();

        assertThatThrownBy(() -> shop.handle(event("REGISTRATION_SUCCESSFUL"), step -> {
                    if (step.equals(fatal)) {
                        throw new CrashError(step);
                    }
                }))
                .isInstanceOf(CrashError.class);
        // It was not taken, so it comes again.
        shop.handle(event("REGISTRATION_SUCCESSFUL"), Steps.NONE);
        shop.run(Steps.NONE);

        assertAllDoneOnce(shop, registrar);
    }

    @Test
    void refusesARegistrationOfADomainThatIsInTheAccountAlready() {
        registrar.has("new-shop.com", clock.instant().minusSeconds(1), OLD_EXPIRATION);

        shop.run(Steps.NONE);

        assertThat(shop.order("new-shop.com").state()).isEqualTo(OrderState.REFUSED);
        assertThat(shop.charges()).containsExactly("RENEW old-shop.com 1Y");
    }

    @Test
    void leavesADomainThatMovedOtherwiseToAPerson() {
        registrar.willDo(Fault.NONE, Fault.DROP_BEFORE);
        shop.runOnce();
        registrar.has("old-shop.com", OLD_EXPIRATION, OLD_EXPIRATION.plus(Duration.ofDays(3_650)));

        shop.run(Steps.NONE);

        assertThat(shop.order("old-shop.com").state()).isEqualTo(OrderState.HELD);
        assertThat(shop.charges()).containsExactly("REGISTER new-shop.com 2Y");
        assertThat(registrar.carriedOut).containsExactly("AddDomain new-shop.com");
    }

    @Test
    void takesAnOrderThatIsPlacedTwiceForOne() {
        shop.run(Steps.NONE);
        shop.run(Steps.NONE);

        assertAllDoneOnce(shop, registrar);
    }
}
