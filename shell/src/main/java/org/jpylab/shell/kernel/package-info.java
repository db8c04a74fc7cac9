/**
 * A Jupyter kernel: the runtime behind notebooks and consoles of Jupyter.
 *
 * <p>In come messages of the Jupyter messaging protocol 5.3 on ZeroMQ sockets, out go replies and
 * what cells print and show. {@code KernelSockets} carries messages, {@code Kernel} answers them,
 * {@code KernelSpec} tells Jupyter that there is such a kernel. Start reading at {@code Kernel}.
 */
@NullMarked
package org.jpylab.shell.kernel;

import org.jspecify.annotations.NullMarked;
