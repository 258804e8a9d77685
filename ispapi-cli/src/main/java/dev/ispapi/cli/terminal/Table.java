package dev.ispapi.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Lines of cells under each other, whatever the width of their characters. The second column carries the colour. */
public final class Table {

    private static final int COLOURED = 1;
    private static final String GAP = "  ";

    private final boolean hasColours;
    private final int columns;
    private final List<Row> rows = new ArrayList<>();

    private record Row(Style style, List<String> cells) {}

    public Table(boolean hasColours, String... heads) {
        this.hasColours = hasColours;
        this.columns = heads.length;
        row(Style.PLAIN, heads);
    }

    public void row(Style style, String... cells) {
        rows.add(new Row(style, List.of(cells)));
    }

    /** The head and the rows; none if there are no rows. */
    public List<String> lines() {
        if (rows.size() == 1) {
            return List.of();
        }
        int[] widths = IntStream.range(0, columns)
                .map(column -> rows.stream()
                        .mapToInt(row -> Text.width(row.cells().get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private String line(Row row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < columns; column++) {
            String cell = row.cells().get(column);
            line.append(column == COLOURED ? row.style().of(cell, hasColours) : cell);
            line.append(" ".repeat(widths[column] - Text.width(cell))).append(GAP);
        }
        return line.toString().stripTrailing();
    }
}
