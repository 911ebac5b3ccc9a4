package org.frontdesk.practice.sturdy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.frontdesk.practice.PracticeCaller;
import org.frontdesk.practice.PracticeOptions;
import org.frontdesk.practice.PracticeServer;
import org.frontdesk.practice.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A folder has one server, whoever asks and however often. */
@Timeout(120)
class TwoServersTest {
    @TempDir
    Path folder;

    /** A refused second server in the same process must not loosen the first one's hold on the folder. */
    @Test
    void aSecondServerIsRefusedInThisProcessAndInAnother() throws Exception {
        try (PracticeServer server = PracticeServer.start(PracticeOptions.empty(folder))) {
            assertThatThrownBy(() -> PracticeServer.start(PracticeOptions.empty(folder)))
                    .isInstanceOf(StoreException.class)
                    .hasMessage("Another practice server is already using " + folder + ".");
            try (var other = ServerProcess.start(folder)) {
                assertThat(other.failure()).contains("Another practice server is already using " + folder);
            }
            assertThat(new PracticeCaller(server).get("/employers").status()).isEqualTo(200);
        }
        PracticeServer.start(PracticeOptions.empty(folder)).close();
    }

    @Test
    void theFolderIsFreeOnceTheOtherProcessWasKilled() throws Exception {
        try (var other = ServerProcess.start(folder)) {
            other.ready();
            assertThatThrownBy(() -> PracticeServer.start(PracticeOptions.empty(folder)))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("already using");
            other.kill();
            PracticeServer.start(PracticeOptions.empty(folder)).close();
        }
    }
}
