package dev.ispapi.idn;

/**
 * A typed name after the first two steps of UTS #46, mapping and composition: in lower case, with ASCII dots. Deviations are
 * still in it.
 *
 * @param text the labels, in Unicode or ASCII form, not yet checked
 * @param isChanged whether a character was replaced or left out, other than by its lower case
 */
record MappedName(String text, boolean isChanged) {

    /** No name that fits into 253 ASCII characters takes more than this to type, unless it is padded with ignored characters. */
    private static final int MOST_TYPED = 1024;

    static MappedName of(Refusal refusal) {
        String typed = refusal.typed();
        if (typed.isEmpty()) {
            throw refusal.because("the text is empty");
        }
        if (typed.length() > MOST_TYPED) {
            throw refusal.because("a name has at most 253 characters in ASCII form");
        }
        StringBuilder mapped = new StringBuilder(typed.length());
        boolean isAscii = true;
        boolean isChanged = false;
        for (int i = 0; i < typed.length(); ) {
            int c = typed.codePointAt(i);
            if (c >= 0x80) {
                isAscii = false;
                isChanged |= append(c, i, mapped, refusal);
            } else if (isAllowed(c)) {
                mapped.append((char) c);
            } else if (c >= 'A' && c <= 'Z') {
                mapped.append((char) (c + 'a' - 'A'));
            } else {
                throw refusal.forCharacter(i);
            }
            i += Character.charCount(c);
        }
        String text = mapped.toString();
        return new MappedName(isAscii ? text : Normalization.compose(text), isChanged);
    }

    private static boolean isAllowed(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
    }

    /** Appends what a character is mapped to, and returns whether it is another one. */
    private static boolean append(int c, int index, StringBuilder mapped, Refusal refusal) {
        CharacterTable table = CharacterTable.get();
        int mapping = table.mapping().find(c);
        if (mapping >= 0) {
            int length = mapped.length();
            table.mapping().append(mapping, c, mapped);
            boolean isDot = mapped.length() > length && mapped.charAt(length) == '.';
            return !isDot && table.mapping().isBeyondCase(mapping);
        }
        if (table.properties(c) == CharacterTable.NOT_VALID) {
            throw refusal.forCharacter(index);
        }
        mapped.appendCodePoint(c);
        return false;
    }
}
