package org.midl4j.golden.bonds;

/** Sends a text as an array. */
public final class Letters implements IReader.TellBond {
    @Override
    public IReader.RemoteTellArguments toRemote(String text) {
        return new IReader.RemoteTellArguments(text.length(), text.toCharArray());
    }

    @Override
    public IReader.TellArguments toLocal(int length, char[] text) {
        return new IReader.TellArguments(new String(text));
    }
}
