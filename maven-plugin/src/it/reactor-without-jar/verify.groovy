def log = new File(basedir, 'build.log').text
assert (log =~ /Java files written/).count == 2 : 'both modules, in the first build'
assert (log =~ /the Java is up to date/).count == 2 : 'which is enough for the second'
assert new File(basedir, 'user/target/generated-sources/midl4j/com/acme/user/IFuture.java').text.contains('com.acme.base.ITrade')
assert new File(basedir, 'user/target/classes/com/acme/user/IFuture.class').isFile()
assert new File(basedir, 'base/target').list().findAll { it.endsWith('.jar') } == []
