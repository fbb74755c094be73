import { isObject, type Json, valueAt } from "../../../core/json.ts";
import type { Path } from "../../../core/path.ts";
import type { ExposedPort, ImageStage, ImageUse, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { parseImage } from "../../../model/images/images.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import type { Container } from "../../../model/kubernetes/pod-template.ts";
import { commandText, instructionsOf, lineageOf } from "../dockerfile/lineage.ts";

/** A port that a container names, and where in its list. */
export interface NamedPort {
  readonly port: number;
  readonly index: number;
}

/** Ports of a container and of its image that have none in common. Neither list is empty. */
export interface PortDisagreement {
  readonly named: readonly NamedPort[];
  readonly exposed: readonly ExposedPort[];
}

/** A probe that asks at another port than those of both lists. */
export interface StrayProbe {
  /** From the container to the number. */
  readonly place: Path;
  readonly port: number;
  readonly named: readonly NamedPort[];
  readonly exposed: readonly ExposedPort[];
}

/**
 * How a container and its image disagree about TCP ports; null where they have one in common, or nobody can tell: other
 * Dockerfiles may make the image, EXPOSE has a variable, the base image has ports of its own, or the pod tells the
 * program where to listen. Both lists are documentation only, but of the same program.
 */
export function portDisagreement(use: ImageUse, uses: readonly ImageUse[]): PortDisagreement | null {
  const exposed = comparable(use, uses) ? exposedBy(use.stage) : [];
  const named = namedBy(use.container);
  if (exposed.length === 0 || named.length === 0) return null;
  if (named.some(({ port }) => exposed.some((other) => other.port === port))) return null;
  return named.some(({ port }) => isSpokenOf(use, port)) ? null : { named, exposed };
}

/**
 * The probes of a container that ask at a number which no container of the pod names nor the image exposes; none where the two lists
 * disagree already, or where either is empty, so that nobody can tell.
 */
export function strayProbes(use: ImageUse, uses: readonly ImageUse[]): readonly StrayProbe[] {
  const exposed = comparable(use, uses) ? exposedBy(use.stage) : [];
  const named = namedBy(use.container);
  if (exposed.length === 0 || named.length === 0 || portDisagreement(use, uses) !== null) return [];
  const others = (use.workload.podTemplate?.containers ?? []).flatMap(namedBy);
  const known = [...exposed, ...others].map(({ port }) => port);
  return probePlaces.flatMap((place) => {
    const port = valueAt(use.container.value, [...place, "port"]);
    if (typeof port !== "number" || known.includes(port) || isSpokenOf(use, port)) return [];
    return [{ place: [...place, "port"], port, named, exposed }];
  });
}

const probePlaces = ["livenessProbe", "readinessProbe", "startupProbe"].flatMap((probe) => [
  [probe, "httpGet"],
  [probe, "tcpSocket"],
  [probe, "grpc"],
]);

function comparable(use: ImageUse, uses: readonly ImageUse[]): boolean {
  const { stage, container, workload, certain } = use;
  if (!certain || container.kind !== "container" || stage.system?.family === "windows") return false;
  if (uses.some((other) => other !== use && other.container === container)) return false;
  return !isToldPort(container) && !readsSettings(container, workload);
}

/** A program may be told where to listen by a file of the pod's. */
function readsSettings({ value }: Container, { podTemplate }: Manifest): boolean {
  const volumes = podTemplate?.spec["volumes"];
  const settings = (Array.isArray(volumes) ? (volumes as readonly Json[]) : []).filter((volume) => {
    return isObject(volume) && ["configMap", "projected", "secret"].some((kind) => volume[kind] !== undefined);
  });
  const mounts = Array.isArray(value["volumeMounts"]) ? (value["volumeMounts"] as readonly Json[]) : [];
  return mounts.some((mount) => settings.some((volume) => valueAt(volume, ["name"]) === valueAt(mount, ["name"])));
}

/** Whether the pod tells the program of that port, or the image's other instructions do. */
function isSpokenOf({ stage, container }: ImageUse, port: number): boolean {
  const { command, args, env } = container.value;
  const told = new RegExp(`(?<!\\d)${port}(?!\\d)`).test(JSON.stringify([command, args, env]));
  return told || speaksOf(stage, port);
}

/** Whether the environment that a pod gives a container may say where to listen. */
export function isToldPort({ value }: Container): boolean {
  if (value["envFrom"] !== undefined) return true;
  const env = Array.isArray(value["env"]) ? (value["env"] as readonly Json[]) : [];
  return env.some((one) => /"name":"[^"]*(?:port|addr|listen|bind)/i.test(JSON.stringify(one)));
}

