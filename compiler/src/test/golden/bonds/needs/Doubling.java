package org.midl4j.golden.bonds;

import org.midl4j.com.ComException;

/** Sends other integers than it shows. */
public final class Doubling implements ISyncReader.TwiceBond {
    @Override
    public ISyncReader.RemoteTwiceArguments toRemote(int n) {
        return new ISyncReader.RemoteTwiceArguments((short) n);
    }

    @Override
    public int fromRemote(long twice) throws ComException {
        return (int) twice;
    }

    @Override
    public ISyncReader.TwiceArguments toLocal(short n) {
        return new ISyncReader.TwiceArguments(n);
    }

    @Override
    public long fromLocal(int twice) {
        return twice;
    }
}
