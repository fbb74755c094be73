export const id = 45;
export const ids = [45];
export const modules = {

/***/ 99438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ MistakeCollector),
/* harmony export */   x: () => (/* binding */ ConfigError)
/* harmony export */ });
/** A mistake of the user (in options, inputs or configuration). Only the message is shown, without a stack trace. */
class ConfigError extends Error {
    name = "ConfigError";
    /** Each mistake as a separate sentence; the message contains all of them. */
    mistakes;
    constructor(...mistakes) {
        super(mistakes.join(" "));
        this.mistakes = mistakes;
    }
}
/**
 * Collects the mistakes in parts that can be read independently, so that people see all mistakes at once. Other errors
 * are not caught.
 */
class MistakeCollector {
    #mistakes = [];
    /** Returns what `read` returns, or null if it throws a ConfigError. */
    try(read) {
        try {
            return read();
        }
        catch (error) {
            if (!(error instanceof ConfigError))
                throw error;
            this.#mistakes.push(...error.mistakes);
            return null;
        }
    }
    /** Throws one ConfigError with all mistakes, if there are any. */
    end() {
        const [first, ...others] = this.#mistakes;
        if (first !== undefined)
            throw new ConfigError(first, ...others);
    }
}


/***/ }),

/***/ 49445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/* harmony import */ var _core_edit_distance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86838);

/** The name that was probably meant, or null if none is similar enough to be worth suggesting. */
function nearestName(given, names) {
    const wanted = plain(given);
    let best = null;
    let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
    for (const name of names) {
        const distance = (0,_core_edit_distance_js__WEBPACK_IMPORTED_MODULE_0__/* .editDistance */ .Y)(wanted, plain(name));
        if (distance >= bestDistance)
            continue;
        best = name;
        bestDistance = distance;
    }
    return best ?? completed(wanted, names);
}
/** The name that starts with the given text, if there is exactly one: `warning` for `warn`. */
function completed(wanted, names) {
    const [only, another] = [...names].filter((name) => wanted.length > 2 && plain(name).startsWith(wanted));
    return another === undefined ? (only ?? null) : null;
}
/** The end of a message about an unknown name: `; did you mean "x"?`, or a full stop. */
function didYouMean(given, names) {
    const nearest = nearestName(given, names);
    return nearest === null ? "." : `; did you mean "${nearest}"?`;
}
/** Normalizes a name, so that other naming styles (`failOn`, `FAIL_ON`) have no distance to the right name. */
function plain(name) {
    return name
        .slice(0, 64)
        .toLowerCase()
        .replace(/[^a-z0-9]/g, "");
}


/***/ }),

/***/ 49144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cutText),
/* harmony export */   p: () => (/* binding */ quoteShort)
/* harmony export */ });
/**
 * The text if it has at most `most` UTF-16 units, else that much of its start, followed by an ellipsis. Half a character
 * is left out: as JSON, it would be refused.
 */
function cutText(text, most) {
    if (text.length <= most)
        return text;
    return `${text.slice(0, most).replace(/[\ud800-\udbff]$/, "")}…`;
}
/** A name or value that somebody typed, in quotes for a message; a long one is cut. */
function quoteShort(text, most = 60) {
    return JSON.stringify(cutText(text, most));
}


/***/ }),

/***/ 86838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ editDistance)
/* harmony export */ });
/** The optimal string alignment distance: counts insertions, deletions, replacements and swaps of neighbours. */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const replaced = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
            let cost = Math.min(replaced, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
            if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
                cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
            }
            current.push(cost);
        }
        beforeLast = last;
        last = current;
    }
    return last[b.length] ?? 0;
}


/***/ }),

/***/ 44124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ enumerate)
/* harmony export */ });
/** Items as a list in a sentence: `a`, `a and b`, `a, b and c`, or `a, b or c`. Empty if there are no items. */
function enumerate(items, word = "and") {
    if (items.length < 2)
        return items.join("");
    return `${items.slice(0, -1).join(", ")} ${word} ${items.at(-1)}`;
}


/***/ }),

/***/ 34477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ replaceInvisible)
/* harmony export */ });
/**
 * Characters that are invisible or reorder text: controls, format characters, lone surrogates, line and paragraph
 * separators, everything that a font may leave out by Unicode (`Default_Ignorable_Code_Point`: fillers, tags, joiners,
 * variation selectors), and the blank Braille pattern. A variation selector right after a pictograph is allowed.
 */
const invisible = /(?!(?<=\p{Extended_Pictographic})[\ufe0e\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** The text with each invisible character replaced by what `shown` returns for it. */
function replaceInvisible(text, shown) {
    return text.replace(invisible, shown);
}


/***/ }),

/***/ 31998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ mostShards),
/* harmony export */   u: () => (/* binding */ parseShard)
/* harmony export */ });
/** The most shards of a scan. No runner has as many jobs: a matrix of GitHub Actions has at most 256. */
const mostShards = 1000;
/** Parses a shard such as `2/5`; null if the text is not one. */
function parseShard(text) {
    const [, index = 0, of = 0] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? []).map(Number);
    return index > 0 && index <= of && of <= mostShards ? { index, of } : null;
}


/***/ }),

/***/ 71626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isSystemError),
/* harmony export */   u: () => (/* binding */ systemReason)
/* harmony export */ });
/**
 * The reason of a system error, in the system's words and without paths: "no such file or directory". For any other
 * error, its text. Source: https://nodejs.org/api/errors.html#class-systemerror
 */
function systemReason(error) {
    const [, words = ""] = /^E[A-Z0-9]+: ([^,]+)/.exec(error instanceof Error ? error.message : "") ?? [];
    if (words === "illegal operation on a directory")
        return "it is a directory";
    return words === "" ? String(error) : words;
}
/** Whether an error comes from the operating system, such as one about a full disk. */
function isSystemError(error) {
    return error instanceof Error && "syscall" in error && /^E[A-Z0-9]+: /.test(error.message);
}


/***/ }),

/***/ 84253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ version)
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./build/core/version.js

/** The program's version. */
const version = package_namespaceObject.rE;


/***/ }),

/***/ 56985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/config/config-error.js
var config_error = __webpack_require__(99438);
// EXTERNAL MODULE: ./build/core/system-error.js
var system_error = __webpack_require__(71626);
// EXTERNAL MODULE: ./build/platform/git/commits.js
var commits = __webpack_require__(80727);
// EXTERNAL MODULE: ./build/platform/git/objects.js
var objects = __webpack_require__(88341);
// EXTERNAL MODULE: ./build/platform/link-texts.js
var link_texts = __webpack_require__(8641);
;// CONCATENATED MODULE: ./build/platform/with-checkout.js



/**
 * Wraps a platform so that it reads from a checkout's object database first. Only commits with a requested id are read,
 * never the working tree, the index or a branch, since those may contain anything.
 */
function withCheckout(platform, directory) {
    const known = new Map();
    const isHere = (commit) => {
        const answer = known.get(commit) ?? (0,commits/* hasCommit */.QE)(directory, commit);
        known.set(commit, answer);
        return answer;
    };
    return {
        ...platform,
        async listFiles(commit) {
            if (await isHere(commit)) {
                try {
                    return { entries: await (0,objects/* listCommit */.E$)(directory, commit), complete: true };
                }
                catch {
                    // A partial clone has the commit but not its trees.
                    known.set(commit, Promise.resolve(false));
                }
            }
            return platform.listFiles(commit);
        },
        async readLinks(commit, links) {
            if (!(await isHere(commit)))
                return platform.readLinks(commit, links);
            const texts = await (0,link_texts/* linkTexts */.r)(links, (entries) => (0,objects/* readObjects */.$I)(directory, entries)).catch(() => new Map());
            const rest = links.filter(({ path }) => !texts.has(path));
            return rest.length === 0 ? texts : new Map([...texts, ...(await platform.readLinks(commit, rest))]);
        },
        async readFiles(commit, entries) {
            if (!(await isHere(commit)))
                return platform.readFiles(commit, entries);
            const contents = new Map(await (0,objects/* readObjects */.$I)(directory, entries).catch(() => []));
            const rest = entries.filter(({ path, type }) => type === "file" && !("bytes" in (contents.get(path) ?? {})));
            if (rest.length === 0)
                return contents;
            return new Map([...contents, ...(await platform.readFiles(commit, rest))]);
        },
    };
}

// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(86856);
// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 3 modules
var dist_src = __webpack_require__(11267);
;// CONCATENATED MODULE: ./build/platform/github/selection.js
/**
 * The fields in our queries that are null in sound answers. By GitHub's schema, no other one ever is, unless the answer
 * also has errors.
 */
const nullableFields = new Set([
    "author",
    "checkSuites",
    "editor",
    "endCursor",
    "fullDatabaseId",
    "isBinary",
    "line",
    "nodes",
    "object",
    "originalCommit",
    "pullRequest",
    "ref",
    "refs",
    "repository",
    "resolvedBy",
    "reviews",
    "startCursor",
    "startLine",
    "stateReason",
    "target",
    "text",
]);
/**
 * Whether data has the fields that a query asks for (https://spec.graphql.org/: Selection Sets). Any value may be a list
 * of such values, and any item of a list may be null.
 */
function holdsSelection(query, data) {
    const words = query.replace(/"(?:[^"\\]|\\.)*"/g, '""').match(/\.\.\.|@?\w+|[^\s,]/g) ?? [];
    return holdsFields(readFields(words, words.indexOf("{", closing(words, 0))).fields, data);
}
/** The index after the variables of a query, or `from` if it has none. */
function closing(words, from) {
    const open = words.indexOf("(", from);
    const first = words.indexOf("{", from);
    return open === -1 || open > first ? from : skipArguments(words, open);
}
/** The index after the bracket that closes the one at `open`. */
function skipArguments(words, open) {
    let depth = 0;
    for (let index = open; index < words.length; index += 1) {
        if (words[index] === "(")
            depth += 1;
        if (words[index] === ")")
            depth -= 1;
        if (depth === 0)
            return index + 1;
    }
    return words.length;
}
/** The fields between the brace at `open` and the one that closes it, and the index after that. */
function readFields(words, open) {
    const fields = [];
    let index = open + 1;
    while (index < words.length && words[index] !== "}") {
        // The fields of a fragment may not apply to the type of the value.
        const isFragment = words[index] === "...";
        const key = words[index] ?? "";
        const isAlias = words[index + 1] === ":";
        const name = (isAlias ? words[index + 2] : key) ?? "";
        index += isFragment ? (words[index + 1] === "on" ? 3 : 2) : isAlias ? 3 : 1;
        if (words[index] === "(")
            index = skipArguments(words, index);
        let optional = isFragment;
        while (words[index]?.startsWith("@") === true) {
            optional = true;
            index = words[index + 1] === "(" ? skipArguments(words, index + 1) : index + 1;
        }
        const own = words[index] === "{" ? readFields(words, index) : null;
        if (own !== null)
            index = own.end;
        fields.push({ key, name, optional, own: own?.fields ?? null });
    }
    return { fields, end: index + 1 };
}
function holdsFields(fields, value) {
    if (Array.isArray(value))
        return value.every((item) => item === null || holdsFields(fields, item));
    if (typeof value !== "object" || value === null)
        return false;
    return fields.every(({ key, name, optional, own }) => {
        if (!Object.hasOwn(value, key))
            return optional;
        const held = value[key];
        if (held === null)
            return nullableFields.has(name);
        return own === null || holdsFields(own, held);
    });
}

;// CONCATENATED MODULE: ./build/platform/github/answers.js

/** An answer with a success status that can't be GitHub's intended answer: truncated, from a proxy, or empty. */
class UnusableAnswer extends Error {
}
/** Checks for the answers to reads, by the end of the request's path (https://docs.github.com/rest). */
const reads = [
    // A file, or the list of a directory. This comes first, since the path of a file can end like any other address.
    [/\/contents\//, (data) => isText(at(data, "type")) || (isListOfMaps(data) && isFilledList(data))],
    // A repository can be called like anything that is listed.
    [/^(?:\/api\/v3)?\/repos\/[^/]+\/[^/]+$/, (data) => isText(at(data, "default_branch"))],
    [/\/pulls\/\d+$/, (data) => isText(at(data, "head", "sha"))],
    [/\/files$/, (data) => isListOfMaps(data, "filename", "status")],
    [/\/(?:pulls|annotations)$/, (data) => isListOfMaps(data)],
    [/\/compare\/[^/]+$/, (data) => isText(at(data, "merge_base_commit", "sha"))],
    [/\/git\/trees\/[^/]+$/, (data) => isListOfMaps(at(data, "tree"), "path", "sha")],
    [/\/git\/blobs\/[^/]+$/, (data) => typeof at(data, "content") === "string"],
    [/\/git\/ref\/.+$/, (data) => isText(at(data, "object", "sha"))],
    [/\/check-runs$/, (data) => isListOfMaps(at(data, "check_runs"))],
    [/\/permission$/, (data) => isText(at(data, "permission"))],
];
/** Checks for the answers to writes that are used. Other writes have had their effect, whatever the answer is. */
const writes = [
    [/\/check-runs$/, (data) => typeof at(data, "id") === "number"],
    [/\/(?:pulls|issues)$/, (data) => typeof at(data, "number") === "number"],
];
/**
 * Wraps `fetch` so that it throws an UnusableAnswer if a successful answer does not contain what was asked for. A write
 * does not follow redirects, since that can turn it into a read.
 */
function checkingAnswers(send) {
    return async (input, init) => {
        const isRead = (init?.method ?? "GET") === "GET";
        const response = await send(input, isRead ? init : { ...init, redirect: "manual" });
        if (response.status >= 300 && response.status < 400) {
            await response.body?.cancel();
            throw new UnusableAnswer("it leads elsewhere, as if the repository was renamed");
        }
        if (!response.ok || response.status === 204)
            return response;
        const text = await response.text();
        const { pathname } = new URL(input instanceof Request ? input.url : input);
        const problem = problemOf(init, pathname, text);
        if (problem !== null)
            throw new UnusableAnswer(problem);
        const { status, statusText, headers } = response;
        return new Response(text, { status, statusText, headers });
    };
}
/** Why an answer can't be used, in half a sentence; null if it can. */
function problemOf(init, pathname, text) {
    if (text.trim() === "")
        return "it is empty";
    let data;
    try {
        data = JSON.parse(text);
    }
    catch {
        return /^\s*</.test(text) ? "it is a web page" : "it is not valid JSON, or incomplete";
    }
    return isSound(init, pathname, data) ? null : "it does not contain what was asked for";
}
function isSound(init, pathname, data) {
    if (pathname.endsWith("/graphql")) {
        if (Array.isArray(at(data, "errors")))
            return true;
        if (isMutation(init?.body))
            return isMap(at(data, "data"));
        return isFilledMap(at(data, "data")) && holdsSelection(queryIn(init?.body), at(data, "data"));
    }
    const isRead = (init?.method ?? "GET") === "GET";
    const [, check] = (isRead ? reads : writes).find(([path]) => path.test(pathname)) ?? [];
    return check === undefined ? isMap(data) : check(data);
}
function isMutation(body) {
    return typeof body === "string" && /"query":"\s*mutation\b/.test(body);
}
function queryIn(body) {
    const query = typeof body === "string" ? JSON.parse(body).query : undefined;
    return typeof query === "string" ? query : "{}";
}
function at(data, ...path) {
    return path.reduce((value, key) => (isMap(value) ? value[key] : undefined), data);
}
function isMap(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isFilledMap(value) {
    return isMap(value) && Object.keys(value).length > 0;
}
function isFilledList(value) {
    return Array.isArray(value) && value.length > 0;
}
/** Whether a value is a list of maps that have texts at some keys. */
function isListOfMaps(value, ...keys) {
    const isSoundMap = (item) => isFilledMap(item) && keys.every((key) => isText(at(item, key)));
    return Array.isArray(value) && value.every(isSoundMap);
}
function isText(value) {
    return typeof value === "string" && value !== "";
}

;// CONCATENATED MODULE: ./build/platform/github/trace.js
/** Wraps `fetch` so that it logs each request and the status of its answer, without headers and bodies. */
function traced(send, trace) {
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
        }
        catch (error) {
            trace(`${request}: no answer after ${Date.now() - start} ms`);
            throw error;
        }
    };
}

