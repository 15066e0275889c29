/** Terms and deadlines: how long, in which unit, from when, over which calendar, and why a deadline falls on the day it does. */
@NullMarked
package org.confisca.time;

import org.jspecify.annotations.NullMarked;
