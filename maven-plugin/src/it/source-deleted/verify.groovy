assert !new File(basedir, 'src/main/midl/gone.idl').exists()
def java = new File(basedir, 'target/generated-sources/midl4j/com/acme/deleted')
assert java.list().findAll { it.contains('Gone') } == []
assert new File(java, 'IStock.java').isFile()
def classes = new File(basedir, 'target/classes')
assert new File(classes, 'com/acme/deleted').list().findAll { it.contains('Gone') } == []
assert new File(classes, 'META-INF/services/org.midl4j.call.InterfaceRegistry').text.readLines() == ['com.acme.deleted.StockIdl']
assert !new File(classes, 'META-INF/midl4j/gone.idl').exists() : 'it is not published either'
