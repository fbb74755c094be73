/** Logs one line of text. */
export type Trace = (line: string) => void;

/** Wraps `fetch` so that it logs each request and the status of its answer, without headers and bodies. */
export function traced(send: typeof fetch, trace: Trace): typeof fetch {
  return async (input, init) => {
    const body = typeof init?.body === "string" ? init.body.slice(0, 200) : "";
    const query = /\b(?:query|mutation) \w+/.exec(body)?.[0];
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    const request = [init?.method ?? "GET", pathname, ...(query === undefined ? [] : [query])].join(" ");
    const start = Date.now();
    try {
      const response = await send(input, init);
      trace(`${request}: ${response.status} after ${Date.now() - start} ms`);
      return response;
    } catch (error) {
      trace(`${request}: no answer after ${Date.now() - start} ms`);
      throw error;
    }
  };
}
