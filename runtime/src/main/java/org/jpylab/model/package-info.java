/**
 * Neuron models in plain Java: whole arrays of double in, records of whole arrays out, nothing
 * allocated per time step. Each class names its equations' source; the arithmetic is done in the
 * order of the course scripts, so that results equal CPython's to the last bit.
 *
 * <p>Names carry units where a number has one ({@code tauMs}, {@code gNaMilliSiemensPerCm2}).
 * Randomness comes in as a {@link java.util.function.DoubleSupplier}. "Python:" in a Javadoc gives
 * the signature under which scripts reach the model.
 *
 * <p>Start reading at {@link org.jpylab.model.TypeX}, then {@link org.jpylab.model.HodgkinHuxley}.
 */
@NullMarked
package org.jpylab.model;

import org.jspecify.annotations.NullMarked;
