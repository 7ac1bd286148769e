package org.midl4j.compiler.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks what section 3 of SARIF 2.1.0 requires of a log. */
final class SarifRendererTest {

    private static Object render(Diagnostic... diagnostics) {
        return JsonText.parse(Renderer.of(Renderer.Format.SARIF, false, "1.2.3").render(List.of(diagnostics)));
    }

    @Test
    void namesVersionSchemaAndTool() {
        Object log = render();
        assertEquals("2.1.0", JsonText.at(log, "version"));
        assertTrue(((String) JsonText.at(log, "$schema")).endsWith("/sarif-schema-2.1.0.json"));
        assertEquals(1, JsonText.array(JsonText.at(log, "runs")).size());
        assertEquals("midl4j", JsonText.at(log, "runs.0.tool.driver.name"));
        assertEquals("1.2.3", JsonText.at(log, "runs.0.tool.driver.version"));
        assertEquals("utf16CodeUnits", JsonText.at(log, "runs.0.columnKind"));
        assertEquals(List.of(), JsonText.at(log, "runs.0.results"));
    }

    @Test
    void placesAResultInARegion() {
        Object result = JsonText.at(render(Samples.unresolved()), "runs.0.results.0");
        assertEquals("MIDL2011", JsonText.at(result, "ruleId"));
        assertEquals("error", JsonText.at(result, "level"));
        assertEquals(
                "unresolved type `ACCOUNT_ID`\nhelp: did you mean `AccountId`?", JsonText.at(result, "message.text"));
        String region = "locations.0.physicalLocation.region.";
        assertEquals("bank.idl", JsonText.at(result, "locations.0.physicalLocation.artifactLocation.uri"));
        assertEquals(3.0, JsonText.at(result, region + "startLine"));
        assertEquals(23.0, JsonText.at(result, region + "startColumn"));
        assertEquals(3.0, JsonText.at(result, region + "endLine"));
        assertEquals(33.0, JsonText.at(result, region + "endColumn"));
        assertEquals("a similar name is declared here", JsonText.at(result, "relatedLocations.0.message.text"));
    }

    @Test
    void listsEachRuleOnceAndPointsToIt() {
        Object log = render(Samples.unresolved(), Samples.withoutPlace(), Samples.throughMacros());
        assertEquals(
                2, JsonText.array(JsonText.at(log, "runs.0.tool.driver.rules")).size());
        for (Object result : JsonText.array(JsonText.at(log, "runs.0.results"))) {
            int index = ((Double) JsonText.at(result, "ruleIndex")).intValue();
            Object rule = JsonText.at(log, "runs.0.tool.driver.rules." + index);
            assertEquals(JsonText.at(rule, "id"), JsonText.at(result, "ruleId"));
        }
        assertEquals(List.of(), JsonText.at(log, "runs.0.results.1.locations"));
    }

    @Test
    void writesPathsAsUriReferences() {
        assertEquals("idl/my%20file%23%C3%A4.idl", SarifRenderer.uri("idl/my file#ä.idl"));
        assertEquals("file:///home/me/a.idl", SarifRenderer.uri("/home/me/a.idl"));
        assertEquals("file:///C:/me/a.idl", SarifRenderer.uri("C:\\me\\a.idl"));
        assertEquals("a%3Ab.idl", SarifRenderer.uri("a:b.idl"));
    }
}
