package dev.ispapi.internal.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/** How the library names itself to the server. */
public final class UserAgent {

    /** Maven writes this file into the jar: the version stands in the POM alone. */
    private static final String DESCRIPTION = "/META-INF/maven/dev.ispapi/ispapi-core/pom.properties";

    private UserAgent() {}

    /**
     * The header's value.
     *
     * @param application how the application names itself
     * @return that, and the library's name and version
     */
    public static String of(Optional<String> application) {
        String own = "ispapi-java/" + version();
        return application.map(name -> name + " " + own).orElse(own);
    }

    /**
     * Checks how an application names itself.
     *
     * @param application such as {@code shop/2.1}
     * @return the text without blanks around it
     * @throws IllegalArgumentException if it can't stand in a header
     */
    public static String checked(String application) {
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
