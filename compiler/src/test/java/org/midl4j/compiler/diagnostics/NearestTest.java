package org.midl4j.compiler.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class NearestTest {

    @Test
    void countsEdits() {
        assertEquals(0, Nearest.distance("size_is", "SIZE_IS"));
        assertEquals(1, Nearest.distance("size_si", "size_is"));
        assertEquals(1, Nearest.distance("sizeis", "size_is"));
        assertEquals(3, Nearest.distance("kitten", "sitting"));
        assertEquals(4, Nearest.distance("", "long"));
    }

    @Test
    void suggestsTheClosest() {
        assertEquals(Optional.of("AccountId"), Nearest.to("AcountId", List.of("Amount", "AccountId", "AccountIds")));
        assertEquals(Optional.of("DWORD"), Nearest.to("dword", List.of("WORD", "DWORD")));
        assertEquals(Optional.of("ab"), Nearest.to("ac", List.of("ab", "ad")));
    }

    @Test
    void suggestsNothingFarFetched() {
        assertEquals(Optional.empty(), Nearest.to("Account", List.of("Stock", "Bank")));
        assertEquals(Optional.empty(), Nearest.to("x", List.of("y")));
        assertEquals(Optional.empty(), Nearest.to("same", List.of("same")));
    }
}
