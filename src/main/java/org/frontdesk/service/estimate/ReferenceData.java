package org.frontdesk.service.estimate;

import java.util.List;
import org.frontdesk.api.ApiCall;
import org.frontdesk.api.wire.CodeGroup;
import org.frontdesk.api.wire.CovCat;
import org.frontdesk.api.wire.CovSpan;
import org.frontdesk.api.wire.Definition;
import org.frontdesk.api.wire.Fee;
import org.frontdesk.api.wire.FeeSched;
import org.frontdesk.api.wire.Preference;
import org.frontdesk.api.wire.ProcedureCode;
import org.frontdesk.api.wire.Provider;

/** What estimates read that is the same for every patient, wherever it is kept. */
public interface ReferenceData {
    ApiCall<List<CovCat>> categories();

    ApiCall<List<CovSpan>> spans();

    ApiCall<List<CodeGroup>> codeGroups();

    ApiCall<List<ProcedureCode>> procedureCodes();

    ApiCall<List<FeeSched>> feeSchedules();

    /** The fees of one schedule by its FeeSchedNum. */
    ApiCall<List<Fee>> fees(long schedule);

    ApiCall<List<Preference>> preferences();

    /** How urgent a planned procedure can be, most urgent first. */
    ApiCall<List<Definition>> priorities();

    ApiCall<List<Provider>> providers();
}
