package org.frontdesk.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.ui.Navigation;
import org.frontdesk.ui.PatientTab;

/** A navigation that goes nowhere and remembers what was said at the foot of the window. */
public final class SpokenNavigation implements Navigation {
    private final List<String> said = new CopyOnWriteArrayList<>();

    /** The sentences in the order in which they were said. */
    public List<String> said() {
        return List.copyOf(said);
    }

    @Override
    public void openPatient(PatientId patient) {}

    @Override
    public void openPatient(PatientId patient, PatientTab tab) {}

    @Override
    public void openSigning(PatientId patient, TreatmentPlanId plan) {}

    @Override
    public void openDiscountPlans() {}

    @Override
    public void openSettings() {}

    @Override
    public void say(String sentence) {
        said.add(sentence);
    }
}
