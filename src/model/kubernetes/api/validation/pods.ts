import type { Json } from "../../../../core/json.ts";
import type { Path } from "../../../../core/path.ts";
import type { Manifest } from "../../manifest.ts";
import { hasTokenMark } from "../../placeholder.ts";
import type { Container, PodTemplate } from "../../pod-template.ts";
import { inSpec, ownTemplate } from "./builtin.ts";
import { isPortName, isPortNumber, portNameInWords } from "./grammar.ts";
import { type Item, inQuotes, isSet, itemsAt, knownText, mapAt, nearest, repeated, valueText } from "./read.ts";
import type { Violation } from "./violation.ts";

/** Names and references in a pod: ValidatePodSpec, validateContainers (pkg/apis/core/validation). */
export function* podViolations(manifest: Manifest): Iterable<Violation> {
  const template = ownTemplate(manifest);
  if (template === null) return;
  yield* repeatedNames(template);
  yield* repeatedHostPorts(template);
  yield* tolerationViolations(manifest, template);
  const volumes = volumesOf(manifest, template);
  for (const { path } of template.containers) {
    yield* portViolations(manifest, path);
    yield* environmentViolations(manifest, path);
    yield* mountViolations(manifest, path, volumes);
  }
}

function nameOf({ value }: { readonly value: Item["value"] }): string | null {
  return knownText(value["name"]) || null;
}

/** The names of containers, including init containers, must be unique, and so must the names of volumes. */
function* repeatedNames(template: PodTemplate): Iterable<Violation> {
  const [init, regular] = [true, false].map((first) =>
    template.containers.filter(({ kind }) => (kind !== "container") === first),
  );
  for (const { path } of repeated<Container>([...(regular ?? []), ...(init ?? [])], nameOf)) {
    yield { path: [...path, "name"], says: "has the same name as another container" };
  }
  const volumes = itemsAt(template.spec, ["volumes"]);
  for (const { path, value } of repeated(volumes, nameOf)) {
    const at = inSpec(template, ...path, "name");
    yield { path: at, says: `has several volumes named ${inQuotes(valueText(value["name"]))}` };
  }
}

/** The volumes that a mount can name. */
interface Volumes {
  readonly names: ReadonlySet<string>;
  /** False if a name can't be read, or if a program may add volumes. */
  readonly complete: boolean;
  readonly paths: readonly Path[];
}

function volumesOf({ group, kind, value }: Manifest, template: PodTemplate): Volumes {
  const claims = group === "apps" && kind === "StatefulSet" ? [["spec", "volumeClaimTemplates"]] : [];
  const claimed = claims.flatMap((path) => itemsAt(value, path)).map((claim) => mapAt(claim.value, ["metadata"]));
  const paths = [inSpec(template, "volumes"), ...claims];
  const names = [
    ...(kind === "Pod" ? [volumeOfJenkins] : []),
    ...itemsAt(value, inSpec(template, "volumes")).map(nameOf),
    ...claimed.map((metadata) => nameOf({ value: metadata })),
  ];
  return {
    names: new Set(names.flatMap((name) => name ?? [])),
    complete: !names.includes(null) && !isFilledIn(template),
    paths,
  };
}

/**
 * The volume that Jenkins adds to each pod of its agents, whose templates may mount it.
 * https://plugins.jenkins.io/kubernetes/
 */
const volumeOfJenkins = "workspace-volume";

/** Whether a program replaces words by an image, such as "FILLED BY THE OPERATOR". It may also add volumes. */
function isFilledIn({ containers }: PodTemplate): boolean {
  return containers.some(({ image }) => image !== null && /\S\s+\S/.test(image));
}

function* mountViolations({ value }: Manifest, container: Path, volumes: Volumes): Iterable<Violation> {
  const mounts = itemsAt(value, [...container, "volumeMounts"]);
  for (const mount of [...mounts, ...itemsAt(value, [...container, "volumeDevices"])]) {
    const name = nameOf(mount);
    if (name !== null && volumes.complete && !volumes.names.has(name)) yield unknownVolume(mount, name, volumes);
  }
  for (const { path, value: mount } of repeated(mounts, (item) => knownText(item.value["mountPath"]) || null)) {
    yield {
      path: [...path, "mountPath"],
      says: `has two mounts at ${inQuotes(valueText(mount["mountPath"]))}`,
      advice: "Each mount needs a path of its own.",
    };
  }
}

function unknownVolume({ path }: Item, name: string, { names, paths }: Volumes): Violation {
  const at = [...path, "name"];
  const violation = {
    path: at,
    restsOn: paths,
    says: `mounts the volume ${inQuotes(name)}, which the pod does not have`,
  };
  const meant = nearest(name, names);
  if (meant === null) return { ...violation, advice: "Add the volume to the pod, or remove the mount." };
  const risk = "The name is guessed: check that this is the volume that the container needs.";
  return {
    ...violation,
    repair: { title: `Mount the volume ${meant}`, risk, steps: [{ kind: "set", path: at, value: meant }] },
  };
}

