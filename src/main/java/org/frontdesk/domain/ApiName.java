package org.frontdesk.domain;

import java.util.Arrays;
import java.util.Optional;

/** A value that the API writes as a member name, such as {@code CoInsurance}. */
public interface ApiName {
    /** The member name exactly as the API spells it. */
    String apiName();

    /** The constant of that name, in any case, or empty. */
    static <E extends Enum<E> & ApiName> Optional<E> find(Class<E> kind, String name) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(constant -> constant.apiName().equalsIgnoreCase(name))
                .findFirst();
    }
}
