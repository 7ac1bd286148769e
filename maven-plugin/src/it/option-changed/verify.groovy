def log = new File(basedir, 'build.log').text
assert (log =~ /Java files? written/).count == 2
def java = new File(basedir, 'target/generated-sources/midl4j/com/acme/option/AsyncIStock.java').text
assert java.contains('beginQuote')
assert !java.contains('void Begin_Quote')
