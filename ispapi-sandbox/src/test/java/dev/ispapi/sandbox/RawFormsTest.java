package dev.ispapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@Sandboxed
class RawFormsTest {

    private static final String NO_ENTITY = "s_login=test.user&s_pw=test.passw0rd&";
    private static final String LOGIN = "s_entity=1234&" + NO_ENTITY;

    private static HttpResponse<String> post(URI url, String form) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(url)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static String answer(Sandbox sandbox, String form) throws Exception {
        return post(sandbox.url(), LOGIN + form).body();
    }

    @Test
    void takesACommandAsPlainFields(Sandbox sandbox) throws Exception {
        assertThat(answer(sandbox, "command=statusaccount")).contains("10000.00");
    }

    @Test
    void takesLinesThatEndInCrLf(Sandbox sandbox) throws Exception {
        assertThat(answer(sandbox, "s_command=COMMAND%3DQueryExchangeRates%0D%0ACURRENCYTO%3DUSD%0D%0A"))
                .contains("1.10")
                .doesNotContain("GBP");
    }

    @Test
    void refusesWhatTheApiPageDoesNotHave(Sandbox sandbox) throws Exception {
        assertThat(answer(sandbox, "command=StatusUser&shoe=1")).contains("503").contains("SHOE");
        assertThat(answer(sandbox, "command=StatusUser&relations=2")).contains("505");
        assertThat(answer(sandbox, "command=StatusDomain")).contains("504").contains("DOMAIN");
    }

    @Test
    void refusesAnUnknownCommandAndTakesEitherEntityOrNone(Sandbox sandbox) throws Exception {
        assertThat(answer(sandbox, "command=Dance")).contains("500");
        assertThat(post(sandbox.url(), "s_entity=54cd&" + NO_ENTITY + "command=StatusAccount")
                        .body())
                .contains("CODE=200");
        assertThat(post(sandbox.url(), NO_ENTITY + "command=StatusAccount").body())
                .contains("CODE=200");
    }

    @Test
    void knowsOnePathOnly(Sandbox sandbox) throws Exception {
        assertThat(post(sandbox.url().resolve("/elsewhere"), LOGIN).statusCode())
                .isEqualTo(404);
    }

    @Test
    void actsForItsOwnSubusersOnly(Sandbox sandbox) throws Exception {
        answer(sandbox, "command=AddUser&subuser=below&password=secret&vat=0&currency=EUR");
        assertThat(answer(sandbox, "s_user=below&command=StatusUser&relations=0"))
                .contains("PROPERTY[USER][0]=below");
        String upwards = "s_entity=1234&s_login=below&s_pw=secret&s_user=test.user&command=StatusAccount";
        assertThat(post(sandbox.url(), upwards).body()).contains("531");
    }

    @Test
    void addsUpToTheBalance(Sandbox sandbox) throws Exception {
        sandbox.account().deposit(new java.math.BigDecimal("-0.01"));
        assertThat(answer(sandbox, "command=QueryAccountingList&limit=1")).contains("9999.99");
    }

    @Test
    void runsManyAtOnce() {
        List<Sandbox> many = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            many.add(Sandbox.start());
        }
        assertThat(many.stream().map(Sandbox::url)).doesNotHaveDuplicates();
        many.forEach(Sandbox::close);
    }
}
