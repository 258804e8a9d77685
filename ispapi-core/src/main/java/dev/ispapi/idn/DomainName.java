package dev.ispapi.idn;

import java.util.List;

/**
 * The name of a domain, a nameserver or a zone, in both of its forms: that for people ({@code münchen.de}) and that for the wire
 * ({@code xn--mnchen-3ya.de}).
 *
 * <p>A name can be made from either form, in any case, with or without the trailing dot, with full-width letters and ideographic full
 * stops. It is converted by UTS #46 in the mode of its zone ({@link IdnProfile}), without asking the API, and refused where it can't be
 * valid, whatever the registry: characters that names do not have, hyphens at the ends of a label, labels of more than 63 and names of
 * more than 253 ASCII characters, an {@code xn--} label that is not the form of any label, invisible joiners and mixtures of writing
 * directions that RFC 5892 and RFC 5893 forbid, IP addresses. Patterns and the owners of DNS records ({@code _dmarc}) are no names.
 * What a registry takes beyond that is its own affair; it answers.
 *
 * <p>The conversion can lead to another name than the one that was typed: {@code fußball.com} is {@code fussball.com}, {@code ﬁ.de}
 * is {@code fi.de}. {@link #isMapped()} tells, so that no other name is registered unawares. Names that IDNA2008
 * does not allow ({@code my–domain.de}) have {@link #warnings()}.
 *
 * <pre>{@code
 * DomainName name = DomainName.of("STRASSE.de");          // strasse.de
 * DomainName name = DomainName.of("straße.de");           // ascii() xn--strae-oqa.de, unicode() straße.de
 * DomainName name = DomainName.of("fußball.com");         // ascii() fussball.com, isMapped() true
 * }</pre>
 *
 * <p>Two names are equal if their ASCII forms are, and are ordered by it. The results do not depend on the JDK: the table of characters
 * is this library's own. Immutable.
 */
public final class DomainName implements Comparable<DomainName> {

    /**
     * After the mapping, before the checks; it still knows the deviations that another profile may treat otherwise. Empty where there are
     * none.
     */
    private final String mapped;

    private final NameForm form;
    private final boolean isMapped;

    /** A name that is plain in both forms. */
    private DomainName(String plain) {
        this("", new NameForm(plain, plain), false);
    }

    private DomainName(String mapped, NameForm form, boolean isMapped) {
        this.mapped = mapped;
        this.form = form;
        this.isMapped = isMapped;
    }

    /**
     * Reads the name of a domain or a host, as the platform would. A TLD alone is not a domain name (FAQ 32).
     *
     * @param text a name in Unicode or ASCII form, of two labels or more
     * @return the name
     * @throws IllegalArgumentException if it is not valid; the message says what is wrong in which label
     */
    public static DomainName of(String text) {
        return of(text, IdnProfile.ISPAPI);
    }

    /**
     * Reads the name of a domain or a host.
     *
     * @param text a name in Unicode or ASCII form, of two labels or more
     * @param profile how the zones treat ß, ς and the joiners
     * @return the name
     * @throws IllegalArgumentException if it is not valid; the message says what is wrong in which label
     */
    public static DomainName of(String text, IdnProfile profile) {
        if (PlainName.labels(text) > 1) {
            return new DomainName(text);
        }
        Refusal refusal = new Refusal(Refusal.DOMAIN_NAME, text);
        DomainName name = read(refusal, profile);
        if (name.ascii().indexOf('.') < 0) {
            throw refusal.because("it has one label, as a TLD; give the whole name");
        }
        return name;
    }

    /**
     * Reads the name of a zone, which may be a TLD, as the platform would.
     *
     * @param text a name in Unicode or ASCII form
     * @return the name
     * @throws IllegalArgumentException if it is not valid; the message says what is wrong in which label
     */
    public static DomainName zone(String text) {
        return zone(text, IdnProfile.ISPAPI);
    }

    /**
     * Reads the name of a zone, which may be a TLD.
     *
     * @param text a name in Unicode or ASCII form
     * @param profile how the zones treat ß, ς and the joiners
     * @return the name
     * @throws IllegalArgumentException if it is not valid; the message says what is wrong in which label
     */
    public static DomainName zone(String text, IdnProfile profile) {
        return PlainName.labels(text) > 0 ? new DomainName(text) : read(new Refusal(Refusal.ZONE, text), profile);
    }

