package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.tld.Tld;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseBuilder;
import java.util.SortedMap;
import java.util.TreeMap;

/** {@code QueryDomainRepositoryList}: the repositories in which the account has domains, and how many. */
final class QueryDomainRepositoryList implements CommandHandler {

    @Override
    public Response handle(Call call) {
        UserDepth depth = UserDepth.of(call.parameters());
        String login = call.parameters().text("SUBUSER").orElse(call.account().login());
        Ownership.requireVisible(call, login);
        boolean isWide = call.parameters().flag("WIDE").orElse(false);
        SortedMap<String, Tld> repositories = new TreeMap<>();
        SortedMap<String, Integer> sums = new TreeMap<>();
        for (Domain domain : call.world().domains().rows()) {
            if (depth.covers(call.world(), login, domain.account())) {
                Names.ofManaged(call.world(), domain.name()).ifPresent(tld -> {
                    repositories.put(Repositories.name(tld), tld);
                    sums.merge(Repositories.name(tld), 1, Integer::sum);
                });
            }
        }
        int total = sums.values().stream().mapToInt(Integer::intValue).sum();
        ResponseBuilder answer = Answers.success().property("TOTAL_DOMAINS", Integer.toString(total));
        repositories.forEach((name, tld) -> {
            answer.property("REPOSITORY", name).property("SUM_DOMAINS", Integer.toString(sums.getOrDefault(name, 0)));
            if (isWide) {
                answer.property("REGISTRAR", "ispapi sandbox")
                        .property("REGISTRYNAME", tld.registry().orElse(""))
                        .property("STATUS", "ACTIVE")
                        .property("ZONES", tld.zone());
            }
        });
        return answer.build();
    }
}
