package org.frontdesk.service.signing;

/**
 * How far a signing has come.
 *
 * @param documentStored the PDF is in the patient's documents
 * @param signatureAsked the server was asked to sign, perhaps without an answer
 */
public record SigningProgress(boolean documentStored, boolean signatureAsked) {
    /** Nothing was done. */
    public static final SigningProgress NONE = new SigningProgress(false, false);
}