;// CONCATENATED MODULE: ./build/platform/github/client.js





const Client = dist_src/* Octokit */.E.plugin(plugin_throttling_dist_bundle/* throttling */.A, dist_bundle/* retry */.L);
/** The most seconds that a run waits for rate limits in total. Beyond that, requests fail. */
const rateLimitPatience = 90;
const quiet = { debug: ignore, info: ignore, warn: ignore, error: ignore };
/**
 * Creates a client that repeats reads after 5xx answers, unusable answers and refused connections, waits for rate
 * limits up to 90 seconds in total, and leaves a second between writes. Writes are only repeated if GitHub says that it
 * did nothing because of a limit.
 */
function createClient({ apiUrl, graphqlUrl = null, token, fetch: given, trace, second = 1000, timeout = 60_000, }) {
    let left = rateLimitPatience;
    const maySpend = (retryAfter, retryCount) => {
        if (retryCount >= 2 || retryAfter > left)
            return false;
        left -= retryAfter;
        return true;
    };
    const mayWait = (retryAfter, _options, _client, retryCount) => {
        return maySpend(retryAfter, retryCount);
    };
    const sent = withTimeout(given ?? fetch, timeout);
    const patient = waitingAsTold(trace ? traced(sent, trace) : sent, maySpend, second);
    const client = new Client({
        auth: token,
        baseUrl: apiUrl.replace(/\/+$/, ""),
        userAgent: "kubesuggest",
        log: quiet,
        request: { fetch: checkingAnswers(patient) },
        retry: { doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451], retries: 2, retryAfterBaseValue: second },
        throttle: {
            onRateLimit: mayWait,
            onSecondaryRateLimit: mayWait,
            fallbackSecondaryRateRetryAfter: 60,
            retryAfterBaseValue: second,
            write: unspaced,
            notifications: unspaced,
        },
    });
    if (graphqlUrl !== null)
        sendQueries(client, graphqlUrl);
    spaceWrites(client, second);
    return client;
}
/** Turns off the plugin's pauses between writes, since it counts GraphQL queries as writes. See `spaceWrites`. */
const unspaced = { key: () => ({ schedule: (_job, then) => then() }) };
function sendQueries(client, graphqlUrl) {
    client.hook.before("request", (options) => {
        if (options.method === "POST" && options.url.endsWith("/graphql"))
            options.url = graphqlUrl;
    });
}
function spaceWrites(client, second) {
    let free = 0;
    client.hook.before("request", async ({ method, url }) => {
        if (method === "GET" || url.endsWith("/graphql"))
            return;
        const wait = free - Date.now();
        free = Math.max(free, Date.now()) + second;
        if (wait > 0)
            await new Promise((resolve) => setTimeout(resolve, wait));
    });
}
function withTimeout(send, timeout) {
    return (input, init) => send(input, { ...init, signal: AbortSignal.timeout(timeout) });
}
/**
 * Wraps `fetch` so that it repeats requests that were refused with 429 and a time to wait. The plugin only does that if
 * the message or another header says which limit it was, which is not so for a limit of a proxy.
 */
function waitingAsTold(send, maySpend, second) {
    return async (input, init) => {
        for (let count = 0;; count += 1) {
            const response = await send(input, init);
            const seconds = response.status === 429 ? secondsToWait(response.headers.get("retry-after")) : null;
            if (seconds === null || !maySpend(seconds, count))
                return response;
            await response.body?.cancel();
            await new Promise((resolve) => setTimeout(resolve, seconds * second));
        }
    };
}
/** The seconds to wait, from a `Retry-After` header with seconds or a time (RFC 9110, 10.2.3); null without one. */
function secondsToWait(value) {
    if (value === null)
        return null;
    const seconds = /^\d+$/.test(value) ? Number(value) : Math.ceil((Date.parse(value) - Date.now()) / 1000);
    return Number.isNaN(seconds) ? null : Math.max(seconds, 1);
}
function ignore() { }

// EXTERNAL MODULE: ./build/platform/object-id.js
var object_id = __webpack_require__(90921);
// EXTERNAL MODULE: ./build/core/cut-text.js
var cut_text = __webpack_require__(49144);
// EXTERNAL MODULE: ./build/review/writing/markdown.js
var markdown = __webpack_require__(36393);
// EXTERNAL MODULE: ./build/platform/port.js
var port = __webpack_require__(7943);
;// CONCATENATED MODULE: ./build/platform/github/errors.js




/** GitHub's messages for a review with a comment whose place is not in the diff, or whose text is not accepted. */
const badComment = /must be part of the (same )?(diff|hunk)|must precede the end line|diff hunk can't be blank|(comments|threads) is invalid|path is invalid|could not be resolved|body is too long/i;
/**
 * GitHub's message for a review or a reply by an account that has started a review and not submitted it. Reviews and
 * single comments are refused alike, since GitHub starts a review for each of them.
 */
const pendingReview = /can only have one pending review/i;
/** Whether the request may have taken effect even though the answer is an error or never came. */
function isUnclear(error) {
    const status = statusOf(error);
    return status === null || status >= 500;
}
/** Whether the answer timed out, so that the request may still take effect later. */
function isLate(error) {
    const { cause } = failureOf(error);
    return cause?.name === "TimeoutError";
}
/**
 * The fields of a query that this GitHub does not know, for example an older Enterprise Server, which then does not
 * answer any part of the query. Empty for any other failure.
 */
function unknownFields(error) {
    const { errors } = failureOf(error);
    if (!Array.isArray(errors))
        return [];
    return errors.flatMap((one) => {
        const { code, fieldName } = one?.extensions ?? {};
        return code === "undefinedField" && typeof fieldName === "string" ? [fieldName] : [];
    });
}
/** Describes the failure in one sentence that says what to do. */
function describeFailure(error, task) {
    if (error instanceof port/* PlatformError */.W)
        return error;
    const message = messageOf(error);
    const status = statusOf(error);
    const [unknown] = unknownFields(error);
    if (unknown !== undefined) {
        return new port/* PlatformError */.W(`This GitHub server is too old to ${task.doing}: its GraphQL API does not support ${(0,markdown/* oneLine */.TN)(unknown)}.`);
    }
    if (/rate limit/i.test(message) || status === 429) {
        return new port/* PlatformError */.W(`Kubesuggest could not ${task.doing}, because GitHub's rate limit was reached: run the job again later.`);
    }
    if (status === 401) {
        return new port/* PlatformError */.W(`GitHub does not accept the token: it is wrong or has expired. Check the input "token".`);
    }
    if (status === 403) {
        const remedy = remedyFor(message) ?? `give the job the permission "${task.permission}"`;
        return new port/* PlatformError */.W(`GitHub did not let the token ${task.doing}: ${remedy}. (${message})`, "forbidden");
    }
    if (status === 404) {
        const remedy = `it does not exist, or the job needs the permission "${task.permission}"`;
        return new port/* PlatformError */.W(`GitHub found nothing when asked to ${task.doing}: ${remedy}.`);
    }
    if (status === 422 && pendingReview.test(message)) {
        return new port/* PlatformError */.W(`GitHub refused to ${task.doing}, because the token's account has a pending review on this pull request: submit or discard that review, and run the job again.`, "pending-review");
    }
    if (status !== null && status < 500 && status !== 408 && status !== 409) {
        const known = status === 422 || status === 400 ? "" : ` (${status})`;
        return new port/* PlatformError */.W(`GitHub refused to ${task.doing}: ${message}${known}.`, badComment.test(message) ? "bad-comment" : "failed");
    }
    const { cause } = failureOf(error);
    if (cause instanceof UnusableAnswer) {
        return new port/* PlatformError */.W(`GitHub's answer can't be used when asked to ${task.doing} (${cause.message}): run the job again.`);
    }
    const why = isLate(error)
        ? "it did not answer in time"
        : message.replace("other side closed", "it closed the connection");
    const answer = status === null ? `GitHub can't be reached (${why})` : `GitHub answered with ${status}`;
    return new port/* PlatformError */.W(`${answer} when asked to ${task.doing}: run the job again.`);
}
/** GitHub's messages for a refusal that is not about a permission of the job, and the remedy for each. */
const remedies = [
    [/SAML|single sign-on/i, "authorize the token for the organization's single sign-on"],
    [/IP allow list|IP address/i, "let the job run where the organization's list of allowed IP addresses permits it"],
    [/archived/i, "the repository is archived, and can't be changed"],
    [
        /Advanced Security|Code Security|code scanning is not enabled/i,
        "enable code scanning in the repository's settings",
    ],
    [/blocked|suspended/i, "the account or the repository is blocked"],
];
function remedyFor(message) {
    return remedies.find(([said]) => said.test(message))?.[1] ?? null;
}
/** Runs a request and explains its failure. */
async function attempt(task, request) {
    try {
        return await request();
    }
    catch (error) {
        throw describeFailure(error, task);
    }
}
/** The HTTP status, or null if no answer came. GraphQL has an error type and status 200 in place of a status. */
function statusOf(error) {
    const { status, response, errors } = failureOf(error);
    const types = Array.isArray(errors) ? errors.map((one) => one?.type) : [];
    if (types.includes("FORBIDDEN") || types.includes("INSUFFICIENT_SCOPES"))
        return 403;
    if (types.includes("NOT_FOUND"))
        return 404;
    if (types.length > 0)
        return 502;
    return response !== undefined && typeof status === "number" ? status : null;
}
/** GitHub's message on one line. Its `errors` may be strings, objects or anything else. */
function messageOf(error) {
    const { message, response, cause } = failureOf(error);
    const data = response?.data;
    const details = Array.isArray(data?.errors) ? data.errors.slice(0, 5).map(detailOf) : [];
    const main = typeof data?.message === "string" ? data.message : String(message ?? error);
    const code = response === undefined ? cause?.code : undefined;
    const parts = [main, ...details, ...(typeof code === "string" ? [code] : [])].filter((part) => part !== "");
    return (0,cut_text/* cutText */.I)((0,markdown/* oneLine */.TN)(parts.join("; ")), 500).replace(/\.$/, "");
}
function detailOf(detail) {
    if (typeof detail === "string")
        return detail;
    const { message, field, code } = (detail ?? {});
    if (typeof message === "string")
        return message;
    return [field, code].filter((part) => typeof part === "string").join(" ");
}
function failureOf(error) {
    return typeof error === "object" && error !== null ? error : { message: error };
}

;// CONCATENATED MODULE: ./build/platform/github/repository.js
/** The parameters that every request about the repository takes. */
function repository_at({ owner, repo }) {
    return { owner, repo };
}
/** Reads a list page by page, with 100 items each, until a page is not full or there are `limit` items. */
async function allPages(limit, ask) {
    const items = [];
    for (let page = 1; items.length < limit; page += 1) {
        const some = await ask(page);
        items.push(...some);
        if (some.length < 100)
            break;
    }
    return items.slice(0, limit);
}

;// CONCATENATED MODULE: ./build/platform/github/blobs.js



