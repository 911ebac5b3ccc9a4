package org.frontdesk.document;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.domain.treatment.LineField;
import org.frontdesk.domain.treatment.PlanLine;
import org.frontdesk.domain.treatment.guard.ShownPlan;

/**
 * What a signed plan said, read back from its content.
 *
 * @param patient as named on the paper
 * @param signer as typed
 * @param digest of the content, 64 hexadecimal digits
 */
public record SignedContent(
        TreatmentPlanId plan, String patient, String signer, OffsetDateTime when, String digest, ShownPlan shown) {
    /** The content that a file carries, whoever sealed it; empty when it carries none that is whole. */
    public static Optional<Content> carried(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            return SealedPlan.content(document).filter(SignedContent::isOurs);
        } catch (IOException foreign) {
            return Optional.empty();
        }
    }

    /** Reads a content; empty when it is not one of a signed plan. */
    public static Optional<SignedContent> of(Content content) {
        if (!isOurs(content)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SignedContent(
                    new TreatmentPlanId(Long.parseLong(value(content, "plan.number"))),
                    value(content, "plan.patient"),
                    value(content, "signature.patient.name"),
                    OffsetDateTime.parse(value(content, "evidence.local")),
                    content.sha256(),
                    shown(content)));
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException damaged) {
            return Optional.empty();
        }
    }

    private static boolean isOurs(Content content) {
        return content.value("format").equals(Optional.of(ContentWriting.FORMAT));
    }

    private static ShownPlan shown(Content content) {
        List<PlanLine> lines = new ArrayList<>();
        while (content.value("line." + (lines.size() + 1) + "." + LineField.FEE.apiName())
                .isPresent()) {
            lines.add(line(content, "line." + (lines.size() + 1) + "."));
        }
        return new ShownPlan(
                value(content, "plan.heading"),
                value(content, "plan.note"),
                content.value("plan.date").map(LocalDate::parse),
                lines);
    }

    private static PlanLine line(Content content, String begin) {
        Map<LineField, String> texts = new EnumMap<>(LineField.class);
        Map<LineField, Money> amounts = new EnumMap<>(LineField.class);
        for (LineField field : LineField.values()) {
            String value = value(content, begin + field.apiName());
            switch (field.kind()) {
                case TEXT -> texts.put(field, value);
                case AMOUNT -> amount(field, value).ifPresent(money -> amounts.put(field, money));
                case PRIORITY -> {}
            }
        }
        return new PlanLine(
                Long.parseLong(value(content, begin + LineField.PRIORITY.apiName())),
                texts,
                amounts,
                Money.dollars(new BigDecimal(value(content, begin + "Tax"))));
    }

    private static Optional<Money> amount(LineField field, String value) {
        return field == LineField.ALLOWED
                ? Money.ofSentinel(new BigDecimal(value))
                : Optional.of(Money.dollars(new BigDecimal(value)));
    }

    private static String value(Content content, String name) {
        return content.value(name).orElseThrow(() -> new IllegalArgumentException("no " + name));
    }
}
