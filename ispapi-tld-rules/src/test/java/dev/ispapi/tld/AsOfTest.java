package dev.ispapi.tld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AsOfTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private static AsOf between(String earliest, String latest) {
        return new AsOf(Optional.of(LocalDate.parse(earliest)), Optional.of(LocalDate.parse(latest)));
    }

    @Test
    void isOldMoreThanTenYearsLater() {
        assertThat(AsOf.day(LocalDate.of(2016, 11, 28)).isOld(TODAY)).isFalse();
        assertThat(AsOf.day(LocalDate.of(2016, 11, 27)).isOld(TODAY)).isTrue();
    }

    @Test
    void isJudgedByTheFirstDayItCanBeOf() {
        assertThat(between("2012-01-01", "2024-01-01").isOld(TODAY)).isTrue();
        assertThat(AsOf.since(LocalDate.of(2017, 4, 6)).isOld(TODAY)).isFalse();
    }

    @Test
    void isOldIfItsFirstDayIsNotKnown() {
        assertThat(AsOf.UNKNOWN.isOld(TODAY)).isTrue();
        assertThat(new AsOf(Optional.empty(), Optional.of(TODAY)).isOld(TODAY)).isTrue();
    }

    @Test
    void isNewerOnlyIfTheRangesDoNotTouch() {
        AsOf sample = between("2021-01-01", "2021-12-31");
        assertThat(sample.isNewerThan(between("2020-01-01", "2020-12-31"))).isTrue();
        assertThat(sample.isNewerThan(between("2020-01-01", "2021-01-01"))).isFalse();
        assertThat(sample.isNewerThan(AsOf.since(LocalDate.of(2012, 1, 1)))).isFalse();
        assertThat(sample.isNewerThan(AsOf.UNKNOWN)).isFalse();
        assertThat(AsOf.UNKNOWN.isNewerThan(sample)).isFalse();
    }

    @Test
    void hasADayOnlyIfItIsExact() {
        assertThat(AsOf.day(TODAY).day()).hasValue(TODAY);
        assertThat(AsOf.since(TODAY).day()).isEmpty();
        assertThat(between("2020-01-01", "2020-12-31").day()).isEmpty();
        assertThat(AsOf.UNKNOWN.day()).isEmpty();
    }

    @Test
    void readsAsAText() {
        assertThat(List.of(
                        AsOf.day(TODAY),
                        between("2021-03-02", "2021-07-23"),
                        AsOf.since(LocalDate.of(2017, 4, 6)),
                        new AsOf(Optional.empty(), Optional.of(LocalDate.of(2012, 10, 10))),
                        AsOf.UNKNOWN))
                .extracting(AsOf::toString)
                .containsExactly(
                        "2026-11-28",
                        "2021-03-02 to 2021-07-23",
                        "2017-04-06 or later",
                        "2012-10-10 or earlier",
                        "undated");
    }

    @Test
    void refusesALastDayBeforeTheFirst() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> between("2021-03-02", "2021-03-01"))
                .withMessage("expected a last day on or after the first, 2021-03-02, found 2021-03-01");
    }
}