/** The most blobs and bytes in one query, since GitHub limits the time of a query. */
const batchCount = 100;
const batchBytes = 2_000_000;
/** Larger blobs are read through REST, since GraphQL cuts texts above about half a megabyte. */
const graphqlBytes = 400_000;
/** The most files that are read one by one, because GraphQL can't return them faithfully; further ones are skipped. */
const singleLimit = 200;
const task = { doing: "read the files of the repository", permission: "contents: read" };
/** Reads blobs. Those in `known` are not requested again, and new ones are added to it. */
async function readBlobs(repository, entries, known) {
    const wanted = new Map(entries.filter((entry) => entry.type === "file").map((entry) => [entry.oid, entry]));
    const missing = [...wanted.values()].filter(({ oid }) => (0,object_id/* isObjectId */.T)(oid) && !known.has(oid));
    const singles = missing.filter(({ size }) => (size ?? 0) > graphqlBytes).map(({ oid }) => oid);
    for (const batch of batchesOf(missing.filter(({ size }) => (size ?? 0) <= graphqlBytes))) {
        singles.push(...(await readBatch(repository, batch, known)));
    }
    for (const [index, oid] of singles.entries()) {
        const content = index < singleLimit ? await readSingle(repository, oid) : { missing: "too many files like it" };
        known.set(oid, content);
    }
    return new Map(entries.map((entry) => [entry.path, contentOf(entry, known)]));
}
function contentOf({ type, oid }, known) {
    if (type === "symlink")
        return { missing: "a symbolic link, which is not followed" };
    if (type === "submodule")
        return { missing: "a submodule" };
    return known.get(oid) ?? { missing: "GitHub does not have it" };
}
function batchesOf(entries) {
    const batches = [];
    let bytes = Number.POSITIVE_INFINITY;
    for (const { oid, size } of entries) {
        bytes += size ?? graphqlBytes;
        if (bytes > batchBytes || (batches.at(-1)?.length ?? 0) >= batchCount) {
            batches.push([]);
            bytes = size ?? graphqlBytes;
        }
        batches.at(-1)?.push(oid);
    }
    return batches;
}
/** Fills `known`, and returns the blobs of which the answer does not have the exact bytes. */
async function readBatch(repository, oids, known) {
    const fields = oids.map((oid, index) => `b${index}: object(oid: "${oid}") { ...content }`);
    const query = `query Blobs($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) {
      ${fields.join("\n      ")}
    }
  }
  fragment content on Blob { byteSize isBinary isTruncated text }`;
    const { owner, repo: name } = repository;
    const answer = await attempt(task, () => repository.client.graphql(query, { owner, name }));
    const unfaithful = [];
    for (const [index, oid] of oids.entries()) {
        const blob = answer.repository?.[`b${index}`];
        // GitHub guesses the encoding and returns UTF-8. Only the hash shows whether these are the file's own bytes.
        const bytes = typeof blob?.text === "string" ? new TextEncoder().encode(blob.text) : null;
        if (bytes !== null && (0,object_id/* isBlob */.q)(bytes, oid))
            known.set(oid, { bytes });
        // A file that GitHub calls binary can be UTF-16, which kubectl reads.
        else if (blob)
            unfaithful.push(oid);
    }
    return unfaithful;
}
async function readSingle(repository, oid) {
    const { data } = await attempt(task, () => repository.client.rest.git.getBlob({ ...repository_at(repository), file_sha: oid }));
    const bytes = new Uint8Array(Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8"));
    return (0,object_id/* isBlob */.q)(bytes, oid) ? { bytes } : { missing: "GitHub's copy of it is damaged" };
}

// EXTERNAL MODULE: ./build/review/writing/words.js
var words = __webpack_require__(1523);
;// CONCATENATED MODULE: ./build/review/writing/shared-check.js


/** The longest address that is linked: GitHub rejects a check run with too long a text, and this makes it longer. */
const addressLimit = 200;
/**
 * The check run of a commit that is also the head of other pull requests, for which the check fails. A commit has only
 * one check of a name, so it must fail for all of them: otherwise it would let the others be merged.
 */
function failForOthers(check, others) {
    const [first, ...more] = others.toSorted((a, b) => a.number - b.number);
    if (first === undefined || check.conclusion === "failure")
        return check;
    const name = `pull request ${first.number}`;
    const page = first.page !== null && first.page.length <= addressLimit ? first.page : null;
    const rest = more.length === 0 ? "" : ` and ${(0,words/* plural */.LS)(more.length, "more pull request")}`;
    const note = `> This check only fails because of ${(0,markdown/* link */.nf)(name, page)}${rest} with the same head commit, ` +
        "since GitHub has one check of this name per commit. Once it passes there or that pull request is closed, run the workflow of this one again.\n\n";
    const title = `${check.title}; fails because of ${name}`;
    return { ...check, conclusion: "failure", title, summary: note + check.summary };
}

;// CONCATENATED MODULE: ./build/platform/github/pull-request.js



/** The most changed files that the API lists for a pull request (REST: list pull requests files). */
const changedFileLimit = 3000;
/** How many times an empty list is requested again. */
const retries = 2;
const permission = "pull-requests: read";
/** Reads the pull request and the commit that its diff starts from. */
async function readPullRequest(repository, number) {
    const data = await readPull(repository, number);
    return {
        number,
        head: data.head.sha,
        mergeBase: await readMergeBase(repository, data.base.sha, data.head.sha),
        baseBranch: data.base.ref,
        draft: data.draft ?? false,
        open: data.state === "open",
        fork: repositoryOf(data.head) !== data.base.repo.id,
        ...(typeof data.changed_files === "number" ? { changedFiles: data.changed_files } : {}),
    };
}
/** The open pull requests of a branch whose head is this commit. GitHub's own filter only looks at names. */
async function readPullRequestsOf(repository, head) {
    const pulls = await allPages(1000, async (page) => {
        const { data } = await attempt({ doing: "list the pull requests of the branch", permission }, () => repository.client.rest.pulls.list({
            ...repository_at(repository),
            state: "open",
            head: `${head.owner}:${head.branch}`,
            per_page: 100,
            page,
        }));
        return data;
    });
    return pulls
        .filter((pull) => pull.head.sha === head.commit && repositoryOf(pull.head) === head.repository)
        .map(({ number }) => number)
        .sort((a, b) => a - b);
}
/** The current head commit. */
async function readHead(repository, number) {
    return (await readPull(repository, number)).head.sha;
}
/** Whether the pull request is open and still has the head with which it was read. */
async function isOpenAt(repository, { number, head }) {
    const now = await readPull(repository, number);
    return now.state === "open" && now.head.sha === head;
}
/** The changed files, at most 3,000 of them. If the list is empty and should not be, it is requested again. */
async function readChangedFiles(repository, { number, changedFiles = 0 }) {
    let files = await listFiles(repository, number);
    for (let retry = 0; retry < retries && files.length === 0 && changedFiles > 0; retry += 1) {
        files = await listFiles(repository, number);
    }
    if (files.length === 0 && changedFiles > 0) {
        throw new port/* PlatformError */.W(`GitHub listed none of the ${changedFiles} changed files of pull request ${number}: run the job again.`);
    }
    return files.map((file) => {
        const moved = file.status === "renamed" || file.status === "copied";
        const status = file.status === "changed" ? "modified" : file.status;
        const silent = file.changes === 0 && (moved || status === "unchanged");
        return {
            path: file.filename,
            previousPath: moved ? (file.previous_filename ?? null) : null,
            status,
            patch: file.patch ?? (silent ? "" : null),
        };
    });
}
function listFiles(repository, number) {
    return allPages(changedFileLimit, async (page) => {
        const task = { doing: `list the changed files of pull request ${number}`, permission };
        const { data } = await attempt(task, () => repository.client.rest.pulls.listFiles({ ...repository_at(repository), pull_number: number, per_page: 100, page }));
        return data;
    });
}
async function readPull(repository, number) {
    const { data } = await attempt({ doing: `read pull request ${number}`, permission }, () => repository.client.rest.pulls.get({ ...repository_at(repository), pull_number: number }));
    return data;
}
async function readMergeBase(repository, base, head) {
    const task = { doing: "compare the pull request with its base", permission: "contents: read" };
    try {
        // The second page has no files. On the first page, they can be megabytes.
        const { data } = await repository.client.rest.repos.compareCommitsWithBasehead({
            ...repository_at(repository),
            basehead: `${base}...${head}`,
            per_page: 1,
            page: 2,
        });
        return data.merge_base_commit.sha;
    }
    catch (error) {
        if (!/no common ancestor/i.test(String(error)))
            throw describeFailure(error, task);
        throw new port/* PlatformError */.W("The branch of the pull request has no commit in common with its base, so there is no diff to review: rebase it.");
    }
}
/** The number of the head's repository; null if the fork was deleted, which GitHub's own types don't allow for. */
function repositoryOf(head) {
    return head.repo?.id ?? null;
}

;// CONCATENATED MODULE: ./build/platform/github/own-check-runs.js


const pattern = /^kubesuggest(?::(\d+):(\w+))?$/;
/**
 * The text that marks a check run as ours, since any workflow may use the same name. It names the pull request, if the
 * check is about one, and the conclusion for that one alone.
 */
function externalIdOf(pull, own) {
    return pull === null ? "kubesuggest" : `kubesuggest:${pull}:${own}`;
}
/** Our check runs of that name on a commit, the newest first. */
async function listOwnRuns(repository, commit, name) {
    const { data } = await repository.client.rest.checks.listForRef({
        ...repository_at(repository),
        ref: commit,
        check_name: name,
        filter: "all",
        per_page: 100,
    });
    const runs = data.check_runs.flatMap((run) => {
        const { id, external_id: mark, conclusion, html_url: page, output } = run;
        const [whole, pull = null, own = null] = pattern.exec(mark ?? "") ?? [];
        if (whole === undefined)
            return [];
        return [
            { id, pull: pull === null ? null : Number(pull), own, conclusion, page, annotated: output.annotations_count },
        ];
    });
    return runs.sort((a, b) => b.id - a.id);
}
/** The other pull requests for which the check of a commit fails, if they are still open and it is their head. */
async function failingOthers(repository, commit, runs, pull) {
    const failing = [];
    const seen = new Set([pull]);
    for (const { pull: number, own, page } of runs) {
        if (number === null || seen.has(number))
            continue;
        seen.add(number);
        if (own !== "failure")
            continue;
        // If that can't be found out, it counts as open: the check may rather fail once too often.
        if (await isOpenAt(repository, { number, head: commit }).catch(() => true))
            failing.push({ number, page });
    }
    return failing;
}

;// CONCATENATED MODULE: ./build/platform/github/check-run.js




/** The most annotations in one request. Each later request adds to them (REST: update a check run). */
const batchSize = 50;
const check_run_task = { doing: "publish the check run", permission: "checks: write" };
const levels = { error: "failure", warning: "warning", info: "notice" };
/** The most times that a check run is written because another pull request's run wrote its own at the same time. */
const rounds = 3;
/**
 * Creates the check run, or updates ours, so that its annotations are exactly those of `check`. A commit may be the head
 * of several pull requests, each with a check run, and GitHub judges all of them by the newest one. So that one fails if
 * the check of any of them does. `pull` is null if the check is not about a pull request.
 */
async function putCheckRun(repository, commit, check, pull) {
    try {
        await publish(repository, commit, check, pull);
    }
    catch (error) {
        // The check run may exist nevertheless. Then the second attempt finds it, unless GitHub creates it even later.
        if (!isUnclear(error) || isLate(error))
            throw describeFailure(error, check_run_task);
        await attempt(check_run_task, () => publish(repository, commit, check, pull));
    }
}
async function publish(repository, commit, check, pull) {
    const mark = externalIdOf(pull, check.conclusion);
    let runs = await listOwnRuns(repository, commit, check.name);
    for (let round = 0; round < rounds; round += 1) {
        const others = pull === null ? [] : await failingOthers(repository, commit, runs, pull);
        const shown = failForOthers(check, others);
        if (round > 0 && runs[0]?.conclusion === shown.conclusion)
            return;
        const own = runs[0]?.pull === pull || runs[0]?.pull === null ? runs[0] : undefined;
        const id = await write(repository, commit, { check: shown, mark }, own);
        if (pull === null)
            return;
        // Once it is published, failing to look at the others is no failure of the publication.
        runs = await listOwnRuns(repository, commit, check.name).catch(() => []);
        if (!runs.some((run) => run.id === id))
            return;
    }
}
/** Updates a check run of ours, or creates one if there is none that can become this one. Returns its number. */
async function write(repository, commit, marked, own) {
    const annotations = marked.check.annotations.map(wireAnnotation);
    const missing = own === undefined ? null : await missingAnnotations(repository, own, annotations);
    if (own !== undefined && missing !== null) {
        try {
            await update(repository, own.id, marked, missing, 0);
            return own.id;
        }
        catch (error) {
            // A run with another token made it. GitHub lets only the App change it that created it.
            if (!/app_id/.test(describeFailure(error, check_run_task).message))
                throw error;
        }
    }
    const id = await create(repository, commit, marked, annotations.slice(0, batchSize));
    if (annotations.length > batchSize)
        await update(repository, id, marked, annotations, batchSize);
    return id;
}
/** Sets the state of a check run and adds the annotations from an index on; at least one request. */
async function update(repository, id, marked, annotations, start) {
    const state = stateOf(marked);
    for (let from = start; from === 0 || from < annotations.length; from += batchSize) {
        await repository.client.rest.checks.update({
            ...repository_at(repository),
            ...state,
            check_run_id: id,
            output: { ...state.output, annotations: annotations.slice(from, from + batchSize) },
            request: { retries: 0 },
        });
    }
}
async function create(repository, commit, marked, annotations) {
    const state = stateOf(marked);
    const { data } = await repository.client.rest.checks.create({
        ...repository_at(repository),
        ...state,
        name: marked.check.name,
        head_sha: commit,
        output: { ...state.output, annotations },
        request: { retries: 0 },
    });
    return data.id;
}
function stateOf({ check: { conclusion, title, summary, text }, mark }) {
    const output = { title, summary, ...(text === null ? {} : { text }) };
    return { external_id: mark, status: "completed", conclusion, output };
}
/** The annotations that a check run lacks; null if it has outdated ones, since annotations can't be removed. */
async function missingAnnotations(repository, { id, annotated }, annotations) {
    if (annotated === 0)
        return annotations;
    const there = await allPages(2000, async (page) => {
        const answer = await repository.client.rest.checks.listAnnotations({
            ...repository_at(repository),
            check_run_id: id,
            per_page: 100,
            page,
        });
        return answer.data;
    });
    const wanted = new Set(annotations.map(keyOf));
    const present = new Set(there.map(keyOf));
    if (there.length > annotations.length || there.some((one) => !wanted.has(keyOf(one))))
        return null;
    return annotations.filter((one) => !present.has(keyOf(one)));
}
function keyOf({ path, start_line, end_line, annotation_level, message }) {
    return JSON.stringify([path, start_line, end_line, annotation_level, message]);
}
function wireAnnotation(annotation) {
    const { path, startLine, endLine, startColumn, endColumn, severity, title, message, details } = annotation;
    const columns = startLine === endLine && startColumn !== null && endColumn !== null;
    return {
        path,
        start_line: startLine,
        end_line: endLine,
        ...(columns ? { start_column: startColumn, end_column: endColumn } : {}),
        annotation_level: levels[severity],
        ...(title === "" ? {} : { title }),
        message,
        ...(details === null ? {} : { raw_details: details }),
    };
}

// EXTERNAL MODULE: ./build/review/threads/pause.js
var pause = __webpack_require__(23573);
;// CONCATENATED MODULE: ./build/platform/github/accounts.js
/** Whether the viewer, given by the login, wrote something. */
function isOwn({ viewerDidAuthor, author }, viewer) {
    return viewerDidAuthor || (author !== null && isAccount(author, viewer));
}
/** Whether an account is the viewer's. An App is `name[bot]` as the viewer and a Bot called `name` as an author. */
function isAccount({ __typename, login }, viewer) {
    return __typename === "Bot" ? `${login}[bot]` === viewer : login === viewer;
}

;// CONCATENATED MODULE: ./build/platform/github/pages.js
/** The most pages that are read. No list that people still read has more. */
const mostPages = 50;
/** Reads pages until there is none left, each when it is asked for. `start` is the cursor of the first one. */
async function* pagesOf(read, infoOf, start = null, limit = mostPages) {
    let cursor = start;
    for (let page = 0; page < limit; page += 1) {
        const answer = await read(cursor);
        yield answer;
        cursor = nextCursor(infoOf(answer));
        if (cursor === null)
            return;
    }
}
/** The cursor of the next page; null if there is none. */
function nextCursor(info) {
    if (info === null)
        return null;
    if ("hasNextPage" in info)
        return info.hasNextPage ? info.endCursor : null;
    return info.hasPreviousPage ? info.startCursor : null;
}

;// CONCATENATED MODULE: ./build/platform/github/pull-pages.js



const pull_pages_task = { doing: "read the comments of the pull request", permission: "pull-requests: read" };
/** Asks for parts of a pull request. Throws a PlatformError. */
async function askForPull(number, ask) {
    const { viewer, repository } = await attempt(pull_pages_task, ask);
    const pull = repository?.pullRequest;
    if (!pull)
        throw new port/* PlatformError */.W(`GitHub has no pull request ${number} in this repository.`);
    return { viewer: viewer.login, pull };
}
/**
 * Reads a list of a pull request page by page, each when it is asked for. The query takes `$owner`, `$name`, `$number`
 * and `$cursor`. `start` is the cursor of the first page, and `listOf` finds the list in an answer.
 */
function pullPages({ client, owner, repo: name }, number, query, listOf, start = null) {
    const read = (cursor) => askForPull(number, () => client.graphql(query, { owner, name, number, cursor }));
    return pagesOf(read, ({ pull }) => listOf(pull)?.pageInfo ?? null, start);
}

;// CONCATENATED MODULE: ./build/platform/github/own-comments.js



const commentFields = "fullDatabaseId body viewerDidAuthor author { __typename login }";
const threadsQuery = `query OwnThreads($owner: String!, $name: String!, $number: Int!, $cursor: String) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      reviewThreads(first: 50, after: $cursor) {
        pageInfo { hasNextPage endCursor }
        nodes {
          path isOutdated line startLine diffSide
          comments(first: 100) { nodes { ${commentFields} } }
        }
      }
    }
  }
}`;
const commentsQuery = `query OwnComments($owner: String!, $name: String!, $number: Int!, $cursor: String) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(last: 100, before: $cursor) {
        pageInfo { hasPreviousPage startCursor }
        nodes { ${commentFields} }
      }
    }
  }
}`;
/** The thread that starts with a comment, with our own replies; null if it does not exist or is not ours. */
async function readOwnThread(repository, number, comment) {
    const pages = pullPages(repository, number, threadsQuery, (pull) => {
        return pull.reviewThreads;
    });
    for await (const { viewer, pull } of pages) {
        for (const thread of pull.reviewThreads.nodes ?? []) {
            const [first, ...rest] = (thread?.comments.nodes ?? []).filter((node) => node !== null);
            if (thread === null || first === undefined || String(first.fullDatabaseId) !== String(comment))
                continue;
            const own = rest.filter((node) => isOwn(node, viewer)).map(({ body }) => body);
            return isOwn(first, viewer) ? toThread(thread, comment, first.body, own) : null;
        }
    }
    return null;
}
/** The bodies of our own comments below the pull request, the oldest first. */
async function readOwnComments(repository, number) {
    const pages = [];
    for await (const page of ownCommentPages(repository, number))
        pages.push(page);
    return pages.toReversed().flat();
}
/**
 * The bodies of our own comments below the pull request, page by page: the latest page first, and in each page the
 * oldest comment first. Pages are read when they are asked for. `before` is the start of the page that comes after them.
 */
async function* ownCommentPages(repository, number, before = null) {
    const pages = pullPages(repository, number, commentsQuery, ({ comments }) => comments, before);
    for await (const { viewer, pull } of pages) {
        const nodes = (pull.comments.nodes ?? []).filter((node) => node !== null);
        yield nodes.filter((node) => isOwn(node, viewer)).map(({ body }) => body);
    }
}
/** The name of the account that the token belongs to. */
async function readLogin(repository) {
    const query = "query Login { viewer { login } }";
    const own = { doing: "tell whose token it is", permission: "contents: read" };
    const answer = await attempt(own, () => repository.client.graphql(query));
    return answer.viewer.login;
}
function toThread(thread, id, body, replies) {
    const { path, isOutdated, line, startLine, diffSide } = thread;
    const gone = isOutdated || line === null || diffSide === "LEFT";
    return { id, path, lines: gone ? null : [startLine ?? line, line], body, replies };
}

// EXTERNAL MODULE: ./build/review/threads/marker.js
var marker = __webpack_require__(98229);
;// CONCATENATED MODULE: ./build/platform/github/review-summaries.js




const reviewsQuery = `query Reviews($owner: String!, $name: String!, $number: Int!, $cursor: String) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      reviews(last: 100, before: $cursor) {
        pageInfo { hasPreviousPage startCursor }
        nodes { id body createdAt viewerDidAuthor author { __typename login } }
      }
    }
  }
}`;
/**
 * The texts of the latest reviews, back to our own last two, since a new one replaces the one before it. Each answer of a
 * person in a thread is a review, so there may be hundreds between them. `latest` are the very latest ones.
 */
async function readSummaries(repository, number, latest, viewer) {
    const summaries = summariesIn(latest, viewer);
    const before = nextCursor(latest?.pageInfo ?? null);
    if (before === null || isEnough(summaries))
        return summaries;
    const older = pullPages(repository, number, reviewsQuery, ({ reviews }) => reviews, before);
    for await (const { pull } of older) {
        summaries.push(...summariesIn(pull.reviews, viewer));
        if (isEnough(summaries))
            break;
    }
    return summaries;
}
function isEnough(summaries) {
    return summaries.filter(({ own, body }) => own && (0,marker/* readSummaryMarker */.pw)(body) !== null).length > 1;
}
function summariesIn(page, viewer) {
    return (page?.nodes ?? []).filter((node) => node !== null).map((node) => toSummary(node, viewer));
}
function toSummary(node, viewer) {
    const { id, body, createdAt: created } = node;
    return { id, own: isOwn(node, viewer), body, created };
}

;// CONCATENATED MODULE: ./build/platform/github/comments.js







const query = `query Threads($owner: String!, $name: String!, $number: Int!, $cursor: String, $first: Boolean!) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid state
      reviews(last: 100) @include(if: $first) {
        pageInfo { hasPreviousPage startCursor }
        nodes { id body createdAt viewerDidAuthor author { __typename login } }
      }
      comments(last: 100) @include(if: $first) {
        pageInfo { hasPreviousPage startCursor }
        nodes { body viewerDidAuthor author { __typename login } }
      }
      reviewThreads(first: 100, after: $cursor) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id isResolved isOutdated line startLine diffSide
          resolvedBy { login }
          comments(first: 1) {
            totalCount
            nodes {
              id path body createdAt viewerDidAuthor
              isMinimized
              author { __typename login }
              editor { __typename login }
              originalCommit { oid }
              reactions(first: 1) { totalCount }
            }
          }
        }
      }
    }
  }
}`;
/** Fields that an older GitHub may not know. Each is on a separate line of the query, so that it can be left out. */
const optional = ["resolvedBy", "isMinimized", "editor", "originalCommit", "reactions"];
/** Reads the first comment of each review thread, the latest reviews' texts, the head, and whether we are paused. */
async function readEarlierReview(repository, number) {
    const first = await readPage(repository, number, null);
    const summaries = await readSummaries(repository, number, first.pull.reviews ?? null, first.viewer);
    const paused = await isPaused(repository, number, first.pull, first.viewer);
    const comments = [];
    let latest = first;
    const read = async (cursor) => (cursor === null ? first : readPage(repository, number, cursor));
    for await (const page of pagesOf(read, ({ pull }) => pull.reviewThreads.pageInfo)) {
        latest = page;
        for (const thread of page.pull.reviewThreads.nodes ?? []) {
            const opening = thread?.comments.nodes?.[0];
            if (thread && opening)
                comments.push(toComment(thread, opening, page.viewer));
        }
    }
    const { headRefOid: head, state } = latest.pull;
    return { head, open: state === "OPEN", comments, summaries, paused };
}
/** Whether we are paused. Reads the comments that are older than those of the page only as far as that is open. */
async function isPaused(repository, number, { comments }, viewer) {
    const below = (comments?.nodes ?? []).filter((node) => node !== null);
    let state = (0,pause/* lastPause */.B)(below.filter((node) => isOwn(node, viewer)).map(({ body }) => body));
    const before = nextCursor(comments?.pageInfo ?? null);
    if (state !== null || before === null)
        return state === "paused";
    for await (const page of ownCommentPages(repository, number, before)) {
        state = (0,pause/* lastPause */.B)(page);
        if (state !== null)
            break;
    }
    return state === "paused";
}
function readPage({ client, owner, repo: name }, number, cursor) {
    const variables = { owner, name, number, cursor, first: cursor === null };
    return askForPull(number, () => ask(client, variables, []));
}
async function ask(client, variables, lacking) {
    const lines = query.split("\n").filter((line) => !lacking.some((field) => line.trim().startsWith(field)));
    try {
        return await client.graphql(lines.join("\n"), variables);
    }
    catch (error) {
        const more = unknownFields(error).filter((field) => optional.includes(field) && !lacking.includes(field));
        if (more.length === 0)
            throw error;
        return ask(client, variables, [...lacking, ...more]);
    }
}
function toComment(thread, first, viewer) {
    const { id, path, body, createdAt: created, isMinimized: minimized = false, originalCommit, reactions } = first;
    const outdated = thread.isOutdated || thread.diffSide === "LEFT";
    const edited = first.editor ? !isAccount(first.editor, viewer) : false;
    return {
        id,
        thread: thread.id,
        own: isOwn(first, viewer),
        path,
        startLine: outdated ? null : thread.startLine,
        line: outdated ? null : thread.line,
        body,
        commit: originalCommit?.oid ?? null,
        created,
        minimized,
        resolved: thread.isResolved ? resolver(thread.resolvedBy, viewer) : "no",
        touched: thread.comments.totalCount > 1 || reactions?.totalCount !== 0 || edited,
        edited,
    };
}
/**
 * Who resolved a thread. GitHub does not name an App that did. If the server does not have the field at all, it counts
 * as resolved by a person, whose decision is respected.
 */
function resolver(resolvedBy, viewer) {
    if (resolvedBy === undefined)
        return "other";
    const self = resolvedBy === null ? viewer.endsWith("[bot]") : resolvedBy.login === viewer;
    return self ? "self" : "other";
}

;// CONCATENATED MODULE: ./build/platform/github/create-commit.js
const mutation = `mutation CommitFixes($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
/**
 * Commits files to a branch of the repository, signed by GitHub, which refuses if the branch is not at `head`. Returns
 * the commit; null if the answer does not name it. It is never sent twice.
 */
async function createCommit({ client, owner, repo }, branch, head, { files, headline, body }) {
    const input = {
        branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: branch },
        expectedHeadOid: head,
        message: { headline, body },
        fileChanges: {
            additions: files.map(({ path, bytes }) => ({ path, contents: Buffer.from(bytes).toString("base64") })),
        },
    };
    const answer = await client.graphql(mutation, { input, request: { retries: 0 } });
    return answer.createCommitOnBranch?.commit?.oid ?? null;
}

;// CONCATENATED MODULE: ./build/platform/github/commit.js






const commit_task = { doing: "commit the fixes", permission: "contents: write" };
/** The most bytes of all files together; more are an error, since GitHub handles larger requests badly. */
const sizeLimit = 20_000_000;
const headQuery = `query Head($owner: String!, $name: String!, $head: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    object(oid: $head) { ... on Commit { message parents(first: 2) { nodes { oid } } } }
  }
}`;
/**
 * Commits files to the pull request's branch through the API, which signs the commit. GitHub refuses if the branch has
 * moved. If the answer got lost, the branch is looked up, so that one request makes only one commit.
 */
async function commitFiles(repository, pull, request) {
    const size = request.files.reduce((sum, { bytes }) => sum + bytes.length, 0);
    if (size > sizeLimit)
        throw new port/* PlatformError */.W("The changed files are too large to be committed at once.");
    const branch = await readBranch(repository, pull.number);
    if (branch.head !== pull.head)
        return "head-moved";
    if (!branch.here)
        throw new port/* PlatformError */.W("The branch is in another repository, where Kubesuggest does not commit.");
    try {
        const commit = await createCommit(repository, branch.name, pull.head, request);
        if (commit !== null)
            return { commit };
        throw new port/* PlatformError */.W("GitHub did not say which commit it made: run the job again.");
    }
    catch (error) {
        if (!(error instanceof port/* PlatformError */.W) && !isUnclear(error))
            throw describeFailure(error, commit_task);
        return lookUp(repository, pull, request, error);
    }
}
/** Finds out what became of a request without a usable answer. */
async function lookUp(repository, pull, request, error) {
    try {
        const now = await readBranch(repository, pull.number);
        if (now.head !== pull.head) {
            return (await isOurs(repository, now.head, pull.head, request)) ? { commit: now.head } : "head-moved";
        }
    }
    catch {
        const unknown = "GitHub did not say whether the fixes were committed: look at the branch, and then run the job again";
        throw new port/* PlatformError */.W(`${unknown}.`, "unclear");
    }
    throw refusal(error);
}
async function readBranch(repository, number) {
    const { data } = await attempt({ doing: `read pull request ${number}`, permission: "pull-requests: read" }, () => repository.client.rest.pulls.get({ ...repository_at(repository), pull_number: number }));
    const home = data.head.repo;
    return { name: data.head.ref, head: data.head.sha, here: home?.id === data.base.repo.id };
}
async function isOurs(repository, head, parent, request) {
    const { client, owner, repo: name } = repository;
    const answer = await attempt(commit_task, () => client.graphql(headQuery, { owner, name, head }));
    const { message, parents } = answer.repository?.object ?? {};
    const first = parents?.nodes?.map((node) => node?.oid);
    return (first?.length === 1 && first[0] === parent && message?.trim() === `${request.headline}\n\n${request.body}`.trim());
}
/** Why GitHub refused a commit, such as a protected branch or a rule. It says so in a text with status 200. */
function refusal(error) {
    const { errors } = error;
    const first = Array.isArray(errors) ? errors[0]?.message : undefined;
    if (typeof first !== "string")
        return describeFailure(error, commit_task);
    return new port/* PlatformError */.W(`GitHub refused to commit the fixes: ${(0,cut_text/* cutText */.I)((0,markdown/* oneLine */.TN)(first), 300)}`);
}

;// CONCATENATED MODULE: ./build/platform/github/post-once.js

/**
 * Posts something once. If the answer leaves it unclear whether the post succeeded, `find` looks for it before a second
 * attempt. Throws a PlatformError.
 */
async function postOnce(task, post, find, explained = describeFailure) {
    try {
        return await post();
    }
    catch (error) {
        if (!isUnclear(error))
            throw explained(error, task);
        return (await find()) ?? (await attempt(task, post));
    }
}

;// CONCATENATED MODULE: ./build/platform/github/conversation.js






const replyTask = { doing: "answer in the review thread", permission: "pull-requests: write" };
const commentTask = { doing: "comment on the pull request", permission: "pull-requests: write" };
/**
 * People's commands on GitHub. It reads `GET collaborators/{user}/permission`, GraphQL `OwnThreads`, `OwnComments` and
 * `Login`, and `GET pulls/{n}`. It writes with `POST pulls/{n}/comments`, `POST issues/{n}/comments` and GraphQL
 * `CommitFixes`.
 */
function createConversation(repository) {
    return {
        mayWrite: (login) => readMayWrite(repository, login),
        ownThread: (pull, comment) => readOwnThread(repository, pull, comment),
        ownComments: (pull) => readOwnComments(repository, pull),
        isCurrent: async (pull) => (await readHead(repository, pull.number)) === pull.head,
        reply: (pull, thread, body) => postReply(repository, pull, thread, body),
        comment: (pull, body) => postComment(repository, pull, body),
        isJobAccount: async () => (await readLogin(repository)) === "github-actions[bot]",
        commit: (pull, request) => commitFiles(repository, pull, request),
    };
}
/**
 * Whether an account may write. GitHub answers with the old names of permissions: `maintain` is write, `triage` is
 * read. An account that GitHub does not know (404) may not write.
 */
async function readMayWrite(repository, login) {
    if (!/^[\w-]{1,100}$/.test(login))
        return false;
    try {
        const { data } = await repository.client.rest.repos.getCollaboratorPermissionLevel({
            ...repository_at(repository),
            username: login,
        });
        return data.permission === "admin" || data.permission === "write";
    }
    catch (error) {
        if (error?.status === 404)
            return false;
        throw describeFailure(error, { doing: "read what the comment's author may do", permission: "metadata: read" });
    }
}
/** Posts a reply to the thread's first comment, since GitHub does not accept a reply to a reply. */
async function postReply(repository, pull, thread, body) {
    const post = async () => {
        await repository.client.rest.pulls.createReviewComment({
            ...repository_at(repository),
            pull_number: pull.number,
            commit_id: pull.head,
            path: thread.path,
            in_reply_to: thread.id,
            body,
            request: { retries: 0 },
        });
        return true;
    };
    const stands = async () => {
        const now = await readOwnThread(repository, pull.number, thread.id);
        return holds(now?.replies ?? [], body) || null;
    };
    await postOnce(replyTask, post, stands);
}
async function postComment(repository, pull, body) {
    const post = async () => {
        await repository.client.rest.issues.createComment({
            ...repository_at(repository),
            issue_number: pull,
            body,
            request: { retries: 0 },
        });
        return true;
    };
    await postOnce(commentTask, post, async () => holds(await readOwnComments(repository, pull), body) || null);
}
function holds(bodies, body) {
    return bodies.some((one) => one.trim() === body.trim());
}

;// CONCATENATED MODULE: ./build/platform/github/foreign-file.js


const foreign_file_task = { doing: "read a shared configuration", permission: "contents: read" };
/** Reads a file in another repository; null if the token can't see it or it does not exist, which look the same. */
async function readForeignFile({ client }, file) {
    const { owner, name: repo, commit: ref, path } = file;
    try {
        const { data } = await client.rest.repos.getContent({ owner, repo, path, ref });
        if (Array.isArray(data) || data.type !== "file" || !("content" in data))
            return null;
        if (data.encoding !== "base64")
            throw new port/* PlatformError */.W(`${owner}/${repo}/${path} is too large to be read.`);
        return Buffer.from(data.content, "base64");
    }
    catch (error) {
        if (error?.status === 404)
            return null;
        throw describeFailure(error, foreign_file_task);
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/platform/github/code-scanning.js






/** The largest upload that GitHub accepts, in bytes after compression. */
const code_scanning_sizeLimit = 10_000_000;
/** How many times GitHub is asked whether it has processed the upload. */
const polls = 5;
const code_scanning_task = { doing: "upload the SARIF log to code scanning", permission: "security-events: write" };
/**
 * Uploads a SARIF log to code scanning and waits a moment for the result. Throws a PlatformError if code scanning is
 * not enabled or rejects the log. An upload counts as a success even if GitHub does not say what became of it.
 */
async function uploadSarif(repository, { commit, ref, sarif }, pause) {
    const packed = (0,external_node_zlib_.gzipSync)(sarif);
    if (packed.length > code_scanning_sizeLimit)
        throw new port/* PlatformError */.W("The SARIF log is larger than code scanning accepts.");
    const { rest } = repository.client;
    const { data } = await attempt(code_scanning_task, () => rest.codeScanning.uploadSarif({ ...repository_at(repository), commit_sha: commit, ref, sarif: packed.toString("base64") }));
    const id = data.id;
    for (let poll = 0; id !== undefined && poll < polls; poll += 1) {
        const answer = await rest.codeScanning.getSarif({ ...repository_at(repository), sarif_id: id }).catch(() => null);
        if (answer === null)
            return "pending";
        const { processing_status: status, errors } = answer.data;
        if (status === "complete")
            return "complete";
        if (status === "failed") {
            throw new port/* PlatformError */.W(`Code scanning rejected the SARIF log: ${(0,cut_text/* cutText */.I)((0,markdown/* oneLine */.TN)((errors ?? []).join("; ")), 300)}`);
        }
        await new Promise((resolve) => setTimeout(resolve, pause));
    }
    return "pending";
}

;// CONCATENATED MODULE: ./build/platform/github/fix-branches.js



/** The most branches of fixes that are looked at, far more than anybody keeps. */
const branchLimit = 100;
/** The number of branches in one query for pull requests. */
const batch = 20;
const fix_branches_task = { doing: "read the branches of fixes", permission: "contents: write" };
const branchesQuery = `query FixBranches($owner: String!, $name: String!, $prefix: String!) {
  repository(owner: $owner, name: $name) {
    refs(refPrefix: $prefix, first: ${branchLimit}) { nodes { prefix name target { oid } } }
  }
}`;
/** The heads of the branches whose names start with `prefix`, which may end with a slash or within a name. */
async function listBranches(repository, prefix) {
    const { client, owner, repo: name } = repository;
    const folder = prefix.slice(0, prefix.lastIndexOf("/") + 1);
    const answer = await attempt(fix_branches_task, () => client.graphql(branchesQuery, { owner, name, prefix: `refs/heads/${folder}` }));
    const heads = new Map();
    for (const node of answer.repository?.refs?.nodes ?? []) {
        const branch = `${node?.prefix ?? ""}${node?.name ?? ""}`.replace(/^refs\/heads\//, "");
        if (node?.target && branch.startsWith(prefix))
            heads.set(branch, node.target.oid);
    }
    return heads;
}
/** The current state of each branch, if it exists, compared with the default branch, and its pull requests. */
async function readBranchStates(repository, login, branches, defaultBranch) {
    const names = branches.map(({ name }) => name);
    const pulls = await readPulls(repository, login, names);
    const states = new Map();
    for (const { name, head } of branches) {
        const branch = head === null ? null : await fix_branches_readBranch(repository, login, name, head, defaultBranch);
        states.set(name, { branch, pulls: pulls.get(name) ?? [] });
    }
    return states;
}
async function readPulls(repository, login, names) {
    const { client, owner, repo } = repository;
    const all = new Map();
    for (let from = 0; from < names.length; from += batch) {
        const some = names.slice(from, from + batch);
        const fields = some.map((_name, index) => `b${index}: pullRequests(headRefName: $b${index}, first: 20, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { number url state title body isCrossRepository viewerDidAuthor author { __typename login } }
    }`);
        const parameters = some.map((_name, index) => `, $b${index}: String!`).join("");
        const query = `query FixPulls($owner: String!, $repo: String!${parameters}) {
  repository(owner: $owner, name: $repo) {
    ${fields.join("\n    ")}
  }
}`;
        const variables = Object.fromEntries(some.map((name, index) => [`b${index}`, name]));
        const answer = await attempt({ doing: "read the pull requests of fixes", permission: "pull-requests: write" }, () => client.graphql(query, { owner, repo, ...variables }));
        for (const [index, name] of some.entries()) {
            const nodes = answer.repository?.[`b${index}`]?.nodes ?? [];
            // A fork can have a branch of the same name, with anything on it.
            all.set(name, nodes.flatMap((node) => (node === null || node.isCrossRepository ? [] : [toPull(node, login)])));
        }
    }
    return all;
}
/** A comparison lists up to 250 commits and 300 files; ours has one and at most 100. */
async function fix_branches_readBranch(repository, login, name, head, defaultBranch) {
    const { data } = await attempt(fix_branches_task, () => repository.client.rest.repos.compareCommitsWithBasehead({
        ...repository_at(repository),
        basehead: `${defaultBranch}...${head}`,
    }));
    const commits = data.commits.map(({ author, commit }) => ({
        own: author?.login === login,
        message: commit.message,
    }));
    const files = (data.files ?? []).map(({ filename, sha }) => ({ path: filename, oid: sha ?? "" }));
    return { name, head, commits, files };
}
function toPull(node, login) {
    const { number, url, state, title, body } = node;
    return { number, url, state: state.toLowerCase(), own: isOwn(node, login), title, body };
}

;// CONCATENATED MODULE: ./build/platform/github/issues.js




/** The most pages of issues that are read. An issue that scans update is always among its author's latest ones. */
const pageLimit = 10;
const readTask = { doing: "look for the tracking issue", permission: "issues: write" };
const writeTask = { doing: "write the tracking issue", permission: "issues: write" };
const issues_query = `query OwnIssues($owner: String!, $name: String!, $login: String!, $cursor: String) {
  repository(owner: $owner, name: $name) {
    issues(first: 50, after: $cursor, filterBy: { createdBy: $login }, orderBy: { field: UPDATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes { number url state stateReason title body }
    }
  }
}`;
/** The account's latest issue whose body passes the test, preferably an open one; null if there is none. */
async function findIssue({ client, owner, repo: name }, login, isOurs) {
    const read = (cursor) => attempt(readTask, () => client.graphql(issues_query, { owner, name, login, cursor }));
    let closed = null;
    for await (const { repository } of pagesOf(read, infoOf, null, pageLimit)) {
        for (const node of repository?.issues.nodes ?? []) {
            if (node === null || !isOurs(node.body))
                continue;
            if (node.state === "OPEN")
                return toIssue(node);
            closed ??= toIssue(node);
        }
    }
    return closed;
}
function infoOf({ repository }) {
    return repository?.issues.pageInfo ?? null;
}
/** Creates an issue. If the outcome is unclear, looks for it before trying again. */
async function createIssue(repository, { title, body, label = null }, find) {
    const post = async () => {
        const labels = label === null ? {} : { labels: [label] };
        const request = { ...repository_at(repository), title, body, ...labels, request: { retries: 0 } };
        const { data } = await repository.client.rest.issues.create(request);
        return { number: data.number, url: data.html_url };
    };
    return postOnce(writeTask, post, find);
}
/** Sets the content and state of an issue. Repeating the request changes nothing. */
async function updateIssue(repository, number, { title, body, open, keepState = false }) {
    await attempt(writeTask, () => repository.client.rest.issues.update({
        ...repository_at(repository),
        issue_number: number,
        title,
        body,
        ...(keepState ? {} : issues_stateOf(open)),
    }));
}
function issues_stateOf(open) {
    return open ? { state: "open" } : { state: "closed", state_reason: "completed" };
}
function toIssue({ number, url, state, stateReason, title, body }) {
    const open = state === "OPEN";
    return { number, url, open, notPlanned: !open && stateReason === "NOT_PLANNED", title, body };
}

;// CONCATENATED MODULE: ./build/platform/github/move-branch.js






const move_branch_task = { doing: "commit the fixes to a branch of their own", permission: "contents: write" };
/** The prefix of draft branches. Commits are made there first, so that the branch that people see moves in one step. */
const draftPrefix = "kubesuggest/next/";
const zeroOid = "0".repeat(40);
const updateRefsMutation = `mutation MoveBranches($input: UpdateRefsInput!) {
  updateRefs(input: $input) { clientMutationId }
}`;
const refQuery = `query Branch($owner: String!, $name: String!, $ref: String!) {
  repository(owner: $owner, name: $name) { id ref(qualifiedName: $ref) { target { oid } } }
}`;
/**
 * Makes one commit on top of `base`, signed by GitHub, and moves the branch to it if the branch is still where it is
 * expected. GitHub compares and swaps in one step, so anything that people push in the meantime is never lost.
 */
async function moveBranch(repository, request) {
    const draft = `${draftPrefix}${request.name.slice(request.name.lastIndexOf("/") + 1)}`;
    await startDraft(repository, draft, request.base);
    const commit = await commitDraft(repository, draft, request);
    const done = await updateRefs(repository, [
        { name: request.name, beforeOid: request.before ?? zeroOid, afterOid: commit, force: true },
        { name: draft, beforeOid: commit, afterOid: zeroOid },
    ]);
    if (done === "moved")
        await updateRefs(repository, [{ name: draft, beforeOid: commit, afterOid: zeroOid }]);
    return done;
}
/** Deletes a branch if it still points to `head`. */
async function deleteBranch(repository, name, head) {
    return updateRefs(repository, [{ name, beforeOid: head, afterOid: zeroOid }]);
}
/** Points the draft branch to `base`. It may still exist from a run that was killed. */
async function startDraft(repository, draft, base) {
    const { head } = await readRef(repository, draft);
    if (head === base)
        return;
    if (head !== null) {
        await attempt(move_branch_task, () => repository.client.rest.git.updateRef({ ...repository_at(repository), ref: `heads/${draft}`, sha: base, force: true }));
        return;
    }
    try {
        await repository.client.rest.git.createRef({
            ...repository_at(repository),
            ref: `refs/heads/${draft}`,
            sha: base,
            request: { retries: 0 },
        });
    }
    catch (error) {
        if (!isUnclear(error) || (await readRef(repository, draft)).head !== base)
            throw describeFailure(error, move_branch_task);
    }
}
async function commitDraft(repository, draft, request) {
    const commit = await attempt(move_branch_task, () => createCommit(repository, draft, request.base, request));
    if (commit === null)
        throw new port/* PlatformError */.W("GitHub did not say which commit it made: run the job again.");
    return commit;
}
/** Makes all of the updates or none. After an error, the first branch shows whether the updates were made. */
async function updateRefs(repository, refUpdates) {
    const [first] = refUpdates;
    if (first === undefined)
        return "done";
    const { id, head } = await readRef(repository, first.name);
    if ((head ?? zeroOid) !== first.beforeOid)
        return "moved";
    const updates = refUpdates.map((update) => ({ ...update, name: `refs/heads/${update.name}` }));
    try {
        await repository.client.graphql(updateRefsMutation, {
            input: { repositoryId: id, refUpdates: updates },
            request: { retries: 0 },
        });
        return "done";
    }
    catch (error) {
        const now = (await readRef(repository, first.name)).head ?? zeroOid;
        if (now === first.afterOid)
            return "done";
        if (now !== first.beforeOid)
            return "moved";
        throw move_branch_refusal(error);
    }
}
async function readRef({ client, owner, repo: name }, branch) {
    const answer = await attempt(move_branch_task, () => client.graphql(refQuery, { owner, name, ref: `refs/heads/${branch}` }));
    if (answer.repository === null)
        throw new port/* PlatformError */.W("GitHub does not show this repository to the token.");
    return { id: answer.repository.id, head: answer.repository.ref?.target?.oid ?? null };
}
/** Why GitHub refused to move a branch, such as a rule of the repository. It says so in a text with status 200. */
function move_branch_refusal(error) {
    const { errors } = error;
    const first = Array.isArray(errors) ? errors[0]?.message : undefined;
    if (typeof first !== "string")
        return describeFailure(error, move_branch_task);
    return new port/* PlatformError */.W(`GitHub refused to move a branch of fixes: ${(0,cut_text/* cutText */.I)((0,markdown/* oneLine */.TN)(first), 300)}`);
}

;// CONCATENATED MODULE: ./build/platform/github/publishing.js









const pullTask = { doing: "write the pull request with fixes", permission: "pull-requests: write" };
/** The milliseconds between two requests for the state of an upload. */
const publishing_pause = 2000;
/**
 * Publishing on GitHub. It reads `GET repos/{owner}/{repo}`, `GET git/ref`, `GET compare/{base}...{head}`, `GET pulls`,
 * `GET code-scanning/sarifs/{id}` and GraphQL `OwnIssues`, `FixBranches`, `FixPulls`, `Branch` and `Login`. It writes
 * with `POST issues`, `PATCH issues/{n}`, `POST issues/{n}/labels`, `POST code-scanning/sarifs`, `POST git/refs`,
 * `PATCH git/refs`, GraphQL `CommitFixes` and `MoveBranches`, `POST pulls` and `PATCH pulls/{n}`.
 */
function createPublishing(repository, second = 1000) {
    let login = null;
    let branch = null;
    const self = () => (login ??= readLogin(repository));
    const main = () => (branch ??= readDefaultBranch(repository));
    return {
        defaultBranch: main,
        uploadSarif: (upload) => uploadSarif(repository, upload, (publishing_pause / 1000) * second),
        findIssue: async (isOurs) => findIssue(repository, await self(), isOurs),
        createIssue: (request, isOurs) => createIssue(repository, request, async () => findIssue(repository, await self(), isOurs)),
        updateIssue: (number, request) => updateIssue(repository, number, request),
        async fixBranches(prefix, names) {
            const heads = await listBranches(repository, prefix);
            const all = [...new Set([...heads.keys(), ...names])].map((name) => ({ name, head: heads.get(name) ?? null }));
            return readBranchStates(repository, await self(), all, (await main()).name);
        },
        moveBranch: (request) => moveBranch(repository, request),
        deleteBranch: (name, head) => deleteBranch(repository, name, head),
        openPull: (request) => openPull(repository, request),
        async updatePull(number, change) {
            await attempt(pullTask, () => repository.client.rest.pulls.update({ ...repository_at(repository), pull_number: number, ...change }));
        },
    };
}
async function readDefaultBranch(repository) {
    const task = { doing: "read the repository's default branch", permission: "contents: read" };
    const { rest } = repository.client;
    const { data } = await attempt(task, () => rest.repos.get(repository_at(repository)));
    const name = data.default_branch;
    const ref = await attempt(task, () => rest.git.getRef({ ...repository_at(repository), ref: `heads/${name}` }));
    return { name, head: ref.data.object.sha };
}
/** Opens a pull request. If the outcome is unclear, looks for it before trying again. */
async function openPull(repository, { branch, base, title, body, label }) {
    const { rest } = repository.client;
    const post = async () => {
        const request = { ...repository_at(repository), head: branch, base, title, body, request: { retries: 0 } };
        const { data } = await rest.pulls.create(request);
        return { number: data.number, url: data.html_url };
    };
    const find = async () => {
        const { data } = await attempt(pullTask, () => rest.pulls.list({ ...repository_at(repository), state: "open", head: `${repository.owner}:${branch}` }));
        const [existing] = data;
        return existing === undefined ? null : { number: existing.number, url: existing.html_url };
    };
    const written = await postOnce(pullTask, post, find, explainOpening);
    if (label !== null)
        await addLabel(repository, written.number, label);
    return written;
}
/** Adds a label. Failures are ignored: the label is not essential. GitHub creates labels that do not exist yet. */
async function addLabel(repository, number, label) {
    const request = { ...repository_at(repository), issue_number: number, labels: [label] };
    await attempt(pullTask, () => repository.client.rest.issues.addLabels(request)).catch(() => undefined);
}
/** Explains a failure to open a pull request. It may be due to a setting, off by default, rather than a permission. */
function explainOpening(error) {
    const explained = describeFailure(error, pullTask);
    if (!/not permitted to create/i.test(explained.message))
        return explained;
    return new port/* PlatformError */.W('GitHub lets no workflow of this repository open pull requests: allow it under Settings, Actions, General, "Allow GitHub Actions to create and approve pull requests", or give the Action the token of an App.', "forbidden");
}

;// CONCATENATED MODULE: ./build/platform/github/review.js





const review_task = { doing: "post the review", permission: "pull-requests: write" };
/** The most comments in one request. GitHub documents no limit, but has failed above about a hundred comments. */
const partSize = 100;
/** The most requests for one review. If one comment of a hundred is refused, posting the others takes 14 requests. */
const requestLimit = 32;
/**
 * Posts a review. GitHub accepts all comments of a request or none, and does not say which one is wrong. So a part that
 * is refused is posted again as two halves, until each comment is posted or refused alone.
 */
async function submitReview(repository, pull, review) {
    const parts = [];
    for (let from = 0; from < review.comments.length; from += partSize) {
        parts.push(review.comments.slice(from, from + partSize));
    }
    const refused = [];
    let outcome = "refused";
    try {
        for (let left = requestLimit; left > 0; left -= 1) {
            const [part] = parts;
            if (part === undefined)
                break;
            const end = await postPart(repository, pull, { body: review.body, comments: part });
            if (end === "head-moved") {
                if (outcome === "refused")
                    return { outcome: end, refused: [] };
                break;
            }
            parts.shift();
            const half = Math.ceil(part.length / 2);
            if (end === "posted")
                outcome = end;
            else if (part.length === 1)
                refused.push(...part);
            else
                parts.push(part.slice(0, half), part.slice(half));
        }
    }
    catch (error) {
        // What is already posted can't be taken back, so the check run has to report the rest.
        if (outcome === "refused" || !(error instanceof port/* PlatformError */.W))
            throw error;
        return { outcome, refused: [...refused, ...parts.flat()], failure: error };
    }
    return { outcome, refused: [...refused, ...parts.flat()] };
}
/** Posts once. If GitHub's answer leaves the outcome unclear, looks for the comments instead of sending them again. */
async function postPart(repository, pull, review) {
    if (!(await isOpenAt(repository, pull)))
        return "head-moved";
    try {
        await repository.client.rest.pulls.createReview({
            ...repository_at(repository),
            pull_number: pull.number,
            commit_id: pull.head,
            event: "COMMENT",
            body: review.body,
            comments: review.comments.map(wireComment),
            request: { retries: 0 },
        });
        return "posted";
    }
    catch (error) {
        const failure = describeFailure(error, review_task);
        if (failure.reason === "bad-comment")
            return "refused";
        if (isUnclear(error) && (await stands(repository, pull, review)))
            return "posted";
        throw failure;
    }
}
/** A comment for GitHub, which refuses a range of lines whose first line is also its last. */
function wireComment({ path, startLine, line, body }) {
    const place = { path, body, line, side: "RIGHT" };
    return startLine === null || startLine >= line ? place : { ...place, start_line: startLine, start_side: "RIGHT" };
}
async function stands(repository, pull, review) {
    const { comments } = await attempt(review_task, () => readEarlierReview(repository, pull.number)).catch(() => {
        throw new port/* PlatformError */.W("GitHub did not say whether the review was posted: run the job again, it posts nothing twice.");
    });
    const own = comments.filter((comment) => comment.own && comment.commit === pull.head);
    const bodies = new Set(own.map(({ path, body }) => `${path}\n${body.trim()}`));
    return review.comments.some(({ path, body }) => bodies.has(`${path}\n${body.trim()}`));
}

;// CONCATENATED MODULE: ./build/platform/github/reviewed-before.js
const reviewed_before_query = `query ReviewedBefore($owner: String!, $name: String!, $check: String!) {
  repository(owner: $owner, name: $name) {
    pullRequests(first: 20, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes {
        number
        commits(last: 1) { nodes { commit { checkSuites(first: 1, filterBy: { checkName: $check }) { nodes { id } } } } }
      }
    }
  }
}`;
/**
 * Whether one of the latest pull requests, other than this one, has a check run of that name. Also false if the token
 * can't see that or the query fails. It is not repeated, since it only decides whether a sentence is shown, which does
 * no harm if shown twice.
 */
async function reviewedBefore({ client, owner, repo: name }, number, check) {
    const variables = { owner, name, check, request: { retries: 0 } };
    const answer = await client.graphql(reviewed_before_query, variables).catch(() => null);
    const pulls = answer?.repository?.pullRequests.nodes ?? [];
    return pulls.some((pull) => {
        const suites = pull?.commits.nodes?.[0]?.commit.checkSuites?.nodes ?? [];
        return pull?.number !== number && suites.length > 0;
    });
}

;// CONCATENATED MODULE: ./build/platform/github/threads.js



/** The number of mutations in one request. They take far less than the time that GitHub allows for a query. */
const threads_batchSize = 20;
const threads_task = { doing: "tidy up earlier comments", permission: "pull-requests: write" };
const success = { failure: null, stops: false };
/**
 * Carries out each list of changes in order, up to the first that fails, with many changes in one request. Every change
 * may be sent twice, so it does not matter whether a request with a lost answer took effect. Never throws.
 */
async function changeThreads(repository, lists) {
    const done = [];
    const failures = [];
    let remaining = lists;
    for (let step = 0; remaining.length > 0; step += 1) {
        const next = [];
        for (let from = 0; from < remaining.length; from += threads_batchSize) {
            const batch = remaining.slice(from, from + threads_batchSize);
            const outcomes = await send(repository, batch.map((list) => mutationOf(list[step])));
            for (const [index, list] of batch.entries()) {
                const { failure, stops } = outcomes[index] ?? success;
                if (failure === null)
                    done.push(list[step]);
                else if (failure !== "")
                    failures.push(failure);
                if (!stops && list.length > step + 1)
                    next.push(list);
            }
        }
        remaining = next;
    }
    return { done, failures };
}
async function send(repository, mutations) {
    const parameters = mutations.map(({ type }, index) => `$i${index}: ${type}!`).join(", ");
    const fields = mutations.map(({ field }, index) => `m${index}: ${field}(input: $i${index}) { clientMutationId }`);
    const variables = Object.fromEntries(mutations.map(({ input }, index) => [`i${index}`, input]));
    try {
        await repository.client.graphql(`mutation ChangeThreads(${parameters}) { ${fields.join(" ")} }`, variables);
        return mutations.map(() => success);
    }
    catch (error) {
        const unknown = unknownFields(error);
        const known = mutations.filter(({ field }) => !unknown.includes(field));
        if (known.length < mutations.length) {
            const outcomes = known.length === 0 ? [] : await send(repository, known);
            return mutations.map((mutation) => outcomes[known.indexOf(mutation)] ?? lacking(mutation));
        }
        const { errors, data } = (error ?? {});
        const perField = Array.isArray(errors) ? errors.map((one) => (one ?? {})) : [];
        const located = perField.length > 0 && perField.every(({ path }) => Array.isArray(path) && path.length > 0);
        // Without data, nothing was done at all, whatever the errors refer to.
        if (!located || typeof data !== "object" || data === null) {
            const { message } = describeFailure(error, threads_task);
            return mutations.map(() => ({ failure: message, stops: true }));
        }
        return mutations.map((mutation, index) => {
            const failed = perField.find(({ path }) => path[0] === `m${index}`);
            return failed === undefined ? success : threads_failureOf(mutation, failed);
        });
    }
}
/** The outcome of a mutation with an error. If the target no longer exists, a deletion is done; others are skipped. */
function threads_failureOf({ field }, { type, message }) {
    if (type === "NOT_FOUND")
        return field.startsWith("delete") ? success : { failure: "", stops: true };
    const refusal = `GitHub refused ${field}: ${(0,cut_text/* cutText */.I)((0,markdown/* oneLine */.TN)(String(message)), 300)}`;
    if (type !== "FORBIDDEN")
        return { failure: refusal, stops: true };
    const needs = /resolve/.test(field) ? "contents: write" : threads_task.permission;
    const failure = `${refusal}; the job needs the permission "${needs}" for it`;
    return { failure, stops: field !== "resolveReviewThread" };
}
function lacking({ field }) {
    return { failure: `This GitHub has no ${field}`, stops: field !== "resolveReviewThread" };
}
function mutationOf(change) {
    switch (change.kind) {
        case "delete":
            return named("deletePullRequestReviewComment", { id: change.comment });
        case "minimize":
            return named("minimizeComment", { subjectId: change.comment, classifier: "OUTDATED" });
        case "unminimize":
            return named("unminimizeComment", { subjectId: change.comment });
        case "edit":
            return named("updatePullRequestReviewComment", { pullRequestReviewCommentId: change.comment, body: change.body });
        case "resolve":
            return named("resolveReviewThread", { threadId: change.thread });
        case "unresolve":
            return named("unresolveReviewThread", { threadId: change.thread });
        case "edit-summary":
            return named("updatePullRequestReview", { pullRequestReviewId: change.summary, body: change.body });
    }
}
function named(field, input) {
    return { field, type: `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`, input };
}

;// CONCATENATED MODULE: ./build/platform/github/tree.js


/**
 * The most requests for one tree; beyond it, the list is incomplete. GitHub cuts a tree above 100,000 entries or 7 MB,
 * which is then read in parts.
 */
const tree_requestLimit = 60;
/** Every file of a commit. A tree that is too large for one answer is read in parts. */
async function readTree(repository, commit) {
    const listing = { entries: [], requests: 0, complete: true };
    await walk(repository, commit, "", listing);
    return { entries: listing.entries, complete: listing.complete };
}
async function walk(repository, sha, prefix, listing) {
    const whole = await readRows(repository, sha, true, listing);
    if (whole === null)
        return;
    if (!whole.truncated) {
        addFiles(whole.rows, prefix, listing);
        return;
    }
    const top = await readRows(repository, sha, false, listing);
    if (top === null)
        return;
    if (top.truncated)
        listing.complete = false;
    addFiles(top.rows, prefix, listing);
    for (const { type, sha: part, path } of top.rows) {
        if (type === "tree")
            await walk(repository, part, `${prefix}${path}/`, listing);
    }
}
async function readRows(repository, sha, recursive, listing) {
    if (listing.requests >= tree_requestLimit) {
        listing.complete = false;
        return null;
    }
    listing.requests += 1;
    const { data } = await attempt({ doing: "list the files of the repository", permission: "contents: read" }, () => repository.client.rest.git.getTree({ ...repository_at(repository), tree_sha: sha, ...(recursive ? { recursive: "1" } : {}) }));
    return { rows: data.tree, truncated: data.truncated };
}
function addFiles(rows, prefix, listing) {
    for (const { path, mode, type, sha, size } of rows) {
        if (type === "tree")
            continue;
        const kind = type === "commit" ? "submodule" : mode === "120000" ? "symlink" : "file";
        listing.entries.push({
            path: `${prefix}${path}`,
            type: kind,
            size: size ?? null,
            oid: sha,
            executable: mode === "100755",
        });
    }
}

;// CONCATENATED MODULE: ./build/platform/github/github-platform.js












/**
 * GitHub as a platform. These are all its requests:
 *
 * - `GET pulls/{n}`, at the start and again just before a review is posted
 * - `GET pulls?state=open&head={owner}:{branch}`, on `workflow_run` only
 * - `GET compare/{base}...{head}`, for the merge base
 * - `GET pulls/{n}/files`, page by page
 * - `GET git/trees/{commit}?recursive=1`, and parts of the tree if it is too large
 * - GraphQL `Blobs`, a hundred files per query; `GET git/blobs/{oid}` for files that GraphQL can't return byte by byte
 * - `GET repos/{owner}/{repo}/contents/{path}?ref={commit}`, for each shared configuration in another repository
 * - GraphQL `Threads`, page by page; again after a review was posted, before earlier comments are changed, and when the
 *   answer to a posted review is unclear
 * - GraphQL `OwnComments` and `Reviews`, page by page, if there are more than a hundred comments below the pull request or
 *   reviews
 * - GraphQL `ReviewedBefore`, once for a pull request that has no review of ours, if there is no configuration
 * - `POST pulls/{n}/reviews`, once, and again with parts of the comments if GitHub only accepts some of them
 * - GraphQL `ChangeThreads`, twenty changes to earlier comments per query
 * - `GET commits/{sha}/check-runs`, and `GET check-runs/{id}/annotations` if the newest is about this pull request;
 *   `GET pulls/{n}` for others with the same head, if their check fails
 * - `POST check-runs` or `PATCH check-runs/{id}`, fifty annotations each; then `GET commits/{sha}/check-runs` again
 * - for people's commands, the requests of `createConversation`
 * - for scans of the whole repository, the requests of `createPublishing`
 */
function createGitHubPlatform(repository) {
    const blobs = new Map();
    const trees = new Map();
    return {
        pullRequest: (number) => readPullRequest(repository, number),
        pullRequestsOf: (head) => readPullRequestsOf(repository, head),
        changedFiles: (pull) => readChangedFiles(repository, pull),
        listFiles(commit) {
            const tree = trees.get(commit) ?? readTree(repository, commit);
            trees.set(commit, tree);
            return tree;
        },
        readFiles: (_commit, entries) => readBlobs(repository, entries, blobs),
        readLinks: (_commit, links) => (0,link_texts/* linkTexts */.r)(links, (entries) => readBlobs(repository, entries, blobs)),
        readForeign: (file) => readForeignFile(repository, file),
        reviewedBefore: (pull, check) => reviewedBefore(repository, pull.number, check),
        earlierReview: (pull) => readEarlierReview(repository, pull.number),
        submitReview: (pull, review) => submitReview(repository, pull, review),
        changeThreads: (lists) => changeThreads(repository, lists),
        publishCheck: (commit, check, pull) => putCheckRun(repository, commit, check, pull),
        conversation: createConversation(repository),
        publishing: createPublishing(repository),
    };
}

;// CONCATENATED MODULE: ./build/platform/github/connect.js



const proxyVariables = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];
/** Connects to the GitHub of the runner's environment, through the runner's proxy and with the checkout, if any. */
async function connectGitHub(context, token) {
    const { apiUrl, graphqlUrl, owner, repo, workspace } = context;
    const behindProxy = proxyVariables.some((name) => process.env[name]);
    const access = { apiUrl, graphqlUrl, token, ...(behindProxy ? { fetch: await proxyFetch() } : {}) };
    const tracing = process.env["RUNNER_DEBUG"] === "1" ? { trace: (await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(421), __webpack_require__.e(579)]).then(__webpack_require__.bind(__webpack_require__, 1579))).debug } : {};
    const client = createClient({ ...access, ...tracing });
    const platform = createGitHubPlatform({ client, owner, repo });
    return workspace === null ? platform : withCheckout(platform, workspace);
}
/** A `fetch` through the proxy. Only loaded if needed: it takes longer than all else before the first request. */
async function proxyFetch() {
    const { defaults } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(176)]).then(__webpack_require__.bind(__webpack_require__, 47176));
    return defaults.request?.fetch ?? fetch;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/publish/dashboard.js
var dashboard = __webpack_require__(30392);
// EXTERNAL MODULE: ./build/publish/tracking-state.js
var tracking_state = __webpack_require__(59451);
;// CONCATENATED MODULE: ./build/platform/runner/payload.js
/** What the payload of an event, or a part of it, has at a key; undefined if it has nothing there. */
function payloadAt(value, key) {
    return typeof value === "object" && value !== null ? value[key] : undefined;
}

;// CONCATENATED MODULE: ./build/platform/runner/comment-event.js

/**
 * The new comment of an event; null if it can't be a command: an edited or deleted comment, one on an issue, or one
 * that starts a review thread. Everything in it is untrusted text.
 */
function readCommentEvent(name, payload) {
    const inThread = name === "pull_request_review_comment";
    const subject = payloadAt(payload, inThread ? "pull_request" : "issue");
    const comment = payloadAt(payload, "comment");
    const [pull, id, body] = [payloadAt(subject, "number"), payloadAt(comment, "id"), payloadAt(comment, "body")];
    const author = payloadAt(comment, "user");
    const login = payloadAt(author, "login");
    const thread = payloadAt(comment, "in_reply_to_id");
    if (payloadAt(payload, "action") !== "created" || !isNumber(pull) || !isNumber(id))
        return null;
    if (typeof body !== "string" || typeof login !== "string" || login === "")
        return null;
    if (inThread ? !isNumber(thread) : payloadAt(subject, "pull_request") === undefined)
        return null;
    return {
        pull,
        id,
        body,
        author: login,
        bot: payloadAt(author, "type") !== "User" || login.endsWith("[bot]"),
        ofPullAuthor: payloadAt(payloadAt(subject, "user"), "login") === login,
        thread: inThread && isNumber(thread) ? thread : null,
    };
}
function isNumber(value) {
    return typeof value === "number" && Number.isSafeInteger(value) && value > 0;
}

;// CONCATENATED MODULE: ./build/platform/runner/event.js







/** Reads the event that started the run. For an unsupported event, throws a PlatformError that lists those to use. */
function readEvent(env, pullRequestInput) {
    if (pullRequestInput !== null)
        return { kind: "pull-request", number: pullRequestInput };
    const name = env["GITHUB_EVENT_NAME"] ?? "";
    switch (name) {
        case "pull_request":
        case "pull_request_target":
            return { kind: "pull-request", number: readNumber(readPayload(env)) };
        case "issue_comment":
        case "pull_request_review_comment":
            return { kind: "comment", comment: readCommentEvent(name, readPayload(env)) };
        case "issues":
            return asksForFixes(readPayload(env)) ? readScan(env) : { kind: "nothing", why: nothingAsked };
        case "merge_group":
            return { kind: "merge-group", head: event_readHead(readPayload(env)) };
        case "workflow_run":
            return { kind: "workflow-run", head: readRunHead(readPayload(env)) };
        case "schedule":
        case "push":
        case "workflow_dispatch":
        case "repository_dispatch":
            return readScan(env);
        default:
            throw new port/* PlatformError */.W(`Kubesuggest does not know what to review on the event ${JSON.stringify(name)}: use pull_request, ` +
                "pull_request_target, workflow_run or merge_group; schedule, push or workflow_dispatch to scan the whole " +
                'repository; or give it the input "pull-request".');
    }
}
/** Reads the runner's environment. Throws a PlatformError outside GitHub Actions. */
function readContext(env) {
    const [owner = "", repo = "", more] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
    if (!/^[\w.-]+$/.test(owner) || !/^[\w.-]+$/.test(repo) || more !== undefined) {
        throw new port/* PlatformError */.W("GITHUB_REPOSITORY must name a repository as owner/name: run this inside GitHub Actions.");
    }
    const serverUrl = readAddress(env, "GITHUB_SERVER_URL", "https://github.com");
    return {
        apiUrl: readAddress(env, "GITHUB_API_URL", "https://api.github.com"),
        graphqlUrl: env["GITHUB_GRAPHQL_URL"] ? readAddress(env, "GITHUB_GRAPHQL_URL", "") : null,
        serverUrl,
        owner,
        repo,
        runId: /^\d+$/.exec(env["GITHUB_RUN_ID"] ?? "")?.[0] ?? null,
        rulePages: rulePagesOf(env, serverUrl),
        workspace: env["GITHUB_WORKSPACE"] || null,
    };
}
function rulePagesOf(env, serverUrl) {
    const repository = env["GITHUB_ACTION_REPOSITORY"] ?? "";
    const release = encodeURIComponent(env["GITHUB_ACTION_REF"] || "HEAD");
    const isNamed = /^[\w.-]+\/[\w.-]+$/.test(repository);
    const repositoryUrl = isNamed
        ? `${serverUrl}/${repository}/blob/${release}`
        : "https://github.com/kubesuggest/kubesuggest/blob/HEAD";
    return `${repositoryUrl}/docs/rules/`;
}
function readAddress(env, name, otherwise) {
    const address = (env[name] || otherwise).replace(/\/+$/, "");
    if (!URL.canParse(address) || !/^https?:/.test(address))
        throw new port/* PlatformError */.W(`${name} is not a web address.`);
    return address;
}
function readPayload(env) {
    const file = env["GITHUB_EVENT_PATH"] ?? "";
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(file, "utf8"));
    }
    catch (error) {
        const reason = error instanceof SyntaxError
            ? "it is not JSON"
            : `it can't be read (${String(error.code)})`;
        throw new port/* PlatformError */.W(`The event file that GITHUB_EVENT_PATH names can't be used: ${reason}.`);
    }
}
const nothingAsked = "Nobody has ticked a box in the tracking issue: there is nothing to do.";
/**
 * Whether a person has edited an issue that looks like a tracking issue with a ticked box. The author of the issue is
 * not checked, since a scan reads its own issue again.
 */
