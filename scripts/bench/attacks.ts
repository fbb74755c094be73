import type { TextFile } from "./trees.ts";

/** Files that are made to be slow, of any size: what a program does with them must not cost more than their size does. */
export interface Attack {
  readonly name: string;
  /** The smallest size of the table; the others are twice, four and eight times as large. */
  readonly size: number;
  readonly files: (n: number) => readonly TextFile[];
  /** True where only a limit keeps the cost down, one that the smallest size reaches. */
  readonly limited?: true;
}

/** Every attack that was found or thought of. */
export const attacks: readonly Attack[] = [
  { name: "Deployments in one file", size: 100, files: (n) => oneFile(times(n, (i) => deployment(i))) },
  {
    name: "Services, each with its Deployment",
    size: 50,
    files: (n) => oneFile(times(n, (i) => deployment(i) + "---\n" + service(i))),
  },
  {
    name: "Services that all select all Deployments",
    limited: true,
    size: 50,
    files: (n) => oneFile([...times(n, (i) => deployment(i, "x")), ...times(n, (i) => service(i, "x"))]),
  },
  {
    name: "Services that select by two common labels",
    size: 50,
    files: (n) => oneFile(times(n, (i) => halfSelected(i))),
  },
  {
    name: "manifests in one directory",
    size: 50,
    files: (n) =>
      times(n, (i) => [
        { path: `k8s/deployment-${i}.yaml`, text: deployment(i) },
        { path: `k8s/service-${i}.yaml`, text: service(i) },
      ]).flat(),
  },
  {
    name: "autoscaled Deployments",
    size: 50,
    files: (n) => oneFile(times(n, (i) => `${deployment(i)}---\n${autoscaler(i)}`)),
  },
  {
    name: "Services named by one Ingress",
    size: 50,
    files: (n) => oneFile([...times(n, (i) => service(i)), ingress(n)]),
  },
  { name: "items of a List", size: 25, files: (n) => oneFile([list(n)]) },
  { name: "items of a List in JSON", size: 25, files: (n) => [{ path: "all.json", text: jsonList(n) }] },
  { name: "containers of a pod", limited: true, size: 100, files: (n) => oneFile([deployment(0, "x", n)]) },
  {
    name: "keys of a map that stand twice",
    size: 500,
    files: (n) =>
      oneFile([
        `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n${times(2 * n, (i) => `  k${i % n}: a\n`).join("")}`,
      ]),
  },
  {
    name: "lines with a syntax error",
    size: 2000,
    files: (n) => oneFile([`apiVersion: v1\nkind: Pod\n${times(n, (i) => `a${i}: "b" "c"\n`).join("")}`]),
  },
  {
    name: "documents with a syntax error",
    size: 500,
    files: (n) => oneFile(times(n, (i) => `apiVersion: v1\nkind: Pod\na${i}: "b" "c"\n`)),
  },
  {
    name: "ignore comments",
    size: 100,
    files: (n) => oneFile(times(n, (i) => commented(i, "ignore[pods-not-spread] known"))),
  },
  {
    name: "ignore comments that name no rule",
    limited: true,
    size: 100,
    files: (n) => oneFile(times(n, (i) => commented(i, "ignore pods-not-spread -- known"))),
  },
  {
    name: "cd lines of a script",
    size: 2500,
    files: (n) => [
      { path: "build.sh", text: `#!/bin/sh\n${"cd a\n".repeat(n)}docker build -t shop/web .\n` },
      { path: "Dockerfile", text: "FROM debian:13\n" },
    ],
  },
  {
    name: "builds of a script",
    size: 250,
    files: (n) => [
      { path: "build.sh", text: `#!/bin/sh\n${times(n, (i) => `docker build -t shop/web${i} .\n`).join("")}` },
      { path: "Dockerfile", text: "FROM debian:13\n" },
    ],
  },
  { name: "instructions of a Dockerfile", size: 500, files: (n) => dockerfile(times(n, (i) => `COPY a${i} /srv/`)) },
  {
    name: "fixes of a Dockerfile",
    limited: true,
    size: 100,
    files: (n) => dockerfile(times(n, (i) => `RUN sudo make target-${i}`)),
  },
  { name: "users of a Dockerfile", size: 250, files: (n) => dockerfile(times(n, (i) => `USER u${i}`)) },
  {
    name: "commands of a RUN",
    size: 500,
    files: (n) => dockerfile([`RUN ${times(n, (i) => `useradd u${i}`).join(" && ")}`, "USER u1"]),
  },
  {
    name: "lines of a RUN",
    size: 500,
    files: (n) => dockerfile([`RUN ${times(n, (i) => `chown u${i} /srv/${i}`).join(" && \\\n  ")}`, "USER u1"]),
  },
  {
    name: "stages of a Dockerfile",
    size: 100,
    files: (n) => [
      {
        path: "Dockerfile",
        text: times(n, (i) => `FROM ${i === 0 ? "debian:13" : `s${i - 1}`} AS s${i}\nRUN make\n`).join(""),
      },
    ],
  },
];

function times<Item>(n: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: n }, (_, index) => make(index));
}

function oneFile(documents: readonly string[]): readonly TextFile[] {
  return [{ path: "all.yaml", text: documents.join("---\n") }];
}

function dockerfile(lines: readonly string[]): readonly TextFile[] {
  return [{ path: "Dockerfile", text: `FROM debian:13\n${lines.join("\n")}\n` }];
}

function deployment(index: number, app: string = `app-${index}`, containers = 1): string {
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

function commented(index: number, command: string): string {
  return deployment(index).replace("spec:\n", `# kubesuggest: ${command}\nspec:\n`);
}

function service(index: number, app: string = `app-${index}`): string {
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

/** No Deployment has both labels of a Service, and half of them have each. */
function halfSelected(index: number): string {
  const [own, other] = index % 2 === 0 ? ["a: yes-a\n        b: no-b", "x"] : ["a: no-a\n        b: yes-b", "x"];
  const labeled = deployment(index, other).replaceAll("app: x", own ?? "");
  return `${labeled}---\n${service(index, "x").replace("app: x", "a: yes-a\n    b: yes-b")}`;
}

function autoscaler(index: number): string {
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

function ingress(services: number): string {
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

function list(items: number): string {
  const indented = (index: number): string =>
    deployment(index)
      .replaceAll(/^(?=.)/gm, "    ")
      .replace("    ", "  - ");
  return `apiVersion: v1\nkind: List\nitems:\n${times(items, indented).join("")}`;
}

function jsonList(items: number): string {
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
