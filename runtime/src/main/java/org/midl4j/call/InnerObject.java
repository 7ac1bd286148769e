package org.midl4j.call;

import org.midl4j.com.IUnknown;

/** A call object that can be part of an outer object. */
public interface InnerObject extends IUnknown {

    /** What the outer object keeps: answers for this object alone, where its own {@code queryInterface} asks the outer. */
    IUnknown inner();
}