function asksForFixes(payload) {
    const body = payloadAt(payloadAt(payload, "issue"), "body");
    const byPerson = payloadAt(payloadAt(payload, "sender"), "type") === "User";
    if (payloadAt(payload, "action") !== "edited" || !byPerson || typeof body !== "string")
        return false;
    return (0,tracking_state/* isTrackingIssue */.DG)(body) && (0,dashboard/* askedBranches */.Zv)(body).size > 0;
}
function readNumber(payload) {
    const number = payloadAt(payloadAt(payload, "pull_request"), "number");
    if (typeof number === "number" && Number.isSafeInteger(number) && number > 0)
        return number;
    throw new port/* PlatformError */.W("The event file names no pull request.");
}
function event_readHead(payload) {
    const head = payloadAt(payloadAt(payload, "merge_group"), "head_sha");
    if (typeof head === "string" && (0,object_id/* isObjectId */.T)(head))
        return head;
    throw new port/* PlatformError */.W("The event file names no head commit of the merge group.");
}
/** Reads the commit that the workflow runs on, and the branch or tag that it runs for. */
function readScan(env) {
    const [commit = "", ref = ""] = [env["GITHUB_SHA"], env["GITHUB_REF"]];
    if ((0,object_id/* isObjectId */.T)(commit) && /^refs\/(?:heads|tags)\/./.test(ref))
        return { kind: "scan", commit, ref };
    throw new port/* PlatformError */.W("GITHUB_SHA and GITHUB_REF do not say which commit of which branch or tag to scan.");
}
/** Reads the commit that the other workflow ran on. This comes from GitHub; no output of that workflow is read. */
function readRunHead(payload) {
    const run = payloadAt(payload, "workflow_run");
    const [commit, branch] = [payloadAt(run, "head_sha"), payloadAt(run, "head_branch")];
    const repository = payloadAt(run, "head_repository");
    const [id, owner] = [payloadAt(repository, "id"), payloadAt(payloadAt(repository, "owner"), "login")];
    if (typeof commit === "string" && (0,object_id/* isObjectId */.T)(commit) && typeof branch === "string" && branch !== "") {
        if (typeof id === "number" && typeof owner === "string")
            return { commit, branch, owner, repository: id };
    }
    throw new port/* PlatformError */.W("The event file does not say which commit the other workflow ran on.");
}

