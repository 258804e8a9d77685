package dev.ispapi.sandbox.internal.product;

import dev.ispapi.sandbox.internal.call.Refusal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A certificate signing request (PKCS#10), as far as the API tells what is in it. */
record Csr(SortedMap<String, List<String>> subject, List<String> names, boolean isAuthority, int keyBits) {

    private static final int SEQUENCE = 0x30;
    private static final int SET = 0x31;
    private static final int OID = 0x06;
    private static final int BOOLEAN = 0x01;
    private static final int ATTRIBUTES = 0xa0;
    private static final int DNS_NAME = 0x82;

    private static final String ALTERNATE_NAMES = "2.5.29.17";
    private static final String BASIC_CONSTRAINTS = "2.5.29.19";
    private static final String RSA = "1.2.840.113549.1.1.1";

    private static final Map<String, String> FIELDS = Map.of(
            "2.5.4.3", "CN",
            "2.5.4.6", "C",
            "2.5.4.7", "L",
            "2.5.4.8", "ST",
            "2.5.4.9", "STREET",
            "2.5.4.10", "O",
            "1.2.840.113549.1.9.1", "EMAILADDRESS");

    /** Reads a request, in base64 line by line. */
    static Csr parse(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (String line : String.join("\n", lines).split("[\r\n]+", -1)) {
            if (!line.startsWith("-----")) {
                text.append(line.replaceAll("\\s", ""));
            }
        }
        try {
            Node info = Node.read(Base64.getDecoder().decode(text.toString())).child(0);
            SortedMap<String, List<String>> subject = new TreeMap<>();
            for (Node set : info.child(1).children()) {
                for (Node pair : set.children()) {
                    String field = FIELDS.get(pair.child(0).oid());
                    if (field != null) {
                        subject.computeIfAbsent(field, any -> new ArrayList<>())
                                .add(pair.child(1).text());
                    }
                }
            }
            List<String> names = new ArrayList<>();
            findNames(info, names);
            return new Csr(subject, names, isAuthority(info), keyBits(info.child(2)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw Refusal.failed("CSR can't be read");
        }
    }

    /** The common name; empty if there is none. */
    String commonName() {
        return subject.getOrDefault("CN", List.of("")).get(0);
    }

    private static int keyBits(Node publicKey) {
        if (!publicKey.child(0).child(0).oid().equals(RSA)) {
            return 0;
        }
        byte[] bits = publicKey.child(1).content();
        Node modulus = Node.read(Arrays.copyOfRange(bits, 1, bits.length)).child(0);
        return new BigInteger(1, modulus.content()).bitLength();
    }

    /** Whether the certificate of an authority is asked for. */
    private static boolean isAuthority(Node node) {
        List<Node> children = node.children();
        boolean isConstraints = !children.isEmpty()
                && children.get(0).tag() == OID
                && children.get(0).oid().equals(BASIC_CONSTRAINTS);
        return isConstraints
                ? Node.read(children.get(children.size() - 1).content()).children().stream()
                        .anyMatch(value -> value.tag() == BOOLEAN && value.content()[0] != 0)
                : children.stream().anyMatch(Csr::isAuthority);
    }

    private static void findNames(Node node, List<String> names) {
        List<Node> children = node.children();
        for (int i = 0; i < children.size(); i++) {
            Node child = children.get(i);
            boolean isNames = child.tag() == OID && child.oid().equals(ALTERNATE_NAMES) && i + 1 < children.size();
            if (isNames) {
                Node.read(children.get(children.size() - 1).content()).children().stream()
                        .filter(name -> name.tag() == DNS_NAME)
                        .map(Node::text)
                        .forEach(names::add);
            }
            findNames(child, names);
        }
    }

    /** A value in DER. */
    @SuppressWarnings("ArrayRecordComponent") // read once, compared never
    private record Node(int tag, byte[] content) {

        static Node read(byte[] bytes) {
            return readAll(bytes).get(0);
        }

        private static List<Node> readAll(byte[] bytes) {
            List<Node> nodes = new ArrayList<>();
            int at = 0;
            while (at < bytes.length) {
                int tag = bytes[at] & 0xff;
                int length = bytes[at + 1] & 0xff;
                at += 2;
                if (length > 0x80) {
                    int more = length - 0x80;
                    if (more > 3) {
                        throw new IllegalArgumentException("too long");
                    }
                    length = 0;
                    for (int i = 0; i < more; i++) {
                        length = (length << 8) | (bytes[at + i] & 0xff);
                    }
                    at += more;
                }
                if (length > bytes.length - at) {
                    throw new IllegalArgumentException("cut off");
                }
                nodes.add(new Node(tag, Arrays.copyOfRange(bytes, at, at + length)));
                at += length;
            }
            return nodes;
        }

        List<Node> children() {
            return tag == SEQUENCE || tag == SET || tag == ATTRIBUTES ? readAll(content) : List.of();
        }

        Node child(int index) {
            return children().get(index);
        }

        String text() {
            return new String(content, StandardCharsets.UTF_8);
        }

        String oid() {
            StringBuilder oid = new StringBuilder();
            oid.append(content[0] / 40).append('.').append(content[0] % 40);
            long arc = 0;
            for (int i = 1; i < content.length; i++) {
                arc = (arc << 7) | (content[i] & 0x7f);
                if (content[i] >= 0) {
                    oid.append('.').append(arc);
                    arc = 0;
                }
            }
            return oid.toString();
        }

        @Override
        public String toString() {
            return Integer.toHexString(tag) + ", " + content.length + " bytes";
        }
    }
}
