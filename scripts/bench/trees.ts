import type { InputFile } from "../../src/analysis/input-file.ts";

/** A generated file: its path and its text. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Applications with a Deployment, a Service and a ConfigMap each. Every `flawed`th of them has a finding. */
export function manifestTree(applications: number, flawed: number): TextFile[] {
  return Array.from({ length: applications }, (_, index) => application(index, index % flawed === 0)).flat();
}

/** YAML, JSON and Markdown files that are not manifests: workflows, values, lock files, prose. */
export function otherTree(files: number): TextFile[] {
  return Array.from({ length: files }, (_, index) => {
    const block = `name: task ${index}\non: [push]\njobs:\n  build:\n    steps:\n${'      - {run: "make test", shell: bash}\n'.repeat(60)}`;
    const data = JSON.stringify(
      { name: `p${index}`, packages: Array(60).fill({ version: "1.2.3", dev: true }) },
      null,
      2,
    );
    if (index % 3 === 0) return { path: `other/${index % 50}/f${index}.yaml`, text: block };
    if (index % 3 === 1) return { path: `other/${index % 50}/f${index}.json`, text: data };
    return { path: `other/${index % 50}/f${index}.md`, text: `# Page ${index}\n\n${"Some prose. ".repeat(300)}\n` };
  });
}

/** Converts files to the input of an analysis. */
export function asInput(files: readonly TextFile[]): InputFile[] {
  const encoder = new TextEncoder();
  return files.map(({ path, text }) => ({ path, bytes: encoder.encode(text), role: "reviewed" }));
}

function application(index: number, flawed: boolean): TextFile[] {
  const name = `app-${index}`;
  const directory = `apps/team-${index % 40}/${name}`;
  const settings = Array.from({ length: 40 }, (_, line) => `  SETTING_${line}: "value ${index} of ${line}"\n`).join("");
  return [
    { path: `${directory}/deployment.yaml`, text: deployment(name, flawed) },
    {
      path: `${directory}/service.yaml`,
      text: `apiVersion: v1\nkind: Service\nmetadata:\n  name: ${name}\n  namespace: shop\nspec:\n  clusterIP: None\n  selector:\n    app: ${name}\n  ports:\n    - port: 80\n      targetPort: http\n`,
    },
    {
      path: `${directory}/config.yaml`,
      text: `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\n  namespace: shop\ndata:\n${settings}`,
    },
  ];
}

function deployment(name: string, flawed: boolean): string {
  const environment = Array.from(
    { length: 30 },
    (_, line) => `            - name: SETTING_${line}\n              value: "${line}"\n`,
  ).join("");
  return `# ${name}, kept by its team
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
  namespace: shop
  labels:
    app: ${name}
spec:
  replicas: 4
  selector:
    matchLabels:
      app: ${name}
  template:
    metadata:
      labels:
        app: ${name}
    spec:
      securityContext:
        runAsNonRoot: true
        runAsUser: 1995
        runAsGroup: 1995
        fsGroup: 1995
      topologySpreadConstraints:
        - topologyKey: kubernetes.io/hostname
          maxSkew: 2
          whenUnsatisfiable: DoNotSchedule
          labelSelector:
            matchLabels:
              app: ${name}
        - topologyKey: topology.kubernetes.io/zone
          maxSkew: 3
          whenUnsatisfiable: ScheduleAnyway
          labelSelector:
            matchLabels:
              app: ${name}
      containers:
        - name: web
          image: registry.example.com/shop/${name}:1.2.3
          securityContext:
            allowPrivilegeEscalation: ${flawed}
          ports:
            - name: http
              containerPort: 8080
          resources:
            requests: {cpu: 100m, memory: 128Mi}
            limits: {memory: 256Mi}
          env:
${environment}`;
}
