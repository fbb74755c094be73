import type { Instruction } from "../../formats/dockerfile/dockerfile-file.ts";

/** Remembered results about an object, by the numbers of the functions that remember them. */
export type Notes = unknown[];

/** A single table for all functions: with one for each, collecting garbage would take longer than computing again. */
const notes = new WeakMap<object, Notes>();

/** The results about an object that several instructions share. */
export function notesAbout(shared: object): Notes {
  const known = notes.get(shared);
  if (known !== undefined) return known;
  const made: Notes = [];
  notes.set(shared, made);
  return made;
}

let numbers = 0;

/** A number under which a function can remember its results. */
export function noteNumber(): number {
  numbers += 1;
  return numbers - 1;
}

/**
 * Makes a function compute its result once for all instructions with the same meaning, in several versions of a text.
 * It must only depend on what an instruction says, not on its place.
 */
export function rememberByInstruction<Made>(
  make: (instruction: Instruction) => Made,
): (instruction: Instruction) => Made {
  return rememberFor(({ said }) => said, make);
}

/** Makes a function compute its result once for all keys that share an object. */
export function rememberFor<Key, Made>(sharedBy: (key: Key) => object, make: (key: Key) => Made): (key: Key) => Made {
  const number = noteNumber();
  return (key) => {
    const known = notesAbout(sharedBy(key));
    const before = known[number] as { readonly made: Made } | undefined;
    if (before !== undefined) return before.made;
    const made = make(key);
    known[number] = { made };
    return made;
  };
}
