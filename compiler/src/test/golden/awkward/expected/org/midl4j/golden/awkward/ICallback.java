// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.awkward;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;

/** No uuid: a Java interface without TYPE, and no calls from elsewhere. */
@MidlGenerated("input.idl")
@NullMarked
public interface ICallback {
    void Called(int times) throws ComException;
}
