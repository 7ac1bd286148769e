package org.midl4j.compiler.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.midl4j.Com;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.com.IUnknown;
import org.midl4j.system.AsyncIAdviseSink;
import org.midl4j.system.BYTE_BLOB;
import org.midl4j.system.FLAGGED_BYTE_BLOB;
import org.midl4j.system.FORMATETC;
import org.midl4j.system.GDI_OBJECT;
import org.midl4j.system.GDI_OBJECT_u;
import org.midl4j.system.IAdviseSink;
import org.midl4j.system.IClassFactory;
import org.midl4j.system.IDataObject;
import org.midl4j.system.IEnumString;
import org.midl4j.system.IOleInPlaceFrame;
import org.midl4j.system.IOleWindow;
import org.midl4j.system.IStorage;
import org.midl4j.system.IStream;
import org.midl4j.system.IThumbnailExtractor;
import org.midl4j.system.IViewObject;
import org.midl4j.system.LARGE_INTEGER;
import org.midl4j.system.RECTL;
import org.midl4j.system.RemSNB;
import org.midl4j.system.RemotableHandle;
import org.midl4j.system.ULARGE_INTEGER;
import org.midl4j.system._STGMEDIUM_UNION;
import org.midl4j.system.userBITMAP;
import org.midl4j.system.userCLIPFORMAT;
import org.midl4j.system.userFLAG_STGMEDIUM;
import org.midl4j.system.userHBITMAP;
import org.midl4j.system.userHGLOBAL;
import org.midl4j.system.userSTGMEDIUM;

/**
 * Calls of the system's interfaces whose types have a wire form of their own, octet by octet.
 *
 * <p>The octets follow from the wire types that the base IDL declares and from C706, chapter 14: {@code 57647448} is
 * WDT_INPROC_CALL, {@code 57647452} WDT_REMOTE_CALL, little endian.
 */
final class SystemCallsTest {
    private static final String OK = " | 00000000";

    @Test
    void sendsHandlesAsNumbersWithAContext() throws ComException {
        Wire<IOleWindow> wire = new Wire<>(IOleWindow.TYPE);
        wire.answer(arguments -> new RemotableHandle.HInproc(7));
        assertEquals(new RemotableHandle.HInproc(7), wire.proxy().GetWindow());
        wire.answered("00000200 | 57647448 07000000" + OK);
        wire.answer(arguments -> new RemotableHandle.HRemote(-2));
        assertEquals(new RemotableHandle.HRemote(-2), wire.proxy().GetWindow());
        wire.answered("00000200 | 57647452 feffffff" + OK);
        wire.answer(arguments -> null);
        assertEquals(null, wire.proxy().GetWindow());
        wire.answered("00000000" + OK);
        wire.carries(IOleWindow::GetWindow, new RemotableHandle.HInproc(1));
    }

    @Test
    void sendsMenusAndGlobalMemory() throws ComException {
        Wire<IOleInPlaceFrame> wire = new Wire<>(IOleInPlaceFrame.TYPE);
        RemotableHandle menu = new RemotableHandle.HInproc(1);
        userHGLOBAL memory = new userHGLOBAL.HRemote(new FLAGGED_BYTE_BLOB(0, 3, new byte[] {1, 2, 3}));
        wire.sendsOctets(
                "00000200 | 57647448 01000000 | 04000200 | 57647452 08000200 | 03000000 00000000 03000000 010203 00"
                        + " | 00000000",
                "0000020000000000 | 57647448 01000000 | 0400020000000000 | 57647452 00000000 0800020000000000"
                        + " | 0300000000000000 00000000 03000000 010203 00 00000000 | 0000000000000000",
                frame -> {
                    frame.SetMenu(menu, memory, null);
                    return null;
                },
                null,
                menu,
                memory,
                null);
        // a handle that is good in one process of 64 bits; the union is aligned like its largest arm
        wire.sendsOctets(
                "00000000 | 00000200 | 57647450 00000000 0800000001000000 | 04000200 | 57647452 05000000",
                "0000000000000000 | 0000020000000000 | 57647450 00000000 0800000001000000 | 0400020000000000"
                        + " | 57647452 05000000",
                frame -> {
                    frame.SetMenu(null, new userHGLOBAL.HInproc64(0x100000008L), new RemotableHandle.HRemote(5));
                    return null;
                },
                null,
                null,
                new userHGLOBAL.HInproc64(0x100000008L),
                new RemotableHandle.HRemote(5));
    }

