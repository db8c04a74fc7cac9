/** Java-native neuron models; equations with their sources. */
@NullMarked
package org.jpylab.model;

import org.jspecify.annotations.NullMarked;
