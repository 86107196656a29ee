package io.github.plangraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The features of a model are hashes of strings: a hash put together of parts must be the same. */
class JoinedTest {

  @Property
  void hashesLikeTheString(@ForAll String a, @ForAll String b, @ForAll String c) {
    Joined joined = Joined.of(a, 0, a.length()).with(b).with(Joined.EMPTY.with("|").with(c));
    String whole = a + b + "|" + c;
    assertEquals(new Joined(whole.hashCode(), whole.length()), joined);
  }
}
