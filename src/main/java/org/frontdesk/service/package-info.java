/**
 * The asynchronous layer between screens and API: work that runs elsewhere, answers on the window's thread, and can
 * be stopped.
 */
package org.frontdesk.service;
