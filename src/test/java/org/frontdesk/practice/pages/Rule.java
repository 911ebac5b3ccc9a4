package org.frontdesk.practice.pages;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The documented parameters whose rule a test checks, each as page, method, parameter: {@code Benefits POST Percent}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Rule {
    String[] value();
}
