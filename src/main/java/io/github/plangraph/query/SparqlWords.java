package io.github.plangraph.query;

import java.io.StringReader;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.sparql.lang.arq.javacc.ARQParserConstants;
import org.apache.jena.sparql.lang.arq.javacc.ARQParserTokenManager;
import org.apache.jena.sparql.lang.arq.javacc.SimpleCharStream;
import org.apache.jena.sparql.lang.arq.javacc.Token;

/**
 * The words of a query as the parser's own lexer cuts them.
 *
 * <p>A keyword cannot hide from the lexer: not in EXISTS, a sub-query, HAVING or an aggregate,
 * where walks over the syntax tree have overlooked it; and a literal or IRI with its letters is no
 * match.
 *
 * @param variables names without {@code ?}
 * @param federated whether SERVICE occurs
 * @param dataset whether FROM occurs
 */
record SparqlWords(Set<String> variables, boolean federated, boolean dataset) {

  /**
   * Cuts a query that has been parsed.
   *
   * @param query text which the ARQ parser has accepted
   */
  static SparqlWords of(String query) {
    ARQParserTokenManager lexer =
        new ARQParserTokenManager(new SimpleCharStream(new StringReader(query)));
    Set<String> variables = new TreeSet<>();
    boolean federated = false;
    boolean dataset = false;
    for (Token token = lexer.getNextToken();
        token.kind != ARQParserConstants.EOF;
        token = lexer.getNextToken()) {
      switch (token.kind) {
        case ARQParserConstants.VAR1, ARQParserConstants.VAR2 ->
            variables.add(token.image.substring(1));
        case ARQParserConstants.SERVICE -> federated = true;
        case ARQParserConstants.FROM -> dataset = true;
        default -> {}
      }
    }
    return new SparqlWords(Set.copyOf(variables), federated, dataset);
  }
}
