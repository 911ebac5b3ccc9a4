/** Sets of rows that are kept under a name and put into other plans. */
package org.frontdesk.benefits.templates;
