def log = new File(basedir, 'build.log').text
def place = new File(basedir, 'src/main/midl/dual.idl').path
assert log =~ /\[ERROR\] ${java.util.regex.Pattern.quote(place)}:\[\d+,\d+\] MIDL\d{4} .*async/
assert !new File(basedir, 'target/generated-sources/midl4j').exists()
