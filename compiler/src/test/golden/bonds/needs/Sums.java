package org.midl4j.golden.bonds;

import java.util.Arrays;

/** Sends octets, and shows how many. */
public final class Sums implements IReader.ReadBond {
    @Override
    public IReader.RemoteReadArguments toRemote(int wanted) {
        return new IReader.RemoteReadArguments(wanted);
    }

    @Override
    public int fromRemote(IReader.RemoteReadResult result) {
        return result.pv().length;
    }

    @Override
    public IReader.ReadArguments toLocal(int cb) {
        return new IReader.ReadArguments(cb);
    }

    @Override
    public IReader.RemoteReadResult fromLocal(int count) {
        byte[] octets = new byte[count];
        Arrays.fill(octets, (byte) 1);
        return new IReader.RemoteReadResult(octets, count);
    }
}
