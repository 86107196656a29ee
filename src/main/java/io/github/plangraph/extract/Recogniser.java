package io.github.plangraph.extract;

import java.util.List;

/** Finds the names of one construct in a passage. Stateless. */
interface Recogniser {

  /** What may be names, in any order; overlaps are settled later. */
  List<Candidate> find(Reading reading, List<Enumeration> lists);
}
