package dev.ispapi.tld.lifecycle;

/**
 * How a phase looks. Text on its fill has a contrast of 4.5 to 1 or more (WCAG 2, AA).
 *
 * @param fill the colour of the bar
 * @param text the colour of the text on it
 */
record PhaseStyle(String fill, String text) {

    static PhaseStyle of(PhaseKind kind) {
        return switch (kind) {
            case ACTIVE -> new PhaseStyle("#14713f", "#ffffff");
            case BILLING -> new PhaseStyle("#0b5cad", "#ffffff");
            case GRACE -> new PhaseStyle("#8a5200", "#ffffff");
            case REDEMPTION -> new PhaseStyle("#b3261e", "#ffffff");
            case HOLD -> new PhaseStyle("#5b3a8e", "#ffffff");
            case FREE -> new PhaseStyle("#cdeedb", "#0f3d24");
            case UNKNOWN -> new PhaseStyle("#5f6773", "#ffffff");
        };
    }
}
