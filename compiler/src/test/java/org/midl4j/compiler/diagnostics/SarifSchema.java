package org.midl4j.compiler.diagnostics;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the schema of SARIF 2.1.0 demands of the objects we write: the properties that must be there, those that may, and
 * what their values must be.
 */
public final class SarifSchema {
    private static final Set<String> LEVELS = Set.of("none", "note", "warning", "error");
    private static final Set<String> COLUMN_KINDS = Set.of("utf16CodeUnits", "unicodeCodePoints");

    private SarifSchema() {}

    /** Fails if a document breaks the schema; gives its results. */
    public static List<Object> check(Object log) {
        Map<String, Object> document = object(log, "log", Set.of("version", "runs"), Set.of("$schema"));
        require("2.1.0".equals(document.get("version")), "version");
        List<Object> runs = JsonText.array(document.get("runs"));
        require(runs.size() == 1, "one run");
        Map<String, Object> run = object(runs.get(0), "run", Set.of("tool"), Set.of("columnKind", "results"));
        require(COLUMN_KINDS.contains(run.get("columnKind")), "columnKind");
        Map<String, Object> tool = object(run.get("tool"), "tool", Set.of("driver"), Set.of());
        Map<String, Object> driver =
                object(tool.get("driver"), "driver", Set.of("name"), Set.of("version", "rules", "informationUri"));
        List<Object> rules = JsonText.array(driver.get("rules"));
        rules.forEach(SarifSchema::rule);
        List<Object> results = JsonText.array(run.get("results"));
        results.forEach(result -> result(result, rules));
        return results;
    }

    private static void rule(Object value) {
        Map<String, Object> rule =
                object(value, "rule", Set.of("id"), Set.of("name", "shortDescription", "help", "defaultConfiguration"));
        text(rule.get("id"), "rule.id");
        message(rule.get("shortDescription"), "rule.shortDescription");
        message(rule.get("help"), "rule.help");
        Map<String, Object> configuration =
                object(rule.get("defaultConfiguration"), "defaultConfiguration", Set.of(), Set.of("level"));
        require(LEVELS.contains(configuration.get("level")), "rule level");
    }

    private static void result(Object value, List<Object> rules) {
        Map<String, Object> result = object(
                value,
                "result",
                Set.of("message"),
                Set.of("ruleId", "ruleIndex", "level", "locations", "relatedLocations"));
        message(result.get("message"), "result.message");
        require(LEVELS.contains(result.get("level")), "result.level");
        int index = whole(result.get("ruleIndex"), 0, "ruleIndex");
        require(index < rules.size(), "ruleIndex beyond the rules");
        require(JsonText.at(rules.get(index), "id").equals(result.get("ruleId")), "ruleIndex is another rule");
        JsonText.array(result.get("locations")).forEach(SarifSchema::location);
        if (result.containsKey("relatedLocations")) {
            JsonText.array(result.get("relatedLocations")).forEach(SarifSchema::location);
        }
    }

    private static void location(Object value) {
        Map<String, Object> location = object(value, "location", Set.of(), Set.of("physicalLocation", "message"));
        if (location.containsKey("message")) {
            message(location.get("message"), "location.message");
        }
        Map<String, Object> place = object(
                location.get("physicalLocation"), "physicalLocation", Set.of("artifactLocation"), Set.of("region"));
        Map<String, Object> artifact =
                object(place.get("artifactLocation"), "artifactLocation", Set.of("uri"), Set.of());
        try {
            new URI(text(artifact.get("uri"), "uri"));
        } catch (URISyntaxException e) {
            throw new AssertionError("not a URI reference: " + artifact, e);
        }
        Map<String, Object> region = object(
                place.get("region"), "region", Set.of("startLine"), Set.of("startColumn", "endLine", "endColumn"));
        int startLine = whole(region.get("startLine"), 1, "startLine");
        int startColumn = whole(region.get("startColumn"), 1, "startColumn");
        int endLine = whole(region.get("endLine"), startLine, "endLine");
        whole(region.get("endColumn"), endLine == startLine ? startColumn : 1, "endColumn");
    }

    private static void message(Object value, String what) {
        text(object(value, what, Set.of("text"), Set.of()).get("text"), what);
    }

    private static String text(Object value, String what) {
        require(value instanceof String text && !text.isBlank(), what + " is not text: " + value);
        return (String) value;
    }

    private static int whole(Object value, int least, String what) {
        require(value instanceof Double number && number == Math.rint(number) && number >= least, what + ": " + value);
        return ((Double) value).intValue();
    }

    private static Map<String, Object> object(Object value, String what, Set<String> required, Set<String> optional) {
        Map<String, Object> object = JsonText.object(value);
        require(object.keySet().containsAll(required), what + " lacks one of " + required + ": " + object.keySet());
        for (String name : object.keySet()) {
            require(required.contains(name) || optional.contains(name), what + " has a property `" + name + "`");
        }
        return object;
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError("not SARIF 2.1.0: " + what);
        }
    }
}
