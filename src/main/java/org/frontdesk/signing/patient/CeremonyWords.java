package org.frontdesk.signing.patient;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.frontdesk.domain.signing.Ceremony;
import org.frontdesk.domain.signing.Ending;
import org.frontdesk.domain.signing.Obstacle;
import org.frontdesk.domain.signing.Signer;
import org.frontdesk.domain.treatment.paying.Instalments;
import org.frontdesk.text.Formats;
import org.frontdesk.text.PaymentWords;
import org.frontdesk.text.Strings;

/**
 * What whoever signs a plan is told around it.
 *
 * @param words the language that is read
 */
record CeremonyWords(Strings words, Presentation shown) {
    /** What stands in the way, empty when nothing does. */
    String missing(List<Obstacle> missing) {
        return missing.isEmpty()
                ? ""
                : words.get(
                        "signing.patient.missing",
                        missing.stream()
                                .map(what -> words.get("signing.obstacle." + what.name()))
                                .collect(Collectors.joining(", ")));
    }

    /** What the patient pays in all. */
    String total() {
        return new Formats(words.locale()).dollars(shown.total());
    }

    /** What a signer agrees to, with the way to pay that was chosen. */
    String statement(Ceremony now) {
        String plan = now.signer().kind() == Signer.Kind.PATIENT
                ? words.get("signing.patient.statement")
                : words.get("signing.patient.statementFor", shown.sheet().fullName());
        return chosen(now)
                .map(paid -> plan + " " + new PaymentWords(words).promise(paid))
                .orElse(plan);
    }

    private Optional<Instalments> chosen(Ceremony now) {
        return Optional.of(now.payments())
                .filter(parts -> parts > 0)
                .map(parts -> Instalments.of(shown.total(), parts));
    }

    /** Greets whoever signs, and says what the page is. */
    String title(Signer signer, boolean consentPage, boolean padPage) {
        if (consentPage || padPage) {
            return words.get(consentPage ? "signing.consent.title" : "signing.patient.signTitle");
        }
        return signer.kind() == Signer.Kind.PATIENT
                ? words.get("signing.patient.hello", shown.sheet().firstName())
                : words.get(
                        "signing.patient.helloFor", signer.name(), shown.sheet().firstName());
    }

    /** What the patient did, with name and moment; empty before the end. */
    String meaning(Ceremony now) {
        var formats = new Formats(words.locale());
        return now.ending()
                .map(ending -> words.get(
                        "signing.patient.meaning."
                                + ending.getClass().getSimpleName().toLowerCase(Locale.ROOT),
                        now.signer().name(),
                        formats.dateTime(ending.at().toLocalDateTime()),
                        total()))
                .orElse("")
                .concat(now.ending()
                        .filter(Ending.Signed.class::isInstance)
                        .flatMap(ending -> chosen(now))
                        .map(paid -> " " + new PaymentWords(words).sentence(paid))
                        .orElse(""));
    }
}
