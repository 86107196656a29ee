package io.github.plangraph.serve;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.jspecify.annotations.Nullable;

/** Chooses what a client prefers of what there is. */
final class Accept {
  private Accept() {}

  /**
   * The best offer for a header; the first offer where the client does not care.
   *
   * @return empty if none will do
   */
  static <T> Optional<T> choose(
      @Nullable String accept, List<T> offers, Function<T, String> mediaType) {
    if (accept == null || accept.isBlank()) {
      return Optional.of(offers.get(0));
    }
    AcceptList offered = AcceptList.create(offers.stream().map(mediaType).toArray(String[]::new));
    MediaType match = AcceptList.match(new AcceptList(accept), offered);
    return match == null
        ? Optional.empty()
        : offers.stream()
            .filter(offer -> mediaType.apply(offer).equals(match.getContentTypeStr()))
            .findFirst();
  }
}
