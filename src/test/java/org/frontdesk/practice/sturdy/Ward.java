package org.frontdesk.practice.sturdy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.frontdesk.practice.store.RowSink;
import org.frontdesk.practice.store.Store;

/** A small practice for many clerks: for each a plan, a patient and subscriptions, and one patient for all. */
final class Ward {
    private static final int SUBSCRIPTIONS = 5;
    private static final long SHARED_PATIENT = 900;

    /** Where one clerk works. */
    record Place(long plan, long patient, List<Long> subscriptions, long sharedPatient, long sharedSubscription) {}

    private Ward() {}

    static List<Place> furnish(Path folder, int clerks) {
        var places = new ArrayList<Place>();
        try (Store store = Store.open(folder)) {
            store.write(rows -> {
                rows.insert("carrier", Map.of("CarrierNum", 1, "CarrierName", "Cascade"));
                patient(rows, SHARED_PATIENT);
                for (int clerk = 1; clerk <= clerks; clerk++) {
                    places.add(place(rows, clerk));
                }
                return clerks;
            });
        }
        return List.copyOf(places);
    }

    private static Place place(RowSink rows, long clerk) {
        long plan = 100 + clerk;
        rows.insert("insplan", Map.of("PlanNum", plan, "CarrierNum", 1));
        patient(rows, clerk);
        var subscriptions = new ArrayList<Long>();
        for (int i = 0; i <= SUBSCRIPTIONS; i++) {
            long number = clerk * 1000 + i;
            rows.insert(
                    "inssub",
                    Map.of("InsSubNum", number, "PlanNum", plan, "Subscriber", clerk, "SubscriberID", "S" + number));
            subscriptions.add(number);
        }
        return new Place(plan, clerk, subscriptions, SHARED_PATIENT, subscriptions.removeLast());
    }

    private static void patient(RowSink rows, long number) {
        rows.insert("patient", Map.of("PatNum", number, "LName", "Patient", "FName", "Number " + number));
    }
}
