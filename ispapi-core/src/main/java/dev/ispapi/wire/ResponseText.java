package dev.ispapi.wire;

/** Writes an answer in one fixed notation. */
final class ResponseText {

    private ResponseText() {}

    static String of(Response response) {
        StringBuilder properties = new StringBuilder();
        for (Column column : response.columns()) {
            for (int i = 0; i < column.count(); i++) {
                property(properties, column.name(), column.indexOf(i), column.valueOf(i));
            }
        }
        return of(response.head(), properties);
    }

    static String of(ResponseHead head, CharSequence properties) {
        StringBuilder text = new StringBuilder(256 + properties.length()).append("[RESPONSE]\n");
        field(text, "CODE", Integer.toString(head.code()));
        if (!head.description().isEmpty()) {
            field(text, "DESCRIPTION", head.description());
        }
        if (head.runTime() != null) {
            field(text, "RUNTIME", head.runTime().toPlainString());
        }
        if (head.queueTime() != null) {
            field(text, "QUEUETIME", head.queueTime().toPlainString());
        }
        if (head.isPending()) {
            field(text, "PENDING", "1");
        }
        return text.append(properties).append("EOF\n").toString();
    }

    static void property(StringBuilder text, String name, int index, String value) {
        text.append("PROPERTY[").append(name).append("][").append(index);
        field(text, "]", value);
    }

    private static void field(StringBuilder text, String name, String value) {
        text.append(name).append(" =");
        if (!value.isEmpty()) {
            text.append(' ').append(value);
        }
        text.append('\n');
    }
}
