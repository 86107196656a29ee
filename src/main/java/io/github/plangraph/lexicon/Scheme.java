package io.github.plangraph.lexicon;

/** The concept schemes, and with them the kinds of thing a plan names. */
public enum Scheme {
  TECHNOLOGY("technology", "technologies"),
  SECTOR("sector", "sectors"),
  POLICY("policy", "policies"),
  ORGANIZATION("organization", "organizations"),
  REGION("region", "regions");

  private final String term;
  private final String file;

  Scheme(String term, String file) {
    this.term = term;
    this.file = file;
  }

  /** Name of a member, as the JSON Lines and IRIs print it. */
  public String term() {
    return term;
  }

  /** Name of its file in {@code ontology/}, without {@code .ttl}. */
  public String file() {
    return file;
  }
}
