/** Whether a file's name has the extension of YAML. */
export function isYamlPath(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}

/** Whether a file's name has the extension of YAML or JSON, in which manifests are written. */
export function isManifestPath(path: string): boolean {
  return /\.(?:ya?ml|json)$/i.test(path);
}
