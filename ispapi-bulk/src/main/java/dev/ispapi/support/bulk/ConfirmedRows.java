package dev.ispapi.support.bulk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;

/**
 * What a person confirmed: the rows of the first reading of a file, and what they cost. The rows of the second are compared with it before
 * they are stored, so that none is carried out that was not confirmed, whatever becomes of the file meanwhile. It keeps a hash a batch and
 * a bit a row, and so holds files of millions of rows. Not thread-safe.
 */
final class ConfirmedRows {

    private final List<String> batches = new ArrayList<>();
    private final BitSet fresh = new BitSet();
    private int rows;
    private int next;
    private int compared;

    /** Adds a batch of the first reading. */
    void add(List<RowPlan> batch) {
        batches.add(hash(batch));
        for (RowPlan row : batch) {
            fresh.set(rows, row.isNew());
            rows++;
        }
    }

    /**
     * Compares a batch of the second reading with that of the first.
     *
     * @param batch the same rows, planned again
     * @return the rows; one that is new only now, because its plan failed between the readings, counts as stored
     * @throws BulkFileException if they are other rows, or cost something else
     */
    List<RowPlan> compare(List<RowPlan> batch) {
        if (next == batches.size() || !batches.get(next).equals(hash(batch))) {
            throw changed();
        }
        next++;
        List<RowPlan> confirmed = new ArrayList<>();
        for (RowPlan row : batch) {
            boolean isConfirmed = fresh.get(compared++);
            confirmed.add(row.isNew() && !isConfirmed ? new RowPlan(row.row(), row.plan(), row.problems(), true) : row);
        }
        return confirmed;
    }

    /** What to say of a file that is another one than was confirmed, after the rows that were compared so far. */
    BulkFileException changed() {
        return new BulkFileException(
                0,
                compared == 0
                        ? "the file was changed while it was read, and nothing of it was stored; load it again"
                        : "the file was changed while it was read; its first " + compared
                                + " rows were as confirmed and are stored; load it again, or cancel the job",
                null);
    }

    private static String hash(List<RowPlan> batch) {
        MessageDigest digest = Digests.sha256();
        for (RowPlan row : batch) {
            digest.update(text(row).getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String text(RowPlan row) {
        String cost = row.plan()
                .map(plan -> plan.knownCost() + " " + plan.isCostKnown())
                .orElse("");
        return row.row().key() + "\n" + row.problems().isEmpty() + "\n" + cost + "\n";
    }
}
