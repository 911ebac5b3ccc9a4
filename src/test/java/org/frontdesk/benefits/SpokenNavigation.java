package org.frontdesk.benefits;

import java.util.ArrayList;
import java.util.List;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.ui.Navigation;
import org.frontdesk.ui.PatientTab;

/** Remembers where a screen wanted to go and what it said. */
final class SpokenNavigation implements Navigation {
    final List<String> said = new ArrayList<>();
    final List<PatientTab> opened = new ArrayList<>();

    @Override
    public void openPatient(PatientId patient) {}

    @Override
    public void openPatient(PatientId patient, PatientTab tab) {
        opened.add(tab);
    }

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
