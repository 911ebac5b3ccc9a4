package org.frontdesk.document.seal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** The key that a practice seals its documents with, and the certificate that names the practice. It appears in no text of this class. */
public final class SealKey {
    /** Of the signatures: RSA of 3072 bits over SHA-256, which every reader of PDF proves. */
    static final String ALGORITHM = "SHA256withRSA";

    private static final int BITS = 3072;
    private static final String ENTRY = "seal";
    /** A seal is to be proved as long as a record of health is kept. */
    private static final Duration LASTS = Duration.ofDays(365 * 40L);

    private final PrivateKey key;
    private final X509Certificate certificate;

    private SealKey(PrivateKey key, X509Certificate certificate) {
        this.key = key;
        this.certificate = certificate;
    }

    /**
     * A new key, with a certificate it signed itself. It takes a second or two.
     *
     * @param practice named by the certificate
     */
    public static SealKey make(String practice, Instant now) throws SealTrouble {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            KeyPair pair = generator.generateKeyPair();
            var name = new X500NameBuilder(BCStyle.INSTANCE)
                    .addRDN(BCStyle.CN, practice.isBlank() ? "Frontdesk" : practice)
                    .build();
            var certificate = new JcaX509v3CertificateBuilder(
                    name,
                    new BigInteger(127, new SecureRandom()).setBit(126),
                    Date.from(now.truncatedTo(ChronoUnit.DAYS)),
                    Date.from(now.truncatedTo(ChronoUnit.DAYS).plus(LASTS)),
                    name,
                    pair.getPublic());
            certificate.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            certificate.addExtension(
                    Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            byte[] signed = certificate
                    .build(new JcaContentSignerBuilder(ALGORITHM).build(pair.getPrivate()))
                    .getEncoded();
            return new SealKey(pair.getPrivate(), Certificates.read(signed));
        } catch (GeneralSecurityException | OperatorCreationException | CertIOException impossible) {
            throw new SealTrouble("The practice's key could not be made", impossible);
        } catch (IOException impossible) {
            throw new SealTrouble("The practice's certificate could not be written", impossible);
        }
    }

    public X509Certificate certificate() {
        return certificate;
    }

    /** Key and certificate as PKCS#12, to be carried to another computer. */
    public byte[] toPkcs12(char[] passphrase) throws SealTrouble {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, passphrase);
            store.setKeyEntry(ENTRY, key, passphrase, new Certificate[] {certificate});
            var file = new ByteArrayOutputStream();
            store.store(file, passphrase);
            return file.toByteArray();
        } catch (GeneralSecurityException | IOException impossible) {
            throw new SealTrouble("The practice's key could not be exported", impossible);
        }
    }

    /** Reads what {@link #toPkcs12} wrote, or another file with one RSA key. */
    public static SealKey ofPkcs12(byte[] file, char[] passphrase) throws SealTrouble {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(file), passphrase);
            for (String entry : Collections.list(store.aliases())) {
                if (store.getKey(entry, passphrase) instanceof PrivateKey key
                        && key.getAlgorithm().equals("RSA")
                        && store.getCertificate(entry) instanceof X509Certificate certificate) {
                    return new SealKey(key, certificate);
                }
            }
            throw new SealTrouble("The file holds no RSA key with a certificate");
        } catch (GeneralSecurityException | IOException refused) {
            throw new SealTrouble("The file is not a key, or the passphrase is not its own", refused);
        }
    }

    /** Key and certificate in clear, for a place that is itself sealed, and for nothing else. */
    public byte[] toSecret() {
        byte[] secret = key.getEncoded();
        byte[] named = Certificates.encoded(certificate);
        return ByteBuffer.allocate(Integer.BYTES + secret.length + named.length)
                .putInt(secret.length)
                .put(secret)
                .put(named)
                .array();
    }

    /** Reads what {@link #toSecret} wrote. */
    public static SealKey ofSecret(byte[] bytes) throws SealTrouble {
        try {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            byte[] secret = new byte[Math.clamp(rest.getInt(), 0, bytes.length - Integer.BYTES)];
            rest.get(secret);
            byte[] named = new byte[rest.remaining()];
            rest.get(named);
            PrivateKey key = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(secret));
            return new SealKey(key, Certificates.read(named));
        } catch (GeneralSecurityException | java.nio.BufferUnderflowException damaged) {
            throw new SealTrouble("The practice's key is damaged", damaged);
        }
    }

    byte[] sign(byte[] bytes) throws SealTrouble {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new SealTrouble("The practice's key does not sign", impossible);
        }
    }

    @Override
    public String toString() {
        return "SealKey[hidden]";
    }
}
