// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.converters;

import java.net.URI;
import java.time.Instant;
import java.util.BitSet;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public interface IConverted extends IUnknown {
    InterfaceType<IConverted> TYPE = InterfaceType.named(IConverted.class, "3d2a6f10-71c4-4a0e-8f0b-5b1f6f3d2b01")
            .operations("At", "Show", "Set", "Go", "Meet", "Many", "Pick", "Plain")
            .async(() -> AsyncIConverted.TYPE)
            .remote(IConvertedProxy::new, IConvertedStub::new);

    Instant At(Instant when) throws ComException;

    @Nullable Pane Show(@Nullable Pane pane, @Nullable Pane maybe, @Nullable Pane other) throws
            ComException;

    BitSet Set(BitSet flags, @Nullable BitSet more) throws ComException;

    Route Go(@Nullable URI where, Route route) throws ComException;

    @Nullable MEETING Meet(MEETING meeting, @Nullable MEETING other) throws ComException;

    @Nullable URI[] Many(Long n, Instant[] starts, @Nullable Pane[] panes) throws ComException;

    void Pick(Long n, PICK pick) throws ComException;

    @Nullable wirePANE Plain(@Nullable wirePANE pane) throws ComException;
}
