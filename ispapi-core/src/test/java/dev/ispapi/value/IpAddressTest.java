package dev.ispapi.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class IpAddressTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1,192.0.2.1,false",
        "0.0.0.0,0.0.0.0,false",
        "2001:DB8:0:0:0:0:0:1,2001:db8::1,true",
        "::,::,true",
        "1:0:0:2:0:0:0:3,1:0:0:2::3,true",
        "2001:db8::192.0.2.1,2001:db8::c000:201,true"
    })
    void readsAnyNotationAndWritesTheShortestOne(String text, String written, boolean isV6) {
        IpAddress address = IpAddress.of(text);

        assertThat(address).hasToString(written).isEqualTo(IpAddress.of(written));
        assertThat(address.isV6()).isEqualTo(isV6);
    }

    @ParameterizedTest
    @CsvSource({
        "'',it is empty",
        "999.0.2.1,999 is above 255",
        "01.0.0.1,'01 begins with 0, which some programs read as octal; leave the zeros out'",
        "192.0.2,it does not have four numbers between dots",
        "192.0.2.,'\"\" is not a number from 0 to 255'",
        "192.0.2.x,'\"x\" is not a number from 0 to 255'",
        "192.0.2.٣,'\"٣\" is not a number from 0 to 255'",
        "99999999999.0.0.1,99999999999 is above 255",
        "localhost,it does not have four numbers between dots",
        "fe80::1%eth0,a scope means nothing on other machines; leave out what begins with %",
        "192.0.2.0/24,a network is no address; leave out what begins with /",
        "[2001:db8::1],leave the brackets out",
        "1::2::3,:: stands for missing groups once only",
        "1:2:3,'an IPv6 address has eight groups, or fewer with ::'",
        "1:2:3:4:5:6:7:8::,'an IPv6 address has eight groups, or fewer with ::'",
        "12345::,'\"12345\" is not a group of one to four hexadecimal digits'",
        "::1.2.3,'\"1.2.3\" does not have four numbers between dots'"
    })
    void refusesWhatIsNoAddressWithTheReason(String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IpAddress.of(text))
                .withMessage(
                        "expected an IP address such as 192.0.2.1 or 2001:db8::1, found \"" + text + "\": " + reason);
        assertThat(IpAddress.isAddress(text)).isFalse();
    }

    @Test
    void refusesAnAddressOfTheOtherVersion() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IpAddress.v4("2001:db8::1"))
                .withMessage("expected an IPv4 address such as 192.0.2.1, found the IPv6 address 2001:db8::1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IpAddress.v6("192.0.2.1"))
                .withMessage("expected an IPv6 address such as 2001:db8::1, found the IPv4 address 192.0.2.1");
    }

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    /** The JDK reads what is written as the same bytes, and half of the groups are zero, so that gaps occur everywhere. */
    @ParameterizedTest
    @MethodSource("seeds")
    void writesWhatItReadsAndTheJdkReadsTheSame(int seed) throws UnknownHostException {
        Random random = new Random(seed);
        byte[] bytes = new byte[random.nextBoolean() ? 4 : 16];
        for (int i = 0; i < bytes.length; i += 2) {
            if (random.nextBoolean()) {
                bytes[i] = (byte) random.nextInt();
                bytes[i + 1] = (byte) random.nextInt();
            }
        }
        IpAddress address = IpAddress.of(InetAddress.getByAddress(bytes));

        assertThat(IpAddress.of(address.toString())).isEqualTo(address).hasSameHashCodeAs(address);
        assertThat(InetAddress.getByName(address.toString())).isEqualTo(address.toInetAddress());
        assertThat(address.toInetAddress().getAddress()).isEqualTo(bytes);
    }
}
