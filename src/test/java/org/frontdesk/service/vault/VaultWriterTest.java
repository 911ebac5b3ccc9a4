package org.frontdesk.service.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.frontdesk.testing.SmallDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class VaultWriterTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private final List<VaultTrouble> troubles = new CopyOnWriteArrayList<>();

    @Test
    void theNewestValueIsOnTheDiskOnceFlushed() throws Exception {
        try (Vault vault = VaultOpening.byItself(folder);
                var writer = new VaultWriter(vault, troubles::add)) {
            for (byte value = 0; value < 100; value++) {
                byte[] now = {value};
                writer.put("drafts", "one", () -> now);
            }
            writer.put("drafts", "two", () -> new byte[1]);
            writer.remove("drafts", "two");
            assertThat(writer.flush(LONG)).isTrue();
            assertThat(vault.get("drafts", "one"))
                    .hasValueSatisfying(value -> assertThat(value).containsExactly(99));
            assertThat(vault.get("drafts", "two")).isEmpty();
        }
    }

    @Test
    void closingWritesWhatIsLeft() throws Exception {
        try (Vault vault = VaultOpening.byItself(folder)) {
            try (var writer = new VaultWriter(vault, troubles::add)) {
                writer.put("drafts", "one", () -> new byte[] {7});
            }
            assertThat(vault.get("drafts", "one")).isPresent();
        }
    }

    @Test
    void aValueThatCannotBeMadeDoesNotHoldUpTheOthers() throws Exception {
        try (Vault vault = VaultOpening.byItself(folder);
                var writer = new VaultWriter(vault, troubles::add)) {
            writer.put("drafts", "one", () -> {
                throw new IllegalStateException("a defect");
            });
            writer.put("drafts", "two", () -> new byte[1]);
            assertThat(writer.flush(LONG)).isTrue();
            assertThat(vault.get("drafts", "two")).isPresent();
        }
    }

    @Test
    void whatAFullDiskRefusedIsToldOnceAndWrittenWhenThereIsRoom() throws Exception {
        try (SmallDisk disk = SmallDisk.at(folder, "size=1m")) {
            try (Vault vault = VaultOpening.byItself(disk.place());
                    var writer = new VaultWriter(vault, troubles::add)) {
                writer.put("drafts", "large", () -> new byte[2 << 20]);
                assertThat(writer.flush(LONG)).isFalse();
                disk.remount("size=16m");
                writer.put("drafts", "small", () -> new byte[1]);
                while (!writer.flush(LONG)) {
                    Thread.yield();
                }
                assertThat(vault.get("drafts", "large")).isPresent();
                assertThat(vault.get("drafts", "small")).isPresent();
            }
            assertThat(troubles).singleElement().isInstanceOf(VaultTrouble.FullDisk.class);
        }
    }
}
