package io.github.plangraph.rdf;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.plangraph.document.Document;
import io.github.plangraph.document.Span;
import io.github.plangraph.plan.Citation;
import io.github.plangraph.plan.Evidence;
import io.github.plangraph.plan.Fact;
import io.github.plangraph.plan.Indicator;
import io.github.plangraph.plan.Measure;
import io.github.plangraph.plan.Mention;
import io.github.plangraph.plan.Metadatum;
import io.github.plangraph.plan.Plan;
import io.github.plangraph.plan.Project;
import io.github.plangraph.plan.Responsibility;
import io.github.plangraph.plan.Scope;
import io.github.plangraph.plan.Section;
import io.github.plangraph.plan.Statement;
import io.github.plangraph.plan.Task;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes one line of a plan's facts: names and order of the fields are a contract. */
final class FactWriter {

  private final JsonGenerator json;
  private final Concepts concepts;
  private final CodePoints codePoints;
  private final Document document;
  private final String plan;

  FactWriter(
      JsonGenerator json,
      Concepts concepts,
      CodePoints codePoints,
      Document document,
      String plan) {
    this.json = json;
    this.concepts = concepts;
    this.codePoints = codePoints;
    this.document = document;
    this.plan = plan;
  }

  void plan(Plan plan) throws IOException {
    begin("plan");
    text("type", plan.type().zh());
    text("title", plan.title());
    metadatum("issuer", plan, Metadatum.Field.ISSUER);
    metadatum("number", plan, Metadatum.Field.NUMBER);
    metadatum("date", plan, Metadatum.Field.DATE);
    metadatum("signed", plan, Metadatum.Field.SIGNED);
    metadatum("published", plan, Metadatum.Field.PUBLISHED);
    year("from", plan.from());
    year("to", plan.to());
    span(plan.extent());
    end(Scope.NONE);
  }

  void section(Section section, Scope scope) throws IOException {
    begin("section");
    json.writeNumberField("level", section.level());
    text("number", section.number());
    text("title", section.title());
    text("role", section.role().name().toLowerCase(Locale.ROOT));
    span(section.evidence().span());
    end(scope);
  }

  void box(Project project) throws IOException {
    begin("box");
    text("number", project.number());
    text("title", project.title());
    span(project.extent());
    end(scope(project));
  }

  void task(Task task) throws IOException {
    begin("task");
    text("title", task.title());
    year("deadline", task.deadline());
    span(task.section().evidence().span());
    end(scope(Optional.of(task.section()), Optional.of(task)));
  }

  void measure(Measure measure, Scope scope) throws IOException {
    begin("measure");
    text("title", measure.title());
    span(measure.evidence().span());
    end(scope);
  }

  void implementation(Project project) throws IOException {
    Optional<Task> task = project.task();
    if (task.isEmpty()) {
      return;
    }
    begin("relation");
    text("type", "implements");
    text("subject", project.title());
    text("object", task.get().title());
    span(project.evidence().span());
    end(scope(project));
  }

  void fact(Fact fact) throws IOException {
    if (fact instanceof Mention mention) {
      mention(mention);
    } else if (fact instanceof Statement statement) {
      statement(statement);
    } else if (fact instanceof Indicator indicator) {
      indicator(indicator);
    } else if (fact instanceof Citation citation) {
      citation(citation);
    } else if (fact instanceof Responsibility responsibility) {
      responsibility(responsibility);
    }
    span(fact.evidence().span());
    if (fact instanceof Statement statement && statement.inherited()) {
      text("scope", "task");
    }
    if (!fact.evidence().asserted()) {
      json.writeBooleanField("candidate", true);
    }
    end(fact.scope());
  }

  private void mention(Mention mention) throws IOException {
    Evidence evidence = mention.evidence();
    begin("mention");
    text("type", mention.scheme().term());
    quote(evidence);
    text("label", mention.label());
    text("concept", concepts.iri(mention));
    json.writeNumberField("confidence", Literals.rounded(evidence.confidence()));
    text("rule", evidence.rule());
  }

  private void statement(Statement statement) throws IOException {
    begin("relation");
    text("type", statement.predicate().term());
    if (statement.subject().isPresent()) {
      text("subject", statement.subject().get().label());
      text("object", statement.object().label());
      return;
    }
    text("object", statement.object().label());
    quote(statement.evidence());
    if (!statement.verb().isEmpty()) {
      text("verb", statement.verb());
    }
  }

  private void indicator(Indicator indicator) throws IOException {
    begin("indicator");
    quote(indicator.evidence());
    text("of", indicator.measured());
    text("op", indicator.comparator().term());
    text("value", indicator.value());
    text("unit", indicator.unit());
    year("year", indicator.year());
    text("role", indicator.target() ? "target" : "status");
  }

  private void citation(Citation citation) throws IOException {
    begin("relation");
    text("type", "cites");
    text("object", citation.policy().label());
    quote(citation.evidence());
    if (citation.number().isPresent()) {
      text("number", citation.number().get());
    }
  }

  private void responsibility(Responsibility responsibility) throws IOException {
    begin("responsible");
    text("organization", responsibility.organization().label());
    text("role", responsibility.lead() ? "lead" : "participant");
  }

  private static Scope scope(Project project) {
    return new Scope(project.section(), Optional.of(project), project.task(), Optional.empty());
  }

  private static Scope scope(Optional<Section> section, Optional<Task> task) {
    return new Scope(section, Optional.empty(), task, Optional.empty());
  }

  private void begin(String kind) throws IOException {
    json.writeStartObject();
    text("kind", kind);
  }

  private void end(Scope scope) throws IOException {
    text("file", document.name());
    text("plan", plan);
    if (scope.section().isPresent()) {
      text("path", scope.section().get().path());
    }
    if (scope.project().isPresent()) {
      Project project = scope.project().get();
      text("box", project.number().isEmpty() ? project.title() : project.number());
    }
    if (scope.task().isPresent()) {
      text("task", scope.task().get().title());
    }
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void span(Span span) throws IOException {
    json.writeNumberField("start", codePoints.at(span.start()));
    json.writeNumberField("end", codePoints.at(span.end()));
  }

  /** What stands between the offsets, line breaks included; {@link Evidence#quote} has none. */
  private void quote(Evidence evidence) throws IOException {
    text("text", document.source(evidence.span()).replace("**", "").replace("==", ""));
  }

  private void text(String name, String value) throws IOException {
    json.writeStringField(name, value);
  }

  private void metadatum(String name, Plan plan, Metadatum.Field field) throws IOException {
    Optional<String> value = plan.first(field);
    if (value.isPresent()) {
      text(name, value.get());
    }
  }

  private void year(String name, OptionalInt year) throws IOException {
    if (year.isPresent()) {
      json.writeNumberField(name, year.getAsInt());
    }
  }
}
