package dev.ispapi.sandbox.internal.account;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A small valid PDF: one page with lines of text. */
final class Pdf {

    private static final int FONT_SIZE = 11;
    private static final int LEADING = 16;
    private static final int TOP = 790;
    private static final int LEFT = 50;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    private Pdf() {}

    static byte[] of(List<String> lines) {
        Pdf pdf = new Pdf();
        pdf.write("%PDF-1.4\n");
        pdf.object("<< /Type /Catalog /Pages 2 0 R >>");
        pdf.object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        pdf.object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                + " /Resources << /Font << /F1 5 0 R >> >> >>");
        String content = content(lines);
        pdf.object("<< /Length " + content.getBytes(StandardCharsets.ISO_8859_1).length + " >>\nstream\n" + content
                + "endstream");
        pdf.object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        return pdf.end();
    }

    private static String content(List<String> lines) {
        StringBuilder text =
                new StringBuilder("BT\n/F1 " + FONT_SIZE + " Tf\n" + LEADING + " TL\n" + LEFT + " " + TOP + " Td\n");
        lines.forEach(line -> text.append('(')
                .append(line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)"))
                .append(") Tj T*\n"));
        return text.append("ET\n").toString();
    }

    private void object(String body) {
        offsets.add(bytes.size());
        write(offsets.size() + " 0 obj\n" + body + "\nendobj\n");
    }

    private byte[] end() {
        int start = bytes.size();
        write("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> write(String.format(Locale.ROOT, "%010d 00000 n \n", offset)));
        write("trailer\n<< /Size " + (offsets.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n");
        return bytes.toByteArray();
    }

    private void write(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
