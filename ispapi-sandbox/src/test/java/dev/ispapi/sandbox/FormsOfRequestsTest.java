package dev.ispapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
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

    private static String parts(String end) {
        StringBuilder body = new StringBuilder();
        for (String field : List.of(
                "name=\"s_login\"" + end + end + "test.user",
                "name=s_pw" + end + end + "test.passw0rd",
                "filename=\"c.txt\"; name=\"s_command\"" + end + "Content-Type: text/plain" + end + end
                        + "COMMAND=AddContact\nFIRSTNAME=Jörg\nLASTNAME=Ößler\nSTREET=Weg 1\nZIP=10115\nCITY=Köln\nCOUNTRY=DE"
                        + "\nPHONE=+49.30123456\nEMAIL=a@example.com")) {
            body.append("--limit")
                    .append(end)
                    .append("Content-Disposition: form-data; ")
                    .append(field)
                    .append(end);
        }
        return body.append("--limit--").append(end).toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"multipart/form-data; boundary=limit", "Multipart/Form-Data; charset=utf-8; boundary=\"limit\""})
    void readsAFormInParts(String type, Sandbox sandbox) throws Exception {
        String contact = Http.send("POST", sandbox.url(), parts("\r\n"), "Content-Type", type)
                .body();

        assertThat(contact).contains("CODE=200");
        String handle = contact.replaceFirst("(?s).*PROPERTY\\[CONTACT]\\[0]=([^\r]*).*", "$1");
        assertThat(Http.send(
                                "POST",
                                sandbox.url(),
                                Http.LOGIN + "&s_command=COMMAND%3DStatusContact%0ACONTACT%3D" + handle)
                        .body())
                .contains("PROPERTY[FIRSTNAME][0]=Jörg", "PROPERTY[CITY][0]=Köln");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data; boundary=other",
                "multipart/form-data; boundary=",
                "multipart/form-data",
                "multipart/form-data; boundary=\"",
                "multipart/"
            })
    void asksForTheLogInWhereThePartsCannotBeRead(String type, Sandbox sandbox) throws Exception {
        assertThat(Http.send("POST", sandbox.url(), parts("\r\n"), "Content-Type", type)
                        .body())
                .contains("CODE=530");
    }

    @Test
    void readsNothingOfAPartThatBreaksOff(Sandbox sandbox) throws Exception {
        String whole = parts("\r\n");
        String broken = whole.substring(0, whole.indexOf("s_pw"));

        assertThat(Http.send("POST", sandbox.url(), broken, "Content-Type", "multipart/form-data; boundary=limit")
                        .body())
                .contains("CODE=530");
    }

    @Test
    void passesOverFieldsWithoutAName(Sandbox sandbox) throws Exception {
        assertThat(Http.send("POST", sandbox.url(), "&&" + STATUS + "&=x&").body())
                .contains("CODE=200");
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
