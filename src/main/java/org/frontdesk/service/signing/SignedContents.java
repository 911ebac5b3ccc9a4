package org.frontdesk.service.signing;

import java.io.IOException;
import java.util.Optional;
import org.frontdesk.document.Content;
import org.frontdesk.document.SignedContent;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.service.desk.DeskShelf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was signed on this desk, by plan: the content of the sealed file, so that it can be told later what moved since. */
public final class SignedContents {
    private static final Logger log = LoggerFactory.getLogger(SignedContents.class);
    private static final String KIND = "signedplan";

    private final DeskShelf shelf;

    public SignedContents(DeskShelf shelf) {
        this.shelf = shelf;
    }

    /** Makes files as the other does, and keeps what each says. */
    public SignedFile keeping(SignedFile file) {
        return (order, paper) -> {
            byte[] pdf = file.of(order, paper);
            Optional<Content> content = SignedContent.carried(pdf);
            if (content.isPresent()) {
                try {
                    keep(content.get());
                } catch (IOException refused) {
                    log.warn("What was signed cannot be kept on this desk; the signing goes on", refused);
                }
            }
            return pdf;
        };
    }

    /** Keeps what an intact file says, unless it is about no plan. */
    public void keep(Content content) throws IOException {
        Optional<SignedContent> signed = SignedContent.of(content);
        if (signed.isPresent()) {
            shelf.put(KIND, signed.get().plan().toString(), content.bytes());
        }
    }

    /** What the plan said when it was signed last; empty when it was not signed on this desk. */
    public Optional<SignedContent> of(TreatmentPlanId plan) throws IOException {
        return shelf.get(KIND, plan.toString()).flatMap(Content::read).flatMap(SignedContent::of);
    }
}
