package org.frontdesk.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.signing.Ink;
import org.frontdesk.domain.signing.InkPoint;
import org.frontdesk.domain.signing.Stroke;
import org.frontdesk.domain.treatment.LineField;

/** Reads ink and amounts back from what was written down. Numbers that are none are told by {@link NumberFormatException}. */
final class ContentReading {
    static final List<String> SIGNATURES = List.of("signature.patient", "signature.practice");

    private final Content content;

    ContentReading(Content content) {
        this.content = content;
    }

    /** Ink and where it was drawn, empty for a signature that was not given. */
    Optional<InkDrawing> drawing(String signature) {
        Optional<String> pad = content.value(signature + ".pad");
        if (pad.isEmpty()) {
            return Optional.empty();
        }
        double[] size = numbers(pad.get());
        double[] box = numbers(value(signature + ".place"));
        var ink = new Ink(size[0], size[1], strokes(signature));
        var place = new InkPlace((int) box[0], (float) box[1], (float) box[2], (float) box[3], (float) box[4]);
        return Optional.of(place.drawing(ink));
    }

    /** Every amount that a line shows, in the order of the lines and their columns. */
    List<Money> amounts() {
        var amounts = new ArrayList<Money>();
        for (int i = 1; content.value(line(i, LineField.FEE)).isPresent(); i++) {
            amounts.add(amount(i, LineField.FEE));
            amounts.add(amount(i, LineField.INSURANCE_1).plus(amount(i, LineField.INSURANCE_2)));
            amounts.add(amount(i, LineField.DISCOUNT));
            amounts.add(amount(i, LineField.PATIENT_PART));
        }
        return amounts;
    }

    /** The words of each sheet. */
    List<String> sheets() {
        return content.beginning("sheet.").entries().stream()
                .map(Content.Entry::value)
                .toList();
    }

    private Money amount(int line, LineField field) {
        return Money.dollars(new BigDecimal(value(line(line, field))));
    }

    private static String line(int number, LineField field) {
        return "line." + number + "." + field.apiName();
    }

    private List<Stroke> strokes(String signature) {
        var strokes = new ArrayList<Stroke>();
        for (Content.Entry entry : content.beginning(signature + ".stroke.").entries()) {
            var points = new ArrayList<InkPoint>();
            for (String point : entry.value().split(", ")) {
                double[] at = numbers(point);
                points.add(new InkPoint(at[0], at[1], (long) at[2]));
            }
            strokes.add(new Stroke(points));
        }
        return strokes;
    }

    private String value(String name) {
        return content.value(name).orElseThrow(() -> new NumberFormatException("no " + name));
    }

    private static double[] numbers(String text) {
        String[] words = text.split(" ");
        double[] numbers = new double[words.length];
        for (int i = 0; i < words.length; i++) {
            numbers[i] = Double.parseDouble(words[i]);
        }
        return numbers;
    }
}
