package org.frontdesk.service.cache;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.util.List;

/**
 * A kind of view of a patient, such as the coverage.
 *
 * @param name lower case letters, unlike that of any other kind
 * @param type what is kept: records and what is made of them
 */
public record ViewKind<T>(String name, JavaType type) {
    public static <T> ViewKind<T> of(String name, Class<T> type) {
        return new ViewKind<>(name, TypeFactory.defaultInstance().constructType(type));
    }

    public static <T> ViewKind<List<T>> ofList(String name, Class<T> row) {
        return new ViewKind<>(name, TypeFactory.defaultInstance().constructCollectionType(List.class, row));
    }
}
