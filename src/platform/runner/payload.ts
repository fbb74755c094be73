/** What the payload of an event, or a part of it, has at a key; undefined if it has nothing there. */
export function payloadAt(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
