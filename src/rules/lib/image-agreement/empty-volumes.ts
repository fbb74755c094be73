import type { Json } from "../../../core/json.ts";
import type { YamlOperation } from "../../../core/operation.ts";
import type { ContainerScope, Scope } from "../define-kubernetes.ts";

/** Mounts an emptyDir volume at each path of a container. Adds the names of the new volumes to those in `taken`. */
export function mountEmptyVolumes(
  container: ContainerScope,
  paths: readonly string[],
  taken: Set<Json | undefined>,
): readonly YamlOperation[] {
  const mounts = paths.map((mountPath) => ({ name: freeName(mountPath, taken), mountPath }));
  const volumes = mounts.map(({ name }) => ({ name, emptyDir: {} }));
  return [...addTo(container, "volumeMounts", mounts), ...addTo(container.pod, "volumes", volumes)];
}

function addTo(scope: Scope, key: string, items: readonly Json[]): readonly YamlOperation[] {
  const list = scope.at(key);
  if (!Array.isArray(list) || list.length === 0) return [scope.set([key], items)];
  return items.map((item) => scope.append([key], item));
}

/** A free volume name, made of the last two segments of a path. */
function freeName(path: string, taken: Set<Json | undefined>): string {
  const plain = path.split("/").filter(Boolean).slice(-2).join("-");
  let name = plain;
  for (let count = 2; taken.has(name); count += 1) name = `${plain}-${count}`;
  taken.add(name);
  return name;
}
