package org.midl4j.compiler.parse;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.misc.Interval;

/** A text as ANTLR's lexer reads it: with an end that can be moved, to lex just one line. */
final class TextStream implements CharStream {
    private final String name;
    private final char[] text;
    private int limit;
    private int index;

    TextStream(String name, char[] text) {
        this.name = name;
        this.text = text;
        this.limit = text.length;
    }

    void limit(int end) {
        limit = end;
    }

    @Override
    public void consume() {
        if (index >= limit) {
            throw new IllegalStateException("nothing left to consume");
        }
        index++;
    }

    @Override
    public int LA(int distance) {
        int position = distance > 0 ? index + distance - 1 : index + distance;
        return distance == 0 ? 0 : position >= 0 && position < limit ? text[position] : EOF;
    }

    @Override
    public int mark() {
        return -1;
    }

    @Override
    public void release(int marker) {
        // Every character stays available.
    }

    @Override
    public int index() {
        return index;
    }

    @Override
    public void seek(int position) {
        index = position;
    }

    @Override
    public int size() {
        return limit;
    }

    @Override
    public String getSourceName() {
        return name;
    }

    @Override
    public String getText(Interval interval) {
        return new String(text, interval.a, Math.min(interval.b + 1, text.length) - interval.a);
    }
}
