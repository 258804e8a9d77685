package dev.ispapi.tld;

import static dev.ispapi.tld.Orders.HANDLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ispapi.command.RawCommand;
import dev.ispapi.domain.DomainStatus;
import dev.ispapi.idn.DomainName;
import dev.ispapi.tld.Violation.Kind;
import dev.ispapi.tld.Violation.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many contacts of each sort a domain has after an update, against made-up rules. */
class ContactCountCheckTest {

    private static final List<String> ONE = List.of("P-ONE1");
    private static final List<String> TWO = List.of("P-ONE1", "P-TWO2");
    private static final String AT_MOST_TWO = """
        "new": {"contacts.registrant.max": 2, "contacts.admin.max": 2, "contacts.tech.max": 2, "contacts.billing.max": 2}
        """;
    private static final String AT_LEAST_TWO = AT_MOST_TWO.replace("max", "min");

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"OWNERCONTACT", "ADMINCONTACT", "TECHCONTACT", "BILLINGCONTACT"})
    void addsToTheContactsOfItsOwnSort(String sort) throws IOException {
        Tld tld = FrozenRules.tld(directory, AT_MOST_TWO, "");
        RawCommand update = RawCommand.of("ModifyDomain", Map.of("DOMAIN", "x.test", "ADD" + sort + "0", HANDLE));

        assertThat(tld.check(update, status(sort, TWO, ONE)))
                .extracting(Violation::kind, Violation::severity, Violation::parameter)
                .containsExactly(tuple(Kind.TOO_MANY_CONTACTS, Severity.ERROR, Optional.of(sort + "2")));
        assertThat(tld.check(update, status(sort, ONE, TWO))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"OWNERCONTACT", "ADMINCONTACT", "TECHCONTACT", "BILLINGCONTACT"})
    void takesFromTheContactsOfItsOwnSort(String sort) throws IOException {
        Tld tld = FrozenRules.tld(directory, AT_LEAST_TWO, "");
        RawCommand update = RawCommand.of("ModifyDomain", Map.of("DOMAIN", "x.test", "DEL" + sort + "0", "P-TWO2"));

        assertThat(tld.check(update, status(sort, TWO, TWO)))
                .extracting(Violation::kind, Violation::severity, Violation::parameter)
                .containsExactly(tuple(Kind.TOO_FEW_CONTACTS, Severity.ERROR, Optional.of(sort + "1")));
    }

    private static OrderContext status(String sort, List<String> own, List<String> others) {
        return OrderContext.builder()
                .status(DomainStatus.builder()
                        .domain(DomainName.of("x.test"))
                        .ownerContacts(sort.equals("OWNERCONTACT") ? own : others)
                        .adminContacts(sort.equals("ADMINCONTACT") ? own : others)
                        .techContacts(sort.equals("TECHCONTACT") ? own : others)
                        .billingContacts(sort.equals("BILLINGCONTACT") ? own : others)
                        .build())
                .build();
    }
}
