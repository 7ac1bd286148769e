package org.midl4j.compiler.wire;

/** How far into a stub a plan is, as far as that is known: modulo some power of two. */
final class Cursor {
    private int modulus;
    private int residue;

    Cursor(int modulus) {
        this.modulus = modulus;
    }

    void align(int alignment) {
        if (modulus < alignment) {
            modulus = alignment;
            residue = 0;
        } else {
            residue = (residue + gap(alignment, 0)) % modulus;
        }
    }

    void advance(int octets) {
        residue = (residue + octets) % modulus;
    }

    /** After something of unknown size. */
    void lose() {
        modulus = 1;
        residue = 0;
    }

    /** Whether it is known how far an octet some way ahead is from the next multiple. */
    boolean knows(int alignment) {
        return modulus >= alignment;
    }

    /** The octets from some way ahead up to the next multiple. */
    int gap(int alignment, int ahead) {
        return -(residue + ahead) & alignment - 1;
    }
}
