package dev.ispapi.sandbox.internal.tls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/**
 * A certificate that signs itself, for the names of this machine, with a key that never leaves the process. The JDK can read certificates
 * but has no public way to make one, so the form of RFC 5280 is written here.
 */
public final class ServerCertificate {

    private static final Duration CLOCK_SKEW = Duration.ofDays(1);
    /** The longest that current systems accept of a server's certificate. */
    private static final Duration LIFE = Duration.ofDays(397);

    private static final int SERIAL_BITS = 120;
    private static final int CONTEXT_0 = 0xa0;
    private static final int CONTEXT_3 = 0xa3;
    private static final int DNS_NAME = 0x82;
    private static final int IP_ADDRESS = 0x87;
    private static final byte[] ECDSA_WITH_SHA256 = Der.sequence(Der.identifier(1, 2, 840, 10045, 4, 3, 2));
    private static final byte[] COMMON_NAME = Der.identifier(2, 5, 4, 3);
    private static final byte[] ALTERNATIVE_NAMES = Der.identifier(2, 5, 29, 17);
    private static final byte[] BASIC_CONSTRAINTS = Der.identifier(2, 5, 29, 19);
    private static final String ALIAS = "ispapi-sandbox";

    private final KeyPair keys;
    private final X509Certificate certificate;

    private ServerCertificate(KeyPair keys, X509Certificate certificate) {
        this.keys = keys;
        this.certificate = certificate;
    }

    /**
     * Makes a certificate for {@code localhost}, the loopback addresses and some names.
     *
     * @param names further names and IP addresses, such as the one that is listened at
     * @param now the time of this machine
     * @return the certificate and its key
     * @throws GeneralSecurityException if this JDK has no elliptic curves
     * @throws IOException if an IP address can't be read
     */
    public static ServerCertificate create(Collection<String> names, Instant now)
            throws GeneralSecurityException, IOException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair keys = generator.generateKeyPair();
        Set<String> all = new LinkedHashSet<>(List.of("localhost", "127.0.0.1", "::1"));
        all.addAll(names);
        byte[] body = body(keys, all, now);
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(keys.getPrivate());
        signature.update(body);
        byte[] whole = Der.sequence(body, ECDSA_WITH_SHA256, Der.bits(signature.sign()));
        return new ServerCertificate(keys, (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(whole)));
    }

    private static byte[] body(KeyPair keys, Set<String> names, Instant now) throws IOException {
        byte[] name = Der.sequence(Der.set(Der.sequence(COMMON_NAME, Der.text("ispapi sandbox"))));
        return Der.sequence(
                Der.tagged(CONTEXT_0, Der.integer(BigInteger.TWO)),
                Der.integer(new BigInteger(SERIAL_BITS, new SecureRandom()).setBit(SERIAL_BITS)),
                ECDSA_WITH_SHA256,
                name,
                Der.sequence(Der.time(now.minus(CLOCK_SKEW)), Der.time(now.plus(LIFE))),
                name,
                keys.getPublic().getEncoded(),
                Der.tagged(
                        CONTEXT_3,
                        Der.sequence(
                                // A trust anchor of its own, which some clients want to see marked as such.
                                Der.sequence(BASIC_CONSTRAINTS, Der.truth(), Der.octets(Der.sequence(Der.truth()))),
                                Der.sequence(ALTERNATIVE_NAMES, Der.octets(alternativeNames(names))))));
    }

    private static byte[] alternativeNames(Set<String> names) throws IOException {
        byte[][] parts = new byte[names.size()][];
        int next = 0;
        for (String name : names) {
            boolean isAddress = name.indexOf(':') >= 0 || name.matches("[0-9.]+");
            parts[next++] = isAddress
                    ? Der.tagged(IP_ADDRESS, InetAddress.getByName(name).getAddress())
                    : Der.tagged(DNS_NAME, name.getBytes(StandardCharsets.US_ASCII));
        }
        return Der.sequence(parts);
    }

    /** {@return the certificate} */
    public X509Certificate certificate() {
        return certificate;
    }

    /** {@return the certificate as clients of all languages read it} */
    public String pem() {
        try {
            return "-----BEGIN CERTIFICATE-----\n"
                    + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the certificate was read from its encoded form", e);
        }
    }

    /**
     * What a server with this certificate needs.
     *
     * @return the context
     * @throws GeneralSecurityException if this JDK has no TLS
     */
    public SSLContext serverContext() throws GeneralSecurityException {
        char[] none = new char[0];
        KeyStore store = emptyStore();
        store.setKeyEntry(ALIAS, keys.getPrivate(), none, new Certificate[] {certificate});
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, none);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    /**
     * What a client needs that trusts this certificate and no other.
     *
     * @return the trust
     * @throws GeneralSecurityException if this JDK has no TLS
     */
    public X509TrustManager trust() throws GeneralSecurityException {
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trustStore());
        for (TrustManager manager : managers.getTrustManagers()) {
            if (manager instanceof X509TrustManager trust) {
                return trust;
            }
        }
        throw new GeneralSecurityException("this JDK has no trust manager for certificates");
    }

    /**
     * A trust store with this certificate, as {@code javax.net.ssl.trustStore} reads it.
     *
     * @return the store
     * @throws GeneralSecurityException if this JDK has no key stores
     */
    public KeyStore trustStore() throws GeneralSecurityException {
        KeyStore store = emptyStore();
        store.setCertificateEntry(ALIAS, certificate);
        return store;
    }

    private static KeyStore emptyStore() throws GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try {
            store.load(null, null);
        } catch (IOException e) {
            throw new IllegalStateException("an empty key store is read from nowhere", e);
        }
        return store;
    }

    /** The certificate's subject. */
    @Override
    public String toString() {
        return certificate.getSubjectX500Principal().getName();
    }
}
