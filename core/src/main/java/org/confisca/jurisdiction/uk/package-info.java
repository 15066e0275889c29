/**
 * The arithmetic of confiscation under Part 2 of the Proceeds of Crime Act 2002 (England and Wales), as a second opinion on
 * the model of calculations: benefit, available amount, recoverable amount and default terms. There is no book of United
 * Kingdom law: no power, limit or term is judged here, and whether somebody has a criminal lifestyle, whether an assumption
 * is rebutted and what is proportionate are for the court.
 *
 * <p>Read: the revised text dated 22 March 2026. That text is applied to every day; earlier ones, with other default terms,
 * were not read.
 */
@NullMarked
package org.confisca.jurisdiction.uk;

import org.jspecify.annotations.NullMarked;
