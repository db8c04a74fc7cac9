package org.jpylab.ndarray.linalg;

import org.netlib.util.intW;

/**
 * The LAPACK routines that turn by plane rotations, with LAPACK's arguments: each array is followed
 * by an offset, matrices also by the length of a column. Public for {@link Lapack}'s loader only.
 */
public interface LapackRoutines {
    /** Singular value decomposition by divide and conquer. */
    void dgesdd(
            String job,
            int m,
            int n,
            double[] a,
            int aOffset,
            int aLeading,
            double[] s,
            int sOffset,
            double[] u,
            int uOffset,
            int uLeading,
            double[] vt,
            int vtOffset,
            int vtLeading,
            double[] work,
            int workOffset,
            int workLength,
            int[] integers,
            int integersOffset,
            intW info);

    /** Singular value decomposition of a bidiagonal matrix. */
    void dbdsdc(
            String triangle,
            String compq,
            int n,
            double[] d,
            int dOffset,
            double[] e,
            int eOffset,
            double[] u,
            int uOffset,
            int uLeading,
            double[] vt,
            int vtOffset,
            int vtLeading,
            double[] q,
            int qOffset,
            int[] iq,
            int iqOffset,
            double[] work,
            int workOffset,
            int[] integers,
            int integersOffset,
            intW info);

    /** Least squares of least length. */
    void dgelsd(
            int m,
            int n,
            int columns,
            double[] a,
            int aOffset,
            int aLeading,
            double[] b,
            int bOffset,
            int bLeading,
            double[] s,
            int sOffset,
            double rcond,
            intW rank,
            double[] work,
            int workOffset,
            int workLength,
            int[] integers,
            int integersOffset,
            intW info);

    /** Eigenvalues and eigenvectors of a symmetric tridiagonal matrix. */
    void dstedc(
            String compz,
            int n,
            double[] d,
            int dOffset,
            double[] e,
            int eOffset,
            double[] z,
            int zOffset,
            int zLeading,
            double[] work,
            int workOffset,
            int workLength,
            int[] integers,
            int integersOffset,
            int integersLength,
            intW info);

    /** Eigenvalues and eigenvectors of a symmetric matrix. */
    void dsyevd(
            String job,
            String triangle,
            int n,
            double[] a,
            int aOffset,
            int aLeading,
            double[] w,
            int wOffset,
            double[] work,
            int workOffset,
            int workLength,
            int[] integers,
            int integersOffset,
            int integersLength,
            intW info);
}
