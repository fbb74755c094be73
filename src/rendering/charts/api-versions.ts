import { apiSchemas } from "../../model/kubernetes/api/schemas.ts";

/** The groups and versions that every cluster since 1.29 serves by default. */
const served: readonly string[] = [
  "v1",
  "admissionregistration.k8s.io/v1",
  "apiextensions.k8s.io/v1",
  "apiregistration.k8s.io/v1",
  "apps/v1",
  "authentication.k8s.io/v1",
  "authorization.k8s.io/v1",
  "autoscaling/v1",
  "autoscaling/v2",
  "batch/v1",
  "certificates.k8s.io/v1",
  "coordination.k8s.io/v1",
  "discovery.k8s.io/v1",
  "events.k8s.io/v1",
  "flowcontrol.apiserver.k8s.io/v1",
  "networking.k8s.io/v1",
  "node.k8s.io/v1",
  "policy/v1",
  "rbac.authorization.k8s.io/v1",
  "scheduling.k8s.io/v1",
  "storage.k8s.io/v1",
];

/** What a cluster serves, as `.Capabilities.APIVersions` lists it: groups with versions, and their kinds. */
export const apiVersions: readonly string[] = [...served, ...Object.keys(apiSchemas.kinds)];
