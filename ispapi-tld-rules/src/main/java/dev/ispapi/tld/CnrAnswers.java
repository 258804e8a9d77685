package dev.ispapi.tld;

import dev.ispapi.idn.DomainName;
import dev.ispapi.wire.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/**
 * What CNR tells of its zones at run time, laid over other rules: for the many zones that the library has no file of, and where terms have
 * changed. What an answer holds wins, with the source {@link Source.Kind#LIVE_API}; what it does not hold stays.
 *
 * <pre>{@code
 * Response info = cnr.request(GetZoneInfo.builder().domain("example.com").build());
 * TldRules rules = CnrAnswers.withZoneInfo(TldRules.bundled(Platform.CNR), info);
 * }</pre>
 *
 * <p>It reads responses, so that these rules need none of the commands of CNR. A program with commands of ISPAPI asks {@code
 * QueryDomainRepositoryInfo} through the bridge instead.
 */
public final class CnrAnswers {

    private CnrAnswers() {}

    /**
     * Rules with the answer to {@code GetZoneInfo} over them, as of today in UTC.
     *
     * @param rules the rules, as a rule those of CNR
     * @param answer the answer, which tells the zone
     * @return rules in which the answer wins
     * @throws IllegalArgumentException if the answer tells no zone
     */
    public static TldRules withZoneInfo(TldRules rules, Response answer) {
        return withZoneInfo(rules, answer, LocalDate.now(ZoneOffset.UTC));
    }

    /**
     * Rules with the answer to {@code GetZoneInfo} over them: periods, grace, redemption, renewal on request, auth code, transfer lock, owner
     * change, ID protection, trustee and lengths of names. Lists of periods are read as clients of CNR read them, such as {@code 1y,2y} or
     * {@code n/a}; what has another form is left out.
     *
     * @param rules the rules, as a rule those of CNR
     * @param answer the answer, which tells the zone
     * @param day the day of the answer in UTC
     * @return rules in which the answer wins
     * @throws IllegalArgumentException if the answer tells no zone
     */
    public static TldRules withZoneInfo(TldRules rules, Response answer, LocalDate day) {
        String zone = answer.value("ZONE")
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected an answer to GetZoneInfo with the property ZONE, found none"));
        return rules.with(zone, CnrZoneFacts.of(answer, Source.liveApi("GetZoneInfo", day)), Map.of());
    }

    /**
     * Rules with the answer to {@code QueryCommandSyntax} over them, as of today in UTC.
     *
     * @param rules the rules, as a rule those of CNR
     * @param domain the name that was asked for, {@code DOMAIN} of the command, whose zone the fields are of
     * @param operation what the command that was asked about does, such as {@link Operation#REGISTER} for {@code AddDomain}
     * @param answer the answer with {@code TYPE=REQUEST}
     * @return rules with the fields of the answer in place of those known so far for this operation
     */
    public static TldRules withCommandSyntax(TldRules rules, DomainName domain, Operation operation, Response answer) {
        return withCommandSyntax(rules, domain, operation, answer, LocalDate.now(ZoneOffset.UTC));
    }

    /**
     * Rules with the answer to {@code QueryCommandSyntax} over them: the {@code X-} parameters of a command for a name, with their values
     * ({@code RANGE}), whether they are required ({@code REQUIRED}, else {@code OPTIONAL}), and on what that depends ({@code DEPENDENCY}).
     * No answer of this command is public: a dependency that can't be read makes a field that is not required, and which only warns.
     *
     * @param rules the rules, as a rule those of CNR
     * @param domain the name that was asked for
     * @param operation what the command that was asked about does
     * @param answer the answer with {@code TYPE=REQUEST}
     * @param day the day of the answer in UTC
     * @return rules with the fields of the answer in place of those known so far for this operation; the same rules if it has none
     */
    public static TldRules withCommandSyntax(
            TldRules rules, DomainName domain, Operation operation, Response answer, LocalDate day) {
        List<AdditionalField> fields = CnrSyntaxFields.of(answer, Source.liveApi("QueryCommandSyntax", day));
        if (fields.isEmpty()) {
            return rules;
        }
        String zone = rules.forDomain(domain)
                .map(Tld::zone)
                .orElseGet(() -> domain.ascii().substring(domain.ascii().indexOf('.') + 1));
        return rules.with(zone, List.of(), Map.of(operation, fields));
    }
}
