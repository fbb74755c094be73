const dockerHub = new Set(["docker.io", "hub.docker.com", "index.docker.io", "registry.hub.docker.com"]);

/** Whether a registry matches a pattern. `*` at its start or end stands for any text, as in hadolint. */
export function isTrusted(registry: string, pattern: string): boolean {
  if (pattern === "*" || pattern === registry) return true;
  if (dockerHub.has(pattern)) return registry === "docker.io";
  if (pattern.startsWith("*")) return registry.endsWith(pattern.slice(1));
  return pattern.endsWith("*") && registry.startsWith(pattern.slice(0, -1));
}
