/** What the API rejects beside a key, as validateSecurityContext does in its validation of pods. */
const refusals = [
  { key: /^allowPrivilegeEscalation: false$/, beside: /^\s*(?:- +)?privileged:(?! *false *(?:#|$))|SYS_ADMIN/ },
];

/** Tells for a line of a template whether it may print what the API rejects beside some keys of the same map. */
export function refusedBeside(keys: readonly string[]): (line: string) => boolean {
  const refused = refusals.filter(({ key }) => keys.some((text) => key.test(text)));
  return (line) => refused.some(({ beside }) => beside.test(line));
}