// EXTERNAL MODULE: ./build/config/read-options.js
var read_options = __webpack_require__(95468);
// EXTERNAL MODULE: ./build/core/shard.js
var core_shard = __webpack_require__(31998);
// EXTERNAL MODULE: ./build/config/nearest.js
var nearest = __webpack_require__(49445);
;// CONCATENATED MODULE: ./build/platform/runner/publish-targets.js



/**
 * The values of the input `publish`: where the results of scanning a whole repository can go. `sarif` uploads the log
 * to code scanning; `sarif-file` leaves that to another step.
 */
const publishTargets = [
    "summary",
    "html",
    "sarif",
    "sarif-file",
    "issue",
    "pull-request",
    "onboarding",
];
/** Reads the input `publish`: targets separated by commas or white space; by default only the summary. */
function readPublishTargets(text) {
    const names = text
        .split(/[,\s]+/)
        .map((name) => name.trim())
        .filter((name) => name !== "");
    if (names.length === 0)
        return new Set(["summary"]);
    return new Set(names.map((name) => {
        const target = publishTargets.find((one) => one === name);
        if (target !== undefined)
            return target;
        throw new config_error/* ConfigError */.x(`The input "publish" accepts ${publishTargets.join(", ")}, not ${(0,cut_text/* quoteShort */.p)(name)}${(0,nearest/* didYouMean */.a)(name, [...publishTargets])}`);
    }));
}

