/** A range of IP addresses: the number of leading bits that are fixed, and an address with these bits. */
export interface Network {
  readonly version: 4 | 6;
  readonly address: bigint;
  readonly prefix: number;
}

/** Parses CIDR notation, with leading zeros and host bits as the API accepts them; null for any other text. */
export function parseNetwork(text: string): Network | null {
  const [, host = "", bits = ""] = /^([^/]{1,50})\/(\d{1,3})$/.exec(text) ?? [];
  const version = host.includes(":") ? 6 : 4;
  const address = version === 4 ? parseVersion4(host) : parseVersion6(host);
  const prefix = Number(bits);
  return address === null || bits === "" || prefix > sizes[version] ? null : { version, address, prefix };
}

const sizes = { 4: 32, 6: 128 } as const;

/** Whether a network is a part of another one, and smaller. */
export function containsNetwork(outer: Network, inner: Network): boolean {
  return outer.prefix < inner.prefix && coversNetwork(outer, inner);
}

/** Whether a network is a part of another one, or the same. */
export function coversNetwork(outer: Network, inner: Network): boolean {
  if (outer.version !== inner.version || outer.prefix > inner.prefix) return false;
  const rest = BigInt(sizes[outer.version] - outer.prefix);
  return outer.address >> rest === inner.address >> rest;
}

function parseVersion4(text: string): bigint | null {
  const parts = text.split(".");
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,10}$/.test(part) && Number(part) <= 255)) return null;
  return parts.reduce((address, part) => (address << 8n) | BigInt(Number(part)), 0n);
}

function parseVersion6(text: string): bigint | null {
  const [head = "", tail, ...more] = text.split("::");
  // An IPv4 address can only be at the end.
  if (more.length > 0 || (tail !== undefined && head.includes("."))) return null;
  const first = groupsOf(head);
  const last = tail === undefined ? [] : groupsOf(tail);
  if (first === null || last === null) return null;
  const missing = 8 - first.length - last.length;
  if (tail === undefined ? missing !== 0 : missing < 1) return null;
  const groups = [...first, ...Array.from({ length: missing }, () => 0n), ...last];
  return groups.reduce((address, group) => (address << 16n) | group, 0n);
}

function groupsOf(text: string): readonly bigint[] | null {
  if (text === "") return [];
  const groups: bigint[] = [];
  const parts = text.split(":");
  for (const [index, part] of parts.entries()) {
    const embedded = index === parts.length - 1 && part.includes(".") ? parseVersion4(part) : null;
    if (embedded !== null) groups.push(embedded >> 16n, embedded & 0xffffn);
    else if (/^[0-9a-f]{1,4}$/i.test(part)) groups.push(BigInt(`0x${part}`));
    else return null;
  }
  return groups;
}
