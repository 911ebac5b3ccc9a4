package org.frontdesk.domain.quickentry;

import org.frontdesk.domain.benefit.QuantityQualifier;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.benefit.TreatmentArea;

/** How often something is paid, as a row says it. */
record Rate(QuantityQualifier qualifier, int quantity, TimePeriod period, TreatmentArea area) {
    Rate by(TreatmentArea counted) {
        return new Rate(qualifier, quantity, period, counted);
    }
}
