package org.frontdesk.practice.resources;

import java.util.List;
import org.frontdesk.practice.estimates.StalePlans;
import org.frontdesk.practice.http.Resource;

/** All resources the practice server offers. */
public final class Resources {
    private Resources() {}

    public static List<Resource> all() {
        var stalePlans = new StalePlans();
        return List.of(
                new Adjustments(),
                new Appointments(),
                new Benefits(stalePlans),
                new Carriers(),
                new ClaimProcs(stalePlans),
                new Clinics(),
                new CodeGroups(),
                new CommLogs(),
                new CovCats(),
                new CovSpans(),
                new Definitions(),
                new DiscountPlans(),
                new DiscountPlanSubs(),
                new Documents(),
                new Employers(),
                new EtransMessageTexts(),
                new Etranss(),
                new FamilyModules(),
                new Fees(),
                new FeeScheds(),
                new InsPlans(),
                new InsSubs(),
                new InsVerifies(),
                new PatientNotes(),
                new Patients(),
                new PatPlans(),
                new Popups(),
                new Preferences(),
                new ProcedureCodes(),
                new ProcedureLogs(),
                new ProcTPs(),
                new Providers(),
                new SecurityLogs(),
                new SecurityPerms(),
                new SheetDefs(),
                new SignalOds(),
                new Subscriptions(),
                new SubstitutionLinks(),
                new TreatPlanAttaches(),
                new TreatPlans(),
                new Userods());
    }
}