    @Test
    void sendsFormatsByNumberOrName() throws ComException {
        Wire<IDataObject> wire = new Wire<>(IDataObject.TYPE);
        FORMATETC numbered = new FORMATETC(new userCLIPFORMAT.DwValue(1), null, 1, -1, 1);
        wire.sendsOctets(
                "00000200 | 04000200 00000000 01000000 ffffffff 01000000 | 57647448 01000000",
                "0000020000000000 | 0400020000000000 0000000000000000 01000000 ffffffff 01000000 00000000"
                        + " | 57647448 00000000 01000000",
                data -> data.QueryGetData(numbered),
                1,
                numbered);
        FORMATETC named = new FORMATETC(new userCLIPFORMAT.PwszName("My"), null, 1, -1, 4);
        wire.sendsOctets(
                "00000200 | 04000200 00000000 01000000 ffffffff 04000000 | 57647452 08000200"
                        + " | 03000000 00000000 03000000 4d0079000000",
                "0000020000000000 | 0400020000000000 0000000000000000 01000000 ffffffff 04000000 00000000"
                        + " | 57647452 00000000 0800020000000000"
                        + " | 0300000000000000 0000000000000000 0300000000000000 4d0079000000",
                data -> data.QueryGetData(named),
                0,
                named);
    }

    private static void answers(String octets, userSTGMEDIUM medium) throws ComException {
        Wire<IDataObject> wire = new Wire<>(IDataObject.TYPE);
        wire.answer(arguments -> medium);
        assertEquals(medium, wire.proxy().GetData(null));
        wire.answered(octets + OK);
        wire.carries(data -> data.GetData(null), medium, new Object[] {null});
    }

    @Test
    void sendsStorageMedia() throws ComException {
        answers("00000200 | 00000000 | 00000000", new userSTGMEDIUM(new _STGMEDIUM_UNION.Nothing(), null));
        answers(
                "00000200 | 01000000 04000200 | 00000000 | 57647452 08000200 | 02000000 00000000 02000000 aabb 0000",
                new userSTGMEDIUM(
                        new _STGMEDIUM_UNION.HGlobal(new userHGLOBAL.HRemote(
                                new FLAGGED_BYTE_BLOB(0, 2, new byte[] {(byte) 0xaa, (byte) 0xbb}))),
                        null));
        answers(
                "00000200 | 02000000 04000200 | 00000000 | 02000000 00000000 02000000 66000000",
                new userSTGMEDIUM(new _STGMEDIUM_UNION.LpszFileName("f"), null));
        answers(
                "00000200 | 04000000 04000200 | 00000000 | 01000000 01000000 09 000000",
                new userSTGMEDIUM(new _STGMEDIUM_UNION.Pstm(new BYTE_BLOB(1, new byte[] {9})), null));
        userBITMAP bitmap = new userBITMAP(0, 1, 1, 2, (short) 1, (short) 8, 2, new byte[] {5, 0});
        answers(
                "00000200 | 10000000 04000200 | 00000000 | 07000000 07000000 08000200 | 00000000 57647452 0c000200"
                        + " | 02000000 00000000 01000000 01000000 02000000 0100 0800 02000000 0500 0000",
                new userSTGMEDIUM(
                        new _STGMEDIUM_UNION.HGdiHandle(
                                new GDI_OBJECT(7, new GDI_OBJECT_u.HBitmap(new userHBITMAP.HRemote(bitmap)))),
                        null));
    }

    @Test
    void sendsMediaWithOwnership() throws ComException {
        Wire<IDataObject> wire = new Wire<>(IDataObject.TYPE);
        userFLAG_STGMEDIUM medium =
                new userFLAG_STGMEDIUM(0, 1, new userSTGMEDIUM(new _STGMEDIUM_UNION.Nothing(), null));
        wire.sendsOctets(
                "00000000 | 00000200 04000200 | 00000000 01000000 00000000 00000000 | 01000000",
                "0000000000000000 | 0000020000000000 0400020000000000"
                        + " | 00000000 01000000 00000000 00000000 0000000000000000 | 01000000",
                data -> {
                    data.SetData(null, medium, 1);
                    return null;
                },
                null,
                null,
                medium,
                1);
        wire.carries(
                data -> {
                    data.SetData(null, null, 0);
                    return null;
                },
                null,
                null,
                null,
                0);
    }

    @Test
    void sendsMediaOfAsynchronousCalls() throws ComException {
        Wire<IAdviseSink> wire = new Wire<>(IAdviseSink.TYPE);
        userSTGMEDIUM medium = new userSTGMEDIUM(new _STGMEDIUM_UNION.LpszFileName("f"), null);
        String octets =
                "00000000 | 00000200 04000200 | 02000000 08000200 00000000 | 02000000 00000000 02000000 66000000";
        wire.sendsOctets(
                octets,
                "0000000000000000 | 0000020000000000 0400020000000000"
                        + " | 02000000 00000000 0800020000000000 0000000000000000"
                        + " | 0200000000000000 0000000000000000 0200000000000000 66000000",
                sink -> {
                    sink.OnDataChange(null, medium);
                    return null;
                },
                null,
                null,
                medium);
        AsyncIAdviseSink call = Com.createCall(wire.proxy(), AsyncIAdviseSink.class);
        call.Begin_OnDataChange(null, medium);
        call.Finish_OnDataChange();
        wire.requested(octets);
        call.Begin_OnSave();
        call.Finish_OnSave();
        wire.requested("");
    }

