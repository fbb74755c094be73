import type { Finding } from "../core/finding.ts";
import { identityOf } from "../core/identity.ts";
import type { UnreadFile } from "../model/unread-file.ts";
import type { FileRule } from "./lib/file-rule.ts";

/** The findings of rules over a file that can't be read, or only in part. They have no fix and no fingerprint yet. */
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
