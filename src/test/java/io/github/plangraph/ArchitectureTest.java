package io.github.plangraph;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;

/** Which package may know which: the pipeline runs one way. */
@AnalyzeClasses(
    packages = ArchitectureTest.ROOT,
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  static final String ROOT = "io.github.plangraph";

  @ArchTest
  static final ArchRule DOCUMENT =
      onlyKnows("document")
          .because("a format is read without knowing what a plan is, so that formats can be added");

  @ArchTest
  static final ArchRule LEXICON =
      onlyKnows("lexicon").because("vocabularies outlive the documents they are found in");

  @ArchTest
  static final ArchRule PLAN =
      onlyKnows("plan", "document", "lexicon")
          .because("the nouns depend on nobody that finds or prints them");

  @ArchTest
  static final ArchRule OUTLINE =
      onlyKnows("outline", "document", "plan")
          .because("numbering and boxes are read from form alone, not from what the text means");

  @ArchTest
  static final ArchRule NLP =
      onlyKnows("nlp").because("words and sentences are the same outside of plans");

  @ArchTest
  static final ArchRule EXTRACT =
      onlyKnows("extract", "document", "lexicon", "plan", "nlp")
          .because("recognisers name concepts, never IRIs; rdf and extract never see each other");

  @ArchTest
  static final ArchRule CORRECT =
      onlyKnows("correct", "document", "lexicon", "plan")
          .because("a correction changes facts, whoever found them and whatever becomes of them");

  @ArchTest
  static final ArchRule REVIEW =
      onlyKnows("review", "document", "lexicon", "plan")
          .because("what is in doubt shows in the facts; a person decides, and correct applies it");

  @ArchTest
  static final ArchRule RDF =
      onlyKnows("rdf", "document", "lexicon", "plan")
          .because("a fact is mapped by what it says, not by how it was found");

  @ArchTest
  static final ArchRule VALIDATE =
      onlyKnows("validate", "rdf")
          .because("the shapes judge any graph, whoever made it, not only ours");

  @ArchTest
  static final ArchRule QUERY =
      onlyKnows("query", "rdf").because("a canned query runs without a server and on any dataset");

  @ArchTest
  static final ArchRule SERVE =
      onlyKnows("serve", "rdf", "validate", "query")
          .because("a server that cannot extract can serve a store made elsewhere");

  @ArchTest
  static final ArchRule EVALUATE =
      onlyKnows("evaluate").because("scores are taken from what a user gets, the JSON Lines alone");

  @ArchTest
  static final ArchRule TRAIN =
      onlyKnows("train", "document", "lexicon", "plan", "extract", "evaluate")
          .because("annotated text becomes examples; what is learned from them is in extract");

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices()
          .matching(ROOT + ".(*)..")
          .should()
          .beFreeOfCycles()
          .because("the pipeline runs one way");

  @ArchTest
  static final ArchRule HANLP =
      only("com.hankcs..", "nlp")
          .because("HanLP's configuration is global and some of its classes break the machine");

  @ArchTest
  static final ArchRule COMMONMARK =
      only("org.commonmark..", "document").because("Markdown is one format of several");

  @ArchTest
  static final ArchRule HTTP =
      noClasses()
          .that(resideOutsideOfPackage(ROOT + ".serve.."))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.jena.fuseki..", "org.eclipse.jetty..", "jakarta..")
          .because("the rest of the program is used without a server");

  @ArchTest
  static final ArchRule JENA =
      noClasses()
          .that()
          .resideInAnyPackage(
              in("document", "plan", "outline", "nlp", "extract", "correct", "review", "evaluate"))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.jena..")
          .because("what is found in a text is a record; how it becomes RDF is the affair of rdf");

  @ArchTest
  static final ArchRule PICOCLI =
      noClasses()
          .that(resideOutsideOfPackage(ROOT))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..")
          .because("the command line is the outermost shell");

  @ArchTest
  static final ArchRule EDGE =
      noClasses()
          .that(resideOutsideOfPackage(ROOT))
          .should()
          .accessTargetWhere(
              describe(
                  "System.out, System.err or System.exit",
                  access ->
                      access.getTargetOwner().isEquivalentTo(System.class)
                          && Arrays.asList("out", "err", "exit").contains(access.getName())))
          .because("printing and exit codes live at the edge");

  @ArchTest
  static final ArchRule NAMES =
      noClasses()
          .should()
          .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
          .because("such a name says nothing about what the class is");

  private static ArchRule onlyKnows(String name, String... known) {
    String[] allowed = in(Stream.concat(Stream.of(name), Stream.of(known)).toArray(String[]::new));
    DescribedPredicate<JavaClass> foreign = resideOutsideOfPackage(ROOT + "..");
    return classes()
        .that()
        .resideInAPackage(ROOT + "." + name + "..")
        .should()
        .onlyDependOnClassesThat(
            foreign
                .or(resideInAnyPackage(allowed))
                .as("are in %s or not ours", Arrays.asList(allowed)));
  }

  private static ArchRule only(String library, String owner) {
    return noClasses()
        .that(resideOutsideOfPackage(ROOT + "." + owner + ".."))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  private static String[] in(String... names) {
    return Stream.of(names).map(name -> ROOT + "." + name + "..").toArray(String[]::new);
  }
}
