package org.frontdesk.practice;

import java.nio.file.Path;

/** A practice server in a process of its own, which a test can kill. Says where it listens, then serves. */
final class PracticeProcess {
    private PracticeProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        PracticeServer server = PracticeServer.start(PracticeOptions.empty(Path.of(arguments[0])));
        System.out.println("READY " + server.baseUrl() + " " + server.authorization());
        Thread.currentThread().join();
    }
}
