package io.github.plangraph.nlp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The field learns what its features tell, keeps its probabilities, and survives being stored. */
class CrfTest {

  /** A feature tells the label but for feature 7, whose label is that of the position before. */
  private static final long[][] SEQUENCE = {{1}, {7}, {7}, {2}, {7}, {7}};

  private static final int[] GOLD = {0, 0, 0, 1, 1, 1};
  private static final long[][] MIRRORED = {{2}, {7}, {7}, {1}, {7}, {7}};
  private static final int[] MIRRORED_GOLD = {1, 1, 1, 0, 0, 0};

  @Test
  void learnsFeaturesAndTransitions() {
    assertArrayEquals(GOLD, learn().lattice(SEQUENCE).best());
    long[][] unseen = {{1}, {7}, {7}, {7}, {2}, {7}};
    assertArrayEquals(new int[] {0, 0, 0, 0, 1, 1}, learn().lattice(unseen).best());
  }

  @Test
  void probabilitiesOfAllLabellingsSumToOne() {
    Lattice lattice = learn().lattice(SEQUENCE);
    double sum = 0;
    for (int labels = 0; labels < 1 << SEQUENCE.length; labels++) {
      int[] path = new int[SEQUENCE.length];
      for (int i = 0; i < path.length; i++) {
        path[i] = (labels >> i) & 1;
      }
      sum += lattice.probability(0, path);
    }
    assertEquals(1, sum, 1e-9);
  }

  @Test
  void marginalsSumToOneAndAgreeWithStretches() {
    Lattice lattice = learn().lattice(SEQUENCE);
    for (int i = 0; i < SEQUENCE.length; i++) {
      double[] marginal = lattice.marginal(i);
      assertEquals(1, Arrays.stream(marginal).sum(), 1e-9);
      assertEquals(marginal[1], lattice.probability(i, new int[] {1}), 1e-9);
    }
  }

  @Test
  void handicapMakesTheFirstLabelLessLikely() {
    Crf crf = learn();
    assertTrue(crf.lattice(SEQUENCE, 1).marginal(1)[0] < crf.lattice(SEQUENCE).marginal(1)[0]);
  }

  @Test
  void sameExamplesGiveTheSameBytes() throws IOException {
    assertArrayEquals(bytes(learn()), bytes(learn()));
  }

  @Test
  void storedAndReadBackItDecidesAlike() throws IOException {
    Crf stored = Crf.read(ByteBuffer.wrap(bytes(learn())));
    assertArrayEquals(GOLD, stored.lattice(SEQUENCE).best());
    assertEquals(
        learn().lattice(SEQUENCE).marginal(3)[1], stored.lattice(SEQUENCE).marginal(3)[1], 0.01);
  }

  @Test
  void refusesWhatIsNoModel() throws IOException {
    assertThrows(IOException.class, () -> Crf.read(ByteBuffer.allocate(64)));
    byte[] whole = bytes(learn());
    ByteBuffer half = ByteBuffer.wrap(whole, 0, whole.length / 2);
    assertThrows(IOException.class, () -> Crf.read(half));
  }

  private static Crf learn() {
    boolean[] allowed = new boolean[6];
    Arrays.fill(allowed, true);
    CrfTrainer trainer = new CrfTrainer(2, allowed, new CrfTrainer.Noise(0.2, 0.1));
    for (int i = 0; i < 40; i++) {
      trainer.add(SEQUENCE, GOLD);
      trainer.add(MIRRORED, MIRRORED_GOLD);
    }
    return trainer.train(20, 0.01);
  }

  private static byte[] bytes(Crf crf) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    crf.write(new DataOutputStream(out));
    return out.toByteArray();
  }
}
