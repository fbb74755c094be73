const memorySection = 5;
/** The length of a module's header: its magic number and version. */
const headerSize = 8;

/** The size of a module's memory, in pages of 64 KiB. */
export interface MemoryBounds {
  /** The size that it starts with. */
  readonly initial: number;
  readonly most: number;
}

/** Returns the module with bounds of its memory. Go itself starts with as little as possible and sets no limit. */
export function withBoundedMemory(module: Uint8Array, { initial, most }: MemoryBounds): Uint8Array {
  let at = headerSize;
  while (at < module.length) {
    const id = module[at];
    const [size, body] = readNumber(module, at + 1);
    if (id === memorySection) {
      const [count, limits] = readNumber(module, body);
      if (count !== 1 || module[limits] !== 0) throw new Error("the module's memory has a bound of its own");
      const [least] = readNumber(module, limits + 1);
      const own = [1, 1, ...writeNumber(Math.max(least, initial)), ...writeNumber(most)];
      const section = [memorySection, ...writeNumber(own.length), ...own];
      return Buffer.concat([module.subarray(0, at), Buffer.from(section), module.subarray(body + size)]);
    }
    at = body + size;
  }
  throw new Error("the module has no memory");
}

/** Reads an unsigned LEB128 number: seven bits per byte, the low ones first. */
function readNumber(bytes: Uint8Array, start: number): readonly [value: number, end: number] {
  let value = 0;
  for (let at = start, shift = 0; ; at += 1, shift += 7) {
    const byte = bytes[at] ?? 0;
    value |= (byte & 127) << shift;
    if (byte < 128) return [value >>> 0, at + 1];
  }
}

function writeNumber(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest & 127) | 128);
  }
}
