/** A Kubernetes minor version: `{ major: 1, minor: 34 }`. */
export interface KubernetesVersion {
  readonly major: number;
  readonly minor: number;
}

/** The Kubernetes versions a manifest must work on, both ends included. */
export interface VersionRange {
  readonly from: KubernetesVersion;
  readonly to: KubernetesVersion;
}

/** One topology spread constraint of the recipe (kubernetes.io: Pod Topology Spread Constraints). */
export interface SpreadValues {
  readonly maxSkew: number;
  readonly whenUnsatisfiable: "DoNotSchedule" | "ScheduleAnyway";
}

/** The values that fixes write. */
export interface Recipe {
  /** User and group of an application that has no user of its own. */
  readonly userId: number;
  readonly groupId: number;
  /** What that user is called where a Dockerfile creates it. */
  readonly userName: string;
  /** How USER names it: by name, or by the numbers that the kubelet can verify. */
  readonly userForm: "name" | "number";
  readonly hostnameSpread: SpreadValues;
  readonly zoneSpread: SpreadValues;
}

/** Everything the rules can be told. */
export interface Settings {
  readonly kubernetes: VersionRange;
  readonly recipe: Recipe;
}