;// CONCATENATED MODULE: ./build/platform/runner/inputs.js





/** Reads the inputs from the runner's environment variables. Throws a ConfigError that names the input. */
function readInputs(env) {
    const input = (name) => env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`]?.trim() ?? "";
    const token = input("token");
    if (token === "")
        throw new config_error/* ConfigError */.x('The input "token" is empty: leave it out, or give it ${{ github.token }}.');
    if (/[^\x21-\x7e]/.test(token))
        throw new config_error/* ConfigError */.x('The input "token" contains characters that no token has.');
    const given = Object.fromEntries(read_options/* optionNames */.W6.map((name) => [name, input(name)]));
    const publish = readPublishTargets(input("publish"));
    return {
        token,
        config: readPath(input("config")),
        pullRequest: inputs_readNumber(input("pull-request")),
        resolveThreads: readSwitch("resolve-threads", input("resolve-threads")),
        publish,
        history: readPaths(input("history")),
        shard: readShard(input("shard"), publish),
        cache: input("cache") || null,
        reports: readReports(input("reports"), input("shard"), publish),
        values: (0,read_options/* readOptions */.Tt)(given, (name) => `The input "${name}"`),
    };
}
function readPaths(text) {
    return text
        .split(/[,\n]/)
        .map((name) => name.trim())
        .filter((name) => name !== "");
}
/** Reads the input `reports`. Reports only have findings, so what needs the files can't be published from them. */
function readReports(text, shard, publish) {
    const reports = readPaths(text);
    if (reports.length === 0)
        return [];
    if (shard !== "")
        throw new config_error/* ConfigError */.x(`The inputs "shard" and "reports" can't be used together.`);
    const target = ["pull-request", "onboarding"].find((one) => publish.has(one));
    if (target === undefined)
        return reports;
    throw new config_error/* ConfigError */.x(`With the input "reports" there are no files at hand, so "publish" can't have ${target}.`);
}
function inputs_readNumber(text) {
    if (text === "")
        return null;
    if (/^#?[1-9]\d{0,9}$/.test(text))
        return Number(text.replace("#", ""));
    throw new config_error/* ConfigError */.x(`The input "pull-request" must be the number of a pull request, not ${(0,cut_text/* quoteShort */.p)(text)}.`);
}
/** Reads the input `shard`. Results about the whole repository can't be published from a part of it. */
function readShard(text, publish) {
    if (text === "")
        return null;
    const shard = (0,core_shard/* parseShard */.u)(text);
    if (shard === null) {
        const given = (0,cut_text/* quoteShort */.p)(text);
        throw new config_error/* ConfigError */.x(`The input "shard" must look like 2/5, up to ${core_shard/* mostShards */.b}/${core_shard/* mostShards */.b}, not ${given}.`);
    }
    const whole = ["sarif", "sarif-file", "issue", "pull-request", "onboarding"].find((target) => publish.has(target));
    if (whole === undefined)
        return shard;
    throw new config_error/* ConfigError */.x(`The input "shard" covers only a part of the repository, so "publish" can't have ${whole}.`);
}
function readSwitch(name, text) {
    if (/^(?:false)?$/i.test(text))
        return false;
    if (/^true$/i.test(text))
        return true;
    throw new config_error/* ConfigError */.x(`The input "${name}" must be true or false, not ${(0,cut_text/* quoteShort */.p)(text)}.`);
}
function readPath(text) {
    if (text === "")
        return null;
    const path = text.replace(/^(?:\.\/)+/, "");
    const steps = path.split("/");
    if (path.startsWith("/") || path.includes("\\") || steps.includes("..") || steps.includes("")) {
        throw new config_error/* ConfigError */.x(`The input "config" must be a path from the root of the repository, not ${(0,cut_text/* quoteShort */.p)(text, 200)}.`);
    }
    return path;
}

// EXTERNAL MODULE: ./build/renderer/renderer-of.js + 5 modules
var renderer_of = __webpack_require__(17456);
;// CONCATENATED MODULE: ./build/jobs/run.js







/**
 * Runs the Action: reviews the pull request of the event, posts the review, the check run, the job summary and the
 * outputs, and fails the step when new findings reach `fail-on`. For other events it scans the whole repository, in
 * worker threads that run `workerEntry`. Errors are logged as one sentence.
 */
async function run(env, connect = connectGitHub, workerEntry = null) {
    try {
        const inputs = readInputs(env);
        const context = { ...readContext(env), renderer: (0,renderer_of/* rendererOf */.D)(workerEntry) };
        const event = readEvent(env, inputs.pullRequest);
        if (event.kind === "nothing") {
            const { log, setOutputs } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(421), __webpack_require__.e(579)]).then(__webpack_require__.bind(__webpack_require__, 1579));
            log(event.why);
            setOutputs({ findings: 0, "new-findings": 0, suggestions: 0, conclusion: "success" });
            return;
        }
        const platform = await connect(context, inputs.token);
        if (event.kind === "merge-group") {
            await (await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(421), __webpack_require__.e(455), __webpack_require__.e(630)]).then(__webpack_require__.bind(__webpack_require__, 86870))).passMergeGroup(platform, event.head);
            return;
        }
        if (event.kind === "comment") {
            await (await Promise.all(/* import() */[__webpack_require__.e(514), __webpack_require__.e(919), __webpack_require__.e(815), __webpack_require__.e(925), __webpack_require__.e(119), __webpack_require__.e(421), __webpack_require__.e(675), __webpack_require__.e(812), __webpack_require__.e(488), __webpack_require__.e(402), __webpack_require__.e(91), __webpack_require__.e(288), __webpack_require__.e(988), __webpack_require__.e(368)]).then(__webpack_require__.bind(__webpack_require__, 4856))).runCommand(platform, event.comment, inputs, context);
            return;
        }
        if (event.kind === "scan") {
            await (await Promise.all(/* import() */[__webpack_require__.e(514), __webpack_require__.e(919), __webpack_require__.e(815), __webpack_require__.e(925), __webpack_require__.e(119), __webpack_require__.e(421), __webpack_require__.e(934), __webpack_require__.e(675), __webpack_require__.e(812), __webpack_require__.e(488), __webpack_require__.e(402), __webpack_require__.e(91), __webpack_require__.e(288), __webpack_require__.e(39), __webpack_require__.e(947), __webpack_require__.e(820), __webpack_require__.e(136), __webpack_require__.e(3)]).then(__webpack_require__.bind(__webpack_require__, 34174))).scanRepository(platform, event, inputs, context, workerEntry);
            return;
        }
        const numbers = event.kind === "pull-request" ? [event.number] : await platform.pullRequestsOf(event.head);
        if (numbers.length === 0)
            (await Promise.all(/* import() */[__webpack_require__.e(514), __webpack_require__.e(919), __webpack_require__.e(815), __webpack_require__.e(925), __webpack_require__.e(119), __webpack_require__.e(421), __webpack_require__.e(675), __webpack_require__.e(812), __webpack_require__.e(488), __webpack_require__.e(402), __webpack_require__.e(91), __webpack_require__.e(288), __webpack_require__.e(39), __webpack_require__.e(455), __webpack_require__.e(65), __webpack_require__.e(988), __webpack_require__.e(960)]).then(__webpack_require__.bind(__webpack_require__, 71440))).skipStaleRun();
        for (const number of numbers)
            await review(platform, number, inputs, context).catch(report);
    }
    catch (error) {
        await report(error);
    }
}
async function review(platform, number, inputs, context) {
    const pull = await platform.pullRequest(number);
    // Loading the analysis takes longer than everything before, and would delay the first request.
    const { reviewPullRequest } = await Promise.all(/* import() */[__webpack_require__.e(514), __webpack_require__.e(919), __webpack_require__.e(815), __webpack_require__.e(925), __webpack_require__.e(119), __webpack_require__.e(421), __webpack_require__.e(675), __webpack_require__.e(812), __webpack_require__.e(488), __webpack_require__.e(402), __webpack_require__.e(91), __webpack_require__.e(288), __webpack_require__.e(39), __webpack_require__.e(455), __webpack_require__.e(65), __webpack_require__.e(988), __webpack_require__.e(960)]).then(__webpack_require__.bind(__webpack_require__, 71440));
    await reviewPullRequest(platform, pull, inputs, context);
}
async function report(error) {
    const { debug, fail } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(421), __webpack_require__.e(579)]).then(__webpack_require__.bind(__webpack_require__, 1579));
    if (error instanceof port/* PlatformError */.W || error instanceof config_error/* ConfigError */.x)
        return fail(error.message);
    if ((0,system_error/* isSystemError */.O)(error)) {
        return fail(`The runner could not read or write a file (${(0,system_error/* systemReason */.u)(error)}): give it what it lacks, and run again.`);
    }
    fail(`Kubesuggest failed: ${error instanceof Error ? error.message : String(error)} This is a bug. Please report it.`);
    if (error instanceof Error)
        debug(error.stack ?? "");
}


