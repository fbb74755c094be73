/** A Deployment that the rules of these tests are content with. */
export function goodDeployment(name: string): string {
  return deployment(name, [
    "          securityContext:",
    "            runAsNonRoot: true",
    "            runAsUser: 1995",
    "            allowPrivilegeEscalation: false",
  ]);
}

/** A Deployment with one finding of each of them: its container may gain privileges and may run as root. */
export function badDeployment(name: string): string {
  return deployment(name, []);
}

function deployment(name: string, container: readonly string[]): string {
  const quoted = JSON.stringify(name);
  return [
    "apiVersion: apps/v1",
    "kind: Deployment",
    "metadata:",
    `  name: ${quoted}`,
    "spec:",
    "  replicas: 1",
    "  selector:",
    "    matchLabels:",
    "      app: web",
    "  template:",
    "    metadata:",
    "      labels:",
    "        app: web",
    "    spec:",
    "      containers:",
    `        - name: ${quoted}`,
    "          image: registry.example.com/web:1.0.0",
    ...container,
    "",
  ].join("\n");
}
