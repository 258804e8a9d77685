package dev.ispapi.tld;

import static dev.ispapi.tld.Orders.add;
import static dev.ispapi.tld.Orders.transfer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.ispapi.CallOptions;
import dev.ispapi.CommandSender;
import dev.ispapi.InvalidCommandException;
import dev.ispapi.InvalidCommandException.Problem;
import dev.ispapi.command.Command;
import dev.ispapi.domain.QueryDomainList;
import dev.ispapi.domain.StatusDomain;
import dev.ispapi.wire.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/** A sender that refuses what breaks the rules. */
class CheckedSenderTest {

    private static final String SHORT =
            "abc is too short: .pro wants at least 4 characters, found 3; give a longer name (FAQ 32)";

    private final Recorder recorder = new Recorder();
    private final List<List<Violation>> warnings = new ArrayList<>();
    private final CheckedSender sender = TldRules.bundled().guard(recorder).reportingTo(warnings::add);

    /** Notes what is sent, and answers with an empty success. */
    private static final class Recorder implements CommandSender {

        private final List<String> sent = new ArrayList<>();

        private Response note(String how, Command<?> command, CallOptions options) {
            sent.add(how + " " + command.name()
                    + options.subuser().map(user -> " for " + user).orElse(""));
            return Response.builder(200, "Command completed successfully").build();
        }

        @Override
        public <R> R send(Command<R> command, CallOptions options) {
            return command.decode(note("send", command, options));
        }

        @Override
        public <R> CompletableFuture<R> sendAsync(Command<R> command, CallOptions options) {
            return CompletableFuture.completedFuture(command.decode(note("sendAsync", command, options)));
        }

        @Override
        public Response request(Command<?> command, CallOptions options) {
            return note("request", command, options);
        }
    }

    @Test
    void refusesAnOrderWithAllItsErrorsBeforeAnythingIsSent() {
        assertThatExceptionOfType(InvalidCommandException.class)
                .isThrownBy(() -> sender.send(
                        add("abc.pro").putExtensions("X-CA-LEGALTYPE", "CCT").build()))
                .withMessage("AddDomain: DOMAIN " + SHORT
                        + "; X-CA-LEGALTYPE belongs to another TLD; .pro does not know it; leave it out")
                .satisfies(refused -> assertThat(refused.problems()).first().isEqualTo(Problem.of("DOMAIN", SHORT)));
        assertThat(recorder.sent).isEmpty();
        assertThat(warnings).isEmpty();
    }

    @Test
    void refusesInEveryWayOfSending() {
        Command<?> order = add("abc.pro").build();
        assertThatExceptionOfType(InvalidCommandException.class).isThrownBy(() -> sender.request(order));
        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(() -> sender.sendAsync(order).get())
                .withCauseInstanceOf(InvalidCommandException.class);
        assertThatExceptionOfType(InvalidCommandException.class)
                .isThrownBy(() -> sender.with(
                                CallOptions.builder().subuser("customer").build())
                        .send(order));
        assertThat(recorder.sent).isEmpty();
    }

    @Test
    void sendsAnOrderThatIsFineAndWhatIsNoOrder() throws Exception {
        CallOptions customer = CallOptions.builder().subuser("customer").build();
        sender.send(add("abcd.pro").build(), customer);
        sender.sendAsync(add("abcd.pro").build(), customer).get();
        sender.request(StatusDomain.builder().domain("abc.pro").build(), customer);
        assertThat(recorder.sent)
                .containsExactly(
                        "send AddDomain for customer",
                        "sendAsync AddDomain for customer",
                        "request StatusDomain for customer");
        assertThat(warnings).isEmpty();
    }

    @Test
    void readsListsThroughTheSenderBehind() {
        assertThat(sender.stream(QueryDomainList.builder().build())).isEmpty();
        assertThat(recorder.sent).containsExactly("send QueryDomainList");
    }

    @Test
    void sendsAnOrderWithWarningsAndReportsThem() {
        sender.send(transfer("example.com").auth("secret").build());
        assertThat(recorder.sent).containsExactly("send TransferDomain");
        assertThat(warnings)
                .singleElement()
                .satisfies(list -> assertThat(list)
                        .extracting(Violation::kind)
                        .containsExactly(Violation.Kind.CONTACTS_LOST_BY_TRANSFER));
    }

    @Test
    void aListenerThatThrowsKeepsTheOrderFromBeingSent() {
        CheckedSender strict = sender.reportingTo(list -> {
            throw new IllegalStateException("no warnings, please");
        });
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> strict.send(transfer("example.com").auth("secret").build()))
                .withMessage("no warnings, please");
        assertThat(recorder.sent).isEmpty();
    }

    @Test
    void warnsNobodyWithoutAListener() {
        TldRules.bundled()
                .guard(recorder)
                .send(transfer("example.com").auth("secret").build());
        assertThat(recorder.sent).containsExactly("send TransferDomain");
    }

    @Test
    void letsARefusedOrderGoOutWhenTheCallerSaysSo() {
        sender.unchecked().send(add("abc.pro").build());
        assertThat(recorder.sent).containsExactly("send AddDomain");
    }

    @Test
    void knowsMoreInAContext() {
        Command<?> order = add("example.dk").build();
        sender.request(order);
        assertThat(warnings).hasSize(1);
        OrderContext organization =
                OrderContext.builder().organizationName("Example ApS").build();
        assertThatExceptionOfType(InvalidCommandException.class)
                .isThrownBy(() -> sender.inContext(organization).request(order))
                .withMessageContaining("X-REGISTRANT-VATID is missing");
        assertThat(recorder.sent).hasSize(1);
    }

    @Test
    void keepsItsContextForAnotherListener() {
        OrderContext organization =
                OrderContext.builder().organizationName("Example ApS").build();
        CheckedSender other = sender.inContext(organization).reportingTo(list -> {});

        assertThatExceptionOfType(InvalidCommandException.class)
                .isThrownBy(() -> other.request(add("example.dk").build()))
                .withMessageContaining("X-REGISTRANT-VATID");
        assertThat(recorder.sent).isEmpty();
    }

    @Test
    void keepsItsListenerInAnotherContext() {
        sender.inContext(OrderContext.builder().country("DE").build())
                .send(transfer("example.com").auth("secret").build());

        assertThat(warnings).hasSize(1);
    }
}
