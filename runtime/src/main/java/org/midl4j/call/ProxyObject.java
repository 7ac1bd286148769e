package org.midl4j.call;

import org.midl4j.com.IUnknown;

/** Every generated proxy: an object that stands for one elsewhere. */
public interface ProxyObject extends IUnknown {

    /** What it stands for. */
    ProxyTarget proxyTarget();
}
