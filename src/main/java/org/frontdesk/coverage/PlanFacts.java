package org.frontdesk.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.frontdesk.service.coverage.HeldPlan;
import org.frontdesk.service.coverage.PlanDetails;
import org.frontdesk.text.Formats;
import org.frontdesk.text.Strings;

/**
 * What a plan's card says.
 *
 * @param place the practice's word for the place, such as Primary
 * @param dates first and last day of the subscription; empty while they are not known yet
 * @param ended the last day is past
 * @param verified when eligibility was last verified; empty while it is not known yet
 * @param verifiedLook the badge's colour: green when it was today, amber when it should be again
 * @param notes the fee schedule, the plan's and the subscriber's notes, empty for none
 */
record PlanFacts(
        int ordinal,
        String place,
        String carrier,
        String group,
        String planType,
        String employer,
        String subscriber,
        String subscriberNumber,
        boolean pending,
        String dates,
        boolean ended,
        String verified,
        Optional<String> verifiedLook,
        String notes) {
    /** After as many days practices want a patient's eligibility verified again, unless they set it otherwise. */
    private static final int DAYS_ENROLLMENT_IS_FRESH = 30;

    /** @param dentalPlace the plan's place among those that are not medical */
    static PlanFacts of(
            HeldPlan plan, int dentalPlace, Optional<PlanDetails> details, LocalDate today, Strings strings) {
        var formats = new Formats(strings.locale());
        return new PlanFacts(
                plan.ordinal(),
                place(plan, dentalPlace, strings),
                plan.carrier(),
                joined(" · ", plan.groupName(), plan.groupNumber()),
                plan.planType(),
                plan.employer(),
                plan.subscriberName(),
                plan.subscriberNumber(),
                plan.pending(),
                details.map(known -> dates(known, formats, strings)).orElse(""),
                details.flatMap(PlanDetails::term).filter(today::isAfter).isPresent(),
                details.map(known -> known.verified()
                                .map(day -> strings.get("coverage.card.verifiedOn", formats.date(day)))
                                .orElseGet(() -> strings.get("coverage.card.neverVerified")))
                        .orElse(""),
                details.flatMap(known -> verifiedLook(known.verified(), today)),
                joined(
                        "  ·  ",
                        plan.feeSchedule().isBlank() ? "" : strings.get("coverage.card.fees", plan.feeSchedule()),
                        plan.planNote(),
                        plan.subscriberNote()));
    }

    private static Optional<String> verifiedLook(Optional<LocalDate> day, LocalDate today) {
        if (day.filter(today::equals).isPresent()) {
            return Optional.of("badge-ok");
        }
        boolean due = day.map(
                        verified -> verified.plusDays(DAYS_ENROLLMENT_IS_FRESH).isBefore(today))
                .orElse(true);
        return due ? Optional.of("badge-warn") : Optional.empty();
    }

    private static String place(HeldPlan plan, int dentalPlace, Strings strings) {
        if (plan.medical()) {
            return strings.get("coverage.place.medical");
        }
        return switch (dentalPlace) {
            case 1 -> strings.get("coverage.place.primary");
            case 2 -> strings.get("coverage.place.secondary");
            default -> strings.get("coverage.place.other");
        };
    }

    static String dates(PlanDetails details, Formats formats, Strings strings) {
        return dates(details.effective(), details.term(), formats, strings);
    }

    static String dates(Optional<LocalDate> effective, Optional<LocalDate> term, Formats formats, Strings strings) {
        String from = effective.map(formats::date).orElse("");
        String to = term.map(formats::date).orElse("");
        if (from.isEmpty() && to.isEmpty()) {
            return strings.get("coverage.dates.none");
        }
        if (to.isEmpty()) {
            return strings.get("coverage.dates.since", from);
        }
        return from.isEmpty()
                ? strings.get("coverage.dates.until", to)
                : strings.get("coverage.dates.between", from, to);
    }

    private static String joined(String between, String... parts) {
        return String.join(
                between,
                Stream.of(parts)
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toArray(String[]::new));
    }

    /** The plans' places among those that are not medical, 0 for a medical one. */
    static List<Integer> dentalPlaces(List<HeldPlan> plans) {
        var places = new java.util.ArrayList<Integer>();
        int place = 0;
        for (HeldPlan plan : plans) {
            places.add(plan.medical() ? 0 : ++place);
        }
        return List.copyOf(places);
    }
}
