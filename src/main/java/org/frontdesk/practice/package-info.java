/**
 * The practice server: the API played over real HTTP from a database on this computer, for first start, training
 * and tests. It shares no class with the client.
 */
package org.frontdesk.practice;
