/** Acts about reports of unusual transactions. */
@NullMarked
package org.confisca.act.report;

import org.jspecify.annotations.NullMarked;
