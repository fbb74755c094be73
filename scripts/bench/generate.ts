import type { TextFile } from "./trees.ts";

/** Calls a function for each number from 0 to n - 1 and returns the results. */
export function times<Item>(n: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: n }, (_, index) => make(index));
}

/** A kustomization of some files and directories. */
export function kustomization(resources: readonly string[]): string {
  return `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [${resources.join(", ")}]\n`;
}

/** A file with several documents. */
export function oneFile(documents: readonly string[]): readonly TextFile[] {
  return [{ path: "all.yaml", text: documents.join("---\n") }];
}

/** A Dockerfile of these lines. */
export function dockerfile(lines: readonly string[]): readonly TextFile[] {
  return [{ path: "Dockerfile", text: `FROM debian:13\n${lines.join("\n")}\n` }];
}

/** A Deployment without any hardening. */
export function deployment(index: number, app: string = `app-${index}`, containers = 1): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: deployment-${index}
spec:
  replicas: 3
  selector:
    matchLabels:
      app: ${app}
  template:
    metadata:
      labels:
        app: ${app}
    spec:
      containers:
${times(containers, (i) => `        - name: c${i}\n          image: shop/web:1\n`).join("")}`;
}

/** One with constraints that count the pods of others: each has a fix, which is short beside all of the object. */
export function spread(constraints: number): string {
  const constraint = (index: number): string => {
    const selector = `labelSelector: {matchLabels: {app: other-${index}}}`;
    return `        - {maxSkew: 1, topologyKey: k${index}, whenUnsatisfiable: DoNotSchedule, ${selector}}\n`;
  };
  return `${deployment(0)}      topologySpreadConstraints:\n${times(constraints, constraint).join("")}`;
}

/** A Deployment with an ignore comment. */
export function commented(index: number, command: string): string {
  return deployment(index).replace("spec:\n", `# kubesuggest: ${command}\nspec:\n`);
}

/** A Service that selects pods by a label. */
export function service(index: number, app: string = `app-${index}`): string {
  return `apiVersion: v1
kind: Service
metadata:
  name: service-${index}
spec:
  selector:
    app: ${app}
  ports:
    - port: 80
`;
}

/**
 * A Deployment and a Service with two labels in its selector. No Deployment has both labels, and each label is on half
 * of them.
 */
export function halfSelected(index: number): string {
  const [own, other] = index % 2 === 0 ? ["a: yes-a\n        b: no-b", "x"] : ["a: no-a\n        b: yes-b", "x"];
  const labeled = deployment(index, other).replaceAll("app: x", own ?? "");
  return `${labeled}---\n${service(index, "x").replace("app: x", "a: yes-a\n    b: yes-b")}`;
}

/** An autoscaler for a Deployment. */
export function autoscaler(index: number): string {
  return `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: autoscaler-${index}
spec:
  minReplicas: 3
  maxReplicas: 9
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: deployment-${index}
`;
}

/** An Ingress with a path for each Service. */
export function ingress(services: number): string {
  const path = (index: number): string => `          - path: /${index}
            pathType: Prefix
            backend:
              service:
                name: service-${index}
                port: {number: 80}
`;
  return `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
${times(services, path).join("")}`;
}

/** A List of Deployments. */
export function list(items: number): string {
  const indented = (index: number): string =>
    deployment(index)
      .replaceAll(/^(?=.)/gm, "    ")
      .replace("    ", "  - ");
  return `apiVersion: v1\nkind: List\nitems:\n${times(items, indented).join("")}`;
}

/** A List of Deployments in JSON. */
export function jsonList(items: number): string {
  const labels = (index: number): object => ({ app: `app-${index}` });
  const item = (index: number): object => ({
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name: `deployment-${index}` },
    spec: {
      replicas: 3,
      selector: { matchLabels: labels(index) },
      template: {
        metadata: { labels: labels(index) },
        spec: { containers: [{ name: "web", image: "shop/web:1" }] },
      },
    },
  });
  return JSON.stringify({ apiVersion: "v1", kind: "List", items: times(items, item) }, null, 2);
}
