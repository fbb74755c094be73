const rolePath = /(?:^|\/)config\/rbac\/role\.yaml$/;

/** A role as controller-gen writes it: comments only at the top, and lists without indentation. */
const role =
  /^(?:#.*\n|[^\S\n]*\n)*---\napiVersion: rbac\.authorization\.k8s\.io\/v1\nkind: (?:Cluster)?Role\nmetadata:\n(?: {2}(?:creationTimestamp: null|name: \S+|namespace: \S+)\n)+rules:\n- (?:apiGroups|nonResourceURLs):\n/;
const ruleLine =
  /^(?:[- ] (?:apiGroups|nonResourceURLs|resourceNames|resources|verbs):| {2}- \S+|---|(?:apiVersion|kind): \S+|metadata:| {2}(?:creationTimestamp|name|namespace): \S+|rules:|)$/;

/**
 * Whether a file is the role that controller-gen generates from markers in Go code, at its place in Kubebuilder
 * projects (book.kubebuilder.io: RBAC markers). The file itself doesn't say so.
 */
export function isRoleOfMarkers(path: string, text: string): boolean {
  if (!rolePath.test(path)) return false;
  const head = role.exec(text)?.[0];
  return (
    head !== undefined &&
    text
      .slice(head.length)
      .split("\n")
      .every((line) => ruleLine.test(line))
  );
}
