import type { Finding } from "../core/finding.ts";
import type { FixProposal } from "../core/fix.ts";
import { isObject, type Json, type JsonObject, valueAt } from "../core/json.ts";
import type { Operation, YamlOperation } from "../core/operation.ts";
import { type Path, startsWith } from "../core/path.ts";
import { listAt } from "../model/kubernetes/api/validation/read.ts";
import type { ReadFile } from "./change.ts";
import { yamlOperations } from "./compose.ts";

/**
 * Fields that mean the same for a pod and for a container. Those of the container take precedence:
 * https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#security-context-1
 */
const sharedFields = new Set(["runAsNonRoot", "runAsUser", "runAsGroup", "seccompProfile"]);

/**
 * Volumes that any user can use without the pod's `fsGroup`: an emptyDir has mode 0777, the others are readable by all.
 * https://github.com/kubernetes/kubernetes/blob/v1.34.0/pkg/volume/emptydir/empty_dir.go
 */
const openVolumes = ["emptyDir", "configMap", "secret", "projected", "downwardAPI"];

/**
 * Moves fixes from a pod's `securityContext` into that of its only container. Returns those of `others` whose fixes can
 * be moved, with the moved fix. This is only done if all fixes of `findings` write into that container, and at least
 * one of them into its `securityContext`.
 */
export function moveIntoContainer(
  file: ReadFile,
  findings: readonly Finding[],
  others: readonly Finding[],
): readonly Finding[] {
  const [first] = findings.flatMap(({ proposal }) => yamlOperations(proposal?.operations ?? []));
  if (first === undefined || file.format !== "yaml") return [];
  const at = first.path.indexOf("containers");
  const path = first.path.slice(0, at);
  const container = [...path, "containers", 0];
  const below = (place: Path) => (operation: Operation) => {
    return "document" in operation && operation.document === first.document && startsWith(operation.path, place);
  };
  const operations = findings.flatMap(({ proposal }) => proposal?.operations ?? []);
  if (at === -1 || !operations.every(below(container))) return [];
  if (!operations.some(below([...container, "securityContext"]))) return [];
  const spec = valueAt(file.documents[first.document]?.value ?? null, path);
  if (!isObject(spec) || !hasOneContainer(spec)) return [];
  return others.flatMap((finding) => {
    const proposal = moved(finding.proposal, { document: first.document, path, spec });
    return proposal === null || finding.fix?.proof.ok !== true ? [] : [{ ...finding, proposal }];
  });
}

interface Pod {
  readonly document: number;
  readonly path: Path;
  readonly spec: JsonObject;
}

function hasOneContainer({ containers, initContainers, ephemeralContainers }: JsonObject): boolean {
  if (initContainers !== undefined || ephemeralContainers !== undefined) return false;
  return Array.isArray(containers) && containers.length === 1;
}

function moved(proposal: FixProposal | null, { document, path, spec }: Pod): FixProposal | null {
  if (proposal === null || proposal.operations.length === 0) return null;
  const from = [...path, "securityContext"];
  const operations: YamlOperation[] = [];
  for (const operation of proposal.operations) {
    if (!("document" in operation) || operation.kind !== "set" || operation.document !== document) return null;
    const rest = operation.path.slice(from.length);
    const value = rest.length === 0 ? withoutGroup(operation.value, spec) : operation.value;
    const fields = rest.length === 0 && isObject(value) ? Object.keys(value) : rest.slice(0, 1);
    if (!startsWith(operation.path, from) || !fields.every((field) => sharedFields.has(String(field)))) return null;
    operations.push({ ...operation, path: [...path, "containers", 0, "securityContext", ...rest], value });
  }
  return { ...proposal, operations };
}

/** The value to set, without an `fsGroup` that none of the mounted volumes needs. */
function withoutGroup(value: Json, spec: JsonObject): Json {
  const named = listAt(spec, ["volumes"]);
  const isOpen = (name: Json | undefined): boolean =>
    named.some((volume) => valueAt(volume, ["name"]) === name && openVolumes.some((kind) => hasKey(volume, kind)));
  const mounted = listAt(spec, ["containers", 0, "volumeMounts"]).map((mount) => valueAt(mount, ["name"]));
  if (!isObject(value) || !mounted.every(isOpen)) return value;
  const { fsGroup: _, ...rest } = value;
  return rest;
}

function hasKey(value: Json, key: string): boolean {
  return isObject(value) && key in value;
}
