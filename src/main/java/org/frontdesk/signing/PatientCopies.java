package org.frontdesk.signing;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.service.Job;
import org.frontdesk.service.signing.SignedCopies;
import org.frontdesk.service.signing.SigningRecord;
import org.frontdesk.service.signing.SigningSheet;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Navigation;

/** Gives the patient the signed file as it is kept, bit by bit, or the plan to sign on paper. */
public final class PatientCopies {
    private static final String EXTENSION = ".pdf";

    private final TreatmentPlanId plan;
    private final SigningTools tools;
    private final Strings strings;
    private final Navigation navigation;
    private final ReadOnlyBooleanWrapper kept = new ReadOnlyBooleanWrapper();
    private Optional<SignedCopies.Copy> copy = Optional.empty();
    private Optional<byte[]> toSign = Optional.empty();
    private Job job = Job.none();

    PatientCopies(TreatmentPlanId plan, SigningTools tools, Strings strings, Navigation navigation) {
        this.plan = plan;
        this.tools = tools;
        this.strings = strings;
        this.navigation = navigation;
    }

    /** Hands the file to the computer's viewer, from where it is printed. */
    public void print() {
        copy.ifPresent(found -> navigation.showPaper(name(), found.file()));
        toSign.filter(unsigned -> copy.isEmpty()).ifPresent(unsigned -> navigation.showPaper(name(), unsigned));
    }

    /** Lets the person choose where to put the file. */
    public void save() {
        copy.ifPresent(found -> navigation.keepFile(name(), found.file()));
    }

    /** Looks for the file of the plan's signature. */
    void look() {
        toSign = Optional.empty();
        job = tools.desk()
                .keep()
                .copies()
                .ofPlan(plan)
                .start(this::found, why -> navigation.say(why.sentence(strings)));
    }

    /** Lays the plan out with lines to sign by hand, and prints it. */
    void printToSign(SigningSheet sheet, Strings language, String statement, SigningRecord record) {
        copy = Optional.empty();
        job = tools.service()
                .toSign(sheet, language.locale(), statement, record)
                .start(this::laidOut, why -> navigation.say(why.sentence(strings)));
    }

    void close() {
        job.cancel();
    }

    /** Whether this desk has the signed file. */
    public ReadOnlyBooleanProperty keptProperty() {
        return kept.getReadOnlyProperty();
    }

    private void found(Optional<SignedCopies.Copy> now) {
        copy = now;
        kept.set(now.isPresent());
    }

    private void laidOut(byte[] pdf) {
        toSign = Optional.of(pdf);
        print();
    }

    private String name() {
        return strings.get("signing.copy.name", plan.toString()) + EXTENSION;
    }
}
