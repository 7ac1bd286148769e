package org.midl4j.golden.converters;

import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.com.WireConverter;

/** Panes by number or by name. */
public final class Panes implements WireConverter<Pane, wirePANE> {
    @Override
    public wirePANE toWire(Pane value) {
        if (value.name().isEmpty()) {
            return null;
        }
        return value.name().startsWith("#")
                ? new wirePANE.Here(Integer.parseInt(value.name().substring(1)))
                : new wirePANE.Elsewhere(value.name());
    }

    @Override
    public Pane fromWire(wirePANE wire) throws ComException {
        if (wire instanceof wirePANE.Here here) {
            if (here.here() < 0) {
                throw new ComException(HResult.E_INVALIDARG, "panes are numbered from 0");
            }
            return here.here() == 0 ? null : new Pane("#" + here.here());
        }
        return new Pane(((wirePANE.Elsewhere) wire).elsewhere());
    }
}
