package dev.ispapi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher script for Unix, on a folder as the zip has it. */
@Timeout(300)
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final Path SCRIPT = Path.of("src/main/dist/bin/ispapi");

    @TempDir
    private Path folder;

    private Path script;

    /** One jar that names all others is enough of a lib folder. */
    @BeforeEach
    void install() throws IOException {
        Path bin = Files.createDirectories(folder.resolve("an ispapi/bin"));
        script = bin.resolve("ispapi");
        Files.copy(SCRIPT, script);
        assertThat(script.toFile().setExecutable(true)).isTrue();
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                                .map(entry -> Path.of(entry).toUri().toString())
                                .collect(Collectors.joining(" ")));
        Path lib = Files.createDirectories(folder.resolve("an ispapi/lib"));
        new JarOutputStream(Files.newOutputStream(lib.resolve("all.jar")), manifest).close();
    }

    private Run run(Map<String, String> variables, String... command) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder process = new ProcessBuilder(command);
        process.environment().keySet().removeIf(name -> name.startsWith("ISPAPI_"));
        process.environment().put("ISPAPI_NO_CACHE", "1");
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process.environment().putAll(variables);
        int exitCode = process.redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Run(
                exitCode, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    private Run ispapi(Map<String, String> variables, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        return run(variables, command.toArray(String[]::new));
    }

    @Test
    void startsFromAFolderWithABlankAndThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), script);

        assertThat(run(Map.of(), link.toString(), "encode", "Some", "A=a b"))
                .isEqualTo(new Run(0, "COMMAND=Some\nA=a b\n", ""));
    }

    @Test
    void handsOnTheExitCode() throws Exception {
        assertThat(ispapi(Map.of(), "rules", "no-such-tld").exitCode()).isEqualTo(2);
    }

    @Test
    void readsNamesWhereTheLocaleIsAscii() throws Exception {
        assertThat(ispapi(Map.of("LC_ALL", "C"), "encode", "StatusDomain", "DOMAIN=müller.de"))
                .isEqualTo(new Run(0, "COMMAND=StatusDomain\nDOMAIN=xn--mller-kva.de\n", ""));
    }

    @Test
    void readsNamesOfCommandsAndParametersInATurkishLocale() throws Exception {
        Map<String, String> turkish = Map.of("JAVA_OPTS", "-Duser.language=tr -Duser.country=TR");

        assertThat(ispapi(turkish, "encode", "addomain", "domain=i.com").err()).contains("did you mean AddDomain?");
        assertThat(ispapi(turkish, "encode", "querydomainlist", "limit=1"))
                .isEqualTo(new Run(0, "COMMAND=QueryDomainList\nLIMIT=1\n", ""));
    }

    @Test
    void endsWhereThePipeIsClosed() throws Exception {
        Run run = run(Map.of(), "sh", "-c", "{ '" + script + "' rules --list; echo \"exit code $?\" >&2; } | true");

        assertThat(run.err())
                .isEqualTo("error: the result could not be written to standard output; it is not complete\n"
                        + "exit code 3\n");
    }

    @Test
    void saysThatThereIsNoJava() throws Exception {
        assertThat(ispapi(Map.of("JAVA_HOME", folder.toString()), "rules", "ca"))
                .isEqualTo(new Run(
                        3,
                        "",
                        "error: no Java found; install Java 17 or newer and set JAVA_HOME, or put java into PATH\n"));
    }
}
