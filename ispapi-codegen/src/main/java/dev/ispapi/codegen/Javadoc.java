package dev.ispapi.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Javadoc comments from the words of the descriptions. */
final class Javadoc {

    private static final int WIDTH = 120;

    /** Inline tags are kept as they are; everything else is text. */
    private static final Pattern TAG = Pattern.compile("\\{@(?:code|link|linkplain|literal) [^{}]*\\}");

    private Javadoc() {}

    /** Text that neither ends the comment nor means markup. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        Matcher tag = TAG.matcher(text);
        int end = 0;
        while (tag.find()) {
            escaped.append(plain(text.substring(end, tag.start())));
            escaped.append(tag.group().replace("*/", "* /"));
            end = tag.end();
        }
        return escaped.append(plain(text.substring(end))).toString();
    }

    private static String plain(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("{", "&#123;")
                .replace("}", "&#125;")
                .replace("@", "&#64;")
                .replace("\\", "&#92;")
                .replace("*/", "*&#47;");
    }

    /** An escaped text as a phrase: without the full stop. */
    static String phrase(String text) {
        String escaped = escape(text.strip().replaceAll("\\s+", " "));
        return escaped.endsWith(".") ? escaped.substring(0, escaped.length() - 1) : escaped;
    }

    /** A comment from blocks of markup: paragraphs, and tags at the end. */
    static String comment(String indent, List<String> paragraphs, List<String> tags) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : paragraphs) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            wrap((lines.isEmpty() ? "" : "<p>") + paragraph, "", lines);
        }
        if (!lines.isEmpty() && !tags.isEmpty()) {
            lines.add("");
        }
        tags.forEach(tag -> wrap(tag, "    ", lines));
        StringBuilder comment = new StringBuilder(indent).append("/**\n");
        for (String line : lines) {
            comment.append(indent).append(line.isEmpty() ? " *" : " * " + line).append('\n');
        }
        return comment.append(indent).append(" */\n").toString();
    }

    /** A comment of an accessor. */
    static String returns(String indent, String phrase) {
        List<String> lines = new ArrayList<>();
        wrap("{@return " + phrase + "}", "", lines);
        return indent + "/** " + String.join("\n" + indent + " * ", lines) + " */\n";
    }

    private static void wrap(String text, String continuation, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : text.split("\\s+", -1)) {
            if (line.length() > continuation.length() && line.length() + word.length() >= WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(continuation);
            }
            if (!line.isEmpty() && !line.toString().equals(continuation)) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString());
    }

    /** The paragraphs of a text of a description, which blank lines part. */
    static List<String> paragraphs(String text) {
        return Pattern.compile("\\n\\s*\\n")
                .splitAsStream(text.strip())
                .map(Javadoc::escape)
                .toList();
    }
}
