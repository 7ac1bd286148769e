package com.acme.user;

import com.acme.first.IStock;

/** Java by hand, written against what the IDL says. */
public final class Desk implements IStock {
    @Override
    public double Quote(String symbol) {
        return symbol.length();
    }
}
