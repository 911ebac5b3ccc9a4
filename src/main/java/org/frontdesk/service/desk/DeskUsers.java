package org.frontdesk.service.desk;

import java.util.List;
import org.frontdesk.api.DentalApi;
import org.frontdesk.api.wire.Userod;
import org.frontdesk.service.Background;
import org.frontdesk.service.Work;

/** The practice's users, one of whom is at the desk. */
public final class DeskUsers {
    private final DentalApi api;
    private final Background background;

    public DeskUsers(DentalApi api, Background background) {
        this.api = api;
        this.background = background;
    }

    /** Their names in alphabetical order, without the hidden ones. */
    public Work<List<String>> names() {
        return background.of(api.reference()
                .users()
                .map(users -> users.stream()
                        .filter(user -> !user.isHidden())
                        .map(Userod::userName)
                        .filter(name -> !name.isBlank())
                        .sorted(String.CASE_INSENSITIVE_ORDER)
                        .toList()));
    }
}
