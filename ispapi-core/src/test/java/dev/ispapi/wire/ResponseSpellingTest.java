package dev.ispapi.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** CNR writes blanks where its pages print underscores, and its own clients read names without either. */
class ResponseSpellingTest {

    private static final Response RESPONSE = Response.parse("[RESPONSE]\ncode = 200\ndescription = done\n"
            + "property[renewal date][0] = 2027-01-02 03:04:05.0\nproperty[X_FEE_AMOUNT][0] = 12.00\n"
            + "property[status][0] = ACTIVE\nproperty[sub_status][0] = A\nproperty[sub_status][1] = B\nEOF\n");

    @Test
    void findsANameWithBlanksInEitherSpelling() {
        assertThat(RESPONSE.value("RENEWAL DATE")).contains("2027-01-02 03:04:05.0");
        assertThat(RESPONSE.value("renewaldate")).contains("2027-01-02 03:04:05.0");
        assertThat(RESPONSE.value("RENEWAL_DATE")).contains("2027-01-02 03:04:05.0");
        assertThat(RESPONSE.values("substatus")).containsExactly("A", "B");
    }

    @Test
    void findsANameWithoutBlanksByOneWithThem() {
        assertThat(Response.parse("[RESPONSE]\ncode = 200\ndescription = done\nproperty[renewaldate][0] = 1\nEOF\n")
                        .value("renewal date"))
                .contains("1");
    }

    @Test
    void theSpellingThatWasSentStaysInTheText() {
        assertThat(RESPONSE.text()).contains("PROPERTY[RENEWAL DATE][0] = 2027-01-02 03:04:05.0");
        assertThat(Response.parse(RESPONSE.text())).isEqualTo(RESPONSE);
    }

    @Test
    void ofTwoSpellingsEachIsFoundByItsOwn() {
        Response both = Response.parse(
                "[RESPONSE]\ncode = 200\ndescription = done\n"
                        + "property[sub status][0] = blank\nproperty[sub_status][0] = line\nproperty[substatus][0] = joined\nEOF\n");

        assertThat(both.value("sub status")).contains("blank");
        assertThat(both.value("sub_status")).contains("line");
        assertThat(both.value("substatus")).contains("joined");
    }

    @Test
    void aRowFindsItsValuesInEitherSpelling() {
        assertThat(RESPONSE.rows().get(1).value("SUBSTATUS")).contains("B");
    }

    @Test
    void aCopyWithOtherWordsKeepsBothSpellings() {
        assertThat(RESPONSE.withDescription("masked").value("RENEWALDATE")).isPresent();
    }
}
