package org.frontdesk.patients;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.frontdesk.service.patients.FoundPatient;

/** The patients opened since the program began, the newest first; a few at most. */
public final class RecentPatients {
    private static final int FEW = 8;

    private final ObservableList<FoundPatient> patients = FXCollections.observableArrayList();
    private final ObservableList<FoundPatient> shown = FXCollections.unmodifiableObservableList(patients);

    public ObservableList<FoundPatient> patients() {
        return shown;
    }

    /** Puts the patient in front, whether new or seen before. */
    public void opened(FoundPatient patient) {
        patients.removeIf(seen -> seen.patient().equals(patient.patient()));
        patients.addFirst(patient);
        if (patients.size() > FEW) {
            patients.removeLast();
        }
    }

    /** Forgets all: the next server has other patients under the same numbers. */
    public void clear() {
        patients.clear();
    }
}
