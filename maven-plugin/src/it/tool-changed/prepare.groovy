// A compiler that differs in nothing but its version.
import java.util.zip.ZipEntry
import java.util.zip.ZipFile
import java.util.zip.ZipOutputStream

def home = new File(localRepositoryPath, 'org/midl4j/midl4j-compiler')
def version = home.listFiles().find { it.isDirectory() && it.name != 'next' }.name
def jar = new File(home, "$version/midl4j-compiler-${version}.jar")
def next = new File(home, 'next')
next.mkdirs()
new ZipFile(jar).withCloseable { zip ->
    new ZipOutputStream(new FileOutputStream(new File(next, 'midl4j-compiler-next.jar'))).withCloseable { out ->
        zip.entries().each { entry ->
            out.putNextEntry(new ZipEntry(entry.name))
            out << (entry.name == 'org/midl4j/compiler/version.txt' ? 'next'.bytes : zip.getInputStream(entry).bytes)
            out.closeEntry()
        }
    }
}
def pom = new File(home, "$version/midl4j-compiler-${version}.pom").text
new File(next, 'midl4j-compiler-next.pom').text = pom
        .replace('<artifactId>midl4j-compiler</artifactId>', '<artifactId>midl4j-compiler</artifactId><version>next</version>')
        .replace('${project.version}', version)
return true
