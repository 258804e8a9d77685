package dev.ispapi.idn;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * What Unicode says of the characters of domain names: what UTS #46 maps them to, which are valid, and their properties. It is a table
 * of our own, and not the JDK's, so that a name is the same name on every JDK. Immutable.
 */
final class CharacterTable {

    /** What is no character of domain names has no properties. */
    static final int NOT_VALID = 0;

    private static final String RESOURCE = "characters.txt";

    private final MappingTable mapping;
    private final int[] first;
    private final int[] last;
    private final int[] properties;
    private final CompositionTable compositions;

    CharacterTable(MappingTable mapping, int[] first, int[] last, int[] properties, CompositionTable compositions) {
        this.mapping = mapping;
        this.first = first;
        this.last = last;
        this.properties = properties;
        this.compositions = compositions;
    }

    /** {@return the table, which is read when the first internationalized name asks for it} */
    static CharacterTable get() {
        return Holder.TABLE;
    }

    MappingTable mapping() {
        return mapping;
    }

    CompositionTable compositions() {
        return compositions;
    }

    /** {@return the properties of a character that stands for itself, see {@link CharacterProperties}; {@link #NOT_VALID} for others} */
    int properties(int c) {
        int i = Arrays.binarySearch(first, c);
        int range = i >= 0 ? i : -i - 2;
        boolean isInRange = range >= 0 && c <= last[range];
        return isInRange && mapping.find(c) < 0 ? properties[range] : NOT_VALID;
    }

    int combiningClass(int c) {
        return c < 0x300 ? 0 : CharacterProperties.combiningClass(properties(c));
    }

    private static final class Holder {

        static final CharacterTable TABLE = read();

        private static CharacterTable read() {
            try (InputStream in =
                    Objects.requireNonNull(CharacterTable.class.getResourceAsStream(RESOURCE), RESOURCE)) {
                return new CharacterTableReader(new String(in.readAllBytes(), StandardCharsets.UTF_8)).read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
