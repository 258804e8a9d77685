package dev.ispapi.codegen.javadoc;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks that the published Javadoc has an entry, a signature and a sentence for each method of each public builder. A builder can inherit
 * its methods from a class that is not published, so that neither the compiler nor doclint notices when they are not shown. A tool of the
 * build: it is started with the directory of the compiled module and that of its Javadoc.
 */
public final class PublishedJavadoc {

    private final Path pages;
    private final ClassLoader classes;
    private final Set<String> packages;
    private final List<String> problems = new ArrayList<>();
    private int builders;
    private int methods;

    private PublishedJavadoc(Path pages, ClassLoader classes, Set<String> packages) {
        this.pages = pages;
        this.classes = classes;
        this.packages = packages;
    }

    /**
     * Checks the pages.
     *
     * @param arguments the directory of the compiled module and that of its Javadoc
     * @throws IOException if a file can't be read
     * @throws IllegalStateException if an entry is missing or incomplete; the message lists all
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("expected the directory of the compiled module and that of its Javadoc");
        }
        check(
                Path.of(arguments[0]),
                Path.of(arguments[1]),
                Thread.currentThread().getContextClassLoader());
    }

    /** Checks the pages of a compiled module and returns how many methods they show. */
    static int check(Path module, Path pages, ClassLoader classes) throws IOException {
        if (!Files.isRegularFile(pages.resolve("index.html"))) {
            throw new IllegalStateException("no Javadoc in " + pages + "; this check runs after it was written");
        }
        PublishedJavadoc check = new PublishedJavadoc(pages, classes, exported(module));
        check.all(module);
        if (check.builders == 0) {
            check.problems.add("expected public builders in " + module + ", found none");
        }
        if (!check.problems.isEmpty()) {
            throw new IllegalStateException("the published Javadoc lacks " + check.problems.size()
                    + " entries of builder methods; write the missing comments, or declare the methods in the"
                    + " builder:\n"
                    + "  "
                    + String.join("\n  ", check.problems));
        }
        return check.methods;
    }

    private static Set<String> exported(Path module) throws IOException {
        try (InputStream descriptor = Files.newInputStream(module.resolve("module-info.class"))) {
            return ModuleDescriptor.read(descriptor).exports().stream()
                    .filter(exports -> !exports.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    private void all(Path module) throws IOException {
        try (Stream<Path> files = Files.walk(module)) {
            List<String> names = files.map(file -> module.relativize(file).toString())
                    .filter(file -> file.endsWith("Builder.class"))
                    .map(file -> file.substring(0, file.length() - ".class".length())
                            .replace('/', '.')
                            .replace('\\', '.'))
                    .sorted()
                    .toList();
            for (String name : names) {
                Class<?> type = load(name);
                if (isPublished(type)) {
                    builder(type);
                }
            }
        }
    }

    private Class<?> load(String name) {
        try {
            return Class.forName(name, false, classes);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("cannot load " + name, e);
        }
    }

    private boolean isPublished(Class<?> type) {
        for (Class<?> part = type; part != null; part = part.getEnclosingClass()) {
            if (!Modifier.isPublic(part.getModifiers())) {
                return false;
            }
        }
        return packages.contains(type.getPackageName());
    }

    private void builder(Class<?> builder) throws IOException {
        builders++;
        // Javadoc shows what is inherited from a class that is not published as if it were the heir's own.
        for (Class<?> type = builder;
                type != null && (type == builder || !isPublished(type));
                type = type.getSuperclass()) {
            if (type == Object.class) {
                return;
            }
            for (Method method : ownMethods(type)) {
                methods++;
                entry(builder, method);
            }
        }
    }

    private static List<Method> ownMethods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .sorted(Comparator.comparing(Method::toString))
                .toList();
    }

    private void entry(Class<?> builder, Method method) throws IOException {
        Path file = page(builder);
        String shown = simple(builder) + "." + method.getName() + "("
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", "))
                + ")";
        if (!Files.isRegularFile(file)) {
            problems.add(shown + ": no page " + pages.relativize(file));
            return;
        }
        MethodEntry.find(Files.readString(file), method)
                .ifPresentOrElse(
                        entry -> entry.problem(method).ifPresent(problem -> problems.add(shown + ": " + problem)),
                        () -> problems.add(shown + ": no entry on the page " + pages.relativize(file)));
    }

    /** {@code module/package/Outer.Nested.html}. */
    private Path page(Class<?> type) throws IOException {
        String path = type.getPackageName().replace('.', '/') + "/" + simple(type) + ".html";
        try (Stream<Path> modules = Files.list(pages)) {
            return modules.map(module -> module.resolve(path))
                    .filter(Files::isRegularFile)
                    .findFirst()
                    .orElse(pages.resolve(path));
        }
    }

    private static String simple(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }
}
