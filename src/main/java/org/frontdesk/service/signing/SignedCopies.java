package org.frontdesk.service.signing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.frontdesk.api.ApiCall;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.service.Background;
import org.frontdesk.service.Work;
import org.frontdesk.service.json.RecordJson;
import org.frontdesk.service.vault.Vault;

/**
 * The signed files of this desk, bit by bit as they were stored, under handles of our own that outlast the server's numbers. Without a vault
 * they last until the program ends. Nothing is ever taken out, also when a signature is cleared.
 */
public final class SignedCopies {
    private static final String FILES = "signedfile";
    private static final String CARDS = "signedcard";

    private final Background background;
    private final ObjectMapper json = RecordJson.mapper();
    private final Map<String, byte[]> memory = new ConcurrentHashMap<>();
    private final Map<String, Card> cards = new ConcurrentHashMap<>();
    private volatile Optional<Vault> vault;

    /**
     * What is known of a file.
     *
     * @param plan its number
     * @param name of the document on the server
     * @param document its DocNum there, empty until it has one
     * @param moment of the signing, ISO 8601
     */
    public record Card(String handle, long plan, String name, Optional<Long> document, String moment) {}

    /** A file with its card. */
    public record Copy(Card card, byte[] file) {}

    public SignedCopies(Optional<Vault> vault, Background background) {
        this.vault = vault;
        this.background = background;
    }

    /** The newest file of a plan; empty when it was signed at another desk. */
    public Work<Optional<Copy>> ofPlan(TreatmentPlanId plan) {
        return background.of(ApiCall.joined(scope -> newest(plan)));
    }

    /** Goes on with a vault that opened only now, and puts there what is in memory. */
    public void use(Vault opened) throws IOException {
        vault = Optional.of(opened);
        for (Card card : List.copyOf(cards.values())) {
            opened.put(FILES, card.handle(), memory.get(card.handle()));
            opened.put(CARDS, card.handle(), json.writeValueAsBytes(card));
        }
    }

    Optional<byte[]> file(String handle) throws IOException {
        return vault.isPresent() ? vault.get().get(FILES, handle) : Optional.ofNullable(memory.get(handle));
    }

    void keep(Card card, byte[] file) throws IOException {
        if (vault.isPresent()) {
            vault.get().put(FILES, card.handle(), file);
        } else {
            memory.put(card.handle(), file);
        }
        keep(card);
    }

    void keep(Card card) throws IOException {
        if (vault.isPresent()) {
            vault.get().put(CARDS, card.handle(), json.writeValueAsBytes(card));
        } else {
            cards.put(card.handle(), card);
        }
    }

    private Optional<Copy> newest(TreatmentPlanId plan) throws IOException {
        Optional<Card> found =
                cards().stream().filter(card -> card.plan() == plan.number()).max(Comparator.comparing(Card::moment));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        return file(found.get().handle()).map(bytes -> new Copy(found.get(), bytes));
    }

    private List<Card> cards() throws IOException {
        if (vault.isEmpty()) {
            return List.copyOf(cards.values());
        }
        var all = new ArrayList<Card>();
        for (Vault.Entry entry : vault.get().list(CARDS).entries()) {
            all.add(json.readValue(entry.value(), Card.class));
        }
        return all;
    }
}
