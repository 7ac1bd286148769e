// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.bonds;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public interface IReader extends IUnknown {
    InterfaceType<IReader> TYPE = InterfaceType.named(IReader.class, "3d2a6f10-71c4-4a0e-8f0b-5b1f6f3d2b11")
            .operations("Read", "Tell", "Take", "Plain", "Unbonded")
            .async(() -> AsyncIReader.TYPE)
            .remote(IReaderProxy::new, IReaderStub::new);

    /** Reads some octets, and tells how many there were. */
    int Read(int wanted) throws ComException;

    void Tell(String text) throws ComException;

    void Take(@Nullable Object what) throws ComException;

    void Plain(int n) throws ComException;

    int Unbonded() throws ComException;

    /** What {@code RemoteRead} returns. */
    @SuppressWarnings("ArrayRecordComponent")
    record RemoteReadResult(byte[] pv, int read) {}

    /** What {@code RemoteRead} sends. */
    record RemoteReadArguments(int cb) {}

    /** What {@link #Read} is called with. */
    record ReadArguments(int wanted) {}

    /** Stands between {@link #Read} and {@code RemoteRead}, which travels. */
    interface ReadBond {
        /** On the caller's side: what is sent for a call. */
        RemoteReadArguments toRemote(int wanted) throws ComException;

        /** On the caller's side: what came, as the caller gets it. */
        int fromRemote(RemoteReadResult result) throws ComException;

        /** On the object's side: what the object is called with. */
        ReadArguments toLocal(int cb) throws ComException;

        /** On the object's side: what is sent of its result. */
        RemoteReadResult fromLocal(int result) throws ComException;
    }

    /** What {@code RemoteTell} sends. */
    @SuppressWarnings("ArrayRecordComponent")
    record RemoteTellArguments(int length, char[] text) {}

    /** What {@link #Tell} is called with. */
    record TellArguments(String text) {}

    /** Stands between {@link #Tell} and {@code RemoteTell}, which travels. */
    interface TellBond {
        /** On the caller's side: what is sent for a call. */
        RemoteTellArguments toRemote(String text) throws ComException;

        /** On the object's side: what the object is called with. */
        TellArguments toLocal(int length, char[] text) throws ComException;
    }

    /** What {@code RemoteTake} sends. */
    record RemoteTakeArguments(long number) {}

    /** What {@link #Take} is called with. */
    record TakeArguments(@Nullable Object what) {}

    /** Stands between {@link #Take} and {@code RemoteTake}, which travels. */
    interface TakeBond {
        /** On the caller's side: what is sent for a call. */
        RemoteTakeArguments toRemote(@Nullable Object what) throws ComException;

        /** On the object's side: what the object is called with. */
        TakeArguments toLocal(long number) throws ComException;

        /** On the object's side: what is sent of its result. */
        int fromLocal() throws ComException;
    }
}
