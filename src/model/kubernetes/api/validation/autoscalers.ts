import { enumerate } from "../../../../core/enumerate.ts";
import { isObject, type JsonObject } from "../../../../core/json.ts";
import type { Path } from "../../../../core/path.ts";
import type { Manifest } from "../../manifest.ts";
import { inQuotes, itemsAt, knownText, mapAt, valueText } from "./read.ts";
import type { Violation } from "./violation.ts";

/** HorizontalPodAutoscalers: validateHorizontalPodAutoscalerSpec (pkg/apis/autoscaling/validation). */
export function* autoscalerViolations({ group, version, kind, value }: Manifest): Iterable<Violation> {
  if (group !== "autoscaling" || kind !== "HorizontalPodAutoscaler" || (version !== "v1" && version !== "v2")) return;
  const spec = mapAt(value, ["spec"]);
  yield* replicaViolations(spec, version);
  if (version === "v1") return;
  for (const { path, value: metric } of itemsAt(value, ["spec", "metrics"])) yield* metricViolations(metric, path);
}

function* replicaViolations(spec: JsonObject, version: string): Iterable<Violation> {
  const { minReplicas, maxReplicas } = spec;
  const restsOn = [["spec", "minReplicas"]];
  const path = ["spec", "maxReplicas"];
  if (maxReplicas == null && isObject(spec["scaleTargetRef"])) {
    yield { path, says: "leaves out maxReplicas, which the API requires" };
  } else if (typeof maxReplicas === "number" && maxReplicas < 1) {
    yield { path, says: `sets maxReplicas to ${valueText(maxReplicas)}, but the API accepts no less than 1` };
  } else if (typeof minReplicas === "number" && typeof maxReplicas === "number" && minReplicas > maxReplicas) {
    yield {
      path,
      restsOn,
      against: { path: ["spec", "minReplicas"], what: "the minimum" },
      says: `sets minReplicas to ${valueText(minReplicas)}, which is more than its maxReplicas, ${valueText(maxReplicas)}`,
    };
  }
  if (typeof minReplicas !== "number") return;
  if (minReplicas < 0) {
    yield {
      path: ["spec", "minReplicas"],
      says: `sets minReplicas to ${valueText(minReplicas)}, but the API accepts no negative number`,
    };
  } else if (minReplicas === 0 && version === "v2" && !itemsAt(spec, ["metrics"]).some(canWakeUp)) {
    yield {
      path: ["spec", "minReplicas"],
      restsOn: [["spec", "metrics"]],
      says: "sets minReplicas to 0, which the API accepts only with a metric of the type Object or External",
    };
  }
}

/**
 * Whether a metric exists while there are no pods, so that it shows when they are needed. Also true for an unknown
 * type.
 */
function canWakeUp({ value: { type } }: { readonly value: JsonObject }): boolean {
  const name = knownText(type);
  return name === null || name === "Object" || name === "External";
}

const sources: Readonly<Record<string, string>> = {
  ContainerResource: "containerResource",
  External: "external",
  Object: "object",
  Pods: "pods",
  Resource: "resource",
};

function* metricViolations(metric: JsonObject, at: Path): Iterable<Violation> {
  const type = knownText(metric["type"]);
  if (type === null || type === "") return;
  const source = Object.hasOwn(sources, type) ? sources[type] : undefined;
  if (source === undefined) {
    yield {
      path: [...at, "type"],
      says: `has a metric of the type ${inQuotes(type)}, but the API accepts only ${enumerate(Object.keys(sources), "or")}`,
    };
    return;
  }
  const restsOn = [[...at, "type"]];
  if (metric[source] == null) {
    yield { path: [...at, source], restsOn, says: `has a metric of the type ${type} without ${source}` };
  }
  for (const other of Object.values(sources)) {
    if (other === source || metric[other] == null) continue;
    yield {
      path: [...at, other],
      restsOn,
      says: `has a metric of the type ${type} with ${other}, which belongs to another type`,
    };
  }
  const target = mapAt(metric, [source])["target"];
  if (isObject(target)) yield* targetViolations(target, [...at, source, "target"], source);
}

function* targetViolations(target: JsonObject, at: Path, source: string): Iterable<Violation> {
  const { averageUtilization, averageValue, value } = target;
  const type = knownText(target["type"]);
  if (type !== null && !/^(?:Utilization|Value|AverageValue)$/.test(type)) {
    yield {
      path: [...at, "type"],
      says: `has a metric whose target is of the type ${inQuotes(type)}, but the API accepts only Utilization, Value or AverageValue`,
    };
  }
  if (typeof averageUtilization === "number" && averageUtilization < 1) {
    yield {
      path: [...at, "averageUtilization"],
      says: `sets averageUtilization to ${valueText(averageUtilization)}, but the API accepts no less than 1`,
    };
  }
  const choice =
    source === "resource" || source === "containerResource"
      ? ["averageUtilization", "averageValue"]
      : ["value", "averageValue"];
  const wanted = source === "pods" ? ["averageValue"] : choice;
  const given = wanted.filter((key) => target[key] != null);
  if (given.length === 0) {
    yield { path: [...at, wanted[0] ?? ""], says: `has a metric whose target has no ${enumerate(wanted, "or")}` };
  }
  const both = averageValue != null && (source === "external" ? value : averageUtilization) != null;
  if (both && source !== "object" && source !== "pods") {
    yield { path: [...at, "averageValue"], says: `has a metric whose target has both ${wanted.join(" and ")}` };
  }
}
