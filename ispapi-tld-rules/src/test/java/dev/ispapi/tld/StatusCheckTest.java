package dev.ispapi.tld;

import static dev.ispapi.tld.Orders.add;
import static dev.ispapi.tld.Orders.modify;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ispapi.command.Command;
import dev.ispapi.command.RawCommand;
import dev.ispapi.tld.Violation.Kind;
import dev.ispapi.tld.Violation.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The transfer lock and other status flags. */
class StatusCheckTest {

    private static final String NO_LOCK = "\"new\": {\"transfer.lock\": false}";

    @TempDir
    Path directory;

    private List<String> check(String facts, Command<?> command) throws IOException {
        return FrozenRules.tld(directory, facts, "").check(command).stream()
                .map(Violation::toString)
                .toList();
    }

    private static RawCommand set(String parameter, String value) {
        return RawCommand.of("ModifyDomain", Map.of("DOMAIN", "example.test", parameter, value));
    }

    @Test
    void refusesALockWhereThereIsNone() throws IOException {
        String refusal =
                "error: TRANSFERLOCK is set, but the registry of .test has no transfer lock; leave it out; a wrong"
                        + " or missing auth code is all that stops a transfer there (TEST, 2024-01-02)";

        assertThat(check(NO_LOCK, modify("example.test").transferLock(true).build()))
                .containsExactly(refusal);
        assertThat(check(NO_LOCK, add("example.test").transferLock(true).build()))
                .containsExactly(refusal);
        assertThat(check(NO_LOCK, modify("example.test").transferLock(false).build()))
                .isEmpty();
        assertThat(check(
                        "\"new\": {\"transfer.lock\": true}",
                        modify("example.test").transferLock(true).build()))
                .isEmpty();
        assertThat(check("", modify("example.test").transferLock(true).build())).isEmpty();
    }

    @Test
    void refusesTheLocksFlagToo() throws IOException {
        assertThat(check(NO_LOCK, set("ADDSTATUS0", "clienttransferprohibited")))
                .containsExactly(
                        "error: ADDSTATUS0 is set, but the registry of .test has no transfer lock; leave it out; a"
                                + " wrong or missing auth code is all that stops a transfer there (TEST, 2024-01-02)");
        assertThat(check(NO_LOCK, set("STATUS0", "clientHold"))).isEmpty();
        assertThat(check(NO_LOCK, set("DELSTATUS0", "clientTransferProhibited")))
                .isEmpty();
    }

    @Test
    void saysOfTheLocksFlagOnlyWhichFlagsThereAreWhereThatIsKnown() throws IOException {
        String facts = NO_LOCK.replace("}", ", \"status.flags\": [\"clientHold\"]}");

        assertThat(FrozenRules.tld(directory, facts, "").check(set("ADDSTATUS0", "clientTransferProhibited")))
                .extracting(Violation::kind)
                .containsExactly(Kind.STATUS_NOT_OFFERED);
    }

    @Test
    void refusesFlagsThatAreNotTaken() throws IOException {
        String facts = "\"new\": {\"status.flags\": [\"clientHold\", \"clientRenewProhibited\"]}";

        assertThat(check(facts, set("ADDSTATUS0", "clientUpdateProhibited")))
                .containsExactly(
                        "error: ADDSTATUS0 clientUpdateProhibited cannot be set in .test, which takes only clientHold"
                                + " or clientRenewProhibited; leave it out (TEST, 2024-01-02)");
        assertThat(check(facts, set("STATUS1", "CLIENTHOLD"))).isEmpty();
        assertThat(check(facts, set("STATUS0", " "))).isEmpty();
        assertThat(check(facts, set("DELSTATUS0", "clientUpdateProhibited"))).isEmpty();
    }

    @Test
    void refusesALockWhereOnlyOtherFlagsAreTaken() throws IOException {
        assertThat(check(
                        "\"new\": {\"status.flags\": [\"clientHold\"]}",
                        modify("example.test").transferLock(true).build()))
                .containsExactly(
                        "error: TRANSFERLOCK is set, but of all status flags .test takes only clientHold; leave it"
                                + " out (TEST, 2024-01-02)");
        assertThat(FrozenRules.tld(
                                directory, "\"new\": {\"status.flags\": [\"clientHold\"], \"transfer.lock\": true}", "")
                        .check(modify("example.test").transferLock(true).build()))
                .extracting(Violation::severity)
                .as("two facts contradict each other")
                .containsExactly(Severity.WARNING);
        assertThat(check(
                        "\"new\": {\"status.flags\": [\"clientTransferProhibited\"]}",
                        modify("example.test").transferLock(true).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dk", "at", "nl", "no", "es", "fr", "ch", "pl"})
    void knowsZonesWithoutALock(String zone) {
        assertThat(TldRules.bundled()
                        .check(modify("example." + zone).transferLock(true).build()))
                .extracting(Violation::kind, violation -> violation.parameter().orElse(""))
                .containsExactly(tuple(Kind.TRANSFER_LOCK_NOT_OFFERED, "TRANSFERLOCK"));
    }

    @Test
    void knowsThatSeTakesOnlyClientHold() {
        assertThat(TldRules.bundled()
                        .check(modify("example.se").transferLock(true).build()))
                .extracting(Violation::kind)
                .containsExactly(Kind.TRANSFER_LOCK_NOT_OFFERED);
        assertThat(TldRules.bundled()
                        .check(RawCommand.of(
                                "ModifyDomain", Map.of("DOMAIN", "example.se", "STATUS0", "clientTransferProhibited"))))
                .extracting(Violation::kind)
                .containsExactly(Kind.STATUS_NOT_OFFERED);
        assertThat(TldRules.bundled()
                        .check(RawCommand.of("ModifyDomain", Map.of("DOMAIN", "example.se", "STATUS0", "clientHold"))))
                .isEmpty();
    }
}
