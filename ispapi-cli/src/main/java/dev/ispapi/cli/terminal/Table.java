package dev.ispapi.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lines of cells under each other, whatever the width of their characters. The second column carries the colour. On a terminal that is too
 * narrow the last column is wrapped; where that leaves too little room, the cells of a row stand under each other, each with its head.
 */
public final class Table {

    private static final int COLOURED = 1;
    private static final String GAP = "  ";

    /** Less room in the last column is harder to read than cells under each other. */
    private static final int NARROWEST = 20;

    private final boolean hasColours;
    private final int width;
    private final List<String> heads;
    private final List<Row> rows = new ArrayList<>();

    private record Row(Style style, List<String> cells) {}

    /** A table without rows. Where no person looks on, each row is one line. */
    public Table(Terminal terminal, String... heads) {
        this.hasColours = terminal.hasColours();
        this.width = terminal.isInteractive() ? terminal.columns() : Integer.MAX_VALUE;
        this.heads = List.of(heads);
    }

    /** Adds a row, a cell a head. */
    public void row(Style style, String... cells) {
        rows.add(new Row(style, List.of(cells)));
    }

    /** The heads and the rows; none if there are no rows. */
    public List<String> lines() {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Row> all = new ArrayList<>(rows);
        all.add(0, new Row(Style.PLAIN, heads));
        int[] widths = IntStream.range(0, heads.size())
                .map(column -> all.stream()
                        .mapToInt(row -> Text.width(row.cells().get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        int last = heads.size() - 1;
        int room = width
                - IntStream.of(widths)
                        .limit(last)
                        .map(column -> column + GAP.length())
                        .sum();
        if (widths[last] > room && room < NARROWEST) {
            return rows.stream().flatMap(row -> stacked(row).stream()).toList();
        }
        return all.stream().flatMap(row -> lines(row, widths, room).stream()).toList();
    }

    private List<String> lines(Row row, int[] widths, int room) {
        List<String> lines = new ArrayList<>();
        int last = heads.size() - 1;
        StringBuilder start = new StringBuilder();
        for (int column = 0; column < last; column++) {
            String cell = row.cells().get(column);
            start.append(cell(row, column, cell))
                    .append(" ".repeat(widths[column] - Text.width(cell)))
                    .append(GAP);
        }
        String indent = " "
                .repeat(IntStream.of(widths)
                        .limit(last)
                        .map(column -> column + GAP.length())
                        .sum());
        for (String part : Words.wrapped(row.cells().get(last), room)) {
            lines.add((lines.isEmpty() ? start + cell(row, last, part) : indent + part).stripTrailing());
        }
        return lines;
    }

    /** Empty cells are left out. */
    private List<String> stacked(Row row) {
        List<String> lines = new ArrayList<>();
        lines.add(cell(row, 0, Text.shorten(row.cells().get(0), width)));
        int label = heads.stream().skip(1).mapToInt(Text::width).max().orElse(0);
        for (int column = 1; column < heads.size(); column++) {
            String cell = row.cells().get(column).strip();
            String start = GAP + Text.pad(heads.get(column), label) + GAP;
            for (String part : cell.isEmpty() ? List.<String>of() : Words.wrapped(cell, width - Text.width(start))) {
                lines.add(start + cell(row, column, part));
                start = " ".repeat(Text.width(start));
            }
        }
        return lines;
    }

    private String cell(Row row, int column, String text) {
        return column == COLOURED ? row.style().of(text, hasColours) : text;
    }
}
