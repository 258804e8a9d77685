package dev.ispapi.wire;

/** Writes an answer in one fixed notation. */
final class ResponseText {

    private ResponseText() {}

    static String of(Response response) {
        StringBuilder text = new StringBuilder(256).append("[RESPONSE]\n");
        field(text, "CODE", Integer.toString(response.code()));
        if (!response.description().isEmpty()) {
            field(text, "DESCRIPTION", response.description());
        }
        response.runTime().ifPresent(seconds -> field(text, "RUNTIME", seconds.toPlainString()));
        response.queueTime().ifPresent(seconds -> field(text, "QUEUETIME", seconds.toPlainString()));
        if (response.isPending()) {
            field(text, "PENDING", "1");
        }
        for (Column column : response.columns()) {
            for (int i = 0; i < column.count(); i++) {
                text.append("PROPERTY[").append(column.name()).append("][").append(column.indexOf(i));
                field(text, "]", column.valueOf(i));
            }
        }
        return text.append("EOF\n").toString();
    }

    private static void field(StringBuilder text, String name, String value) {
        text.append(name).append(" =");
        if (!value.isEmpty()) {
            text.append(' ').append(value);
        }
        text.append('\n');
    }
}
