/** Acts about seizure: authorising, seizing, waiving, returning. */
@NullMarked
package org.confisca.act.seizure;

import org.jspecify.annotations.NullMarked;
