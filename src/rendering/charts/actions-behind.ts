/**
 * An action of a template, and the variables that it assigns or changes: `$a := …`, `range $a, $b := …`, `set $a …`.
 */
interface Action {
  readonly text: string;
  readonly gives: readonly string[];
}

/**
 * The actions of a template that determine the variables of a line, and those that determine the variables in these, in
 * any order. Actions in other branches are included, since it isn't known which branch was taken.
 */
export function actionsBehind(template: string, line: string): readonly string[] {
  const first = variablesIn(line);
  if (first.length === 0) return [];
  const actions = actionsOf(template).filter(({ gives }) => gives.length > 0);
  const known = new Set(first);
  const behind = new Set<string>();
  // A variable that is added to the set during the loop is visited, too.
  for (const variable of known) {
    for (const { text, gives } of actions) {
      if (!gives.includes(variable) || behind.has(text)) continue;
      behind.add(text);
      for (const other of variablesIn(text)) known.add(other);
    }
  }
  return [...behind];
}

function actionsOf(template: string): Action[] {
  return [...template.matchAll(/\{\{(?:[^}"`]|"(?:[^"\\\n]|\\.)*"|`[^`]*`|\}(?!\}))*\}\}/g)].map(({ 0: text }) => {
    const assigned = [...text.matchAll(/\$\w+(?:\s*,\s*\$\w+)?(?=\s*:?=)/g)].flatMap(({ 0: names }) =>
      variablesIn(names),
    );
    const changed = [...text.matchAll(/\b(?:set|merge|mergeOverwrite)\s+(\$\w+)/g)].map(({ 1: name = "" }) => name);
    return { text, gives: [...assigned, ...changed] };
  });
}

/** All variables except `$` itself, which contains everything. */
function variablesIn(text: string): string[] {
  return [...text.matchAll(/\$\w+/g)].map(({ 0: name }) => name);
}
