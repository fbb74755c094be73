import type { ImageStage } from "../../model/dockerfile/dockerfile.ts";
import { rememberByInstruction } from "../../model/dockerfile/remember-by-instruction.ts";
import { scriptRule } from "../lib/define-build.ts";
import type { ProgramCall } from "../lib/dockerfile/calls.ts";
import { builtBaseOf, instructionsOf } from "../lib/dockerfile/lineage.ts";
import { mountsCache } from "../lib/dockerfile/package-settings.ts";
import { hasOption, operandsOf } from "../lib/dockerfile/program-options.ts";
import { insertBehind } from "../lib/dockerfile/script-operations.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { hadolint } from "../lib/equivalents.ts";
import { safe } from "../lib/fixes.ts";

const keepsNone = /\bPIP_NO_CACHE_DIR\b|\bPIP_CACHE_DIR\b|no-cache-dir|\bpip3? cache purge\b/;
/**
 * Options with which there is nothing to report. pip accepts `--no-cache` for `--no-cache-dir`, since no other option
 * starts like this.
 */
const settles = /^--(?:no-ca[a-z-]*|cache-dir|help|dry-run)$/;
const removes = /rm\s[^\n;&|]*(?:\.cache|\/root)\b/;

/** Images don't contain the packages that pip has downloaded in addition to the installed ones. */
export const pipCacheKept: DockerfileRule = scriptRule({
  id: "pip-cache-kept",
  summary: "A RUN with pip install leaves its cache in the image.",
  why: "pip keeps what it downloads and builds, so the layer holds it twice.",
  severity: "info",
  category: "efficiency",
  fixes: ["safe"],
  equivalents: [hadolint("DL3042")],
  sources: ["https://pip.pypa.io/en/stable/topics/caching/"],
  *check(scope) {
    const { shipped, script, programs } = scope;
    const installing = programs.flatMap((call) => installCall(call) ?? []);
    if (!shipped || installing.length === 0 || removes.test(script.text) || mountsCache(script, /./)) return;
    if (scope.ask(setsCache)) return;
    const operations = installing.flatMap((verb) => insertBehind(script, verb, "--no-cache-dir"));
    yield {
      about: ["RUN", "pip install"],
      message: "pip install leaves its cache in the layer.",
      ...(operations.length > 0
        ? { fix: safe("Install without a cache", ...operations) }
        : { advice: "Add --no-cache-dir to pip install." }),
    };
  },
});

/** The word `install` in a call of pip that keeps its cache; null for other calls. */
function installCall({ program, args, call: { assigned } }: ProgramCall): ProgramCall["word"] | null {
  const isModule = /^python[\d.]*$/.test(program);
  const module = isModule ? args.findIndex(({ value }) => value === "-m") : -1;
  if (isModule ? args[module + 1]?.value !== "pip" : !/^pip[\d.]*$/.test(program)) return null;
  const own = isModule ? args.slice(module + 2) : args;
  const pip = { program: "pip", args: own };
  const [verb] = operandsOf(pip);
  if (verb?.value !== "install" || hasOption(pip, settles)) return null;
  if (
    assigned.some((text) => text.startsWith("PIP_")) ||
    own.some(({ value }) => /^\$.*(?:opt|flag|arg)/i.test(value))
  ) {
    return null;
  }
  return verb;
}

/** Known results, since each RUN of a stage asks the same. */
const settingStages = new WeakMap<ImageStage, boolean>();

/** Whether a stage, or one that it is built from, sets where pip keeps its cache, or that it keeps none. */
function setsCache({ stage }: { readonly stage: ImageStage }): boolean {
  const sets = settingStages.get(stage) ?? saysWhere(stage);
  settingStages.set(stage, sets);
  return sets;
}

function saysWhere(stage: ImageStage): boolean {
  const below = builtBaseOf(stage);
  return instructionsOf(stage).some(isSetting) || (below !== null && saysWhere(below.stage));
}

const isSetting = rememberByInstruction(({ text, heredoc, keyword }) => {
  const maySet = keyword === "ENV" || keyword === "ARG" || /config|export|pip\.conf|PIP_/.test(`${text}${heredoc}`);
  return maySet && keepsNone.test(`${text}\n${heredoc}`) && !/pip[\d.]* install[^&;|\n]*--no-cache-dir/.test(text);
});
