import { enumerate } from "../../../core/enumerate.ts";
import type { Problem } from "../../../core/finding.ts";
import type { FixProposal } from "../../../core/fix.ts";
import { parseQuantity } from "../../../model/kubernetes/api/quantity.ts";
import type { ContainerScope } from "../define-kubernetes.ts";
import { review } from "../fixes.ts";
import { endsByItself } from "../kubernetes/workload-habits.ts";
import type { Amount } from "./capacity-objects.ts";

/** What to do about missing amounts: a fix if the manifest contains a usable amount, otherwise how to find them. */
export function repairOf(scope: ContainerScope, lacking: readonly Amount[]): Pick<Problem, "advice" | "fix"> {
  const fix = lacking.length === 1 && lacking[0] === "limits.memory" ? limitFix(scope) : null;
  return fix === null ? { advice: adviceFor(lacking, endsByItself(scope.manifest)) } : { fix };
}

function adviceFor(lacking: readonly Amount[], ends: boolean): string {
  if (ends) return `Set resources.requests to what a run uses: "kubectl top pod --containers" shows it during the run.`;
  const requests = lacking.some((amount) => amount.startsWith("requests."));
  const amounts = [
    ...(requests ? ["resources.requests to what the container normally uses"] : []),
    ...(lacking.includes("limits.memory") ? ["resources.limits.memory above its peak use"] : []),
  ];
  return (
    `Set ${enumerate(amounts)}: "kubectl top pod --containers" shows what it uses, and a VerticalPodAutoscaler with ` +
    "updateMode Off recommends requests."
  );
}

/** A memory limit that equals the request, the only amount of memory in the manifest; null if there is no request. */
function limitFix({ at, set }: ContainerScope): FixProposal | null {
  const request = at("resources", "requests", "memory");
  if (typeof request !== "string" && typeof request !== "number") return null;
  if ((parseQuantity(request) ?? 0n) <= 0n) return null;
  const title = `Set the memory limit to the request of ${request}`;
  const risk = "If the container ever uses more memory than it requests, it is then killed: compare with its peak use.";
  return review(title, risk, set(["resources", "limits", "memory"], request));
}
