package org.frontdesk.app.shell;

import java.util.Optional;
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

    /**
     * Empty where the program has no such screen.
     *
     * @param back ends the signing and shows the patient's page again
     */
    Optional<Screens.Shown<? extends Screen>> signing(
            PatientId patient, TreatmentPlanId plan, Navigation navigation, Runnable back);
}
