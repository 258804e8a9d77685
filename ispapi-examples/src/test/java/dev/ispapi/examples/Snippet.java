package dev.ispapi.examples;

import dev.ispapi.IspapiClient;
import dev.ispapi.Platform;
import dev.ispapi.contact.AddContact;
import dev.ispapi.contact.ContactData;
import dev.ispapi.domain.AddDomain;
import dev.ispapi.sandbox.Sandbox;
import dev.ispapi.tld.TldRules;
import dev.ispapi.value.Period;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A Java block of a page: statements, as they would stand in a reader's program, with what they print.
 *
 * @param page the file
 * @param number which block of the page, from 1
 * @param code the statements
 * @param output what stands in the block of text behind it, if there is one
 */
record Snippet(Path page, int number, String code, Optional<String> output) {

    private static final Pattern BLOCK =
            Pattern.compile("```java\\n(.*?)```(?:\\n```text\\n(.*?)```)?", Pattern.DOTALL);

    /** What stands around the statements: imports, a client, a password. */
    private static final String PROGRAM = """
            import dev.ispapi.*;
            import dev.ispapi.account.*;
            import dev.ispapi.bridge.*;
            import dev.ispapi.command.*;
            import dev.ispapi.contact.*;
            import dev.ispapi.domain.*;
            import dev.ispapi.idn.*;
            import dev.ispapi.sandbox.*;
            import dev.ispapi.session.*;
            import dev.ispapi.dnszone.*;
            import dev.ispapi.support.advice.*;
            import dev.ispapi.support.events.*;
            import dev.ispapi.support.plan.*;
            import dev.ispapi.tld.*;
            import dev.ispapi.tld.lifecycle.*;
            import dev.ispapi.tld.price.*;
            import dev.ispapi.user.*;
            import dev.ispapi.value.*;
            import dev.ispapi.wire.*;
            import java.net.URI;
            import java.nio.file.*;
            import java.time.Duration;
            import java.time.Instant;
            import java.util.*;
            import java.util.stream.*;

            public class Program {
                public static void run(java.io.PrintStream out, Path folder, Environment sandboxed, Environment cnrSandboxed, %s) throws Exception {
            %s
                }
            }
            """;

    private static final String IMPORTS_OF_BULK_JOBS = """
            import dev.ispapi.support.bulk.*;
            import dev.ispapi.support.jdbc.*;
            import java.util.concurrent.TimeUnit;
            """;

    private static final String CODE = "Code-1234";

    /** In place of {@code example}: the sandbox keeps the reserved names. */
    private static final String OWN = "shop-example";

    static List<Snippet> of(Path page) throws IOException {
        Matcher blocks = BLOCK.matcher(Files.readString(page));
        List<Snippet> snippets = new ArrayList<>();
        while (blocks.find()) {
            snippets.add(new Snippet(page, snippets.size() + 1, blocks.group(1), Optional.ofNullable(blocks.group(2))));
        }
        return snippets;
    }

    /** Whether it is a whole file. */
    boolean isFile() {
        return code.contains("\nimport ") || code.startsWith("import ");
    }

    /** The type that a whole file declares. */
    String typeName() {
        Matcher type =
                Pattern.compile("(?m)^(?:public )?(?:final )?class (\\w+)").matcher(code);
        if (!type.find()) {
            throw new IllegalStateException(this + " declares no class");
        }
        return type.group(1);
    }

