package org.frontdesk.app.shell;

import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.patients.finder.PatientsView;
import org.frontdesk.patients.page.PatientPageView;
import org.frontdesk.ui.Navigation;
import org.frontdesk.ui.Screen;
import org.frontdesk.ui.Screens;

/** Makes the screens of one open connection. */
public interface Makers {
    Screens.Shown<PatientsView> patients(Navigation navigation);

    Screens.Shown<PatientPageView> patient(PatientId patient, Navigation navigation);

    Screens.Shown<? extends Screen> discountPlans(Navigation navigation);

    Screens.Shown<? extends Screen> activity(Navigation navigation);

    /** The patient's own view; it leaves by opening the patient's page. */
    Screens.Shown<? extends Screen> signing(PatientId patient, TreatmentPlanId plan, Navigation navigation);
}
