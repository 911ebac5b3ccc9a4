package org.frontdesk.service.benefits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.frontdesk.domain.benefit.form.SampleRows;
import org.frontdesk.domain.benefit.template.Called;
import org.frontdesk.domain.benefit.template.Template;
import org.frontdesk.service.Background;
import org.frontdesk.service.Work;
import org.frontdesk.service.desk.DeskShelf;
import org.junit.jupiter.api.Test;

class TemplateShelfTest {
    private final DeskShelf desk = DeskShelf.inMemory();
    private final TemplateShelf shelf = new TemplateShelf(desk, new Background(Runnable::run, Runnable::run));

    @Test
    void templatesAreReadBackAsTheyWereKeptAndByName() {
        Template one = template("one", "CoInsurance on=Crowns 50% CalendarYear", "Limitations group=104 per=Months x6");
        Template another = template("Another", "Limitations Individual $1500 CalendarYear");
        answer(shelf.keep(one));
        assertThat(answer(shelf.keep(another))).containsExactly(another, one);
        var later = new TemplateShelf(desk, new Background(Runnable::run, Runnable::run));
        assertThat(answer(later.all())).containsExactly(another, one);
    }

    @Test
    void aNameIsHeldByOneTemplateOnly() {
        answer(shelf.keep(template("Usual", "CoInsurance on=Crowns 50%")));
        Template now = template("USUAL", "CoInsurance on=Crowns 60%");
        assertThat(answer(shelf.keep(now))).containsExactly(now);
        Template other = template("Other", "CoInsurance on=Crowns 70%");
        answer(shelf.keep(other));
        assertThat(answer(shelf.rename(other, "usual"))).containsExactly(other.named("usual"));
    }

    @Test
    void whatWasRemovedCanBeBroughtBack() {
        List<Template> before = answer(shelf.keep(template("Usual", "CoInsurance on=Crowns 50%")));
        assertThat(answer(shelf.remove(before.getFirst()))).isEmpty();
        assertThat(answer(shelf.restore(before))).isEqualTo(before);
    }

    @Test
    void nothingOfAPatientIsKept() throws IOException {
        answer(shelf.keep(template("Usual", "patient CoInsurance on=Crowns 70%", "CoInsurance on=Crowns 50%")));
        String kept = new String(desk.get("benefittemplates", "all").orElseThrow(), StandardCharsets.UTF_8);
        assertThat(kept).contains("\"50\"").doesNotContain("\"70\"").doesNotContain("PATIENT");
    }

    private static Template template(String name, String... words) {
        return Template.of(
                name,
                new SampleRows().saved(words).all(),
                number -> new Called("Category " + number, "None"),
                number -> new Called("Group " + number, "None"));
    }

    private static <T> T answer(Work<T> work) {
        List<T> answers = new ArrayList<>();
        work.start(answers::add, problem -> {
            throw new AssertionError(problem.detail());
        });
        return answers.getFirst();
    }
}
