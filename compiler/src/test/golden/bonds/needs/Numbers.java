package org.midl4j.golden.bonds;

import org.midl4j.com.ComException;
import org.midl4j.com.HResult;

/** Knows numbers only. */
public final class Numbers implements IReader.TakeBond {
    @Override
    public IReader.RemoteTakeArguments toRemote(Object what) throws ComException {
        if (!(what instanceof Number)) {
            throw new ComException(HResult.E_INVALIDARG, "not a number");
        }
        long number = ((Number) what).longValue();
        return number == 0 ? null : new IReader.RemoteTakeArguments(number);
    }

    @Override
    public IReader.TakeArguments toLocal(long number) throws ComException {
        if (number < 0) {
            throw new ComException(HResult.E_ACCESSDENIED);
        }
        return new IReader.TakeArguments(number);
    }

    @Override
    public int fromLocal() {
        return 1;
    }
}
