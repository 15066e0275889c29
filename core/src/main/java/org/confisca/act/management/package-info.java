/** Acts about objects in custody: appraisal, authorisation of disposal, sale, destruction. */
@NullMarked
package org.confisca.act.management;

import org.jspecify.annotations.NullMarked;
