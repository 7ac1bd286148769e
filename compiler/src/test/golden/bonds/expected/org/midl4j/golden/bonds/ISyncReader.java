// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.bonds;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public interface ISyncReader extends IReader {
    InterfaceType<ISyncReader> TYPE = InterfaceType.named(ISyncReader.class, "3d2a6f10-71c4-4a0e-8f0b-5b1f6f3d2b13", IReader.TYPE)
            .operations("Twice")
            .remote(ISyncReaderProxy::new, ISyncReaderStub::new);

    int Twice(int n) throws ComException;

    /** What {@code RemoteTwice} sends. */
    record RemoteTwiceArguments(short n) {}

    /** What {@link #Twice} is called with. */
    record TwiceArguments(int n) {}

    /** Stands between {@link #Twice} and {@code RemoteTwice}, which travels. */
    interface TwiceBond {
        /** On the caller's side: what is sent for a call. */
        RemoteTwiceArguments toRemote(int n) throws ComException;

        /** On the caller's side: what came, as the caller gets it. */
        int fromRemote(long result) throws ComException;

        /** On the object's side: what the object is called with. */
        TwiceArguments toLocal(short n) throws ComException;

        /** On the object's side: what is sent of its result. */
        long fromLocal(int result) throws ComException;
    }
}
