package dev.ispapi.sandbox.internal.domain;

import static dev.ispapi.sandbox.internal.domain.DomainWorld.USER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.wire.Response;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ObjectLogTest {

    private final DomainWorld sandbox = new DomainWorld();

    @BeforeEach
    void doSomething() {
        sandbox.register("first.com");
        sandbox.pass(Duration.ofHours(1));
        sandbox.done("ModifyDomain", "DOMAIN", "first.com", "AUTH", "s3cret-auth", "TRANSFERLOCK", "1");
        sandbox.pass(Duration.ofHours(1));
        sandbox.register("second.com");
        sandbox.done("SyncDomain", "DOMAIN", "second.com");
    }

    @Test
    void holdsAllThatWasDone() {
        Response log = sandbox.done("QueryObjectLogList");

        assertThat(log.values("OBJECTID")).containsExactly("first.com", "first.com", "second.com", "second.com");
        assertThat(log.values("OPERATIONTYPE")).containsExactly("CREATE", "MODIFY", "CREATE", "SYNC");
        assertThat(log.values("OPERATIONSTATUS")).containsOnly("SUCCESSFUL");
        assertThat(log.values("LOGUSER")).containsOnly(USER);
        assertThat(log.values("LOGDATE")).startsWith("2024-02-29 12:00:00", "2024-02-29 13:00:00");
    }

    @Test
    void isFilteredSortedAndCut() {
        assertThat(list("OBJECTID", "second*")).isEqualTo("CREATE SYNC");
        assertThat(list("OPERATIONTYPE", "MODIFY")).isEqualTo("MODIFY");
        assertThat(list("MINDATE", "2024-02-29 13:00:00")).isEqualTo("MODIFY CREATE SYNC");
        assertThat(list("MAXDATE", "2024-02-29 13:00:00")).isEqualTo("CREATE MODIFY");
        assertThat(list("ORDERBY", "LOGDATEDESC", "LIMIT", "1")).isEqualTo("SYNC");
        assertThat(list("ORDERBY", "OBJECTIDDESC")).isEqualTo("SYNC CREATE MODIFY CREATE");
        assertThat(list("OBJECTCLASS", "CONTACT")).isEmpty();
        sandbox.refused(505, "Invalid attribute value syntax; ORDERBY (MOOD)", "QueryObjectLogList", "ORDERBY", "MOOD");
    }

    private String list(String... parameters) {
        return String.join(" ", sandbox.done("QueryObjectLogList", parameters).values("OPERATIONTYPE"));
    }

    @Test
    void tellsWhatWasChangedButNoSecret() {
        String index = sandbox.done("QueryObjectLogList", "OPERATIONTYPE", "MODIFY")
                .value("LOGINDEX")
                .orElseThrow();

        Response entry = sandbox.done("StatusObjectLog", "LOGINDEX", index);

        assertThat(entry.values("OPERATIONINFO")).contains("COMMAND=ModifyDomain", "AUTH=***", "TRANSFERLOCK=1");
        assertThat(entry.value("OBJECTID")).contains("first.com");
        assertThat(entry.text()).doesNotContain("s3cret-auth");
    }

    @Test
    void isNotShownToOthers() {
        assertThat(sandbox.sendAs(DomainWorld.STRANGER, "QueryObjectLogList").value("TOTAL"))
                .contains("0");
        assertThat(sandbox.sendAs(DomainWorld.STRANGER, "StatusObjectLog", "LOGINDEX", "1")
                        .code())
                .isEqualTo(531);
        sandbox.refused(545, "Object does not exist; LOGINDEX (99)", "StatusObjectLog", "LOGINDEX", "99");
        sandbox.refused(504, "Missing required attribute; LOGINDEX", "StatusObjectLog");
    }
}
