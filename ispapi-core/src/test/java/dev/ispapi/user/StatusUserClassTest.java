package dev.ispapi.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ispapi.InvalidCommandException;
import dev.ispapi.testing.AnswerFile;
import org.junit.jupiter.api.Test;

class StatusUserClassTest {

    @Test
    void isWrittenAsTheApiPageHasIt() {
        StatusUserClass command = StatusUserClass.builder()
                .userClass("MYCLASS")
                .convertToCurrency("USD")
                .build();

        assertThat(command.encode().text())
                .isEqualTo("COMMAND=StatusUserClass\nUSERCLASS=MYCLASS\nCONVERT2CURRENCY=USD");
    }

    @Test
    void needsAClass() {
        assertThatExceptionOfType(InvalidCommandException.class)
                .isThrownBy(() -> StatusUserClass.builder().build())
                .withMessageContaining("USERCLASS");
    }

    @Test
    void readsTheRelationsAndPairsThemByIndex() {
        UserClassStatus status = StatusUserClass.builder()
                .userClass("MYCLASS")
                .build()
                .decode(AnswerFile.read("StatusUserClass/cut-in-the-middle.txt"));

        assertThat(status.relations())
                .containsExactly(
                        new Relation("PRICE_CLASS_DOMAIN_CA_ANNUAL", "12.50", false),
                        new Relation("PRICE_CLASS_DOMAIN_CA_CURRENCY", "EUR", false),
                        new Relation("DNSZONE_EXTERNAL_RRS_INCLUDED", "10", false));
    }
}
