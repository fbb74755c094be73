/** Rules that tell of one trouble in two ways, as its file is written, with the one that stands for both. */
const tellers: Readonly<Record<string, string>> = {
  // An image that runs as root: because nothing says otherwise, or because it goes back to root.
  "root-user-restored": "image-runs-as-root",
};

/** What a rule's findings are about: the rule, or another one that tells of the same where it is written in another way. */
export function troubleOf(rule: string): string {
  return Object.hasOwn(tellers, rule) ? (tellers[rule] ?? rule) : rule;
}
