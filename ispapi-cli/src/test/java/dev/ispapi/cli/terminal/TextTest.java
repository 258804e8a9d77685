package dev.ispapi.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {

    private static final Terminal PIPE = Terminal.without(
            Map.of(), InputStream.nullInputStream(), OutputStream.nullOutputStream(), OutputStream.nullOutputStream());

    @ParameterizedTest
    @CsvSource({"example, 7", "müller, 6", "mu\u0308ller, 6", "日本語, 6", "ﾆｯﾎﾟﾝ, 5", "한국, 4", "𠮷, 2", "😀, 2", "'', 0"})
    void countsColumns(String text, int columns) {
        assertThat(Text.width(text)).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({"abcdef, 6, abcdef", "abcdefg, 6, abc...", "日本語日本語, 9, 日本語...", "😀😀😀, 5, 😀..."})
    void cutsBetweenCharactersAndShowsIt(String text, int columns, String cut) {
        assertThat(Text.shorten(text, columns)).isEqualTo(cut);
    }

    @Test
    void alignsColumnsOfWideCharacters() {
        Table table = new Table(PIPE, "NAME", "X", "Y");
        table.row(Style.GOOD, "日本.com", "a", "");
        table.row(Style.GOOD, "example.com", "b", "c");

        assertThat(table.lines()).containsExactly("NAME         X  Y", "日本.com     a", "example.com  b  c");
    }

    @Test
    void printsNoTableWithoutRows() {
        assertThat(new Table(PIPE, "NAME", "X").lines()).isEmpty();
    }
}
