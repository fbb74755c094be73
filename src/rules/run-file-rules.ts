import type { Finding } from "../core/finding.ts";
import { identityOf } from "../core/identity.ts";
import type { UnreadFile } from "../model/unread-file.ts";
import type { FileRule } from "./lib/file-rule.ts";

/** What rules say of a file of which something can't be read. Findings carry no fix and no fingerprint yet. */
export function runFileRules(rules: readonly FileRule[], file: UnreadFile): Finding[] {
  const { source } = file;
  return rules.flatMap((rule) => {
    return [...rule.check(file)].map(({ at, path, message, severity, advice, fix, noteInScans = false }): Finding => {
      return {
        rule: rule.id,
        severity: severity ?? rule.severity,
        message,
        advice: advice ?? null,
        source,
        range: at.range,
        object: null,
        path,
        identity: identityOf({ rule: rule.id, file: source.path, object: null, path, value: null }),
        fingerprint: "",
        related: [],
        proposal: fix ?? null,
        fix: null,
        ...(noteInScans && { noteInScans }),
      };
    });
  });
}
