/**
 * Steppers for initial value problems, on plain double arrays. In come slopes as callbacks, out go
 * states. Start reading at {@link org.jpylab.scipy.ode.Lsoda}.
 */
@NullMarked
package org.jpylab.scipy.ode;

import org.jspecify.annotations.NullMarked;
