package org.frontdesk.service.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** JSON of the domain's records: each component under its name, what is empty as null. */
public final class RecordJson {
    private RecordJson() {}

    /** A mapper that may be shared by threads. Dates and moments are written as ISO 8601 text. */
    public static ObjectMapper mapper() {
        var values = new SimpleModule()
                .addSerializer(LocalDateTime.class, ToStringSerializer.instance)
                .addDeserializer(LocalDateTime.class, new Written<>(LocalDateTime.class, LocalDateTime::parse))
                .addSerializer(LocalDate.class, ToStringSerializer.instance)
                .addDeserializer(LocalDate.class, new Written<>(LocalDate.class, LocalDate::parse))
                .addSerializer(OffsetDateTime.class, ToStringSerializer.instance)
                .addDeserializer(OffsetDateTime.class, new Written<>(OffsetDateTime.class, OffsetDateTime::parse))
                .addSerializer(Instant.class, ToStringSerializer.instance)
                .addDeserializer(Instant.class, new Written<>(Instant.class, Instant::parse))
                .addSerializer(OptionalInt.class, new WrittenNumber())
                .addDeserializer(OptionalInt.class, new ReadNumber());
        values.addSerializer(Optional.class, new WrittenOptional());
        values.addDeserializer(Optional.class, new ReadOptional());
        return JsonMapper.builder()
                .addModule(values)
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS) // isNew() and its like are no components
                .build();
    }

    private static final class Written<T> extends FromStringDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> reading;

        Written(Class<T> kind, Function<String, T> reading) {
            super(kind);
            this.reading = reading;
        }

        @Override
        protected T _deserialize(String text, DeserializationContext context) {
            return reading.apply(text);
        }
    }

    private static final class WrittenNumber extends JsonSerializer<OptionalInt> {
        @Override
        public void serialize(OptionalInt number, JsonGenerator json, SerializerProvider provider) throws IOException {
            if (number.isPresent()) {
                json.writeNumber(number.getAsInt());
            } else {
                json.writeNull();
            }
        }
    }

    private static final class ReadNumber extends StdDeserializer<OptionalInt> {
        private static final long serialVersionUID = 1L;

        ReadNumber() {
            super(OptionalInt.class);
        }

        @Override
        public OptionalInt deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return OptionalInt.of(json.getIntValue());
        }

        @Override
        public OptionalInt getNullValue(DeserializationContext context) {
            return OptionalInt.empty();
        }
    }

    @SuppressWarnings("rawtypes") // Jackson tells classes apart, not their parameters
    private static final class WrittenOptional extends JsonSerializer<Optional> {
        @Override
        public void serialize(Optional value, JsonGenerator json, SerializerProvider provider) throws IOException {
            if (value.isPresent()) {
                provider.defaultSerializeValue(value.get(), json);
            } else {
                json.writeNull();
            }
        }
    }

    @SuppressWarnings("rawtypes")
    private static final class ReadOptional extends StdDeserializer<Optional> implements ContextualDeserializer {
        private static final long serialVersionUID = 1L;
        private final transient JavaType content;

        ReadOptional() {
            this(TypeFactory.unknownType());
        }

        private ReadOptional(JavaType content) {
            super(Optional.class);
            this.content = content;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
            return new ReadOptional(context.getContextualType().containedTypeOrUnknown(0));
        }

        @Override
        public Optional<?> deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return Optional.of(context.readValue(json, content));
        }

        @Override
        public Optional<?> getNullValue(DeserializationContext context) {
            return Optional.empty();
        }
    }
}
