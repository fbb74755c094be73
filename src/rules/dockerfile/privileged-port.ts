import type { Severity } from "../../core/finding.ts";
import { isObject, type Json } from "../../core/json.ts";
import type { ImageStage, ImageUse, Instruction } from "../../model/dockerfile/dockerfile.ts";
import { commandText, instructionsOf, lineageOf } from "../lib/dockerfile/lineage.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { targetOf } from "../lib/non-root/app-directories.ts";
import { userOf } from "../lib/non-root/pod-user.ts";

/** A program that is not root's listens on ports that anybody may open. */
export const privilegedPort: DockerfileRule = {
  id: "privileged-port",
  summary: "An image that runs as a user other than root listens on a port below 1024.",
  why: "Such ports are root's unless the runtime gives them to all: Docker and containerd 2 do, CRI-O and containerd 1 don't.",
  severity: "info",
  category: "correctness",
  fixes: [],
  sources: [
    "https://github.com/kubernetes/kubernetes/issues/102612",
    "https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/",
  ],
  *check({ shipped }, context) {
    for (const stage of shipped) {
      if (stage.user.kind !== "user" || stage.system?.family === "windows" || mayOpenAny(stage)) continue;
      const listening = exposed(stage) ?? ownPort(stage);
      if (listening === null) continue;
      const { port, at, what } = listening;
      const severity = severityOf(
        port,
        context.uses.filter((use) => use.stage === stage && use.certain),
      );
      if (severity === null) continue;
      const { name, uid, set } = stage.user;
      const who = name === null ? `user ${uid}` : `user ${JSON.stringify(name)}`;
      yield {
        message: `${what} port ${port}, which ${who} may open only where the runtime gives ports below 1024 to all.`,
        path: [stage.title, at === set ? "USER" : at.keyword, `port ${port}`],
        at,
        severity,
        advice:
          "Listen on a port from 1024 up: a Service can keep its own. Or let the pod set the sysctl " +
          `net.ipv4.ip_unprivileged_port_start to ${port} or less, which its own network must have.`,
      };
    }
  },
};

interface Listening {
  readonly port: number;
  readonly at: Instruction;
  readonly what: string;
}

/** Programs with a file capability need no leave; the official Caddy has one. */
function mayOpenAny(stage: ImageStage): boolean {
  const { base } = lineageOf(stage).at(-1) as ImageStage;
  if (base.kind === "image" && /(?:^|\/)caddy(?=$|[:@])/.test(base.reference)) return true;
  return instructionsOf(stage).some((each) => /\bsetcap\b|net_bind_service|\bauthbind\b/i.test(commandText(each)));
}

function exposed({ ports }: ImageStage): Listening | null {
  const low = ports.find(({ port }) => port > 0 && port < 1024);
  return low === undefined ? null : { port: low.port, at: low.instruction, what: "EXPOSE names" };
}

/** The port of the base image's own program, where the Dockerfile names a user for it and changes nothing but pages. */
function ownPort(stage: ImageStage): Listening | null {
  const { user, system, entryPoint, command, ports } = stage;
  const port = system?.needs?.port ?? null;
  if (port === null || user.kind !== "user" || user.set === null) return null;
  if (entryPoint !== null || command !== null || ports.length > 0) return null;
  const changed = instructionsOf(stage).some((each) => {
    if (each.keyword === "COPY" || each.keyword === "ADD") {
      return !/\/(?:html|htdocs|www)(?:\/|$)/.test(targetOf(stage, each) ?? "");
    }
    return each.keyword === "ENV" || (each.keyword === "RUN" && /conf|listen|port|\b\d{4}\b/i.test(commandText(each)));
  });
  return changed ? null : { port, at: user.set, what: "The program of the base image listens on" };
}

/** Null where every pod that is known to run the image gives it the port. */
function severityOf(port: number, uses: readonly ImageUse[]): Severity | null {
  const open = uses.filter((use) => userOf(use).uid !== 0 && !givesPort(use, port));
  if (uses.length > 0 && open.length === 0) return null;
  return open.some(({ workload }) => workload.podTemplate?.spec["hostNetwork"] === true) ? "warning" : "info";
}

function givesPort({ workload }: ImageUse, port: number): boolean {
  const context = workload.podTemplate?.spec["securityContext"];
  const sysctls: Json | undefined = isObject(context) ? context["sysctls"] : undefined;
  if (!Array.isArray(sysctls)) return false;
  return sysctls.some((sysctl) => {
    if (!isObject(sysctl) || sysctl["name"] !== "net.ipv4.ip_unprivileged_port_start") return false;
    const { value } = sysctl;
    return typeof value === "string" && /^\d{1,5}$/.test(value) && Number(value) <= port;
  });
}
