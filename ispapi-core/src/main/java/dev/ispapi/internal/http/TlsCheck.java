package dev.ispapi.internal.http;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;

/**
 * Whether an HTTP client of the application's own finds out who it talks to. What is copied from forums to get rid of a certificate error
 * switches that off, and everybody on the way can read passwords and auth codes from then on.
 */
final class TlsCheck {

    /** Signed by itself for {@code nobody.invalid}, and expired on 2 January 2020. Its key was thrown away. */
    private static final String NOBODY = """
            -----BEGIN CERTIFICATE-----
            MIIBZDCCAQqgAwIBAgIIfOMgoB/1aDMwCgYIKoZIzj0EAwIwGTEXMBUGA1UEAxMO
            bm9ib2R5LmludmFsaWQwHhcNMjAwMTAxMDAwMDAwWhcNMjAwMTAyMDAwMDAwWjAZ
            MRcwFQYDVQQDEw5ub2JvZHkuaW52YWxpZDBZMBMGByqGSM49AgEGCCqGSM49AwEH
            A0IABOMy7yO8aHQMjN66p+0BfXWAXmLsvS1nBpSRLPjWWwQVhYA8CkSYouwGxPBn
            IskMTGnWoxA+gf4xt2Enxi1PfnKjPDA6MB0GA1UdDgQWBBRPB9jBP5CKpCD9Qgm/
            zufItRLB6TAZBgNVHREEEjAQgg5ub2JvZHkuaW52YWxpZDAKBggqhkjOPQQDAgNI
            ADBFAiBXVfEYuWGKYBmeHuQ7udRfrXUeTJM+ltEJTZQrwW0gFgIhAM2h1YLZjZbZ
            vmEYz5w1XPQktNfWTU2sIuTitHI2c0aw
            -----END CERTIFICATE-----
            """;

    private TlsCheck() {}

    /**
     * Refuses a client that trusts anybody.
     *
     * @throws IllegalArgumentException saying what is wrong with it and what to do
     */
    static void check(OkHttpClient client) {
        HostnameVerifier usual = new OkHttpClient().hostnameVerifier();
        if (!client.hostnameVerifier().equals(usual)) {
            throw new IllegalArgumentException(
                    "the HTTP client has a HostnameVerifier of its own, so that another host could pass"
                            + " for the API and get the password; remove it, and use the name that is in the certificate. "
                            + wayOut());
        }
        X509TrustManager trust = client.x509TrustManager();
        if (trust != null && trustsAnybody(trust)) {
            throw new IllegalArgumentException(
                    "the HTTP client's TrustManager accepts any certificate, so that anybody could pass"
                            + " for the API and get the password; give it one that trusts the certificate in question alone. "
                            + wayOut());
        }
    }

    private static String wayOut() {
        return "Where that is meant, say dangerouslyTrustAnyServer()";
    }

    /** A sound trust manager refuses a certificate that signed itself, is expired and belongs to no host. */
    private static boolean trustsAnybody(X509TrustManager trust) {
        try {
            trust.checkServerTrusted(new X509Certificate[] {nobody()}, "ECDHE_ECDSA");
            return true;
        } catch (CertificateException | RuntimeException e) {
            // Whatever it is that it does not like.
            return false;
        }
    }

    private static X509Certificate nobody() throws CertificateException {
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(NOBODY.getBytes(StandardCharsets.US_ASCII)));
    }
}
