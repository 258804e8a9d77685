package dev.ispapi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.junit.jupiter.api.Test;

/** The start-up script for jshell: each line is accepted, and the names that it promises are there. */
class JshellTest {

    private static List<SnippetEvent> evaluate(JShell shell, String text) {
        List<SnippetEvent> events = new ArrayList<>();
        String rest = text;
        while (!rest.isBlank()) {
            CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            assertThat(next.completeness().isComplete()).as(rest).isTrue();
            events.addAll(shell.eval(next.source()));
            rest = next.remaining();
        }
        return events;
    }

    @Test
    void startsASandboxAndKnowsTheRules() throws IOException {
        PrintStream nothing = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        try (JShell shell = JShell.builder()
                .executionEngine("local")
                .compilerOptions("--class-path", System.getProperty("java.class.path"))
                .out(nothing)
                .build()) {
            List<SnippetEvent> events = evaluate(shell, Files.readString(Path.of("src/main/dist/jshell/ispapi.jsh")));

            assertThat(events).isNotEmpty().allSatisfy(event -> {
                assertThat(event.status()).as(event.toString()).isEqualTo(Status.VALID);
                assertThat(event.exception()).isNull();
            });
            assertThat(evaluate(shell, "ispapi.send(CheckDomains.builder().domains(\"free-name.com\").build()).size()"))
                    .singleElement()
                    .extracting(SnippetEvent::value)
                    .isEqualTo("1");
            assertThat(evaluate(shell, "rules.zone(\"ca\").isPresent()"))
                    .singleElement()
                    .extracting(SnippetEvent::value)
                    .isEqualTo("true");
            evaluate(shell, "ispapi.close(); sandbox.close();");
        }
    }
}
