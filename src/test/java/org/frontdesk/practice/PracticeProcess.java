package org.frontdesk.practice;

import java.nio.file.Path;

/** A practice server in a process of its own, which a test can kill. Says where it listens, then serves. */
public final class PracticeProcess {
    private PracticeProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        Path folder = Path.of(arguments[0]);
        boolean demo = arguments.length > 1;
        PracticeServer server =
                PracticeServer.start(demo ? PracticeOptions.demo(folder) : PracticeOptions.empty(folder));
        System.out.println("READY " + server.baseUrl() + " " + server.authorization());
        Thread.currentThread().join();
    }
}
