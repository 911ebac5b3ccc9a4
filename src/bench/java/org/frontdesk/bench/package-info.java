/**
 * What {@code installer/bench} needs besides the program: practices of a given size, the bare server that the practice
 * server is held against, the mock servers' files, the estimate's measurements, the reports. Compiled by the Maven profile
 * {@code bench} alone, and no part of the program.
 */
package org.frontdesk.bench;
