package dev.ispapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.sandbox.Cnr.Reply;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How CNR's clients come in. */
class CnrDoorTest {

    private final Cnr cnr = new Cnr();

    @AfterEach
    void close() {
        cnr.close();
    }

    @Test
    void takesALogInWithEachCommand() {
        assertThat(cnr.send("StatusAccount").code()).isEqualTo(200);
    }

    @Test
    void doesNotSayWhatIsWrongOfALogIn() {
        assertThat(cnr.sendAs("test.user", "wrong", "StatusAccount").said()).isEqualTo("530 Authentication failed");
        assertThat(cnr.sendAs("nobody", "wrong", "StatusAccount").said()).isEqualTo("530 Authentication failed");
    }

    @Test
    void opensASessionForTheFieldPersistentAlone() {
        Reply session = cnr.post("s_login", "test.user", "s_pw", "test.passw0rd", "persistent", "1");

        assertThat(session.code()).isEqualTo(200);
        assertThat(session.value("SESSIONID")).hasSizeGreaterThan(20);
        assertThat(session.value("EXPIRATIONDATE")).isEqualTo("2026-03-01 12:10:00");
    }

    @Test
    void opensASessionForTheCommandOnlyIfItIsPersistent() {
        assertThat(cnr.send("StartSession").said()).isEqualTo("504 Missing required attribute; PERSISTENT");
        assertThat(cnr.send("StartSession", "PERSISTENT=1").value("SESSIONID")).isNotEmpty();
    }

    private Reply inSession(String session, String login, String command) {
        return cnr.post("s_login", login, "s_sessionid", session, "s_command", "COMMAND=" + command);
    }

    @Test
    void keepsTheLogInBesideTheSession() {
        String session = cnr.done("StartSession", "PERSISTENT=1").value("SESSIONID");

        assertThat(inSession(session, "test.user", "StatusAccount").code()).isEqualTo(200);
        assertThat(inSession(session, "", "StatusAccount").said()).isEqualTo("530 Authentication failed");
        assertThat(inSession(session, "other", "StatusAccount").said()).isEqualTo("530 Authentication failed");
    }

    @Test
    void endsASessionByCommandAndByTime() {
        String stopped = cnr.done("StartSession", "PERSISTENT=1").value("SESSIONID");
        assertThat(inSession(stopped, "test.user", "StopSession").code()).isEqualTo(200);
        assertThat(inSession(stopped, "test.user", "StatusAccount").code()).isEqualTo(530);

        String idle = cnr.done("StartSession", "PERSISTENT=1").value("SESSIONID");
        cnr.pass(Duration.ofMinutes(11));
        assertThat(inSession(idle, "test.user", "StatusAccount").code()).isEqualTo(530);
    }

    @Test
    void logsUsersInBehindAColonWithTheRightsThatTheyWereGiven() {
        cnr.done("AddUser", "USERNAME=shop", "PASSWORD=shop.passw0rd");
        assertThat(cnr.sendAs("test.user:shop", "shop.passw0rd", "StatusAccount")
                        .said())
                .isEqualTo("531 Authorization failed");

        cnr.done("AddAcl", "USERNAME=shop", "LOCATION=ACCOUNT", "ACL0=STATUS");

        assertThat(cnr.sendAs("test.user:shop", "shop.passw0rd", "StatusAccount")
                        .value("REGISTRAR"))
                .isEqualTo("test.user");
        assertThat(cnr.sendAs("test.user:shop", "shop.passw0rd", "ModifyRegistrar", "RENEWALMODE=AUTODELETE")
                        .code())
                .isEqualTo(531);
        assertThat(cnr.sendAs("test.user!shop", "wrong", "StatusAccount").code())
                .isEqualTo(530);
    }

