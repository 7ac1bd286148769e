// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceRegistry;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;

/** What is declared in {@code objidlbase.idl}. */
@MidlGenerated("objidlbase.idl")
@NullMarked
public final class ObjidlbaseIdl implements InterfaceRegistry {
    /** For {@code META-INF/services}. */
    public ObjidlbaseIdl() {}

    @Override
    public @Nullable InterfaceType<?> find(Guid iid) {
        return switch (iid.hashCode()) {
            case 0x92fe4b45 -> iid.is(0x1008c4a0761311cfL, 0x9af10020af6e72f4L) ? IChannelHook.TYPE : null; // IChannelHook
            case 0x968e9f4f -> iid.is(0xc03f6a4365a49818L, 0x987ee0b810d2a6f2L) ? IAgileReference.TYPE : null; // IAgileReference
            case 0xa861beeb -> iid.is(0x58a0851924c84935L, 0xb4823fd823333a4fL) ? IRpcSyntaxNegotiate.TYPE : null; // IRpcSyntaxNegotiate
            case 0xab4576f0 -> iid.is(0xd5f569d0593b101aL, 0xb56908002b2dbf7aL) ? IPSFactoryBuffer.TYPE : null; // IPSFactoryBuffer
            case 0xab45830c -> iid.is(0xd5f56a34593b101aL, 0xb56908002b2dbf7aL) ? IRpcProxyBuffer.TYPE : null; // IRpcProxyBuffer
            case 0xab459954 -> iid.is(0xd5f56afc593b101aL, 0xb56908002b2dbf7aL) ? IRpcStubBuffer.TYPE : null; // IRpcStubBuffer
            case 0xab45ab40 -> iid.is(0xd5f56b60593b101aL, 0xb56908002b2dbf7aL) ? IRpcChannelBuffer.TYPE : null; // IRpcChannelBuffer
            case 0xb5614144 -> iid.is(0xecc8691bc1db4dc0L, 0x855e65f6c551af49L) ? INoMarshal.TYPE : null; // INoMarshal
            case 0xc0000084 -> iid.is(0x0000000200000000L, 0xc000000000000046L) ? IMalloc.TYPE : null; // IMalloc
            case 0xc00000a3 -> iid.is(0x0000000300000000L, 0xc000000000000046L) ? IMarshal.TYPE : null; // IMarshal
            case 0xc00001ba -> iid.is(0x0000000c00000000L, 0xc000000000000046L) ? IStream.TYPE : null; // IStream
            case 0xc000030f -> iid.is(0x0000001700000000L, 0xc000000000000046L) ? IActivationFilter.TYPE : null; // IActivationFilter
            case 0xc000032e -> iid.is(0x0000001800000000L, 0xc000000000000046L) ? IStdMarshalInfo.TYPE : null; // IStdMarshalInfo
            case 0xc000034d -> iid.is(0x0000001900000000L, 0xc000000000000046L) ? IExternalConnection.TYPE : null; // IExternalConnection
            case 0xc0000426 -> iid.is(0x0000002000000000L, 0xc000000000000046L) ? IMultiQI.TYPE : null; // IMultiQI
            case 0xc0000445 -> iid.is(0x0000002100000000L, 0xc000000000000046L) ? IInternalUnknown.TYPE : null; // IInternalUnknown
            case 0xc0000464 -> iid.is(0x0000002200000000L, 0xc000000000000046L) ? ISurrogate.TYPE : null; // ISurrogate
            case 0xc00004c1 -> iid.is(0x0000002500000000L, 0xc000000000000046L) ? ISynchronizeMutex.TYPE : null; // ISynchronizeMutex
            case 0xc000055c -> iid.is(0x0000002a00000000L, 0xc000000000000046L) ? IAsyncManager.TYPE : null; // IAsyncManager
            case 0xc000057b -> iid.is(0x0000002b00000000L, 0xc000000000000046L) ? IWaitMultiple.TYPE : null; // IWaitMultiple
            case 0xc0000806 -> iid.is(0x0000004000000000L, 0xc000000000000046L) ? IFastRundown.TYPE : null; // IFastRundown
            case 0xc0001f46 -> iid.is(0x0000010000000000L, 0xc000000000000046L) ? IEnumUnknown.TYPE : null; // IEnumUnknown
            case 0xc0001f65 -> iid.is(0x0000010100000000L, 0xc000000000000046L) ? IEnumString.TYPE : null; // IEnumString
            case 0xc00026a9 -> iid.is(0x0000013d00000000L, 0xc000000000000046L) ? IClientSecurity.TYPE : null; // IClientSecurity
            case 0xc00026c8 -> iid.is(0x0000013e00000000L, 0xc000000000000046L) ? IServerSecurity.TYPE : null; // IServerSecurity
            case 0xc0002782 -> iid.is(0x0000014400000000L, 0xc000000000000046L) ? IRpcOptions.TYPE : null; // IRpcOptions
            case 0xc00027c0 -> iid.is(0x0000014600000000L, 0xc000000000000046L) ? IGlobalInterfaceTable.TYPE : null; // IGlobalInterfaceTable
            case 0xc00027df -> iid.is(0x0000014700000000L, 0xc000000000000046L) ? IAddrTrackingControl.TYPE : null; // IAddrTrackingControl
            case 0xc00027fe -> iid.is(0x0000014800000000L, 0xc000000000000046L) ? IAddrExclusionControl.TYPE : null; // IAddrExclusionControl
            case 0xc000281d -> iid.is(0x0000014900000000L, 0xc000000000000046L) ? IRpcHelper.TYPE : null; // IRpcHelper
            case 0xc0002a4b -> iid.is(0x0000015b00000000L, 0xc000000000000046L) ? IGlobalOptions.TYPE : null; // IGlobalOptions
            case 0xc0003686 -> iid.is(0x000001c000000000L, 0xc000000000000046L) ? IContext.TYPE : null; // IContext
            case 0xc00036a5 -> iid.is(0x000001c100000000L, 0xc000000000000046L) ? IEnumContextProps.TYPE : null; // IEnumContextProps
            case 0xc0003740 -> iid.is(0x000001c600000000L, 0xc000000000000046L) ? IObjContext.TYPE : null; // IObjContext
            case 0xc0003838 -> iid.is(0x000001ce00000000L, 0xc000000000000046L) ? IComThreadingInfo.TYPE : null; // IComThreadingInfo
            case 0xc0003857 -> iid.is(0x000001cf00000000L, 0xc000000000000046L) ? IMarshal2.TYPE : null; // IMarshal2
            case 0xc1b20426 -> iid.is(0x000e002000000000L, 0xc000000000000046L) ? IMultiQI.TYPE : null; // AsyncIMultiQI
            case 0x1d07a81f -> iid.is(0x594f31d07f1911d0L, 0xb19400a0c90dc8bfL) ? IRpcChannelBuffer2.TYPE : null; // IRpcChannelBuffer2
            case 0x2f9a91a8 -> iid.is(0x25b15600011511d0L, 0xbf0d00aa00b8dfd2L) ? IRpcChannelBuffer3.TYPE : null; // IRpcChannelBuffer3
            case 0x3216a200 -> iid.is(0x94ea2b94e9cc49e0L, 0xc0ffee64ca8f5b90L) ? IAgileObject.TYPE : null; // IAgileObject
            case 0x3fe0675f -> iid.is(0xeb0cb9e8799611d2L, 0x872e0000f8080859L) ? IReleaseMarshalBuffers.TYPE : null; // IReleaseMarshalBuffers
            case 0x5517cb59 -> iid.is(0x0c733a302a1c11ceL, 0xade500aa0044773dL) ? ISequentialStream.TYPE : null; // ISequentialStream
            case 0x595daf51 -> iid.is(0x72380d558d2b43a3L, 0x85132b6ef31434e9L) ? IProcessInitControl.TYPE : null; // IProcessInitControl
            case 0x5d77ca5f -> iid.is(0xd8f2f5e661024863L, 0x9f26389a4676efdeL) ? IMarshalingStream.TYPE : null; // IMarshalingStream
            case 0x60bbd6e3 -> iid.is(0xa5029fb63c3411d1L, 0x9c9900c04fb998aaL) ? IAsyncRpcChannelBuffer.TYPE : null; // IAsyncRpcChannelBuffer
            case 0x6239d080 -> iid.is(0xdb2f3acb2f8611d1L, 0x8e0400c04fb9989aL) ? IPipeByte.TYPE : null; // AsyncIPipeByte
            case 0x6239d09f -> iid.is(0xdb2f3aca2f8611d1L, 0x8e0400c04fb9989aL) ? IPipeByte.TYPE : null; // IPipeByte
            case 0x6239d0be -> iid.is(0xdb2f3acd2f8611d1L, 0x8e0400c04fb9989aL) ? IPipeLong.TYPE : null; // AsyncIPipeLong
            case 0x6239d0dd -> iid.is(0xdb2f3acc2f8611d1L, 0x8e0400c04fb9989aL) ? IPipeLong.TYPE : null; // IPipeLong
            case 0x6239d0fc -> iid.is(0xdb2f3acf2f8611d1L, 0x8e0400c04fb9989aL) ? IPipeDouble.TYPE : null; // AsyncIPipeDouble
            case 0x6239d11b -> iid.is(0xdb2f3ace2f8611d1L, 0x8e0400c04fb9989aL) ? IPipeDouble.TYPE : null; // IPipeDouble
            default -> null;
        };
    }
}
