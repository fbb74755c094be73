import fc from "fast-check";
import { expect, it } from "vitest";
import { stringify } from "yaml";
import { reviewChange } from "../../../src/analysis/review-change.ts";
import { resolveConfig } from "../../../src/config/config.ts";
import { only } from "../../support/analyse.ts";

/** The rules that the workloads are about; a rewrite satisfies them, and would not satisfy others. */
const config = resolveConfig(
  only("container-runs-as-root", "pods-not-spread", "privilege-escalation-allowed", "service-crosses-zones"),
);

interface Container {
  readonly name: string;
  readonly image: string;
  readonly securityContext?: Settings;
  readonly [key: string]: unknown;
}

type Settings = Readonly<Record<string, unknown>>;

interface Workload {
  readonly kind: "Deployment" | "StatefulSet" | "DaemonSet";
  readonly name: string;
  readonly namespace: string | null;
  readonly file: string;
  readonly security: Settings;
  readonly containers: readonly Container[];
}

/** A change of how things are written that brings no trouble with it. */
type Rewrite = (workload: Workload) => Workload;

/** What gets another name. */
const renames: Readonly<Record<string, Rewrite>> = {
  "no other name": (one) => one,
  "another name of a container": (one) => ({
    ...one,
    containers: one.containers.map((container, index) => (index === 0 ? { ...container, name: "renamed" } : container)),
  }),
  "another namespace": (one) => ({ ...one, namespace: "other" }),
  "another name": (one) => ({ ...one, name: `${one.name}-next` }),
  "other names throughout": (one) => ({
    ...one,
    name: "other",
    containers: one.containers.map((container, index) => ({ ...container, name: `other-${index}` })),
  }),
  "another file": (one) => ({ ...one, file: "moved/c.yaml" }),
  "another file and namespace": (one) => ({ ...one, file: "moved/c.yaml", namespace: "other" }),
};

const settings = fc.constantFrom<Settings>(
  {},
  {},
  { runAsUser: 0 },
  { runAsUser: 1000 },
  { runAsNonRoot: true, runAsUser: 1000 },
);
const image = fc.constantFrom("nginx:1.27", "registry.example.com/shop/web:1.4", "redis:7", "ghcr.io/acme/api:2");

const containerOf = (name: string): fc.Arbitrary<Container> =>
  fc.record({ image, own: settings, ports: fc.boolean() }).map(({ image: which, own, ports }) => ({
    name,
    image: which,
    ...(Object.keys(own).length === 0 ? {} : { securityContext: own }),
    ...(ports ? { ports: [{ containerPort: 80 }] } : {}),
  }));

const workloadOf = (name: string): fc.Arbitrary<Workload> =>
  fc.record({
    kind: fc.constantFrom("Deployment", "StatefulSet", "DaemonSet"),
    name: fc.constant(name),
    namespace: fc.constantFrom(null, "shop"),
    file: fc.constantFrom("a.yaml", "b.yaml"),
    security: settings,
    containers: fc
      .tuple(containerOf(`${name}-main`), fc.option(containerOf(`${name}-log`), { nil: undefined }))
      .map((all) => all.filter((one) => one !== undefined)),
  });

const sidecar: Container = {
  name: "sidecar",
  image: "registry.example.com/shop/sidecar:1",
  securityContext: { runAsNonRoot: true, runAsUser: 2000, allowPrivilegeEscalation: false },
};

const rewrites: Readonly<Record<string, Rewrite>> = {
  "pod settings go to the containers": (one) => ({
    ...one,
    security: {},
    containers: one.containers.map((container) => {
      return { ...container, securityContext: { ...one.security, ...container.securityContext } };
    }),
  }),
  "equal settings of all containers go to the pod": (one) => {
    const [first] = one.containers;
    const own = JSON.stringify(first?.securityContext ?? {});
    if (one.containers.some(({ securityContext = {} }) => JSON.stringify(securityContext) !== own)) return one;
    return {
      ...one,
      security: { ...one.security, ...first?.securityContext },
      containers: one.containers.map(({ securityContext: _own, ...rest }) => rest as Container),
    };
  },
  "another tag": (one) => withImages(one, (name) => name.replace(/:[^:/]+$/, ":9")),
  "another registry": (one) => withImages(one, (name) => `mirror.example.net/${name.replace(/^.*\//, "")}`),
  "a sidecar before": (one) => ({ ...one, containers: [sidecar, ...one.containers] }),
  "a sidecar behind": (one) => ({ ...one, containers: [...one.containers, sidecar] }),
  "other order of containers": (one) => ({ ...one, containers: one.containers.toReversed() }),
};

function withImages(one: Workload, change: (image: string) => string): Workload {
  return { ...one, containers: one.containers.map((container) => ({ ...container, image: change(container.image) })) };
}

function textOf({ kind, name, namespace, security, containers }: Workload): string {
  const labels = { app: name };
  return stringify({
    apiVersion: "apps/v1",
    kind,
    metadata: { name, ...(namespace === null ? {} : { namespace }) },
    spec: {
      selector: { matchLabels: labels },
      template: { metadata: { labels }, spec: { securityContext: security, containers } },
    },
  });
}

function filesOf(workloads: readonly Workload[], reversed = false) {
  const ordered = reversed ? workloads.toReversed() : workloads;
  return [...new Set(ordered.map(({ file }) => file))].map((path) => {
    const text = ordered.filter(({ file }) => file === path).map(textOf);
    return { path, bytes: new TextEncoder().encode(text.join("---\n")), role: "reviewed" as const };
  });
}

function newFindings(base: readonly Workload[], head: readonly Workload[], reversed: boolean) {
  const files = filesOf(head, reversed);
  const { findings } = reviewChange({
    changes: files.map(({ path }) => ({ path, previousPath: null, status: "modified", patch: null })),
    head: files,
    base: filesOf(base),
    skipped: [],
    config,
    complete: true,
    earlier: null,
    links: { rulePages: null, files: null, check: null },
    notices: [],
  });
  return findings.filter((finding) => finding.new).map(({ rule, identity, message }) => ({ rule, identity, message }));
}

it("nothing that the base has is new, however the head is written", () => {
  fc.assert(
    fc.property(
      workloadOf("web"),
      workloadOf("api"),
      fc.uniqueArray(fc.constantFrom(...Object.keys(rewrites)), { maxLength: 3 }),
      fc.constantFrom(...Object.keys(renames)),
      fc.boolean(),
      (first, second, chosen, rename, reversed) => {
        const steps = [renames[rename], ...chosen.map((name) => rewrites[name])];
        const rewrite = (one: Workload) => steps.reduce((current, step) => step?.(current) ?? current, one);
        // What is said of the sidecar itself may be new.
        const found = newFindings([first, second], [rewrite(first), second], reversed);
        expect(found.filter(({ identity }) => !identity.includes("sidecar"))).toEqual([]);
      },
    ),
    { numRuns: 100 },
  );
});
