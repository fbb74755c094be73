import type { RelatedLocation } from "../../../core/finding.ts";
import type { ExposedPort, ImageUse } from "../../../model/dockerfile/dockerfile.ts";
import { exposedTcpPorts, imageMentionsPort, isExposedByBase } from "../dockerfile/exposed-ports.ts";
import { instructionPlace } from "../places.ts";
import { disagreementId } from "./built-image.ts";
import {
  containerMentionsPort,
  environmentMaySetPort,
  filesMaySetPort,
  type ListedPort,
  listedPorts,
  type ProbePort,
  probePorts,
} from "./container-ports.ts";

/** The TCP ports that a container lists, and those that its image exposes. Both lists are documentation only. */
export interface PortLists {
  readonly listed: readonly [ListedPort, ...ListedPort[]];
  readonly exposed: readonly [ExposedPort, ...ExposedPort[]];
}

/** A probe that uses a port that is in neither list. */
export interface StrayProbe extends ProbePort, PortLists {}

/**
 * The ports of a container and its image if they have none in common and nothing shows that both are right; otherwise
 * null.
 */
export function portDisagreement(use: ImageUse): PortLists | null {
  const lists = portLists(use);
  if (lists === null || shareSome(lists, use)) return null;
  return lists.listed.some(({ port }) => isMentioned(use, port)) ? null : lists;
}

/** The probes of a container whose port is not listed by any container of the pod, and not exposed by the image. */
export function strayProbes(use: ImageUse): readonly StrayProbe[] {
  const lists = portLists(use);
  if (lists === null || portDisagreement(use) !== null) return [];
  const ofPod = (use.workload.podTemplate?.containers ?? []).flatMap(listedPorts);
  const known = new Set([...lists.exposed, ...ofPod].map(({ port }) => port));
  return probePorts(use.container)
    .filter(({ port }) => !known.has(port) && !isExposedByBase(use.stage, port) && !isMentioned(use, port))
    .map((probe) => ({ ...probe, ...lists }));
}

/** Identifies a disagreement about ports or a probe, in the same way for the Dockerfile and for the pod. */
export function portPairOf(use: ImageUse, probe = ""): string {
  return disagreementId(use, "port", probe);
}

/** The EXPOSE that a disagreement is about. */
export function exposePlace({ dockerfile }: ImageUse, { exposed: [{ instruction }] }: PortLists): RelatedLocation {
  return instructionPlace(dockerfile, instruction, "the ports that the image exposes");
}

/**
 * The ports of both lists. Null if a list is empty or uncertain, or if the pod may configure the port of the program.
 */
function portLists(use: ImageUse): PortLists | null {
  const { stage, container, workload, certain } = use;
  if (!certain || container.kind !== "container" || stage.system?.family === "windows") return null;
  if (environmentMaySetPort(container) || filesMaySetPort(container, workload)) return null;
  const [listed, ...moreListed] = listedPorts(container);
  const [exposed, ...moreExposed] = exposedTcpPorts(stage);
  if (listed === undefined || exposed === undefined) return null;
  return { listed: [listed, ...moreListed], exposed: [exposed, ...moreExposed] };
}

function shareSome({ listed, exposed }: PortLists, { stage }: ImageUse): boolean {
  return listed.some(({ port }) => exposed.some((other) => other.port === port) || isExposedByBase(stage, port));
}

/** Whether the pod passes the number to the program, or an instruction of the image other than EXPOSE contains it. */
function isMentioned({ stage, container }: ImageUse, port: number): boolean {
  return containerMentionsPort(container, port) || imageMentionsPort(stage, port);
}