    @Test
    void letsAUserKeepASession() {
        cnr.done("AddUser", "USERNAME=shop", "PASSWORD=shop.passw0rd");
        cnr.done("AddAcl", "USERNAME=shop", "LOCATION=ACCOUNT", "ACL0=STATUS");
        String session = cnr.sendAs("test.user:shop", "shop.passw0rd", "StartSession", "PERSISTENT=1")
                .value("SESSIONID");

        assertThat(inSession(session, "test.user:shop", "StatusAccount").code()).isEqualTo(200);
        assertThat(inSession(session, "test.user", "StatusAccount").code()).isEqualTo(530);
    }

    @Test
    void givesGroupsRightsToTheirUsers() {
        cnr.done("AddUser", "USERNAME=readers", "PASSWORD=unused.passw0rd", "TYPE=GROUP");
        cnr.done("AddAcl", "USERNAME=readers", "LOCATION=EVENT", "ACL0=QUERY");
        cnr.done("AddUser", "USERNAME=eve", "PASSWORD=eve.passw0rd", "GROUP0=readers");

        assertThat(cnr.sendAs("test.user:eve", "eve.passw0rd", "QueryEventList").code())
                .isEqualTo(200);
        assertThat(cnr.done("StatusUser", "USERNAME=eve").list("GROUP")).containsExactly("readers");
        assertThat(cnr.done("QueryACLList", "USERNAME=readers").list("RIGHTNAMES"))
                .containsExactly("QUERY");
    }

    @Test
    void refusesAddressesThatAreNotOnTheList() {
        cnr.sandbox.account().allowAddresses("192.0.2.1");
        assertThat(cnr.send("StatusAccount").said()).isEqualTo("535 Restricted IP address");

        cnr.sandbox.account().allowAddresses("192.0.2.1", "127.0.0.1");
        assertThat(cnr.send("StatusAccount").code()).isEqualTo(200);
    }

    @Test
    void locksAnAccountForAbuseForSomeMinutes() {
        cnr.sandbox.account().lockForAbuse(Duration.ofMinutes(5));
        assertThat(cnr.send("StatusAccount").said())
                .isEqualTo("422 Command failed. The account is locked for some minutes because of abuse");

        cnr.pass(Duration.ofMinutes(5));
        assertThat(cnr.send("StatusAccount").code()).isEqualTo(200);
    }

    private int control(String body) throws Exception {
        return Http.send(
                        "POST", URI.create(cnr.sandbox.controlUrl() + "/cnr/test.user"), body, "X-Sandbox-Control", "1")
                .statusCode();
    }

    @Test
    void theControlAddressSetsWhatTheControlPanelDoes() throws Exception {
        assertThat(control("{\"premium\": true, \"locked\": \"PT5M\"}")).isEqualTo(200);
        assertThat(cnr.send("StatusAccount").code()).isEqualTo(422);
        cnr.pass(Duration.ofMinutes(5));
        assertThat(cnr.send("CheckDomain", "DOMAIN=premium-name.shop").code()).isEqualTo(210);

        assertThat(control("{\"addresses\": \"192.0.2.1, 192.0.2.2\"}")).isEqualTo(200);
        assertThat(cnr.send("StatusAccount").code()).isEqualTo(535);
        assertThat(control("{\"addresses\": \"\"}")).isEqualTo(200);
        assertThat(cnr.send("StatusAccount").code()).isEqualTo(200);
        assertThat(control("{\"weather\": \"fine\"}")).isEqualTo(400);
    }

    @Test
    void takesCommandsAsPlainFieldsAndAtTheAddressWithoutEnding() throws Exception {
        URI shorter = cnr.sandbox.url().resolve("/api/call");
        String answer = Http.send(
                        "GET",
                        URI.create(
                                shorter + "?s_login=test.user&s_pw=test.passw0rd&s_opmode=OTE&command=StatusAccount"),
                        "")
                .body();

        assertThat(answer).contains("code = 200", "property[registrar][0] = test.user");
    }

    @Test
    void knowsNoCommandsOfTheOtherPlatform() {
        assertThat(cnr.send("QueryDomainOptions").said()).isEqualTo("500 Invalid command name");
        assertThat(cnr.post("s_login", "test.user", "s_pw", "test.passw0rd").said())
                .isEqualTo("507 Invalid command format");
    }
}
