/**
 * Unlawful gain in figures: how a calculation is stated, how it is carried out exactly, and how it shows its work. No law
 * is decided here: what a court has to decide is entered, and what nobody entered is unknown.
 */
@NullMarked
package org.confisca.gain;

import org.jspecify.annotations.NullMarked;
