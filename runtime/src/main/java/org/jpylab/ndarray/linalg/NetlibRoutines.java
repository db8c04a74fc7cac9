package org.jpylab.ndarray.linalg;

import org.netlib.lapack.Dbdsdc;
import org.netlib.lapack.Dgelsd;
import org.netlib.lapack.Dgesdd;
import org.netlib.lapack.Dstedc;
import org.netlib.lapack.Dsyevd;
import org.netlib.util.intW;

/** LAPACK's routines as the translated library has them. {@link Lapack} says who loads it. */
public final class NetlibRoutines implements LapackRoutines {
    @Override
    public void dgesdd(
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
            intW info) {
        Dgesdd.dgesdd(
                job,
                m,
                n,
                a,
                aOffset,
                aLeading,
                s,
                sOffset,
                u,
                uOffset,
                uLeading,
                vt,
                vtOffset,
                vtLeading,
                work,
                workOffset,
                workLength,
                integers,
                integersOffset,
                info);
    }

    @Override
    public void dbdsdc(
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
            intW info) {
        Dbdsdc.dbdsdc(
                triangle,
                compq,
                n,
                d,
                dOffset,
                e,
                eOffset,
                u,
                uOffset,
                uLeading,
                vt,
                vtOffset,
                vtLeading,
                q,
                qOffset,
                iq,
                iqOffset,
                work,
                workOffset,
                integers,
                integersOffset,
                info);
    }

    @Override
    public void dgelsd(
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
            intW info) {
        Dgelsd.dgelsd(
                m,
                n,
                columns,
                a,
                aOffset,
                aLeading,
                b,
                bOffset,
                bLeading,
                s,
                sOffset,
                rcond,
                rank,
                work,
                workOffset,
                workLength,
                integers,
                integersOffset,
                info);
    }

    @Override
    public void dstedc(
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
            intW info) {
        Dstedc.dstedc(
                compz,
                n,
                d,
                dOffset,
                e,
                eOffset,
                z,
                zOffset,
                zLeading,
                work,
                workOffset,
                workLength,
                integers,
                integersOffset,
                integersLength,
                info);
    }

    @Override
    public void dsyevd(
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
            intW info) {
        Dsyevd.dsyevd(
                job,
                triangle,
                n,
                a,
                aOffset,
                aLeading,
                w,
                wOffset,
                work,
                workOffset,
                workLength,
                integers,
                integersOffset,
                integersLength,
                info);
    }
}
