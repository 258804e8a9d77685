package dev.ispapi.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ispapi.MalformedResponseException;
import dev.ispapi.testing.Fixtures;
import dev.ispapi.value.Money;
import dev.ispapi.wire.Response;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatusUserTest {

    private static final StatusUser COMMAND =
            StatusUser.builder().relations(true).build();

    @Test
    void goesOutAsTheApiPageShowsIt() {
        assertThat(StatusUser.builder()
                        .subuser("customer1")
                        .stats(true)
                        .relations(false)
                        .properties("TLDDATA")
                        .build()
                        .encode()
                        .text())
                .isEqualTo("COMMAND=StatusUser\nSUBUSER=customer1\nSTATS=1\nRELATIONS=0\nPROPERTIES=TLDDATA");
    }

    @Test
    void readsTheAccount() {
        UserStatus user = COMMAND.decode(Fixtures.response("StatusUser/relations"));

        assertThat(user.user()).isEqualTo("test.user");
        assertThat(user.parentUser()).contains("parent.user");
        assertThat(user.active()).contains(true);
        assertThat(user.currency()).contains("EUR");
        assertThat(user.current()).contains(Money.of("-12.50", "EUR"));
        assertThat(user.credit()).contains(Money.of("1000.00", "EUR"));
        assertThat(user.deposit()).isEmpty();
        assertThat(user.vat()).contains(new BigDecimal("19.00"));
        assertThat(user.otpStatus()).contains(OtpStatus.INACTIVE);
        assertThat(user.createdDate()).contains(Instant.parse("2008-10-27T15:16:40Z"));
        assertThat(user.allowedIps()).isEmpty();
    }

    @Test
    void readsTheRelationsInTheirOrder() {
        assertThat(COMMAND.decode(Fixtures.response("StatusUser/relations")).relations())
                .containsExactly(
                        new Relation("PRICE_CLASS_DOMAIN_CA_SETUP", "0.00", false),
                        new Relation("PRICE_CLASS_DOMAIN_CA_ANNUAL", "12.50", false));
    }

    @Test
    void aRelationCanBeEmptyOrDisabled() {
        Response response = Response.builder(200, "Fine")
                .property("USER", "test.user")
                .property("RELATIONTYPE", List.of("A", "B", "", "D"))
                .property("RELATIONVALUE", List.of("", "1", "2"))
                .propertyAt("RELATIONDISABLED", 1, "1")
                .propertyAt("RELATIONDISABLED", 3, "0")
                .build();

        assertThat(COMMAND.decode(response).relations())
                .containsExactly(
                        new Relation("A", "", false), new Relation("B", "1", true), new Relation("D", "", false));
    }

    @Test
    void readsTheTldClassesAndTheirZones() {
        Response response = Response.builder(200, "Fine")
                .property("USER", "test.user")
                .property("TLDCLASS", "COMAU", "CA")
                .property("TLDLABEL", "com.au")
                .build();

        assertThat(COMMAND.decode(response).tldClasses())
                .containsExactly(new TldClass("COMAU", Optional.of("com.au")), new TldClass("CA", Optional.empty()));
    }

    @Test
    void anAmountWithoutCurrencyIsNoMoney() {
        Response response = Response.builder(200, "Fine")
                .property("USER", "test.user")
                .property("ACCOUNTCURRENT", "1.00")
                .build();

        assertThat(COMMAND.decode(response).current()).isEmpty();
        assertThat(COMMAND.decode(response).response().value("ACCOUNTCURRENT")).contains("1.00");
    }

    @Test
    void anAnswerWithoutUserIsNamed() {
        assertThatExceptionOfType(MalformedResponseException.class)
                .isThrownBy(() -> COMMAND.decode(Response.builder(200, "Fine").build()))
                .withMessage("the answer 200 has no property USER");
    }
}
