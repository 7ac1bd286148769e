def java = new File(basedir, 'target/generated-sources/midl4j/com/acme')
assert new File(java, 'app/IFuture.java').text.contains('com.acme.api.ITrade') : 'the package is that of the jar'
assert !new File(java, 'app/ITrade.java').exists() : 'what the jar has is not made again'
assert !new File(java, 'api').exists()
assert new File(basedir, 'target/classes/com/acme/app/IFuture.class').isFile()
assert !new File(basedir, 'target/classes/META-INF/midl4j/trade.idl').exists() : 'and not published again'
