package org.frontdesk.service.signing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.frontdesk.document.seal.Certificates;
import org.frontdesk.document.seal.SealTrouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The certificates whose seals count on this computer: a folder of PEM files, one for each key that sealed here. They are no secret. */
public final class KnownCertificates {
    private static final Logger log = LoggerFactory.getLogger(KnownCertificates.class);
    private static final String PEM = ".pem";

    private final Path folder;

    /** @param folder may be missing yet */
    public KnownCertificates(Path folder) {
        this.folder = folder;
    }

    /** Every one that can be read. */
    public List<X509Certificate> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var known = new ArrayList<X509Certificate>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(PEM)).toList()) {
                try {
                    known.add(Certificates.read(Files.readAllBytes(file)));
                } catch (SealTrouble damaged) {
                    log.warn("{} is passed over", file, damaged);
                }
            }
        }
        return known;
    }

    /** Keeps one, unless it is known. */
    void add(X509Certificate certificate) throws IOException {
        Path file = folder.resolve(Certificates.fingerprint(certificate) + PEM);
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, "certificate", ".new");
            Files.writeString(fresh, Certificates.pem(certificate), StandardCharsets.US_ASCII);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
