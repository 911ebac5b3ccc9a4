package org.frontdesk.ui;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.frontdesk.service.Drafts;
import org.frontdesk.service.Typed;
import org.frontdesk.service.Unsaved;
import org.frontdesk.text.Formats;
import org.frontdesk.text.Strings;

/**
 * Keeps what stands in the fields of a form while it differs from what the form opened with, and brings it back when the form is opened
 * for the same again.
 *
 * @param <K> what the form is about
 * @param <V> what stands in its fields
 */
public final class FormDraft<K, V> {
    private final Drafts<K, Typed<V>> drafts;
    private final Strings strings;
    private final Supplier<V> read;
    private final Consumer<V> write;
    private final ReadOnlyStringWrapper restored = new ReadOnlyStringWrapper("");
    private Optional<Open<K, V>> open = Optional.empty();
    private boolean writing;

    /** What the form is open for. */
    private record Open<K, V>(K about, Unsaved what, V fresh) {}

    /** Brings what was typed upon what the form opens with now. */
    @FunctionalInterface
    public interface Merge<V> {
        V merge(Typed<V> typed, V fresh);
    }

    /**
     * @param read what stands in the fields
     * @param write fills the fields
     */
    public FormDraft(Drafts<K, Typed<V>> drafts, Strings strings, Supplier<V> read, Consumer<V> write) {
        this.drafts = drafts;
        this.strings = strings;
        this.read = read;
        this.write = write;
    }

    /** The form opens, its fields filled afresh; what was typed into it before comes back. */
    public void open(K about, Unsaved what, Merge<V> merge) {
        V fresh = read.get();
        open = Optional.of(new Open<>(about, what, fresh));
        var draft = drafts.of(about);
        draft.ifPresent(kept -> fill(merge.merge(kept.work(), fresh)));
        restored.set(draft.map(kept -> new Formats(strings.locale()).restored(kept.at(), strings))
                .orElse(""));
    }

    /** A field changed, by a person or otherwise. */
    public void changed() {
        if (writing) {
            return;
        }
        open.ifPresent(form -> {
            V now = read.get();
            if (now.equals(form.fresh())) {
                drafts.forget(form.about());
                restored.set("");
            } else {
                drafts.keep(form.about(), new Typed<>(form.fresh(), now), form.what());
            }
        });
    }

    /** The form stands as it opened; what was typed is taken back. */
    public void discard() {
        open.ifPresent(form -> {
            fill(form.fresh());
            drafts.forget(form.about());
            restored.set("");
        });
    }

    /** The form turns to something else; what was typed waits. */
    public void leave() {
        open = Optional.empty();
        restored.set("");
    }

    /** What was typed is sent: nothing of it is kept, nor of what the fields become until the form opens again. */
    public void done() {
        open.ifPresent(form -> drafts.forget(form.about()));
        leave();
    }

    /** That what was typed is shown again and from when it is; empty when there was nothing. */
    public ReadOnlyStringProperty restoredProperty() {
        return restored.getReadOnlyProperty();
    }

    private void fill(V fields) {
        writing = true;
        write.accept(fields);
        writing = false;
    }
}
