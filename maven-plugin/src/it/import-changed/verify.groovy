def log = new File(basedir, 'build.log').text
assert (log =~ /Java files? written/).count == 2
def part = new File(basedir, 'target/generated-sources/midl4j/com/acme/imported/Part.java').text
assert part.contains('afterwards')
assert !part.contains('before')
def octets = new File(basedir, 'target/classes/com/acme/imported/Part.class').getText('ISO-8859-1')
assert octets.contains('afterwards') : 'javac compiled it again'
