package dev.ispapi.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ispapi.CommandCatalog;
import dev.ispapi.MalformedResponseException;
import dev.ispapi.account.QueryExchangeRates;
import dev.ispapi.command.Command;
import dev.ispapi.domain.AddDomain;
import dev.ispapi.domain.CheckDomains;
import dev.ispapi.domain.QueryDomainList;
import dev.ispapi.domain.QueryDomainOptions;
import dev.ispapi.domain.RenewDomain;
import dev.ispapi.domain.StatusDomain;
import dev.ispapi.session.StartSession;
import dev.ispapi.user.StatusUser;
import dev.ispapi.user.StatusUserClass;
import dev.ispapi.value.Period;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseLimits;
import dev.ispapi.wire.ResponseParser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Any answer becomes a typed result, or is refused as malformed: whatever its properties hold. */
class TypedAnswerFuzzTest {

    private static final List<String> WORDS = List.of(
            "PROPERTY[DOMAINCHECK][0] = 210 Domain name available\n",
            "PROPERTY[DOMAINCHECK][1] = 541\n",
            "PROPERTY[PRICE][0] = 1E9999999\n",
            "PROPERTY[AMOUNT][0] = -0.000\n",
            "PROPERTY[CURRENCY][0] = EUR\n",
            "PROPERTY[REGISTRATIONEXPIRATIONDATE][0] = 2025-02-30 24:00:00\n",
            "PROPERTY[CREATEDDATE][0] = 0000-00-00 00:00:00\n",
            "PROPERTY[PAIDUNTILDATE][0] = +999999999-12-31 23:59:59\n",
            "PROPERTY[PERIOD][0] = 1Y\n",
            "PROPERTY[STATUS][0] = ACTIVE\n",
            "PROPERTY[SESSION][0] = f00\n",
            "PROPERTY[RELATIONTYPE][0] = PRICE_CLASS_DOMAIN_COM_ANNUAL\n",
            "PROPERTY[TOTAL][0] = 2147483647\n",
            "PROPERTY[X-CA-DISCLOSE][0] = 1\n",
            "2025-01-01 00:00:00",
            "99999999999999999999",
            "xn--",
            "\u00FC",
            "[1]",
            " = ");

    /** Not through their builders alone: what a command asked for takes part in reading its answer. */
    private static final List<Command<?>> COMMANDS = List.of(
            CheckDomains.builder().domains("example.com", "example.net").build(),
            StatusDomain.builder().domain("example.com").build(),
            QueryDomainList.builder().build(),
            QueryDomainOptions.builder().domains("example.com").build(),
            RenewDomain.builder().domain("example.com").period(Period.years(1)).build(),
            AddDomain.builder()
                    .domain("example.com")
                    .ownerContact("P-ABC1")
                    .adminContact("P-ABC1")
                    .techContact("P-ABC1")
                    .billingContact("P-ABC1")
                    .build(),
            StatusUser.builder().relations(true).build(),
            StatusUserClass.builder().userClass("STANDARD").build(),
            QueryExchangeRates.builder().build(),
            StartSession.builder().build());

    @FuzzTest
    void decodesOrRefusesAnyAnswer(byte[] input) {
        Response response;
        try {
            response = new ResponseParser(
                            ResponseLimits.builder().maxIndex(1000).build())
                    .parse(new String(input, StandardCharsets.UTF_8));
        } catch (MalformedResponseException e) {
            return;
        }
        COMMANDS.forEach(command -> decodes(command::decode, response));
        CommandCatalog.types().forEach(type -> decodes(type::decode, response));
    }

    private static void decodes(Function<Response, ?> decoder, Response response) {
        try {
            assertThat(String.valueOf(decoder.apply(response))).isNotNull();
        } catch (MalformedResponseException e) {
            assertThat(e.getMessage()).isNotEmpty().hasSizeLessThan(2000);
        }
    }

    @Test
    void holdsForGeneratedInputs() {
        Mutations.of(TypedAnswerFuzzTest.class, 10_000, WORDS, this::decodesOrRefusesAnyAnswer);
    }
}
