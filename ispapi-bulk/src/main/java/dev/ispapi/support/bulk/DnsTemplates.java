package dev.ispapi.support.bulk;

import dev.ispapi.dnszone.DnsRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Records for many zones: files of lines as {@code CreateDNSZone} takes them, such as {@code www IN A {ip}}. A name in braces is replaced: {@code
 * {domain}} by the domain, others by the row's fields. Lines that begin with {@code ;} or {@code #} are comments.
 */
public final class DnsTemplates {

    /** No file, so that no row can name one. */
    public static final DnsTemplates NONE = new DnsTemplates(Map.of(), "there are no templates");

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z][A-Za-z0-9-]*)\\}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private final Map<String, List<String>> lines;
    private final String where;

    private DnsTemplates(Map<String, List<String>> lines, String where) {
        this.lines = lines;
        this.where = where;
    }

    /**
     * The templates in a directory: each file {@code NAME.zone} is the template {@code NAME}.
     *
     * @param directory the directory
     * @return the templates
     * @throws UncheckedIOException if it can't be read
     */
    public static DnsTemplates in(Path directory) {
        Map<String, List<String>> found = new HashMap<>();
        try (var files = Files.newDirectoryStream(directory, "*.zone")) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                found.put(
                        name.substring(0, name.length() - ".zone".length()),
                        Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty() && !line.startsWith(";") && !line.startsWith("#"))
                                .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DnsTemplates(
                found, "templates: " + found.keySet().stream().sorted().toList());
    }

    /** The records of a template for a domain. */
    List<DnsRecord> records(String name, String domain, Map<String, String> fields) {
        List<String> template = NAME.matcher(name).matches() ? lines.get(name) : null;
        if (template == null) {
            throw new IllegalArgumentException(
                    "target: there is no template \"" + WishReader.shown(name) + "\"; " + where);
        }
        Map<String, String> values = new HashMap<>(fields);
        values.put("domain", domain);
        List<DnsRecord> records = new ArrayList<>();
        for (String line : template) {
            records.add(DnsRecord.of(PLACE.matcher(line)
                    .replaceAll(place -> Matcher.quoteReplacement(value(name, values, place.group(1))))));
        }
        return records;
    }

    private static String value(String template, Map<String, String> values, String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("fields: the template " + template + " needs " + name + "=VALUE");
        }
        return value;
    }
}
