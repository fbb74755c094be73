import type { Finding } from "../core/finding.ts";
import { concernsDocument } from "../core/operation.ts";
import { samePath } from "../core/path.ts";
import type { WantedChange } from "./rendered-unit.ts";

/** Whether a change contains the fix of a finding itself, not just the same fix at another place. */
export function isMade({ source, proposal }: Finding, { path, operations }: WantedChange): boolean {
  const own = proposal?.operations.filter(concernsDocument) ?? [];
  return (
    source.path === path &&
    own.some((one) => operations.some((made) => made.document === one.document && samePath(made.path, one.path)))
  );
}
