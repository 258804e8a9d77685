package dev.ispapi.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WireParametersTest {

    private static final List<String> PRESENT = List.of("ns1", "ns2");

    @Test
    void splitsNameIndexAndMember() {
        assertThat(WireName.of("NAMESERVER12", "NAMESERVER")).contains(new WireName("NAMESERVER", 12, ""));
        assertThat(WireName.of("OWNERCONTACT0STREET1", "OWNERCONTACT"))
                .contains(new WireName("OWNERCONTACT", 0, "STREET1"));
        assertThat(WireName.of("NAMESERVERSET", "NAMESERVER")).isEmpty();
        assertThat(WireName.of("NAMESERVER", "NAMESERVER")).isEmpty();
        assertThat(WireName.of("ADDRESS0", "NAMESERVER")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NAMESERVER007", "NAMESERVER07"})
    void refusesAnIndexWithLeadingZeros(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WireParameters.of(Map.of(name, "ns7")).slots("NAMESERVER"))
                .withMessage(name + " has an index with leading zeros; write NAMESERVER7");
    }

    @Test
    void refusesAnIndexThatNoListHas() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> WireParameters.of(Map.of("NAMESERVER123456", "x")).slots("NAMESERVER"))
                .withMessage("NAMESERVER123456 has an index of more than 5 digits");
    }

    @Test
    void readsSlotsInTheOrderOfTheirNumbersAndNamesInAnyCase() {
        WireParameters parameters =
                WireParameters.of(Map.of("nameserver10", "c", "NAMESERVER2", "b", "NAMESERVER0", ""));

        assertThat(parameters.slots("NAMESERVER").values()).containsExactly("", "b", "c");
        assertThat(parameters.slots("NAMESERVER").keySet()).containsExactly(0, 2, 10);
        assertThat(parameters.value("NAMESERVER2")).contains("b");
        assertThat(parameters.value("NAMESERVER1")).isEmpty();
    }

    @Test
    void readsNamesAlikeUnderATurkishLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(WireParameters.of(Map.of("ipaddress0", "192.0.2.1")).slots("IPADDRESS"))
                    .hasSize(1);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void readsTheMembersOfGroups() {
        WireParameters parameters = WireParameters.of(
                Map.of("OWNERCONTACT0CITY", "Bonn", "OWNERCONTACT0STREET1", "Suite 2", "OWNERCONTACT1", "P-ABC1"));

        assertThat(parameters.groups("OWNERCONTACT"))
                .isEqualTo(Map.of(0, Map.of("CITY", "Bonn", "STREET1", "Suite 2"), 1, Map.of("", "P-ABC1")));
        assertThat(parameters.slots("OWNERCONTACT")).isEqualTo(Map.of(1, "P-ABC1"));
    }

    @Test
    void setsClearsRemovesAndAdds() {
        assertThat(after("NAMESERVER0", "ns3")).containsExactly("ns3", "ns2");
        assertThat(after("NAMESERVER1", "")).containsExactly("ns1");
        assertThat(after("NAMESERVER2", "ns3")).containsExactly("ns1", "ns2", "ns3");
        assertThat(after("ADDNAMESERVER0", "ns3")).containsExactly("ns1", "ns2", "ns3");
        assertThat(after("ADDNAMESERVER0", "ns2")).containsExactly("ns1", "ns2");
        assertThat(after("DELNAMESERVER0", "ns1")).containsExactly("ns2");
        assertThat(after("DOMAIN", "example.com")).isEqualTo(PRESENT);
    }

    private static List<String> after(String name, String value) {
        return WireParameters.of(Map.of(name, value)).applyTo("NAMESERVER", PRESENT);
    }

    @Test
    void comparesEntriesByTheirKey() {
        WireParameters parameters = WireParameters.of(Map.of("DELNAMESERVER0", "NS1", "ADDNAMESERVER0", "Ns2"));

        assertThat(parameters.applyTo("NAMESERVER", PRESENT, text -> text.toLowerCase(Locale.ROOT)))
                .containsExactly("ns2");
    }
}
