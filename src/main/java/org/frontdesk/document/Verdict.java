package org.frontdesk.document;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.frontdesk.text.Strings;

/**
 * What came of looking at a file.
 *
 * @param signed what the file says was signed, as far as it could be read; it is true only when there are no findings
 * @param findings what is the matter with it, empty for an intact one
 */
public record Verdict(Optional<Signed> signed, List<Finding> findings) {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    public Verdict {
        findings = List.copyOf(findings);
    }

    /**
     * Who signed what when.
     *
     * @param signer as typed
     * @param sealedBy whom the certificate names
     * @param fingerprint of the certificate, 64 hexadecimal digits
     * @param digest of the content, 64 hexadecimal digits
     */
    public record Signed(
            String signer,
            String patient,
            String heading,
            String plan,
            OffsetDateTime when,
            String sealedBy,
            String fingerprint,
            String digest) {}

    /** Something that is not as it was when it was sealed. */
    public sealed interface Finding {
        /** For the person who asked. */
        default String sentence(Strings strings) {
            return switch (this) {
                case NoSeal none -> strings.get("verify.noSeal");
                case BytesOutside bytes -> strings.get("verify.bytesOutside", bytes.count());
                case BytesMissing bytes -> strings.get("verify.bytesMissing", bytes.count());
                case BrokenSeal broken -> strings.get("verify.brokenSeal");
                case BytesChanged changed -> strings.get("verify.bytesChanged");
                case UnknownCertificate unknown ->
                    strings.get("verify.unknownCertificate", unknown.name(), unknown.fingerprint());
                case NoContent none -> strings.get("verify.noContent");
                case SheetDiffers differs -> strings.get("verify.sheetDiffers", differs.sheet());
                case AmountMissing missing -> strings.get("verify.amountMissing", missing.amount());
                case ForeignInk foreign -> strings.get("verify.foreignInk");
            };
        }

        /** It is not a sealed PDF. */
        record NoSeal() implements Finding {}

        /** Something was added behind what is sealed. */
        record BytesOutside(long count) implements Finding {}

        /** The end of the file is gone. */
        record BytesMissing(long count) implements Finding {}

        /** The seal itself was changed. */
        record BrokenSeal() implements Finding {}

        /** Bytes under the seal were changed. */
        record BytesChanged() implements Finding {}

        /** Sealed with a key that nobody here knows. */
        record UnknownCertificate(String name, String fingerprint) implements Finding {}

        /** The file does not carry what was signed, or carries something else than this program writes. */
        record NoContent() implements Finding {}

        /**
         * What is printed differs from what was signed.
         *
         * @param sheet from 1
         */
        record SheetDiffers(int sheet) implements Finding {}

        /** An amount that was signed is not printed where it belongs. */
        record AmountMissing(String amount) implements Finding {}

        /** The ink is not the ink of this plan. */
        record ForeignInk() implements Finding {}
    }

    public boolean isIntact() {
        return findings.isEmpty();
    }

    /** For the person who asked: one sentence for an intact file, else one for each finding. */
    public List<String> sentences(Strings strings) {
        return isIntact()
                ? signed.stream().map(what -> intact(what, strings)).toList()
                : findings.stream().map(finding -> finding.sentence(strings)).toList();
    }

    private static String intact(Signed what, Strings strings) {
        return strings.get(
                "verify.intact",
                what.signer(),
                what.plan(),
                what.heading(),
                what.patient(),
                UTC.format(what.when().withOffsetSameInstant(ZoneOffset.UTC)),
                what.sealedBy());
    }
}
