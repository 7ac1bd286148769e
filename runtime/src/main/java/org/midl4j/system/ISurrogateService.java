// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("objidl.idl")
@NullMarked
public interface ISurrogateService extends IUnknown {
    InterfaceType<ISurrogateService> TYPE = InterfaceType.named(ISurrogateService.class, "000001d4-0000-0000-c000-000000000046")
            .operations("Init", "ApplicationLaunch", "ApplicationFree", "CatalogRefresh",
                    "ProcessShutdown")
            .local();

    int Init(Guid rguidProcessID, @Nullable IProcessLock pProcessLock) throws ComException;

    void ApplicationLaunch(Guid rguidApplID, int appType) throws ComException;

    void ApplicationFree(Guid rguidApplID) throws ComException;

    void CatalogRefresh(@Unsigned int ulReserved) throws ComException;

    void ProcessShutdown(int shutdownType) throws ComException;
}
