import type { Instruction } from "../../formats/dockerfile/dockerfile-file.ts";

/** What is known of an object, by the numbers of those who know it. */
export type Notes = unknown[];

/** One table for everybody: with a table for each of them, collecting garbage would take longer than asking again. */
const notes = new WeakMap<object, Notes>();

/** What is known of an object that several instructions share. */
export function notesAbout(shared: object): Notes {
  const known = notes.get(shared);
  if (known !== undefined) return known;
  const made: Notes = [];
  notes.set(shared, made);
  return made;
}

let numbers = 0;

/** A number for somebody who takes notes. */
export function noteNumber(): number {
  numbers += 1;
  return numbers - 1;
}

/**
 * The same function, asked once for all instructions that are one and the same in several texts. It must go by what an
 * instruction says, and by nothing of its place.
 */
export function rememberSaid<Made>(make: (instruction: Instruction) => Made): (instruction: Instruction) => Made {
  return rememberFor(({ said }) => said, make);
}

/** The same function, asked once for all that share an object. */
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
