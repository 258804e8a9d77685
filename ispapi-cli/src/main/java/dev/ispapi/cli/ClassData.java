package dev.ispapi.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/**
 * Runs the common programs, on a sandbox, and prints nothing. The launcher has Java keep the classes that are loaded on the way in an archive,
 * which later starts read instead of the jars.
 */
public final class ClassData {

    private static final List<String[]> RUNS = List.of(
            new String[] {"--help"},
            new String[] {"rules", "ca"},
            new String[] {"rules", "--json", "co.uk"},
            new String[] {"encode", "AddDomain", "DOMAIN=example.com", "PERIOD=1Y"},
            new String[] {"encode", "--on", "cnr", "StatusDomain", "DOMAIN=example.com"},
            new String[] {"lifecycle", "example.com", "--expires", "2027-09-26"},
            new String[] {"plan", "transfer", "example.dk"},
            new String[] {"quote", "free-name.com", "--years", "1"},
            new String[] {"check", "--json", "example.com"},
            new String[] {"send", "StatusUser"},
            new String[] {"tour"});

    private ClassData() {}

    /**
     * Runs the programs.
     *
     * @param args none
     */
    public static void main(String[] args) {
        for (String[] run : RUNS) {
            // Wrong usage would be no harm here; a test sees that there is none.
            var unused = Ispapi.run(
                    run,
                    Map.of(),
                    InputStream.nullInputStream(),
                    OutputStream.nullOutputStream(),
                    OutputStream.nullOutputStream());
        }
        // Threads of HTTP clients that idle would keep the JVM for a while.
        System.exit(0);
    }
}
