package org.frontdesk.activity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.frontdesk.domain.PatientId;
import org.frontdesk.service.Job;
import org.frontdesk.service.patients.PatientNames;
import org.frontdesk.service.patients.PatientsService;
import org.frontdesk.text.Strings;

/** Says how patients are called. Who was not met yet, such as after a restart, is asked for once, one after the other. */
public final class Names {
    private final PatientNames known;
    private final PatientsService service;
    private final Strings strings;
    private final Set<PatientId> asked = new HashSet<>();
    private final Deque<PatientId> toAsk = new ArrayDeque<>();
    private final List<Runnable> watchers = new ArrayList<>();
    private boolean asking;
    private Job job = Job.none();

    public Names(PatientNames known, PatientsService service, Strings strings) {
        this.known = known;
        this.service = service;
        this.strings = strings;
    }

    /** The name, or a stand-in until it is known. */
    public String of(PatientId patient) {
        if (known.of(patient).isEmpty() && asked.add(patient)) {
            toAsk.add(patient);
            ask();
        }
        return known.spoken(patient, strings);
    }

    /** The name where it is known; nobody is asked for it. */
    public String ifKnown(PatientId patient) {
        return known.spoken(patient, strings);
    }

    /** Calls the watcher when another name is known. */
    public void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    public void close() {
        toAsk.clear();
        job.cancel();
    }

    private void ask() {
        if (asking || toAsk.isEmpty()) {
            return;
        }
        asking = true;
        job = service.summary(toAsk.remove())
                .start(
                        found -> {
                            known.met(found.who());
                            asking = false;
                            watchers.forEach(Runnable::run);
                            ask();
                        },
                        unknown -> { // the number stands for the name
                            asking = false;
                            ask();
                        });
    }
}
