package org.zonereader.compare;

/**
 * How strongly a word speaks for one part of a text against the rest: the log-likelihood ratio G²
 * of T. Dunning, “Accurate Methods for the Statistics of Surprise and Coincidence”, Computational
 * Linguistics 19 (1993), in the two-term form for comparing corpora of P. Rayson and R. Garside,
 * “Comparing Corpora using Frequency Profiling” (2000):
 *
 * <pre>G² = 2 (a ln(a / E₁) + b ln(b / E₂)),  E₁ = c (a + b) / (c + d),  E₂ = d (a + b) / (c + d)
 * </pre>
 */
final class Keyness {
  private Keyness() {}

  /**
   * G², at least 0; 0 when one side holds no words at all.
   *
   * @param a uses in the part
   * @param c words of the part
   * @param b uses in the rest
   * @param d words of the rest
   */
  static double of(int a, int c, int b, int d) {
    if (a + b == 0 || c == 0 || d == 0) {
      return 0;
    }
    double share = (double) (a + b) / ((double) c + d);
    return Math.max(0, 2 * (part(a, c * share) + part(b, d * share)));
  }

  private static double part(int uses, double expected) {
    return uses == 0 ? 0 : uses * Math.log(uses / expected);
  }
}
