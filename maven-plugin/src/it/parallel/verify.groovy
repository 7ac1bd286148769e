def log = new File(basedir, 'build.log').text
assert log.contains('MultiThreadedBuilder') : 'it ran in parallel'
assert !log.contains('thread-safe') : 'and Maven does not warn of it'
['one', 'two', 'three', 'four'].each {
    assert new File(basedir, "$it/target/classes/com/acme/$it/IStock.class").isFile()
    assert new File(basedir, "$it/target/classes/META-INF/services/org.midl4j.call.InterfaceRegistry").text.trim() == "com.acme.${it}.StockIdl"
}
return true
