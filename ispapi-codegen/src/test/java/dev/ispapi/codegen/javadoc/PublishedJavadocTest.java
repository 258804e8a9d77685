package dev.ispapi.codegen.javadoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the real compiler and the real Javadoc on a small module. */
class PublishedJavadocTest {

    private static final String HIDDEN = """
        class Hidden {
            /** Sets the size. @param size the size in cm */
            public void size(int size) {}
        }
        """;

    @TempDir
    private Path directory;

    private Path write(String file, String text) throws IOException {
        Path path = directory.resolve("src").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return path;
    }

    private int check(String builder) throws IOException {
        String module = write("module-info.java", "/** A module. */\nmodule sample {\n    exports sample;\n}\n")
                .toString();
        String hidden =
                write("sample/Hidden.java", "package sample;\n\n" + HIDDEN).toString();
        String box = write(
                        "sample/Box.java",
                        "package sample;\n\n/** A box. */\npublic final class Box {\n    private Box() {}\n\n" + builder
                                + "}\n")
                .toString();
        Path classes = Files.createDirectories(directory.resolve("classes"));
        Path pages = Files.createDirectories(directory.resolve("pages"));
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-d", classes.toString(), module, hidden, box))
                .isZero();
        assertThat(ToolProvider.getSystemDocumentationTool()
                        .run(null, null, null, "-quiet", "-Xdoclint:none", "-d", pages.toString(), module, hidden, box))
                .isZero();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            return PublishedJavadoc.check(classes, pages, loader);
        }
    }

    @Test
    void findsTheMethodsOfABuilderAndThoseThatItInheritsFromAClassThatIsNotPublished() throws IOException {
        int methods = check("""
                /** Builds boxes. */
                public static final class Builder extends Hidden {
                    private Builder() {}

                    /** Sets the lines. @param lines the lines */
                    public void lines(String... lines) {}

                    /** Builds the box. @return the box */
                    public Box build() { return new Box(); }
                }
            """);

        assertThat(methods).isEqualTo(3);
    }

    @Test
    void refusesAMethodWithoutASentence() {
        assertThatIllegalStateException()
                .isThrownBy(() -> check("""
                        /** Builds boxes. */
                        public static final class Builder {
                            private Builder() {}

                            public void lines(String... lines) {}
                        }
                    """))
                .withMessage("the published Javadoc lacks 1 entries of builder methods; write the missing comments, "
                        + "or declare the methods in the builder:\n"
                        + "  Box.Builder.lines(String[]): its entry has no sentence");
    }

    @Test
    void refusesPagesOnWhichAMethodIsMissing() throws IOException {
        check("""
                /** Builds boxes. */
                public static final class Builder {
                    private Builder() {}

                    /** Sets the size. @param size the size in cm */
                    public void size(int size) {}
                }
            """);
        Path page = directory.resolve("pages/sample/sample/Box.Builder.html");
        Files.writeString(page, Files.readString(page).replace("id=\"size(int)\"", "id=\"other(int)\""));

        assertThatIllegalStateException()
                .isThrownBy(this::checkAgain)
                .withMessageEndingWith("  Box.Builder.size(int): no entry on the page sample/sample/Box.Builder.html");

        Files.delete(page);
        assertThatIllegalStateException()
                .isThrownBy(this::checkAgain)
                .withMessageEndingWith("  Box.Builder.size(int): no page sample/Box.Builder.html");
    }

    private void checkAgain() throws IOException {
        Path classes = directory.resolve("classes");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            PublishedJavadoc.check(classes, directory.resolve("pages"), loader);
        }
    }

    @Test
    void refusesAModuleWithoutPublicBuildersSoThatItCannotPassByLookingInTheWrongPlace() {
        assertThatIllegalStateException()
                .isThrownBy(() -> check("    static final class Builder {}\n"))
                .withMessageContaining("expected public builders in ")
                .withMessageEndingWith(", found none");
    }

    @Test
    void saysThatItRunsAfterTheJavadocWasWritten() {
        assertThatIllegalStateException()
                .isThrownBy(() -> PublishedJavadoc.main(new String[] {"classes", "nowhere"}))
                .withMessage("no Javadoc in nowhere; this check runs after it was written");
    }
}
