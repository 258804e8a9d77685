package dev.ispapi.idn;

import static dev.ispapi.idn.IcuComparison.Difference.NEGATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.VersionInfo;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Our conversion against others: that of ICU4J, the reference, over four million names in both modes, and that of OkHttp.
 * Where we differ from ICU4J, and why, is listed in {@link IcuComparison.Difference}.
 */
class IcuComparisonTest {

    private static final int GENERATED = 700_000;

    @Test
    void agreesWithIcuOnGeneratedNamesButForTheListedDifferences() throws InterruptedException {
        IcuComparison comparison = compare(each -> {
            NameGenerator generator = new NameGenerator(46);
            for (int i = 0; i < GENERATED; i++) {
                each.accept(generator.name());
            }
        });

        assertThat(comparison.surprises()).isEmpty();
        assertThat(comparison.differences()).containsOnlyKeys(IcuComparison.Difference.values());
        assertThat(comparison.accepted()).isGreaterThan(GENERATED / 2);
        assertThat(comparison.refused()).isGreaterThan(GENERATED / 2);
    }

    static Stream<Arguments> places() {
        return Stream.of(
                arguments("%s.com", Map.of(NEGATION, 6)),
                arguments("a%sb.com", Map.of(NEGATION, 6)),
                arguments("\u0915\u094D%s\u05D0.%<s", Map.of()));
    }

    @ParameterizedTest
    @MethodSource("places")
    void agreesWithIcuOnEveryCharacterThereIs(String place, Map<IcuComparison.Difference, Integer> differences)
            throws InterruptedException {
        int at = place.indexOf("%s");
        String before = place.substring(0, at);
        String after = place.substring(at + 2);
        boolean isTwice = after.contains("%<s");
        IcuComparison comparison = compare(each -> {
            for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
                String character = Character.toString(c);
                each.accept(before + character + (isTwice ? after.replace("%<s", character) : after));
            }
        });

        assertThat(comparison.surprises()).isEmpty();
        assertThat(comparison.differences()).isEqualTo(differences);
        assertThat(comparison.names()).isEqualTo(Character.MAX_CODE_POINT + 1);
    }

    /** Compares names in a thread of its own, whose short stack makes millions of refusals cheap. */
    private static IcuComparison compare(Consumer<Consumer<String>> names) throws InterruptedException {
        FutureTask<IcuComparison> task = new FutureTask<>(() -> {
            IcuComparison comparison = new IcuComparison();
            names.accept(comparison::compare);
            return comparison;
        });
        new Thread(task).start();
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    /** OkHttp takes more, and composes by the JDK's own Unicode, which is 13 on JDK 17; but it must not have another name for a name. */
    @Test
    void agreesWithOkHttpWhereBothAcceptAName() {
        NameGenerator generator = new NameGenerator(47);
        int both = 0;
        for (int i = 0; i < 100_000; i++) {
            String typed = generator.name();
            String ours = ours(typed);
            String theirs = ours == null || !isOld(typed) ? null : okHttp(typed);
            if (theirs != null) {
                both++;
                assertThat(theirs.endsWith(".") ? theirs.substring(0, theirs.length() - 1) : theirs)
                        .as(typed)
                        .isEqualTo(ours);
            }
        }

        assertThat(both).isGreaterThan(20_000);
    }

    private static String ours(String typed) {
        try {
            return DomainName.zone(typed, IdnProfile.nonTransitional()).ascii();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String okHttp(String typed) {
        try {
            return new HttpUrl.Builder().scheme("https").host(typed).build().host();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static boolean isOld(String typed) {
        VersionInfo thirteen = VersionInfo.getInstance(13);
        return typed.codePoints().allMatch(c -> UCharacter.getAge(c).compareTo(thirteen) <= 0);
    }
}
