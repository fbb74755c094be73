import {
  autoscaler,
  commented,
  deployment,
  dockerfile,
  halfSelected,
  ingress,
  jsonList,
  kustomization,
  list,
  oneFile,
  service,
  spread,
  times,
} from "./generate.ts";
import type { TextFile } from "./trees.ts";

/**
 * Files of any size that are made to be slow. What the program does with them must not cost more than their size
 * justifies.
 */
export interface Attack {
  readonly name: string;
  /** The smallest size in the table; the others are two, four and eight times as large. */
  readonly size: number;
  readonly files: (n: number) => readonly TextFile[];
  /** True for Dockerfiles full of problems: rules check the whole file again for each of its fixes. */
  readonly whole?: true;
  /** True if the cost is only kept down by a limit, which even the smallest size reaches. */
  readonly limited?: true;
}

/**
 * The most steps per byte of input. More are too many regardless of the exponent, since a limit may have been reached.
 */
export const mostSteps = { perByte: 800, perByteOfWhole: 5500 };

/** All known attacks. */
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
    name: "kustomizations, each of which builds the next one",
    size: 100,
    files: (n) =>
      times(n, (i) => [
        { path: `d${i}/web.yaml`, text: deployment(i) },
        { path: `d${i}/kustomization.yaml`, text: kustomization(["web.yaml", `../d${i + 1}`]) },
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
    name: "topology spread constraints that select other pods",
    limited: true,
    size: 200,
    files: (n) => oneFile([spread(n)]),
  },
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
