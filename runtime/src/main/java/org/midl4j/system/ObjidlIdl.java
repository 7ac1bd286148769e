// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceRegistry;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;

/** What is declared in {@code objidl.idl}. */
@MidlGenerated("objidl.idl")
@NullMarked
public final class ObjidlIdl implements InterfaceRegistry {
    public static final int OBJ_PAL = 5;

    public static final int OBJ_BITMAP = 7;

    /** For {@code META-INF/services}. */
    public ObjidlIdl() {}

    @Override
    public @Nullable InterfaceType<?> find(Guid iid) {
        return switch (iid.hashCode()) {
            case 0x9ddcf18f -> iid.is(0xa9d758a0461711cfL, 0x95fc00aa00680db4L) ? IProgressNotify.TYPE : null; // IProgressNotify
            case 0xa7eb3051 -> iid.is(0xa2f05a0927a242b5L, 0xbc0eac163ef49d9bL) ? IApartmentShutdown.TYPE : null; // IApartmentShutdown
            case 0xc000017c -> iid.is(0x0000000a00000000L, 0xc000000000000046L) ? ILockBytes.TYPE : null; // ILockBytes
            case 0xc000019b -> iid.is(0x0000000b00000000L, 0xc000000000000046L) ? IStorage.TYPE : null; // IStorage
            case 0xc00001d9 -> iid.is(0x0000000d00000000L, 0xc000000000000046L) ? IEnumSTATSTG.TYPE : null; // IEnumSTATSTG
            case 0xc00001f8 -> iid.is(0x0000000e00000000L, 0xc000000000000046L) ? IBindCtx.TYPE : null; // IBindCtx
            case 0xc0000217 -> iid.is(0x0000000f00000000L, 0xc000000000000046L) ? IMoniker.TYPE : null; // IMoniker
            case 0xc0000236 -> iid.is(0x0000001000000000L, 0xc000000000000046L) ? IRunningObjectTable.TYPE : null; // IRunningObjectTable
            case 0xc0000274 -> iid.is(0x0000001200000000L, 0xc000000000000046L) ? IRootStorage.TYPE : null; // IRootStorage
            case 0xc00002f0 -> iid.is(0x0000001600000000L, 0xc000000000000046L) ? IMessageFilter.TYPE : null; // IMessageFilter
            case 0xc00003c9 -> iid.is(0x0000001d00000000L, 0xc000000000000046L) ? IMallocSpy.TYPE : null; // IMallocSpy
            case 0xc00004e0 -> iid.is(0x0000002600000000L, 0xc000000000000046L) ? IUrlMon.TYPE : null; // IUrlMon
            case 0xc0000692 -> iid.is(0x0000003400000000L, 0xc000000000000046L) ? IInitializeSpy.TYPE : null; // IInitializeSpy
            case 0xc0001f84 -> iid.is(0x0000010200000000L, 0xc000000000000046L) ? IEnumMoniker.TYPE : null; // IEnumMoniker
            case 0xc0001fa3 -> iid.is(0x0000010300000000L, 0xc000000000000046L) ? IEnumFORMATETC.TYPE : null; // IEnumFORMATETC
            case 0xc0001fe1 -> iid.is(0x0000010500000000L, 0xc000000000000046L) ? IEnumSTATDATA.TYPE : null; // IEnumSTATDATA
            case 0xc000205d -> iid.is(0x0000010900000000L, 0xc000000000000046L) ? IPersistStream.TYPE : null; // IPersistStream
            case 0xc000207c -> iid.is(0x0000010a00000000L, 0xc000000000000046L) ? IPersistStorage.TYPE : null; // IPersistStorage
            case 0xc000209b -> iid.is(0x0000010b00000000L, 0xc000000000000046L) ? IPersistFile.TYPE : null; // IPersistFile
            case 0xc00020ba -> iid.is(0x0000010c00000000L, 0xc000000000000046L) ? IPersist.TYPE : null; // IPersist
            case 0xc00020f8 -> iid.is(0x0000010e00000000L, 0xc000000000000046L) ? IDataObject.TYPE : null; // IDataObject
            case 0xc0002117 -> iid.is(0x0000010f00000000L, 0xc000000000000046L) ? IAdviseSink.TYPE : null; // IAdviseSink
            case 0xc0002136 -> iid.is(0x0000011000000000L, 0xc000000000000046L) ? IDataAdviseHolder.TYPE : null; // IDataAdviseHolder
            case 0xc00023c1 -> iid.is(0x0000012500000000L, 0xc000000000000046L) ? IAdviseSink2.TYPE : null; // IAdviseSink2
            case 0xc00023e0 -> iid.is(0x0000012600000000L, 0xc000000000000046L) ? IRunnableObject.TYPE : null; // IRunnableObject
            case 0xc0002706 -> iid.is(0x0000014000000000L, 0xc000000000000046L) ? IClassActivator.TYPE : null; // IClassActivator
            case 0xc00027a1 -> iid.is(0x0000014500000000L, 0xc000000000000046L) ? IForegroundTransfer.TYPE : null; // IForegroundTransfer
            case 0xc00028f6 -> iid.is(0x0000015000000000L, 0xc000000000000046L) ? IAdviseSink.TYPE : null; // AsyncIAdviseSink
            case 0xc0002915 -> iid.is(0x0000015100000000L, 0xc000000000000046L) ? IAdviseSink2.TYPE : null; // AsyncIAdviseSink2
            case 0xc00038f2 -> iid.is(0x000001d400000000L, 0xc000000000000046L) ? ISurrogateService.TYPE : null; // ISurrogateService
            case 0xc0003911 -> iid.is(0x000001d500000000L, 0xc000000000000046L) ? IProcessLock.TYPE : null; // IProcessLock
            case 0xc2a8c360 -> iid.is(0x99caf010415e11cfL, 0x881400aa00b569f5L) ? IFillLockBytes.TYPE : null; // IFillLockBytes
            case 0x3692862 -> iid.is(0x30f3d47a644711d1L, 0x8e3c00c04fb9386dL) ? IBlockingLock.TYPE : null; // IBlockingLock
            case 0x811b49e -> iid.is(0x969dc7085c7611d1L, 0x8d860000f804b057L) ? IThumbnailExtractor.TYPE : null; // IThumbnailExtractor
            case 0x2634ce75 -> iid.is(0xbc0bf6ae887811d1L, 0x83e900c04fc2c6d4L) ? ITimeAndNoticeControl.TYPE : null; // ITimeAndNoticeControl
            case 0x57b63c61 -> iid.is(0x0e6d4d92673811cfL, 0x960800aa00680db4L) ? IDirectWriterLock.TYPE : null; // IDirectWriterLock
            case 0x57b63c9f -> iid.is(0x0e6d4d90673811cfL, 0x960800aa00680db4L) ? ILayoutStorage.TYPE : null; // ILayoutStorage
            case 0x72e628cf -> iid.is(0x8d19c834887911d1L, 0x83e900c04fc2c6d4L) ? IOplockStorage.TYPE : null; // IOplockStorage
            case 0x7824f0f1 -> iid.is(0xf29f6bc0502111ceL, 0xaa1500006901293fL) ? IROTData.TYPE : null; // IROTData
            default -> null;
        };
    }
}
