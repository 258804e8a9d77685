package dev.ispapi.sandbox.internal.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.server.Form;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.OneTimeCodes;
import dev.ispapi.sandbox.internal.world.Role;
import dev.ispapi.sandbox.internal.world.Session;
import dev.ispapi.sandbox.internal.world.World;
import dev.ispapi.tld.TldRules;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who comes in, and what a log-in may send. */
final class DoorTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final String SECRET = "JBSWY3DPEHPK3PXP";
    private static final String FORBIDDEN_BY_ACL = "Authorization failed; Operation forbidden by ACL";
    private static final String UNKNOWN = "Authentication failed";

    private final World world = new World(TldRules.bundled());
    private final Door door = new Door(world, List.of("54cd"));

    @BeforeEach
    void begin() {
        account("own", "");
        account("sub", "own");
        account("other", "");
        role("shop", true, "RenewDomain(DOMAIN=*.uk):ALLOW", "StatusDomain():ALLOW");
    }

    private void account(String login, String parent) {
        world.accounts().put(Account.begin(login, Passwords.hash(login, "pw"), parent, "EUR", new TreeMap<>(), NOW));
    }

    private void role(String name, boolean isActive, String... acl) {
        world.roles()
                .put(new Role(
                        "own",
                        name,
                        Passwords.hash("own!" + name, "pw"),
                        List.of(),
                        List.of(acl),
                        false,
                        List.of(),
                        isActive,
                        NOW,
                        NOW));
    }

    private void session(String id, String login, Instant used) {
        world.sessions()
                .put(new Session(
                        Passwords.hash("", id),
                        login,
                        LogIns.passwordHash(world, login),
                        "",
                        600,
                        used,
                        used.plusSeconds(7200)));
    }

    private String enter(Map<String, String> form, Map<String, String> command) {
        return door.enter(new Form(form), command, NOW).account().login();
    }

    private String enter(Map<String, String> form) {
        return enter(form, Map.of("COMMAND", "StatusDomain", "DOMAIN", "example.com"));
    }

    private void refuses(int code, String description, Map<String, String> form, Map<String, String> command) {
        assertThatThrownBy(() -> enter(form, command)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.description()).isEqualTo(description);
        });
    }

    private void refuses(int code, String description, Map<String, String> form) {
        refuses(code, description, form, Map.of("COMMAND", "StatusDomain", "DOMAIN", "example.com"));
    }

    private static Map<String, String> logIn(String login) {
        return Map.of("s_login", login, "s_pw", "pw");
    }

    @Test
    void letsInWithTheRightPasswordAlone() {
        assertThat(enter(logIn("own"))).isEqualTo("own");
        refuses(530, UNKNOWN, Map.of("s_login", "own", "s_pw", "wrong"));
        refuses(530, UNKNOWN, Map.of("s_login", "nobody", "s_pw", "pw"));
        refuses(530, UNKNOWN, Map.of("s_login", "own", "s_pw", "pw", "s_entity", "1234"));
    }

    @Test
    void actsForSubusersAndForNoOtherAccount() {
        assertThat(enter(Map.of("s_login", "own", "s_pw", "pw", "s_user", "sub")))
                .isEqualTo("sub");
        assertThat(enter(Map.of("s_login", "sub", "s_pw", "pw", "s_user", "sub")))
                .isEqualTo("sub");
        for (String stranger : List.of("other", "nobody")) {
            refuses(531, Refusal.forbidden().description(), Map.of("s_login", "own", "s_pw", "pw", "s_user", stranger));
        }
        refuses(531, Refusal.forbidden().description(), Map.of("s_login", "sub", "s_pw", "pw", "s_user", "own"));
    }

    @Test
    void aRoleSendsWhatItsRulesAllow() {
        assertThat(enter(logIn("own!shop"))).isEqualTo("own");
        assertThat(enter(logIn("own!shop"), Map.of("COMMAND", "RenewDomain", "DOMAIN", "example.uk")))
                .isEqualTo("own");
        refuses(531, FORBIDDEN_BY_ACL, logIn("own!shop"), Map.of("COMMAND", "RenewDomain", "DOMAIN", "example.com"));
        refuses(531, FORBIDDEN_BY_ACL, logIn("own!shop"), Map.of("COMMAND", "RenewDomain"));
        refuses(531, FORBIDDEN_BY_ACL, logIn("own!shop"), Map.of("COMMAND", "DeleteDomain", "DOMAIN", "example.uk"));
    }

    @Test
    void aRuleInSquareBracketsFitsACommandWithoutItsParameter() {
        role("lists", true, "QueryDomainList[DOMAIN=*.uk]:ALLOW");

        assertThat(enter(logIn("own!lists"), Map.of("COMMAND", "QueryDomainList")))
                .isEqualTo("own");
        refuses(531, FORBIDDEN_BY_ACL, logIn("own!lists"), Map.of("COMMAND", "QueryDomainList", "DOMAIN", "a.com"));
    }

    @Test
    void aRoleThatIsNotActiveDoesNotComeIn() {
        role("former", false, "StatusDomain():ALLOW");

        refuses(530, UNKNOWN, logIn("own!former"));
    }

    @Test
    void anAccountThatIsNotActiveDoesNotComeInNorDoItsRoles() {
        Account own = world.accounts().find("own").orElseThrow();
        Account.Profile old = own.profile();
        world.accounts()
                .put(own.with(new Account.Profile(
                        old.userClass(),
                        old.credit(),
                        old.vat(),
                        old.taxRates(),
                        false,
                        old.comment(),
                        old.addresses(),
                        old.created(),
                        old.updated())));

        refuses(530, UNKNOWN, logIn("own"));
        refuses(530, UNKNOWN, logIn("own!shop"));
    }

    @Test
    void aOneTimeCodeLetsInOnce() {
        world.oneTimeCodes().put(new OneTimeCodes("own", SECRET, 0));
        Map<String, String> form = Map.of("s_login", "own", "s_pw", "pw", "s_otp", Totp.code(SECRET, NOW));

        refuses(530, UNKNOWN, logIn("own"));
        assertThat(enter(form)).isEqualTo("own");
        refuses(530, UNKNOWN, form);
    }

    @Test
    void aSessionEndsWhenItWasNotUsedForItsTimeout() {
        session("fresh", "own", NOW.minusSeconds(599));
        session("stale", "own", NOW.minusSeconds(600));

        assertThat(enter(Map.of("s_session", "fresh"))).isEqualTo("own");
        refuses(530, "SESSION NOT FOUND", Map.of("s_session", "stale"));
        refuses(530, "SESSION NOT FOUND", Map.of("s_session", "invented"));
    }

    @Test
    void aSessionEndsWithItsPassword() {
        session("fresh", "own", NOW);
        world.accounts().put(Account.begin("own", Passwords.hash("own", "another"), "", "EUR", new TreeMap<>(), NOW));

        refuses(530, "SESSION NOT FOUND", Map.of("s_session", "fresh"));
    }

    @Test
    void aRoleKeepsItsRulesInASession() {
        session("fresh", "own!shop", NOW);

        refuses(531, FORBIDDEN_BY_ACL, Map.of("s_session", "fresh"), Map.of("COMMAND", "DeleteDomain"));
    }
}
