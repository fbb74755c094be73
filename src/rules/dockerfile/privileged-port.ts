import { stageRule } from "../lib/define-dockerfile.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { userTitle } from "../lib/non-root/non-root-user.ts";
import { usePlaces, userOf } from "../lib/non-root/pod-user.ts";
import {
  basePrivilegedPort,
  exposedPrivilegedPort,
  mayOpenAnyPort,
  podOpensPort,
} from "../lib/non-root/privileged-port.ts";

/** A program that is not root's listens on ports that anybody may open. */
export const privilegedPort: DockerfileRule = stageRule({
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
  *check({ stage, uses, places }) {
    const { user } = stage;
    if (user.kind !== "user" || mayOpenAnyPort(stage)) return;
    const exposed = exposedPrivilegedPort(stage);
    const listening = exposed === null ? basePrivilegedPort(stage) : { port: exposed.port, at: exposed.instruction };
    if (listening === null) return;
    const { port, at } = listening;
    const running = uses.filter(({ certain }) => certain);
    const refused = running.filter((use) => userOf(use).uid !== 0 && !podOpensPort(use, port));
    if (running.length > 0 && refused.length === 0) return;
    const onNode = refused.filter(({ workload }) => workload.podTemplate?.spec["hostNetwork"] === true);
    const setsUser = at === user.set ? [] : places(user.set, `sets ${userTitle(user)}`);
    const cause = exposed === null ? "The program of the base image listens on" : "EXPOSE names";
    yield {
      at,
      about: [at.keyword, `port ${port}`],
      message: `${cause} port ${port}, which ${userTitle(user)} may open only where the runtime gives ports below 1024 to all.`,
      severity: onNode.length > 0 ? "warning" : "info",
      related: [...setsUser, ...usePlaces(onNode)],
      advice:
        "Listen on a port from 1024 up: a Service can keep its own. Or let the pod set the sysctl " +
        `net.ipv4.ip_unprivileged_port_start to ${port} or less, which its own network must have.`,
    };
  },
});
