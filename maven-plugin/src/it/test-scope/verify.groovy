assert new File(basedir, 'target/generated-test-sources/midl4j/com/acme/scope/IProbe.java').isFile()
assert new File(basedir, 'target/test-classes/com/acme/scope/IProbe.class').isFile()
assert new File(basedir, 'target/test-classes/META-INF/services/org.midl4j.call.InterfaceRegistry').text.trim() == 'com.acme.scope.ProbeIdl'
assert !new File(basedir, 'target/test-classes/com/acme/scope/IStock.class').exists() : 'main Java is not made again'
assert !new File(basedir, 'target/classes/com/acme/scope/IProbe.class').exists() : 'and test Java is not shipped'
