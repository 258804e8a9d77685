package dev.ispapi.codegen;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Where the description of a command is from.
 *
 * @param text such as the API page of the command
 * @param confidence how far it is to be trusted
 */
record Source(String text, Confidence confidence) {

    /** How far a description is to be trusted. */
    enum Confidence {
        /** The command's own page. */
        PAGE(""),
        /** A part of the command's page, or other pages that name it. */
        PART(
                " Confidence: the command's page was seen in part or not at all, so parameters and properties can be missing."),
        /** The code of a client. */
        CLIENT(" Confidence: inferred from a client's code; no page describes the command."),
        /** There may be no such command. */
        DOUBTFUL(" Confidence: none; as far as is known there is no such command.");

        final String sentence;

        Confidence(String sentence) {
            this.sentence = sentence;
        }
    }

    static Source of(Node command, String wireName) {
        String name = command.text("confidence").orElse("PAGE");
        return new Source(
                command.text("source").orElse("API page {@code " + wireName + "}"),
                Arrays.stream(Confidence.values())
                        .filter(confidence -> confidence.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> command.error("unknown confidence " + name + "; known: "
                                + Arrays.stream(Confidence.values())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", ")))));
    }

    /** As the Javadoc of the command ends. */
    String sentences() {
        return "Source: " + Javadoc.escape(text) + "." + confidence.sentence;
    }
}
