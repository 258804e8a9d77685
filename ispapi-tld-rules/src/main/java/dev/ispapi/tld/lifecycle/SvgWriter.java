package dev.ispapi.tld.lifecycle;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes SVG elements. All text goes through {@link #escape}. */
final class SvgWriter {

    private static final int REPLACEMENT = 0xfffd;

    private final StringBuilder svg = new StringBuilder();

    /** An element without content; attributes as names and values in turn. */
    SvgWriter empty(String name, Object... attributes) {
        start(name, attributes);
        svg.append("/>\n");
        return this;
    }

    SvgWriter open(String name, Object... attributes) {
        start(name, attributes);
        svg.append(">\n");
        return this;
    }

    SvgWriter close(String name) {
        svg.append("</").append(name).append(">\n");
        return this;
    }

    SvgWriter text(String name, String content, Object... attributes) {
        start(name, attributes);
        svg.append('>').append(escape(content)).append("</").append(name).append(">\n");
        return this;
    }

    void line(double x1, double y1, double x2, double y2, String stroke, double width) {
        empty("line", "x1", x1, "y1", y1, "x2", x2, "y2", y2, "stroke", stroke, "stroke-width", width);
    }

    void rect(double x, double y, double width, double height, double radius, String fill, String stroke) {
        empty("rect", "x", x, "y", y, "width", width, "height", height, "rx", radius, "fill", fill, "stroke", stroke);
    }

    void circle(double x, double y, double radius, String fill, String stroke) {
        empty("circle", "cx", x, "cy", y, "r", radius, "fill", fill, "stroke", stroke, "stroke-width", 2);
    }

    void words(String words, double x, double y, int size, String fill, String weight, String anchor) {
        text(
                "text",
                words,
                "x",
                x,
                "y",
                y,
                "font-size",
                size,
                "fill",
                fill,
                "font-weight",
                weight,
                "text-anchor",
                anchor);
    }

    private void start(String name, Object... attributes) {
        svg.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            svg.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(value instanceof Double number ? number(number) : escape(value.toString()))
                    .append('"');
        }
    }

    /** One digit behind the point is finer than a pixel. */
    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Escapes what XML gives a meaning to, and replaces what no XML document may have. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(isXml(c) ? c : REPLACEMENT);
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int c) {
        boolean isControl = c < 0x20 && c != '\t' && c != '\n';
        boolean isSurrogate = c >= 0xd800 && c <= 0xdfff;
        return !isControl && !isSurrogate && c != 0xfffe && c != 0xffff;
    }

    @Override
    public String toString() {
        return svg.toString();
    }
}
