package dev.ispapi.support.events;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What an event means, read from the words of its class and subclass. The platform's list of classes is open: what is not understood is
 * {@code OTHER} or {@code UNKNOWN}, never guessed, and the event keeps its texts.
 *
 * <p>{@code DOMAIN_TRANSFER}, {@code TRANSFER_PENDING} is a transfer that comes in and is pending; {@code DOMAIN_TRANSFER}, {@code
 * FOREIGN_TRANSFER_REQUESTED} one that goes out and was requested.
 *
 * @param kind what it is about
 * @param direction where a domain is going
 * @param stage how far it is
 */
public record EventMeaning(Kind kind, Direction direction, Stage stage) {

    /** What an event is about. */
    public enum Kind {
        /** A domain goes to another registrar or another user. */
        TRANSFER,
        /** The registry gives a domain to another registrant. */
        TRADE,
        /** A domain is registered. */
        REGISTRATION,
        /** An application for a domain, in a launch phase. */
        APPLICATION,
        /** A domain is renewed. */
        RENEWAL,
        /** A domain is restored from redemption. */
        RESTORE,
        /** A domain is deleted. */
        DELETION,
        /** Something else; see the class of the event. */
        OTHER
    }

    /** Where a domain is going. */
    public enum Direction {
        /** To this account. */
        IN,
        /** Away from this account. */
        OUT,
        /** Nowhere, or the event does not tell. */
        NONE
    }

    /** How far something is. */
    public enum Stage {
        /** It was requested; it may need an answer. */
        REQUESTED,
        /** It is under way. */
        PENDING,
        /** It is done. */
        SUCCESSFUL,
        /** It will not be done. */
        FAILED,
        /** The event does not tell in words that are known; see its subclass. */
        UNKNOWN;

        /** {@return whether nothing more is to come} */
        public boolean isFinal() {
            return this == SUCCESSFUL || this == FAILED;
        }
    }

    /**
     * Reads the class and the subclass of an event.
     *
     * @param eventClass such as {@code DOMAIN_TRANSFER}
     * @param subclass such as {@code TRANSFER_SUCCESSFUL}
     * @return the meaning
     */
    public static EventMeaning of(String eventClass, String subclass) {
        List<String> words = words(subclass);
        Kind kind = kind(words(eventClass));
        return new EventMeaning(kind, kind == Kind.TRANSFER ? direction(words) : Direction.NONE, stage(kind, words));
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.strip().toUpperCase(Locale.ROOT).split("[_ -]+"));
    }

    private static Kind kind(List<String> words) {
        return words.stream()
                .map(EventMeaning::kind)
                .filter(kind -> kind != Kind.OTHER)
                .findFirst()
                .orElse(Kind.OTHER);
    }

    private static Kind kind(String word) {
        return switch (word) {
            case "TRANSFER", "USERTRANSFER" -> Kind.TRANSFER;
            case "TRADE" -> Kind.TRADE;
            case "REGISTRATION" -> Kind.REGISTRATION;
            case "APPLICATION" -> Kind.APPLICATION;
            case "RENEWAL" -> Kind.RENEWAL;
            case "RESTORE" -> Kind.RESTORE;
            case "DELETION" -> Kind.DELETION;
            default -> Kind.OTHER;
        };
    }

    private static Direction direction(List<String> words) {
        if (words.contains("FOREIGN") || words.contains("AWAY") || words.contains("OUT")) {
            return Direction.OUT;
        }
        // It is the losing side that denies, and both sides are told so in the same words.
        return words.contains("DENIED") || (kind(words) == Kind.OTHER && !words.contains("PUSH"))
                ? Direction.NONE
                : Direction.IN;
    }

    private static Stage stage(Kind kind, List<String> words) {
        if (kind == Kind.OTHER || words.contains("NOT")) {
            return Stage.UNKNOWN;
        }
        return switch (words.get(words.size() - 1)) {
            case "REQUESTED" -> Stage.REQUESTED;
            case "PENDING" -> Stage.PENDING;
            case "SUCCESSFUL" -> Stage.SUCCESSFUL;
            case "FAILED", "DENIED", "REJECTED", "CANCELLED", "CANCELED" -> Stage.FAILED;
            case "AWAY", "PUSH" -> kind == Kind.TRANSFER ? Stage.SUCCESSFUL : Stage.UNKNOWN;
            case "RENEWED" -> kind == Kind.RENEWAL ? Stage.SUCCESSFUL : Stage.UNKNOWN;
            case "DELETED" -> kind == Kind.DELETION ? Stage.SUCCESSFUL : Stage.UNKNOWN;
            default -> Stage.UNKNOWN;
        };
    }
}
