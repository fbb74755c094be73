import type { Json } from "../../src/core/json.ts";
import type { Path } from "../../src/core/path.ts";
import type { ContainerScope, Scope, ScopedProblem } from "../../src/rules/lib/define-kubernetes.ts";
import { containerRule, objectRule, podRule } from "../../src/rules/lib/define-kubernetes.ts";
import { safe } from "../../src/rules/lib/fixes.ts";
import { ownSelector } from "../../src/rules/lib/kubernetes/own-selector.ts";
import type { KubernetesRule } from "../../src/rules/lib/kubernetes-rule.ts";
import type { RuleSet } from "../../src/rules/rule-set.ts";

const facts = {
  summary: "A field is missing.",
  why: "It shows where a fix goes.",
  severity: "warning",
  category: "style",
  fixes: ["safe"],
  sources: [],
} as const;

function* setWhereMissing(scope: Scope, path: Path, value: Json): Generator<ScopedProblem> {
  if (scope.at(...path) !== undefined) return;
  yield { at: path, message: `${scope.subject} lacks it.`, fix: safe("Set it", scope.set(path, value)) };
}

const containers: readonly (readonly [id: string, path: Path, value: Json])[] = [
  ["missing-allow-privilege-escalation", ["securityContext", "allowPrivilegeEscalation"], false],
  ["missing-resource-requests", ["resources", "requests"], { cpu: "10m", memory: "8Mi" }],
  ["missing-readiness-probe", ["readinessProbe"], { tcpSocket: { port: 8080 } }],
];

const services: readonly (readonly [id: string, path: Path, value: Json])[] = [
  ["missing-internal-traffic-policy", ["spec", "internalTrafficPolicy"], "Local"],
  ["missing-traffic-distribution", ["spec", "trafficDistribution"], "PreferClose"],
];

const missingRunAsNonRoot: KubernetesRule = podRule({
  ...facts,
  id: "missing-run-as-non-root",
  *check(pod) {
    yield* setWhereMissing(pod, ["securityContext", "runAsNonRoot"], true);
  },
});

const missingSpread: KubernetesRule = podRule({
  ...facts,
  id: "missing-spread-constraints",
  *check(pod) {
    const selector = ownSelector(pod.manifest);
    if (selector === null || pod.manifest.kind === "DaemonSet") return;
    const constraint = { maxSkew: 1, topologyKey: "kubernetes.io/hostname", whenUnsatisfiable: "ScheduleAnyway" };
    yield* setWhereMissing(pod, ["topologySpreadConstraints"], [{ ...constraint, labelSelector: selector }]);
  },
});

/** Whether the API accepts a field: init containers have no probes, and privileged ones can't do without escalation. */
function isAllowed(scope: ContainerScope, path: Path): boolean {
  if (path[0] === "readinessProbe") return scope.container.kind === "container";
  return path[0] !== "securityContext" || scope.at("securityContext", "privileged") !== true;
}

/**
 * Rules that want a field wherever it is missing and allowed, whether that makes sense or not. They show for how many
 * fields a place is found in charts and kustomizations.
 */
export const fieldRules: RuleSet = {
  kubernetes: [
    ...containers.map(([id, path, value]) => {
      return containerRule({
        ...facts,
        id,
        *check(scope) {
          if (isAllowed(scope, path)) yield* setWhereMissing(scope, path, value);
        },
      });
    }),
    ...services.map(([id, path, value]) => {
      return objectRule({
        ...facts,
        id,
        kinds: ["/Service"],
        *check(scope) {
          yield* setWhereMissing(scope, path, value);
        },
      });
    }),
    missingRunAsNonRoot,
    missingSpread,
  ],
  dockerfile: [],
  ignoreComments: [],
  files: [],
};
