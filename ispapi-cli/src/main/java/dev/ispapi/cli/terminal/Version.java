package dev.ispapi.cli.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads the version from the file that Maven writes into the jar. */
public final class Version implements IVersionProvider {

    private static final String FILE = "/META-INF/maven/dev.ispapi/ispapi-cli/pom.properties";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public String[] getVersion() throws IOException {
        Properties properties = new Properties();
        try (InputStream file = Version.class.getResourceAsStream(FILE)) {
            if (file != null) {
                properties.load(file);
            }
        }
        String program = spec == null ? "ispapi" : spec.root().name();
        return new String[] {program + " " + properties.getProperty("version", "unpackaged")};
    }
}
