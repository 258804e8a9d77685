package dev.ispapi.sandbox.internal.contact;

import static dev.ispapi.sandbox.internal.object.Desk.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.sandbox.internal.object.Desk;
import dev.ispapi.wire.Response;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactCommandsTest {

    private static final String[] TEST_CONTACT = {
        "FIRSTNAME=Test",
        "LASTNAME=Contact",
        "STREET=Samplestreet 42",
        "CITY=Samplecity",
        "ZIP=123456",
        "COUNTRY=DE",
        "PHONE=+49.1234567890",
        "EMAIL=test@example.com"
    };

    private final Desk desk = new Desk(ContactCommands.all());

    private static String[] but(String... changes) {
        return Stream.concat(Arrays.stream(TEST_CONTACT), Arrays.stream(changes))
                .toArray(String[]::new);
    }

    private String add(String... changes) {
        return desk.send("AddContact", but(changes)).value("CONTACT").orElseThrow();
    }

    @Test
    void numbersHandlesInTheOrderInWhichTheyAreMade() {
        assertThat(add()).isEqualTo("P-TCN1");
        assertThat(add("LASTNAME=User")).isEqualTo("P-TUE2");
    }

    @Test
    void tellsWhatWasSet() {
        String handle = add("STREET1=Floor 2", "X-DE-TYPE=ORG");

        Response status = desk.send("StatusContact", "CONTACT=" + handle);

        assertThat(status.value("NAME")).contains("Test Contact");
        assertThat(status.values("STREET")).containsExactly("Samplestreet 42", "Floor 2");
        assertThat(status.value("PHONE")).contains("+49.1234567890");
        assertThat(status.value("FAX")).contains("");
        assertThat(status.value("X-DE-TYPE")).contains("ORG");
        assertThat(status.value("CREATEDDATE")).contains("2026-11-24 12:00:00");
        assertThat(status.value("USER")).contains("own");
    }

    @Test
    void splitsANameThatIsSentWhole() {
        String handle = add("FIRSTNAME=", "LASTNAME=", "NAME=Ada King Lovelace");

        Response status = desk.send("StatusContact", "CONTACT=" + handle);
        assertThat(status.value("FIRSTNAME")).contains("Ada King");
        assertThat(status.value("LASTNAME")).contains("Lovelace");
    }

    @ParameterizedTest
    @ValueSource(strings = {"STREET", "CITY", "ZIP", "COUNTRY", "PHONE", "EMAIL"})
    void refusesAContactWithoutWhatItMustHave(String field) {
        assertThat(said(desk.send("AddContact", but(field + "="))))
                .isEqualTo("504 Missing required attribute; " + field);
        assertThat(desk.world().contacts().size()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"COUNTRY,Germany", "COUNTRY,XQ", "PHONE,030 1234", "PHONE,+49", "FAX,12", "EMAIL,nobody", "EMAIL,a@b"})
    void refusesAFieldThatCannotBeRead(String field, String value) {
        assertThat(said(desk.send("AddContact", but(field + "=" + value))))
                .isEqualTo("505 Invalid attribute value syntax; " + field);
    }

    @Test
    void givesTheSameContactAgainIfNoNewOneIsWanted() {
        String handle = add();

        Response again = desk.send("AddContact", but("NEW=0"));
        Response different = desk.send("AddContact", but("NEW=0", "CITY=Elsewhere"));

        assertThat(again.value("CONTACT")).contains(handle);
        assertThat(again.value("NEW")).contains("0");
        assertThat(different.value("NEW")).contains("1");
    }

    @Test
    void changesOnlyTheFieldsThatAreSent() {
        String handle = add("FAX=+49.1");
        desk.laterBySeconds(60);

        assertThat(desk.send("ModifyContact", "CONTACT=" + handle, "CITY=Berlin", "FAX=")
                        .code())
                .isEqualTo(200);

        Response status = desk.send("StatusContact", "CONTACT=" + handle);
        assertThat(status.value("CITY")).contains("Berlin");
        assertThat(status.value("FAX")).contains("");
        assertThat(status.value("ZIP")).contains("123456");
        assertThat(status.value("UPDATEDDATE")).contains("2026-11-24 12:01:00");
    }

    @Test
    void doesNotClearWhatAContactMustHave() {
        String handle = add();

        assertThat(said(desk.send("ModifyContact", "CONTACT=" + handle, "EMAIL=", "CITY=Berlin")))
                .isEqualTo("504 Missing required attribute; EMAIL");
        assertThat(desk.send("StatusContact", "CONTACT=" + handle).value("CITY"))
                .contains("Samplecity");
    }

    @Test
    void clonesWithFieldsOfItsOwn() {
        String handle = add();

        String clone = desk.send("CloneContact", "CONTACT=" + handle, "CITY=Berlin")
                .value("CONTACT")
                .orElseThrow();

        assertThat(clone).isNotEqualTo(handle);
        assertThat(desk.send("StatusContact", "CONTACT=" + clone).value("EMAIL"))
                .contains("test@example.com");
        assertThat(desk.send("StatusContact", "CONTACT=" + clone).value("CITY")).contains("Berlin");
    }

    @Test
    void keepsAContactThatADomainUses() {
        String handle = add();
        desk.domain("own", "example.com", handle);

        assertThat(desk.send("DeleteContact", "CONTACT=" + handle).code()).isEqualTo(549);

        desk.world().domains().remove("example.com");
        assertThat(desk.send("DeleteContact", "CONTACT=" + handle).code()).isEqualTo(200);
        assertThat(desk.send("StatusContact", "CONTACT=" + handle).code()).isEqualTo(545);
    }

    @Test
    void hidesContactsFromOtherAccountsAndShowsThemToTheParent() {
        String handle = add();
        desk.sendAs("sub", "AddContact", but("CITY=Below"));

        assertThat(said(desk.sendAs("other", "StatusContact", "CONTACT=" + handle)))
                .isEqualTo("531 Authorization failed; Operation forbidden");
        assertThat(desk.sendAs("sub", "StatusContact", "CONTACT=" + handle).code())
                .isEqualTo(531);
        assertThat(desk.send("StatusContact", "CONTACT=P-TCN2").code()).isEqualTo(200);
        assertThat(desk.send("QueryContactList").values("CONTACT")).containsExactly("P-TCN1");
        assertThat(desk.send("QueryContactList", "USERDEPTH=ALL").values("CONTACT"))
                .containsExactly("P-TCN1", "P-TCN2");
    }

    @Test
    void listsPageByPageInTheOrderThatIsAskedFor() {
        add("CITY=B");
        add("CITY=C");
        add("CITY=A");

        Response page = desk.send("QueryContactList", "ORDERBY=CONTACTCITY", "FIRST=1", "LIMIT=1", "WIDE=1");

        assertThat(page.values("CONTACTCITY")).containsExactly("B");
        assertThat(page.value("TOTAL")).contains("3");
        assertThat(page.value("LAST")).contains("1");
        assertThat(desk.send("QueryContactList", "ORDERBY=CONTACTDESC").values("CONTACT"))
                .containsExactly("P-TCN3", "P-TCN2", "P-TCN1");
        assertThat(desk.send("QueryContactList").column("CONTACTCITY")).isEmpty();
        assertThat(desk.send("QueryContactList", "ORDERBY=NOTHING").code()).isEqualTo(505);
    }

    @Test
    void listsWhatMatches() {
        add("CITY=Berlin");
        desk.laterBySeconds(3_600);
        add("CITY=Bern");
        add("CITY=Paris");

        assertThat(desk.send("QueryContactList", "CITY=ber*").values("CONTACT")).containsExactly("P-TCN1", "P-TCN2");
        assertThat(desk.send("QueryContactList", "MINCREATEDDATE=2026-11-24 12:30:00")
                        .values("CONTACT"))
                .containsExactly("P-TCN2", "P-TCN3");
        assertThat(desk.send("QueryContactList", "MAXCREATEDDATE=soon").code()).isEqualTo(505);
    }

    @Test
    void validatesAContactThatIsThereOrAFreshOne() {
        Response made = desk.send("ValidateContact", but("REGISTRY=AU"));
        assertThat(made.value("CONTACT")).contains("P-TCN1");
        assertThat(made.value("X-AU-VALIDATED")).contains("0");
        Response same =
                desk.send("ValidateContact", "REGISTRY=AU", "CONTACT=P-TCN1", "X-AU-OWNER-ACCEPT-VALIDATION-TERMS=1");
        assertThat(same.value("CONTACT")).contains("P-TCN1");
        assertThat(same.value("X-AU-VALIDATED")).contains("1");
        assertThat(said(desk.send("ValidateContact", but("REGISTRY=AU", "PHONE=1"))))
                .isEqualTo("505 Invalid attribute value syntax; PHONE");
        assertThat(desk.send("ValidateContact", but()).code()).isEqualTo(504);
        assertThat(desk.world().contacts().size()).isEqualTo(1);
    }
}
