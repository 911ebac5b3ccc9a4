package org.frontdesk.document.seal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/**
 * The seal itself: CMS, detached, with the signed attributes that PAdES-B asks for (content type, digest, signing certificate) and no
 * signing time. Certificate, digest and signature settle every byte of it, so that a reader can make it again and compare.
 */
record CmsSeal(X509Certificate certificate, byte[] digest, byte[] signature) {
    private static final AlgorithmIdentifier SHA_256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);
    private static final AlgorithmIdentifier RSA =
            new AlgorithmIdentifier(PKCSObjectIdentifiers.sha256WithRSAEncryption, DERNull.INSTANCE);

    static CmsSeal of(byte[] sealed, SealKey key) throws SealTrouble {
        byte[] digest = Certificates.sha256(sealed);
        byte[] signature = key.sign(der(attributes(key.certificate(), digest)));
        return new CmsSeal(key.certificate(), digest, signature);
    }

    /** Reads what {@link #encoded} wrote, and refuses everything that differs from it in any byte. */
    static CmsSeal read(byte[] bytes) throws SealTrouble {
        try {
            var data = SignedData.getInstance(ContentInfo.getInstance(bytes).getContent());
            var signer = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
            X509Certificate certificate =
                    Certificates.read(der(data.getCertificates().getObjectAt(0).toASN1Primitive()));
            var seal = new CmsSeal(
                    certificate,
                    digest(signer.getAuthenticatedAttributes()),
                    signer.getEncryptedDigest().getOctets());
            if (!Arrays.equals(bytes, seal.encoded())) {
                throw new SealTrouble("The seal is not as this program makes it");
            }
            return seal;
        } catch (IllegalArgumentException
                | IllegalStateException
                | ArrayIndexOutOfBoundsException
                | NullPointerException
                | ClassCastException foreign) { // what the reader of ASN.1 throws at damaged bytes
            throw new SealTrouble("The seal cannot be read", foreign);
        }
    }

    /** Whether it was made over these bytes with the key of its certificate. */
    boolean covers(byte[] sealed) {
        if (!MessageDigest.isEqual(digest, Certificates.sha256(sealed))) {
            return false;
        }
        try {
            certificate.verify(certificate.getPublicKey());
            Signature proof = Signature.getInstance(SealKey.ALGORITHM);
            proof.initVerify(certificate);
            proof.update(der(attributes(certificate, digest)));
            return proof.verify(signature);
        } catch (GeneralSecurityException foreign) {
            return false;
        }
    }

    byte[] encoded() {
        var issuer = X500Name.getInstance(certificate.getIssuerX500Principal().getEncoded());
        var signer = new SignerInfo(
                new SignerIdentifier(new IssuerAndSerialNumber(issuer, certificate.getSerialNumber())),
                SHA_256,
                attributes(certificate, digest),
                RSA,
                new DEROctetString(signature),
                (ASN1Set) null);
        var data = new SignedData(
                new DERSet(SHA_256),
                new ContentInfo(CMSObjectIdentifiers.data, null),
                new DERSet(org.bouncycastle.asn1.x509.Certificate.getInstance(Certificates.encoded(certificate))),
                null,
                new DERSet(signer));
        return der(new ContentInfo(CMSObjectIdentifiers.signedData, data));
    }

    private static ASN1Set attributes(X509Certificate certificate, byte[] digest) {
        var attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(CMSAttributes.contentType, new DERSet(CMSObjectIdentifiers.data)));
        attributes.add(new Attribute(CMSAttributes.messageDigest, new DERSet(new DEROctetString(digest))));
        byte[] fingerprint = Certificates.sha256(Certificates.encoded(certificate));
        attributes.add(new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(new ESSCertIDv2(fingerprint)))));
        return new DERSet(attributes);
    }

    private static byte[] digest(ASN1Set attributes) {
        for (ASN1Encodable each : attributes) {
            Attribute attribute = Attribute.getInstance(each);
            if (attribute.getAttrType().equals(CMSAttributes.messageDigest)) {
                return DEROctetString.getInstance(attribute.getAttrValues().getObjectAt(0))
                        .getOctets();
            }
        }
        throw new IllegalArgumentException("no digest");
    }

    private static byte[] der(ASN1Encodable value) {
        try {
            return value.toASN1Primitive().getEncoded(ASN1Encoding.DER);
        } catch (IOException impossible) {
            throw new IllegalStateException("ASN.1 cannot be written to memory", impossible);
        }
    }
}
