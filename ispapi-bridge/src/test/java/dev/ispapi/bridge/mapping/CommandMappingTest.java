package dev.ispapi.bridge.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.CommandCatalog;
import dev.ispapi.command.CommandType;
import dev.ispapi.command.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CommandMappingTest {

    private final CommandMapping mapping = CommandMapping.bundled();

    @Test
    void givesAVerdictOnEveryCommandOfTheCatalogue() {
        List<String> mapped =
                mapping.commands().stream().map(MappedCommand::command).toList();

        assertThat(mapped).containsExactlyInAnyOrderElementsOf(CommandCatalog.names());
    }

    @Test
    void mapsOrRefusesEveryParameterOfTheCatalogue() {
        List<String> missing = new ArrayList<>();
        for (CommandType<?> type : CommandCatalog.types()) {
            MappedCommand command = mapping.find(type.name()).orElseThrow();
            if (command.verdict() != Verdict.REFUSED) {
                for (Parameter parameter : type.parameters()) {
                    if (isMissing(command, parameter.name())) {
                        missing.add(type.name() + " " + parameter);
                    }
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    /** A single slot such as OWNERCONTACT0 has a row by its whole name; the data of contacts in an order are refused by their list. */
    private static boolean isMissing(MappedCommand command, String name) {
        return command.parameter(name).isEmpty()
                && command.parameters().stream()
                        .noneMatch(
                                row -> name.startsWith(row.name()) || row.name().equals(name + "0"));
    }

    @Test
    void givesAReasonForEveryRefusal() {
        List<String> reasons = new ArrayList<>();
        for (MappedCommand command : mapping.commands()) {
            command.refusal().ifPresent(refusal -> reasons.add(refusal.why()));
            command.parameters()
                    .forEach(row -> row.refusal().ifPresent(refusal -> {
                        reasons.add(refusal.why());
                        assertThat(refusal.instead())
                                .as(command.command() + " " + row.name())
                                .isPresent();
                    }));
        }

        assertThat(reasons).isNotEmpty().allSatisfy(reason -> assertThat(reason).isNotBlank());
    }

    @Test
    void namesASourceForEveryParameterOfItsOwn() {
        List<String> without = mapping.commands().stream()
                .flatMap(command -> command.parameters().stream()
                        .filter(row -> !row.isRefused() && row.source().isEmpty())
                        .map(row -> command.command() + " " + row.name()))
                .toList();

        assertThat(without).isEmpty();
    }

    @Test
    void sendsSomethingForEveryCommandThatIsNotRefused() {
        assertThat(mapping.commands())
                .allSatisfy(command -> assertThat(command.sends().isEmpty())
                        .as(command.command())
                        .isEqualTo(command.verdict() == Verdict.REFUSED));
    }

    @Test
    void neverPassesThroughACommandWhoseNameMeansSomethingElse() {
        List<String> other = List.of(
                "StatusUser",
                "AddUser",
                "ModifyUser",
                "DeleteUser",
                "QueryUserList",
                "RequestDomainPin",
                "ModifyDomainApplication");

        assertThat(other)
                .allSatisfy(name ->
                        assertThat(mapping.find(name).orElseThrow().sends()).doesNotContain(name));
    }

    @Test
    void listsAsSameOnlyWhatKeepsItsNames() {
        Map<String, TreeSet<String>> renamed = mapping.commands().stream()
                .filter(command -> command.verdict() == Verdict.SAME)
                .collect(Collectors.toMap(
                        MappedCommand::command,
                        command -> command.parameters().stream()
                                .filter(row -> !row.to().equals(java.util.Optional.of(row.name())))
                                .map(ParameterRow::name)
                                .collect(Collectors.toCollection(TreeSet::new))));

        assertThat(renamed)
                .allSatisfy((command, names) -> assertThat(names).as(command).isEmpty());
    }

    @Test
    void knowsTheZoneOfAClass() {
        assertThat(mapping.zone("COMAU")).isEqualTo("com.au");
        assertThat(mapping.zone("shop")).isEqualTo("shop");
        assertThat(CommandMapping.tldClass("com.au")).isEqualTo("COMAU");
    }
}
