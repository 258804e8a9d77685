package dev.ispapi.bridge.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What becomes of one ISPAPI command on CNR.
 *
 * @param command the ISPAPI command
 * @param family its group, such as {@code domain-transfer}
 * @param verdict what becomes of it
 * @param sends the CNR commands, in the order in which they can be sent; empty if it is refused
 * @param refusal why it is refused; empty if it is not
 * @param confidence how well the counterpart is known
 * @param flow the name of the code that composes it; empty if one CNR command is sent and its response converted
 * @param rule the name of the code that completes or refuses the converted command; empty if there is none
 * @param fixed CNR parameters that are always sent
 * @param orderBy the columns that a list can be sorted by, and their CNR names; empty where {@code ORDERBY} has a row of its own
 * @param isList whether it is a list that is read page by page
 * @param takesExtensions whether {@code X-} parameters without a row are converted by the table of all extensions
 * @param pending when a response means that the order is not finished
 * @param notices what a program must know before it sends this, above all what costs money
 * @param parameters what becomes of its parameters
 * @param properties where the properties of its response come from
 * @param without the properties that CNR has no counterpart for
 */
public record MappedCommand(
        String command,
        String family,
        Verdict verdict,
        List<String> sends,
        Optional<Refusal> refusal,
        Confidence confidence,
        Optional<String> flow,
        Optional<String> rule,
        Map<String, String> fixed,
        Map<String, String> orderBy,
        boolean isList,
        boolean takesExtensions,
        Pending pending,
        List<String> notices,
        List<ParameterRow> parameters,
        List<PropertyRow> properties,
        List<String> without) {

    /**
     * What becomes of a parameter.
     *
     * @param name the ISPAPI name without index
     * @return its row; empty if the command has no such parameter of its own
     */
    public Optional<ParameterRow> parameter(String name) {
        return parameters.stream().filter(row -> row.name().equals(name)).findFirst();
    }
}
