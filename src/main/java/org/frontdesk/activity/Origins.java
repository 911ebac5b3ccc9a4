package org.frontdesk.activity;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.frontdesk.domain.PatientId;
import org.frontdesk.service.Unsaved;
import org.frontdesk.text.Formats;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Navigation;
import org.frontdesk.ui.PatientTab;

/** Where in the program something was typed: in words, and the way back there. */
public final class Origins {
    private final Strings strings;
    private final Formats formats;
    private final Names names;

    public Origins(Strings strings, Names names) {
        this.strings = strings;
        this.formats = new Formats(strings.locale());
        this.names = names;
    }

    public String who(Optional<PatientId> patient) {
        return patient.map(names::of).orElseGet(() -> strings.get("activity.practice"));
    }

    /** Such as "Benefits of Cascade PPO". */
    public String place(Unsaved.Kind kind, String subject) {
        String place = strings.get("activity.place." + kind.name());
        return subject.isEmpty() ? place : strings.get("activity.placeOf", place, subject);
    }

    /** The time of day, with the date when it is another day. */
    public String time(LocalDateTime at) {
        return at.toLocalDate().equals(LocalDate.now()) ? formats.time(at.toLocalTime()) : formats.dateTime(at);
    }

    public static void open(Navigation navigation, Optional<PatientId> patient, Unsaved.Kind kind) {
        patient.ifPresentOrElse(
                whose -> navigation.openPatient(whose, tab(kind)), () -> openOfPractice(navigation, kind));
    }

    private static void openOfPractice(Navigation navigation, Unsaved.Kind kind) {
        if (kind == Unsaved.Kind.DISCOUNT_PLAN) {
            navigation.openDiscountPlans();
        }
    }

    private static PatientTab tab(Unsaved.Kind kind) {
        return switch (kind) {
            case BENEFITS, CALL -> PatientTab.BENEFITS;
            case COVERAGE_CARD, ADDED_PLAN, JOINED_PLAN, DISCOUNT_PLAN -> PatientTab.COVERAGE;
            case PLAN_LINES, PLAN_PANEL, SIGNING -> PatientTab.TREATMENT_PLANS;
        };
    }
}
