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
import org.frontdesk.service.patients.PatientSummary;
import org.frontdesk.service.patients.PatientsService;
import org.frontdesk.text.Strings;

/**
 * Says how patients are called. Who was not met yet, such as after a restart, is called as this desk remembers, and the server is asked once,
 * for one after the other.
 */
public final class Names {
    private final PatientNames known;
    private final PatientsService service;
    private final Strings strings;
    private final Set<PatientId> asked = new HashSet<>();
    private final Deque<PatientId> toAsk = new ArrayDeque<>();
    private final List<Runnable> watchers = new ArrayList<>();
    private boolean asking;
    private final List<Job> remembering = new ArrayList<>();
    private Job job = Job.none();

    public Names(PatientNames known, PatientsService service, Strings strings) {
        this.known = known;
        this.service = service;
        this.strings = strings;
    }

    /** The name, or a stand-in until it is known. */
    public String of(PatientId patient) {
        if (known.of(patient).isEmpty() && asked.add(patient)) {
            remembering.removeIf(Job::isOver);
            remembering.add(service.kept(patient)
                    .start(
                            kept -> {
                                kept.ifPresent(this::met);
                                ask(patient);
                            },
                            unreadable -> ask(patient)));
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
        remembering.forEach(Job::cancel);
        job.cancel();
    }

    private void met(PatientSummary patient) {
        known.met(patient.who());
        watchers.forEach(Runnable::run);
    }

    private void ask(PatientId patient) {
        toAsk.add(patient);
        ask();
    }

    private void ask() {
        if (asking || toAsk.isEmpty()) {
            return;
        }
        asking = true;
        job = service.summary(toAsk.remove())
                .start(
                        found -> {
                            met(found);
                            asking = false;
                            ask();
                        },
                        unknown -> { // what is remembered stands, or the number
                            asking = false;
                            ask();
                        });
    }
}
