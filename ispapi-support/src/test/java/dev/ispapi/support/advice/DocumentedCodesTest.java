package dev.ispapi.support.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentedCodesTest {

    /** What says nothing about a code of its own. */
    private static final Set<String> VAGUE = Set.of("code.refused", "code.temporary", "unknown");

    static List<String> commands() throws IOException {
        try (InputStream in = DocumentedCodesTest.class.getResourceAsStream("codes.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyDocumentedCodeOfACommandHasAdviceOfItsOwn(String line) {
        String[] words = line.split(" ", -1);
        Arrays.stream(words).skip(1).mapToInt(Integer::parseInt).forEach(code -> {
            Advice advice = Advice.of(FailedCommand.of(words[0]), code, "");

            assertThat(advice.key()).as("%s %d", words[0], code).isNotIn(VAGUE);
            assertThat(advice.retry()).isEqualTo(expected(code, advice.retry()));
            assertThat(advice.text(AdviceLanguage.GERMAN).whatHappened()).isNotBlank();
        });
    }

    private static Retry expected(int code, Retry otherwise) {
        return code >= 400 && code < 500 ? Retry.LATER : otherwise;
    }

    @Test
    void allDocumentedCommandsAreTried() throws IOException {
        assertThat(commands()).hasSize(176);
    }

    @Test
    void theSameCodeNamesTheObjectOfItsCommand() {
        assertThat(text("StatusDomain")).contains("the domain does not exist");
        assertThat(text("StatusContact")).contains("the contact does not exist");
        assertThat(text("StatusNameserver")).contains("the nameserver does not exist");
        assertThat(text("StatusSSLCert")).contains("the certificate does not exist");
        assertThat(text("StatusDomainTransfer")).contains("the transfer does not exist");
    }

    private static String text(String command) {
        return Advice.of(FailedCommand.of(command), 545, "Object does not exist")
                .text(AdviceLanguage.ENGLISH)
                .whatHappened();
    }

    @Test
    void whatIsNotKnownIsSaid() {
        Advice advice = Advice.of(FailedCommand.of("AddDomain"), 599, "Something new");

        assertThat(advice.isGeneral()).isTrue();
        assertThat(advice.key()).isEqualTo("code.refused");
        assertThat(advice.text(AdviceLanguage.ENGLISH).likelyCause()).startsWith("Nothing is known here");
        assertThat(Advice.of(FailedCommand.of("AddDomain"), 777, "").key()).isEqualTo("unknown");
    }
}
