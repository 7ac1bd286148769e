def log = new File(basedir, 'build.log').text
assert (log =~ /\d+ Java files? written, \d+ unchanged/).count == 2 : 'another version looks at everything again'
assert (log =~ /\b0 Java files written, [1-9]\d* unchanged, 0 removed/).count == 1 : 'and leaves alone what comes out the same'
assert (log =~ /the Java is up to date/).count == 1
