package dev.ispapi.support.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ispapi.idn.DomainName;
import dev.ispapi.support.plan.StepState.Status;
import dev.ispapi.value.Period;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class PlanJsonTest {

    private static final String EXPIRE = PlanJson.write(Plans.of(RenewalModeWish.expire("example.com")));

    static Stream<Wish> wishes() {
        return Plans.all().stream();
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void readsWhatItWroteButForTheSecrets(Wish wish) {
        Plan plan = Plans.of(wish);
        String json = PlanJson.write(plan);

        assertThat(PlanJson.read(json)).isEqualTo(PlanProgress.of(plan.withoutSecrets()));
        assertThat(PlanJson.write(PlanJson.read(json))).isEqualTo(json);
        assertThat(json).doesNotContain("sentinel");
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void keepsSecretsOnlyWhenItIsAskedTo(Wish wish) {
        PlanProgress progress = PlanProgress.of(Plans.of(wish));

        assertThat(PlanJson.read(PlanJson.writeWithSecrets(progress))).isEqualTo(progress);
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void keepsHowFarAPlanIs(Wish wish) {
        PlanProgress progress = PlanProgress.of(Plans.of(wish).withoutSecrets());
        Step first = progress.current().orElseThrow();
        PlanProgress begun = progress.with(first.id(), new StepState(Status.FAILED, Optional.of(541), "no"))
                .nextRevision();

        assertThat(PlanJson.read(PlanJson.write(begun))).isEqualTo(begun);
    }

    @Test
    void aSecretIsAMissingValueWhenThePlanIsReadAgain() {
        PlanProgress read = PlanJson.read(PlanJson.write(Plans.of(
                TransferWish.builder("example.org").auth("sentinel-7f3a").build())));

        assertThat(read.status()).isEqualTo(PlanStatus.NEEDS_VALUES);
        assertThat(read.needed()).containsOnlyKeys("check");
        assertThat(read.needed().get("check")).singleElement().satisfies(value -> {
            assertThat(value.parameter()).isEqualTo("AUTH");
            assertThat(value.isSecret()).isTrue();
        });
        assertThat(read.supply("check", "AUTH", "sentinel-7f3a").status()).isEqualTo(PlanStatus.READY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"format\": 1|\"format\": 0|$.format|expected the format 1, found 0; it was saved by another version"
                        + " of this library",
                "\"format\": 1|\"format\": 2|$.format|expected the format 1, found 2; it was saved by another version"
                        + " of this library",
                "\"format\": 1,||$|expected the key \"format\", found none",
                "\"format\": 1|\"format\": \"1\"|$.format|expected a number, found a text",
                "\"format\": 1|\"format\": 1.5|$.format|expected a whole number, or fewer objects within each other",
                "\"revision\": 0|\"revision\": -1|$.steps|expected a revision from 0, found -1",
                "\"wish\": \"mode\"|\"wish\": null|$.wish|expected a text, found null",
                "\"wish\"|\"revision\"|$.revision|expected each key once, found one again",
                "\"wish\"|\"while\"|$.while|expected no other keys than format, revision, wish, domain, zone, notices,"
                        + " costs, problems, consents, steps, found another",
                "\"domain\": \"example.com\"|\"domain\": \"a..b\"|$.domain|expected a domain name",
                "\"command\": \"SetDomainRenewalMode\"|\"command\": \"DropTables\"|$.steps[0]|expected a documented"
                        + " command, found another",
                "\"RENEWALMODE\": \"AUTOEXPIRE\"|\"RENEWALMODE\": \"AUTO\\n"
                        + "EXPIRE\"|$.steps[0]|RENEWALMODE has a line break at position 4",
                "\"RENEWALMODE\": \"AUTOEXPIRE\"|\"RENEWALMODE\": 1|$.steps[0].parameters.RENEWALMODE|expected a text,"
                        + " found a number",
                "\"RENEWALMODE\"|\"RENEWAL MODE\"|$.steps[0]|expected a name of letters",
                "\"RENEWALMODE\"|\"COMMAND\"|$.steps[0]|COMMAND is not a parameter",
                "\"RENEWALMODE\"|\"NO-SUCH-MODE\"|$.steps[0]|SetDomainRenewalMode",
                "\"state\": \"OPEN\"|\"state\": \"MAYBE\"|$.steps[0].state|expected one of [OPEN, SENDING, WAITING,"
                        + " UNKNOWN, FAILED, DONE, SKIPPED], found another text",
                "\"state\": \"OPEN\"|\"state\": \"WAITING\"|$.steps|step mode waits, but for no event",
                "\"state\": \"OPEN\"|\"once\": false, \"state\": \"OPEN\"|$.steps[0].once|expected no other keys than",
                "\"steps\": [|\"steps\": [], \"x\": [|$.x|expected no other keys than",
            })
    void refusesWhatIsNoPlanAndSaysWhereAndWhy(String from, String to, String place, String problem) {
        String broken = EXPIRE.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to == null ? "" : to));

        assertThat(broken).isNotEqualTo(EXPIRE);
        assertThatThrownBy(() -> PlanJson.read(broken))
                .isInstanceOfSatisfying(
                        BrokenPlanException.class, e -> assertThat(e.path()).isEqualTo(place))
                .hasMessageStartingWith("saved plan at " + place + ": ")
                .hasMessageContaining(problem);
    }

    @Test
    void refusesStepsThatContradictEachOther() {
        String json = PlanJson.write(Plans.of(RestoreWish.of("example.com")));

        assertThatThrownBy(() -> PlanJson.read(json.replace("\"id\": \"restore\"", "\"id\": \"status\"")))
                .hasMessage("saved plan at $.steps: expected each id once, found two steps \"status\"");
        int last = json.lastIndexOf("\"OPEN\"");
        assertThatThrownBy(() -> PlanJson.read(json.substring(0, last) + "\"DONE\"" + json.substring(last + 6)))
                .hasMessage("saved plan at $.steps: step restore is DONE although an earlier step is not over");
        String renew = PlanJson.write(Plans.of(RenewWish.of("example.com", Period.years(1))));
        assertThatThrownBy(() -> PlanJson.read(renew.replace("\"fromStep\": \"status\"", "\"fromStep\": \"renew\"")))
                .hasMessage("saved plan at $.steps: step renew takes EXPIRATIONDATE from \"renew\", which is no earlier"
                        + " step");
    }

    @Test
    void refusesAProbeThatDoesMoreThanRead() {
        String json = PlanJson.write(Plans.of(RestoreWish.of("example.com")));
        int probe = json.lastIndexOf("\"StatusDomain\"");

        assertThatThrownBy(() -> PlanJson.read(json.substring(0, probe) + "\"DeleteDomain\""
                        + json.substring(probe + "\"StatusDomain\"".length())))
                .hasMessage("saved plan at $.steps[1].probes[0]: DeleteDomain does more than read, and can't find"
                        + " anything out");
    }

    @Test
    void refusesTextsThatAreTooLargeOrTooDeep() {
        assertThatThrownBy(() -> PlanJson.read(" ".repeat(1_000_001)))
                .hasMessage("saved plan at $: expected at most 1000000 characters, found 1000001");
        assertThatThrownBy(() -> PlanJson.read("{\"steps\":" + "[".repeat(100_000)))
                .isInstanceOf(BrokenPlanException.class);
        assertThatThrownBy(() -> PlanJson.read("{\"steps\":["
                        + String.join(
                                ",", Collections.nCopies(300, "{\"id\":\"a\",\"reason\":\"\",\"state\":\"OPEN\"}"))
                        + "]}"))
                .hasMessageContaining("expected at most 200 elements, found more");
    }

    @Test
    void refusesAnyCutOffOrMutatedTextWithItsOwnException() {
        String json =
                PlanJson.write(Plans.of(TransferWish.builder("example.com").build()));
        for (int length = 0; length < json.length() - 1; length++) {
            String cut = json.substring(0, length);
            assertThatThrownBy(() -> PlanJson.read(cut)).isInstanceOf(BrokenPlanException.class);
        }
        Random random = new Random(7);
        for (int round = 0; round < 3000; round++) {
            StringBuilder changed = new StringBuilder(json);
            changed.setCharAt(random.nextInt(json.length()), (char) (32 + random.nextInt(95)));
            try {
                PlanProgress read = PlanJson.read(changed.toString());
                assertThat(read.plan().steps()).isNotEmpty();
            } catch (BrokenPlanException e) {
                assertThat(e).hasMessageStartingWith("saved plan at $");
            }
        }
    }

    @Test
    void neverBelievesThatAnOrderMayBeRepeated() {
        PlanProgress read = PlanJson.read(PlanJson.write(Plans.of(RestoreWish.of("example.com")))
                .replaceFirst("\"state\": \"OPEN\"", "\"state\": \"DONE\"")
                .replaceFirst("\"state\": \"OPEN\"", "\"state\": \"SENDING\""));

        assertThat(read.status()).isEqualTo(PlanStatus.OUTCOME_UNKNOWN);
    }

    @Test
    void keepsAPlanInAFileAndRefusesOneThatIsOutOfDate(@TempDir Path directory) throws Exception {
        PlanFile file = PlanFile.at(directory.resolve("plan.json"));
        PlanProgress progress = PlanProgress.of(Plans.of(
                TransferWish.builder("example.org").auth("sentinel-7f3a").build()));
        assertThat(file.load()).isEmpty();

        file.save(progress);
        file.save(progress.nextRevision());

        assertThat(file.load()).hasValue(progress.nextRevision().withoutSecrets());
        assertThatThrownBy(() -> file.save(progress.nextRevision()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the plan in plan.json is at revision 1 already, and 1 was to be saved; load it and go on"
                        + " from there");
        try (Stream<Path> left = Files.list(directory)) {
            assertThat(left.map(path -> path.getFileName().toString())).containsOnly("plan.json", "plan.json.lock");
        }
    }

    @Test
    void suppliesOnlyWhatIsMissing() {
        PlanProgress progress =
                PlanProgress.of(Plans.of(TransferWish.builder("example.org").build()));

        assertThatThrownBy(() -> progress.supply("check", "CLASS", "X"))
                .hasMessage("step check: CLASS is not missing; missing: [AUTH]");
        assertThatThrownBy(() -> progress.supply("chock", "AUTH", "X"))
                .hasMessage("there is no step \"chock\"; steps: [check, transfer]");
        assertThatThrownBy(() -> progress.supply("check", "AUTH", "sentinel\nACTION=DENY"))
                .hasMessageStartingWith("AUTH has a line break")
                .hasMessageNotContaining("sentinel");
        assertThatThrownBy(() -> progress.retry("check")).hasMessage("step check is OPEN, and did not fail");
        assertThatThrownBy(() -> progress.resolve("check", true))
                .hasMessage("step check is OPEN: its outcome is known");
        assertThat(progress.plan().domain()).isEqualTo(DomainName.of("example.org"));
    }
}
