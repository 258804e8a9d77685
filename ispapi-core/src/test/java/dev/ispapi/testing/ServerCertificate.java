package dev.ispapi.testing;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;

/** A server's key with its certificate, signed by an authority of its own; made by the JDK's own tool. */
public final class ServerCertificate {

    private static final String PASSWORD = "changeit";
    private static final String AUTHORITY = "authority";
    private static final String SERVER = "server";

    private final KeyStore store;

    private ServerCertificate(KeyStore store) {
        this.store = store;
    }

    /**
     * Makes one.
     *
     * @param folder an empty folder
     * @param name what it is for, such as {@code DNS:localhost} or {@code IP:127.0.0.1}
     * @param more further options of the tool, such as those on its dates
     */
    public static ServerCertificate of(Path folder, String name, String... more)
            throws IOException, InterruptedException, GeneralSecurityException {
        Path file = Files.createTempDirectory(folder, "certificate").resolve("server.p12");
        keytool(file, List.of("-alias", AUTHORITY, "-dname", "CN=authority", "-ext", "bc:critical=ca:true"));
        List<String> options = new ArrayList<>(List.of("-alias", SERVER, "-dname", "CN=test", "-signer", AUTHORITY));
        options.addAll(List.of("-ext", "SAN=" + name));
        options.addAll(List.of(more));
        keytool(file, options);
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD.toCharArray());
        }
        return new ServerCertificate(store);
    }

    private static void keytool(Path file, List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair"));
        command.addAll(List.of("-keyalg", "EC", "-groupname", "secp256r1", "-storetype", "PKCS12"));
        command.addAll(List.of("-storepass", PASSWORD, "-keystore", file.toString()));
        command.addAll(options);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(printed);
        }
    }

    /** A socket that listens on the loopback interface and shows this certificate. */
    public ServerSocket listener() throws IOException, GeneralSecurityException {
        KeyStore server = KeyStore.getInstance("PKCS12");
        server.load(null, null);
        server.setKeyEntry(
                SERVER,
                store.getKey(SERVER, PASSWORD.toCharArray()),
                PASSWORD.toCharArray(),
                store.getCertificateChain(SERVER));
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(server, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    }

    /** What trusts the authority of this certificate and no other. */
    public X509TrustManager trust() throws IOException, GeneralSecurityException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry(AUTHORITY, store.getCertificate(AUTHORITY));
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(trusted);
        return (X509TrustManager) factory.getTrustManagers()[0];
    }

    /** An HTTP client with such trust. */
    public static OkHttpClient.Builder trusting(X509TrustManager trust) throws GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new X509TrustManager[] {trust}, null);
        return new OkHttpClient.Builder().sslSocketFactory(context.getSocketFactory(), trust);
    }
}
