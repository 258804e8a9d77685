package dev.ispapi.cli.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.cli.Run;
import dev.ispapi.cli.terminal.ExitCode;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** {@code encode} and {@code decode} know the commands of both platforms. */
class PlatformOptionTest {

    private static final String SESSION = "[RESPONSE]\ncode = 200\ndescription = Command completed successfully\n"
            + "property[expiration date][0] = 2026-08-01 10:20:30\nproperty[sessionid][0] = fedcba98\nEOF\n";

    @Test
    void encodesACommandOfCnr() {
        Run run = Run.of(
                "encode", "--platform", "cnr", "renewdomain", "DOMAIN=müller.de", "PERIOD=1Y", "EXPIRATION=2027");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("COMMAND=RenewDomain\nDOMAIN=xn--mller-kva.de\nPERIOD=1\nEXPIRATION=2027\n");
    }

    @Test
    void refusesAParameterOfTheOtherPlatform() {
        Run run = Run.of("encode", "--platform", "CNR", "AddDomain", "DOMAIN=example.com", "PERIOD=1", "CLASS=PREMIUM");

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).contains("CLASS is no parameter of AddDomain");
    }

    @Test
    void suggestsTheNearestCommandOfThePlatform() {
        assertThat(Run.of("encode", "--platform", "cnr", "QueryZoneLst").err()).contains("did you mean QueryZoneList?");
        assertThat(Run.reading(SESSION, "decode", "--platform", "cnr", "--command", "StartSesion")
                        .err())
                .contains("no type for the command StartSesion (did you mean StartSession?)");
    }

    @Test
    void decodesAResponseOfCnr() {
        Run run = Run.reading(SESSION, "decode", "--platform", "cnr", "--command", "StartSession");

        assertThat(run.documents())
                .singleElement()
                .extracting("result")
                .isEqualTo(Map.of("expirationDate", "2026-08-01T10:20:30Z", "sessionId", "fedcba98"));
    }

    @Test
    void showsThePropertiesOfAResponseThatNoPageDescribes() {
        String jobs = "[RESPONSE]\ncode = 200\ndescription = done\nproperty[job][0] = 17\nproperty[job][1] = 18\nEOF\n";

        assertThat(Run.reading(jobs, "decode", "--platform", "cnr", "--command", "QueryJobList")
                        .documents())
                .singleElement()
                .extracting("others", InstanceOfAssertFactories.MAP)
                .containsEntry("JOB", List.of("17", "18"));
    }

    @Test
    void refusesAnUnknownPlatform() {
        Run run = Run.of("encode", "--platform", "epp", "AddDomain");

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).contains("unknown platform epp; known: ispapi, cnr");
    }
}
