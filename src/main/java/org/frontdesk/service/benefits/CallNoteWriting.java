package org.frontdesk.service.benefits;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.frontdesk.api.DentalApi;
import org.frontdesk.api.Fields;
import org.frontdesk.api.wire.PatPlan;
import org.frontdesk.domain.SubscriptionId;
import org.frontdesk.domain.benefit.call.CallNote;
import org.frontdesk.service.Overtaken;
import org.frontdesk.service.queue.Carried;
import org.frontdesk.service.queue.Sending;

/**
 * Appends the notes of calls. The note is read right before, so that nothing that others wrote is lost, and a call that is noted there
 * already is not noted twice.
 */
final class CallNoteWriting {
    private static final String PLAN_NOTE = "PlanNote";
    private static final String SUBSCRIBER_NOTE = "SubscNote";

    private final DentalApi api;

    CallNoteWriting(DentalApi api) {
        this.api = api;
    }

    Carried<String> ofPlan(CallNoteOrder.OfPlan order, Sending sending) throws IOException {
        String before = sending.ask(api.insurance().plan(order.plan())).planNote();
        String after = appended(before, order.text());
        if (!after.equals(before)) {
            sending.ask(api.insurance().changePlan(order.plan(), Fields.of(PLAN_NOTE, after)));
        }
        return carried(PLAN_NOTE, before, after);
    }

    Carried<String> ofPatient(CallNoteOrder.OfPatient order, Sending sending) throws IOException {
        List<PatPlan> held = sending.ask(api.patPlans().ofPatient(order.patient()));
        SubscriptionId subscription = held.stream()
                .filter(row -> row.patPlanNum() == order.held().number())
                .map(row -> new SubscriptionId(row.insSubNum()))
                .findFirst()
                .orElseThrow(() -> new Overtaken("patient plan " + order.held() + " is gone"));
        String before = sending.ask(api.insurance().subscription(subscription)).subscNote();
        String after = appended(before, order.text());
        if (!after.equals(before)) {
            sending.ask(api.insurance().changeSubscription(subscription, Fields.of(SUBSCRIBER_NOTE, after)));
        }
        return carried(SUBSCRIBER_NOTE, before, after);
    }

    private static Carried<String> carried(String field, String before, String after) {
        return Carried.of(after).changing(Map.of(field, before), Map.of(field, after));
    }

    /** The system may give line ends back as blanks, so that notes are compared by what they say. */
    static String appended(String before, String text) {
        List<CallNote> there = CallNote.read(before);
        boolean noted = CallNote.read(text).stream().allMatch(there::contains);
        if (noted) {
            return before;
        }
        return before.isBlank() ? text : before.stripTrailing() + "\n\n" + text;
    }
}
