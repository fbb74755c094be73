const rolePath = /(?:^|\/)config\/rbac\/role\.yaml$/;

/** A role as controller-gen writes it, without the lines above it: lists have no indentation. */
const role =
  /^---\napiVersion: rbac\.authorization\.k8s\.io\/v1\nkind: (?:Cluster)?Role\nmetadata:\n(?: {2}(?:creationTimestamp: null|name: \S+|namespace: \S+)\n)+rules:\n- (?:apiGroups|nonResourceURLs):\n/;
const ruleLine =
  /^(?:[- ] (?:apiGroups|nonResourceURLs|resourceNames|resources|verbs):| {2}- \S+|---|(?:apiVersion|kind): \S+|metadata:| {2}(?:creationTimestamp|name|namespace): \S+|rules:|)$/;

/**
 * Whether a file is the role that controller-gen generates from markers in Go code, at its place in Kubebuilder
 * projects (book.kubebuilder.io: RBAC markers). The file itself doesn't say so.
 */
export function isRoleOfMarkers(path: string, text: string): boolean {
  if (!rolePath.test(path)) return false;
  const start = /^---\n/m.exec(text)?.index ?? text.length;
  const head = role.exec(text.slice(start))?.[0];
  if (head === undefined) return false;
  // Line by line, since an expression that repeats for millions of lines overflows the stack.
  const above = text.slice(0, start).split("\n");
  const below = text.slice(start + head.length).split("\n");
  return above.every((line) => /^(?:#.*|\s*)$/.test(line)) && below.every((line) => ruleLine.test(line));
}
