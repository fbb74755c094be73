/**
 * What gzip or zlib has packed (RFC 1950, 1951, 1952), up to the place where it is broken, or larger by far than what it is
 * packed in; null for any other bytes.
 */
export function unpacked(bytes: Uint8Array): Uint8Array | null {
  const start = startOf(bytes);
  if (start === null) return null;
  const output = new Output(16 * bytes.length + 4096);
  try {
    inflate(bytes, start, output);
  } catch (error) {
    if (!(error instanceof BrokenData)) throw error;
  }
  return output.bytes();
}

/** What is unpacked, up to a size. */
class Output {
  readonly #most: number;
  #bytes: Uint8Array;
  length = 0;

  constructor(most: number) {
    this.#most = most;
    this.#bytes = new Uint8Array(Math.min(most, 4096));
  }

  put(byte: number): void {
    if (this.length === this.#most) throw new BrokenData();
    if (this.length === this.#bytes.length) {
      const larger = new Uint8Array(Math.min(this.#most, 2 * this.length));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.length] = byte;
    this.length += 1;
  }

  /** Puts bytes once more that stand so far back. */
  repeat(back: number, count: number): void {
    const from = this.length - back;
    if (from < 0) throw new BrokenData();
    for (let step = 0; step < count; step += 1) this.put(this.#bytes[from + step] ?? 0);
  }

  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.length);
  }
}

class BrokenData extends Error {}

/** Where the packed data begins, behind the head of gzip or zlib. */
function startOf(bytes: Uint8Array): number | null {
  const [first = 0, second = 0, method, flags = 0] = bytes;
  if ((first & 0x0f) === 8 && first >> 4 <= 7 && (first * 256 + second) % 31 === 0) return second & 0x20 ? null : 2;
  if (first !== 0x1f || second !== 0x8b || method !== 8) return null;
  let at = 10;
  if (flags & 4) at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0);
  for (const flag of [8, 16]) if (flags & flag) at = bytes.indexOf(0, at) + 1 || bytes.length;
  return flags & 2 ? at + 2 : at;
}

/** A Huffman code: how many words there are of each length, and what they stand for, in their order. */
interface Code {
  readonly counts: Uint16Array;
  readonly symbols: Uint16Array;
}

const longestWord = 15;

function codeOf(lengths: ArrayLike<number>): Code {
  const counts = new Uint16Array(longestWord + 1);
  for (let symbol = 0; symbol < lengths.length; symbol += 1)
    counts[lengths[symbol] ?? 0] = at(counts, lengths[symbol]) + 1;
  counts[0] = 0;
  const next = new Uint16Array(longestWord + 2);
  for (let length = 1; length <= longestWord; length += 1) next[length + 1] = at(next, length) + at(counts, length);
  const symbols = new Uint16Array(lengths.length);
  for (let symbol = 0; symbol < lengths.length; symbol += 1) {
    const length = lengths[symbol] ?? 0;
    if (length === 0) continue;
    symbols[at(next, length)] = symbol;
    next[length] = at(next, length) + 1;
  }
  return { counts, symbols };
}

const fixedLengths = Array.from({ length: 288 }, (_, symbol) =>
  symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8,
);
const fixed = { literals: codeOf(fixedLengths), distances: codeOf(Array.from({ length: 30 }, () => 5)) };

/** The order in which the lengths of words for lengths stand. */
const lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const copyLengths = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
];
const copyLengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const copyDistances = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
  8193, 12_289, 16_385, 24_577,
];
const copyDistanceBits = [
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
];

function inflate(bytes: Uint8Array, start: number, output: Output): void {
  let place = start * 8;

  const bits = (count: number): number => {
    let value = 0;
    for (let bit = 0; bit < count; bit += 1, place += 1) {
      const byte = bytes[place >> 3];
      if (byte === undefined) throw new BrokenData();
      value |= ((byte >> (place & 7)) & 1) << bit;
    }
    return value;
  };
  const symbol = ({ counts, symbols }: Code): number => {
    let word = 0;
    let first = 0;
    let index = 0;
    for (let size = 1; size <= longestWord; size += 1) {
      word |= bits(1);
      const count = at(counts, size);
      if (word - count < first) return at(symbols, index + word - first);
      index += count;
      first = (first + count) << 1;
      word <<= 1;
    }
    throw new BrokenData();
  };
  const stored = (): void => {
    place = (place + 7) & ~7;
    const size = bits(16);
    bits(16);
    for (let left = size; left > 0; left -= 1) output.put(bits(8));
  };
  const coded = (literals: Code, distances: Code): void => {
    for (let found = symbol(literals); found !== 256; found = symbol(literals)) {
      if (found < 256) output.put(found);
      else {
        const size = at(copyLengths, found - 257) + bits(at(copyLengthBits, found - 257));
        const far = symbol(distances);
        output.repeat(at(copyDistances, far) + bits(at(copyDistanceBits, far)), size);
      }
    }
  };
  const described = (): void => {
    const [literals, distances, known] = [bits(5) + 257, bits(5) + 1, bits(4) + 4];
    const own = new Uint8Array(lengthOrder.length);
    for (const index of lengthOrder.slice(0, known)) own[index] = bits(3);
    const code = codeOf(own);
    const lengths: number[] = [];
    while (lengths.length < literals + distances) {
      const found = symbol(code);
      if (found < 16) lengths.push(found);
      else {
        const last = found === 16 ? lengths.at(-1) : 0;
        if (last === undefined) throw new BrokenData();
        const times = found === 16 ? 3 + bits(2) : found === 17 ? 3 + bits(3) : 11 + bits(7);
        lengths.push(...Array.from({ length: times }, () => last));
      }
    }
    coded(codeOf(lengths.slice(0, literals)), codeOf(lengths.slice(literals, literals + distances)));
  };
  for (let isLast = false; !isLast; ) {
    isLast = bits(1) === 1;
    const kind = bits(2);
    if (kind === 3) throw new BrokenData();
    if (kind === 0) stored();
    else if (kind === 1) coded(fixed.literals, fixed.distances);
    else described();
  }
}

function at(list: ArrayLike<number>, index: number | undefined): number {
  const found = list[index ?? 0];
  if (found === undefined) throw new BrokenData();
  return found;
}
