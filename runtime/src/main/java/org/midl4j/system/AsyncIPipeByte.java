// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.AsyncType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** The asynchronous twin of {@link IPipeByte}. */
@MidlGenerated("objidlbase.idl")
@NullMarked
public interface AsyncIPipeByte extends IUnknown {
    AsyncType<AsyncIPipeByte> TYPE = AsyncType.of(AsyncIPipeByte.class,
            "db2f3acb-2f86-11d1-8e04-00c04fb9989a", IPipeByte.TYPE, IPipeByteProxy.Call::new);

    /** Begins {@link IPipeByte#Pull}. */
    void Begin_Pull(@Unsigned int cRequest) throws ComException;

    /** Ends {@link IPipeByte#Pull}. */
    IPipeByte.PullResult Finish_Pull() throws ComException;

    /** Begins {@link IPipeByte#Push}. */
    void Begin_Push(byte[] buf, @Unsigned int cSent) throws ComException;

    /** Ends {@link IPipeByte#Push}. */
    void Finish_Push() throws ComException;
}
