package org.frontdesk.service.drafts;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.domain.benefit.BenefitEdits;
import org.frontdesk.service.DraftShelf;
import org.frontdesk.service.Drafts.Draft;
import org.frontdesk.service.Typed;
import org.frontdesk.service.treatmentplans.LineDraft;
import org.frontdesk.service.treatmentplans.PanelFields;
import org.frontdesk.service.vault.Vault;
import org.frontdesk.service.vault.VaultException;
import org.frontdesk.service.vault.VaultTrouble;
import org.frontdesk.service.vault.VaultWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The unsaved work of one connection in its vault. Made away from the window thread, its shelves used on it. */
public final class DraftVault implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(DraftVault.class);

    private final VaultWriter writer;
    private final DraftShelf<PatPlanId, BenefitEdits> benefits;
    private final DraftShelf<TreatmentPlanId, LineDraft> lines;
    private final DraftShelf<PanelFields.About, Typed<PanelFields>> panels;
    private final DraftShelf<String, Typed<Map<String, String>>> forms;

    /**
     * Reads all drafts of the vault, which stays open when this is closed.
     *
     * @param trouble hears, on any thread, of drafts that are damaged and of a disk that refuses
     */
    public DraftVault(Vault vault, Consumer<VaultTrouble> trouble) throws VaultException {
        var found = new Reading(vault, trouble);
        Map<PatPlanId, Draft<BenefitEdits>> foundBenefits = found.drafts(DraftForm.BENEFITS);
        Map<TreatmentPlanId, Draft<LineDraft>> foundLines = found.drafts(DraftForm.LINES);
        Map<PanelFields.About, Draft<Typed<PanelFields>>> foundPanels = found.drafts(DraftForm.PANELS);
        Map<String, Draft<Typed<Map<String, String>>>> foundForms = found.drafts(DraftForm.FORMS);
        this.writer = new VaultWriter(vault, trouble);
        this.benefits = new Shelf<>(DraftForm.BENEFITS, foundBenefits, writer);
        this.lines = new Shelf<>(DraftForm.LINES, foundLines, writer);
        this.panels = new Shelf<>(DraftForm.PANELS, foundPanels, writer);
        this.forms = new Shelf<>(DraftForm.FORMS, foundForms, writer);
    }

    public DraftShelf<PatPlanId, BenefitEdits> benefits() {
        return benefits;
    }

    public DraftShelf<TreatmentPlanId, LineDraft> lines() {
        return lines;
    }

    public DraftShelf<PanelFields.About, Typed<PanelFields>> panels() {
        return panels;
    }

    /** What stands in other forms, by what each is about: the texts of its fields by their names. */
    public DraftShelf<String, Typed<Map<String, String>>> forms() {
        return forms;
    }

    /** Waits until all work kept before is on the disk; false when it is not by then. */
    public boolean flush(Duration longest) throws InterruptedException {
        return writer.flush(longest);
    }

    /** Writes what is left. */
    @Override
    public void close() {
        writer.close();
    }

    /** Reads drafts; one that another version of the program wrote stays in the vault and is not shown. */
    private record Reading(Vault vault, Consumer<VaultTrouble> trouble) {
        <K, V> Map<K, Draft<V>> drafts(DraftForm<K, V, ?> form) throws VaultException {
            Vault.Found found = vault.list(form.kind());
            found.troubles().forEach(trouble);
            List<Map.Entry<K, Draft<V>>> drafts = new ArrayList<>();
            for (Vault.Entry entry : found.entries()) {
                try {
                    drafts.add(form.read(entry.value()));
                } catch (IOException unreadable) {
                    log.warn("A draft of the kind {} cannot be read", form.kind());
                    log.debug("Why", unreadable);
                }
            }
            drafts.sort(Comparator.comparing(draft -> draft.getValue().at()));
            Map<K, Draft<V>> oldestFirst = new LinkedHashMap<>();
            drafts.forEach(draft -> oldestFirst.put(draft.getKey(), draft.getValue()));
            return oldestFirst;
        }
    }

    private record Shelf<K, V, C>(DraftForm<K, V, C> form, Map<K, Draft<V>> found, VaultWriter writer)
            implements DraftShelf<K, V> {
        @Override
        public void keep(K key, Draft<V> draft) {
            DraftForm.Page<K, C> page = form.page(key, draft);
            writer.put(form.kind(), form.name(key), () -> form.bytes(page));
        }

        @Override
        public void forget(K key) {
            writer.remove(form.kind(), form.name(key));
        }
    }
}
