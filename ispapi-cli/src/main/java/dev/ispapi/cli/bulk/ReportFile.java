package dev.ispapi.cli.bulk;

import dev.ispapi.cli.terminal.WrongUsageException;
import dev.ispapi.support.bulk.BulkReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the report by row goes. What is wrong with it is said before anything is sent, and not when all is ordered. */
final class ReportFile {

    private ReportFile() {}

    /**
     * Checks that a report can be written.
     *
     * @param target where it is to go; null for no report
     * @param wishes the file of wishes; null if there is none
     * @throws WrongUsageException if its folder is missing, it is a folder itself, or it would replace the wishes
     */
    static void check(@Nullable Path target, @Nullable Path wishes) throws IOException {
        if (target == null) {
            return;
        }
        Path folder = target.toAbsolutePath().getParent();
        if (Files.isDirectory(target)) {
            throw new WrongUsageException("--report " + target + " is a folder; name a file in it");
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw new WrongUsageException("there is no folder for --report " + target + "; make it first");
        }
        if (!Files.isWritable(Files.exists(target) ? target : folder)) {
            throw new WrongUsageException("--report " + target + " can't be written; choose another file");
        }
        if (wishes != null && Files.exists(target) && Files.exists(wishes) && Files.isSameFile(target, wishes)) {
            throw new WrongUsageException(
                    "--report " + target + " would replace the file of wishes; give the report another name");
        }
    }

    /** Opens a report: JSON if its name ends so, else CSV. */
    static BulkReport open(Path target) throws IOException {
        OutputStream out = Files.newOutputStream(target);
        return target.toString().endsWith(".json") ? BulkReport.json(out) : BulkReport.csv(out);
    }
}
