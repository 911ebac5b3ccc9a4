package org.frontdesk.service.signing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frontdesk.document.BenefitSnapshot;
import org.frontdesk.document.SigningEvidence;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.signing.IdentityCheck;
import org.frontdesk.domain.signing.Signer;
import org.frontdesk.text.Formats;
import org.frontdesk.text.Strings;

/** Says in the signer's language how a signature came about. */
public final class RecordWords {
    private final Strings strings;
    private final Formats formats;

    public RecordWords(Strings strings) {
        this.strings = strings;
        this.formats = new Formats(strings.locale());
    }

    /** What the signer is to the patient, such as "Guardian" or "Daughter". */
    public String relation(Signer signer) {
        return signer.kind().tellsRelation()
                ? signer.relation().strip()
                : strings.get("signing.signer." + signer.kind().name());
    }

    /** How the practice knew the signer. */
    public String identity(IdentityCheck check) {
        return check.kind() == IdentityCheck.Kind.OTHER
                ? check.note().strip()
                : strings.get("signing.identity." + check.kind().name());
    }

    SigningEvidence evidence(SigningRecord record, OffsetDateTime signedAt) {
        return new SigningEvidence(
                signedAt,
                Optional.of(relation(record.signer())),
                text(record.signer().authority()),
                record.identity().map(this::identity),
                record.witness(),
                text(record.desk()),
                text(record.device()),
                record.consent()
                        .map(given -> new SigningEvidence.Consent(given.text(), given.sampleOpened(), given.given())),
                record.pages() == 0
                        ? Optional.empty()
                        : Optional.of(new SigningEvidence.Pages(
                                record.seen().stream()
                                        .map(page -> new SigningEvidence.Seen(page.page(), page.at()))
                                        .toList(),
                                record.pages())),
                text(record.handle()));
    }

    /** Empty for a patient without insurance, or of whose insurance nothing is known. */
    Optional<BenefitSnapshot> benefits(List<CoverageFact> coverage) {
        if (coverage.isEmpty()) {
            return Optional.empty();
        }
        var rows = new ArrayList<BenefitSnapshot.Row>();
        for (CoverageFact fact : coverage) {
            row(rows, fact, "maximum", fact.annualMaximum());
            row(rows, fact, "maximumLeft", fact.maximumLeft());
            row(rows, fact, "deductibleLeft", fact.deductibleLeft());
            rows.add(new BenefitSnapshot.Row(
                    strings.get("signing.coverage.verified", fact.carrier()),
                    fact.verified().map(formats::date).orElseGet(() -> strings.get("signing.coverage.never"))));
        }
        boolean all = coverage.stream().allMatch(fact -> fact.verified().isPresent());
        Optional<LocalDate> oldest = coverage.stream()
                .flatMap(fact -> fact.verified().stream())
                .min(LocalDate::compareTo)
                .filter(day -> all);
        return Optional.of(new BenefitSnapshot(oldest, rows));
    }

    private void row(List<BenefitSnapshot.Row> rows, CoverageFact fact, String what, Optional<Money> amount) {
        rows.add(new BenefitSnapshot.Row(
                strings.get("signing.coverage." + what, fact.carrier()),
                amount.map(formats::dollars).orElseGet(() -> strings.get("signing.coverage.unknown"))));
    }

    private static Optional<String> text(String words) {
        return Optional.of(words.strip()).filter(said -> !said.isEmpty());
    }
}
