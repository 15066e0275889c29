/** Acts that take property or a sum: forfeiture, deprivation of gain, confiscation without a conviction. */
@NullMarked
package org.confisca.act.confiscation;

import org.jspecify.annotations.NullMarked;
