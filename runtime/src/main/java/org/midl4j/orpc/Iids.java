package org.midl4j.orpc;

import org.midl4j.com.Guid;
import org.midl4j.rpc.SyntaxId;

/** The interfaces of object RPC itself. */
final class Iids {
    static final Guid REM_UNKNOWN = Guid.of("00000131-0000-0000-c000-000000000046");
    static final SyntaxId REM_UNKNOWN_0 = SyntaxId.of(REM_UNKNOWN, 0, 0);
    static final SyntaxId OBJECT_EXPORTER = SyntaxId.of(Guid.of("99fcfec4-5260-101b-bbcb-00aa0021347a"), 0, 0);
    static final SyntaxId ACTIVATION = SyntaxId.of(Guid.of("4d9f4ab8-7d1c-11cf-861e-0020af6e7c57"), 0, 0);

    /**
     * Asked for by our proxies instead of {@code ICallFactory}, which cannot travel: an exporter of ours answers
     * {@code E_NOTIMPL} if the object has none; strangers answer {@code E_NOINTERFACE}, which says nothing.
     */
    static final Guid CALL_FACTORY_QUESTION = Guid.of("6d696434-6a00-5f63-8a1f-63616c6c3f01");

    private Iids() {}
}
