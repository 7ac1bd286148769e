// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceRegistry;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;

/** What is declared in {@code ocidl.idl}. */
@MidlGenerated("ocidl.idl")
@NullMarked
public final class OcidlIdl implements InterfaceRegistry {
    public static final int MULTICLASSINFO_GETTYPEINFO = 1;

    public static final int MULTICLASSINFO_GETNUMRESERVEDDISPIDS = 2;

    public static final int MULTICLASSINFO_GETIIDPRIMARY = 4;

    public static final int MULTICLASSINFO_GETIIDSOURCE = 8;

    public static final int TIFLAGS_EXTENDDISPATCHONLY = 1;

    /** For {@code META-INF/services}. */
    public OcidlIdl() {}

    @Override
    public @Nullable InterfaceType<?> find(Guid iid) {
        return switch (iid.hashCode()) {
            case 0x866d8182 -> iid.is(0x376bd3aa3845101bL, 0x84ed08002b2ec713L) ? IPerPropertyBrowsing.TYPE : null; // IPerPropertyBrowsing
            case 0x8d780ed8 -> iid.is(0x7fd523804e07101bL, 0xae2d08002b2ec713L) ? IPersistStreamInit.TYPE : null; // IPersistStreamInit
            case 0x9223f495 -> iid.is(0x9bfbbc02eff1101aL, 0x84ed00aa00341d07L) ? IPropertyNotifySink.TYPE : null; // IPropertyNotifySink
            case 0xa3aacf8c -> iid.is(0x1c2056cc5ef4101bL, 0x8bc800aa003e3b29L) ? IOleInPlaceObjectWindowless.TYPE : null; // IOleInPlaceObjectWindowless
            case 0xaed7300d -> iid.is(0x37d84f6042cb11ceL, 0x813500aa004bb851L) ? IPersistPropertyBag.TYPE : null; // IPersistPropertyBag
            case 0xb6700173 -> iid.is(0x22f55881280b11d0L, 0xa8a900a0c90c2004L) ? IPersistPropertyBag2.TYPE : null; // IPersistPropertyBag2
            case 0xb6700192 -> iid.is(0x22f55882280b11d0L, 0xa8a900a0c90c2004L) ? IPropertyBag2.TYPE : null; // IPropertyBag2
            case 0xc357efad -> iid.is(0xa6bc3ac0dbaa11ceL, 0x9de300aa004bb851L) ? IProvideClassInfo2.TYPE : null; // IProvideClassInfo2
            case 0xc655710c -> iid.is(0xfc4801a32ba911cfL, 0xa22900aa003d7352L) ? IObjectWithSite.TYPE : null; // IObjectWithSite
            case 0xcd530ddd -> iid.is(0xb3e7c340ef9711ceL, 0x9bc900aa00608e01L) ? IEnumOleUndoUnits.TYPE : null; // IEnumOleUndoUnits
            case 0xd189a7e3 -> iid.is(0x922eada0342411cfL, 0xb67000aa004cd6d8L) ? IOleInPlaceSiteWindowless.TYPE : null; // IOleInPlaceSiteWindowless
            case 0xf4ba403 -> iid.is(0x9c2cad80342411cfL, 0xb67000aa004cd6d8L) ? IOleInPlaceSiteEx.TYPE : null; // IOleInPlaceSiteEx
            case 0xfd9cd3c -> iid.is(0xb196b28bbab4101aL, 0xb69c00aa00341d07L) ? ISpecifyPropertyPages.TYPE : null; // ISpecifyPropertyPages
            case 0xfd9cd5b -> iid.is(0xb196b288bab4101aL, 0xb69c00aa00341d07L) ? IOleControl.TYPE : null; // IOleControl
            case 0xfd9cd7a -> iid.is(0xb196b289bab4101aL, 0xb69c00aa00341d07L) ? IOleControlSite.TYPE : null; // IOleControlSite
            case 0xfd9cdb8 -> iid.is(0xb196b28fbab4101aL, 0xb69c00aa00341d07L) ? IClassFactory2.TYPE : null; // IClassFactory2
            case 0xfd9cdd7 -> iid.is(0xb196b28cbab4101aL, 0xb69c00aa00341d07L) ? IPropertyPageSite.TYPE : null; // IPropertyPageSite
            case 0xfd9cdf6 -> iid.is(0xb196b28dbab4101aL, 0xb69c00aa00341d07L) ? IPropertyPage.TYPE : null; // IPropertyPage
            case 0xfd9ce34 -> iid.is(0xb196b283bab4101aL, 0xb69c00aa00341d07L) ? IProvideClassInfo.TYPE : null; // IProvideClassInfo
            case 0xfd9ce91 -> iid.is(0xb196b286bab4101aL, 0xb69c00aa00341d07L) ? IConnectionPoint.TYPE : null; // IConnectionPoint
            case 0xfd9ceb0 -> iid.is(0xb196b287bab4101aL, 0xb69c00aa00341d07L) ? IEnumConnections.TYPE : null; // IEnumConnections
            case 0xfd9cecf -> iid.is(0xb196b284bab4101aL, 0xb69c00aa00341d07L) ? IConnectionPointContainer.TYPE : null; // IConnectionPointContainer
            case 0xfd9ceee -> iid.is(0xb196b285bab4101aL, 0xb69c00aa00341d07L) ? IEnumConnectionPoints.TYPE : null; // IEnumConnectionPoints
            case 0x10841bed -> iid.is(0x894ad3b0ef9711ceL, 0x9bc900aa00608e01L) ? IOleUndoUnit.TYPE : null; // IOleUndoUnit
            case 0x18dfe1d4 -> iid.is(0xbd1ae5e0a6ae11ceL, 0xbd37504200c10000L) ? IPersistMemory.TYPE : null; // IPersistMemory
            case 0x1af80b6d -> iid.is(0xa1faf330ef9711ceL, 0x9bc900aa00608e01L) ? IOleParentUndoUnit.TYPE : null; // IOleParentUndoUnit
            case 0x33864855 -> iid.is(0x01e4466524ac101bL, 0x84ed08002b2ec713L) ? IPropertyPage2.TYPE : null; // IPropertyPage2
            case 0x36d52236 -> iid.is(0x3af242920c9611ceL, 0xa0cf00aa00600ab8L) ? IViewObjectEx.TYPE : null; // IViewObjectEx
            case 0x36d52274 -> iid.is(0x3af242900c9611ceL, 0xa0cf00aa00600ab8L) ? IAdviseSinkEx.TYPE : null; // IAdviseSinkEx
            case 0x389d7c06 -> iid.is(0xf5185dd820124b0bL, 0xaad9f052c6bd482bL) ? IPicture2.TYPE : null; // IPicture2
            case 0x45651ee9 -> iid.is(0xbef6e002a874101aL, 0x8bba00aa00300cabL) ? IFont.TYPE : null; // IFont
            case 0x45651f08 -> iid.is(0xbef6e003a874101aL, 0x8bba00aa00300cabL) ? IFontDisp.TYPE : null; // IFontDisp
            case 0x4a54b127 -> iid.is(0x742b0e0114e6101bL, 0x914e00aa00300cabL) ? ISimpleFrameSite.TYPE : null; // ISimpleFrameSite
            case 0x4eef249d -> iid.is(0xd001f200ef9711ceL, 0x9bc900aa00608e01L) ? IOleUndoManager.TYPE : null; // IOleUndoManager
            case 0x5c4f09e3 -> iid.is(0x55980ba035aa11cfL, 0xb67100aa004cd6d8L) ? IPointerInactive.TYPE : null; // IPointerInactive
            case 0x600425a7 -> iid.is(0x7bf80980bf32101aL, 0x8bbb00aa00300cabL) ? IPicture.TYPE : null; // IPicture
            case 0x600425c6 -> iid.is(0x7bf80981bf32101aL, 0x8bbb00aa00300cabL) ? IPictureDisp.TYPE : null; // IPictureDisp
            case 0x66fb1a96 -> iid.is(0xa7aba9c1898311cfL, 0x8f2000805f2cd064L) ? IProvideMultipleClassInfo.TYPE : null; // IProvideMultipleClassInfo
            case 0x7ed4e797 -> iid.is(0xcf51ed1062fe11cfL, 0xbf8600a0c9034836L) ? IQuickActivate.TYPE : null; // IQuickActivate
            default -> null;
        };
    }
}