/***/ }),

/***/ 14852:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _jobs_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56985);
/* harmony import */ var _platform_runner_cancellation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83326);
/* harmony import */ var _worker_beside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21879);



(0,_platform_runner_cancellation_js__WEBPACK_IMPORTED_MODULE_1__/* .endWhenCancelled */ .n)();
await (0,_jobs_run_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .e)(process.env, undefined, (0,_worker_beside_js__WEBPACK_IMPORTED_MODULE_2__/* .workerBeside */ .n)(import.meta.url));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 21879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ workerBeside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);


/**
 * The path of the program for worker threads, which is next to the other programs, both in the sources and in the
 * build.
 */
function workerBeside(program) {
    const own = (0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(program);
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(own), `worker${node_path__WEBPACK_IMPORTED_MODULE_0__.extname(own)}`);
}


/***/ }),

/***/ 7943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ PlatformError)
/* harmony export */ });
/** A failure that the user can do something about. Only the message is shown, without a stack trace. */
class PlatformError extends Error {
    name = "PlatformError";
    reason;
    constructor(message, reason = "failed") {
        super(message);
        this.reason = reason;
    }
}


/***/ }),

/***/ 83326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ endWhenCancelled)
/* harmony export */ });
/** The exit status that a shell reports for a program ended by the signal: 128 plus the signal's number. */
const statuses = { SIGINT: 130, SIGTERM: 143 };
const message = "Kubesuggest was canceled before it finished. Nothing is left in progress: run the job again, it completes the " +
    "review without repeating comments.";
