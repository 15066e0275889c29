/** Dutch law: one class a statute, one constant a provision. */
@NullMarked
package org.confisca.jurisdiction.nl;

import org.jspecify.annotations.NullMarked;