    /**
     * Takes a name as it came from the API. It never fails, so that an answer with an odd name can be read: what is no valid name is
     * kept as it came, but for upper-case letters of ASCII. Nor does any profile turn it into another name.
     *
     * @param text what the API sent
     * @return the name
     */
    public static DomainName received(String text) {
        try {
            NameForm form = zone(text, IdnProfile.nonTransitional()).form;
            return new DomainName("", form, false);
        } catch (IllegalArgumentException e) {
            String asIs = lowerCase(text);
            return new DomainName("", new NameForm(asIs, asIs), false);
        }
    }

    private static String lowerCase(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        text.chars().forEach(c -> lower.append((char) (c >= 'A' && c <= 'Z' ? c + 'a' - 'A' : c)));
        return lower.toString();
    }

    private static DomainName read(Refusal refusal, IdnProfile profile) {
        MappedName mapped = MappedName.of(refusal);
        String text = mapped.text();
        boolean isTransitional = isTransitional(text, profile);
        NameForm form = NameForm.of(isTransitional ? Deviations.map(text) : text, refusal);
        return new DomainName(text, form, mapped.isChanged() || isTransitional);
    }

    /** Whether a profile makes a difference for a name, by mapping something in it. */
    private static boolean isTransitional(String mapped, IdnProfile profile) {
        return Deviations.isIn(mapped) && !profile.isNonTransitional(NameForm.unchecked(mapped));
    }

    /**
     * The form for the wire.
     *
     * @return the name in ASCII, in lower case, without trailing dot
     */
    public String ascii() {
        return form.ascii();
    }

    /**
     * The form for the wire by another profile. The name remembers how it was written: {@code fußball.com} can still become
     * {@code xn--fuball-cta.com}. A name that was made from its ASCII form stays as it is.
     *
     * @param profile how the zones treat ß, ς and the joiners
     * @return the name in ASCII, in lower case, without trailing dot
     * @throws IllegalArgumentException if the name is not valid by that profile
     */
    public String ascii(IdnProfile profile) {
        if (!Deviations.isIn(mapped)) {
            return form.ascii();
        }
        String text = isTransitional(mapped, profile) ? Deviations.map(mapped) : mapped;
        return NameForm.of(text, new Refusal(Refusal.DOMAIN_NAME, mapped)).ascii();
    }

    /**
     * The form for people. It shows the name of {@link #ascii()}, which may be another one than was typed.
     *
     * @return the name in Unicode, in lower case, without trailing dot
     */
    public String unicode() {
        return form.unicode();
    }

    /**
     * The labels of the ASCII form.
     *
     * @return the parts between the dots, TLD last; unmodifiable
     */
    public List<String> labels() {
        return List.copyOf(NameForm.labels(ascii()));
    }

    /**
     * Whether the conversion replaced or dropped characters of the text, other than by lower case: then this may not be the name that
     * was meant, and {@link #unicode()} is worth showing before an order.
     *
     * @return true for {@code fußball.com}, ligatures, full-width letters, soft hyphens; false for {@code MÜNCHEN.de}, decomposed
     *     accents, ideographic full stops, a trailing dot
     */
    public boolean isMapped() {
        return isMapped;
    }

    /**
     * What stands against this name, although it can be converted: characters that IDNA2008 (RFC 5892), the standard of the registries,
     * does not allow, such as the dash in {@code my–domain.de}, symbols and emoji. They are warnings and not refusals, because some zones
     * take such names, and existing ones must be usable. Worth showing before an order.
     *
     * @return one sentence a character, with its place; unmodifiable, empty for a name that is in order
     */
    public List<String> warnings() {
        return Idna2008.problems(unicode());
    }

    /**
     * Whether IDNA2008 (RFC 5892) allows all characters of the name where they stand.
     *
     * @return true if there are no {@link #warnings()}
     */
    public boolean isIdna2008() {
        return warnings().isEmpty();
    }

    @Override
    public int compareTo(DomainName other) {
        return ascii().compareTo(other.ascii());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DomainName that && ascii().equals(that.ascii());
    }

    @Override
    public int hashCode() {
        return ascii().hashCode();
    }

    /** The ASCII form alone, so that a name put into a text is the name; {@link #unicode()} is for people. */
    @Override
    public String toString() {
        return ascii();
    }
}
