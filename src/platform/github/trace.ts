/** Gets one line of text. */
export type Trace = (line: string) => void;

/** The same `fetch`, which tells of each request what was asked for and what came back: no header, no body, no text. */
export function traced(send: typeof fetch, trace: Trace): typeof fetch {
  return async (input, init) => {
    const body = typeof init?.body === "string" ? init.body.slice(0, 200) : "";
    const query = /\b(?:query|mutation) \w+/.exec(body)?.[0];
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    const asked = [init?.method ?? "GET", pathname, ...(query === undefined ? [] : [query])].join(" ");
    const start = Date.now();
    try {
      const response = await send(input, init);
      trace(`${asked}: ${response.status} after ${Date.now() - start} ms`);
      return response;
    } catch (error) {
      trace(`${asked}: no answer after ${Date.now() - start} ms`);
      throw error;
    }
  };
}
