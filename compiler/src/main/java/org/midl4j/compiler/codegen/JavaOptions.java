package org.midl4j.compiler.codegen;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How a user wants IDL to look in Java.
 *
 * @param javaPackage where everything goes that nothing else places; empty if unsaid
 * @param packageOf packages by IDL file name, {@code bank.idl}
 * @param hresultOf exceptions from {@code hresult}, by {@code IFoo} or {@code IFoo.Method}
 * @param bonds the author's classes between local methods and what travels for them, by {@code IFoo.Method}
 * @param generateImports whether imported files without a known package are generated too, rather than refused
 * @param generateSystem whether interfaces and types the runtime has are generated nevertheless
 */
public record JavaOptions(
        String javaPackage,
        Map<String, String> packageOf,
        NameStyle names,
        EnumStyle enums,
        HresultStyle hresult,
        Map<String, HresultStyle> hresultOf,
        Map<String, String> bonds,
        boolean generateImports,
        boolean generateSystem) {

    /** What holds when the user says nothing. */
    public static final JavaOptions DEFAULT = new JavaOptions(
            "", Map.of(), NameStyle.IDL, EnumStyle.INT, HresultStyle.THROW, Map.of(), Map.of(), false, false);

    /** How names are written. */
    public enum NameStyle {
        /** Exactly as in the IDL. */
        IDL,
        /** As Java programmers write them: {@code Begin_Read} becomes {@code beginRead}. */
        JAVA
    }

    /** What an IDL enumeration becomes. */
    public enum EnumStyle {
        /** {@code int} and a class of constants. */
        INT,
        /** A Java {@code enum}. */
        JAVA;

        /** The style that a pragma calls {@code int} or {@code java}. */
        static EnumStyle of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** What becomes of success codes other than S_OK. */
    public enum HresultStyle {
        /** Failures throw; the success code can be read from the call object. */
        THROW,
        /** Failures throw; the success code is part of the result. */
        RETURN;

        /** The style that a pragma calls {@code throw} or {@code return}. */
        static HresultStyle of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    public JavaOptions {
        packageOf = Map.copyOf(packageOf);
        hresultOf = Map.copyOf(hresultOf);
        bonds = Map.copyOf(bonds);
    }

    /**
     * The package of what a file declares, if something says so.
     *
     * @param path of the file, as messages show it
     * @param pragma what the file itself says, or empty
     */
    public Optional<String> packageOf(String path, String pragma) {
        String whole = path.replace('\\', '/');
        String name = whole.substring(whole.lastIndexOf('/') + 1);
        for (String wanted : List.of(whole, name)) {
            for (Map.Entry<String, String> each : packageOf.entrySet()) {
                if (each.getKey().replace('\\', '/').equalsIgnoreCase(wanted)) {
                    return Optional.of(each.getValue());
                }
            }
        }
        return pragma.isEmpty() ? Optional.empty() : Optional.of(pragma);
    }

    /** These, with everything placed in a package. */
    public JavaOptions withPackage(String name) {
        return new JavaOptions(
                name, packageOf, names, enums, hresult, hresultOf, bonds, generateImports, generateSystem);
    }

    /** These, with other packages by IDL file name. */
    public JavaOptions withPackageOf(Map<String, String> packages) {
        return new JavaOptions(
                javaPackage, packages, names, enums, hresult, hresultOf, bonds, generateImports, generateSystem);
    }

    /** These, with what pragmas say where the user says nothing. */
    JavaOptions withPragmas(Map<String, String> bondsThere, Map<String, HresultStyle> hresultsThere) {
        Map<String, String> allBonds = new HashMap<>(bondsThere);
        allBonds.putAll(bonds);
        Map<String, HresultStyle> allHresults = new HashMap<>(hresultsThere);
        allHresults.putAll(hresultOf);
        return new JavaOptions(
                javaPackage, packageOf, names, enums, hresult, allHresults, allBonds, generateImports, generateSystem);
    }
}
