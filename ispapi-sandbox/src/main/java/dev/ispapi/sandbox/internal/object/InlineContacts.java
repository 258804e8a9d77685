package dev.ispapi.sandbox.internal.object;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandFilter;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.ContactNames;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.world.Contact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Contacts that are sent with an order as data, such as {@code OWNERCONTACT0FIRSTNAME}, in place of a handle. Each becomes a contact,
 * or the one that the account has with the same data; if the order is refused, none is left.
 */
public final class InlineContacts implements CommandFilter {

    private static final Pattern FIELD = Pattern.compile("(" + String.join("|", ContactNames.ROLES) + ")([0-4]?)("
            + String.join("|", ContactNames.FIELDS) + "|STREET[0-9]+)");

    @Override
    public Answer handle(Call call, CommandHandler next) {
        SortedMap<String, Map<String, String>> data = data(call.parameters());
        if (data.isEmpty()) {
            return next.handle(call);
        }
        Integer counter = call.world().counters().get("CONTACT");
        List<String> made = new ArrayList<>();
        boolean isKept = false;
        try {
            Map<String, String> handles = new HashMap<>();
            data.forEach((slot, fields) -> handles.put(slot, handle(call, slot, fields, made)));
            Parameters others = call.parameters()
                    .without(name -> FIELD.matcher(name).matches())
                    .with(handles);
            Answer answer = next.handle(call.with(others));
            isKept = answer.isSuccess() && !isCheck(call);
            return answer;
        } finally {
            if (!isKept) {
                made.forEach(call.world().contacts()::remove);
                if (counter == null) {
                    call.world().counters().remove("CONTACT");
                } else {
                    call.world().counters().put("CONTACT", counter);
                }
            }
        }
    }

    private static boolean isCheck(Call call) {
        return call.command().toUpperCase(Locale.ROOT).startsWith("CHECK");
    }

    private static SortedMap<String, Map<String, String>> data(Parameters parameters) {
        SortedMap<String, Map<String, String>> data = new TreeMap<>();
        parameters.all().forEach((name, value) -> {
            Matcher matcher = FIELD.matcher(name);
            if (name.contains("CONTACT") && matcher.matches()) {
                String slot = matcher.group(1) + (matcher.group(2).isEmpty() ? "0" : matcher.group(2));
                data.computeIfAbsent(slot, any -> new HashMap<>()).put(matcher.group(3), value);
            }
        });
        return data;
    }

    private static String handle(Call call, String slot, Map<String, String> fields, List<String> made) {
        ContactFields contact = checked(slot, new Parameters(fields));
        return ContactBook.same(call, contact).map(Contact::handle).orElseGet(() -> {
            String handle = ContactBook.create(call, contact, "").handle();
            made.add(handle);
            return handle;
        });
    }

    /** The fields, or a refusal that says whose field is wrong. */
    private static ContactFields checked(String slot, Parameters fields) {
        try {
            return ContactFields.NONE.with(fields).checked();
        } catch (Refusal refusal) {
            throw refusal.about(slot);
        }
    }
}
