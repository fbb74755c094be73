import { isObject } from "../../../core/json.ts";
import type { ExposedPort, ImageStage, ImageUse, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { commandText, instructionsOf, isCopy, rootImageOf } from "../dockerfile/lineage.ts";
import { targetOf } from "./app-directories.ts";

/** The first port that every user in the pod can open. */
const portSysctl = "net.ipv4.ip_unprivileged_port_start";

/** Directories where web server images keep their pages. */
const pageDirectory = /\/(?:html|htdocs|www)(?:\/|$)/;

/** A port below 1024 that the program of an image listens on. */
export interface PrivilegedPort {
  readonly port: number;
  /** The EXPOSE instruction, or the USER instruction if the base image sets the port. */
  readonly at: Instruction;
}

/** The port below 1024 that a program listens on, from EXPOSE or, if there is none, from the base image. */
export function lowestPrivilegedPort(stage: ImageStage): number | null {
  const { ports, system } = stage;
  return exposedPrivilegedPort(stage)?.port ?? (ports.length === 0 ? (system?.needs?.port ?? null) : null);
}

/** The first port below 1024 that EXPOSE names. */
export function exposedPrivilegedPort({ ports }: ImageStage): ExposedPort | null {
  return ports.find(({ port }) => port > 0 && port < 1024) ?? null;
}

/** The port of the base image's program if the Dockerfile sets its user and changes nothing but pages. */
export function basePrivilegedPort(stage: ImageStage): PrivilegedPort | null {
  const { user, system, entryPoint, command, ports } = stage;
  const port = system?.needs?.port ?? null;
  if (port === null || user.kind !== "user" || user.set === null) return null;
  if (entryPoint !== null || command !== null || ports.length > 0) return null;
  return instructionsOf(stage).some((each) => mayChangePort(stage, each)) ? null : { port, at: user.set };
}

function mayChangePort(stage: ImageStage, instruction: Instruction): boolean {
  if (isCopy(instruction)) return !pageDirectory.test(targetOf(stage, instruction) ?? "");
  if (instruction.keyword === "ENV") return true;
  return instruction.keyword === "RUN" && /conf|listen|port|\b\d{4}\b/i.test(commandText(instruction));
}

/** Whether a program may open any port with a file capability, like that of the official Caddy image. */
export function mayOpenAnyPort(stage: ImageStage): boolean {
  if (/(?:^|\/)caddy(?=$|[:@])/.test(rootImageOf(stage))) return true;
  return instructionsOf(stage).some((each) => /\bsetcap\b|net_bind_service|\bauthbind\b/i.test(commandText(each)));
}

/** Whether a sysctl of the pod lets every user open a port. */
export function podOpensPort({ workload }: ImageUse, port: number): boolean {
  const context = workload.podTemplate?.spec["securityContext"];
  const sysctls = isObject(context) ? context["sysctls"] : undefined;
  if (!Array.isArray(sysctls)) return false;
  return sysctls.some((sysctl) => {
    if (!isObject(sysctl) || sysctl["name"] !== portSysctl) return false;
    const { value } = sysctl;
    return typeof value === "string" && /^\d{1,5}$/.test(value) && Number(value) <= port;
  });
}
