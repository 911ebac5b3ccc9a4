package org.frontdesk.service.holders;

import java.util.Optional;
import org.frontdesk.domain.PatientId;
import org.frontdesk.service.estimate.EstimateInputs;

/** What is planned for one holder of a plan. */
public sealed interface OpenWork {
    PatientId patient();

    /** How many procedures are planned. */
    int procedures();

    /** How many active and inactive treatment plans there are. */
    int plans();

    record Nothing(PatientId patient) implements OpenWork {
        @Override
        public int procedures() {
            return 0;
        }

        @Override
        public int plans() {
            return 0;
        }
    }

    /** @param inputs what the estimates of it need; empty when that could not be read */
    record Planned(PatientId patient, int procedures, int plans, Optional<EstimateInputs> inputs) implements OpenWork {}

    /** The server did not tell. */
    record Unread(PatientId patient) implements OpenWork {
        @Override
        public int procedures() {
            return 0;
        }

        @Override
        public int plans() {
            return 0;
        }
    }
}