    @Test
    void sendsListsOfNames() throws ComException {
        Wire<IStorage> wire = new Wire<>(IStorage.TYPE);
        RemSNB names = new RemSNB(1, 3, new char[] {'a', 'b', 0});
        wire.sendsOctets(
                "00000000 | 00000000 | 00000200 | 03000000 01000000 03000000 610062000000 0000 | 00000000",
                "00000000 00000000 | 0000000000000000 | 0000020000000000"
                        + " | 0300000000000000 01000000 03000000 610062000000 0000 | 0000000000000000",
                storage -> {
                    storage.CopyTo(0, null, names, null);
                    return null;
                },
                null,
                0,
                null,
                names,
                null);
    }

    @Test
    void sendsBitmaps() throws ComException {
        Wire<IThumbnailExtractor> wire = new Wire<>(IThumbnailExtractor.TYPE);
        userHBITMAP bitmap = new userHBITMAP.HInproc(3);
        wire.answer(arguments -> new IThumbnailExtractor.ExtractThumbnailResult(1, 2, bitmap));
        assertEquals(bitmap, wire.proxy().ExtractThumbnail(null, 4, 5).phOutputBitmap());
        wire.answered("01000000 | 02000000 | 00000200 00000000 | 57647448 03000000" + OK);
    }

    // ---- call_as: the local method's name and number, the remote operation's parameters ----

    @Test
    void enumerates() throws ComException {
        Wire<IEnumString> wire = new Wire<>(IEnumString.TYPE);
        IEnumString.NextResult one = new IEnumString.NextResult(HResult.S_FALSE, new String[] {"a"}, 1);
        wire.sendsOctets("02000000", "02000000", names -> names.Next(2), one, 2);
        wire.answer(arguments -> one);
        wire.proxy().Next(2);
        wire.answered(
                "02000000 00000000 01000000 | 00000200 | 02000000 00000000 02000000 61000000 | 01000000 | 01000000");
    }

    @Test
    void reachesStreams() throws ComException {
        Wire<IStream> wire = new Wire<>(IStream.TYPE);
        wire.sendsOctets(
                "0500000000000000 01000000",
                "0500000000000000 01000000",
                stream -> stream.Seek(new LARGE_INTEGER(5), 1),
                new ULARGE_INTEGER(8),
                new LARGE_INTEGER(5),
                1);
        wire.sendsOctets(
                "02000000 0102 0000 02000000",
                "0200000000000000 0102 0000 02000000",
                stream -> stream.Write(new byte[] {1, 2}, 2),
                new IStream.WriteResult(HResult.S_OK, 2),
                new byte[] {1, 2},
                2);
        wire.sendsOctets(
                "04000000",
                "04000000",
                stream -> stream.Read(4),
                new IStream.ReadResult(HResult.S_FALSE, new byte[] {7}, 1),
                4);
        wire.carries(
                stream -> stream.CopyTo(null, new ULARGE_INTEGER(9)),
                new IStream.CopyToResult(new ULARGE_INTEGER(9), new ULARGE_INTEGER(9)),
                null,
                new ULARGE_INTEGER(9));
    }

    @Test
    void makesObjects() throws ComException {
        Wire<IClassFactory> wire = new Wire<>(IClassFactory.TYPE);
        Guid iid = Guid.of("00000001-0000-0000-c000-000000000046");
        wire.answer(arguments -> wire.object());
        IUnknown made = wire.proxy().CreateInstance(IClassFactory.TYPE.iid());
        assertNotNull(made);
        assertSame(wire.object(), made.queryInterface(IClassFactory.class));
        wire.sendsOctets(
                "01000000 0000 0000 c000000000000046",
                "01000000 0000 0000 c000000000000046",
                factory -> factory.CreateInstance(iid),
                null,
                iid);
        wire.fails(HResult.E_NOINTERFACE, factory -> factory.CreateInstance(iid));
    }

    @Test
    void draws() throws ComException {
        Wire<IViewObject> wire = new Wire<>(IViewObject.TYPE);
        RemotableHandle context = new RemotableHandle.HInproc(6);
        RECTL bounds = new RECTL(1, 2, 3, 4);
        String rectangle = "01000000 02000000 03000000 04000000";
        wire.sendsOctets(
                "01000000 ffffffff 00000000 | 00000000 | 00000000 | 00000200 57647448 06000000 | " + rectangle
                        + " | 00000000 | 00000000",
                "01000000 ffffffff 0000000000000000 | 0000000000000000 | 0000000000000000"
                        + " | 0000020000000000 57647448 06000000 | "
                        + rectangle + " | 0000000000000000 | 0000000000000000",
                view -> {
                    view.Draw(1, -1, 0, null, null, context, bounds, null, null);
                    return null;
                },
                null,
                1,
                -1,
                0L,
                null,
                null,
                context,
                bounds,
                null,
                null);
    }
}