    /** Compiles it and runs it against a sandbox of its own; returns what it printed. */
    String run(Path folder) throws Exception {
        try (Sandbox sandbox = Sandbox.start();
                Sandbox cnr = Sandbox.builder().platform(Platform.CNR).start();
                IspapiClient ispapi = sandbox.client()) {
            String handle = world(sandbox, ispapi);
            String other = contact(ispapi);
            String adapted = code.replace("P-ABC1", handle)
                    .replace("P-ABC2", other)
                    .replace("\"example.", "\"" + OWN + ".")
                    .replace("System.out", "out")
                    .replace("Path.of(\"", "folder.resolve(\"")
                    .replaceAll("Environment\\.(LIVE|OTE)\\b", "sandboxed")
                    .replaceAll("Environment\\.CNR_(LIVE|OTE)\\b", "cnrSandboxed")
                    .replaceAll("Credentials\\.role\\(.*?\\)\\)", "Credentials.of(\"test.user\", \"test.passw0rd\"))");
            List<String> given = Stream.of(
                            "IspapiClient ispapi", "AddDomain order", "TldRules rules", "String password")
                    .map(variable -> code.contains(variable.substring(variable.indexOf(' ')) + " =")
                            ? variable + "Given"
                            : variable)
                    .toList();
            String errors = compile(folder, "Program", PROGRAM.formatted(String.join(", ", given), adapted));
            if (!errors.isEmpty()) {
                throw new AssertionError(this + " does not compile:\n" + errors);
            }
            ByteArrayOutputStream printed = new ByteArrayOutputStream();
            try (URLClassLoader loader =
                            new URLClassLoader(new URL[] {folder.toUri().toURL()}, Snippet.class.getClassLoader());
                    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
                Method run = Stream.of(loader.loadClass("Program").getMethods())
                        .filter(method -> method.getName().equals("run"))
                        .findFirst()
                        .orElseThrow();
                run.invoke(
                        null,
                        out,
                        folder,
                        sandbox.environment(),
                        cnr.environment(),
                        ispapi,
                        order(handle),
                        TldRules.bundled(),
                        CODE);
            } catch (InvocationTargetException e) {
                throw new AssertionError(this + " fails: " + e.getCause(), e.getCause());
            }
            return printed.toString(StandardCharsets.UTF_8).replace(OWN + ".", "example.");
        }
    }

    /** What the compiler says of it, among the variables that pages take for granted; nothing if it compiles. It is not run. */
    String errors(Path folder) throws IOException {
        String given = Stream.of(
                        "IspapiClient ispapi", "TldRules rules", "ZonePrices prices", "javax.sql.DataSource database")
                .filter(variable -> !code.contains(variable + " ="))
                .collect(Collectors.joining(", "));
        return compile(folder, "Program", IMPORTS_OF_BULK_JOBS + PROGRAM.formatted(given, code));
    }

    /** What the pages take for granted: two contacts, a domain, and a name at another registrar. */
    private static String world(Sandbox sandbox, IspapiClient ispapi) {
        String handle = contact(ispapi);
        ispapi.send(AddDomain.builder()
                .domain(OWN + ".com")
                .period(Period.years(1))
                .ownerContact(handle)
                .adminContact(handle)
                .techContact(handle)
                .billingContact(handle)
                .nameservers("ns1.example.net", "ns2.example.net")
                .build());
        sandbox.registry()
                .elsewhere("moves-in.com", CODE, sandbox.clock().instant().plus(Duration.ofDays(90)));
        return handle;
    }

    private static AddDomain order(String handle) {
        return AddDomain.builder()
                .domain(OWN + ".ca")
                .period(Period.years(1))
                .ownerContact(handle)
                .adminContact(handle)
                .techContact(handle)
                .billingContact(handle)
                .nameservers("ns1.example.net", "ns2.example.net")
                .putExtensions("X-CA-LEGALTYPE", "CCT")
                .build();
    }

    private static String contact(IspapiClient ispapi) {
        return ispapi.send(AddContact.builder()
                        .contactData(ContactData.builder()
                                .firstName("Ada")
                                .lastName("Example")
                                .street("1 Main Street")
                                .zip("H2X 1Y4")
                                .city("Montreal")
                                .country("CA")
                                .phone("+1.5145550100")
                                .email("ada@example.net")
                                .build())
                        .build())
                .contact()
                .orElseThrow();
    }

    /** Compiles a file into the folder; returns the compiler's errors, or nothing. */
    static String compile(Path folder, String type, String code) throws IOException {
        Path source = Files.writeString(folder.resolve(type + ".java"), code);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "-proc:none",
                    "-encoding",
                    "UTF-8",
                    "-classpath",
                    System.getProperty("java.class.path") + File.pathSeparator + folder,
                    "-d",
                    folder.toString());
            boolean compiles = compiler.getTask(messages, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
            return compiles ? "" : messages.toString();
        }
    }

    @Override
    public String toString() {
        return page.getFileName() + ", block " + number;
    }
}
