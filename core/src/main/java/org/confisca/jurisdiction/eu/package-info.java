/** Union law: one class an act, one constant a provision. */
@NullMarked
package org.confisca.jurisdiction.eu;

import org.jspecify.annotations.NullMarked;
