package dev.ispapi.bridge.mapping;

/** What becomes of an ISPAPI command on CNR. */
public enum Verdict {
    /** CNR has the same command with the same parameters. */
    SAME,
    /** One CNR command, with other names or values. */
    CONVERTED,
    /** Several CNR commands, or another one by what an earlier one answers. */
    COMPOSED,
    /** CNR has nothing that does the same; the command is refused before anything is sent. */
    REFUSED
}
