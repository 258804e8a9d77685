package dev.ispapi.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ispapi.idn.IdnProfile;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EmailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "registrant@example.com,registrant@example.com",
        "First.Last+tag@Example.COM,First.Last+tag@example.com",
        "info@müller.de,info@xn--mller-kva.de",
        "o'neill@example.co.uk,o'neill@example.co.uk"
    })
    void sendsTheDomainInAscii(String text, String sent) {
        assertThat(EmailAddress.of(text)).hasToString(sent).isEqualTo(EmailAddress.of(sent));
    }

    @Test
    void convertsTheDomainByThePlatform() {
        EmailAddress address = EmailAddress.of("info@fußball.com");

        assertThat(address).hasToString("info@fussball.com");
        assertThat(address.ascii(IdnProfile.nonTransitional())).isEqualTo("info@xn--fuball-cta.com");
        assertThat(address.localPart()).isEqualTo("info");
        assertThat(address.domain()).hasToString("fussball.com");
    }

    @ParameterizedTest
    @CsvSource({
        "'',it is empty",
        "nobody,it has no @",
        "a@b@c,it has more than one @",
        "@example.com,nothing stands before the @",
        "'a b@example.com',it has a blank",
        ".a@example.com,a dot before the @ stands between two other characters",
        "a..b@example.com,a dot before the @ stands between two other characters",
        "a@b,'what follows the @ is no domain name (it has one label, as a TLD; give the whole name)'",
        "a@,what follows the @ is no domain name (the text is empty)",
        "a@192.0.2.1,'what follows the @ is no domain name (label 4 \"1\" is a number, as in an IP address; a name ends with a TLD)'",
        "jürgen@example.com,it has the character U+00FC before the @; registries take ASCII alone there",
        "Ada <ada@example.com>,'give the address alone, without name and angle brackets'",
        "'a,b@example.com','it has the character , before the @'"
    })
    void refusesWhatIsNoAddressWithTheReason(String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmailAddress.of(text))
                .withMessage(
                        "expected an e-mail address such as registrant@example.com, found \"" + text + "\": " + reason);
    }

    @Test
    void refusesAddressesThatAreTooLong() {
        String label = "a".repeat(63);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmailAddress.of("a".repeat(65) + "@example.com"))
                .withMessageEndingWith("it has 65 characters before the @; the most are 64");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmailAddress.of("a".repeat(64) + "@" + label + "." + label + "." + label + ".com"))
                .withMessageEndingWith("it has more than 254 characters");
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsWhatItWrites(int seed) {
        Random random = new Random(seed);
        String signs = "abcXYZ019!#$%&'*+/=?^_`{|}~-";
        StringBuilder text = new StringBuilder();
        for (int words = 1 + random.nextInt(3); words > 0; words--) {
            for (int i = 1 + random.nextInt(8); i > 0; i--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            text.append(words > 1 ? "." : "@");
        }
        text.append(random.nextBoolean() ? "bücher" : "example")
                .append(random.nextInt(100))
                .append(".example");
        EmailAddress address = EmailAddress.of(text.toString());

        assertThat(EmailAddress.of(address.toString())).isEqualTo(address).hasSameHashCodeAs(address);
        assertThat(address.localPart()).isEqualTo(text.substring(0, text.indexOf("@")));
        assertThat(address.toString()).isPrintable().matches("\\p{ASCII}+");
    }
}
