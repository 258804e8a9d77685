package dev.ispapi.examples;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** What stands in front of the programs' names. */
@Command(
        name = "ispapi-examples",
        mixinStandardHelpOptions = true,
        versionProvider = Programs.Version.class,
        synopsisSubcommandLabel = "PROGRAM",
        description = "Small programs that show the ISPAPI SDK for Java at work.",
        commandListHeading = "%nPrograms (each has a --help of its own):%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nWhom to talk to:%n",
        footer = {
            "  ISPAPI_USER, ISPAPI_PASSWORD   log-in; account!role for a role user. Without them all programs",
            "                                 that send something talk to a sandbox on this machine",
            "  ISPAPI_ENVIRONMENT             OTE, the free test system and default, or LIVE: orders cost money",
            "  ISPAPI_URL                     another address of that system",
            "",
            "Exit codes: 0 done, 1 the API said no or has no price, 2 wrong usage, 3 no answer"
        })
final class Programs {

    /** Reads the version from the file that Maven writes into the jar. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() throws IOException {
            Properties properties = new Properties();
            try (InputStream file =
                    Programs.class.getResourceAsStream("/META-INF/maven/dev.ispapi/ispapi-examples/pom.properties")) {
                if (file != null) {
                    properties.load(file);
                }
            }
            return new String[] {"ispapi-examples " + properties.getProperty("version", "unpackaged")};
        }
    }
}
