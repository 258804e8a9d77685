package dev.ispapi.tld;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.tld.Source.Kind;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class SourceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    private static Source of(Kind kind, AsOf asOf) {
        return new Source(kind, "PAGE", Optional.empty(), Optional.empty(), asOf);
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"BACK_END", "GTLD_FRAME"})
    void neverRefusesByWhatIsInferredHoweverNew(Kind kind) {
        Source source = of(kind, AsOf.day(TODAY));

        assertThat(source.isInferred()).isTrue();
        assertThat(source.mayRefuse(TODAY)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"BACK_END", "GTLD_FRAME"},
            mode = Mode.EXCLUDE)
    void refusesByWhatSpeaksOfTheZoneItselfUntilItIsOldOrUndated(Kind kind) {
        assertThat(of(kind, AsOf.day(TODAY)).isInferred()).isFalse();
        assertThat(of(kind, AsOf.day(TODAY)).mayRefuse(TODAY)).isTrue();
        assertThat(of(kind, AsOf.day(TODAY.minusYears(10).minusDays(1))).mayRefuse(TODAY))
                .isFalse();
        assertThat(of(kind, AsOf.UNKNOWN).mayRefuse(TODAY)).isFalse();
    }

    @Test
    void saysFirstThatItIsInferred() {
        assertThat(of(Kind.BACK_END, AsOf.day(TODAY))).hasToString("inferred from the back end: PAGE, 2026-11-29");
        assertThat(of(Kind.GTLD_FRAME, AsOf.day(TODAY))).hasToString("by the frame of gTLDs: PAGE, 2026-11-29");
        assertThat(of(Kind.WIKI, AsOf.day(TODAY))).hasToString("PAGE, 2026-11-29");
    }
}
