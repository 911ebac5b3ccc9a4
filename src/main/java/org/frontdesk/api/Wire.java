package org.frontdesk.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * Reads the API's JSON as it is found in the wild: numbers quoted or bare, booleans as words or literals, absent or null scalars. What is
 * absent becomes empty text, 0 or false, so that no null leaves this package.
 */
final class Wire {
    private Wire() {}

    static ObjectMapper mapper() {
        var lenient = new SimpleModule()
                .addDeserializer(String.class, new Text())
                .addDeserializer(BigDecimal.class, new Decimal())
                .addDeserializer(boolean.class, new Flag());
        return JsonMapper.builder()
                .addModule(lenient)
                .propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
    }

    /** Text, or a number or boolean shown as text. */
    private static final class Text extends StdScalarDeserializer<String> {
        private static final long serialVersionUID = 1L;

        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.currentToken().isScalarValue()) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            return parser.getText();
        }

        @Override
        public String getNullValue(DeserializationContext context) {
            return "";
        }

        @Override
        public Object getAbsentValue(DeserializationContext context) {
            return "";
        }
    }

    /** A number, bare or quoted. */
    private static final class Decimal extends StdScalarDeserializer<BigDecimal> {
        private static final long serialVersionUID = 1L;

        Decimal() {
            super(BigDecimal.class);
        }

        @Override
        public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = parser.getText().strip();
            if (text.isEmpty()) {
                return BigDecimal.ZERO;
            }
            try {
                return new BigDecimal(text);
            } catch (NumberFormatException notANumber) {
                return (BigDecimal) context.handleWeirdStringValue(BigDecimal.class, text, "not a number");
            }
        }

        @Override
        public BigDecimal getNullValue(DeserializationContext context) {
            return BigDecimal.ZERO;
        }

        @Override
        public Object getAbsentValue(DeserializationContext context) {
            return BigDecimal.ZERO;
        }
    }

    /** The words true and false in any case, the literals, 1 and 0. */
    private static final class Flag extends StdScalarDeserializer<Boolean> {
        private static final long serialVersionUID = 1L;

        Flag() {
            super(boolean.class);
        }

        @Override
        public Boolean deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() == JsonToken.VALUE_TRUE) {
                return true;
            }
            return switch (parser.getText().strip().toLowerCase(Locale.ROOT)) {
                case "true", "1" -> true;
                case "false", "0", "" -> false;
                default ->
                    (Boolean) context.handleWeirdStringValue(Boolean.class, parser.getText(), "neither true nor false");
            };
        }

        @Override
        public Boolean getNullValue(DeserializationContext context) {
            return false;
        }

        @Override
        public Object getAbsentValue(DeserializationContext context) {
            return false;
        }
    }
}
