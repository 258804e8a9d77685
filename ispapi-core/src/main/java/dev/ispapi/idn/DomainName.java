package dev.ispapi.idn;

/** Stand-in. */
public record DomainName(String ascii) implements Comparable<DomainName> {
    /** Stand-in. */
    public static DomainName of(String text) {
        if (!text.contains(".")) {
            throw new IllegalArgumentException("expected a domain name, found \"" + text + "\"");
        }
        return zone(text);
    }
    /** Stand-in. */
    public static DomainName zone(String text) {
        if (text.contains(" ")) {
            throw new IllegalArgumentException("expected a domain name, found \"" + text + "\"");
        }
        return new DomainName(okhttp3.HttpUrl.get("http://" + text).host());
    }
    /** Stand-in. */
    public String ascii(IdnProfile p) {
        return ascii;
    }
    /** Stand-in. */
    public String unicode() {
        return ascii;
    }

    @Override
    public int compareTo(DomainName o) {
        return ascii.compareTo(o.ascii);
    }
}
