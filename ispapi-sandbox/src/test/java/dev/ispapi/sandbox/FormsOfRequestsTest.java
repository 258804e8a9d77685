package dev.ispapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients send, beside what the documentation shows. */
@Sandboxed
class FormsOfRequestsTest {

    private static final String STATUS = Http.LOGIN + "&s_command=COMMAND%3DStatusAccount";

    @ParameterizedTest
    @ValueSource(
            strings = {"application/x-www-form-urlencoded", "text/plain;charset=UTF-8", "application/json", "nonsense"})
    void readsAFormOfAnyDeclaredType(String type, Sandbox sandbox) throws Exception {
        assertThat(Http.send("POST", sandbox.url(), STATUS, "Content-Type", type)
                        .body())
                .contains("CODE=200")
                .contains("10000.00");
    }

    @Test
    void readsAFormWithoutADeclaredType(Sandbox sandbox) throws Exception {
        String request = "POST /api/call.cgi HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: "
                + STATUS.length() + "\r\n\r\n" + STATUS;
        assertThat(Http.raw(sandbox.url(), request)).startsWith("HTTP/1.1 200 ").contains("CODE=200");
    }

    @Test
    void readsACommandOfAnAddress(Sandbox sandbox) throws Exception {
        URI address = URI.create(sandbox.url() + "?" + STATUS);
        assertThat(Http.send("GET", address, "").body()).contains("CODE=200");
    }

    @Test
    void readsNamesOfFieldsInAnyCase(Sandbox sandbox) throws Exception {
        String form = "S_LOGIN=test.user&S_Pw=test.passw0rd&S_COMMAND=command%3Dstatusaccount";
        assertThat(Http.send("POST", sandbox.url(), form).body()).contains("CODE=200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s_entity=1234&", "s_entity=54cd&", "s_entity=&"})
    void answersTheEntitiesOfBothSystemsAndNone(String entity, Sandbox sandbox) throws Exception {
        String form = entity + "s_login=test.user&s_pw=test.passw0rd&s_command=COMMAND%3DStatusAccount";
        assertThat(Http.send("POST", sandbox.url(), form).body()).contains("CODE=200");
    }

    @Test
    @Sandboxed(entity = "54cd")
    void refusesOtherEntitiesThanTheOneItWasStartedWith(Sandbox sandbox) throws Exception {
        assertThat(Http.send("POST", sandbox.url(), STATUS).body()).contains("CODE=530");
        assertThat(Http.send("POST", sandbox.url(), STATUS.replace("1234", "54cd"))
                        .body())
                .contains("CODE=200");
    }

    @Test
    void toleratesALineBreakBehindTheForm(Sandbox sandbox) throws Exception {
        String form = "s_login=test.user&s_command=COMMAND%3DStatusAccount&s_pw=test.passw0rd\r\n";
        assertThat(Http.send("POST", sandbox.url(), form).body()).contains("CODE=200");
    }

    @Test
    void takesABrokenEscapeAsItStands(Sandbox sandbox) throws Exception {
        assertThat(Http.send("POST", sandbox.url(), Http.LOGIN + "&command=CheckDomain&domain=%zz")
                        .body())
                .startsWith("[RESPONSE]")
                .doesNotContain("CODE=200");
    }

    @Test
    void saysWhichMethodsItTakes(Sandbox sandbox) throws Exception {
        var response = Http.send("PUT", sandbox.url(), STATUS);
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).hasValue("GET, POST");
        assertThat(response.body()).isEqualTo("commands are sent with POST or GET, found PUT\n");
    }

    @Test
    void saysWhereCommandsAreTaken(Sandbox sandbox) throws Exception {
        var response = Http.send("GET", sandbox.url().resolve("/"), "");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).isEqualTo("there is nothing at /; commands are taken at /api/call.cgi\n");
    }
}
