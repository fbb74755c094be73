import { isObject } from "../../../core/json.ts";
import type { ExposedPort, ImageStage, ImageUse, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { instructionsOf, instructionText, isCopy, rootImageOf } from "../dockerfile/lineage.ts";
import { startText } from "../dockerfile/start-script.ts";
import { targetOf } from "./app-directories.ts";

/** The sysctl for the first port that every user in the pod can open. */
const portSysctl = "net.ipv4.ip_unprivileged_port_start";

/** Directories where web server images keep their pages. */
const pageDirectory = /\/(?:html|htdocs|www)(?:\/|$)/;

/** A port below 1024 that the program of an image listens on. */
export interface PrivilegedPort {
  readonly port: number;
  /** The EXPOSE instruction, or the USER instruction if the base image sets the port. */
  readonly at: Instruction;
  /** Why the program listens on it, as the beginning of a sentence. */
  readonly cause: string;
}

/**
 * The port below 1024 that a program listens on without root: from EXPOSE or, if there is none, from the base image.
 */
export function privilegedPortOf(stage: ImageStage): PrivilegedPort | null {
  const exposed = exposedPrivilegedPort(stage);
  if (exposed === null) return basePrivilegedPort(stage);
  return { port: exposed.port, at: exposed.instruction, cause: "EXPOSE declares" };
}

/**
 * The port below 1024 that a program listens on: from EXPOSE, the start command or the environment or, if nothing names
 * a port, from the base image. Null if there is none, or if the program may open any port.
 */
export function lowestPrivilegedPort(stage: ImageStage): number | null {
  const { ports, system } = stage;
  if (mayOpenAnyPort(stage)) return null;
  const named = startPort(stage);
  if (named !== null) return named < 1024 ? named : null;
  return exposedPrivilegedPort(stage)?.port ?? (ports.length === 0 ? (system?.needs?.port ?? null) : null);
}

/** How start commands give the port to listen on: `--port 80`, `-p 80`, `--bind 0.0.0.0:80`. */
const portOption =
  /(?:^|[\s"',])(?:(?:--(?:http-)?port|-p)(?:=|["',\s]+)|(?:--(?:bind|listen|host|addr(?:ess)?)|-b)(?:=|["',\s]+)[^\s"',]*:)(\d{1,5})(?=$|[\s"',\]])/;

/** Variables from which frameworks take the port to listen on. */
const portVariable = /^(?:PORT|SERVER_PORT|ASPNETCORE_URLS|ASPNETCORE_HTTP_PORTS)$/;

/** The port in the start command or the environment; null if there is none. */
function startPort(stage: ImageStage): number | null {
  const option = portOption.exec(startText(stage))?.[1];
  if (option !== undefined) return Number(option);
  for (const [name, value] of stage.environment) {
    const port = portVariable.test(name) ? /(?:^|:)(\d{1,5})\/?$/.exec(value ?? "")?.[1] : undefined;
    if (port !== undefined) return Number(port);
  }
  return null;
}

/** The first port below 1024 that EXPOSE names. */
function exposedPrivilegedPort({ ports }: ImageStage): ExposedPort | null {
  return ports.find(({ port }) => port > 0 && port < 1024) ?? null;
}

/** The port of the base image's program if the Dockerfile sets its user and changes nothing but pages. */
function basePrivilegedPort(stage: ImageStage): PrivilegedPort | null {
  const { user, system, entryPoint, command, ports } = stage;
  const port = system?.needs?.port ?? null;
  if (port === null || user.kind !== "user" || user.set === null) return null;
  if (entryPoint !== null || command !== null || ports.length > 0) return null;
  if (instructionsOf(stage).some((each) => mayChangePort(stage, each))) return null;
  return { port, at: user.set, cause: "The program of the base image listens on" };
}

function mayChangePort(stage: ImageStage, instruction: Instruction): boolean {
  if (isCopy(instruction)) return !pageDirectory.test(targetOf(stage, instruction) ?? "");
  if (instruction.keyword === "ENV") return true;
  return instruction.keyword === "RUN" && /conf|listen|port|\b\d{4}\b/i.test(instructionText(instruction));
}

/** Whether a program may open any port with a file capability, like that of the official Caddy image. */
export function mayOpenAnyPort(stage: ImageStage): boolean {
  if (/(?:^|\/)caddy(?=$|[:@])/.test(rootImageOf(stage))) return true;
  return instructionsOf(stage).some((each) => /\bsetcap\b|net_bind_service|\bauthbind\b/i.test(instructionText(each)));
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
