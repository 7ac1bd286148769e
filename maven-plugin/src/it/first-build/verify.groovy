def log = new File(basedir, 'build.log').text
assert log.contains('midl4j:generate-test') : 'the goal help lists all goals'
assert log.contains('the IDL file is fine') : 'the goal check says what it found'
assert log =~ /\d+ Java files written, 0 unchanged, 0 removed/

def java = new File(basedir, 'target/generated-sources/midl4j/com/acme/first')
assert new File(java, 'IStock.java').text.contains('double Quote(String symbol)')
assert new File(java, 'AsyncIStock.java').text.contains('void Begin_Quote(String symbol)')

def classes = new File(basedir, 'target/classes')
assert new File(classes, 'com/acme/first/IStock.class').isFile()
assert new File(classes, 'com/acme/user/Desk.class').isFile()
assert new File(classes, 'META-INF/services/org.midl4j.call.InterfaceRegistry').text.readLines() == ['com.acme.first.StockIdl']
assert new File(classes, 'META-INF/midl4j/stock.idl').text == new File(basedir, 'src/main/midl/stock.idl').text
def maps = new File(classes, 'META-INF/midl4j').listFiles().findAll { it.name.endsWith('.packages') }
assert maps.size() == 1
assert maps[0].text.contains('stock.idl=com.acme.first')
