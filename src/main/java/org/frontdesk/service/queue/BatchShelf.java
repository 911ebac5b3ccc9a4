package org.frontdesk.service.queue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.frontdesk.service.json.RecordJson;
import org.frontdesk.service.vault.Vault;
import org.frontdesk.service.vault.VaultException;
import org.frontdesk.service.vault.VaultTrouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where batches lie until nothing more happens to them. What {@link #put} has returned from survives a crash, if the disk took it. */
public interface BatchShelf {
    /** Keeps the batch in place of what was kept before. */
    void put(StoredBatch batch);

    void remove(StoredBatch batch);

    /** What lies there, in the order it was handed over. */
    List<StoredBatch> found();

    /** One that keeps nothing, where there is no vault. */
    static BatchShelf none() {
        return new BatchShelf() {
            @Override
            public void put(StoredBatch batch) {}

            @Override
            public void remove(StoredBatch batch) {}

            @Override
            public List<StoredBatch> found() {
                return List.of();
            }
        };
    }

    /**
     * In the vault. A disk that refuses delays nothing: the batch goes on from memory.
     *
     * @param trouble hears of damaged batches and of a disk that refuses
     */
    static BatchShelf in(Vault vault, Consumer<VaultTrouble> trouble) {
        return new Sealed(vault, trouble);
    }

    /** Batches as records of a vault. */
    final class Sealed implements BatchShelf {
        private static final Logger log = LoggerFactory.getLogger(BatchShelf.class);
        private static final String KIND = "queue";
        private static final ObjectMapper JSON = RecordJson.mapper();

        private final Vault vault;
        private final Consumer<VaultTrouble> trouble;

        private Sealed(Vault vault, Consumer<VaultTrouble> trouble) {
            this.vault = vault;
            this.trouble = trouble;
        }

        @Override
        public void put(StoredBatch batch) {
            try {
                vault.put(KIND, batch.id(), JSON.writeValueAsBytes(batch));
            } catch (VaultException refused) {
                trouble.accept(refused.trouble());
            } catch (JsonProcessingException defect) {
                throw new IllegalStateException("A batch of writes cannot be written", defect);
            }
        }

        @Override
        public void remove(StoredBatch batch) {
            try {
                vault.remove(KIND, batch.id());
            } catch (VaultException refused) {
                trouble.accept(refused.trouble());
            }
        }

        @Override
        public List<StoredBatch> found() {
            var batches = new ArrayList<StoredBatch>();
            try {
                Vault.Found found = vault.list(KIND);
                found.troubles().forEach(trouble);
                for (Vault.Entry entry : found.entries()) {
                    read(entry).ifPresent(batches::add);
                }
            } catch (VaultException refused) {
                trouble.accept(refused.trouble());
            }
            batches.sort(Comparator.comparingLong(StoredBatch::number));
            return batches;
        }

        /** A batch that another version of the program wrote stays in the vault for that one. */
        private static Optional<StoredBatch> read(Vault.Entry entry) {
            try {
                StoredBatch batch = JSON.readValue(entry.value(), StoredBatch.class);
                if (batch.version() == StoredBatch.VERSION) {
                    return Optional.of(batch);
                }
                log.warn("A batch of writes of version {} stays in the vault", batch.version());
            } catch (IOException unreadable) {
                log.warn("A batch of writes cannot be read and stays in the vault");
                log.debug("Why", unreadable);
            }
            return Optional.empty();
        }
    }
}
