package org.frontdesk.service.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.benefit.BenefitEdits;
import org.frontdesk.service.treatmentplans.PanelFields;
import org.frontdesk.service.vault.Vault;
import org.frontdesk.service.vault.VaultOpening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drafts that an earlier version of the program left in the vault. */
class FormerDraftsTest {
    @TempDir
    Path folder;

    @Test
    void benefitsAndPanelsAreBackAndLinesWaitUnread() throws Exception {
        try (Vault vault = VaultOpening.byItself(folder)) {
            JsonNode former = former();
            for (String kind : new String[] {"benefits", "lines", "panels"}) {
                vault.put(kind, "left", former.get(kind).asText().getBytes(StandardCharsets.UTF_8));
            }
            try (var drafts = new DraftVault(vault, trouble -> {
                throw new AssertionError(trouble);
            })) {
                BenefitEdits rows =
                        drafts.benefits().found().get(new PatPlanId(3)).work();
                assertThat(rows.pending())
                        .singleElement()
                        .satisfies(row -> assertThat(row.shown().percent()).isEqualTo("70"));
                rows.undo();
                assertThat(rows.pending()).isEmpty();
                var about = new PanelFields.About(new PatientId(1), "NEW", Optional.empty());
                assertThat(drafts.panels().found().get(about).work().now().heading())
                        .isEqualTo("Crowns first");
                assertThat(drafts.lines().found()).isEmpty();
                assertThat(vault.list("lines").entries()).hasSize(1);
            }
        }
    }

    private static JsonNode former() throws IOException {
        try (InputStream file = FormerDraftsTest.class.getResourceAsStream("former.yaml")) {
            return new YAMLMapper().readTree(file);
        }
    }
}