/** One text for both sides of a disagreement. */
export function portPairOf({ dockerfile, stage, workload, container }: ImageUse, probe = ""): string {
  const { kind, namespace, name, source } = workload;
  return JSON.stringify([
    "port",
    dockerfile.file.source.path,
    stage.title,
    source.path,
    kind,
    namespace,
    name,
    container.name,
    probe,
  ]);
}

/** Whether an instruction of the image, other than EXPOSE, has that number. */
export function speaksOf(stage: ImageStage, port: number): boolean {
  const number = new RegExp(`(?<![\\d.])${port}(?![\\d.])`);
  return instructionsOf(stage).some(
    (instruction) => instruction.keyword !== "EXPOSE" && number.test(textOf(instruction)),
  );
}

/** "port 8080", "ports 8080 and 9090". */
export function portWords(ports: readonly number[]): string {
  const numbers = [...new Set(ports)].map(String);
  if (numbers.length === 1) return `port ${numbers[0]}`;
  return `ports ${numbers.slice(0, -1).join(", ")} and ${numbers.at(-1)}`;
}

/** Nothing where not every EXPOSE can be read, or where the base image may expose more. */
function exposedBy(stage: ImageStage): readonly ExposedPort[] {
  const { base } = lineageOf(stage).at(-1) ?? stage;
  const isPlain = base.kind === "scratch" || (base.kind === "image" && hasNoPorts(base.reference));
  if (!isPlain) return [];
  const words = instructionsOf(stage).filter(({ keyword }) => keyword === "EXPOSE");
  const unread = words.some((instruction) =>
    instruction.words.some(
      ({ value }) => !/^\d{1,5}(?:\/tcp|\/udp|\/sctp)?$/i.test(stage.expand(instruction, value) ?? ""),
    ),
  );
  return unread ? [] : stage.ports.filter(({ protocol }) => protocol === "tcp");
}

/** Official images of languages and systems, which expose nothing. Those of PHP with a server do. */
const portless =
  /^docker\.io\/library\/(?:alpine|amazoncorretto|amazonlinux|busybox|debian|eclipse-temurin|fedora|golang|node|openjdk|perl|python|ruby|rust|ubuntu)$|^gcr\.io\/distroless\/|^mcr\.microsoft\.com\/dotnet\/(?:aspnet|runtime|runtime-deps)$/;

function hasNoPorts(reference: string): boolean {
  const image = parseImage(reference);
  return image !== null && portless.test(`${image.registry}/${image.repository}`);
}

function namedBy({ value }: Container): NamedPort[] {
  const list = value["ports"];
  if (!Array.isArray(list)) return [];
  return (list as readonly Json[]).flatMap((item, index) => {
    if (!isObject(item)) return [];
    const { containerPort: port, protocol = "TCP" } = item;
    return typeof port === "number" && protocol === "TCP" ? [{ port, index }] : [];
  });
}

function textOf(instruction: Instruction): string {
  const flags = instruction.flags.map(({ value }) => value ?? "").join(" ");
  return `${flags} ${instruction.words.map(({ value }) => value).join(" ")} ${commandText(instruction)}`;
}