/** ValidateEnv and validateEnvVarValueFrom. */
function* environmentViolations({ value }: Manifest, container: Path): Iterable<Violation> {
  for (const { path, value: variable } of itemsAt(value, [...container, "env"])) {
    // Names of variables are often in capitals, like placeholders.
    const name = typeof variable["name"] === "string" && !hasTokenMark(variable["name"]) ? variable["name"] : null;
    if (name?.includes("=")) {
      yield { path: [...path, "name"], says: `has an environment variable with "=" in its name: ${inQuotes(name)}` };
    }
    if (!isSet(variable["value"]) || !isSet(variable["valueFrom"])) continue;
    const called = name === null ? "an environment variable" : `the environment variable ${inQuotes(name)}`;
    yield {
      path: [...path, "valueFrom"],
      restsOn: [[...path, "value"]],
      says: `sets both value and valueFrom for ${called}, but the API accepts only one of them`,
    };
  }
}

/** validateContainerPorts. */
function* portViolations({ value }: Manifest, container: Path): Iterable<Violation> {
  const ports = itemsAt(value, [...container, "ports"]);
  for (const { path, value: port } of ports) {
    const name = nameOf({ value: port });
    if (name !== null && !isPortName(name)) {
      yield {
        path: [...path, "name"],
        says: `has a port named ${inQuotes(name)}, which is not a valid name for a port`,
        advice: `A name of a port has ${portNameInWords}.`,
      };
    }
    yield* numberViolations(port["containerPort"], [...path, "containerPort"]);
    if (port["hostPort"] !== 0) yield* numberViolations(port["hostPort"], [...path, "hostPort"]);
  }
  for (const { path, value: port } of repeated(ports, nameOf)) {
    yield { path: [...path, "name"], says: `has several ports named ${inQuotes(valueText(port["name"]))}` };
  }
}

function* numberViolations(value: Json | undefined, path: Path): Iterable<Violation> {
  if (typeof value !== "number" || !Number.isInteger(value) || isPortNumber(value)) return;
  yield { path, says: `sets ${String(path.at(-1))} to ${valueText(value)}, but ports go from 1 to 65535` };
}

/** checkHostPortConflicts: init containers run one by one, so each is checked alone. */
function* repeatedHostPorts({ containers }: PodTemplate): Iterable<Violation> {
  const main = containers.filter(({ kind }) => kind === "container");
  for (const group of [main, ...containers.filter(({ kind }) => kind !== "container").map((one) => [one])]) {
    const ports = group.flatMap(({ path, value }) =>
      itemsAt(value, ["ports"]).map((port) => ({ path: [...path, ...port.path], value: port.value })),
    );
    for (const { path, value } of repeated(ports, hostPortOf)) {
      yield { path: [...path, "hostPort"], says: `uses the hostPort ${valueText(value["hostPort"])} of another port` };
    }
  }
}

function hostPortOf({ value: { hostPort, hostIP, protocol } }: Item): string | null {
  if (typeof hostPort !== "number" || hostPort === 0) return null;
  return JSON.stringify([hostPort, hostIP ?? "", protocol ?? "TCP"]);
}

/** ValidateTolerations. */
function* tolerationViolations({ value }: Manifest, template: PodTemplate): Iterable<Violation> {
  for (const { path, value: toleration } of itemsAt(value, inSpec(template, "tolerations"))) {
    const { key, operator, effect, tolerationSeconds } = toleration;
    const at = [...path, "value"];
    if (operator === "Exists" && isSet(toleration["value"])) {
      yield {
        path: at,
        restsOn: [[...path, "operator"]],
        says: "has a toleration with a value and the operator Exists, which takes none",
        repair: {
          title: "Remove the value of the toleration",
          risk: "It then tolerates every value of the taint; set operator to Equal instead if only this one is meant.",
          steps: [{ kind: "remove", path: at }],
        },
      };
    }
    if (!isSet(key) && (operator ?? "Equal") === "Equal") {
      yield {
        path: [...path, "key"],
        says: "has a toleration without a key, which the API accepts only with the operator Exists",
      };
    }
    if (
      typeof tolerationSeconds === "number" &&
      effect !== "NoExecute" &&
      (effect == null || knownText(effect) !== null)
    ) {
      yield {
        path: [...path, "tolerationSeconds"],
        restsOn: [[...path, "effect"]],
        says: "has a toleration with tolerationSeconds, which the API accepts only with the effect NoExecute",
      };
    }
  }
}
