/**
 * Rules that report the same problem as another rule, depending on how the file is written. Each one is mapped to the
 * rule that represents both.
 */
const tellers: Readonly<Record<string, string>> = {
  // An image that runs as root, because nothing says otherwise or because it switches back to root.
  "root-user-restored": "image-runs-as-root",
};

/**
 * What the findings of a rule are about: the rule itself, or the one that reports the same problem if it is written
 * differently.
 */
export function troubleOf(rule: string): string {
  return Object.hasOwn(tellers, rule) ? (tellers[rule] ?? rule) : rule;
}
