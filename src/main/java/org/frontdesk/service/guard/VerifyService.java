package org.frontdesk.service.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.frontdesk.api.ApiCall;
import org.frontdesk.document.Content;
import org.frontdesk.document.PlanVerifier;
import org.frontdesk.document.SignedContent;
import org.frontdesk.document.Verdict;
import org.frontdesk.service.Background;
import org.frontdesk.service.Work;
import org.frontdesk.service.signing.KnownCertificates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says of a file who signed what when, or what was altered since. It asks no server. */
public final class VerifyService {
    private static final Logger log = LoggerFactory.getLogger(VerifyService.class);

    /** No signed plan comes near it, and a file beyond it would fill the memory. */
    private static final long LARGEST = 64L << 20;

    private final Background background;
    private final KnownCertificates certificates;

    public VerifyService(Background background, KnownCertificates certificates) {
        this.background = background;
        this.certificates = certificates;
    }

    /** What came of looking at a file. */
    public sealed interface Looked {
        /** @param content of an intact file */
        record Seen(Verdict verdict, Optional<Content> content) implements Looked {
            public Optional<SignedContent> signed() {
                return content.flatMap(SignedContent::of);
            }
        }

        /** It is gone, too large, or not to be read by this person. */
        record Unreadable() implements Looked {}
    }

    public Work<Looked> verify(Path file) {
        return background.of(ApiCall.joined(scope -> look(file)));
    }

    private Looked look(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return new Looked.Unreadable();
            }
            byte[] bytes = Files.readAllBytes(file);
            Verdict verdict = new PlanVerifier(certificates.all()).verify(bytes);
            return new Looked.Seen(verdict, verdict.isIntact() ? SignedContent.carried(bytes) : Optional.empty());
        } catch (IOException refused) {
            log.warn("A file to verify cannot be read", refused);
            return new Looked.Unreadable();
        }
    }
}
