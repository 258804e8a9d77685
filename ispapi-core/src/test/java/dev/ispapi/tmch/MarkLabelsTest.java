package dev.ispapi.tmch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.wire.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkLabelsTest {

    private static final MarkLabel FIRST = MarkLabel.builder()
            .label("example")
            .claimsNotify(true)
            .smdInclusion(false)
            .build();
    private static final MarkLabel SECOND =
            MarkLabel.builder().label("my-example").claimsNotify(false).build();

    private static TMCHMarkStatus status(Map<String, List<String>> properties) {
        var answer = Response.builder(200, "ok");
        properties.forEach((name, values) -> answer.property(name, values.toArray(String[]::new)));
        return TMCHMarkStatus.from(answer.build());
    }

    @Test
    void eachLabelHasTheSettingsOfItsNumber() {
        assertThat(status(Map.of(
                                "LABEL", List.of("example", "my-example"),
                                "LABEL0CLAIMSNOTIFY", List.of("1"),
                                "LABEL0SMDINCLUSION", List.of("0"),
                                "LABEL1CLAIMSNOTIFY", List.of("0")))
                        .labels())
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void labelsWithANumberInTheirNamesAreReadLikewise() {
        assertThat(status(Map.of(
                                "LABEL0", List.of("example"),
                                "LABEL0CLAIMSNOTIFY", List.of("1"),
                                "LABEL0SMDINCLUSION", List.of("0"),
                                "LABEL10", List.of("my-example"),
                                "LABEL10CLAIMSNOTIFY", List.of("0")))
                        .labels())
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void anEmptyLabelMovesNoSettingToAnotherOne() {
        assertThat(status(Map.of(
                                "LABEL", List.of("", "my-example"),
                                "LABEL0CLAIMSNOTIFY", List.of("1"),
                                "LABEL1CLAIMSNOTIFY", List.of("0")))
                        .labels())
                .containsExactly(SECOND);
    }

    @Test
    void aSettingThatCannotBeReadIsListedAndKeepsTheLabel() {
        TMCHMarkStatus status = status(Map.of("LABEL", List.of("example"), "LABEL0CLAIMSNOTIFY", List.of("perhaps")));

        assertThat(status.labels())
                .containsExactly(MarkLabel.builder().label("example").build());
        assertThat(status.unreadable())
                .anySatisfy(problem -> assertThat(problem.toString()).contains("LABEL0CLAIMSNOTIFY"));
    }

    @Test
    void thereAreNoLabelsWithoutOne() {
        assertThat(status(Map.of("LABEL0CLAIMSNOTIFY", List.of("1"))).labels()).isEmpty();
        assertThat(status(Map.of()).labels()).isEmpty();
    }

    @Test
    void theBuilderWritesWhatTheAccessorReads() {
        assertThat(TMCHMarkStatus.builder().labels(FIRST, SECOND).build().labels())
                .containsExactly(FIRST, SECOND);
    }
}
