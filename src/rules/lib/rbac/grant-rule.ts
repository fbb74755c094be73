import type { Severity } from "../../../core/finding.ts";
import { groupBy } from "../../../core/group-by.ts";
import type { Preset } from "../../../core/preset.ts";
import type { RuleFacts } from "../../../core/rule.ts";
import type { KubernetesContext } from "../../../model/kubernetes/workspace.ts";
import { objectRule, type Scope, type ScopedProblem } from "../define-kubernetes.ts";
import type { KubernetesRule } from "../kubernetes-rule.ts";
import { isListed, type PolicyRule, policyRulesOf, resourcesAmong, roleKinds } from "./policy-rule.ts";
import { addsTo, includes, isClusterWide, isStandardRole, type UserRole } from "./role-reach.ts";

/** Verbs on resources of an API group that together allow something. */
export interface Grant {
  readonly groups: readonly string[];
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
  /** The highest severity of a finding about it; if left out, the severity depends on the reach of the role. */
  readonly atMost?: Severity;
  /** Set for resources without a namespace: a role that is bound in a namespace doesn't grant them. */
  readonly clusterScoped?: true;
  /** Set if the verb `*` does not count, because the finding about the wildcard itself says it better. */
  readonly named?: true;
}

/** A grant that a policy rule gives, with the resources and verbs of the rule that give it. */
interface Given {
  readonly grant: Grant;
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
}

interface Declaration extends Omit<RuleFacts, "severity" | "category" | "fixes" | "sources"> {
  readonly grants: readonly Grant[];
  /** What subjects of the role can do, completing "Subjects of Role x can …". */
  readonly power: string;
  readonly advice: string;
  /** What to do if the role only applies in single namespaces; if left out, `advice`. */
  readonly adviceInNamespace?: string;
  readonly sources?: readonly string[];
  /** Objects whose names don't narrow a grant to something harmless. */
  readonly objects?: readonly string[];
  /** The smallest of the roles for users that already has these grants, so that another role may add them to it. */
  readonly givenTo?: UserRole;
  /** Whether the rule should not be reported, because another rule reports it or it is intended. */
  readonly except?: (rule: PolicyRule, role: Scope, context: KubernetesContext) => boolean;
  /** The smallest preset that reports it, if that is larger than the preset of the rule. */
  readonly presetOf?: (rule: PolicyRule, role: Scope, context: KubernetesContext) => Preset | null;
}

/** The official page about risky grants. */
export const goodPractices = "https://kubernetes.io/docs/concepts/security/rbac-good-practices/";

/**
 * A rule over what roles grant, with one finding for each policy rule that gives one of the grants. Standard roles are
 * skipped, and so are policy rules that name single objects or have a wildcard for resources, which `rbac-wildcard`
 * reports.
 */
export function grantRule({
  grants,
  power,
  advice,
  adviceInNamespace = advice,
  objects = [],
  givenTo,
  except,
  presetOf,
  sources,
  ...facts
}: Declaration): KubernetesRule {
  const severity = grants.some(({ atMost }) => atMost === undefined) ? "warning" : "info";
  return objectRule({
    ...facts,
    severity,
    category: "security",
    fixes: [],
    sources: sources ?? [goodPractices],
    kinds: roleKinds,
    *check(role, context) {
      const added = addsTo(role.manifest);
      if (isStandardRole(role.manifest) || (added !== null && givenTo !== undefined && includes(added, givenTo)))
        return;
      const wide = isClusterWide(role.manifest, context.workspace);
      for (const rule of policyRulesOf(role)) {
        if (isNarrow(rule) || rule.resources.includes("*")) continue;
        const given = grants
          .filter(({ clusterScoped }) => wide || clusterScoped !== true)
          .flatMap((grant) => givenBy(rule, grant));
        if (given.length === 0 || except?.(rule, role, context) === true) continue;
        const subject = added === null ? role.subject : `${role.subject}, a part of the role ${added},`;
        const preset = presetOf?.(rule, role, context) ?? null;
        yield { ...problemOf(rule, given, { ...role, subject }, wide), ...(preset === null ? {} : { preset }) };
      }
    },
  });

  /** Whether a policy rule is only about single objects, none of them among the risky ones. */
  function isNarrow({ resourceNames }: PolicyRule): boolean {
    return resourceNames.length > 0 && !resourceNames.some((name) => objects.includes(name));
  }

  function problemOf(rule: PolicyRule, given: readonly Given[], role: Scope, wide: boolean): ScopedProblem {
    const named = rule.resourceNames.filter((name) => objects.includes(name));
    const own = named.length > 0 ? "warning" : severityOf(given, wide ? "warning" : "info");
    const which = named.length === 0 ? "" : ` named ${named.join(", ")}`;
    return {
      at: ["rules", rule.index, "resources"],
      restsOn: [["rules", rule.index]],
      extent: given.flatMap(({ resources, verbs }) => {
        return resources.flatMap((resource) => verbs.map((verb) => `${resource} ${verb}`));
      }),
      ...(own === severity ? {} : { severity: own }),
      message: `Subjects of ${role.subject} can ${power}: ${listed(rule, given)}${which}.`,
      advice: wide ? advice : adviceInNamespace,
    };
  }
}

/** The severity of the role's reach, or a note if no grant deserves more. */
function severityOf(given: readonly Given[], reach: Severity): Severity {
  return given.some(({ grant: { atMost } }) => atMost === undefined) ? reach : "info";
}

/** The resources and verbs with which a policy rule gives a grant; empty if it doesn't. */
function givenBy(rule: PolicyRule, grant: Grant): readonly Given[] {
  if (!grant.groups.some((group) => isListed(rule.apiGroups, group))) return [];
  const resources = distinct(resourcesAmong(rule, grant.resources));
  const verbs = distinct(rule.verbs).filter((verb) => {
    return grant.verbs.includes(verb) || (verb === "*" && grant.named !== true);
  });
  return resources.length === 0 || verbs.length === 0 ? [] : [{ grant, resources, verbs }];
}

const mostNames = 6;

/** Verbs and resources in a sentence: `create, update on pods; create on pods/exec`. */
function listed({ verbs: all }: PolicyRule, given: readonly Given[]): string {
  const grants = given.map(({ resources, verbs }) => ({ resources: new Set(resources), verbs: new Set(verbs) }));
  const granted = distinct(all).filter((verb) => grants.some(({ verbs }) => verbs.has(verb)));
  const byVerbs = groupBy(distinct(given.flatMap(({ resources }) => resources)), (resource) => {
    const own = grants.filter(({ resources }) => resources.has(resource));
    return shortened(granted.filter((verb) => own.some(({ verbs }) => verbs.has(verb))));
  });
  return [...byVerbs].map(([verbs, resources]) => `${verbs} on ${shortened(resources)}`).join("; ");
}

function shortened(names: readonly string[]): string {
  const shown = distinct(names).map((name) => name.slice(0, 64));
  const rest = shown.length - mostNames;
  return rest > 0 ? `${shown.slice(0, mostNames).join(", ")} and ${rest} more` : shown.join(", ");
}

/** The names without repetitions, of which a hostile role has many. */
function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
