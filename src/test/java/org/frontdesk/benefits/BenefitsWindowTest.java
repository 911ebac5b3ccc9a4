package org.frontdesk.benefits;

import org.frontdesk.domain.PatientId;
import org.frontdesk.service.benefits.BenefitsService;
import org.frontdesk.testing.TestPractice;
import org.frontdesk.testing.WindowTest;
import org.frontdesk.ui.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BenefitsWindowTest extends WindowTest {
    private final TestPractice practice = TestPractice.demo();
    private final SpokenNavigation navigation = new SpokenNavigation();
    private final BenefitsService service = new BenefitsService(practice.api(), background);
    private BenefitsViewModel model;

    @AfterEach
    void closePractice() {
        practice.close();
    }

    @Test
    void twentyRowsAreSeenAtOnce() {
        open(1);
        picture("benefits-light");
        dark();
        picture("benefits-dark");
        light();
    }

    private void open(long patient) {
        model = onWindowThread(() -> new BenefitsViewModel(new PatientId(patient), service, strings, navigation));
        show(() -> new Screens(strings).show(new BenefitsView(model)).root(), 1310, 560);
        until(() -> model.knownProperty().get());
    }
}
