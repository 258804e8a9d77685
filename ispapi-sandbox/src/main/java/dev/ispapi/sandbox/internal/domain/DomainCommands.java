package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.CommandHandler;
import java.util.Map;

/** The commands about domains, but for those in which time or another registrar has a part. */
public final class DomainCommands {

    private DomainCommands() {}

    /** {@return handlers by command name} */
    public static Map<String, CommandHandler> all() {
        return all(WorldDirectory::new);
    }

    /** The commands with the contacts, hosts and zones of others. */
    static Map<String, CommandHandler> all(Directories directories) {
        return Map.ofEntries(
                Map.entry("CheckDomain", new CheckDomain()),
                Map.entry("CheckDomains", new CheckDomains()),
                Map.entry("CheckDomainRegistration", new CheckDomainRegistration(directories)),
                Map.entry("AddDomain", new AddDomain(directories)),
                Map.entry("AddDomainApplication", new AddDomainApplication(directories)),
                Map.entry("ModifyDomain", new ModifyDomain(directories)),
                Map.entry("StatusDomain", new StatusDomain()),
                Map.entry("QueryDomainList", new QueryDomainList()),
                Map.entry("QueryExtendedDomainList", new QueryExtendedDomainList(directories)),
                Map.entry("QueryDomainOptions", new QueryDomainOptions()),
                Map.entry("QueryDomainRepositoryInfo", new QueryDomainRepositoryInfo()),
                Map.entry("QueryDomainRepositoryList", new QueryDomainRepositoryList()),
                Map.entry("SyncDomain", new SyncDomain()),
                Map.entry("RequestDomainAuthInfo", new RequestDomainAuthInfo()),
                Map.entry("DENIC_CreateAuthInfo1", new CreateAuthInfo1()),
                Map.entry("DENIC_DeleteAuthInfo1", new DeleteAuthInfo1()),
                Map.entry("QueryObjectList", new QueryObjectList()),
                Map.entry("QueryObjectLogList", new QueryObjectLogList()),
                Map.entry("StatusObjectLog", new StatusObjectLog()));
    }
}
