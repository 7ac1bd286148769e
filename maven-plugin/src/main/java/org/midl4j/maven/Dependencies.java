package org.midl4j.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.midl4j.compiler.CompileRequest;

/**
 * The IDL of the modules that a module depends on: in jars, and for modules of the same build in the directories from which
 * their jars will be made, so that no jar is needed.
 */
final class Dependencies {
    private static final String PUBLISHED = Dependencies.class.getPackageName() + ".published";

    private final MavenProject project;
    private final MavenSession session;
    private final RepositorySystem repository;
    private final Path extracted;

    /**
     * The dependencies of a project.
     *
     * @param extracted where IDL out of jars goes
     */
    Dependencies(MavenProject project, MavenSession session, RepositorySystem repository, Path extracted) {
        this.project = project;
        this.session = session;
        this.repository = repository;
        this.extracted = extracted;
    }

    /** Remembers for modules built after it what a module publishes. */
    static void publish(MavenProject project, Path resources) {
        Set<String> all = new LinkedHashSet<>(published(project));
        all.add(resources.toString());
        project.setContextValue(PUBLISHED, List.copyOf(all));
    }

    private static List<String> published(MavenProject project) {
        List<String> all = new ArrayList<>();
        if (project.getContextValue(PUBLISHED) instanceof List<?> known) {
            known.forEach(each -> all.add((String) each));
        }
        return all;
    }

    /** The libraries of IDL among the dependencies, in the order of the class path. */
    List<CompileRequest.Library> libraries(boolean forTests) throws IOException, MojoExecutionException {
        Set<Path> directories = new LinkedHashSet<>();
        if (forTests) {
            addModule(project, directories);
        }
        JarLibraries jars = JarLibraries.in(extracted);
        for (Artifact artifact : project.getArtifacts()) {
            if (!artifact.getArtifactHandler().isAddedToClasspath()
                    || !forTests
                            && (Artifact.SCOPE_TEST.equals(artifact.getScope())
                                    || Artifact.SCOPE_RUNTIME.equals(artifact.getScope()))) {
                continue;
            }
            Optional<MavenProject> module = module(artifact);
            if (module.isPresent()) {
                addModule(module.get(), directories);
                continue;
            }
            Path file = file(artifact);
            if (Files.isDirectory(file)) {
                addDirectory(file, directories);
            } else {
                jars.of(file).ifPresent(directories::add);
            }
        }
        jars.save();
        List<CompileRequest.Library> libraries = new ArrayList<>();
        for (Path directory : directories) {
            libraries.add(Packages.library(directory));
        }
        return libraries;
    }

    private Optional<MavenProject> module(Artifact artifact) {
        if (artifact.hasClassifier()) {
            return Optional.empty();
        }
        return session.getProjects().stream()
                .filter(each -> each.getGroupId().equals(artifact.getGroupId())
                        && each.getArtifactId().equals(artifact.getArtifactId())
                        && each.getVersion().equals(artifact.getBaseVersion()))
                .findFirst();
    }

    /** What a module published in this build, or else what another build left where its jar is made from. */
    private static void addModule(MavenProject module, Set<Path> directories) {
        List<String> published = published(module);
        for (String resources : published) {
            addDirectory(Path.of(resources), directories);
        }
        if (published.isEmpty()) {
            addDirectory(Path.of(module.getBuild().getOutputDirectory()), directories);
        }
    }

    private static void addDirectory(Path resources, Set<Path> directories) {
        Path directory = resources.resolve(JarLibraries.INSIDE);
        if (Files.isDirectory(directory)) {
            directories.add(directory);
        }
    }

    private Path file(Artifact artifact) throws MojoExecutionException {
        File known = artifact.getFile();
        if (known != null) {
            return known.toPath();
        }
        ArtifactRequest request =
                new ArtifactRequest(RepositoryUtils.toArtifact(artifact), project.getRemoteProjectRepositories(), null);
        try {
            return repository
                    .resolveArtifact(session.getRepositorySession(), request)
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException problem) {
            throw new MojoExecutionException(
                    "cannot look for IDL in " + artifact.getId() + ": " + problem.getMessage(), problem);
        }
    }
}
