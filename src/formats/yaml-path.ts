/** Whether a file is YAML by its name. */
export function isYamlPath(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}

/** Whether a file is YAML or JSON by its name, the two that manifests are written in. */
export function isManifestPath(path: string): boolean {
  return /\.(?:ya?ml|json)$/i.test(path);
}
