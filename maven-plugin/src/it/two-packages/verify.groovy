def log = new File(basedir, 'build.log').text
assert (log =~ /Java files written/).count == 2
assert (log =~ /the Java is up to date/).count == 2 : 'the executions do not disturb each other'
def classes = new File(basedir, 'target/classes')
assert new File(classes, 'com/acme/stocks/IStock.class').isFile()
assert new File(classes, 'com/acme/bonds/IBond.class').isFile()
assert new File(classes, 'META-INF/services/org.midl4j.call.InterfaceRegistry').text.readLines() == ['com.acme.bonds.BondIdl', 'com.acme.stocks.StockIdl']
assert new File(classes, 'META-INF/midl4j/stocks/stock.idl').isFile()
assert new File(classes, 'META-INF/midl4j/bonds/bond.idl').isFile()
