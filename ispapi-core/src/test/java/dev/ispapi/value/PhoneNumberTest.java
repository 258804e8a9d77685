package dev.ispapi.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "+49.301234567,+49.301234567",
        "+49 30 1234567,+49.301234567",
        "+49301234567,+49.301234567",
        "+49-30-123/45.67,+49.301234567",
        "+1 (703) 555-0100,+1.7035550100",
        "+1.703.555.0100,+1.7035550100",
        "+358 9 123456,+358.9123456",
        "+7 495 1234567,+7.4951234567",
        "' +44 20 7946 0000 ',+44.2079460000",
        "+1-242-3221234,+1.2423221234"
    })
    void readsWhatPeopleWriteAndSendsOneForm(String text, String sent) {
        PhoneNumber phone = PhoneNumber.of(text);

        assertThat(phone).hasToString(sent).isEqualTo(PhoneNumber.of(sent)).hasSameHashCodeAs(PhoneNumber.of(sent));
        assertThat("+" + phone.callingCode() + "." + phone.nationalNumber()).isEqualTo(sent);
    }

    @ParameterizedTest
    @CsvSource({
        "'',it is empty",
        "' ',it is empty",
        "abc,it has characters other than digits",
        "030 1234567,it does not begin with + and the country calling code",
        "0049 30 1234567,did you mean +49.301234567?",
        "+49 (0)30 1234567,leave (0) out: it is dialled within the country only",
        "+49 30 CALL,it has characters other than digits",
        "+49.301234567x12,leave an extension out",
        "+4.9301234567,no country has the calling code +4; did you mean +49.301234567?",
        "+77.012345678,no country has the calling code +77; did you mean +7.7012345678?",
        "+49,it begins with no country calling code that is followed by a number",
        "+0301234567,it begins with no country calling code that is followed by a number",
        "+,it begins with no country calling code that is followed by a number",
        "+49.٣٠١٢٣٤,it has characters other than digits",
        "+49.30123456789012,it has 16 digits; the most are 15",
        "++49.301234567,it has characters other than digits"
    })
    void refusesWhatItWouldHaveToGuess(String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PhoneNumber.of(text))
                .withMessage("expected a phone number such as +49.301234567, found \"" + text + "\": " + reason);
    }

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsTheSameNumberWhateverStandsBetweenItsDigits(int seed) {
        Random random = new Random(seed);
        String code = List.of("1", "7", "20", "49", "81", "212", "358", "882").get(random.nextInt(8));
        StringBuilder number = new StringBuilder();
        StringBuilder spread = new StringBuilder("+" + code + " ");
        for (int i = 4 + random.nextInt(8); i > 0; i--) {
            int digit = random.nextInt(10);
            number.append(digit);
            spread.append(digit).append(List.of("", "", " ", "-", "/", ".").get(random.nextInt(6)));
        }
        PhoneNumber phone = PhoneNumber.of(spread.toString());

        assertThat(phone).hasToString("+" + code + "." + number).isEqualTo(PhoneNumber.of(phone.toString()));
        assertThat(phone.toString()).matches("\\+[0-9]{1,3}\\.[0-9]{1,14}");
    }
}
