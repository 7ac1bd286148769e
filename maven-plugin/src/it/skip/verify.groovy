assert new File(basedir, 'build.log').text.contains('midl4j is skipped')
assert !new File(basedir, 'target/generated-sources/midl4j').exists()
