package dev.ispapi.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratorTest {

    @TempDir
    private Path directory;

    @BeforeEach
    void describe() throws IOException {
        Files.createDirectories(directory.resolve("in/event"));
        Files.writeString(directory.resolve("in/packages.yaml"), "event: \"Events.\"\n");
        describe("StatusEvent", "result: EventStatus");
    }

    private void describe(String command, String result) throws IOException {
        Files.writeString(
                directory.resolve("in/event/" + command + ".yaml"),
                "command: " + command + "\neffect: READS\npurpose: \"Reads <one> event */ {@code EVENT}. {\"\n"
                        + "parameters:\n  EVENT: {kind: INT, required: true, is: \"the event\"}\n" + result
                        + "\nproperties:\n  CLASS: {java: className, is: \"the class & kind\"}\n");
    }

    private void generate() throws IOException {
        Generator.main(new String[] {
            directory.resolve("in").toString(), directory.resolve("out").toString()
        });
    }

    private Path source(String type) {
        return directory.resolve("out/dev/ispapi/event/" + type + ".java");
    }

    @Test
    void wordsCanNeitherEndACommentNorBecomeMarkup() throws IOException {
        generate();

        assertThat(source("StatusEvent"))
                .content()
                .contains(" * Reads &lt;one&gt; event *&#47; {@code EVENT}. &#123;\n")
                .contains(".required(\"EVENT\", Kinds.INT, StatusEvent::event, Builder::event)");
        assertThat(source("EventStatus")).content().contains("{@return the class &amp; kind, {@code CLASS}}");
    }

    @Test
    void leavesUnchangedFilesAloneSoThatNothingIsCompiledTwice() throws IOException {
        generate();
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(source("StatusEvent"), longAgo);

        generate();

        assertThat(Files.getLastModifiedTime(source("StatusEvent"))).isEqualTo(longAgo);
    }

    @Test
    void removesWhatIsNoLongerDescribed() throws IOException {
        describe("DeleteEvent", "result: DeletedEvent");
        generate();
        assertThat(source("DeleteEvent")).exists();

        Files.delete(directory.resolve("in/event/DeleteEvent.yaml"));
        generate();

        assertThat(source("DeleteEvent")).doesNotExist();
        assertThat(source("DeletedEvent")).doesNotExist();
        assertThat(source("StatusEvent")).exists();
    }

    @Test
    void refusesTwoTypesOfOneName() throws IOException {
        describe("DeleteEvent", "result: EventStatus");

        assertThatExceptionOfType(DescriptionException.class)
                .isThrownBy(this::generate)
                .withMessageContaining("EventStatus.java is described twice");
    }

    @Test
    void findsTheTypesByTheirNames() throws IOException {
        describe("DeleteEvent", "result: DeletedEvent");

        Map<String, String> sources = Generator.generate(directory.resolve("in"), Target.ISPAPI);

        assertThat(sources.get("dev/ispapi/DescribedCommands.java"))
                .contains("List.of(\n            \"DeleteEvent\",\n            \"StatusEvent\");")
                .contains("case \"deleteevent\" -> dev.ispapi.event.DeleteEvent.TYPE;");
    }

    @Test
    void writesAnOpenTypeWithItsKnownValuesAndUsesItWhereAFieldNamesIt() throws IOException {
        Files.writeString(
                directory.resolve("in/types.yaml"),
                "event.EventOrder: {is: \"How events are sorted\", letters: MIXED, values: {co-owner: \"By owner\","
                        + " byDate: \"By date\", \"1\": {java: ONE, is: \"By one\"}}}\n");
        Files.writeString(
                directory.resolve("in/event/QueryEventList.yaml"),
                "command: QueryEventList\neffect: READS\npurpose: \"Lists.\"\noneOf: [[eventOrder, event]]\n"
                        + "parameters:\n  EVENTORDER: {type: event.EventOrder, java: eventOrder, is: \"the order\"}\n"
                        + "  EVENT: {is: \"the event\"}\n");

        generate();

        assertThat(source("EventOrder"))
                .content()
                .contains("public static final EventOrder CO_OWNER = new EventOrder(\"co-owner\");")
                .contains("public static final EventOrder BY_DATE = new EventOrder(\"byDate\");")
                .contains("public static final EventOrder ONE = new EventOrder(\"1\");")
                .contains("value = Codes.asIs(value);");
        assertThat(source("QueryEventList"))
                .content()
                .contains("EventOrder::value).documented(\"co-owner\", \"byDate\", \"1\")")
                .contains("if (!eventOrder.isPresent() && !event.isPresent()) {")
                .contains("\"is missing; give it, or EVENT\"");
    }

    @Test
    void refusesAValueThatCantBeAConstantAndAChoiceOfUnknownParameters() throws IOException {
        Files.writeString(
                directory.resolve("in/types.yaml"), "event.EventOrder: {is: \"x\", values: {\"0\": \"Zero\"}}\n");
        assertThatExceptionOfType(DescriptionException.class)
                .isThrownBy(this::generate)
                .withMessageContaining("the value 0 can't be the name of a constant");

        Files.delete(directory.resolve("in/types.yaml"));
        describe("DeleteEvent", "oneOf: [[events]]\nresult: DeletedEvent");
        assertThatExceptionOfType(DescriptionException.class)
                .isThrownBy(this::generate)
                .withMessageContaining("oneOf names events, which is no parameter's Java name");
    }
}
