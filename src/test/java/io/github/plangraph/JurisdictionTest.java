package io.github.plangraph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code eli:jurisdiction}: the province, city or county whose plan it is, with its evidence. */
class JurisdictionTest {

  private static final String QUERY =
      """
      PREFIX eli: <http://data.europa.eu/eli/ontology#>
      PREFIX pg: <https://w3id.org/plangraph/def#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      SELECT ?region ?quote { GRAPH ?g {
        ?plan eli:jurisdiction ?region .
        ?said rdf:subject ?plan ; rdf:predicate eli:jurisdiction ; rdf:object ?region ;
          pg:evidence/pg:exact ?quote } }
      """;

  @ParameterizedTest
  @CsvSource({
    "上海市水网建设规划, , shanghai, 上海市水网建设规划",
    "江苏省苏州市水网建设规划, , suzhou-jiangsu, 江苏省苏州市水网建设规划",
    "水网建设规划, 郑州市人民政府, zhengzhou, 郑州市人民政府",
    "安徽省水网建设规划, 安徽省水利厅, anhui, 安徽省水利厅",
    "国家水网建设规划, 国家发展改革委、水利部, , ",
    "长江三角洲水网建设规划, , , "
  })
  void isThatOfTheIssuerOrTheTitle(String title, String issuer, String region, String quote) {
    String head = issuer == null ? "" : "发文机关：" + issuer + "\n";
    String text = title + "\n" + head + "一、建设水源工程\n新建水库三座。\n二、建设灌区\n配套渠系。\n";
    Dataset dataset = DatasetFactory.createGeneral();
    Source source = new Source("plan.txt", text.getBytes(StandardCharsets.UTF_8));
    BundledPlans.pipeline().map(List.of(source), dataset.asDatasetGraph()::add);
    String found = "";
    try (QueryExecution query = QueryExecutionFactory.create(QUERY, dataset)) {
      ResultSet rows = query.execSelect();
      while (rows.hasNext()) {
        var row = rows.next();
        found += row.getResource("region").getLocalName() + " " + row.getLiteral("quote");
      }
    }
    assertEquals(region == null ? "" : region + " " + quote, found);
  }
}
