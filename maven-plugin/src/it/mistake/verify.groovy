def log = new File(basedir, 'build.log').text
def place = new File(basedir, 'src/main/midl/stock.idl').path
assert log.contains("[ERROR] $place:[6,69] MIDL2011 unresolved type `dubble`")
assert log.contains('there is an error in the IDL')
def java = new File(basedir, 'target/generated-sources/midl4j/com/acme/mistaken')
assert new File(java, 'IStock.java').isFile() : 'what was made before is still there'
assert java.list().findAll { it.contains('More') } == [] : 'and nothing of the other file'
