package dev.ispapi.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ispapi.idn.DomainName;
import dev.ispapi.idn.IdnProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HostEntryTest {

    @Test
    void readsAHostWithItsAddresses() {
        HostEntry host = HostEntry.of(" NS1.Example.com  192.0.2.1 2001:DB8:0::1");

        assertThat(host).hasToString("ns1.example.com 192.0.2.1 2001:db8::1");
        assertThat(host.name()).isEqualTo(DomainName.of("ns1.example.com"));
        assertThat(host.addresses()).containsExactly(IpAddress.of("192.0.2.1"), IpAddress.of("2001:db8::1"));
        assertThat(HostEntry.of("ns1.example.com").addresses()).isEmpty();
    }

    @Test
    void convertsTheNameByThePlatform() {
        HostEntry host = HostEntry.of("ns1.fußball.com 192.0.2.1");

        assertThat(host).hasToString("ns1.fussball.com 192.0.2.1");
        assertThat(host.ascii(IdnProfile.nonTransitional())).isEqualTo("ns1.xn--fuball-cta.com 192.0.2.1");
    }

    @ParameterizedTest
    @CsvSource({
        "'','expected a domain name such as example.com, found \"\": the text is empty'",
        "192.0.2.1,the name of the host is missing",
        "ns1.example.com 999.0.2.1,'expected an IP address such as 192.0.2.1 or 2001:db8::1, found \"999.0.2.1\": 999 is above 255'",
        "ns1.example.com 192.0.2.1 192.0.2.1,the address 192.0.2.1 of ns1.example.com is given twice; give each once",
        "ns1.example.com 2001:db8::1 2001:db8:0::1,the address 2001:db8::1 of ns1.example.com is given twice; give each once"
    })
    void refusesWhatIsNoHostWithTheReason(String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HostEntry.of(text))
                .withMessage(
                        "expected a host with its addresses, such as ns1.example.com 192.0.2.1 2001:db8::1, found \""
                                + text + "\": " + reason);
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsWhatItWrites(int seed) {
        Random random = new Random(seed);
        List<IpAddress> addresses = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            addresses.add(IpAddress.of(
                    random.nextBoolean()
                            ? "192.0." + i + "." + random.nextInt(256)
                            : "2001:db8:" + i + "::" + Integer.toHexString(random.nextInt(0x10000))));
        }
        HostEntry host = HostEntry.of(DomainName.of("ns" + random.nextInt(1000) + ".bücher.example"), addresses);

        assertThat(HostEntry.of(host.toString())).isEqualTo(host).hasSameHashCodeAs(host);
    }
}
