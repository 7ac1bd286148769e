def log = new File(basedir, 'build.log').text
assert (log =~ /Java files? written/).count == 1 : 'only the first build writes'
assert (log =~ /the Java is up to date with 1 IDL file/).count == 1 : 'the second build has nothing to do'
assert (log =~ /Nothing to compile/).count == 1 : 'and neither has javac'
