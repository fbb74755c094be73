const hardened = [
  "          securityContext:",
  "            runAsNonRoot: true",
  "            runAsUser: 1995",
  "            allowPrivilegeEscalation: false",
];

/** A Deployment that the rules of these tests are content with. */
export function goodDeployment(name: string): string {
  return deployment(name, hardened);
}

/**
 * A Deployment with one finding of each of them: its container may gain privileges, with a safe fix, and its pod may run
 * as root, with one for review at another place.
 */
export function badDeployment(name: string): string {
  return deployment(name, []);
}

/** A Deployment with the same findings, both with a fix for review of one container: one suggestion holds them. */
export function riskyDeployment(name: string): string {
  return risky(name, []);
}

/** The same with nothing to find. */
export function curedDeployment(name: string): string {
  return risky(name, hardened);
}

function risky(name: string, container: readonly string[]): string {
  const ready = "runAsNonRoot: true, runAsUser: 1995, allowPrivilegeEscalation: false";
  const init = `      initContainers: [{name: init, image: registry.example.com/init:1.0.0, securityContext: {${ready}}}]`;
  return deployment(name, [...container, '          command: [sh, -c, "ping -c 1 db && exec web"]'])
    .replace("  replicas: 1\n", "")
    .replace("      containers:\n", `${init}\n      containers:\n`);
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
