// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceRegistry;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;

/** What is declared in {@code oleidl.idl}. */
@MidlGenerated("oleidl.idl")
@NullMarked
public final class OleidlIdl implements InterfaceRegistry {
    public static final int UPDFCACHE_NODATACACHE = 1;

    public static final int UPDFCACHE_ONSAVECACHE = 2;

    public static final int UPDFCACHE_ONSTOPCACHE = 4;

    public static final int UPDFCACHE_NORMALCACHE = 8;

    public static final int UPDFCACHE_IFBLANK = 16;

    public static final int UPDFCACHE_ONLYIFBLANK = 0x80000000;

    public static final int UPDFCACHE_IFBLANKORONSAVECACHE = 18;

    public static final int UPDFCACHE_ALL = 0x7fffffff;

    public static final int UPDFCACHE_ALLBUTNODATACACHE = 0x7ffffffe;

    public static final int DROPEFFECT_NONE = 0;

    public static final int DROPEFFECT_COPY = 1;

    public static final int DROPEFFECT_MOVE = 2;

    public static final int DROPEFFECT_LINK = 4;

    public static final int DROPEFFECT_SCROLL = 0x80000000;

    /** For {@code META-INF/services}. */
    public OleidlIdl() {}

    @Override
    public @Nullable InterfaceType<?> find(Guid iid) {
        return switch (iid.hashCode()) {
            case 0xc0001fc2 -> iid.is(0x0000010400000000L, 0xc000000000000046L) ? IEnumOLEVERB.TYPE : null; // IEnumOLEVERB
            case 0xc00020d9 -> iid.is(0x0000010d00000000L, 0xc000000000000046L) ? IViewObject.TYPE : null; // IViewObject
            case 0xc0002155 -> iid.is(0x0000011100000000L, 0xc000000000000046L) ? IOleAdviseHolder.TYPE : null; // IOleAdviseHolder
            case 0xc0002174 -> iid.is(0x0000011200000000L, 0xc000000000000046L) ? IOleObject.TYPE : null; // IOleObject
            case 0xc0002193 -> iid.is(0x0000011300000000L, 0xc000000000000046L) ? IOleInPlaceObject.TYPE : null; // IOleInPlaceObject
            case 0xc00021b2 -> iid.is(0x0000011400000000L, 0xc000000000000046L) ? IOleWindow.TYPE : null; // IOleWindow
            case 0xc00021d1 -> iid.is(0x0000011500000000L, 0xc000000000000046L) ? IOleInPlaceUIWindow.TYPE : null; // IOleInPlaceUIWindow
            case 0xc00021f0 -> iid.is(0x0000011600000000L, 0xc000000000000046L) ? IOleInPlaceFrame.TYPE : null; // IOleInPlaceFrame
            case 0xc000220f -> iid.is(0x0000011700000000L, 0xc000000000000046L) ? IOleInPlaceActiveObject.TYPE : null; // IOleInPlaceActiveObject
            case 0xc000222e -> iid.is(0x0000011800000000L, 0xc000000000000046L) ? IOleClientSite.TYPE : null; // IOleClientSite
            case 0xc000224d -> iid.is(0x0000011900000000L, 0xc000000000000046L) ? IOleInPlaceSite.TYPE : null; // IOleInPlaceSite
            case 0xc000226c -> iid.is(0x0000011a00000000L, 0xc000000000000046L) ? IParseDisplayName.TYPE : null; // IParseDisplayName
            case 0xc000228b -> iid.is(0x0000011b00000000L, 0xc000000000000046L) ? IOleContainer.TYPE : null; // IOleContainer
            case 0xc00022aa -> iid.is(0x0000011c00000000L, 0xc000000000000046L) ? IOleItemContainer.TYPE : null; // IOleItemContainer
            case 0xc00022c9 -> iid.is(0x0000011d00000000L, 0xc000000000000046L) ? IOleLink.TYPE : null; // IOleLink
            case 0xc00022e8 -> iid.is(0x0000011e00000000L, 0xc000000000000046L) ? IOleCache.TYPE : null; // IOleCache
            case 0xc0002345 -> iid.is(0x0000012100000000L, 0xc000000000000046L) ? IDropSource.TYPE : null; // IDropSource
            case 0xc0002364 -> iid.is(0x0000012200000000L, 0xc000000000000046L) ? IDropTarget.TYPE : null; // IDropTarget
            case 0xc00023ff -> iid.is(0x0000012700000000L, 0xc000000000000046L) ? IViewObject2.TYPE : null; // IViewObject2
            case 0xc000241e -> iid.is(0x0000012800000000L, 0xc000000000000046L) ? IOleCache2.TYPE : null; // IOleCache2
            case 0xc000243d -> iid.is(0x0000012900000000L, 0xc000000000000046L) ? IOleCacheControl.TYPE : null; // IOleCacheControl
            case 0xc000245c -> iid.is(0x0000012a00000000L, 0xc000000000000046L) ? IContinue.TYPE : null; // IContinue
            case 0xc000247b -> iid.is(0x0000012b00000000L, 0xc000000000000046L) ? IDropSourceNotify.TYPE : null; // IDropSourceNotify
            default -> null;
        };
    }
}
