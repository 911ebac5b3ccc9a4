package org.frontdesk.signing;

import org.frontdesk.domain.treatment.PlanTotals;
import org.frontdesk.domain.treatment.StoredLine;
import org.frontdesk.service.signing.SigningSheet;
import org.frontdesk.text.Formats;
import org.frontdesk.text.Strings;

/** Says in a line whose plan it is and what it costs. */
final class SheetLine {
    private final Strings strings;
    private final Formats formats;

    SheetLine(Strings strings) {
        this.strings = strings;
        this.formats = new Formats(strings.locale());
    }

    String of(SigningSheet sheet) {
        var lines = sheet.lines().stream().map(StoredLine::line).toList();
        return strings.get(
                "signing.subject",
                sheet.fullName(),
                sheet.plan().details().heading(),
                lines.size(),
                formats.dollars(PlanTotals.of(lines).patientPart()));
    }
}
