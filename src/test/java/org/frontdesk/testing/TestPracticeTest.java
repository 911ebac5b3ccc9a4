package org.frontdesk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.frontdesk.domain.PatientId;
import org.junit.jupiter.api.Test;

class TestPracticeTest {
    @Test
    void everyTestHasThePracticeForItself() throws IOException {
        PatientId olivia = new PatientId(1);
        try (var one = TestPractice.demo();
                var other = TestPractice.demo()) {
            var held = one.api().patPlans().ofPatient(olivia).execute();
            one.api()
                    .patPlans()
                    .drop(new org.frontdesk.domain.PatPlanId(held.getLast().patPlanNum()))
                    .execute();

            assertThat(one.api().patPlans().ofPatient(olivia).execute()).hasSize(1);
            assertThat(other.api().patPlans().ofPatient(olivia).execute()).hasSize(2);
        }
    }
}
