import type { Json } from "../../../core/json.ts";
import type { ContainerScope } from "../define-kubernetes.ts";
import { textsOf } from "../kubernetes/lists.ts";

/** How long a container waits before it is told to stop. */
export interface StopDelay {
  readonly seconds: number;
  /**
   * How the hook waits: with its `sleep` action, whose time the API compares with that of the pod, or with a command.
   */
  readonly by: "action" | "command";
}

/** How long a container's preStop hook certainly waits; null if it has none or does not wait. */
export function stopDelay({ at }: ContainerScope): StopDelay | null {
  const seconds = at("lifecycle", "preStop", "sleep", "seconds");
  if (typeof seconds === "number") return { seconds, by: "action" };
  const slept = sleepOf(at("lifecycle", "preStop", "exec", "command"));
  return slept === null ? null : { seconds: slept, by: "command" };
}

/** The longest script that is read, in characters. */
const longestScript = 2000;

function sleepOf(command: Json | undefined): number | null {
  const words = textsOf(command);
  const [program = "", ...others] = words;
  if (/(?:^|\/)sleep$/.test(program) && others.length === 1) return secondsIn(others[0] ?? "");
  const [flag = "", script = "", ...rest] = others;
  const isShell = /(?:^|\/)(?:ba|da|a|z)?sh$/.test(program) && /^-[a-z]*c$/.test(flag);
  if (!isShell || rest.length > 0 || script.length > longestScript) return null;
  // Whatever else the script does also takes time.
  const [, , time = ""] = /(^|[;&\n])\s*(?:\/bin\/)?sleep\s+(\d+(?:\.\d+)?[smh]?)\s*(?:$|[;&\n])/.exec(script) ?? [];
  return /\b(?:if|while|for|until|case)\b|\|\||[`$({]/.test(script) ? null : secondsIn(time);
}

const units: Readonly<Record<string, number>> = { "": 1, s: 1, m: 60, h: 3600 };

function secondsIn(text: string): number | null {
  const [whole, amount = "", unit = ""] = /^(\d{1,6}(?:\.\d{1,3})?)([smh]?)$/.exec(text) ?? [];
  return whole === undefined ? null : Math.floor(Number(amount) * (units[unit] ?? 1));
}
