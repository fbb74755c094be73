const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a];
const [openList, closeList, openMap, closeMap] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Parses a JSON object from chunks of text, entry by entry, since a text can be longer than a string may be. Lists in
 * the object are parsed item by item. Throws if it is not a JSON object or not UTF-8.
 */
export function parseInParts(chunks: Iterable<Uint8Array>): Readonly<Record<string, unknown>> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const entries: [key: string, value: unknown][] = [];
  let key: string | null = null;
  let items: unknown[] | null = null;
  let carried: Uint8Array[] = [];
  let depth = 0;
  let [inText, escaped, ended] = [false, false, false];
  for (const chunk of chunks) {
    let start = 0;
    const take = (end: number): string => {
      const text = decoder.decode(joined([...carried, chunk.subarray(start, end)])).trim();
      carried = [];
      start = end + 1;
      return text;
    };
    const endEntry = (end: number): void => {
      const text = take(end);
      if (key === null || (items !== null && text !== "")) throw new SyntaxError("misplaced text");
      entries.push([key, items ?? JSON.parse(text)]);
      [key, items] = [null, null];
    };
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at];
      if (inText) {
        if (escaped) escaped = false;
        else if (byte === backslash) escaped = true;
        else if (byte === quote) inText = false;
      } else if (byte === quote) inText = true;
      else if (byte === openMap || byte === openList) {
        depth += 1;
        if (depth === 1 && (byte === openList || ended || take(at).replace("\ufeff", "") !== "")) {
          throw new SyntaxError("not one object");
        }
        if (depth === 2 && byte === openList && key !== null && items === null) {
          if (take(at) !== "") throw new SyntaxError("misplaced list");
          items = [];
        }
      } else if (byte === closeMap || byte === closeList) {
        if (depth === 2 && items !== null && byte === closeList) {
          const text = take(at);
          if (text !== "" || items.length > 0) items.push(JSON.parse(text));
        }
        if (depth === 1) {
          if (byte === closeList) throw new SyntaxError("not one object");
          if (key !== null) endEntry(at);
          else if (entries.length > 0 || take(at) !== "") throw new SyntaxError("misplaced end");
          start = at + 1;
          ended = true;
        }
        depth -= 1;
      } else if (byte === colon && depth === 1 && key === null) key = keyIn(take(at));
      else if (byte === comma && depth === 1) endEntry(at);
      else if (byte === comma && depth === 2 && items !== null) items.push(JSON.parse(take(at)));
    }
    carried.push(chunk.slice(start));
  }
  if (!ended || depth !== 0 || decoder.decode(joined(carried)).trim() !== "") throw new SyntaxError("cut off");
  return Object.fromEntries(entries);
}

function keyIn(json: string): string {
  const key: unknown = JSON.parse(json);
  if (typeof key !== "string") throw new SyntaxError("not a key");
  return key;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
