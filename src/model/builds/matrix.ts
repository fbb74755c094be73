import { isObject, type Json } from "../../core/json.ts";
import { textOf } from "./plain.ts";

/** The most runs of a job, variables of a run and parts of a variable that are followed. */
const maximum = { runs: 64, variables: 20, parts: 20 };

type Run = ReadonlyMap<string, string>;

/**
 * The runs of a job: for each, the values of `matrix` by dotted name (GitHub: Running variations of jobs). Without a
 * matrix, one run. Runs that `exclude` names are left out before `include` adds others.
 */
export function matrixOf(matrix: Json | undefined): readonly Run[] {
  if (!isObject(matrix)) return [new Map()];
  let runs: Run[] = [new Map()];
  for (const [name, values] of Object.entries(matrix).slice(0, maximum.variables)) {
    if (name === "include" || name === "exclude" || !Array.isArray(values)) continue;
    const choices = (values as readonly Json[]).slice(0, maximum.runs).map((value) => flat(name, value));
    runs = runs.flatMap((run) => choices.map((choice) => new Map([...run, ...choice]))).slice(0, maximum.runs);
  }
  const excluded = entriesOf(matrix["exclude"]);
  const isExcluded = (run: Run): boolean => excluded.some((entry) => entry.size > 0 && holds(run, entry));
  runs = runs.filter((run) => !isExcluded(run));
  const own = new Set(runs.flatMap((run) => [...run.keys()]));
  const added: Run[] = [];
  for (const values of entriesOf(matrix["include"])) {
    const shared = [...values].filter(([name]) => own.has(name));
    const fits = (run: Run): boolean => own.size > 0 && shared.every(([name, value]) => run.get(name) === value);
    if (runs.some(fits)) runs = runs.map((run) => (fits(run) ? new Map([...run, ...values]) : run));
    else added.push(values);
  }
  const all = [...(own.size > 0 || added.length === 0 ? runs : []), ...added];
  return all.slice(0, maximum.runs);
}

/** The entries of `include` or `exclude`, as `flat` gives their values. */
function entriesOf(list: Json | undefined): readonly Run[] {
  const entries = Array.isArray(list) ? (list as readonly Json[]).slice(0, maximum.runs) : [];
  return entries.map((entry) => {
    const values = isObject(entry) ? Object.entries(entry).slice(0, maximum.variables) : [];
    return new Map(values.flatMap(([name, value]) => [...flat(name, value)]));
  });
}

function holds(run: Run, values: Run): boolean {
  return [...values].every(([name, value]) => run.get(name) === value);
}

/** A value by its name; for a map, its values by dotted names. */
function flat(name: string, value: Json): Map<string, string> {
  const text = textOf(value);
  if (text !== null) return new Map([[name, text]]);
  if (!isObject(value)) return new Map();
  return new Map(
    Object.entries(value)
      .slice(0, maximum.parts)
      .flatMap(([key, item]) => {
        const inner = textOf(item);
        return inner === null ? [] : [[`${name}.${key}`, inner] as const];
      }),
  );
}
