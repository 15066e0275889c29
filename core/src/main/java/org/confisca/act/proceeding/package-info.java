/** Acts of the procedure: prosecution, judgments, remedies, complaints, determinations. */
@NullMarked
package org.confisca.act.proceeding;

import org.jspecify.annotations.NullMarked;