/**
 * Ends the run at once, with a message, when the runner cancels the job. The runner sends SIGINT, 7.5 seconds later
 * SIGTERM, and kills the process 2.5 seconds after that. Nothing has to be cleaned up, since every post is complete.
 */
function endWhenCancelled() {
    for (const [signal, status] of Object.entries(statuses)) {
        process.once(signal, () => {
            process.stdout.write(`\n::error::${message}\n`);
            process.exit(status);
        });
    }
}


/***/ }),

/***/ 30392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zv: () => (/* binding */ askedBranches),
/* harmony export */   g1: () => (/* binding */ keepTicked),
/* harmony export */   ve: () => (/* binding */ fixSection)
/* harmony export */ });
/* harmony import */ var _review_writing_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36393);
/* harmony import */ var _review_writing_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1523);


/** A ticked box of ours. The name of the branch is in a comment, where no text from files can be. */
const ticked = /^- \[[xX]\] <!-- kubesuggest:ask ([\w./-]{1,200}) -->/gm;
/** The branches whose boxes are ticked in the text of a tracking issue. */
function askedBranches(body) {
    return new Set([...body.matchAll(ticked)].map(([, branch = ""]) => branch));
}
/**
 * Keeps boxes ticked that were ticked after those of `handled` had been read. Without any offers, which is null if the
 * pull requests could not be published, all ticked boxes are kept for the next scan.
 */
function keepTicked(offers, ticked, handled) {
    if (offers === null)
        return [...ticked].map((branch) => ({ branch, title: branch, pull: null, asked: true }));
    return offers.map((offer) => {
        return ticked.has(offer.branch) && !handled.has(offer.branch) ? { ...offer, asked: true } : offer;
    });
}
/** The section of the tracking issue that lists pull requests with fixes, with a box for each that can be requested. */
function fixSection(offers) {
    const open = offers.filter(isOpen).map((offer) => `- Open: ${titleLink(offer)}\n`);
    const others = offers.filter((offer) => !isOpen(offer)).map(box);
    const how = others.length === 0 ? "" : "Tick a box to ask for a pull request: the next scan opens it.\n\n";
    return {
        head: `### Pull requests with fixes\n\n${how}`,
        rows: [...others, ...open],
        tail: "\n",
        more: (count) => `${(0,_review_writing_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, "more group")} of fixes not shown.`,
    };
}
function isOpen({ pull }) {
    return pull?.state === "open";
}
function box(offer) {
    const { branch, title, pull, asked } = offer;
    const declined = pull === null ? "" : `, declined in ${(0,_review_writing_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)("a closed pull request", pull.url)}`;
    return `- [${asked ? "x" : " "}] <!-- kubesuggest:ask ${branch} -->${(0,_review_writing_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .tableCell */ .xR)(title)}${declined}\n`;
}
function titleLink({ title, pull }) {
    return (0,_review_writing_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_review_writing_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .tableCell */ .xR)(title), pull?.url ?? null);
}


/***/ }),

/***/ 59451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ isTrackingIssue),
/* harmony export */   Js: () => (/* binding */ changeSince),
/* harmony export */   QS: () => (/* binding */ writeTrackingState),
/* harmony export */   Zi: () => (/* binding */ trackingState),
/* harmony export */   dG: () => (/* binding */ readTrackingState)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4823);
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88187);


const opening = "<!-- kubesuggest:tracking ";
/** Only matches the last line, since text further up may come from files. */
const pattern = /\n<!-- kubesuggest:tracking (\{[^\n]*\}) -->\s*$/;
const knownLimit = 3000;
const digits = 8;
/** Whether a text is the body of a tracking issue, even if its state can't be read. */
function isTrackingIssue(body) {
    return /\n<!-- kubesuggest:tracking [^\n]* -->\s*$/.test(body);
}
/** The state after a scan. */
function trackingState(findings) {
    const bySeverity = (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(findings, ({ severity }) => severity);
    const count = (severity) => bySeverity.get(severity)?.length ?? 0;
    const known = new Set(findings.map(shortFingerprint));
    return {
        counts: { error: count("error"), warning: count("warning"), info: count("info") },
        known: known.size > knownLimit ? null : known,
    };
}
/** Writes the state as a hidden line. */
function writeTrackingState({ counts, known }) {
    const data = { version: 1, counts, known: known === null ? null : [...known].toSorted().join("") };
    return `${opening}${JSON.stringify(data)} -->`;
}
/** Reads the state from an issue's body; null if there is none that can be read. */
function readTrackingState(body) {
    const data = parse(pattern.exec(body)?.[1] ?? "");
    if (!isRecord(data) || data["version"] !== 1)
        return null;
    const { counts, known } = data;
    if (!isRecord(counts))
        return null;
    const [error, warning, info] = _core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.map((severity) => counts[severity]);
    if (!isCount(error) || !isCount(warning) || !isCount(info))
        return null;
    return { counts: { error, warning, info }, known: readKnown(known) };
}
/** What changed from one scan to the next. */
function changeSince(before, now) {
    const total = ({ counts }) => counts.error + counts.warning + counts.info;
    const sets = before.known !== null && now.known !== null ? [before.known, now.known] : null;
    return {
        before: total(before),
        now: total(now),
        appeared: sets === null ? null : [...sets[1]].filter((one) => !sets[0].has(one)).length,
        gone: sets === null ? null : [...sets[0]].filter((one) => !sets[1].has(one)).length,
    };
}
function shortFingerprint({ fingerprint }) {
    return fingerprint.slice(0, digits);
}
function readKnown(value) {
    if (typeof value !== "string" || !/^(?:[0-9a-f]{8})*$/.test(value))
        return null;
    return new Set(value.match(/.{8}/g));
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isCount(value) {
    return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}


/***/ }),

/***/ 23573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ lastPause),
/* harmony export */   U: () => (/* binding */ writePauseMarker)
/* harmony export */ });
const pattern = /\n<!-- kubesuggest:1 (paused|resumed) -->\n<!-- kubesuggest:reply:1 \d+ -->\s*$/;
/**
 * Writes the marker of a reply that pauses or resumes comments. It goes above the line that names the comment replied
 * to.
 */
function writePauseMarker(state) {
    return `<!-- kubesuggest:1 ${state} -->`;
}
/**
 * What the last of our own comments that pauses or resumes review comments does; null if none does. The comments are
 * given in their order, the oldest first.
 */
function lastPause(own) {
    const states = own.flatMap((body) => pattern.exec(body.replaceAll("\r\n", "\n"))?.[1] ?? []);
    return states.at(-1) ?? null;
}


/***/ })

};
