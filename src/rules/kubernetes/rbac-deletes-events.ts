import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { grantRule } from "../lib/rbac/grant-rule.ts";
import { deletingEvents } from "../lib/rbac/grants.ts";

/** Roles don't allow deleting events, which show what happened. */
export const rbacDeletesEvents: KubernetesRule = grantRule({
  id: "rbac-deletes-events",
  summary: "A role allows deleting events.",
  why: "Attackers delete events to hide what they did.",
  grants: deletingEvents,
  power: "delete events",
  advice: "Remove the verbs: events expire by themselves, by default after an hour.",
});
