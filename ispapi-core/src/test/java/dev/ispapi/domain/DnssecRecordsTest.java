package dev.ispapi.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DnssecRecordsTest {

    private static final String SHA256 = "1F987CC6583E92DF0890718C42A9A2B3C4D5E6F708192A3B4C5D6E7F80910A1B";

    @Test
    void aDsRecordIsSentAsItIsWrittenInAZone() {
        DelegationSigner record = DelegationSigner.of(
                " 2371  13 2 " + SHA256.substring(0, 30).toLowerCase(Locale.ROOT) + " " + SHA256.substring(30));

        assertThat(record).isEqualTo(new DelegationSigner(2371, 13, 2, SHA256)).hasToString("2371 13 2 " + SHA256);
        assertThat(ModifyDomain.builder()
                        .domain("example.com")
                        .delegationSigners(record.toString())
                        .build()
                        .encode()
                        .parameters())
                .containsEntry("SECDNS-DS0", "2371 13 2 " + SHA256);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2371 13 2",
                "70000 13 2 00",
                "1 0 2 00",
                "1 13 2 00",
                "1 13 9 0",
                "1 13 9 XY",
                "a 13 2 00",
                "123456789012 13 9 00",
                "-1 13 9 00"
            })
    void refusesWhatIsNoDsRecord(String text) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> DelegationSigner.of(text))
                .withMessageStartingWith("expected ");
    }

    @Test
    void aKeyLosesTheBlanksThatZoneFilesPutIntoIt() {
        assertThat(DnsKey.of("257 3 13 bWRz c3dVeXI="))
                .isEqualTo(new DnsKey(257, 3, 13, "bWRzc3dVeXI="))
                .hasToString("257 3 13 bWRzc3dVeXI=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"257 3 13", "257 2 13 bWRz", "257 3 13 !", "257 3 300 bWRz", "70000 3 13 bWRz"})
    void refusesWhatIsNoKey(String text) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> DnsKey.of(text))
                .withMessageStartingWith("expected ");
    }
}
