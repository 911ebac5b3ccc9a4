package org.frontdesk.activity.journal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.patient.PatientQuestion;
import org.frontdesk.service.Job;
import org.frontdesk.service.Work;
import org.frontdesk.service.patients.FoundPatient;
import org.frontdesk.service.patients.PatientNames;
import org.frontdesk.service.patients.PatientsService;

/** Which patient is meant by what is typed: a number, or a name for which the server is asked. */
public final class WhoseEntries {
    private static final Pattern NUMBER = Pattern.compile("#?\\s*(\\d{1,18})");
    private static final int FEW = 5;

    private final PatientsService service;
    private final PatientNames names;

    /** @param names learn who was found */
    public WhoseEntries(PatientsService service, PatientNames names) {
        this.service = service;
        this.names = names;
    }

    sealed interface Answer {
        record Anybody() implements Answer {}

        record One(PatientId patient) implements Answer {}

        record Nobody() implements Answer {}

        /** @param names with their numbers, a few at most */
        record Several(List<String> names) implements Answer {}
    }

    Work<Answer> named(String typed) {
        if (typed.isBlank()) {
            return now(new Answer.Anybody());
        }
        Matcher number = NUMBER.matcher(typed.strip());
        if (number.matches()) {
            long patient = Long.parseLong(number.group(1));
            return now(patient > 0 ? new Answer.One(new PatientId(patient)) : new Answer.Nobody());
        }
        Optional<PatientQuestion> question = PatientQuestion.read(typed);
        return question.<Work<Answer>>map(asked -> (onSuccess, onFailure) ->
                        service.find(asked, FEW).start(found -> onSuccess.accept(answer(found)), onFailure))
                .orElseGet(() -> now(new Answer.Nobody()));
    }

    private Answer answer(List<FoundPatient> found) {
        found.forEach(names::met);
        return switch (found.size()) {
            case 0 -> new Answer.Nobody();
            case 1 -> new Answer.One(found.getFirst().patient());
            default ->
                new Answer.Several(found.stream()
                        .map(patient -> patient.name().spoken() + " #" + patient.patient())
                        .toList());
        };
    }

    private static Work<Answer> now(Answer answer) {
        return (onSuccess, onFailure) -> {
            onSuccess.accept(answer);
            return Job.none();
        };
    }
}
