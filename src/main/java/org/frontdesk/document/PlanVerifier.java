package org.frontdesk.document;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.frontdesk.document.Verdict.Finding;
import org.frontdesk.document.Verdict.Signed;
import org.frontdesk.document.seal.Certificates;
import org.frontdesk.document.seal.SealFinding;
import org.frontdesk.document.seal.SealReading;
import org.frontdesk.domain.Money;
import org.frontdesk.text.Formats;

/** Says of a file whether it is a signed plan as it was sealed. It asks nobody: the bytes and the known certificates settle it. */
public final class PlanVerifier {
    /** In points: numbers are written with five decimals. */
    private static final float SAME = 0.001f;

    private final Set<String> known;

    /** @param known the certificates of the practices whose seals count */
    public PlanVerifier(Collection<X509Certificate> known) {
        this.known = known.stream().map(Certificates::fingerprint).collect(Collectors.toUnmodifiableSet());
    }

    public Verdict verify(byte[] file) {
        return switch (SealReading.of(file)) {
            case SealFinding.Whole whole -> content(file, whole.certificate());
            case SealFinding.None none -> found(new Finding.NoSeal());
            case SealFinding.BytesBehind bytes -> found(new Finding.BytesOutside(bytes.count()));
            case SealFinding.BytesMissing bytes -> found(new Finding.BytesMissing(bytes.count()));
            case SealFinding.Broken broken -> found(new Finding.BrokenSeal());
            case SealFinding.Changed changed -> found(new Finding.BytesChanged());
        };
    }

    private static Verdict found(Finding finding) {
        return new Verdict(Optional.empty(), List.of(finding));
    }

    /** The seal is whole, and yet who holds a key can seal a file that says two things. */
    private Verdict content(byte[] file, X509Certificate certificate) {
        var findings = new ArrayList<Finding>();
        if (!known.contains(Certificates.fingerprint(certificate))) {
            findings.add(new Finding.UnknownCertificate(
                    Certificates.name(certificate), Certificates.fingerprint(certificate)));
        }
        try (PDDocument document = Loader.loadPDF(file)) {
            Optional<Content> content = SealedPlan.content(document)
                    .filter(found -> found.value("format").equals(Optional.of(ContentWriting.FORMAT)));
            if (content.isPresent()) {
                findings.addAll(compared(content.get(), SheetReading.of(document)));
                return new Verdict(Optional.of(signed(content.get(), certificate)), findings);
            }
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException | DateTimeException foreign) {
            // the same as no content
        }
        findings.add(new Finding.NoContent());
        return new Verdict(Optional.empty(), findings);
    }

    private static List<Finding> compared(Content content, SheetReading seen) {
        var findings = new ArrayList<Finding>();
        var reading = new ContentReading(content);
        findings.addAll(sheets(reading.sheets(), seen.sheets(), content.sha256()));
        findings.addAll(amounts(reading.amounts(), String.join("", seen.sheets())));
        if (!isItsInk(content, reading, seen)) {
            findings.add(new Finding.ForeignInk());
        }
        return findings;
    }

    private static List<Finding> sheets(List<String> signed, List<String> printed, String digest) {
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < Math.max(signed.size(), printed.size()); i++) {
            boolean same = i < signed.size()
                    && i < printed.size()
                    && signed.get(i).replace(SealedPlan.NO_DIGEST, digest).equals(printed.get(i));
            if (!same) {
                findings.add(new Finding.SheetDiffers(i + 1));
            }
        }
        return findings;
    }

    /** Each amount stands behind the one before it. */
    private static List<Finding> amounts(List<Money> signed, String printed) {
        var formats = new Formats(Locale.US);
        int from = 0;
        for (Money money : signed) {
            String amount = formats.amount(money);
            int at = printed.indexOf(amount, from);
            if (at < 0) {
                return List.of(new Finding.AmountMissing(amount));
            }
            from = at + amount.length();
        }
        return List.of();
    }

    private static boolean isItsInk(Content content, ContentReading reading, SheetReading seen) {
        var curves = new ArrayList<InkDrawing.Curve>();
        for (String signature : ContentReading.SIGNATURES) {
            Optional<InkDrawing> drawing = reading.drawing(signature);
            if (drawing.isEmpty()) {
                continue;
            }
            if (!content.value(signature + ".tie").equals(Optional.of(ContentWriting.tie(content, signature)))) {
                return false;
            }
            curves.addAll(drawing.get().curves());
        }
        if (curves.size() != seen.curves().size()) {
            return false;
        }
        for (int i = 0; i < curves.size(); i++) {
            if (!curves.get(i).isNear(seen.curves().get(i), SAME)) {
                return false;
            }
        }
        return true;
    }

    private static Signed signed(Content content, X509Certificate certificate) {
        return new Signed(
                content.value("signature.patient.name").orElse(""),
                content.value("plan.patient").orElse(""),
                content.value("plan.heading").orElse(""),
                content.value("plan.number").orElse(""),
                OffsetDateTime.parse(content.value("evidence.local").orElse("")),
                Certificates.name(certificate),
                Certificates.fingerprint(certificate),
                content.sha256());
    }
}
