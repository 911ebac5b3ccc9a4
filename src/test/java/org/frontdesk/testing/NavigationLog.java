package org.frontdesk.testing;

import java.util.ArrayList;
import java.util.List;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.ui.Navigation;
import org.frontdesk.ui.PatientTab;

/** Writes down where a screen wanted to go and what it said. */
public final class NavigationLog implements Navigation {
    private final List<String> went = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final List<byte[]> papers = new ArrayList<>();

    public List<String> went() {
        return went;
    }

    public List<String> said() {
        return said;
    }

    @Override
    public void openPatient(PatientId patient) {
        went.add("patient " + patient);
    }

    @Override
    public void openPatient(PatientId patient, PatientTab tab) {
        went.add("patient " + patient + " " + tab);
    }

    @Override
    public void openSigning(PatientId patient, TreatmentPlanId plan) {
        went.add("signing " + patient + " " + plan);
    }

    @Override
    public void openDiscountPlans() {
        went.add("discount plans");
    }

    @Override
    public void openSettings() {
        went.add("settings");
    }

    /** The PDFs that were shown. */
    public List<byte[]> papers() {
        return papers;
    }

    @Override
    public void showPaper(String name, byte[] pdf) {
        papers.add(pdf);
    }

    @Override
    public void say(String sentence) {
        said.add(sentence);
    }
}
