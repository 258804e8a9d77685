package dev.ispapi.cli.terminal;

import picocli.CommandLine.Option;

/** The language of what a program says about rules, prices, dates and failures. */
public final class LanguageOption {

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "The language of the answer: ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}. What the API"
                    + " itself says stays English.",
            defaultValue = "en")
    private Language language = Language.en;

    /** The language that was chosen. */
    public Language language() {
        return language;
    }
}
