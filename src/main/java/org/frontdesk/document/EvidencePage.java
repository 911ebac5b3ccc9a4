package org.frontdesk.document;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.frontdesk.document.Sheets.Align;
import org.frontdesk.text.Formats;
import org.frontdesk.text.Strings;

/** The last sheet of a signed plan: how the signature came about, and the digest of all that was signed. */
final class EvidencePage {
    private static final float SIZE = 10;
    private static final float VALUES = 170;
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final Sheets sheets;
    private final Strings strings;
    private final Formats formats;

    EvidencePage(Sheets sheets, Strings strings) {
        this.sheets = sheets;
        this.strings = strings;
        this.formats = new Formats(strings.locale());
    }

    /** @param digest 64 hexadecimal digits */
    void draw(SignedPaper paper, String digest) throws IOException {
        SigningEvidence evidence = paper.evidence();
        sheets.next();
        sheets.paragraph("H2", sheets.bold(), 16, strings.get("document.evidence.title"));
        sheets.down(8);
        row(strings.get("document.evidence.patient"), paper.plan().patientName());
        if (paper.plan().patient().isPresent()) {
            row(
                    strings.get("document.evidence.signer"),
                    paper.plan().patient().get().name());
        }
        row(strings.get("document.evidence.relation"), evidence.relation());
        row(strings.get("document.evidence.authority"), evidence.authority());
        row(strings.get("document.evidence.local"), local(evidence.signedAt()));
        row(
                strings.get("document.evidence.utc"),
                UTC.format(evidence.signedAt().withOffsetSameInstant(ZoneOffset.UTC)));
        row(strings.get("document.evidence.identity"), evidence.identity());
        row(strings.get("document.evidence.witness"), evidence.witness());
        row(strings.get("document.evidence.desk"), evidence.desk());
        row(strings.get("document.evidence.device"), evidence.device());
        row(
                strings.get("document.evidence.consent"),
                evidence.consent()
                        .map(given -> strings.get(
                                "document.evidence.consent.value",
                                given.version(),
                                local(given.givenAt()),
                                local(given.sampleOpened()))));
        row(strings.get("document.evidence.pages"), evidence.pages().map(this::pages));
        row(strings.get("document.evidence.meaning"), paper.plan().statement());
        row(strings.get("document.evidence.handle"), evidence.handle());
        row(strings.get("document.evidence.digest"), digest.substring(0, 32) + " " + digest.substring(32));
        sheets.down(8);
        sheets.paragraph(sheets.plain(), 9, strings.get("document.evidence.seal"));
    }

    /** Each with the second at which it was first read to its end. */
    private String pages(SigningEvidence.Pages pages) {
        String each = pages.seen().stream()
                .map(page -> strings.get("document.evidence.page", page.page(), TIME.format(page.at())))
                .collect(Collectors.joining(", "));
        return strings.get("document.evidence.pages.value", pages.seen().size(), pages.of(), each);
    }

    private String local(OffsetDateTime moment) {
        return formats.dateTime(moment.toLocalDateTime()) + " (UTC"
                + moment.getOffset().getId().replace("Z", "+00:00") + ")";
    }

    private void row(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            row(name, value.get());
        }
    }

    private void row(String name, String value) throws IOException {
        if (value.isBlank()) {
            return;
        }
        var lines = sheets.plain().wrap(value, SIZE, sheets.width() - VALUES);
        sheets.as("P", () -> {
            boolean first = true;
            for (String line : lines) {
                if (!sheets.fits(16)) {
                    sheets.next();
                }
                sheets.down(16);
                if (first) {
                    sheets.text(sheets.bold(), SIZE, Sheets.MARGIN, sheets.y(), Align.LEFT, name);
                    first = false;
                }
                sheets.text(sheets.plain(), SIZE, Sheets.MARGIN + VALUES, sheets.y(), Align.LEFT, line);
            }
        });
        sheets.down(4);
    }
}
