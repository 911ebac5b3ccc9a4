/** The panel for a good-faith estimate of a patient who pays without insurance: its clock, its paper, and what was said in it. */
package org.frontdesk.treatmentplans.goodfaith;
