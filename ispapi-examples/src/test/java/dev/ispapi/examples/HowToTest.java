package dev.ispapi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The small programs print what they promise, and stay small. */
@ResourceLock(Resources.SYSTEM_OUT)
class HowToTest {

    private static final Path FOLDER = Path.of("src/main/java/dev/ispapi/examples/howto");

    /** What each prints: a line that tells it worked. */
    private static final Map<String, String> PRINTED = new TreeMap<>(Map.of(
            "IsThisNameFree", "a-name-that-is-free.com: AVAILABLE",
            "RegisterADomain", "registered: ada-example.de, pending: false",
            "WhatBecameOfMyOrder", "it was carried out: do not order again",
            "TransferADomain", "[ACTIVE, ",
            "WhatDoesItCost", "total: ",
            "WhenDoesItExpire", "2027-01-01",
            "PublishDnsRecords", "added www; the other records stay as they are",
            "WhatDoesThisErrorMean", "The API says that the domain does not exist."));

    static Stream<String> programs() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> !name.equals("package-info") && !name.equals("Customers"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("programs")
    void eachProgramAnswersItsQuestion(String name) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Class.forName("dev.ispapi.examples.howto." + name)
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8)).contains(PRINTED.get(name));
    }

    @Test
    void eachProgramHasItsLine() throws IOException {
        assertThat(programs()).containsExactlyElementsOf(PRINTED.keySet());
    }

    @ParameterizedTest
    @MethodSource("programs")
    void eachProgramIsShortAndBeginsWithMain(String name) throws IOException {
        String code = Files.readString(FOLDER.resolve(name + ".java"));

        assertThat(code.lines().count()).isLessThan(80);
        assertThat(code.indexOf("public static void main"))
                .isLessThan(code.contains("private static") ? code.indexOf("private static") : Integer.MAX_VALUE);
    }
}
