import { stageRule } from "../lib/define-dockerfile.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { userTitle } from "../lib/non-root/non-root-user.ts";
import { usePlaces, userOf } from "../lib/non-root/pod-user.ts";
import { mayOpenAnyPort, podOpensPort, privilegedPortOf } from "../lib/non-root/privileged-port.ts";

/** A program that does not run as root listens on ports that every user can open. */
export const privilegedPort: DockerfileRule = stageRule({
  id: "privileged-port",
  summary: "An image listens on a port below 1024, but does not run as root.",
  why:
    "Usually only root can open such a port. By default, Docker 20.10 and containerd 2.0 or later allow it for every " +
    "user; CRI-O and containerd 1 do not.",
  severity: "info",
  category: "correctness",
  fixes: [],
  sources: [
    "https://github.com/kubernetes/kubernetes/issues/102612",
    "https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/",
  ],
  *check({ dockerfile, stage, uses, places }) {
    const { user } = stage;
    // The program may come from another stage, with its capabilities.
    if (user.kind !== "user" || dockerfile.stages.some(mayOpenAnyPort)) return;
    const listening = privilegedPortOf(stage);
    if (listening === null) return;
    const { port, at, cause } = listening;
    const running = uses.filter(({ certain }) => certain);
    const refused = running.filter((use) => userOf(use).uid !== 0 && !podOpensPort(use, port));
    if (running.length > 0 && refused.length === 0) return;
    const onNode = refused.filter(({ workload }) => workload.podTemplate?.spec["hostNetwork"] === true);
    const setsUser = at === user.set ? [] : places(user.set, `the instruction that sets ${userTitle(user)}`);
    yield {
      at,
      about: [at.keyword, `port ${port}`],
      message:
        `${cause} port ${port}, but ${userTitle(user)} can open it only if the runtime allows ports below 1024 for ` +
        "every user.",
      severity: onNode.length > 0 ? "warning" : "info",
      related: [...setsUser, ...usePlaces(onNode)],
      advice:
        `Listen on port 1024 or higher. A Service can still use port ${port}. Or set the sysctl ` +
        `net.ipv4.ip_unprivileged_port_start to ${port} or lower in the pod, which does not work with hostNetwork.`,
    };
  },
});
