import { isCommandFile, type JoinedCommand, joinedCommands } from "./joined-commands.ts";

/** A command that brings objects to a cluster which nothing here renders or reads. */
export interface DeployCommand extends JoinedCommand {
  readonly tool: string;
}

const address = /["'\s=](?:https?:\/\/|git::|git@|oci:\/\/|github\.com\/)/;
const fetching = /\b(?:curl|wget)\b|\bhttps?:\/\//;
const takesFile = /(?:^|\s)(?:-f|-k|--filename|--kustomize)\b/;

/**
 * The commands of a file by which Helm deploys with values or from elsewhere, and by which other tools apply what is not
 * in the repository.
 * https://helm.sh/docs/helm/helm_upgrade/
 * https://kubernetes.io/docs/reference/kubectl/generated/kubectl_apply/
 */
export function* deployCommands(path: string, text: string): Generator<DeployCommand> {
  if (!isCommandFile(path)) return;
  for (const command of helmCommands(text)) {
    if (givesValues.test(command.text) || address.test(command.text)) yield { tool: "helm", ...command };
  }
  for (const command of joinedCommands(text, /\b(?:kubectl|oc)\b/, /\b(?:apply|create|replace)\b/, takesFile)) {
    const isFetched = command.input !== null && fetching.test(command.input);
    if (isFetched || address.test(command.text)) yield { tool: "kubectl", ...command };
  }
  for (const command of joinedCommands(text, /\bkustomize[ \t]/, /\bbuild\b/)) {
    if (address.test(command.text)) yield { tool: "kustomize", ...command };
  }
}

const givesValues = /(?:^|\s)(?:-f|--values|--set(?:-file|-json|-literal|-string)?)(?:[\s="']|$)/;

function helmCommands(text: string): Generator<JoinedCommand> {
  return joinedCommands(text, /\bhelm3?\b/i, /\b(?:install|template|upgrade)\b/);
}

/** Steps of pipelines that deploy charts, and what Terraform deploys them with. */
const helmSteps = /\bHelmDeploy@|\bhelm_release\b|\bvalueFile\b|\bvalues-files?\b|\bhelm[-_]values\b/i;

/** Whether a file deploys charts with values, by commands or by steps. */
export function deploysWithValues(path: string, text: string): boolean {
  if (/\.(?:tf|tofu)$/i.test(path)) return helmSteps.test(text);
  if (!isCommandFile(path)) return false;
  // What builds its commands as lists has no lines of them.
  return (
    helmSteps.test(text) || !helmCommands(text).next().done || /["']helm["'],\s*["'](?:install|upgrade)/.test(text)
  );
}
