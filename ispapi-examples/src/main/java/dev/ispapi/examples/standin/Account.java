package dev.ispapi.examples.standin;

import dev.ispapi.user.StatusUser;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseBuilder;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The one account: its contacts, its money and its prices. */
final class Account {

    private static final List<String> CONTACT_NEEDS =
            List.of("FIRSTNAME", "LASTNAME", "STREET", "CITY", "ZIP", "COUNTRY", "PHONE", "EMAIL");

    private final Set<String> contacts = new HashSet<>();
    private BigDecimal balance = new BigDecimal("500.00");

    Response addContact(Map<String, String> parameters) {
        for (String name : CONTACT_NEEDS) {
            if (parameters
                    .getOrDefault(name, parameters.getOrDefault(name + "0", ""))
                    .isEmpty()) {
                return Answers.of(504, "Missing required attribute; " + name);
            }
        }
        String handle = "P-TST" + (1001 + contacts.size());
        contacts.add(handle);
        return Answers.success().property("CONTACT", handle).build();
    }

    boolean knows(String contact) {
        return contacts.contains(contact);
    }

    /** Takes money, if there is enough of it. */
    boolean charge(BigDecimal amount) {
        if (balance.compareTo(amount) < 0) {
            return false;
        }
        balance = balance.subtract(amount);
        return true;
    }

    Response status(StatusUser status) {
        if (status.subuser().isPresent()) {
            return Answers.of(545, "Entity reference not found; SUBUSER");
        }
        ResponseBuilder answer = Answers.success()
                .property("USER", StandInServer.USER)
                .property("ACTIVE", "1")
                .property("ACCOUNTCURRENCY", Zones.CURRENCY)
                .property("ACCOUNTCURRENT", balance.toPlainString())
                .property("ACCOUNTCREDIT", "0.00")
                .property("ACCOUNTVAT", "0.00")
                .property("OTPSTATUS", "INACTIVE")
                .property("USERCLASS", "STANDIN");
        if (status.relations().orElse(true)) {
            Zones.relations()
                    .forEach((type, value) ->
                            answer.property("RELATIONTYPE", type).property("RELATIONVALUE", value));
        }
        return answer.build();
    }
}
