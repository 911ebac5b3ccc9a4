package org.frontdesk.practice.sturdy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.frontdesk.practice.PracticeCaller;
import org.frontdesk.practice.PracticeCaller.Answer;
import org.frontdesk.practice.PracticeOptions;
import org.frontdesk.practice.PracticeServer;
import org.frontdesk.practice.store.Store;
import org.frontdesk.practice.store.StoreException;
import org.frontdesk.testing.SmallDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full or may not be written to costs the requests that need it, and nothing else. */
@Timeout(120)
class FullDiskTest {
    @TempDir
    Path folder;

    @Test
    void aFullDiskIsSaidAndNothingIsHalfStored() throws Exception {
        try (SmallDisk disk = SmallDisk.at(folder, "size=3m")) {
            var kept = new ArrayList<String>();
            try (PracticeServer server = PracticeServer.start(PracticeOptions.empty(disk.place()))) {
                var caller = new PracticeCaller(server);
                Answer answer = fill(caller, kept);
                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.json().asText()).contains("disk is full");
                assertThat(names(caller)).isEqualTo(kept);

                disk.remount("size=16m");
                kept.add("After");
                assertThat(caller.post("/employers", "{'EmpName':'After'}").status())
                        .isEqualTo(201);
                assertThat(names(caller)).isEqualTo(kept);
            }
            try (PracticeServer again = PracticeServer.start(PracticeOptions.empty(disk.place()))) {
                assertThat(names(new PracticeCaller(again))).isEqualTo(kept);
            }
        }
    }

    @Test
    void aDiskThatMayNotBeWrittenToIsOneSentence() throws Exception {
        try (SmallDisk disk = SmallDisk.at(folder, "size=3m")) {
            Store.open(disk.place()).close();
            disk.remount("ro");
            assertThatThrownBy(() -> Store.open(disk.place()))
                    .isInstanceOf(StoreException.class)
                    .hasMessage("The folder " + folder + " cannot be written to.");
        }
    }

    @Test
    void aFileInPlaceOfTheFolderIsOneSentence() throws Exception {
        Path file = Files.writeString(folder.resolve("practice"), "in the way");
        assertThatThrownBy(() -> Store.open(file))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("a file is in its place");
    }

    /** Writes until a request is not answered with 201, and returns that answer. */
    private static Answer fill(PracticeCaller caller, List<String> kept) throws Exception {
        for (int i = 0; i < 100_000; i++) {
            String name = "Mill " + i + " " + "x".repeat(200);
            Answer answer = caller.post("/employers", "{'EmpName':'" + name + "'}");
            if (answer.status() != 201) {
                return answer;
            }
            kept.add(name);
        }
        throw new AssertionError("The disk never was full.");
    }

    private static List<String> names(PracticeCaller caller) throws Exception {
        var names = new ArrayList<String>();
        for (int offset = 0; ; offset += 1000) {
            var page = caller.get("/employers?Offset=" + offset).json();
            page.forEach(row -> names.add(row.get("EmpName").asText()));
            if (page.size() < 1000) {
                return names;
            }
        }
    }
}
