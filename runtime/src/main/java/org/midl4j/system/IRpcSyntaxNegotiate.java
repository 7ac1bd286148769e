// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("objidlbase.idl")
@NullMarked
public interface IRpcSyntaxNegotiate extends IUnknown {
    InterfaceType<IRpcSyntaxNegotiate> TYPE = InterfaceType.named(IRpcSyntaxNegotiate.class, "58a08519-24c8-4935-b482-3fd823333a4f")
            .operations("NegotiateSyntax")
            .local();

    RPCOLEMESSAGE NegotiateSyntax(RPCOLEMESSAGE pMsg) throws ComException;
}
