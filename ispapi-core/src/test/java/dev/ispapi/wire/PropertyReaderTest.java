package dev.ispapi.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ispapi.MalformedResponseException;
import dev.ispapi.value.Money;
import dev.ispapi.value.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PropertyReaderTest {

    private static PropertyReader reader(String name, String... values) {
        return PropertyReader.of(
                Response.builder(200, "").property(name, values).build());
    }

    @Test
    void anEmptyPropertyIsAbsent() {
        assertThat(reader("A", "").text("A")).isEmpty();
        assertThat(reader("A", "").instant("A")).isEmpty();
        assertThat(reader("B", "x").text("A")).isEmpty();
    }

    @Test
    void theFirstNameWithAValueCounts() {
        PropertyReader read = PropertyReader.of(Response.builder(200, "")
                .property("PREMIUMCHANNEL", "")
                .property("PREMIUMCHANNELS", "SEDO")
                .build());

        assertThat(read.text("PREMIUMCHANNEL", "PREMIUMCHANNELS")).contains("SEDO");
    }

    @Test
    void readsTheRowThatItStandsAt() {
        PropertyReader read = reader("A", "zero", "one");

        assertThat(read.text("A")).contains("zero");
        assertThat(read.at(1).text("A")).contains("one");
        assertThat(read.at(2).text("A")).isEmpty();
        assertThat(read.at(1).texts("A")).containsExactly("zero", "one");
    }

    @Test
    void readsTypedValues() {
        assertThat(reader("A", "2017-09-26 14:53:20").instant("A")).contains(Instant.parse("2017-09-26T14:53:20Z"));
        assertThat(reader("A", "0000-00-00 00:00:00").instant("A")).isEmpty();
        assertThat(reader("A", "-5d").period("A")).contains(Period.days(-5));
        assertThat(reader("A", "1Y,2Y, 10Y").periods("A"))
                .containsExactly(Period.years(1), Period.years(2), Period.years(10));
        assertThat(reader("A", "42").integer("A")).contains(42);
        assertThat(reader("A", "12.50").decimal("A")).contains(new BigDecimal("12.50"));
        assertThat(reader("A", "ns1.example.net ns2.example.net").parts(' ', "A"))
                .containsExactly("ns1.example.net", "ns2.example.net");
        assertThat(reader("A", "a,,b").cells(',', "A")).containsExactly("a", "", "b");
    }

    @ParameterizedTest
    @CsvSource({"1,true", "0,false", "YES,true", "no,false", "Yes,true", "true,true", "FALSE,false"})
    void readsFlags(String value, boolean flag) {
        assertThat(reader("A", value).flag("A")).contains(flag);
    }

    @Test
    void readsMoneyFromItsTwoProperties() {
        Response response = Response.builder(200, "")
                .property("PRICE", "999.90")
                .property("CURRENCY", "usd")
                .build();

        assertThat(PropertyReader.of(response).money("PRICE", "CURRENCY")).contains(Money.of("999.90", "USD"));
        assertThat(reader("PRICE", "1").money("PRICE", "CURRENCY")).isEmpty();
    }

    @Test
    void readsNumberedColumnsInTheOrderOfTheirNumbers() {
        PropertyReader read = PropertyReader.of(Response.builder(200, "")
                .property("NS10", "k")
                .property("NS2", "c")
                .property("NS0", "a")
                .property("NSX", "no")
                .property("NS1", "")
                .build());

        assertThat(read.numbered("NS")).containsExactly("a", "c", "k");
    }

    @Test
    void collectsTheExtensions() {
        PropertyReader read = PropertyReader.of(Response.builder(200, "")
                .property("X-CA-LEGALTYPE", "CCT")
                .property("STATUS", "ACTIVE")
                .property("X-A", "")
                .build());

        assertThat(read.extensions()).hasToString("{X-A=, X-CA-LEGALTYPE=CCT}");
    }

    @Test
    void aMissingPropertyIsNamed() {
        assertThatExceptionOfType(MalformedResponseException.class)
                .isThrownBy(() -> reader("A", "x").requiredText("DOMAIN", "OBJECTID"))
                .withMessage("the answer 200 has no property DOMAIN or OBJECTID");
        assertThatExceptionOfType(MalformedResponseException.class)
                .isThrownBy(() -> reader("A", "x").at(3).requiredText("DOMAIN"))
                .withMessage("the answer 200 has no property DOMAIN in row 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "2017-02-30 00:00:00"})
    void anUnreadableValueIsNamed(String value) {
        assertThatExceptionOfType(MalformedResponseException.class)
                .isThrownBy(() -> reader("CREATEDDATE", value).instant("CREATEDDATE"))
                .withMessage(
                        "the answer's property CREATEDDATE can't be read: expected a date such as 2017-09-26 14:53:20 (UTC), found \""
                                + value + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1.5", "99999999999", "1e3", ""})
    void aNumberIsANumber(String value) {
        PropertyReader read = reader("A", value).lenient();

        assertThat(read.integer("A")).isEmpty();
    }

    @Test
    void aLenientReaderTakesWhatItCantReadAsAbsent() {
        PropertyReader read = reader("A", "soon").lenient();

        assertThat(read.instant("A")).isEmpty();
        assertThat(read.at(0).flag("A")).isEmpty();
        assertThat(read.text("A")).contains("soon");
    }

    @Test
    void aGiantNumberIsRefusedBeforeItIsRead() {
        assertThatExceptionOfType(MalformedResponseException.class)
                .isThrownBy(() -> reader("A", "9".repeat(1_000_000)).decimal("A"));
    }

    @Test
    void readsADayWithOrWithoutATime() {
        assertThat(reader("A", "2017-09-26").date("A")).contains(LocalDate.of(2017, 9, 26));
        assertThat(reader("A", "2017-09-26 23:59:59").date("A")).contains(LocalDate.of(2017, 9, 26));
        assertThat(reader("A", "0000-00-00").date("A")).isEmpty();
        assertThatExceptionOfType(MalformedResponseException.class)
                .isThrownBy(() -> reader("A", "26.9.2017").date("A"))
                .withMessageContaining("property A can't be read");
    }

    @Test
    void readsAllNumbersOfAProperty() {
        assertThat(reader("A", "1", "", "20").integers("A")).containsExactly(1, 20);
        assertThatExceptionOfType(MalformedResponseException.class)
                .isThrownBy(() -> reader("A", "1", "two").integers("A"))
                .withMessageContaining("property A in row 1 can't be read: expected a whole number, found \"two\"");
        assertThat(reader("A", "1", "two").lenient().integers("A")).isEmpty();
    }
}
