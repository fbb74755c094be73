import { enumerate } from "../../../core/enumerate.ts";
import { isObject, type Json, valueAt } from "../../../core/json.ts";
import type { Path } from "../../../core/path.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import type { Container } from "../../../model/kubernetes/pod-template.ts";
import { objectsOf } from "../kubernetes/lists.ts";

/** A TCP port that a container lists. */
export interface ListedPort {
  readonly port: number;
  /** From the container to the number. */
  readonly path: Path;
}

/** The port of a probe. */
export interface ProbePort {
  readonly probe: ProbeName;
  readonly port: number;
  /** From the container to the number. */
  readonly path: Path;
}

/** A field of a container that holds a probe. */
export type ProbeName = (typeof probeNames)[number];

/** The fields of a container that hold probes. */
export const probeNames = ["livenessProbe", "readinessProbe", "startupProbe"] as const;

/** The TCP ports that a container lists by number. */
export function listedPorts({ value }: Container): ListedPort[] {
  const list = value["ports"];
  return (Array.isArray(list) ? (list as readonly Json[]) : []).flatMap((item, index) => {
    if (!isObject(item)) return [];
    const { containerPort: port, protocol = "TCP" } = item;
    return typeof port === "number" && protocol === "TCP" ? [{ port, path: ["ports", index, "containerPort"] }] : [];
  });
}

/** The ports of a container's probes that are given by number. */
export function probePorts({ value }: Container): ProbePort[] {
  return probeNames.flatMap((probe) => {
    return ["httpGet", "tcpSocket", "grpc"].flatMap((way) => {
      const path = [probe, way, "port"];
      const port = valueAt(value, path);
      return typeof port === "number" ? [{ probe, port, path }] : [];
    });
  });
}

/** Whether the environment of a container may configure the port of its program. */
export function environmentMaySetPort({ value }: Container): boolean {
  if (value["envFrom"] !== undefined) return true;
  return objectsOf(value["env"]).some(({ name }) => typeof name === "string" && /port|addr|listen|bind/i.test(name));
}

/** Whether a mounted ConfigMap, Secret or projected volume may configure the port of the program. */
export function filesMaySetPort({ value }: Container, { podTemplate }: Manifest): boolean {
  const settings = objectsOf(podTemplate?.spec["volumes"]).filter((volume) => {
    return ["configMap", "projected", "secret"].some((kind) => volume[kind] !== undefined);
  });
  return objectsOf(value["volumeMounts"]).some((mount) => settings.some(({ name }) => name === mount["name"]));
}

/** Whether the command, the arguments or the environment of a container contain the number of a port. */
export function containerMentionsPort({ value }: Container, port: number): boolean {
  const { command, args, env } = value;
  return new RegExp(`(?<!\\d)${port}(?!\\d)`).test(JSON.stringify([command, args, env]));
}

/** Ports in a sentence: "port 8080", "ports 8080 and 9090". */
export function portWords(ports: readonly { readonly port: number }[]): string {
  const numbers = [...new Set(ports.map(({ port }) => String(port)))];
  return `${numbers.length === 1 ? "port" : "ports"} ${enumerate(numbers)}`;
}
