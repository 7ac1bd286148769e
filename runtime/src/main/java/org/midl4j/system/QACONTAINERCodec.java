// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;

/** Writes and reads {@link QACONTAINER}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public final class QACONTAINERCodec {
    static {
        Abi.require(1);
    }

    private QACONTAINERCodec() {}

    public static void write(NdrWriter out, QACONTAINER value) throws ComException {
        out.alignPointer();
        out.writeInt(value.cbSize);
        InterfacePointers.write(out, value.pClientSite, IOleClientSite.TYPE);
        InterfacePointers.write(out, value.pAdviseSink, IAdviseSinkEx.TYPE);
        InterfacePointers.write(out, value.pPropertyNotifySink, IPropertyNotifySink.TYPE);
        InterfacePointers.write(out, value.pUnkEventSink, InterfaceType.UNKNOWN);
        int at = out.reserve(4, 12);
        out.putInt(at, value.dwAmbientFlags);
        out.putInt(at + 4, value.colorFore);
        out.putInt(at + 8, value.colorBack);
        InterfacePointers.write(out, value.pFont, IFont.TYPE);
        InterfacePointers.write(out, value.pUndoMgr, IOleUndoManager.TYPE);
        int at2 = out.reserve(4, 8);
        out.putInt(at2, value.dwAppearance);
        out.putInt(at2 + 4, value.lcid);
        out.writePointer(value.hpal, (to, pointee) -> {
            to.align(8);
            to.writeInt((int) userHPALETTECodec.select("QACONTAINER.hpal", pointee, pointee.discriminant()));
            userHPALETTECodec.write(to, pointee);
        });
        InterfacePointers.write(out, value.pBindHost, IBindCtx.TYPE);
        InterfacePointers.write(out, value.pOleControlSite, IOleControlSite.TYPE);
        InterfacePointers.write(out, value.pServiceProvider, IServiceProvider.TYPE);
    }

    public static QACONTAINER read(NdrReader in) throws ComException {
        QACONTAINER value = new QACONTAINER();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, QACONTAINER value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            value.cbSize = in.readInt();
            field = 1;
            InterfacePointers.read(in, value, IOleClientSite.TYPE, (owner, object) -> owner.pClientSite = object);
            field = 2;
            InterfacePointers.read(in, value, IAdviseSinkEx.TYPE, (owner2, object2) -> owner2.pAdviseSink = object2);
            field = 3;
            InterfacePointers.read(in, value, IPropertyNotifySink.TYPE, (owner3, object3) -> owner3.pPropertyNotifySink = object3);
            field = 4;
            InterfacePointers.read(in, value, InterfaceType.UNKNOWN, (owner4, object4) -> owner4.pUnkEventSink = object4);
            field = 5;
            int at = in.take(4, 12);
            value.dwAmbientFlags = in.getInt(at);
            value.colorFore = in.getInt(at + 4);
            value.colorBack = in.getInt(at + 8);
            field = 6;
            InterfacePointers.read(in, value, IFont.TYPE, (owner5, object5) -> owner5.pFont = object5);
            field = 7;
            InterfacePointers.read(in, value, IOleUndoManager.TYPE, (owner6, object6) -> owner6.pUndoMgr = object6);
            field = 8;
            int at2 = in.take(4, 8);
            value.dwAppearance = in.getInt(at2);
            value.lcid = in.getInt(at2 + 4);
            field = 9;
            in.readPointer(value, (from, owner7) -> {
                from.at("hpal");
                from.align(8);
                userHPALETTECodec.read(from, from.readInt(), arm -> owner7.hpal = arm);
            });
            field = 10;
            InterfacePointers.read(in, value, IBindCtx.TYPE, (owner8, object7) -> owner8.pBindHost = object7);
            field = 11;
            InterfacePointers.read(in, value, IOleControlSite.TYPE, (owner9, object8) -> owner9.pOleControlSite = object8);
            field = 12;
            InterfacePointers.read(in, value, IServiceProvider.TYPE, (owner10, object9) -> owner10.pServiceProvider = object9);
        } catch (BadStubData problem) {
            throw problem.in("cbSize,pClientSite,pAdviseSink,pPropertyNotifySink,pUnkEventSink,dwAmbientFlags,pFont,pUndoMgr,dwAppearance,hpal,pBindHost,pOleControlSite,pServiceProvider", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(QACONTAINER to, QACONTAINER from) {
        to.cbSize = from.cbSize;
        to.pClientSite = from.pClientSite;
        to.pAdviseSink = from.pAdviseSink;
        to.pPropertyNotifySink = from.pPropertyNotifySink;
        to.pUnkEventSink = from.pUnkEventSink;
        to.dwAmbientFlags = from.dwAmbientFlags;
        to.colorFore = from.colorFore;
        to.colorBack = from.colorBack;
        to.pFont = from.pFont;
        to.pUndoMgr = from.pUndoMgr;
        to.dwAppearance = from.dwAppearance;
        to.lcid = from.lcid;
        to.hpal = from.hpal;
        to.pBindHost = from.pBindHost;
        to.pOleControlSite = from.pOleControlSite;
        to.pServiceProvider = from.pServiceProvider;
    }
}
