import type { Severity } from "../../../core/finding.ts";
import { withoutEnd } from "../../../core/without-end.ts";

/** A kind of file that holds secrets, recognized by its name. */
export interface SecretFile {
  readonly names: RegExp;
  /** What they hold. */
  readonly what: string;
  readonly severity: Severity;
  /** What to do instead, where it is no secret that a container needs. */
  readonly advice?: string;
}

const kinds: readonly SecretFile[] = [
  { names: /^id_(?:rsa|dsa|ecdsa|ed25519)$|\.(?:p12|pfx|ppk)$/, what: "a private key", severity: "warning" },
  {
    names: /^\.env(?:\.(?:local|prod|production))?$/,
    what: "secrets of an environment",
    severity: "warning",
  },
  { names: /^\.(?:netrc|pypirc|git-credentials|pgpass)$|^\.?kubeconfig$/, what: "credentials", severity: "warning" },
  { names: /^\.(?:ssh|aws|azure|gnupg)$/, what: "credentials", severity: "warning" },
  {
    names: /^\.git$/,
    what: "the history of the repository",
    severity: "info",
    advice: "Give it to the RUN that needs it with --mount=type=bind,source=.git,target=.git.",
  },
];

/** The kind of secret file that a path names; null for any other file. */
export function secretFile(path: string): SecretFile | null {
  const name = withoutEnd(path, "/").replace(/^.*\//, "");
  return kinds.find(({ names }) => names.test(name)) ?? null;
}
