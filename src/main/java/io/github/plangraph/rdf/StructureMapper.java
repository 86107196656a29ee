package io.github.plangraph.rdf;

import io.github.plangraph.plan.Evidence;
import io.github.plangraph.plan.Measure;
import io.github.plangraph.plan.Passage;
import io.github.plangraph.plan.Project;
import io.github.plangraph.plan.Section;
import io.github.plangraph.plan.Structure;
import io.github.plangraph.plan.Task;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Writes the parts of a plan: sections, tasks, objectives, safeguards, projects, measures. */
final class StructureMapper {

  private final Iris iris;
  private final Node plan;
  private final Annotations annotations;
  private final Triples triples;

  StructureMapper(Iris iris, Node plan, Annotations annotations, Triples triples) {
    this.iris = iris;
    this.plan = plan;
    this.annotations = annotations;
    this.triples = triples;
  }

  void map(Structure structure) {
    sections(structure.sections());
    int order = 1;
    for (Task task : structure.tasks()) {
      task(task, order++);
    }
    order = 1;
    for (Project project : structure.projects()) {
      project(project, order++);
    }
    Map<Node, Node> sectionOfMeasure = sectionsOfMeasures(structure.passages());
    order = 1;
    for (Measure measure : structure.measures()) {
      measure(measure, order++, sectionOfMeasure);
    }
  }

  private void sections(List<Section> sections) {
    Map<String, Node> byPath = new HashMap<>();
    int order = 1;
    int objectives = 1;
    int safeguards = 1;
    for (Section section : sections) {
      Node iri = iris.section(plan, section);
      byPath.putIfAbsent(section.path(), iri);
      section(section, iri, parent(section.path(), byPath), order++);
      if (section.level() >= 2 && section.role() == Section.Role.OBJECTIVE) {
        aim(section, iri, "objective", Terms.OBJECTIVE, objectives++);
      } else if (section.level() >= 2 && section.role() == Section.Role.SAFEGUARD) {
        aim(section, iri, "safeguard", Terms.SAFEGUARD, safeguards++);
      }
    }
  }

  private void section(Section section, Node iri, Optional<Node> parent, int order) {
    part(iri, Terms.SECTION, section.title(), section.evidence(), order);
    triples.add(iri, Reused.ELI_IS_PART_OF, plan);
    triples.add(iri, Terms.PARENT_SECTION, parent);
    triples.add(iri, Terms.PATH, Literals.plain(section.path()));
    triples.add(iri, Terms.LEVEL, Literals.integer(section.level()));
    triples.add(iri, Terms.ROLE, Terms.of(section.role()));
    if (!section.number().isEmpty()) {
      triples.add(iri, Reused.ELI_NUMBER, Literals.plain(section.number()));
    }
  }

  /** The nearest section whose path begins this one; 专栏1 in a path is no section. */
  private static Optional<Node> parent(String path, Map<String, Node> byPath) {
    for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      Node parent = byPath.get(path.substring(0, end));
      if (parent != null) {
        return Optional.of(parent);
      }
    }
    return Optional.empty();
  }

  private void aim(Section section, Node heading, String kind, Node type, int order) {
    Node iri = iris.part(plan, kind, section.path(), section.title());
    part(iri, type, section.title(), section.evidence(), order);
    triples.add(iri, Terms.IN_SECTION, heading);
  }

  private void task(Task task, int order) {
    Node iri = iris.task(plan, task);
    part(iri, Terms.TASK, task.title(), task.section().evidence(), order);
    triples.add(iri, Terms.IN_SECTION, iris.section(plan, task.section()));
    task.deadline().ifPresent(year -> triples.add(iri, Terms.DEADLINE, Literals.year(year)));
  }

  private void project(Project project, int order) {
    Node iri = iris.project(plan, project);
    part(iri, Terms.PROJECT, project.title(), project.evidence(), order);
    if (!project.number().isEmpty()) {
      triples.add(iri, Terms.BOX_NUMBER, Literals.plain(project.number()));
    }
    triples.add(iri, Terms.IN_SECTION, project.section().map(s -> iris.section(plan, s)));
    Optional<Node> task = project.task().map(t -> iris.task(plan, t));
    triples.add(iri, Terms.IN_TASK, task);
    triples.add(iri, Terms.IMPLEMENTS, task);
  }

  private void measure(Measure measure, int order, Map<Node, Node> sections) {
    Node iri = iris.measure(plan, measure);
    part(iri, Terms.MEASURE, measure.title(), measure.evidence(), order);
    Optional<Node> task = measure.task().map(t -> iris.task(plan, t));
    Optional<Node> project = measure.project().map(p -> iris.project(plan, p));
    triples.add(iri, Terms.IN_SECTION, Optional.ofNullable(sections.get(iri)));
    triples.add(iri, Terms.IN_TASK, task);
    triples.add(iri, Terms.IN_PROJECT, project);
    triples.add(iri, Terms.PART_OF, project.or(() -> task));
    measure.deadline().ifPresent(year -> triples.add(iri, Terms.DEADLINE, Literals.year(year)));
  }

  /** A measure knows its task and box; its section is told by the passages that make it up. */
  private Map<Node, Node> sectionsOfMeasures(List<Passage> passages) {
    Map<Node, Node> sections = new HashMap<>();
    for (Passage passage : passages) {
      Place place = Place.of(iris, plan, passage.scope());
      place.measure().ifPresent(m -> place.section().ifPresent(s -> sections.putIfAbsent(m, s)));
    }
    return sections;
  }

  private void part(Node iri, Node type, String title, Evidence evidence, int order) {
    triples.type(iri, type);
    triples.title(iri, title);
    triples.add(iri, Terms.IN_PLAN, plan);
    triples.add(iri, Terms.ORDER, Literals.integer(order));
    annotations.support(iri, evidence, plan);
  }
}
