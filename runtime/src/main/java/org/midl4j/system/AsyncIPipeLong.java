// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.AsyncType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** The asynchronous twin of {@link IPipeLong}. */
@MidlGenerated("objidlbase.idl")
@NullMarked
public interface AsyncIPipeLong extends IUnknown {
    AsyncType<AsyncIPipeLong> TYPE = AsyncType.of(AsyncIPipeLong.class,
            "db2f3acd-2f86-11d1-8e04-00c04fb9989a", IPipeLong.TYPE, IPipeLongProxy.Call::new);

    /** Begins {@link IPipeLong#Pull}. */
    void Begin_Pull(@Unsigned int cRequest) throws ComException;

    /** Ends {@link IPipeLong#Pull}. */
    IPipeLong.PullResult Finish_Pull() throws ComException;

    /** Begins {@link IPipeLong#Push}. */
    void Begin_Push(int[] buf, @Unsigned int cSent) throws ComException;

    /** Ends {@link IPipeLong#Push}. */
    void Finish_Push() throws ComException;
}
