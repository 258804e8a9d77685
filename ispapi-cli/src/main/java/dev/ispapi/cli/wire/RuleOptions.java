package dev.ispapi.cli.wire;

import dev.ispapi.cli.terminal.LanguageOption;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether orders are checked against the rules of their TLDs, and in which language that is told. */
final class RuleOptions {

    @Option(names = "--rules", description = "Check orders against the rules of their TLDs too.")
    private boolean isWanted;

    @Mixin
    private LanguageOption lang = new LanguageOption();

    boolean isWanted() {
        return isWanted;
    }

    LanguageOption lang() {
        return lang;
    }
}
