/** Rows that are kept under a name, to be put into other plans, in other practices too. */
package org.frontdesk.domain.benefit.template;
