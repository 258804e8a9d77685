package dev.ispapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.testing.ManyCalls;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Applications that bring OkHttp 4 along, such as by another SDK, keep it: the client works with either. */
@Timeout(120)
class OkHttp4Test {

    /** Where the build puts OkHttp 4 and what it needs. */
    private static final Path FOLDER = Path.of("target", "okhttp4");

    @Test
    void worksWithOkHttp4OnTheClassPath() throws Exception {
        assertThat(printedBy(ManyCalls.class)).isEqualTo("wrong [] with 4.12.0\n");
    }

    private static String printedBy(Class<?> program) throws IOException, InterruptedException, URISyntaxException {
        Path output = Files.createTempFile("okhttp4", ".txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        path(program),
                        program.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(output.toFile())
                .start();
        int exit = process.waitFor();
        String printed = Files.readString(output, StandardCharsets.UTF_8);
        Files.delete(output);
        assertThat(exit).as(printed).isZero();
        return printed;
    }

    /** The tests and the library, and OkHttp 4 in place of the one that this build has. */
    private static String path(Class<?> program) throws IOException, URISyntaxException {
        List<Path> path;
        try (Stream<Path> jars = Files.list(FOLDER)) {
            path = jars.toList();
        }
        assertThat(path).as("OkHttp, Okio and the standard library of Kotlin").hasSize(3);
        return Stream.concat(
                        Stream.of(origin(program), origin(IspapiClient.class), origin(org.slf4j.Logger.class)),
                        path.stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path origin(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
