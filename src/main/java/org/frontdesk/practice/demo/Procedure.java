package org.frontdesk.practice.demo;

import java.time.LocalDate;
import java.util.Set;

/**
 * A piece of treatment, done or planned.
 *
 * @param surface surfaces of a tooth, the quarter of the mouth, or the jaw
 * @param status {@code C} done, {@code TP} planned, {@code TPi} planned on an inactive plan only
 * @param date the day it was done; for planned work the day it was planned
 * @param planned the day it was planned
 * @param priority name of the priority, "" for none
 * @param plans keys of the person's treatment plans that hold it
 */
record Procedure(
        long number,
        Person person,
        Code code,
        String tooth,
        String surface,
        String range,
        String status,
        LocalDate date,
        LocalDate planned,
        String priority,
        String diagnosis,
        long provider,
        Set<String> plans) {
    boolean done() {
        return status.equals("C");
    }

    boolean waiting() {
        return status.equals("TP");
    }
}
