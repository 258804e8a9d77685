package dev.ispapi.codegen;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/** A Java source file in the making: its imports and its body. */
final class JavaFile {

    private final String packageName;
    private final String typeName;
    private final SortedSet<String> imports = new TreeSet<>();
    private final StringBuilder body = new StringBuilder();

    JavaFile(String packageName, String typeName) {
        this.packageName = packageName;
        this.typeName = typeName;
    }

    JavaFile imports(String... names) {
        for (String name : names) {
            if (!name.isEmpty() && !name.substring(0, name.lastIndexOf('.')).equals(packageName)) {
                imports.add(name);
            }
        }
        return this;
    }

    /** Adds a block of lines; between blocks there is an empty line. */
    JavaFile block(String text) {
        if (!body.isEmpty() && body.charAt(body.length() - 2) != '{') {
            body.append('\n');
        }
        body.append(text);
        return this;
    }

    JavaFile raw(String text) {
        body.append(text);
        return this;
    }

    String path() {
        return packageName.replace('.', '/') + "/" + typeName + ".java";
    }

    String text() {
        StringBuilder text = new StringBuilder("package ").append(packageName).append(";\n\n");
        imports.forEach(name -> text.append("import ").append(name).append(";\n"));
        return text.append(imports.isEmpty() ? "" : "\n").append(body).toString();
    }

    /** A Java string literal. */
    static String literal(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    static String literals(Collection<String> texts) {
        return String.join(", ", texts.stream().map(JavaFile::literal).toList());
    }
}
