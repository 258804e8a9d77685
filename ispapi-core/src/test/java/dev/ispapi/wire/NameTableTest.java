package dev.ispapi.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameTableTest {

    private static final class Name extends NameTable.Named {

        Name(String name) {
            super(name);
        }
    }

    /** Names of one hash code: "Aa" and "BB" have the same. */
    private static List<String> colliding(int length) {
        List<String> names = List.of("");
        for (int i = 0; i < length; i++) {
            List<String> longer = new ArrayList<>();
            names.forEach(name -> {
                longer.add(name + "Aa");
                longer.add(name + "BB");
            });
            names = longer;
        }
        return names;
    }

    private static void findsAll(List<String> names) {
        NameTable<Name> table = new NameTable<>();
        names.forEach(name -> assertThat(table.addIfAbsent(new Name(name))).isNull());

        assertThat(names)
                .allSatisfy(name -> assertThat(table.find(name))
                        .extracting(found -> found.name)
                        .isEqualTo(name));
        assertThat(table.find("NOSUCH")).isNull();
        assertThat(names)
                .allSatisfy(name -> assertThat(table.addIfAbsent(new Name(name)))
                        .extracting(found -> found.name)
                        .isEqualTo(name));
        for (String name : names) {
            Name replacing = new Name(name);
            table.replace(replacing);
            assertThat(table.find(name)).isSameAs(replacing);
        }
    }

    @Test
    void findsEachNameHoweverManyThereAre() {
        List<String> names = new ArrayList<>();
        // So many that some find no room at first, and would find some when the table has grown.
        for (int i = 0; i < 10_000; i++) {
            names.add("A" + i);
        }

        findsAll(names);
    }

    @Test
    void findsNamesThatCollide() {
        List<String> names = new ArrayList<>(colliding(10));
        // So many that some find no room at first, and would find some when the table has grown.
        for (int i = 0; i < 10_000; i++) {
            names.add("A" + i);
        }

        assertThat(colliding(10).stream().mapToInt(String::hashCode).distinct().count())
                .isEqualTo(1);
        findsAll(names);
    }
}
