package dev.ispapi.sandbox;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Requests as registrar modules of shops send them: a form that is declared as a web page, the live system's entity, the shop as the
 * referring page, lists with an index behind their names, contacts in the order itself, and no session. Answers are read with a pattern.
 */
final class ShopModule {

    private static final Pattern PROPERTY = Pattern.compile("\nPROPERTY\\[([^\\]]+)\\]\\[\\d+\\]=([^\r\n]*)\r\n");
    private static final Pattern CODE = Pattern.compile("\nCODE=(\\d+)\r\nDESCRIPTION=([^\r\n]*)\r\n");

    private final URI url;

    ShopModule(Sandbox sandbox) {
        this.url = sandbox.url();
    }

    /** What a module makes of an answer. */
    record Read(int code, String description, Map<String, List<String>> properties) {

        List<String> values(String property) {
            return properties.getOrDefault(property, List.of());
        }

        String value(String property) {
            return values(property).stream().findFirst().orElse("(none)");
        }
    }

    /** Sends a command: lines such as {@code DOMAIN=example.com}. */
    Read call(String command, String... lines) throws Exception {
        String text = "COMMAND=" + command + "\n" + String.join("\n", lines);
        String form = "s_login=test.user&s_pw=test.passw0rd&s_entity=54cd&s_command="
                + URLEncoder.encode(text, StandardCharsets.UTF_8);
        String answer = Http.send(
                        "POST",
                        url,
                        form,
                        "Content-Type",
                        "text/html; charset=UTF-8",
                        "Referer",
                        "https://shop.example.com/admin/",
                        "User-Agent",
                        "ISPAPI/2.0 WHMCS/7.8 PHP/7.2")
                .body();
        return read(answer);
    }

    private static Read read(String answer) {
        Matcher code = CODE.matcher(answer);
        if (!answer.startsWith("[RESPONSE]\r\n") || !answer.endsWith("\r\nEOF\r\n") || !code.find()) {
            throw new AssertionError("no answer: " + answer);
        }
        Map<String, List<String>> properties = new TreeMap<>();
        // A property's end is the next one's beginning.
        Matcher property = PROPERTY.matcher(answer);
        for (int at = 0; property.find(at); at = property.end() - 1) {
            properties
                    .computeIfAbsent(property.group(1), name -> new ArrayList<>())
                    .add(property.group(2));
        }
        return new Read(Integer.parseInt(code.group(1)), code.group(2), properties);
    }

    /** The lines of a contact, with all fields, those without a value too. */
    static List<String> contact(String role, String lastName, String city) {
        return List.of(
                role + "FIRSTNAME=Anna",
                role + "LASTNAME=" + lastName,
                role + "ORGANIZATION=",
                role + "STREET=Weg 1 , Hof",
                role + "CITY=" + city,
                role + "STATE=",
                role + "ZIP=10115",
                role + "COUNTRY=DE",
                role + "PHONE=+49.301234567",
                role + "FAX=",
                role + "EMAIL=anna@example.org");
    }

    /** The lines of all contacts of an order, the same person in each role. */
    static List<String> contacts(String lastName, String city) {
        List<String> lines = new ArrayList<>();
        for (String role : List.of("OWNERCONTACT0", "ADMINCONTACT0", "TECHCONTACT0", "BILLINGCONTACT0")) {
            lines.addAll(contact(role, lastName, city));
        }
        return lines;
    }

    /** An order: its own lines and those of all contacts. */
    Read order(String command, List<String> contacts, String... lines) throws Exception {
        List<String> all = new ArrayList<>(List.of(lines));
        all.addAll(contacts);
        return call(command, all.toArray(String[]::new));
    }
}
