import { isObject } from "../../../core/json.ts";
import type { YamlOperation } from "../../../core/operation.ts";
import type { Path } from "../../../core/path.ts";
import type { Scope } from "../define-kubernetes.ts";

/** Removes a key. If it is the last one, its map is removed too, so that no empty `annotations` remain. */
export function removeKey({ at, remove }: Scope, path: Path): YamlOperation {
  const parent = path.slice(0, -1);
  const map = at(...parent);
  return remove(isObject(map) && Object.keys(map).length === 1 ? parent : path);
}
