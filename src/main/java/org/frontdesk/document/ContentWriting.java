package org.frontdesk.document;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.frontdesk.domain.signing.Stroke;
import org.frontdesk.domain.treatment.LineField;
import org.frontdesk.domain.treatment.PlanDetails;
import org.frontdesk.domain.treatment.PlanLine;

/** Writes down what a signed plan says: values as the practice keeps them, then the ink, then the words of each sheet as printed. */
final class ContentWriting {
    static final String FORMAT = "Frontdesk signed treatment plan 1";

    private final List<Content.Entry> entries = new ArrayList<>();

    /**
     * The content of a plan that was printed.
     *
     * @param ink where it was drawn, the patient's first
     * @param sheets the words of each
     */
    Content content(SignedPaper paper, List<InkPlace> ink, List<String> sheets) {
        put("format", FORMAT);
        plan(paper.plan());
        lines(paper.plan().lines());
        paper.benefits().ifPresent(this::benefits);
        paper.validUntil().ifPresent(day -> put("valid until", day.toString()));
        evidence(paper.evidence());
        put("paper", paper.size().name());
        put("language", paper.language().toLanguageTag());
        var places = new ArrayList<>(ink);
        paper.plan().patient().ifPresent(mark -> signature("signature.patient", mark, places.removeFirst()));
        paper.plan().practiceSide().ifPresent(mark -> signature("signature.practice", mark, places.removeFirst()));
        for (int i = 0; i < sheets.size(); i++) {
            put("sheet." + (i + 1), sheets.get(i));
        }
        return new Content(entries);
    }

    /** Ties ink to the plan it was drawn for: the same strokes under another plan have another tie. */
    static String tie(Content content, String signature) {
        var tied = new ArrayList<>(content.beginning("plan.").entries());
        tied.addAll(content.beginning("line.").entries());
        tied.addAll(content.beginning("evidence.").entries());
        tied.addAll(content.beginning(signature + ".").entries().stream()
                .filter(entry -> !entry.name().endsWith(".tie"))
                .toList());
        return new Content(tied).sha256();
    }

    private void plan(TreatmentPlanPaper paper) {
        PlanDetails details = paper.plan().details();
        put("plan.number", paper.plan().id().toString());
        put("plan.practice", paper.practice());
        put("plan.patient", paper.patientName());
        put("plan.heading", details.heading());
        put("plan.note", details.note());
        put("plan.kind", details.kind().name());
        details.date().ifPresent(day -> put("plan.date", day.toString()));
        details.responsible().ifPresent(person -> put("plan.responsible", Long.toString(person.number())));
        put("plan.statement", paper.statement());
    }

    private void lines(List<PlanLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            PlanLine line = lines.get(i);
            for (LineField field : LineField.values()) {
                put("line." + (i + 1) + "." + field.apiName(), line.value(field).toString());
            }
            put("line." + (i + 1) + ".Tax", line.tax().toDollars().toPlainString());
        }
    }

    private void benefits(BenefitSnapshot benefits) {
        put("benefits.verified", benefits.verifiedOn().map(Object::toString).orElse("never"));
        for (int i = 0; i < benefits.rows().size(); i++) {
            put("benefits." + (i + 1) + ".name", benefits.rows().get(i).name());
            put("benefits." + (i + 1) + ".value", benefits.rows().get(i).value());
        }
    }

    private void evidence(SigningEvidence evidence) {
        put("evidence.local", evidence.signedAt().toString());
        put(
                "evidence.utc",
                evidence.signedAt().withOffsetSameInstant(ZoneOffset.UTC).toString());
        put("evidence.relation", evidence.relation());
        put("evidence.authority", evidence.authority());
        put("evidence.identity", evidence.identity());
        put("evidence.witness", evidence.witness());
        put("evidence.desk", evidence.desk());
        put("evidence.device", evidence.device());
        put("evidence.consent.version", evidence.consent().map(SigningEvidence.Consent::version));
        put(
                "evidence.consent.given",
                evidence.consent().map(given -> given.givenAt().toString()));
        put(
                "evidence.consent.sample",
                evidence.consent().map(given -> given.sampleOpened().toString()));
        evidence.pages().ifPresent(pages -> {
            put("evidence.pages", pages.seen().size() + " of " + pages.of());
            pages.seen()
                    .forEach(page ->
                            put("evidence.page." + page.page(), page.at().toString()));
        });
        put("evidence.handle", evidence.handle());
    }

    private void signature(String name, PaperSignature mark, InkPlace place) {
        put(name + ".name", mark.name());
        put(name + ".when", mark.when().toString());
        put(name + ".pad", mark.ink().width() + " " + mark.ink().height());
        put(
                name + ".place",
                "%s %s %s %s %s".formatted(place.sheet(), place.left(), place.bottom(), place.width(), place.height()));
        for (int i = 0; i < mark.ink().strokes().size(); i++) {
            put(name + ".stroke." + (i + 1), stroke(mark.ink().strokes().get(i)));
        }
        put(name + ".tie", tie(new Content(entries), name));
    }

    private static String stroke(Stroke stroke) {
        return stroke.points().stream()
                .map(point -> String.format(Locale.ROOT, "%s %s %d", point.x(), point.y(), point.millis()))
                .collect(Collectors.joining(", "));
    }

    private void put(String name, Optional<String> value) {
        value.ifPresent(text -> put(name, text));
    }

    private void put(String name, String value) {
        entries.add(new Content.Entry(name, value));
    }
}
