/** The benefits screen: the rows of a plan and of one patient in a grid of typed cells. */
package org.frontdesk.benefits;
