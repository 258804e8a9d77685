package dev.ispapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** How the library names itself to the server. */
final class UserAgent {

    /** Maven writes this file into the jar: the version stands in the POM alone. */
    private static final String DESCRIPTION = "/META-INF/maven/dev.ispapi/ispapi-core/pom.properties";

    private UserAgent() {}

    static String of(@Nullable String application) {
        String own = "ispapi-java/" + version();
        return application == null ? own : application + " " + own;
    }

    static String checked(String application) {
        if (application.isBlank() || !application.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            throw new IllegalArgumentException("expected a user agent of printable ASCII, such as shop/2.1");
        }
        return application.strip();
    }

    private static String version() {
        try (InputStream file = UserAgent.class.getResourceAsStream(DESCRIPTION)) {
            Properties properties = new Properties();
            if (file != null) {
                properties.load(file);
            }
            return properties.getProperty("version", "unpackaged");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
