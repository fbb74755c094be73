export const id = 771;
export const ids = [771,605];
export const modules = {

/***/ 771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanRepository: () => (/* binding */ scanRepository)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/model/builds/linked-units.js
var linked_units = __webpack_require__(6827);
// EXTERNAL MODULE: ./build/platform/actions.js
var actions = __webpack_require__(1605);
// EXTERNAL MODULE: ./build/platform/platform.js
var platform = __webpack_require__(5719);
// EXTERNAL MODULE: ./build/review/markdown.js
var markdown = __webpack_require__(3972);
// EXTERNAL MODULE: ./build/review/size.js
var size = __webpack_require__(7872);
// EXTERNAL MODULE: ./build/review/words.js
var words = __webpack_require__(7060);
// EXTERNAL MODULE: ./build/core/finding.js
var core_finding = __webpack_require__(4823);
// EXTERNAL MODULE: ./build/core/identity.js
var identity = __webpack_require__(630);
;// CONCATENATED MODULE: ./build/publish/fix-groups.js


/** Where all branches of fixes lie. */
const fixBranchPrefix = "kubesuggest/fix-";
/** One pull request touches no more files than people can review. */
const fileLimit = 100;
/**
 * The findings with a proved safe fix, parted; the groups with the most severe findings first, then the largest. Of a
 * group that touches too many files, the first of them by path.
 */
function fixGroups(findings, by, ownersOf) {
    const groups = new Map();
    for (const finding of findings) {
        if (!isSafelyFixable(finding))
            continue;
        const name = groupName(finding, by, ownersOf);
        groups.set(name, [...(groups.get(name) ?? []), finding]);
    }
    return [...groups]
        .toSorted(([, a], [, b]) => rank(a) - rank(b) || b.length - a.length)
        .map(([name, some]) => ({ name, branch: branchOf(name, by), findings: firstFiles(some) }));
}
/** Whether a machine may make the finding's fix unasked. */
function isSafelyFixable({ fix }) {
    return fix?.grade === "safe" && fix.proof.ok;
}
function groupName({ rule, source }, by, ownersOf) {
    if (by === "rule")
        return rule;
    if (by === "owner")
        return ownersOf(source.path)[0] ?? "";
    return source.path.includes("/") ? source.path.slice(0, source.path.indexOf("/")) : "";
}
/** A name that git takes for a branch, another one for each group. */
function branchOf(name, by) {
    if (by === "rule")
        return `${fixBranchPrefix}${name}`;
    const slug = name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-+|-+$/g, "")
        .slice(0, 40);
    const plain = slug !== "" && (slug === name || `@${slug}` === name);
    return `${fixBranchPrefix}${by}-${plain ? slug : `${slug}-${(0,identity/* fingerprintOf */.a)(name, 0).slice(0, 8)}`}`;
}
function firstFiles(findings) {
    const files = [...new Set(findings.map(({ source }) => source.path))].toSorted(byCodeUnits).slice(0, fileLimit);
    const chosen = new Set(files);
    return findings.filter(({ source }) => chosen.has(source.path));
}
function rank(findings) {
    return findings.reduce((least, { severity }) => Math.min(least, core_finding/* severities */.g.indexOf(severity)), core_finding/* severities */.g.length);
}
function byCodeUnits(a, b) {
    return a < b ? -1 : Number(a > b);
}

// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(8187);
;// CONCATENATED MODULE: ./build/publish/fix-pull-text.js




const bodyLimit = 65_000;
/** More fingerprints than these are not kept: declined fixes beyond them would be offered again. */
const keptLimit = 2000;
const pattern = /\n<!-- kubesuggest:fixes (open|done)((?: [0-9a-f]{16})*) -->\s*$/;
/** The text of a pull request that fixes these findings of a group. */
function writeFixPull({ name }, by, findings, links) {
    const [first] = findings;
    const what = by === "rule" ? `Fix ${name}` : `Make the safe fixes ${placeWords(name, by)}`;
    const files = new Set(findings.map(({ source }) => source.path)).size;
    const head = [
        `This fixes ${(0,words/* plural */.LS)(findings.length, "finding")} in ${(0,words/* plural */.LS)(files, "file")}. Each fix was proved to repair its finding and to change nothing else, and all of them together.`,
        "Close this pull request to decline: what it fixes is not proposed in a pull request again. As long as nobody else commits to its branch, the branch is renewed when the files move on.",
    ];
    const foot = `\n${writeFixPullMarker({ fingerprints: findings.map(({ fingerprint }) => fingerprint), done: false })}`;
    const start = `${head.join("\n\n")}\n\n`;
    const sections = [...(0,group_by/* groupBy */.$)(findings, ({ rule }) => rule)].map(([rule, some]) => ruleSection(rule, some, links));
    const body = start + (0,size/* pack */.qq)(sections, bodyLimit - (0,size/* byteLength */.dp)(start) - (0,size/* byteLength */.dp)(foot)) + foot;
    return { title: `${what.slice(0, 150)} (${(0,words/* plural */.LS)(first === undefined ? 0 : findings.length, "finding")})`, body };
}
/** The last line of a pull request's text. */
function writeFixPullMarker({ fingerprints, done }) {
    const kept = fingerprints.slice(0, keptLimit).map((fingerprint) => ` ${fingerprint}`);
    return `<!-- kubesuggest:fixes ${done ? "done" : "open"}${kept.join("")} -->`;
}
/** What the last line of a pull request's text says; null where it is not ours. */
function readFixPullMarker(body) {
    const [, state, list = ""] = pattern.exec(body.replaceAll("\r\n", "\n")) ?? [];
    return state === undefined ? null : { done: state === "done", fingerprints: list.split(" ").filter(Boolean) };
}
/** The same text, of a pull request that Kubesuggest closes itself. */
function markDone(body) {
    return body.replace(/<!-- kubesuggest:fixes open(?=[ 0-9a-f]* -->\s*$)/, "<!-- kubesuggest:fixes done");
}
/** In a title and a commit's message nothing can be escaped, so what mentions people or closes issues is written over. */
function placeWords(name, by) {
    const plain = (0,markdown/* oneLine */.TN)(name)
        .replace(/^@/, "")
        .replace(/[@#]|:\/\/|gh-(?=\d)/gi, "_");
    if (by === "owner")
        return plain === "" ? "of files without an owner" : `of ${plain}`;
    return plain === "" ? "in the root directory" : `in ${plain}`;
}
function ruleSection(rule, findings, links) {
    const page = links.rulePages === null ? null : `${links.rulePages}${rule}.md`;
    const rows = findings.map((finding) => `| ${place(finding, links)} | ${(0,markdown/* tableCell */.xR)(fixWords(finding))} |\n`);
    return {
        head: `${(0,markdown/* link */.nf)((0,markdown/* inlineCode */.ti)(rule), page)}\n\n| Where | What is fixed |\n| --- | --- |\n`,
        rows,
        tail: "\n",
        more: (count) => `${(0,words/* plural */.LS)(count, "more finding")} of ${(0,markdown/* inlineCode */.ti)(rule)} not shown.`,
    };
}
function fixWords({ message, fix }) {
    return `${(0,words/* sentence */.em)(message)} Fix: ${(0,words/* sentence */.em)(fix?.title ?? "")}`;
}
function place({ source, object }, links) {
    const file = (0,markdown/* link */.nf)((0,markdown/* inlineCode */.ti)(source.path), links.files === null ? null : `${links.files}${(0,markdown/* encodePath */.O0)(source.path)}`);
    if (object === null)
        return file;
    return `${file}, ${(0,markdown/* tableCell */.xR)(`${object.kind} ${object.name ?? ""}`.trim(), 100)}`;
}

;// CONCATENATED MODULE: ./build/publish/baseline-pull.js





/** The branch on which a baseline loses what is gone. */
const baselineBranch = `${fixBranchPrefix}baseline`;
const baseline_pull_bodyLimit = 65_000;
/** The text of a pull request that drops these entries of the baseline. */
function writeBaselinePull(path, dropped) {
    const count = `${dropped.length} ${dropped.length === 1 ? "entry" : "entries"}`;
    const start = `${(0,markdown/* inlineCode */.ti)(path)} has ${count} whose finding is gone: fixed, or away with its object. Without them, a finding that comes back is a new one.\n\n`;
    const foot = `\n${writeFixPullMarker({ fingerprints: dropped.map(({ fingerprint }) => fingerprint), done: false })}`;
    const rows = dropped.map(({ rule, file, object }) => {
        return `| ${(0,markdown/* inlineCode */.ti)(rule)} | ${(0,markdown/* inlineCode */.ti)(file)}${object === null ? "" : `, ${(0,markdown/* inlineCode */.ti)(object)}`} |\n`;
    });
    const section = {
        head: "| Rule | Where |\n| --- | --- |\n",
        rows,
        tail: "\n",
        more: (rest) => `${(0,words/* plural */.LS)(rest, "more row")} not shown.`,
    };
    const body = start + (0,size/* pack */.qq)([section], baseline_pull_bodyLimit - (0,size/* byteLength */.dp)(start) - (0,size/* byteLength */.dp)(foot)) + foot;
    return { title: `Drop ${count} of the baseline`, body };
}

// EXTERNAL MODULE: ./node_modules/@noble/hashes/_md.js
var _md = __webpack_require__(9792);
// EXTERNAL MODULE: ./node_modules/@noble/hashes/utils.js
var utils = __webpack_require__(2565);
;// CONCATENATED MODULE: ./node_modules/@noble/hashes/legacy.js
/**

SHA1 (RFC 3174), MD5 (RFC 1321), and RIPEMD160 legacy, weak hash functions.
RFC 2286 only covers HMAC-RIPEMD160 wrapper material and test vectors,
not the base RIPEMD-160 compression spec.
Don't use them in a new protocol. What "weak" means:

- Collisions can be made with 2^18 effort in MD5, 2^60 in SHA1, 2^80 in RIPEMD160.
- No practical pre-image attacks (only theoretical, 2^123.4)
- HMAC seems kinda ok: https://www.rfc-editor.org/rfc/rfc6151
 * @module
 */


/** Initial SHA-1 state from RFC 3174 §6.1. */
const SHA1_IV = /* @__PURE__ */ Uint32Array.from([
    0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0,
]);
// Reusable 80-word SHA-1 message schedule buffer.
const SHA1_W = /* @__PURE__ */ new Uint32Array(80);
/** Internal SHA1 legacy hash class. */
class _SHA1 extends _md/* HashMD */.ol {
    A = SHA1_IV[0] | 0;
    B = SHA1_IV[1] | 0;
    C = SHA1_IV[2] | 0;
    D = SHA1_IV[3] | 0;
    E = SHA1_IV[4] | 0;
    constructor() {
        super(64, 20, 8, false);
    }
    get() {
        const { A, B, C, D, E } = this;
        return [A, B, C, D, E];
    }
    set(A, B, C, D, E) {
        this.A = A | 0;
        this.B = B | 0;
        this.C = C | 0;
        this.D = D | 0;
        this.E = E | 0;
    }
    _cloneInto(to) {
        (to ||= new this.constructor()).set(...this.get());
        return this._cloneIntoMeta(to);
    }
    process(view, offset) {
        for (let i = 0; i < 16; i++, offset += 4)
            SHA1_W[i] = view.getUint32(offset, false);
        for (let i = 16; i < 80; i++)
            SHA1_W[i] = (0,utils/* rotl */.aZ)(SHA1_W[i - 3] ^ SHA1_W[i - 8] ^ SHA1_W[i - 14] ^ SHA1_W[i - 16], 1);
        // Compression function main loop, 80 rounds
        let { A, B, C, D, E } = this;
        for (let i = 0; i < 80; i++) {
            let F, K;
            if (i < 20) {
                F = (0,_md/* Chi */.r9)(B, C, D);
                K = 0x5a827999;
            }
            else if (i < 40) {
                F = B ^ C ^ D;
                K = 0x6ed9eba1;
            }
            else if (i < 60) {
                F = (0,_md/* Maj */.TQ)(B, C, D);
                K = 0x8f1bbcdc;
            }
            else {
                F = B ^ C ^ D;
                K = 0xca62c1d6;
            }
            const T = ((0,utils/* rotl */.aZ)(A, 5) + F + E + K + SHA1_W[i]) | 0;
            E = D;
            D = C;
            C = (0,utils/* rotl */.aZ)(B, 30);
            B = A;
            A = T;
        }
        // Add the compressed chunk to the current hash value
        A = (A + this.A) | 0;
        B = (B + this.B) | 0;
        C = (C + this.C) | 0;
        D = (D + this.D) | 0;
        E = (E + this.E) | 0;
        this.set(A, B, C, D, E);
    }
    roundClean() {
        (0,utils/* clean */.uH)(SHA1_W);
    }
    destroy() {
        // HashMD callers route post-destroy usability through `destroyed`; zeroizing alone still leaves
        // update()/digest() callable on reused instances.
        this.destroyed = true;
        this.set(0, 0, 0, 0, 0);
        (0,utils/* clean */.uH)(this.buffer);
    }
}
/**
 * SHA1 (RFC 3174) legacy hash function. It was cryptographically broken.
 * @param msg - message bytes to hash
 * @param opts - Reserved hash options.
 * @returns Digest bytes.
 * @example
 * Hash a message with SHA1.
 * ```ts
 * sha1(new Uint8Array([97, 98, 99]));
 * ```
 */
const sha1 = /* @__PURE__ */ (0,utils/* createHasher */.qj)(() => new _SHA1());
/** RFC 1321 `T[i]` uses `floor(2^32 * abs(sin(i)))`; this is the shared `2^32` scale factor. */
const p32 = /* @__PURE__ */ Math.pow(2, 32);
/** RFC 1321 `T[1..64]` table. */
const K = /* @__PURE__ */ Array.from({ length: 64 }, (_, i) => Math.floor(p32 * Math.abs(Math.sin(i + 1))));
/** MD5 initial state from RFC 1321, stored as 4 u32 words. */
const MD5_IV = /* @__PURE__ */ SHA1_IV.slice(0, 4);
// Reusable 16-word MD5 message block buffer.
const MD5_W = /* @__PURE__ */ new Uint32Array(16);
// RFC 1321 §3.4 per-round rotate amounts, flattened to 64 entries so the round loop
// avoids allocating a 4-element array literal every round (measured ~5% of md5).
const MD5_SHIFTS = /* @__PURE__ */ (() => {
    const S = [
        [7, 12, 17, 22],
        [5, 9, 14, 20],
        [4, 11, 16, 23],
        [6, 10, 15, 21],
    ];
    return Uint8Array.from({ length: 64 }, (_, i) => S[Math.floor(i / 16)][i % 4]);
})();
/** Internal MD5 legacy hash class. */
class _MD5 extends _md/* HashMD */.ol {
    A = MD5_IV[0] | 0;
    B = MD5_IV[1] | 0;
    C = MD5_IV[2] | 0;
    D = MD5_IV[3] | 0;
    constructor() {
        super(64, 16, 8, true);
    }
    get() {
        const { A, B, C, D } = this;
        return [A, B, C, D];
    }
    set(A, B, C, D) {
        this.A = A | 0;
        this.B = B | 0;
        this.C = C | 0;
        this.D = D | 0;
    }
    _cloneInto(to) {
        (to ||= new this.constructor()).set(...this.get());
        return this._cloneIntoMeta(to);
    }
    process(view, offset) {
        for (let i = 0; i < 16; i++, offset += 4)
            MD5_W[i] = view.getUint32(offset, true);
        // Compression function main loop, 64 rounds
        let { A, B, C, D } = this;
        for (let i = 0; i < 64; i++) {
            let F, g;
            if (i < 16) {
                F = (0,_md/* Chi */.r9)(B, C, D);
                g = i;
            }
            else if (i < 32) {
                // RFC 1321 round 2 uses G(B,C,D) = (B & D) | (C & ~D), which is `Chi(D, B, C)`.
                F = (0,_md/* Chi */.r9)(D, B, C);
                g = (5 * i + 1) % 16;
            }
            else if (i < 48) {
                F = B ^ C ^ D;
                g = (3 * i + 5) % 16;
            }
            else {
                F = C ^ (B | ~D);
                g = (7 * i) % 16;
            }
            F = F + A + K[i] + MD5_W[g];
            A = D;
            D = C;
            C = B;
            B = B + (0,utils/* rotl */.aZ)(F, MD5_SHIFTS[i]);
        }
        // Add the compressed chunk to the current hash value
        A = (A + this.A) | 0;
        B = (B + this.B) | 0;
        C = (C + this.C) | 0;
        D = (D + this.D) | 0;
        this.set(A, B, C, D);
    }
    roundClean() {
        (0,utils/* clean */.uH)(MD5_W);
    }
    destroy() {
        // HashMD callers route post-destroy usability through `destroyed`; zeroizing alone still leaves
        // update()/digest() callable on reused instances.
        this.destroyed = true;
        this.set(0, 0, 0, 0);
        (0,utils/* clean */.uH)(this.buffer);
    }
}
/**
 * MD5 (RFC 1321) legacy hash function. It was cryptographically broken.
 * MD5 architecture is similar to SHA1, with some differences:
 * - Reduced output length: 16 bytes (128 bit) instead of 20
 * - 64 rounds, instead of 80
 * - Little-endian: could be faster, but will require more code
 * - Non-linear index selection: huge speed-up for unroll
 * - Per round constants: more memory accesses, additional speed-up for unroll
 * @param msg - message bytes to hash
 * @param opts - Reserved hash options.
 * @returns Digest bytes.
 * @example
 * Hash a message with MD5.
 * ```ts
 * md5(new Uint8Array([97, 98, 99]));
 * ```
 */
const md5 = /* @__PURE__ */ (/* unused pure expression or super */ null && (createHasher(() => new _MD5())));
// RIPEMD-160
// Permutation repeatedly applied to derive the later RIPEMD-160 message-order tables.
const Rho160 = /* @__PURE__ */ Uint8Array.from([
    7, 4, 13, 1, 10, 6, 15, 3, 12, 0, 9, 5, 2, 14, 11, 8,
]);
const Id160 = /* @__PURE__ */ (() => Uint8Array.from(new Array(16).fill(0).map((_, i) => i)))();
const Pi160 = /* @__PURE__ */ (() => Id160.map((i) => (9 * i + 5) % 16))();
// Five left/right message-word orderings for the RIPEMD-160 dual-lane rounds.
const idxLR = /* @__PURE__ */ (() => {
    const L = [Id160];
    const R = [Pi160];
    const res = [L, R];
    for (let i = 0; i < 4; i++)
        for (let j of res)
            j.push(j[i].map((k) => Rho160[k]));
    return res;
})();
const idxL = /* @__PURE__ */ (() => idxLR[0])();
const idxR = /* @__PURE__ */ (() => idxLR[1])();
// const [idxL, idxR] = idxLR;
// Base per-group shift table before the left/right message-order permutations are applied.
const shifts160 = /* @__PURE__ */ [
    [11, 14, 15, 12, 5, 8, 7, 9, 11, 13, 14, 15, 6, 7, 9, 8],
    [12, 13, 11, 15, 6, 9, 9, 7, 12, 15, 11, 13, 7, 8, 7, 7],
    [13, 15, 14, 11, 7, 7, 6, 8, 13, 14, 13, 12, 5, 5, 6, 9],
    [14, 11, 12, 14, 8, 6, 5, 5, 15, 12, 15, 14, 9, 9, 8, 6],
    [15, 12, 13, 13, 9, 5, 8, 6, 14, 11, 12, 11, 8, 6, 5, 5],
].map((i) => Uint8Array.from(i));
const shiftsL160 = /* @__PURE__ */ idxL.map((idx, i) => idx.map((j) => shifts160[i][j]));
const shiftsR160 = /* @__PURE__ */ idxR.map((idx, i) => idx.map((j) => shifts160[i][j]));
// Five left-lane additive constants for RIPEMD-160.
const Kl160 = /* @__PURE__ */ Uint32Array.from([
    0x00000000, 0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xa953fd4e,
]);
// Five right-lane additive constants for RIPEMD-160.
const Kr160 = /* @__PURE__ */ Uint32Array.from([
    0x50a28be6, 0x5c4dd124, 0x6d703ef3, 0x7a6d76e9, 0x00000000,
]);
// Called `f()` in the spec; valid `group` values are 0..4, and out-of-range
// inputs currently fall through to the group-4 branch.
function ripemd_f(group, x, y, z) {
    if (group === 0)
        return x ^ y ^ z;
    if (group === 1)
        return (x & y) | (~x & z);
    if (group === 2)
        return (x | ~y) ^ z;
    if (group === 3)
        return (x & z) | (y & ~z);
    return x ^ (y | ~z);
}
// Reusable 16-word RIPEMD-160 message block buffer.
const BUF_160 = /* @__PURE__ */ new Uint32Array(16);
/**
 * Internal RIPEMD-160 legacy hash class.
 * RFC 2286 only adds HMAC-RIPEMD160 material, not the core hash specification.
 */
class _RIPEMD160 extends _md/* HashMD */.ol {
    h0 = 0x67452301 | 0;
    h1 = 0xefcdab89 | 0;
    h2 = 0x98badcfe | 0;
    h3 = 0x10325476 | 0;
    h4 = 0xc3d2e1f0 | 0;
    constructor() {
        super(64, 20, 8, true);
    }
    get() {
        const { h0, h1, h2, h3, h4 } = this;
        return [h0, h1, h2, h3, h4];
    }
    set(h0, h1, h2, h3, h4) {
        this.h0 = h0 | 0;
        this.h1 = h1 | 0;
        this.h2 = h2 | 0;
        this.h3 = h3 | 0;
        this.h4 = h4 | 0;
    }
    _cloneInto(to) {
        (to ||= new this.constructor()).set(...this.get());
        return this._cloneIntoMeta(to);
    }
    process(view, offset) {
        for (let i = 0; i < 16; i++, offset += 4)
            BUF_160[i] = view.getUint32(offset, true);
        // prettier-ignore
        let al = this.h0 | 0, ar = al, bl = this.h1 | 0, br = bl, cl = this.h2 | 0, cr = cl, dl = this.h3 | 0, dr = dl, el = this.h4 | 0, er = el;
        // Instead of iterating 0 to 80, we split it into 5 groups
        // And use the groups in constants, functions, etc. Much simpler
        for (let group = 0; group < 5; group++) {
            const rGroup = 4 - group;
            const hbl = Kl160[group], hbr = Kr160[group]; // prettier-ignore
            const rl = idxL[group], rr = idxR[group]; // prettier-ignore
            const sl = shiftsL160[group], sr = shiftsR160[group]; // prettier-ignore
            for (let i = 0; i < 16; i++) {
                const tl = ((0,utils/* rotl */.aZ)(al + ripemd_f(group, bl, cl, dl) + BUF_160[rl[i]] + hbl, sl[i]) + el) | 0;
                al = el, el = dl, dl = (0,utils/* rotl */.aZ)(cl, 10) | 0, cl = bl, bl = tl; // prettier-ignore
            }
            // 2 loops are 10% faster
            for (let i = 0; i < 16; i++) {
                const tr = ((0,utils/* rotl */.aZ)(ar + ripemd_f(rGroup, br, cr, dr) + BUF_160[rr[i]] + hbr, sr[i]) + er) | 0;
                ar = er, er = dr, dr = (0,utils/* rotl */.aZ)(cr, 10) | 0, cr = br, br = tr; // prettier-ignore
            }
        }
        // Add the compressed chunk to the current hash value
        // Final recombination cross-adds the left/right lane accumulators into the next h0..h4 order.
        this.set((this.h1 + cl + dr) | 0, (this.h2 + dl + er) | 0, (this.h3 + el + ar) | 0, (this.h4 + al + br) | 0, (this.h0 + bl + cr) | 0);
    }
    roundClean() {
        (0,utils/* clean */.uH)(BUF_160);
    }
    destroy() {
        this.destroyed = true;
        (0,utils/* clean */.uH)(this.buffer);
        this.set(0, 0, 0, 0, 0);
    }
}
/**
 * RIPEMD-160 - a legacy hash function from 1990s.
 * RFC 2286 only covers HMAC-RIPEMD160 test material; the links below point
 * at the base RIPEMD-160 references.
 * * {@link https://homes.esat.kuleuven.be/~bosselae/ripemd160.html}
 * * {@link https://homes.esat.kuleuven.be/~bosselae/ripemd160/pdf/AB-9601/AB-9601.pdf}
 * @param msg - message bytes to hash
 * @param opts - Reserved hash options.
 * @returns Digest bytes.
 * @example
 * Hash a message with RIPEMD-160.
 * ```ts
 * ripemd160(new Uint8Array([97, 98, 99]));
 * ```
 */
const ripemd160 = /* @__PURE__ */ (/* unused pure expression or super */ null && (createHasher(() => new _RIPEMD160())));

// EXTERNAL MODULE: ./node_modules/@noble/hashes/sha2.js
var sha2 = __webpack_require__(5514);
;// CONCATENATED MODULE: ./build/publish/blob-id.js



/** The object id that git gives a file of these bytes. Source: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function blobId(bytes) {
    return (0,utils/* bytesToHex */.My)(sha1((0,utils/* concatBytes */.Id)((0,utils/* utf8ToBytes */.AI)(`blob ${bytes.length}\0`), bytes)));
}
/** One name for a set of files, whatever their order. 32 hexadecimal digits. */
function digestOf(files) {
    const lines = files.map(({ path, oid }) => JSON.stringify([path, oid])).toSorted();
    return (0,utils/* bytesToHex */.My)((0,sha2/* sha256 */.sc)((0,utils/* utf8ToBytes */.AI)(lines.join("\n"))).slice(0, 16));
}

;// CONCATENATED MODULE: ./build/publish/fix-commit.js


const fix_commit_pattern = /^Kubesuggest-Content: ([0-9a-f]{32})\nKubesuggest-Base: ([0-9a-f]{32})$/;
/** The message of a commit that fixes files, with trailers that tell later runs what it holds. */
function writeFixCommit(headline, files) {
    const trailers = [`Kubesuggest-Content: ${digestOf(files.after)}`, `Kubesuggest-Base: ${digestOf(files.before)}`];
    return {
        headline: (0,markdown/* oneLine */.TN)(headline).slice(0, 200),
        body: `Each fix was proved to repair its finding and to change nothing else.\n\n${trailers.join("\n")}`,
    };
}
/** The trailers of a commit's message; null for the commits of others. */
function readFixTrailers(message) {
    const last = message.trimEnd().split("\n\n").at(-1) ?? "";
    const [, content, base] = fix_commit_pattern.exec(last) ?? [];
    return content === undefined || base === undefined ? null : { content, base };
}

;// CONCATENATED MODULE: ./build/publish/fix-plan.js



/** The fingerprints of fixes that people have declined by closing the pull request that held them. */
function declinedFixes({ pulls }) {
    const closed = pulls.filter(({ state, own }) => state === "closed" && own);
    const markers = closed.flatMap(({ body }) => readFixPullMarker(body) ?? []);
    return new Set(markers.filter(({ done }) => !done).flatMap(({ fingerprints }) => fingerprints));
}
/** The open pull request of a branch that is ours. */
function openPull({ pulls }) {
    return pulls.find(({ state, own }) => state === "open" && own) ?? null;
}
/**
 * What to do so that a branch holds exactly the wanted fixes on top of the scanned commit. A branch with anything that
 * Kubesuggest did not commit is never touched. One whose files are as wanted stays, though the default branch has moved
 * on in other files: reviews of it keep their worth.
 */
function planFix(wanted, standing) {
    const { branch } = standing;
    const pull = openPull(standing);
    const foreign = standing.pulls.find(({ state, own }) => state === "open" && !own);
    if (foreign !== undefined)
        return { kind: "leave", why: `pull request ${foreign.number} uses its branch`, pull: null };
    if (branch === null)
        return { kind: "move", before: null, pull: null };
    if (!isUntouched(branch))
        return { kind: "leave", why: "others have committed to its branch", pull };
    const trailers = readFixTrailers(branch.commits[0]?.message ?? "");
    const current = trailers?.content === digestOf(wanted.after) && trailers.base === digestOf(wanted.before);
    if (!current)
        return { kind: "move", before: branch.head, pull };
    return pull === null ? { kind: "open" } : { kind: "keep", pull };
}
/** Whether a branch holds nothing but one commit of ours, as we made it. */
function isUntouched({ commits, files }) {
    const [commit, another] = commits;
    if (commit === undefined)
        return true;
    return another === undefined && commit.own && readFixTrailers(commit.message)?.content === digestOf(files);
}

// EXTERNAL MODULE: ./build/scan/analyse-unit.js
var analyse_unit = __webpack_require__(9576);
;// CONCATENATED MODULE: ./build/scan/fix-some.js

/**
 * Makes the fixes of exactly these findings, which are of these deploy units. A unit in which another finding would
 * come up is left as it is.
 */
function fixSome(units, findings, { settings, today, known }) {
    const wanted = new Set(findings.map(({ fingerprint }) => fingerprint));
    const paths = new Set(findings.map(({ source }) => source.path));
    const isWanted = ({ fingerprint }) => wanted.has(fingerprint);
    const files = [];
    const cured = [];
    for (const unit of units) {
        if (!unit.some(({ path }) => paths.has(path)))
            continue;
        const before = new Set((0,analyse_unit/* analyseUnit */.cH)(unit, settings, "none", today, known).findings.map(fingerprintOf));
        const after = (0,analyse_unit/* fixUnit */.en)(unit, settings, isWanted, today, known);
        const left = new Set(after.findings.map(fingerprintOf));
        if (after.fixed.length === 0 || [...left].some((fingerprint) => !before.has(fingerprint)))
            continue;
        files.push(...after.fixed.map(({ path, bytes }) => ({ path, bytes })));
        const own = new Set(unit.map(({ path }) => path));
        cured.push(...findings.filter(({ source, fingerprint }) => own.has(source.path) && !left.has(fingerprint)));
    }
    return { files, cured };
}
function fingerprintOf({ fingerprint }) {
    return fingerprint;
}

;// CONCATENATED MODULE: ./build/action-fix-pulls.js










const nothing = { branch: null, pulls: [] };
/**
 * Opens, renews and closes the pull requests that fix what a scan found. What fails costs its own pull request only.
 * Throws a PlatformError where it can't be read what stands.
 */
async function publishFixPulls(job) {
    const { publishing, tree, config, findings, ownersOf } = job;
    const mayFix = (finding) => mayChange(tree.entries.get(finding.source.path));
    const fixable = findings.filter((finding) => isSafelyFixable(finding) && mayFix(finding));
    const groups = fixGroups(fixable, config.pullRequestsBy, ownersOf);
    const branches = [...groups.map(({ branch }) => branch), ...(job.stale === null ? [] : [baselineBranch])];
    const all = await publishing.fixBranches(fixBranchPrefix, branches);
    const proposals = [...groups.map((group) => () => proposed(job, group, all)), () => shrunk(job, all)];
    const failures = [];
    const urls = [];
    const open = new Set([...all].filter(([, standing]) => openPull(standing) !== null).map(([name]) => name));
    const wanted = new Set();
    let held = 0;
    for (const propose of proposals) {
        const proposal = propose();
        if (proposal === null)
            continue;
        const { branch } = proposal;
        wanted.add(branch);
        if (!open.has(branch) && open.size >= config.maxPullRequests) {
            held += 1;
            continue;
        }
        const url = await guard(failures, () => publishProposal(job, proposal, all.get(branch) ?? nothing));
        if (typeof url === "string") {
            open.add(branch);
            urls.push(url);
        }
    }
    if (held > 0)
        (0,actions.log)(`${held} more pull requests wait until fewer than ${config.maxPullRequests} are open.`);
    for (const [name, standing] of all) {
        if (!wanted.has(name))
            await guard(failures, () => retire(publishing, name, standing));
    }
    return { urls, failures };
}
/** The fixes of a group that nobody has declined; null where nothing is left of them. */
function proposed(job, group, all) {
    const { tree, config, today, links } = job;
    const declined = declinedFixes(all.get(group.branch) ?? nothing);
    const findings = group.findings.filter(({ fingerprint }) => !declined.has(fingerprint));
    if (findings.length === 0)
        return null;
    const units = (0,linked_units/* linkedUnits */.n)(tree.files, tree.known);
    const { files, cured } = fixSome(units, findings, { settings: config.settings, today, known: tree.known });
    if (files.length === 0)
        return null;
    return { branch: group.branch, files, text: writeFixPull(group, config.pullRequestsBy, cured, links) };
}
function shrunk({ stale }, all) {
    if (stale === null)
        return null;
    const declined = declinedFixes(all.get(baselineBranch) ?? nothing);
    if (stale.dropped.every(({ fingerprint }) => declined.has(fingerprint)))
        return null;
    const { path, bytes, dropped } = stale;
    return { branch: baselineBranch, files: [{ path, bytes }], text: writeBaselinePull(path, dropped) };
}
/** GitHub's commits know files of the plain mode only, and paths of UTF-8. */
function mayChange(entry) {
    return entry !== undefined && entry.executable !== true && !entry.path.includes("\ufffd");
}
async function guard(failures, publish) {
    try {
        return await publish();
    }
    catch (error) {
        if (!(error instanceof platform/* PlatformError */.W))
            throw error;
        failures.push(error);
        return null;
    }
}
/** Gives the address of the open pull request; null where the branch is another's. */
async function publishProposal(job, proposal, standing) {
    const { publishing, tree } = job;
    const { branch, files, text } = proposal;
    const ids = idsOf(files, tree);
    const step = planFix(ids, standing);
    switch (step.kind) {
        case "leave":
            (0,actions.log)(`The branch ${branch} is left as it is: ${step.why}.`);
            return step.pull?.url ?? null;
        case "keep":
            await renew(publishing, step.pull, text);
            return step.pull.url;
        case "open":
            break;
        case "move": {
            const commit = writeFixCommit(text.title, ids);
            const order = { name: branch, before: step.before, base: job.commit, ...commit, files };
            if ((await publishing.moveBranch(order)) === "moved") {
                (0,actions.log)(`The branch ${branch} was pushed to meanwhile and is left as it is.`);
                return openPull(standing)?.url ?? null;
            }
            if (step.pull === null)
                break;
            await renew(publishing, step.pull, text);
            (0,actions.log)(`Renewed ${step.pull.url}.`);
            return step.pull.url;
        }
    }
    const { url } = await publishing.openPull({ branch, base: job.branch.name, ...text });
    (0,actions.log)(`Opened ${url}: ${text.title}.`);
    return url;
}
function idsOf(files, { entries }) {
    const before = files.map(({ path }) => ({ path, oid: entries.get(path)?.oid ?? "" }));
    const after = files.map(({ path, bytes }) => ({ path, oid: blobId(bytes) }));
    return { before, after };
}
/** People may have changed the words; what the last line says decides whether they are still right. */
async function renew(publishing, { number, title, body }, text) {
    const lastLine = (all) => all.trimEnd().split(/\r?\n/).at(-1) ?? "";
    if (title === text.title && lastLine(body) === lastLine(text.body))
        return;
    await publishing.updatePull(number, text);
}
/** Nothing is left to fix on a branch: its pull request is closed and the branch deleted, unless others committed to it. */
async function retire(publishing, name, standing) {
    const { branch } = standing;
    const pull = openPull(standing);
    if (branch !== null && !isUntouched(branch)) {
        if (pull !== null)
            (0,actions.log)(`${pull.url} has nothing left to fix, and is left as it is: others have committed to it.`);
        return;
    }
    if (pull !== null) {
        await publishing.updatePull(pull.number, { body: markDone(pull.body), state: "closed" });
        (0,actions.log)(`Closed ${pull.url}: nothing is left to fix.`);
    }
    const foreign = standing.pulls.some(({ state, own }) => state === "open" && !own);
    if (branch !== null && !foreign)
        await publishing.deleteBranch(name, branch.head);
}

// EXTERNAL MODULE: ./build/config/config.js
var config_config = __webpack_require__(5169);
// EXTERNAL MODULE: ./build/core/glob.js
var core_glob = __webpack_require__(8998);
;// CONCATENATED MODULE: ./build/publish/code-owners.js

/** Where GitHub looks for the file, in this order; the first one there is counts. */
const codeOwnersPaths = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
/** A pattern of this length is no pattern that anybody wrote. */
const maximumPatternLength = 500;
/** GitHub reads no file above 3 MB; this many lines are far below it. */
const maximumLines = 20_000;
/**
 * Reads a CODEOWNERS file: the last line whose pattern matches a path says who owns it. Lines that GitHub would not
 * understand are passed over, as it does, and so are patterns with braces. Source: https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
function readCodeOwners(text) {
    const lines = text
        .split(/\r?\n/, maximumLines)
        .flatMap((line) => readLine(line) ?? [])
        .toReversed();
    return (path) => lines.find(({ matches }) => matches(path))?.owners ?? [];
}
function readLine(line) {
    const [pattern = "", ...words] = line
        .replace(/(?:^|\s)#.*$/, "")
        .trim()
        .split(/\s+/);
    if (pattern === "" || pattern.length > maximumPatternLength || /^!|[[\]\\{}]/.test(pattern))
        return null;
    const owners = words.filter((word) => /^@[\w./-]+$|^[^\s@]+@[^\s@]+$/.test(word));
    return { matches: patternTest(pattern), owners };
}
/** A pattern as gitignore has it, without its negations and classes; `dir/*` alone does not reach below `dir`. */
function patternTest(pattern) {
    const bare = pattern.replace(/^\//, "").replace(/\/$/, "");
    if (bare === "" || bare === "*" || bare === "**")
        return () => true;
    const anchored = pattern.startsWith("/") || bare.includes("/");
    const glob = anchored ? bare : `**/${bare}`;
    const below = (0,core_glob/* globTest */.F)(`${glob}/**`);
    if (pattern.endsWith("/"))
        return (path) => below(path);
    const itself = (0,core_glob/* globTest */.F)(glob);
    if (anchored && /\/\*$/.test(bare))
        return itself;
    return (path) => itself(path) || below(path);
}

// EXTERNAL MODULE: ./build/review/anchor.js + 1 modules
var review_anchor = __webpack_require__(4201);
;// CONCATENATED MODULE: ./build/publish/tracking-state.js


const opening = "<!-- kubesuggest:tracking ";
/** The last line: what stands further up may be text from files. */
const tracking_state_pattern = /\n<!-- kubesuggest:tracking (\{[^\n]*\}) -->\s*$/;
const knownLimit = 3000;
const digits = 8;
/** Whether a text is the body of a tracking issue, also of one whose state can't be read any more. */
function isTrackingIssue(body) {
    return /\n<!-- kubesuggest:tracking [^\n]* -->\s*$/.test(body);
}
/** The state after a scan. */
function trackingState(findings) {
    const bySeverity = (0,group_by/* groupBy */.$)(findings, ({ severity }) => severity);
    const count = (severity) => bySeverity.get(severity)?.length ?? 0;
    const known = new Set(findings.map(shortFingerprint));
    return {
        counts: { error: count("error"), warning: count("warning"), info: count("info") },
        known: known.size > knownLimit ? null : known,
    };
}
/** The hidden line that keeps the state. */
function writeTrackingState({ counts, known }) {
    const data = { version: 1, counts, known: known === null ? null : [...known].toSorted().join("") };
    return `${opening}${JSON.stringify(data)} -->`;
}
/** The state that an issue's body keeps; null where it has none that can be read. */
function readTrackingState(body) {
    const data = parse(tracking_state_pattern.exec(body)?.[1] ?? "");
    if (!isRecord(data) || data["version"] !== 1)
        return null;
    const { counts, known } = data;
    if (!isRecord(counts))
        return null;
    const [error, warning, info] = core_finding/* severities */.g.map((severity) => counts[severity]);
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

;// CONCATENATED MODULE: ./build/publish/tracking-issue.js







/** GitHub takes 65,536 characters; bytes are never fewer. */
const tracking_issue_bodyLimit = 65_000;
/** Rows of a table of directories or owners; the others are counted. */
const tableLimit = 50;
/** The title under which people find the issue. */
const trackingTitle = "Kubesuggest: findings in this repository";
/** The issue for the findings of a whole repository, with the state for the next scan as its last line. */
function trackingIssue(tracking) {
    const { findings, before } = tracking;
    const state = trackingState(findings);
    const change = before === null ? null : changeSince(before, state);
    const head = `${[headline(tracking), changeText(change), ...tracking.notices.map(notice)].filter(Boolean).join("\n\n")}\n\n`;
    const foot = `\n${writeTrackingState(state)}`;
    const room = tracking_issue_bodyLimit - (0,size/* byteLength */.dp)(head) - (0,size/* byteLength */.dp)(foot);
    return { title: trackingTitle, body: head + (0,size/* pack */.qq)(sections(tracking), room) + foot, open: findings.length > 0 };
}
function headline({ findings, commit }) {
    const at = `at ${(0,markdown/* inlineCode */.ti)(commit.slice(0, 7))}`;
    if (findings.length === 0)
        return `**Nothing found** ${at}.`;
    const files = new Set(findings.map(({ source }) => source.path)).size;
    const safe = findings.filter((finding) => isProved(finding) && finding.fix?.grade === "safe").length;
    const review = findings.filter(isProved).length - safe;
    const fixes = [
        safe === 0 ? "" : `${safe} can be fixed by a safe fix`,
        review === 0 ? "" : `${review} by a fix to review`,
    ].filter((part) => part !== "");
    const total = `**${(0,words/* plural */.LS)(findings.length, "finding")}** in ${(0,words/* plural */.LS)(files, "file")} ${at}`;
    const more = fixes.length === 0 ? "" : ` ${(0,words/* sentence */.em)(fixes.join(", "))}`;
    return `${total}: ${(0,words/* enumerate */.HL)((0,words/* severityCounts */.ur)(findings))}.${more}`;
}
function changeText(change) {
    if (change === null)
        return "";
    const { before, now, appeared, gone } = change;
    if (appeared === null || gone === null) {
        return before === now ? "As many as in the last scan." : `The last scan had ${(0,words/* plural */.LS)(before, "finding")}.`;
    }
    if (appeared === 0 && gone === 0)
        return "Nothing has changed since the last scan.";
    return `Since the last scan ${(0,words/* plural */.LS)(appeared, "finding")} appeared and ${gone} went.`;
}
function notice(text) {
    return `> ${(0,markdown/* escapeText */.X1)((0,words/* sentence */.em)(text))}`;
}
function sections(tracking) {
    const { findings, ownersOf } = tracking;
    const byDirectory = (0,group_by/* groupBy */.$)(findings, ({ source }) => directoryOf(source.path));
    const owners = ownersOf === null ? [] : [ownerTable(findings, ownersOf)];
    const largestFirst = [...byDirectory].toSorted(([, a], [, b]) => b.length - a.length);
    return [
        ruleTable(tracking),
        ...owners,
        directoryTable(largestFirst),
        ...largestFirst.slice(0, tableLimit).map(([directory, some]) => directoryList(directory, some, tracking)),
    ];
}
function ruleTable({ findings, links }) {
    const rows = [...(0,group_by/* groupBy */.$)(findings, ({ rule }) => rule)]
        .toSorted(([, a], [, b]) => tracking_issue_rank(a) - tracking_issue_rank(b) || b.length - a.length)
        .map(([rule, all]) => `| ${ruleLink(rule, links)} | ${cells(all)} | ${all.filter(isProved).length} |\n`);
    const head = `| Rule | ${countNames} | With a fix |\n| --- | ---: | ---: | ---: | ---: |\n`;
    return { head, rows, tail: "\n", more: (count) => `${(0,words/* plural */.LS)(count, "more rule")} not shown.` };
}
/** A finding in a file of several owners counts for each of them. */
function ownerTable(findings, ownersOf) {
    const byOwner = new Map();
    for (const [path, some] of (0,group_by/* groupBy */.$)(findings, ({ source }) => source.path)) {
        const owners = ownersOf(path);
        for (const owner of owners.length === 0 ? [""] : owners) {
            byOwner.set(owner, [...(byOwner.get(owner) ?? []), ...some]);
        }
    }
    const all = [...byOwner].toSorted(([, a], [, b]) => b.length - a.length);
    return countTable("Owner", all, (owner) => (owner === "" ? "nobody" : (0,markdown/* inlineCode */.ti)(owner)));
}
function directoryTable(byDirectory) {
    return countTable("Directory", byDirectory, (directory) => (0,markdown/* inlineCode */.ti)(directory === "" ? "." : cut(directory)));
}
function countTable(title, groups, label) {
    const rows = groups.slice(0, tableLimit).map(([name, some]) => `| ${label(name)} | ${cells(some)} |\n`);
    const rest = groups.length - rows.length;
    const last = rest === 0 ? [] : [`| and ${rest} more | | | |\n`];
    const head = `| ${title} | ${countNames} |\n| --- | ---: | ---: | ---: |\n`;
    return { head, rows: [...rows, ...last], tail: "\n", more: (count) => `${(0,words/* plural */.LS)(count, "more row")} not shown.` };
}
function directoryList(directory, findings, { links }) {
    const title = `${(0,markdown/* tableCell */.xR)(directory === "" ? "." : cut(directory))}: ${(0,words/* plural */.LS)(findings.length, "finding")}`;
    const rows = findings.map((finding) => `- ${findingText(finding, links)}\n`);
    return {
        head: `<details><summary>${title}</summary>\n\n`,
        rows,
        tail: "\n</details>\n\n",
        more: (count) => `${(0,words/* plural */.LS)(count, "more finding")} in ${(0,markdown/* inlineCode */.ti)(cut(directory) || ".")} not shown.`,
    };
}
function findingText(finding, links) {
    const { severity, source, message, rule } = finding;
    const line = (0,review_anchor/* lineOf */.cA)(finding);
    const label = (0,markdown/* inlineCode */.ti)(`${cut(source.path)}:${line}`);
    const place = (0,markdown/* link */.nf)(label, links.files === null ? null : `${links.files}${(0,markdown/* encodePath */.O0)(source.path)}#L${line}`);
    return `${(0,words/* severityLabel */.yi)(severity)}, ${place}: ${(0,markdown/* tableCell */.xR)((0,words/* sentence */.em)(message))} ${ruleLink(rule, links)}`;
}
const countNames = core_finding/* severities */.g.map((severity) => `${(0,words/* severityLabel */.yi)(severity)}s`).join(" | ");
function cells(findings) {
    return core_finding/* severities */.g.map((severity) => countOf(findings, severity)).join(" | ");
}
function countOf(findings, severity) {
    return findings.filter((finding) => finding.severity === severity).length;
}
function tracking_issue_rank(findings) {
    return Math.min(...findings.map(({ severity }) => core_finding/* severities */.g.indexOf(severity)));
}
function ruleLink(rule, { rulePages }) {
    return (0,markdown/* link */.nf)((0,markdown/* inlineCode */.ti)(rule), rulePages === null ? null : `${rulePages}${rule}.md`);
}
function isProved({ fix }) {
    return fix?.proof.ok === true;
}
function directoryOf(path) {
    return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}
/** The end of a path tells more than its start. */
function cut(path) {
    const characters = [...path];
    return characters.length > 120 ? `…${characters.slice(-119).join("")}` : path;
}

// EXTERNAL MODULE: ./build/config/config-error.js
var config_error = __webpack_require__(9438);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/read-report-text.js


const maximumBytes = 200 * 1024 * 1024;
/** The text of a report that the user names. Throws a ConfigError where it can't be read. */
function readReportText(file, name) {
    try {
        if ((0,external_node_fs_.statSync)(file).size > maximumBytes)
            throw new config_error/* ConfigError */.x(`${name} is too large for a report.`);
        return new TextDecoder("utf-8", { fatal: true }).decode((0,external_node_fs_.readFileSync)(file));
    }
    catch (error) {
        if (error instanceof config_error/* ConfigError */.x)
            throw error;
        const { code } = error;
        if (code === "ERR_ENCODING_INVALID_ENCODED_DATA")
            throw new config_error/* ConfigError */.x(`The report ${name} is not UTF-8.`);
        throw new config_error/* ConfigError */.x(`The report ${name} can't be read (${code ?? String(error)}).`);
    }
}

// EXTERNAL MODULE: ./build/reporters/report-data.js
var report_data = __webpack_require__(2188);
;// CONCATENATED MODULE: ./build/reporters/history.js


/** The counts of a report. */
function countsOf({ findings }, label) {
    return counted(findings.map(({ severity }) => severity), label);
}
/** The counts of an earlier JSON report from its text; a sentence that says why it is none where it can't be read. */
function readCounts(text, label) {
    const data = parseJson(text);
    if (!history_isRecord(data))
        return "it is not a JSON object";
    if (data["version"] !== report_data/* jsonReportVersion */.VD)
        return `its version is not ${report_data/* jsonReportVersion */.VD}`;
    const { findings, stats, shard } = data;
    if (shard !== undefined)
        return 'it is a shard, which "kubesuggest merge" joins with the others first';
    if (!Array.isArray(findings))
        return "it has no list of findings";
    const found = [];
    for (const finding of findings) {
        const severity = core_finding/* severities */.g.find((name) => history_isRecord(finding) && finding["severity"] === name);
        if (severity === undefined)
            return "one of its findings has no severity";
        found.push(severity);
    }
    const stated = history_isRecord(stats) && history_isRecord(stats["findings"]) ? stats["findings"]["total"] : undefined;
    if (stated !== found.length)
        return "its findings are not as many as it says";
    return counted(found, label);
}
function counted(found, label) {
    const count = { error: 0, warning: 0, info: 0 };
    for (const severity of found)
        count[severity] += 1;
    return { label, total: found.length, severities: count };
}
function parseJson(text) {
    try {
        return JSON.parse(text.replace(/^\ufeff/, ""));
    }
    catch {
        return null;
    }
}
function history_isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/read-history.js




/** The counts of earlier JSON reports, in the order they are named. Throws a ConfigError for one that is none. */
function readHistory(names, cwd) {
    return names.map((name) => {
        const counts = readCounts(readReportText(external_node_path_.resolve(cwd, name), name), name);
        if (typeof counts === "string")
            throw new config_error/* ConfigError */.x(`${name} is no JSON report of an earlier scan: ${counts}.`);
        return counts;
    });
}

// EXTERNAL MODULE: ./build/reporters/machine-text.js
var machine_text = __webpack_require__(9978);
;// CONCATENATED MODULE: ./build/reporters/gitlab.js

const gitLabSeverity = {
    error: "critical",
    warning: "major",
    info: "info",
};
/**
 * The report for GitLab's Code Quality widget: a JSON array with one entry a finding and a `blocker` for each file
 * that could not be read. Fingerprints are unique in the report. What the baseline has is not in it.
 * Source: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
function gitLabReport({ findings, errors }) {
    const used = new Map();
    const shown = findings.filter(({ baselined }) => baselined !== true);
    const entries = [...shown.map(findingEntry), ...errors.map(errorEntry)].map((entry) => {
        return { ...entry, fingerprint: unused(entry.fingerprint, used) };
    });
    return `${(0,machine_text/* escapeRunnerCommands */.WF)(JSON.stringify(entries, null, 2))}\n`;
}
function findingEntry({ source, range, message, rule, fingerprint, severity }) {
    const begin = source.position(range[0]).line;
    const end = source.position(Math.max(range[0], range[1] - 1)).line;
    return {
        description: message.toWellFormed(),
        check_name: rule,
        fingerprint,
        severity: gitLabSeverity[severity],
        location: { path: source.path.toWellFormed(), lines: { begin, end } },
    };
}
function errorEntry({ file, message, line = 1 }) {
    return {
        description: `Could not be read: ${message}`.toWellFormed(),
        check_name: "unreadable-file",
        fingerprint: `unreadable-file:${file}:${message}`.toWellFormed(),
        severity: "blocker",
        location: { path: file.toWellFormed(), lines: { begin: line, end: line } },
    };
}
/** The fingerprint, with the lowest number behind it that makes it one that was not used yet. */
function unused(fingerprint, used) {
    const times = used.get(fingerprint) ?? 0;
    used.set(fingerprint, times + 1);
    return times === 0 ? fingerprint : unused(`${fingerprint}-${times + 1}`, used);
}

;// CONCATENATED MODULE: ./build/reporters/printable.js
// Controls, format characters (invisible or changing direction: Unicode TR 36), lone surrogates, line separators.
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/**
 * Foreign text made safe for one line of a terminal or a log: control characters show as pictures (`␛`), invisible
 * ones as `<U+202E>`, and nothing in it starts a command of a workflow runner. Tabs become two spaces.
 */
function printable_printable(text) {
    const plain = text.replaceAll("\t", "  ").replace(unprintable, picture);
    return plain.replaceAll("##[", "# #[");
}
/** A path as `printable`, which a workflow runner does not take for a command at the start of a line. */
function printable_printablePath(path) {
    const text = printable_printable(path);
    return /^\s*::/.test(text) ? `./${text}` : text;
}
/** How many columns a printable text takes: wide characters take two, combining ones none. */
function printable_displayWidth(text) {
    let width = 0;
    for (const character of text) {
        if (/\p{Mark}/u.test(character))
            continue;
        width += wide.test(character) ? 2 : 1;
    }
    return width;
}
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
function picture(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20)
        return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f)
        return "\u2421";
    return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}

;// CONCATENATED MODULE: ./build/reporters/markup.js

const entities = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
    "`": "&#96;",
};
/** Foreign text for an element or a quoted attribute of HTML, on one line, its invisible characters shown. */
function escapeHtml(text) {
    return printable_printable(text).replace(/[&<>"'`]/g, (character) => entities[character] ?? "");
}
/**
 * Foreign text on one line as Markdown that shows exactly it, wherever it stands: what could be syntax is an entity
 * (CommonMark 2.5), and a zero-width space breaks mentions, references and addresses, which GitHub looks for later.
 */
function escapeMarkdown(text) {
    return printable_printable(text)
        .replace(/^-|^\d+(?=[.)])|:(?=\/\/)|www(?=\.)|\bgh(?=-\d)|[^\p{L}\p{N} .,;:()/-]/giu, encoded)
        .replace(/&#(?:35|58|64);(?=.)/g, "$&\u200b");
}
function encoded(match) {
    if (match.length > 1 && /[a-z]/i.test(match))
        return `${match}\u200b`;
    return [...match].map((character) => `&#${character.codePointAt(0)};`).join("");
}
/** Foreign text as code on one line, in a table cell too. */
function inlineCode(text) {
    const content = printable_printable(text).replace(/[^\p{L}\p{N} ./,:;-]|:(?=\/\/)|(?<=www)\./giu, (character) => `&#${character.codePointAt(0)};`);
    return `<code>${content}</code>`;
}
/** Lines, each printable already, as a fenced block that they can't close. */
function fencedBlock(lines, language) {
    const longest = Math.max(0, ...lines.map((line) => Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length))));
    const fence = "`".repeat(Math.max(3, longest + 1));
    return [`${fence}${language}`, ...lines, fence].join("\n");
}

;// CONCATENATED MODULE: ./build/reporters/html-chart.js


const mostBars = 15;
/** A table with a bar in each row; rows beyond the fifteen longest are added up in one. Severities keep their order. */
function barChart(caption, all) {
    const sorted = all.some(({ severity }) => severity) ? all : all.toSorted((a, b) => b.count - a.count);
    const rest = sorted.slice(mostBars);
    const others = { label: `${rest.length} others`, count: rest.reduce((sum, { count }) => sum + count, 0) };
    const bars = rest.length === 0 ? sorted : [...sorted.slice(0, mostBars), others];
    const most = Math.max(1, ...bars.map(({ count }) => count));
    const rows = bars.map(({ label, count, severity }) => {
        const width = ((count / most) * 100).toFixed(1);
        const bar = `<rect${severity === undefined ? "" : ` class="${severity}"`} width="${width}%" height="12" rx="2"/>`;
        const cells = `<td class="number">${count}</td><td class="bar" aria-hidden="true"><svg height="12">${bar}</svg></td>`;
        return `<tr><th scope="row">${escapeHtml(shortLabel(label))}</th>${cells}</tr>`;
    });
    const head = `<thead><tr><th scope="col">${escapeHtml(caption)}</th><th scope="col" class="number">Findings</th>`;
    const close = '<td aria-hidden="true"></td></tr></thead>';
    return `<div><table><caption>By ${escapeHtml(caption.toLowerCase())}</caption>${head}${close}<tbody>${rows.join("")}</tbody></table></div>`;
}
const width = 800;
const height = 240;
const margin = 40;
const lines = ["total", ...core_finding/* severities */.g];
/** The counts of scans, oldest first, as a line chart and, for those who can't see it, as a table. */
function historyChart(scans) {
    const most = Math.max(1, ...scans.map(({ total }) => total));
    const across = (index) => margin + (index / Math.max(1, scans.length - 1)) * (width - 2 * margin);
    const down = (count) => height - margin - (count / most) * (height - 2 * margin);
    const point = (name, index) => {
        return `${across(index).toFixed(1)},${down(html_chart_countOf(scans[index], name)).toFixed(1)}`;
    };
    const drawn = lines.map((name) => {
        const points = scans.map((_scan, index) => point(name, index));
        const dots = points.map((place) => {
            const [x, y] = place.split(",");
            return `<circle class="${name}" cx="${x}" cy="${y}" r="3"/>`;
        });
        return `<polyline class="${name}" points="${points.join(" ")}"/>${dots.join("")}`;
    });
    const axis = [0, most].map((count) => {
        const y = down(count).toFixed(1);
        return `<line x1="${margin}" x2="${width - margin}" y1="${y}" y2="${y}"/><text x="2" y="${y}">${count}</text>`;
    });
    const [first, last] = [scans[0]?.total ?? 0, scans.at(-1)?.total ?? 0];
    const title = `Findings of ${scans.length} scans: from ${first} to ${last}. The table below has all numbers.`;
    const svg = `<svg class="lines" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">`;
    const legend = `<p class="dim">Lines: total and <span class="error">error</span> solid, <span class="warning">warning</span> dashed, <span class="info">info</span> dotted.</p>`;
    return `${svg}${axis.join("")}${drawn.join("")}</svg>${legend}${historyTable(scans)}`;
}
function historyTable(scans) {
    const heads = ["Total", "Error", "Warning", "Info"].map((name) => `<th scope="col" class="number">${name}</th>`);
    const rows = scans.map((scan) => {
        const cells = lines.map((name) => `<td class="number">${html_chart_countOf(scan, name)}</td>`);
        return `<tr><th scope="row">${escapeHtml(shortLabel(scan.label))}</th>${cells.join("")}</tr>`;
    });
    const head = `<thead><tr><th scope="col">Scan</th>${heads.join("")}</tr></thead>`;
    return `<table class="history"><caption>Findings of each scan, oldest first</caption>${head}<tbody>${rows.join("")}</tbody></table>`;
}
function html_chart_countOf(scan, name) {
    if (scan === undefined)
        return 0;
    return name === "total" ? scan.total : scan.severities[name];
}
function shortLabel(label) {
    return label.length <= 200 ? label : `${label.slice(0, 200)}…`;
}

// EXTERNAL MODULE: ./build/core/path.js
var core_path = __webpack_require__(3059);
// EXTERNAL MODULE: ./build/core/edit.js
var edit = __webpack_require__(3652);
// EXTERNAL MODULE: ./build/core/source-file.js
var source_file = __webpack_require__(3076);
;// CONCATENATED MODULE: ./build/reporters/code-frame.js

const longestUnderline = 3;
/** The lines of a finding with one line before and after, numbered, and a caret line under the range's first line. */
function code_frame_codeFrame(source, range, style) {
    const start = source.position(range[0]);
    const last = Math.min(source.position(Math.max(range[0], range[1] - 1)).line, start.line + longestUnderline - 1);
    const from = Math.max(1, start.line - 1);
    const to = Math.min(source.lineCount, last + 1);
    const gutter = String(to).length;
    const lines = [];
    for (let line = from; line <= to; line += 1) {
        const text = source.line(line).replace(/^\ufeff/, "");
        const window = clip(text, line === start.line ? start.column - 1 : 0, style.width - gutter - 5);
        lines.push(numbered(String(line).padStart(gutter), window.text, style));
        if (line !== start.line)
            continue;
        const [lineStart, lineEnd] = source.lineRange(line);
        const end = Math.max(Math.min(range[1], lineEnd) - lineStart, start.column);
        const before = displayWidth(printable(window.text.slice(0, window.shift + start.column - 1)));
        const marked = window.text.slice(window.shift + start.column - 1, Math.max(0, window.shift + end));
        const carets = "^".repeat(Math.max(1, Math.min(displayWidth(printable(marked)), style.width)));
        lines.push(`${style.dim(`  ${" ".repeat(gutter)} │`)} ${" ".repeat(before)}${style.red(carets)}`);
    }
    return lines;
}
/** One line of a file behind its number, or behind blanks where the number is empty. */
function numbered(number, text, style) {
    return `${style.dim(`  ${number} │`)} ${printable_printable(text)}`.trimEnd();
}
/** The part of a line that fits, with the column in it; `shift` turns a column of the line into one of the part. */
function clip(text, column, width) {
    if (text.length <= width)
        return { text, shift: 0 };
    const start = column < width - 20 ? 0 : column - 20;
    const part = text.slice(start, start + width - 2);
    const lead = start > 0 ? "…" : "";
    const tail = start + width - 2 < text.length ? "…" : "";
    return { text: `${lead}${part}${tail}`, shift: lead.length - start };
}

;// CONCATENATED MODULE: ./build/reporters/fix-diff.js




const longestDiff = 24;
/** What sorted edits change, line by line: removed lines with their numbers, added ones after them; parts apart by a gap. */
function fix_diff_fixDiff(source, edits, style) {
    const gutter = String(source.position(edits.at(-1)?.range[1] ?? 0).line).length;
    const lines = [];
    for (const part of changedParts(source, edits)) {
        if (lines.length > 0)
            lines.push(style.dim(`  ${" ".repeat(gutter)} ┆`));
        for (const [kind, number, text] of part) {
            const label = String(number ?? "").padStart(gutter);
            const shown = clipped(text, style.width - gutter - 7);
            if (kind === " ")
                lines.push(numbered(label, `  ${shown}`, style));
            else if (kind === "-")
                lines.push(`${style.dim(`  ${label} │`)} ${style.red(`- ${printable_printable(shown)}`)}`);
            else
                lines.push(`${style.dim(`  ${label} │`)} ${style.green(`+ ${printable_printable(shown)}`)}`);
        }
    }
    if (lines.length <= longestDiff)
        return lines;
    return [...lines.slice(0, longestDiff - 1), style.dim(`  … ${lines.length - longestDiff + 1} more lines`)];
}
/** The changed lines of each group of sorted edits that share lines, equal lines at both ends kept as one line of context. */
function changedParts(source, all) {
    const groups = [];
    for (const edit of all) {
        const first = source.position(edit.range[0]).line;
        const last = source.position(edit.range[1]).line;
        const open = groups.at(-1);
        if (open && first <= open.last) {
            open.last = Math.max(open.last, last);
            open.edits.push(edit);
        }
        else
            groups.push({ first, last, edits: [edit] });
    }
    return groups.map(({ first, last, edits }) => {
        const start = source.lineRange(first)[0];
        // An edit can end between the two characters of a line ending.
        const end = Math.max(source.lineRange(last)[1], edits.at(-1)?.range[1] ?? 0);
        const before = source.text.slice(start, end);
        const shifted = edits.map(({ range, text }) => ({ range: [range[0] - start, range[1] - start], text }));
        return compareLines(linesOf(before), linesOf((0,edit/* applyEdits */.ct)(before, shifted)), first);
    });
}
function compareLines(before, after, first) {
    let head = 0;
    while (head < before.length && head < after.length && before[head] === after[head])
        head += 1;
    let tail = 0;
    const rest = Math.min(before.length, after.length) - head;
    while (tail < rest && before.at(-1 - tail) === after.at(-1 - tail))
        tail += 1;
    const removed = before.slice(head, before.length - tail);
    const added = after.slice(head, after.length - tail);
    const lines = [];
    if (head > 0)
        lines.push([" ", first + head - 1, before[head - 1] ?? ""]);
    for (const [index, text] of removed.entries())
        lines.push(["-", first + head + index, text]);
    for (const text of added)
        lines.push(["+", null, text]);
    if (tail > 0)
        lines.push([" ", first + before.length - tail, before[before.length - tail] ?? ""]);
    return lines;
}
function linesOf(text) {
    const file = new source_file/* SourceFile */.s("", text);
    return file.lineStarts.map((_, index) => file.line(index + 1));
}
function clipped(text, width) {
    return text.length > width ? `${text.slice(0, width - 1)}…` : text;
}

;// CONCATENATED MODULE: ./build/reporters/diff-text.js

const diff_text_longestDiff = 200;
const longestLine = 1000;
/** What sorted edits change as the lines of a diff, `null` between parts; what is too long is cut with a word about it. */
function diffLines(source, edits) {
    const lines = changedParts(source, edits).flatMap((part, index) => (index === 0 ? part : [null, ...part]));
    const shown = lines.slice(0, diff_text_longestDiff).map((line) => (line === null ? null : diff_text_clipped(line)));
    const rest = lines.length - shown.length;
    return rest === 0 ? shown : [...shown, null, [" ", null, `… ${rest} more lines`]];
}
function diff_text_clipped([kind, number, text]) {
    return [kind, number, text.length <= longestLine ? text : `${text.slice(0, longestLine)}…`];
}

;// CONCATENATED MODULE: ./build/reporters/proved-fix.js

/** The fix of a finding where its proof held and it changes something; other fixes leave no program through a report. */
function provedFix({ fix }) {
    return fix?.proof.ok === true && fix.edits.length > 0 ? fix : null;
}
/** All edits of a fix as one: the smallest range that holds them, and the text that takes its place. */
function joinedEdit({ source }, { edits }) {
    const start = edits[0]?.range[0] ?? 0;
    const end = edits.at(-1)?.range[1] ?? start;
    const shifted = edits.map(({ range, text }) => ({ range: [range[0] - start, range[1] - start], text }));
    return { range: [start, end], text: (0,edit/* applyEdits */.ct)(source.text.slice(start, end), shifted) };
}

;// CONCATENATED MODULE: ./build/reporters/tool.js
/** The name of the program in reports. */
const toolName = "Kubesuggest";
/** Where the program is at home. */
const toolAddress = "https://github.com/kubesuggest/kubesuggest";
/** The page of a rule, or null for what is no rule of the tool. */
function rulePage(id, { rules, rulePages }) {
    return rules.some((rule) => rule.id === id) ? `${rulePages}/${encodeURIComponent(id.toWellFormed())}.md` : null;
}

;// CONCATENATED MODULE: ./build/reporters/html-finding.js






const around = 2;
const longestExcerpt = 12;
const html_finding_longestLine = 300;
const longestText = 2000;
/** A finding as a row of the table; without its code and its fix where `short` is asked for. */
function findingRow(finding, tool, short) {
    const { severity, rule, source, range, message, baselined } = finding;
    const { line } = source.position(range[0]);
    const page = rulePage(rule, tool);
    const name = `<code>${html_finding_text(rule)}</code>`;
    const kind = fixKind(finding);
    const cells = [
        `<td data-value="${core_finding/* severities */.g.indexOf(severity)}" class="${severity}">${severity}</td>`,
        `<td>${page === null ? name : `<a href="${escapeHtml(page)}" rel="noreferrer">${name}</a>`}</td>`,
        `<td><code>${html_finding_text(source.path)}</code></td>`,
        `<td class="number">${line}</td>`,
        `<td>${html_finding_text(message)}${baselined ? " <em>In the baseline.</em>" : ""}${short ? "" : details(finding)}</td>`,
        `<td>${kind}</td>`,
    ];
    const data = `data-severity="${severity}" data-rule="${html_finding_text(rule)}" data-fix="${kind}"`;
    return `<tr ${data}>${cells.join("")}</tr>`;
}
/** What kind of fix a finding has, as the filter names it. */
function fixKind(finding) {
    return provedFix(finding)?.grade ?? "none";
}
function details(finding) {
    const { source, range, object, path, advice, fix } = finding;
    const about = object === null
        ? []
        : [`<p>${html_finding_text(`${object.kind} ${object.name ?? ""}`)} <code>${html_finding_text((0,core_path/* formatPath */.jV)(path))}</code></p>`];
    const parts = [...about, `<pre><code>${excerpt(source, range)}</code></pre>`];
    if (advice !== null)
        parts.push(`<p><strong>Advice:</strong> ${html_finding_text(advice)}</p>`);
    if (fix !== null) {
        parts.push(`<p><strong>${fix.grade === "safe" ? "Safe fix" : "Fix to review"}:</strong> ${html_finding_text(fix.title)}</p>`);
        if (fix.risk !== undefined)
            parts.push(`<p><strong>Risk:</strong> ${html_finding_text(fix.risk)}</p>`);
        if (fix.proof.ok)
            parts.push(diff(finding));
        else
            parts.push(`<p><strong>Not proved:</strong> ${html_finding_text(fix.proof.reason)}</p>`);
    }
    const summary = fixKind(finding) === "none" ? "Code" : "Code and fix";
    return `<details><summary>${summary}</summary>${parts.join("")}</details>`;
}
/** The lines around a range with their numbers, the range marked. */
function excerpt(source, range) {
    const first = source.position(range[0]);
    const last = source.position(Math.max(range[0], range[1] - 1));
    const from = Math.max(1, first.line - around);
    const to = Math.min(source.lineCount, last.line + around, from + longestExcerpt - 1);
    const lines = [];
    for (let line = from; line <= to; line += 1) {
        const [start, end] = source.lineRange(line);
        const left = line === first.line ? Math.max(start, range[0] - html_finding_longestLine / 2) : start;
        const right = Math.min(end, left + html_finding_longestLine);
        const shown = marked(source.text, [left, right], range);
        lines.push(`${String(line).padStart(String(to).length)}  ${left > start ? "…" : ""}${shown}${right < end ? "…" : ""}`);
    }
    return lines.join("\n");
}
function marked(all, [left, right], [start, end]) {
    const from = Math.min(Math.max(start, left), right);
    const to = Math.min(Math.max(end, from), right);
    const part = (a, b) => escapeHtml(all.slice(a, b));
    if (from === to)
        return part(left, right);
    return `${part(left, from)}<mark>${part(from, to)}</mark>${part(to, right)}`;
}
function diff({ source, fix }) {
    const lines = diffLines(source, fix?.edits ?? []).map((line) => {
        if (line === null)
            return "⋮";
        const [kind, , content] = line;
        if (kind === " ")
            return `  ${escapeHtml(content)}`;
        return kind === "+" ? `<ins>+ ${escapeHtml(content)}</ins>` : `<del>- ${escapeHtml(content)}</del>`;
    });
    return `<pre><code>${lines.join("\n")}</code></pre>`;
}
function html_finding_text(foreign) {
    return escapeHtml(foreign.length <= longestText ? foreign : `${foreign.slice(0, longestText)}…`);
}

;// CONCATENATED MODULE: ./build/reporters/html-text.js
/** The style sheet of the HTML report: readable in light and dark, with focus to be seen, fit to be printed. */
const htmlStyle = `
:root{color-scheme:light dark;--back:#fff;--soft:#f3f4f6;--text:#1b1f24;--dim:#4d5660;--line:#c8cdd3;--link:#0550ae;
--error:#b3261e;--warning:#8a5300;--info:#0a5aa8;--add:#d7f5de;--del:#ffe0de;--mark:#ffec99}
@media (prefers-color-scheme:dark){:root{--back:#12161c;--soft:#1d232b;--text:#e8ecf0;--dim:#a9b3bd;--line:#3d4650;
--link:#7cb8ff;--error:#ff9a93;--warning:#f0b757;--info:#83bfff;--add:#123d22;--del:#4d1a1a;--mark:#5c4a00}}
*{box-sizing:border-box}
body{margin:0;background:var(--back);color:var(--text);font:16px/1.5 system-ui,sans-serif}
header,main,footer{max-width:90rem;margin:0 auto;padding:1rem}
h1{margin:0 0 .5rem}h2{margin:2rem 0 .5rem}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-999rem;background:var(--back);padding:.5rem 1rem}.skip:focus{left:0;top:0}
.totals{display:flex;flex-wrap:wrap;gap:1rem;padding:0;margin:1rem 0;list-style:none}
.totals li{background:var(--soft);border-radius:.5rem;padding:.5rem 1rem}.totals b{display:block;font-size:1.75rem}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(24rem,100%),1fr));gap:1rem}
.charts>:last-child{grid-column:1/-1}.charts>*{background:var(--soft);border-radius:.5rem;padding:1rem;overflow-x:auto}
table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:600;padding-bottom:.25rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .5rem;overflow-wrap:anywhere}
#findings th,#findings td,.history th,.history td{border-bottom:1px solid var(--line)}
.number{text-align:right;font-variant-numeric:tabular-nums;overflow-wrap:normal}
.bar{width:45%}.bar svg,.lines{display:block;width:100%}
rect{fill:var(--info)}rect.error,circle.error{fill:var(--error)}rect.warning,circle.warning{fill:var(--warning)}
circle.info{fill:var(--info)}circle.total{fill:var(--text)}
.lines{height:auto;max-height:20rem}.lines polyline{fill:none;stroke:var(--text);stroke-width:2}
.lines polyline.error{stroke:var(--error)}.lines polyline.warning{stroke:var(--warning);stroke-dasharray:8 3}
.lines polyline.info{stroke:var(--info);stroke-dasharray:2 3}
.lines line{stroke:var(--line)}.lines text{fill:var(--text);font-size:12px}
.error{color:var(--error)}.warning{color:var(--warning)}.info{color:var(--info)}.dim{color:var(--dim)}
.filters{display:flex;flex-wrap:wrap;gap:1rem;align-items:end;margin:.5rem 0}[hidden]{display:none!important}
.filters label{display:block;font-size:.9rem}
input,select,button{font:inherit;color:inherit;background:var(--back);border:1px solid var(--dim);border-radius:.25rem;padding:.25rem .5rem}
th button{border:0;padding:0 .25rem;font-weight:600;background:none;cursor:pointer;text-align:left}
th[aria-sort=ascending] button::after{content:" ▲"}th[aria-sort=descending] button::after{content:" ▼"}
.scroll{overflow-x:auto}
code,pre{font:14px/1.45 ui-monospace,monospace}
pre{background:var(--soft);padding:.5rem;border-radius:.25rem;overflow-x:auto;margin:.25rem 0;tab-size:2}
pre ins,pre del{text-decoration:none;display:inline-block;min-width:100%}ins{background:var(--add)}del{background:var(--del)}
mark{background:var(--mark);color:inherit}
summary{cursor:pointer}
@media print{.filters,.skip{display:none}body{font-size:12px}}
`;
/** The script of the HTML report: sorts by column and filters, and makes no markup from text. Without it all rows show. */
const htmlScript = `
"use strict";
const table = document.getElementById("findings");
const body = table && table.tBodies[0];
if (body) {
  const rows = Array.from(body.rows);
  const heads = Array.from(table.tHead.rows[0].cells);
  const collator = new Intl.Collator("en", { numeric: true });
  const valueOf = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.value === undefined ? cell.textContent : cell.dataset.value;
  };
  const sortBy = (column) => {
    const ascending = heads[column].getAttribute("aria-sort") !== "ascending";
    for (const head of heads) head.setAttribute("aria-sort", "none");
    heads[column].setAttribute("aria-sort", ascending ? "ascending" : "descending");
    const keyed = rows.map((row) => [valueOf(row, column), row]);
    keyed.sort((a, b) => collator.compare(a[0], b[0]) * (ascending ? 1 : -1));
    const sorted = document.createDocumentFragment();
    for (const [, row] of keyed) sorted.append(row);
    body.append(sorted);
  };
  heads.forEach((head, column) => {
    const button = head.querySelector("button");
    if (button) button.addEventListener("click", () => sortBy(column));
  });
  const form = document.getElementById("filters");
  const shown = document.getElementById("shown");
  const texts = new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));
  const filter = () => {
    const { search, severity, rule, fix } = form.elements;
    const wanted = search.value.trim().toLowerCase();
    let count = 0;
    for (const row of rows) {
      const fits =
        (severity.value === "" || row.dataset.severity === severity.value) &&
        (rule.value === "" || row.dataset.rule === rule.value) &&
        (fix.value === "" || row.dataset.fix === fix.value) &&
        (wanted === "" || texts.get(row).includes(wanted));
      row.hidden = !fits;
      if (fits) count += 1;
    }
    shown.textContent = count + " of " + rows.length + " shown";
  };
  form.addEventListener("input", filter);
  form.addEventListener("reset", () => setTimeout(filter));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  filter();
}
`;

;// CONCATENATED MODULE: ./build/reporters/style.js
/** A style with or without colours. */
function createStyle(coloured, width) {
    const paint = (open, close) => (text) => coloured && text !== "" ? `\u001b[${open}m${text}\u001b[${close}m` : text;
    return {
        bold: paint(1, 22),
        dim: paint(2, 22),
        red: paint(31, 39),
        green: paint(32, 39),
        yellow: paint(33, 39),
        blue: paint(36, 39),
        width,
    };
}

;// CONCATENATED MODULE: ./build/reporters/text.js




/** The report for people: each finding with its lines and its fix, what could not be read, and the counts. */
function textReport(report, style) {
    const parts = [
        ...report.findings.map((finding) => textFinding(finding, style)),
        ...textNotes(report.errors, report.skipped, style),
        summaryLine(report, style),
    ];
    return `${parts.join("\n\n")}\n`;
}
/** One finding: place, message and rule; its lines; what its fix changes, or why there is none. */
function textFinding(finding, style) {
    return [...textProblem(finding, style), ...textFix(finding, style), ...textAdvice(finding, style)].join("\n");
}
/** What is wrong and where, without the fix. */
function textProblem(finding, style) {
    const { source, range, severity, message, rule, baselined } = finding;
    const { line, column } = source.position(range[0]);
    const place = style.bold(`${printablePath(source.path)}:${line}:${column}`);
    return [
        `${place} ${severityPaint(severity, style)(severity)} ${printable(message)} ${style.dim(`[${printable(rule)}]${baselined ? " (in the baseline)" : ""}`)}`,
        ...codeFrame(source, range, style),
    ];
}
/** What to do by hand; empty where nothing is to be said. */
function textAdvice({ advice }, style) {
    return advice === null ? [] : [`  ${style.bold("advice:")} ${printable(advice)}`];
}
/** Errors and skipped files, a line each. Empty lists give no part. */
function textNotes(errors, skipped, style) {
    const place = ({ file, line }) => style.bold(printablePath(file) + (line === undefined ? "" : `:${line}`));
    const notes = [
        errors.map((error) => `${place(error)} ${style.red("could not be read:")} ${printable(error.message)}`),
        skipped.map((entry) => `${place(entry)} ${style.dim("left out:")} ${printable(entry.reason)}`),
    ];
    return notes.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
}
/** The counts in one line. */
function summaryLine({ findings, skipped, errors, stats, shard }, style) {
    const kinds = [
        stats.manifests > 0 || stats.dockerfiles === 0 ? [text_counted(stats.manifests, "manifest")] : [],
        stats.dockerfiles > 0 ? [text_counted(stats.dockerfiles, "Dockerfile")] : [],
    ];
    const looked = `${kinds.flat().join(" and ")} of ${text_counted(stats.files, "file")}`;
    const aside = [
        ...(shard === undefined ? [] : [`shard ${shard.index} of ${shard.of}`]),
        ...(errors.length > 0 ? [style.red(text_counted(errors.length, "error"))] : []),
        ...(skipped.length > 0 ? [`${text_counted(skipped.length, "file")} left out`] : []),
        ...(stats.ignored > 0 ? [`${stats.ignored} ignored`] : []),
        ...(stats.baselined ? [`${stats.baselined} in the baseline`] : []),
    ];
    const tail = aside.length > 0 ? ` (${aside.join(", ")})` : "";
    if (findings.length === 0)
        return `${style.green("No findings")} in ${looked}${tail}.`;
    const bySeverity = core_finding/* severities */.g.flatMap((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return count === 0 ? [] : [severityPaint(severity, style)(`${count} ${severity}${plural(severity, count)}`)];
    });
    const fixes = (grade) => findings.filter(({ fix }) => fix?.proof.ok === true && fix.grade === grade).length;
    const total = `${style.bold(text_counted(findings.length, "finding"))}: ${bySeverity.join(", ")},`;
    return `${total} in ${looked}${tail}. Fixes: ${fixes("safe")} safe, ${fixes("review")} to review.`;
}
/** A number and its noun. */
function text_counted(count, noun, nouns = `${noun}s`) {
    return `${count} ${count === 1 ? noun : nouns}`;
}
/** What a fix does and risks, without its lines. */
function textFixTitle({ grade, title, risk }, style) {
    const label = grade === "safe" ? style.green("safe fix:") : style.yellow("fix to review:");
    const lines = [`  ${label} ${printable(title)}`];
    return risk === undefined ? lines : [...lines, `  ${style.yellow("risk:")} ${printable(risk)}`];
}
function textFix({ fix, source }, style) {
    if (fix === null)
        return [];
    const lines = textFixTitle(fix, style);
    if (!fix.proof.ok)
        lines.push(`  ${style.red("not proved:")} ${printable(fix.proof.reason)}`);
    return [...lines, ...fixDiff(source, fix.edits, style)];
}
function severityPaint(severity, style) {
    return { error: style.red, warning: style.yellow, info: style.blue }[severity];
}
function plural(severity, count) {
    return count === 1 || severity === "info" ? "" : "s";
}

;// CONCATENATED MODULE: ./build/reporters/html.js











/** The rows of the table take at most so many UTF-16 units: a browser shall open the page. */
const rowLimit = 20 * 1024 * 1024;
/** Notes on files beyond these are counted only. */
const noteLimit = 500;
/**
 * The report as one HTML page that needs nothing but itself: totals, charts, and a table of the findings with their
 * code and fixes, the most severe first. `history` holds earlier scans, oldest first. Rows that would make the page too
 * large are first shown without code and fix, then left out and counted.
 */
function htmlReport(report, tool, history) {
    const hash = (text) => `'sha256-${btoa(String.fromCharCode(...(0,sha2/* sha256 */.sc)(new TextEncoder().encode(text))))}'`;
    const policy = `default-src 'none'; style-src ${hash(htmlStyle)}; script-src ${hash(htmlScript)}; base-uri 'none'; form-action 'none'`;
    return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${toolName} report</title>
<style>${htmlStyle}</style>
</head>
<body>
<a class="skip" href="#results">Skip to the findings</a>
<header><h1>${toolName} report</h1>
<p>${escapeHtml(summaryLine(report, createStyle(false, 120)))}</p></header>
<main>
${[totals(report), ...charts(report), ...historySection(report, history), ...findingsSection(report.findings, tool), ...notes(report)].join("\n")}
</main>
<footer class="dim">Made by <a href="${toolAddress}" rel="noreferrer">${toolName}</a> ${escapeHtml(tool.version)}.</footer>
<script>${htmlScript}</script>
</body>
</html>
`;
}
function totals({ findings, errors, stats }) {
    const numbers = [
        ["findings", findings.length],
        ...core_finding/* severities */.g.map((severity) => [severity, findings.filter((one) => one.severity === severity).length]),
        ["safe fixes", findings.filter((finding) => fixKind(finding) === "safe").length],
        ["fixes to review", findings.filter((finding) => fixKind(finding) === "review").length],
        ["ignored", stats.ignored],
        ...(stats.baselined ? [["in the baseline", stats.baselined]] : []),
        ["unread files", errors.length],
    ];
    return `<ul class="totals" aria-label="Totals">${numbers.map(([name, count]) => `<li><b>${count}</b> ${name}</li>`).join("")}</ul>`;
}
function charts({ findings }) {
    if (findings.length === 0)
        return [];
    const bars = (keyOf) => {
        return [...(0,group_by/* groupBy */.$)(findings, keyOf)].map(([label, group]) => ({ label, count: group.length }));
    };
    const bySeverity = core_finding/* severities */.g.map((severity) => {
        return { label: severity, severity, count: findings.filter((one) => one.severity === severity).length };
    });
    const all = [
        barChart("Severity", bySeverity),
        barChart("Rule", bars(({ rule }) => rule)),
        barChart("Directory", bars(({ source }) => source.path.split("/").slice(0, -1).join("/") || "(top)")),
    ];
    return [
        `<section aria-labelledby="charts"><h2 id="charts">Charts</h2><div class="charts">${all.join("")}</div></section>`,
    ];
}
function historySection(report, history) {
    if (history.length === 0)
        return [];
    const chart = historyChart([...history, countsOf(report, "this scan")]);
    return [`<section aria-labelledby="history"><h2 id="history">History</h2>${chart}</section>`];
}
function findingsSection(findings, tool) {
    const heading = `<section aria-labelledby="results"><h2 id="results" tabindex="-1">Findings</h2>`;
    if (findings.length === 0)
        return [`${heading}<p>There are none.</p></section>`];
    const rows = rowsWithin(findings, tool);
    const left = findings.length - rows.length;
    const cut = left === 0
        ? ""
        : `<p><strong>${text_counted(left, "more finding")}</strong>, the least severe, did not fit in here.</p>`;
    const names = ["Severity", "Rule", "File", "Line", "Finding", "Fix"];
    const heads = names.map((name, index) => {
        const order = index === 0 ? "ascending" : "none";
        return `<th scope="col" aria-sort="${order}"><button type="button">${name}</button></th>`;
    });
    const caption = "<caption>Findings, sorted by severity at first; the buttons in the head sort by their column</caption>";
    const table = `<table id="findings">${caption}<thead><tr>${heads.join("")}</tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody></table>`;
    const region = `<div class="scroll" role="region" aria-labelledby="results" tabindex="0">${table}</div>`;
    return [`${heading}${filters(findings)}${region}${cut}</section>`];
}
function rowsWithin(findings, tool) {
    const rows = [];
    let room = rowLimit;
    for (const finding of core_finding/* severities */.g.flatMap((severity) => findings.filter((one) => one.severity === severity))) {
        const whole = findingRow(finding, tool, false);
        const row = whole.length <= room ? whole : findingRow(finding, tool, true);
        if (row.length > room)
            break;
        room -= row.length;
        rows.push(row);
    }
    return rows;
}
function filters(findings) {
    const rules = [...new Set(findings.map(({ rule }) => rule))].toSorted();
    const choice = (name, label, values) => {
        const options = values.map((value) => `<option>${escapeHtml(value)}</option>`);
        return `<label>${label}<br><select name="${name}"><option value="">all</option>${options.join("")}</select></label>`;
    };
    return `<form id="filters" class="filters" aria-label="Filter the findings" hidden>
<label>Search<br><input name="search" type="search" autocomplete="off"></label>
${choice("severity", "Severity", core_finding/* severities */.g)}${choice("rule", "Rule", rules)}${choice("fix", "Fix", ["safe", "review", "none"])}
<button type="reset">Show all</button><output id="shown" aria-live="polite"></output></form>`;
}
function notes({ errors, skipped }) {
    const list = (title, entries) => {
        if (entries.length === 0)
            return [];
        const items = entries.slice(0, noteLimit).map((entry) => {
            const line = entry.line === undefined ? "" : `, line ${entry.line}`;
            const why = "message" in entry ? entry.message : entry.reason;
            return `<li><code>${escapeHtml(entry.file.slice(0, 1000))}</code>${line}: ${escapeHtml(why.slice(0, 1000))}</li>`;
        });
        const rest = entries.length - items.length;
        const more = rest === 0 ? "" : `<li>and ${rest} more</li>`;
        const summary = `<summary>${title}: ${text_counted(entries.length, "entry", "entries")}</summary>`;
        return [`<details>${summary}<ul>${items.join("")}${more}</ul></details>`];
    };
    const lists = [...list("Could not be read", errors), ...list("Left out", skipped)];
    if (lists.length === 0)
        return [];
    return [`<section aria-labelledby="notes"><h2 id="notes">Not looked at</h2>${lists.join("")}</section>`];
}

// EXTERNAL MODULE: ./build/reporters/json.js
var json = __webpack_require__(6499);
;// CONCATENATED MODULE: ./build/reporters/xml.js
// What XML 1.0 (2.2) lets no document hold, not even as a reference, and lone surrogates.
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const xml_entities = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
    "\t": "&#9;",
    "\n": "&#10;",
    "\r": "&#13;",
};
/** Text for an attribute between quotes, or an element: characters that XML forbids are removed, all others kept. */
function escapeXml(text) {
    return text
        .replace(forbidden, "")
        .replace(/[&<>"'\t\n\r]/g, (character) => xml_entities[character] ?? "")
        .replaceAll("##[", "##&#91;");
}

;// CONCATENATED MODULE: ./build/reporters/junit.js







const style = createStyle(false, 120);
/**
 * The report as JUnit XML: a suite for each file, a test case for each finding. Errors and warnings are failures,
 * infos and what the baseline has are skipped cases, files that could not be read are errors. A report without any of them has one passing case.
 */
function junitReport({ findings, errors, skipped }) {
    const cases = [
        ...findings.map((finding) => ({ file: finding.source.path, ...findingCase(finding) })),
        ...errors.map(errorCase),
    ];
    const suites = [...(0,group_by/* groupBy */.$)(cases, ({ file }) => file)].map(([file, of]) => suite(file, of));
    const notes = skipped.map(({ file, reason, line }) => `${file}${line === undefined ? "" : `:${line}`}: ${reason}`);
    const body = suites.length > 0 ? suites : [suite(toolName, [passed])];
    const tail = notes.length > 0 ? [`  <system-out>${escapeXml(notes.join("\n"))}</system-out>`] : [];
    const head = `<testsuites name="${toolName}" ${counts(suites.length > 0 ? cases : [passed])}>`;
    return `${['<?xml version="1.0" encoding="UTF-8"?>', head, ...withNotes(body, tail), "</testsuites>"].join("\n")}\n`;
}
const passed = { outcome: "passed", xml: `    <testcase name="no findings" classname="${toolName}"/>` };
function findingCase(finding) {
    const { source, range, rule, severity, message, baselined } = finding;
    const { line, column } = source.position(range[0]);
    const head = testCase(`${rule} at ${line}:${column}`, source.path, line);
    if (severity === "info" || baselined) {
        const skip = `<skipped message="${escapeXml(message)}"/>`;
        return { outcome: "skipped", xml: `${head}\n      ${skip}\n    </testcase>` };
    }
    const attributes = `type="${severity}" message="${escapeXml(message)}"`;
    const failure = `<failure ${attributes}>${escapeXml(junit_details(finding).join("\n"))}</failure>`;
    return { outcome: "failure", xml: `${head}\n      ${failure}\n    </testcase>` };
}
function junit_details(finding) {
    const { source, range, object, path, advice } = finding;
    const fix = provedFix(finding);
    const { line, column } = source.position(range[0]);
    const named = object === null ? [] : [`${object.kind} ${object.name ?? "without a name"}: ${(0,core_path/* formatPath */.jV)(path)}`];
    return [
        `${source.path}:${line}:${column}`,
        ...named,
        ...(advice === null ? [] : [advice]),
        ...(fix === null ? [] : [`Fix (${fix.grade}): ${fix.title}`, ...fix_diff_fixDiff(source, fix.edits, style)]),
    ];
}
function errorCase({ file, message, line = 1 }) {
    const error = `<error type="unreadable" message="${escapeXml(message)}"/>`;
    return { file, outcome: "error", xml: `${testCase("readable", file, line)}\n      ${error}\n    </testcase>` };
}
function testCase(name, file, line) {
    const path = escapeXml(file);
    return `    <testcase name="${escapeXml(name)}" classname="${path}" file="${path}" line="${line}">`;
}
function suite(name, cases) {
    const head = `  <testsuite name="${escapeXml(name)}" ${counts(cases)}>`;
    return [head, ...cases.map(({ xml }) => xml), "  </testsuite>"].join("\n");
}
/** Readers know output of a suite, not of all suites: what was left out goes into the last one. */
function withNotes(suites, notes) {
    const last = suites.at(-1) ?? "";
    const [note] = notes;
    if (note === undefined)
        return [...suites];
    return [...suites.slice(0, -1), last.replace(/ {2}<\/testsuite>$/, () => `  ${note}\n  </testsuite>`)];
}
function counts(cases) {
    const count = (outcome) => cases.filter((one) => one.outcome === outcome).length;
    const numbers = [count("failure"), count("error"), count("skipped")];
    return `tests="${cases.length}" failures="${numbers[0]}" errors="${numbers[1]}" skipped="${numbers[2]}"`;
}

;// CONCATENATED MODULE: ./build/reporters/markdown.js







/** GitHub takes this much of a job summary: 1 MiB. */
const byteLimit = 1024 * 1024;
/** Kept back for what closes the report. */
const reserve = 1024;
/** Notes on files beyond these are counted only. */
const markdown_noteLimit = 100;
/**
 * The report as Markdown for a job summary: counts, a table of rules, and the findings of each file with their fixes
 * as diffs. It stays below 1 MiB: first diffs are left out, then findings, which are counted.
 */
function markdownReport(report, tool) {
    const head = [
        `# ${toolName}`,
        summaryLine(report, createStyle(false, 120)),
        ...markdown_ruleTable(report.findings, tool),
        ...noteList("Could not be read", report.errors, ({ message }) => message),
        ...noteList("Left out", report.skipped, ({ reason }) => reason),
    ];
    const room = { bytes: byteLimit - reserve - markdown_size(head.join("\n\n")) };
    const parts = [];
    let left = report.findings.length;
    for (const [file, findings] of (0,group_by/* groupBy */.$)(report.findings, ({ source }) => source.path)) {
        const part = filePart(file, findings, tool, room);
        if (part.shown > 0)
            parts.push(part.text);
        left -= part.shown;
        if (part.shown < findings.length)
            break;
    }
    const more = left === 0 ? [] : [`**${text_counted(left, "more finding")}** did not fit in here.`];
    return `${[...head, ...parts, ...more].join("\n\n")}\n`;
}
function markdown_ruleTable(findings, tool) {
    if (findings.length === 0)
        return [];
    const rows = [...(0,group_by/* groupBy */.$)(findings, ({ rule, severity }) => `${severity} ${rule}`).values()]
        .toSorted((a, b) => b.length - a.length)
        .flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const all = [first, ...others];
        const fixes = (grade) => all.filter(({ fix }) => fix?.proof.ok === true && fix.grade === grade).length;
        return `| ${markdown_ruleLink(first.rule, tool)} | ${first.severity} | ${all.length} | ${fixes("safe")} | ${fixes("review")} |`;
    });
    return [
        ["| Rule | Severity | Findings | Safe fixes | Fixes to review |", "|---|---|---:|---:|---:|", ...rows].join("\n"),
    ];
}
function noteList(title, notes, reasonOf) {
    if (notes.length === 0)
        return [];
    const rows = notes.slice(0, markdown_noteLimit).map((note) => {
        const line = note.line === undefined ? "" : `, line ${note.line}`;
        return `- ${inlineCode(markdown_cut(note.file))}${line}: ${escapeMarkdown(markdown_cut(reasonOf(note)))}`;
    });
    const rest = notes.length - rows.length;
    const all = rest === 0 ? rows : [...rows, `- and ${rest} more`];
    const summary = `<summary>${title}: ${text_counted(notes.length, "file")}</summary>`;
    return [`<details>${summary}\n\n${all.join("\n")}\n\n</details>`];
}
/** Takes what it shows off the room that is left. */
function filePart(file, findings, tool, room) {
    const open = `<details open><summary>${inlineCode(markdown_cut(file))}: ${text_counted(findings.length, "finding")}</summary>`;
    const close = "</details>";
    const shown = [];
    room.bytes -= markdown_size(open) + close.length + 4;
    for (const finding of findings) {
        const short = markdown_findingText(finding, tool);
        const whole = [short, ...diffText(finding)].join("\n\n");
        const text = markdown_size(whole) + 2 <= room.bytes ? whole : short;
        if (markdown_size(text) + 2 > room.bytes)
            break;
        room.bytes -= markdown_size(text) + 2;
        shown.push(text);
    }
    return { text: [open, ...shown, close].join("\n\n"), shown: shown.length };
}
function markdown_findingText(finding, tool) {
    const { source, range, severity, message, rule, advice, fix, baselined } = finding;
    const { line } = source.position(range[0]);
    const lines = [
        `**${severity}**, line ${line}: ${escapeMarkdown(markdown_cut(message))} (${markdown_ruleLink(rule, tool)})${baselined ? ", in the baseline" : ""}`,
    ];
    if (advice !== null)
        lines.push(`**Advice:** ${escapeMarkdown(markdown_cut(advice))}`);
    if (fix === null)
        return lines.join("\n\n");
    const label = fix.grade === "safe" ? "Safe fix" : "Fix to review";
    lines.push(`**${label}:** ${escapeMarkdown(markdown_cut(fix.title))}`);
    if (fix.risk !== undefined)
        lines.push(`**Risk:** ${escapeMarkdown(markdown_cut(fix.risk))}`);
    if (!fix.proof.ok)
        lines.push(`**Not proved:** ${escapeMarkdown(markdown_cut(fix.proof.reason))}`);
    return lines.join("\n\n");
}
function diffText({ fix, source }) {
    if (fix?.proof.ok !== true)
        return [];
    const lines = diffLines(source, fix.edits).map((line) => (line === null ? "@@" : line[0] + printable_printable(line[2])));
    return lines.length === 0 ? [] : [fencedBlock(lines, "diff")];
}
function markdown_ruleLink(rule, tool) {
    const page = rulePage(rule, tool);
    return page === null ? inlineCode(rule) : `[${inlineCode(rule)}](${page})`;
}
/** One text of a hostile manifest shall not push out everything else. */
function markdown_cut(text) {
    return text.length <= 1000 ? text : `${text.slice(0, 1000)}…`;
}
function markdown_size(text) {
    return new TextEncoder().encode(text).length;
}

// EXTERNAL MODULE: ./build/reporters/byte-offsets.js
var byte_offsets = __webpack_require__(9958);
;// CONCATENATED MODULE: ./build/reporters/rdjson.js




const rdSeverity = { error: "ERROR", warning: "WARNING", info: "INFO" };
/**
 * The report in the Reviewdog Diagnostic Format. Lines and columns count from 1, columns in UTF-8 bytes; the end is
 * the place after the last character. Suggestions there are alternatives, so a fix is one, with all its edits joined.
 * What the baseline has is not in it.
 * Source: https://github.com/reviewdog/reviewdog/tree/master/proto/rdf
 */
function rdjsonReport({ findings, errors }, tool) {
    const placed = findings.filter(({ baselined }) => baselined !== true).map(placeFinding);
    const offsets = offsetsOf(placed);
    const data = {
        source: { name: toolName, url: toolAddress },
        diagnostics: [...placed.map((one) => diagnostic(one, tool, offsets)), ...errors.map(errorDiagnostic)],
    };
    return `${(0,machine_text/* escapeRunnerCommands */.WF)(JSON.stringify(data, null, 2))}\n`;
}
function placeFinding(finding) {
    const fix = provedFix(finding);
    return { finding, suggestion: fix === null ? null : joinedEdit(finding, fix) };
}
function diagnostic({ finding, suggestion }, tool, offsets) {
    const { source, range, message, advice, severity, rule } = finding;
    const url = rulePage(rule, tool);
    const place = (of) => byteRange(source, of, offsets);
    return {
        message: (advice === null ? message : `${message} ${advice}`).toWellFormed(),
        location: { path: source.path.toWellFormed(), range: place(range) },
        severity: rdSeverity[severity],
        code: url === null ? { value: rule } : { value: rule, url },
        ...(suggestion === null ? {} : { suggestions: [{ range: place(suggestion.range), text: suggestion.text }] }),
    };
}
function errorDiagnostic({ file, message, line }) {
    return {
        message: `Could not be read: ${message}`.toWellFormed(),
        location: { path: file.toWellFormed(), ...(line === undefined ? {} : { range: { start: { line } } }) },
        severity: "ERROR",
        code: { value: "unreadable-file" },
    };
}
/** All offsets of a file are counted in one walk over its text: one line can hold thousands of findings. */
function offsetsOf(placed) {
    const wanted = new Map();
    for (const { finding, suggestion } of placed) {
        const { source, range } = finding;
        const offsets = wanted.get(source) ?? [];
        for (const offset of [...range, ...(suggestion?.range ?? [])])
            offsets.push(offset, lineStart(source, offset));
        wanted.set(source, offsets);
    }
    return new Map([...wanted].map(([source, offsets]) => [source, (0,byte_offsets/* byteOffsets */.d)(source.text, offsets)]));
}
function byteRange(source, [start, end], offsets) {
    const bytes = (offset) => offsets.get(source)?.get(offset) ?? 0;
    const position = (offset) => {
        return { line: source.position(offset).line, column: bytes(offset) - bytes(lineStart(source, offset)) + 1 };
    };
    return { start: position(start), end: position(end) };
}
function lineStart(source, offset) {
    return source.lineStarts[source.position(offset).line - 1] ?? 0;
}

;// CONCATENATED MODULE: ./build/reporters/sarif-result.js



/** A finding as a SARIF result; `ruleIndex` is the place of its rule among those of the run, if it is there. */
function sarifResult(finding, level, ruleIndex) {
    const { rule, message, advice, source, range, fingerprint } = finding;
    const fix = provedFix(finding);
    const text = advice === null ? message : `${message} ${advice}`;
    return {
        ruleId: rule,
        ...(ruleIndex === undefined ? {} : { ruleIndex }),
        level,
        message: { text: text.toWellFormed() },
        locations: [
            {
                physicalLocation: { artifactLocation: artifact(source), region: region(source, range) },
                ...logicalLocations(finding),
            },
        ],
        // GitHub knows an alert again by the first one alone.
        partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, "kubesuggest/v1": fingerprint },
        ...(finding.baselined ? { suppressions: [{ kind: "external", justification: "It is in the baseline." }] } : {}),
        ...(fix === null ? {} : { fixes: [sarifFix(source, fix)] }),
    };
}
function artifact({ path }) {
    return { uri: (0,machine_text/* pathReference */.xB)(path), uriBaseId: "%SRCROOT%" };
}
/** The end column is that after the last character. A byte order mark is no column of its line. */
function region(source, [start, end]) {
    const mark = source.text.startsWith("\ufeff") ? 1 : 0;
    const place = (offset) => {
        const { line, column } = source.position(offset);
        return [line, line === 1 ? Math.max(1, column - mark) : column];
    };
    const [startLine, startColumn] = place(start);
    const [endLine, endColumn] = place(end);
    return { startLine, startColumn, endLine, endColumn };
}
function sarifFix(source, { title, grade, risk, edits }) {
    const text = risk === undefined ? title : `${title}. ${risk}`;
    return {
        description: { text: text.toWellFormed() },
        artifactChanges: [
            {
                artifactLocation: artifact(source),
                replacements: edits.map(({ range, text: inserted }) => ({
                    deletedRegion: region(source, range),
                    ...(inserted === "" ? {} : { insertedContent: { text: inserted } }),
                })),
            },
        ],
        properties: { grade },
    };
}
function logicalLocations({ object, path }) {
    if (object === null)
        return {};
    const fullyQualifiedName = [nameOf(object), (0,core_path/* formatPath */.jV)(path)].filter((part) => part !== "").join("#");
    const name = (object.name ?? object.kind).toWellFormed();
    return { logicalLocations: [{ name, fullyQualifiedName: fullyQualifiedName.toWellFormed(), kind: "resource" }] };
}
function nameOf({ apiVersion, kind, namespace, name }) {
    return [apiVersion, kind, ...(namespace === null ? [] : [namespace]), ...(name === null ? [] : [name])].join("/");
}

;// CONCATENATED MODULE: ./build/reporters/sarif.js




/** The most that GitHub takes of one upload: results of a run, and bytes of the compressed file. */
const resultLimit = 25_000;
const sarif_byteLimit = 10_000_000;
/** Notifications beyond these are counted only. */
const notificationLimit = 1000;
/** GitHub shows this much of a name and of a description. */
const descriptionLimit = 1024;
const levels = {
    error: "error",
    warning: "warning",
    info: "note",
};
/**
 * The report as one run of SARIF 2.1.0 that keeps GitHub's limits: the most severe findings first, and what does not
 * fit is counted in a notification. `compressedSize` says how many bytes a text takes as gzip.
 * Sources: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html and
 * https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
function sarifReport(report, tool, compressedSize) {
    const sorted = core_finding/* severities */.g.flatMap((severity) => report.findings.filter((finding) => finding.severity === severity));
    let shown = Math.min(sorted.length, resultLimit);
    for (;;) {
        const text = sarifText(report, sorted.slice(0, shown), tool);
        if (shown === 0 || compressedSize(text) < sarif_byteLimit)
            return text;
        shown = Math.floor(shown / 2);
    }
}
function sarifText(report, shown, tool) {
    const rules = new Map(tool.rules.map(({ id }, index) => [id, index]));
    const log = {
        $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: {
                    driver: {
                        name: toolName,
                        informationUri: toolAddress,
                        semanticVersion: tool.version,
                        rules: tool.rules.map((rule) => sarifRule(rule, tool)),
                    },
                },
                automationDetails: { id: "kubesuggest/" },
                columnKind: "utf16CodeUnits",
                newlineSequences: ["\r\n", "\n", "\r"],
                originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository." } } },
                invocations: [invocation(report, report.findings.length - shown.length)],
                results: shown.map((finding) => sarifResult(finding, levels[finding.severity], rules.get(finding.rule))),
            },
        ],
    };
    return `${(0,machine_text/* escapeRunnerCommands */.WF)(JSON.stringify(log))}\n`;
}
function sarifRule({ id, summary, why, severity, fixes, sources }, tool) {
    const page = rulePage(id, tool);
    const links = sources.map((source) => `- <${source}>`);
    const help = [
        why,
        fixes.length === 0 ? "It has no fix." : `Its fixes: ${fixes.join(", ")}.`,
        ...(page === null ? [] : [`See ${page}`]),
    ];
    return {
        id,
        name: sarif_nameOf(id),
        shortDescription: { text: (0,machine_text/* shortened */.vI)(summary, descriptionLimit) },
        fullDescription: { text: (0,machine_text/* shortened */.vI)(why, descriptionLimit) },
        ...(page === null ? {} : { helpUri: page }),
        help: {
            text: help.join("\n"),
            markdown: [`**${summary}**`, why, ...(page === null ? [] : [`[About this rule](${page})`]), links.join("\n")]
                .filter((part) => part !== "")
                .join("\n\n"),
        },
        defaultConfiguration: { level: levels[severity] },
        properties: {
            precision: "very-high",
            "problem.severity": severity === "info" ? "recommendation" : severity,
            tags: ["kubernetes", ...fixes.map((grade) => `fix-${grade}`)],
        },
    };
}
/** The id as a name, which must be another one: `PodsNotSpread`. */
function sarif_nameOf(id) {
    return id.replace(/(?:^|-)(\w)/g, (_match, letter) => letter.toUpperCase());
}
function invocation({ errors, skipped }, cut) {
    const notes = [
        ...errors.map((error) => notification("error", `Could not be read: ${error.message}`, error)),
        ...skipped.map((entry) => notification("note", `Left out: ${entry.reason}`, entry)),
    ];
    const rest = notes.length - notificationLimit;
    const more = rest > 0 ? [notification("warning", `${rest} more files could not be read or were left out.`, null)] : [];
    const lost = cut > 0 ? [notification("warning", cutMessage(cut), null)] : [];
    return {
        executionSuccessful: errors.length === 0,
        toolExecutionNotifications: [...lost, ...more, ...notes.slice(0, notificationLimit)],
    };
}
function cutMessage(cut) {
    return `${cut} more findings, the least severe, are not in this file: GitHub would refuse it for its size.`;
}
function notification(level, text, place) {
    const message = { text: (0,machine_text/* shortened */.vI)(text, descriptionLimit) };
    if (place === null)
        return { level, message };
    const artifactLocation = { uri: (0,machine_text/* pathReference */.xB)(place.file), uriBaseId: "%SRCROOT%" };
    const region = place.line === undefined ? {} : { region: { startLine: place.line } };
    return { level, message, locations: [{ physicalLocation: { artifactLocation, ...region } }] };
}

;// CONCATENATED MODULE: ./build/reporters/format.js







/** The formats of reports for other programs, as `--format` names them. */
const formats = (/* unused pure expression or super */ null && (["json", "sarif", "html", "markdown", "junit", "gitlab", "rdjson"]));
/** The report in a format. */
function formatReport(format, report, { tool, history, compressedSize }) {
    switch (format) {
        case "json":
            return (0,json/* jsonReport */.L)(report);
        case "sarif":
            return sarifReport(report, tool, compressedSize);
        case "html":
            return htmlReport(report, tool, history);
        case "markdown":
            return markdownReport(report, tool);
        case "junit":
            return junitReport(report);
        case "gitlab":
            return gitLabReport(report);
        case "rdjson":
            return rdjsonReport(report, tool);
    }
}

// EXTERNAL MODULE: ./build/collect.js + 2 modules
var collect = __webpack_require__(7034);
// EXTERNAL MODULE: ./build/formats/dockerfile/dockerfile-path.js
var dockerfile_path = __webpack_require__(4060);
// EXTERNAL MODULE: ./build/formats/yaml/limits.js
var limits = __webpack_require__(5091);
// EXTERNAL MODULE: ./build/model/builds/build-file.js
var build_file = __webpack_require__(4193);
// EXTERNAL MODULE: ./build/model/builds/read-builds.js + 12 modules
var read_builds = __webpack_require__(4373);
;// CONCATENATED MODULE: ./build/scan/known-builds.js



/**
 * Which Dockerfile builds what in a tree of these files, as the configuration and the files that state builds say. Those
 * are read only where there is a Dockerfile.
 */
function knownBuilds(files, read, configured) {
    const all = new Set(files);
    const dockerfiles = files.filter(dockerfile_path/* isDockerfilePath */.e);
    const stated = configured.filter(({ dockerfile }) => all.has(dockerfile));
    if (dockerfiles.length + stated.length === 0)
        return { builds: [], dockerfiles };
    const builds = [...stated, ...(0,read_builds/* buildsIn */.H)(read((0,build_file/* buildFilesAmong */.Ie)(files)), (path) => all.has(path))];
    const named = builds.map(({ dockerfile }) => dockerfile).filter((path) => all.has(path));
    return { builds, dockerfiles: [...new Set([...dockerfiles, ...named])] };
}
/** The Dockerfiles that the configuration names and that are none of these files: as a rule, a mistake in a path. */
function missingDockerfiles(files, configured) {
    const all = new Set(files);
    const missing = new Set(configured.map(({ dockerfile }) => dockerfile).filter((path) => !all.has(path)));
    return [...missing].map((file) => ({ file, reason: "not there, though the configuration builds images from it" }));
}

;// CONCATENATED MODULE: ./build/scan-commit.js





/** Bounds of one scan without a checkout or with one; what lies beyond them is left out and said so. */
const scan_commit_limits = { files: 20_000, bytes: 256_000_000, buildFiles: 2000 };
/** Reads all manifests and Dockerfiles of a commit, and the files that say what builds those. */
async function readCommit(platform, commit, wanted, configured) {
    const { entries: list, complete } = await platform.listFiles(commit);
    const entries = new Map(list.map((entry) => [entry.path, entry]));
    const known = await readBuilds(platform, commit, entries, configured);
    const built = new Set(known.dockerfiles);
    const listed = list.filter(({ path }) => (0,collect/* isReviewable */.Xd)(path) || built.has(path));
    const skipped = missingDockerfiles([...entries.keys()], configured).filter(({ file }) => wanted(file));
    const chosen = choose(listed, (file, reason) => wanted(file) && skipped.push({ file, reason }));
    const contents = await platform.readFiles(commit, chosen);
    const files = [];
    for (const { path } of chosen) {
        const content = contents.get(path) ?? { missing: "the platform did not hand it out" };
        if ("bytes" in content)
            files.push({ path, bytes: content.bytes, role: wanted(path) ? "reviewed" : "context" });
        else if (wanted(path))
            skipped.push({ file: path, reason: content.missing });
    }
    const cut = "The platform did not list all files of the repository: the others were not looked at.";
    return { files, entries, known, skipped, notices: complete ? [] : [cut] };
}
async function readBuilds(platform, commit, entries, configured) {
    const paths = [...entries.values()].filter(({ type }) => type === "file").map(({ path }) => path);
    if (configured.length === 0 && !paths.some(dockerfile_path/* isDockerfilePath */.e))
        return { builds: [], dockerfiles: [] };
    const stating = (0,build_file/* buildFilesAmong */.Ie)(paths)
        .flatMap((path) => entries.get(path) ?? [])
        .filter(({ size }) => (size ?? 0) <= build_file/* maxBuildFileSize */.Wu)
        .slice(0, scan_commit_limits.buildFiles);
    const contents = await platform.readFiles(commit, stating);
    const files = [...contents].flatMap(([path, content]) => {
        return "bytes" in content ? [{ path, bytes: content.bytes, role: "context" }] : [];
    });
    return knownBuilds(paths, () => files, configured);
}
/** Those that can be read within the bounds; the others are told. */
function choose(entries, leaveOut) {
    const chosen = [];
    let bytes = 0;
    for (const entry of entries) {
        const size = entry.size ?? 0;
        const reason = obstacle(entry, chosen.length, bytes + size);
        if (reason !== null) {
            leaveOut(entry.path, reason);
            continue;
        }
        bytes += size;
        chosen.push(entry);
    }
    return chosen;
}
function obstacle({ type, size }, files, bytes) {
    if (type === "symlink")
        return "a symbolic link, which is not followed";
    if (type === "submodule")
        return "a submodule";
    if ((size ?? 0) > limits/* maxFileSize */.o2)
        return `too large (${size} bytes; the limit is ${limits/* maxFileSize */.o2})`;
    if (files >= scan_commit_limits.files)
        return `one scan reads ${scan_commit_limits.files} files at most`;
    return bytes > scan_commit_limits.bytes ? `one scan reads ${scan_commit_limits.bytes / 1_000_000} MB at most` : null;
}

;// CONCATENATED MODULE: ./build/action-publish.js












/** Publishes a scan wherever its inputs say; a place that fails costs itself only. `directory` is where paths start. */
async function publish(scan, directory) {
    const { report, json, tool, inputs } = scan;
    const history = inputs.publish.has("html") ? readHistory(inputs.history, directory) : [];
    const format = { tool, history, compressedSize: (text) => (0,external_node_zlib_.gzipSync)(text).length };
    const outputs = { report: (0,actions.writeReport)(json ?? formatReport("json", report, format)) };
    const failures = [];
    const wants = (target) => inputs.publish.has(target);
    if (wants("html"))
        outputs["html"] = (0,actions.writeReport)(formatReport("html", report, format), "report.html");
    if (wants("sarif") || wants("sarif-file")) {
        const sarif = formatReport("sarif", report, format);
        outputs["sarif"] = (0,actions.writeReport)(sarif, "report.sarif");
        if (wants("sarif"))
            await action_publish_guard(failures, () => publishSarif(scan, sarif));
    }
    if (wants("issue") || wants("pull-request"))
        await action_publish_guard(failures, () => publishToBranch(scan, outputs, failures));
    if (wants("summary"))
        await (0,actions.writeJobSummary)(formatReport("markdown", report, format));
    return { outputs, failures };
}
async function action_publish_guard(failures, task) {
    try {
        await task();
    }
    catch (error) {
        if (!(error instanceof platform/* PlatformError */.W))
            throw error;
        failures.push(error);
    }
}
async function publishSarif({ platform, target }, sarif) {
    const { commit, ref } = target;
    const end = await publishingOf(platform).uploadSarif({ commit, ref, sarif });
    (0,actions.log)(end === "complete" ? "Code scanning has taken the results." : "Code scanning is still reading the results.");
}
/** The tracking issue and the pull requests speak of the default branch, so no other scan may write them. */
async function publishToBranch(scan, outputs, failures) {
    const { platform, target, inputs } = scan;
    const publishing = publishingOf(platform);
    const branch = await publishing.defaultBranch();
    if (target.ref !== `refs/heads/${branch.name}`) {
        (0,actions.log)(`The issue and the pull requests are left alone: they are about ${branch.name}, and this is ${target.ref}.`);
        return;
    }
    if (target.commit !== branch.head) {
        (0,actions.log)(`${branch.name} has moved on since this run was started: the scan of its new head publishes the rest.`);
        return;
    }
    const ownersOf = await readOwners(scan);
    if (inputs.publish.has("issue")) {
        await action_publish_guard(failures, async () => {
            outputs["issue"] = (await publishIssue(scan, publishing, ownersOf)) ?? "";
        });
    }
    if (inputs.publish.has("pull-request"))
        await publishPulls(scan, branch, ownersOf, outputs, failures);
}
async function publishPulls(scan, branch, ownersOf, outputs, failures) {
    const { platform, target, tree, stale, report, config, today, links } = scan;
    if (tree === null)
        return;
    const { urls, failures: more } = await publishFixPulls({
        publishing: publishingOf(platform),
        branch,
        commit: target.commit,
        tree,
        findings: report.findings,
        config,
        today,
        ownersOf: ownersOf ?? (() => []),
        links,
        stale,
    });
    outputs["pull-requests"] = urls.join("\n");
    failures.push(...more);
}
/** Gives the address of the issue that stands in the end; null where there is none and nothing to say. */
async function publishIssue(scan, publishing, ownersOf) {
    const { report, target, tree, links } = scan;
    const standing = await publishing.findIssue(isTrackingIssue);
    const before = standing === null ? null : readTrackingState(standing.body);
    const known = report.stats.baselined ?? 0;
    const old = known === 0 ? [] : [`${known} of them stand in the baseline`];
    const unread = report.errors.length === 0 ? [] : [`${text_counted(report.errors.length, "file")} could not be read`];
    const tracking = {
        findings: report.findings,
        commit: target.commit,
        before,
        ownersOf,
        links,
        notices: [...(tree?.notices ?? []), ...old, ...unread],
    };
    const issue = trackingIssue(tracking);
    if (standing === null) {
        if (!issue.open)
            return null;
        const { url } = await publishing.createIssue(issue, isTrackingIssue);
        (0,actions.log)(`Opened the tracking issue: ${url}.`);
        return url;
    }
    // Who closes it as not planned has said that it is to stay closed.
    await publishing.updateIssue(standing.number, { ...issue, keepState: standing.notPlanned });
    (0,actions.log)(`Renewed the tracking issue: ${standing.url}.`);
    return standing.url;
}
async function readOwners({ platform, target }) {
    const { entries } = await platform.listFiles(target.commit);
    const owned = codeOwnersPaths.map((name) => entries.find((one) => one.path === name && one.type === "file"));
    const entry = owned.find((one) => one !== undefined);
    if (entry === undefined || (entry.size ?? 0) > 3_000_000)
        return null;
    const content = (await platform.readFiles(target.commit, [entry])).get(entry.path);
    return content !== undefined && "bytes" in content ? readCodeOwners(new TextDecoder().decode(content.bytes)) : null;
}
function publishingOf({ publishing }) {
    if (publishing === undefined)
        throw new platform/* PlatformError */.W("Nothing can be published here.");
    return publishing;
}

;// CONCATENATED MODULE: ./build/cli/version.js
/** The program's version, the same as in package.json. */
const version = "0.1.0";

// EXTERNAL MODULE: ./build/config/fails.js
var fails = __webpack_require__(5126);
// EXTERNAL MODULE: ./build/config/path-filter.js
var path_filter = __webpack_require__(7607);
// EXTERNAL MODULE: ./build/core/baseline.js
var core_baseline = __webpack_require__(5995);
// EXTERNAL MODULE: ./build/core/ignore-comment.js
var ignore_comment = __webpack_require__(6826);
;// CONCATENATED MODULE: ./build/reporters/merge-reports.js

/**
 * Joins the shards of one scan, or reports of different files, to the report that one scan of everything would have
 * given. A sentence without its full stop where they don't belong together or one is missing.
 */
function mergeReports(reports) {
    const problem = shardProblem(reports) ?? overlapProblem(reports);
    if (problem !== null)
        return problem;
    const all = reports.map(({ data }) => data);
    const byFile = (entries) => {
        return entries.toSorted((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)));
    };
    return (0,report_data/* assembleData */.x6)({
        shard: undefined,
        findings: byFile(all.flatMap(({ findings }) => findings)),
        skipped: byFile(all.flatMap(({ skipped }) => skipped)),
        errors: byFile(all.flatMap(({ errors }) => errors)),
        stats: summed(all.map(({ stats }) => stats)),
        excerpts: byFile(all.flatMap(({ excerpts }) => excerpts)),
    });
}
/** The report with all its files put below a directory. */
function reportBelow(directory, data) {
    const below = (entry) => {
        return { ...entry, file: `${directory}/${entry.file}` };
    };
    return {
        ...data,
        findings: data.findings.map((finding) => {
            const { fix } = finding;
            return { ...below(finding), fix: fix === null ? null : { ...fix, edits: fix.edits.map(below) } };
        }),
        skipped: data.skipped.map(below),
        errors: data.errors.map(below),
        excerpts: data.excerpts.map(below),
    };
}
/** Shards must be all of one scan, each once. */
function shardProblem(reports) {
    const first = reports.find(({ data }) => data.shard !== undefined);
    if (first?.data.shard === undefined)
        return null;
    const { of, scan } = first.data.shard;
    const names = new Map();
    for (const { name, data } of reports) {
        if (data.shard === undefined)
            return `${first.name} is a shard, and ${name} is not`;
        const { index } = data.shard;
        if (data.shard.of !== of)
            return `${first.name} is one of ${of} shards, and ${name} one of ${data.shard.of}`;
        if (data.shard.scan !== scan) {
            return `${first.name} and ${name} are shards of different scans: of other files, options or versions`;
        }
        const other = names.get(index);
        if (other !== undefined)
            return `${other} and ${name} are both shard ${index} of ${of}`;
        names.set(index, name);
    }
    if (names.size === of)
        return null;
    const missing = Array.from({ length: Math.min(of, names.size + 1) }, (_, index) => index + 1).find((index) => !names.has(index));
    return `${of - names.size} of ${of} shards are missing, shard ${missing} among them`;
}
/** No file may be in two reports. */
function overlapProblem(reports) {
    const owners = new Map();
    for (const report of reports) {
        const { findings, skipped, errors } = report.data;
        for (const { file } of [...findings, ...skipped, ...errors]) {
            const owner = owners.get(file) ?? report;
            if (owner !== report)
                return `${owner.name} and ${report.name} both tell of ${JSON.stringify(file.slice(0, 200))}`;
            owners.set(file, report);
        }
    }
    return null;
}
function summed(stats) {
    const total = (count) => stats.reduce((sum, one) => sum + count(one), 0);
    return {
        files: total(({ files }) => files),
        manifests: total(({ manifests }) => manifests),
        dockerfiles: total(({ dockerfiles }) => dockerfiles),
        ignored: total(({ ignored }) => ignored),
        baselined: total(({ baselined }) => baselined),
        fixes: { proved: total(({ fixes }) => fixes.proved), unproved: total(({ fixes }) => fixes.unproved) },
    };
}

;// CONCATENATED MODULE: ./build/core/shape.js
/** A string; with a pattern, one that matches it. */
function shape_text(pattern) {
    return (value, place) => {
        if (typeof value !== "string")
            return `${place} is no text`;
        return pattern?.test(value) === false ? `${place} is not of its form` : null;
    };
}
/** A whole number that is not less than `least`. */
function whole(least) {
    return (value, place) => {
        return Number.isSafeInteger(value) && value >= least
            ? null
            : `${place} is no whole number from ${least}`;
    };
}
/** One of these values. */
function oneOf(...values) {
    return (value, place) => (values.some((one) => one === value) ? null : `${place} is none of the values it can have`);
}
/** Null, or what the shape takes. */
function nullOr(shape) {
    return (value, place) => (value === null ? null : shape(value, place));
}
/** A list, each item of which has the shape. */
function listOf(shape) {
    return (value, place) => {
        if (!Array.isArray(value))
            return `${place} is no list`;
        for (const [index, item] of value.entries()) {
            const problem = shape(item, `${place}[${index}]`);
            if (problem !== null)
                return problem;
        }
        return null;
    };
}
/** A list with an item for each shape. */
function tuple(...shapes) {
    return (value, place) => {
        if (!Array.isArray(value) || value.length !== shapes.length)
            return `${place} is no list of ${shapes.length}`;
        for (const [index, shape] of shapes.entries()) {
            const problem = shape(value[index], `${place}[${index}]`);
            if (problem !== null)
                return problem;
        }
        return null;
    };
}
/** A map with these keys, those of `optional` where they are there; further keys may hold anything. */
function record(fields, optional = {}) {
    return (value, place) => {
        if (typeof value !== "object" || value === null || Array.isArray(value))
            return `${place || "it"} is no map`;
        const prefix = place === "" ? "" : `${place}.`;
        for (const [name, shape] of Object.entries(fields)) {
            if (!Object.hasOwn(value, name))
                return `${prefix}${name} is missing`;
            const problem = shape(value[name], prefix + name);
            if (problem !== null)
                return problem;
        }
        for (const [name, shape] of Object.entries(optional)) {
            if (!Object.hasOwn(value, name))
                continue;
            const problem = shape(value[name], prefix + name);
            if (problem !== null)
                return problem;
        }
        return null;
    };
}
/** What the first shape takes, or else the second. */
function either(first, second) {
    return (value, place) => (first(value, place) === null ? null : second(value, place));
}

// EXTERNAL MODULE: ./build/reporters/excerpts.js
var reporters_excerpts = __webpack_require__(6243);
;// CONCATENATED MODULE: ./build/reporters/read-report.js






const position = record({ line: whole(1), column: whole(1) });
const range = record({ start: position, end: position });
const object = record({ apiVersion: shape_text(), kind: shape_text(), namespace: nullOr(shape_text()), name: nullOr(shape_text()) });
const read_report_edit = record({ file: shape_text(), start: whole(0), end: whole(0), range, text: shape_text() });
const laws = ["applies", "parses", "cures", "changes-nothing-else", "is-valid", "stands-alone"];
const proof = either(record({ ok: oneOf(true) }), record({ ok: oneOf(false), failed: oneOf(...laws), reason: shape_text() }));
const fix = record({ title: shape_text(), grade: oneOf("safe", "review"), edits: listOf(read_report_edit), proof }, { risk: shape_text() });
const finding = record({
    rule: shape_text(),
    severity: oneOf(...core_finding/* severities */.g),
    message: shape_text(),
    advice: nullOr(shape_text()),
    file: shape_text(),
    range,
    object: nullOr(object),
    path: shape_text(),
    fingerprint: shape_text(/^[0-9a-f]{16}$/),
    new: oneOf(true, false),
    fix: nullOr(fix),
}, { baselined: oneOf(true) });
const note = (why) => record({ file: shape_text(), [why]: shape_text() }, { line: whole(1) });
const read_report_counts = (...names) => {
    return Object.fromEntries(names.map((name) => [name, whole(0)]));
};
const stats = record({
    ...read_report_counts("files", "manifests", "dockerfiles", "ignored", "baselined", "skipped", "errors"),
    fixes: record(read_report_counts("proved", "unproved")),
    findings: record(read_report_counts("total", "new", ...core_finding/* severities */.g)),
});
const read_report_excerpt = record({ file: shape_text(), parts: listOf(record({ line: whole(1), text: shape_text() })) });
const report = record({
    findings: listOf(finding),
    skipped: listOf(note("reason")),
    errors: listOf(note("message")),
    stats,
    excerpts: listOf(read_report_excerpt),
}, { shard: record({ index: whole(1), of: whole(1), scan: shape_text(/^[0-9a-f]{32}$/) }) });
/** The data of a JSON report from its text; half a sentence that says why it is none where it can't be read. */
function readReport(json) {
    const data = read_report_parseJson(json);
    if (data === undefined)
        return "it is not JSON";
    const version = record({ version: whole(0) })(data, "");
    if (version !== null)
        return version;
    const { version: stated } = data;
    if (stated !== report_data/* jsonReportVersion */.VD)
        return `its version is ${stated}, not ${report_data/* jsonReportVersion */.VD}`;
    const problem = report(data, "");
    if (problem !== null)
        return problem;
    const read = data;
    const { findings, skipped, errors, shard } = read;
    if (shard !== undefined && shard.index > shard.of)
        return `it is shard ${shard.index} of ${shard.of}`;
    const { stats: said } = read;
    const isWhole = said.findings.total === findings.length && said.skipped === skipped.length && said.errors === errors.length;
    return isWhole ? knownKeys(read) : "its lists are not as long as it says";
}
/** The data without keys that nobody knows: what they hold is not checked. */
function knownKeys({ shard, findings, skipped, errors, stats: said, excerpts }) {
    return (0,report_data/* assembleData */.x6)({
        shard: shard && { index: shard.index, of: shard.of, scan: shard.scan },
        findings: findings.map(knownFinding),
        skipped: skipped.map(({ file, reason, line }) => ({ file, reason, ...(line === undefined ? {} : { line }) })),
        errors: errors.map(({ file, message, line }) => ({ file, message, ...(line === undefined ? {} : { line }) })),
        stats: { ...said, fixes: { proved: said.fixes.proved, unproved: said.fixes.unproved } },
        excerpts: excerpts.map(({ file, parts }) => {
            return { file, parts: parts.map(({ line, text: lines }) => ({ line, text: lines })) };
        }),
    });
}
function knownFinding(data) {
    const { rule, severity, message, advice, file, range: place, object: about, path, fingerprint } = data;
    return {
        rule,
        severity,
        message,
        advice,
        file,
        range: knownRange(place),
        object: about && { apiVersion: about.apiVersion, kind: about.kind, namespace: about.namespace, name: about.name },
        path,
        fingerprint,
        new: data.new,
        baselined: data.baselined,
        fix: data.fix && knownFix(data.fix),
    };
}
function knownFix({ title, grade, risk, edits, proof: proved }) {
    const known = edits.map((one) => {
        const { file, start, end, text: inserted } = one;
        return { file, start, end, range: knownRange(one.range), text: inserted };
    });
    const { ok } = proved;
    return {
        title,
        grade,
        risk,
        edits: known,
        proof: ok ? { ok } : { ok, failed: proved.failed, reason: proved.reason },
    };
}
function knownRange({ start, end }) {
    return { start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } };
}
/**
 * The report of which these are the data, as far as formats show it: of its files it knows the excerpts only. Half a
 * sentence where findings and excerpts don't fit together.
 */
function revivedReport({ shard, findings, skipped, errors, stats, excerpts }) {
    const sources = new Map(excerpts.map((one) => [one.file, (0,reporters_excerpts/* sparseSource */.o)(one)]));
    if (sources.size < excerpts.length)
        return "it has two excerpts of one file";
    const revived = [];
    for (const [index, data] of findings.entries()) {
        const { file, path: formatted, range: place, fix: fixData, rule, severity, message, advice, object: about } = data;
        const source = sources.get(file);
        if (source === undefined || source === null)
            return `it has no whole excerpt of the file of findings[${index}]`;
        const [path, at, fixed] = [(0,core_path/* parsePath */.Rr)(formatted), offsets(source, place), fixData && revivedFix(source, fixData)];
        if (path === null)
            return `findings[${index}].path is no path`;
        if (at === null || typeof fixed === "string")
            return `findings[${index}] is not in its excerpt`;
        revived.push({
            rule,
            severity,
            message,
            advice,
            source,
            range: at,
            object: about,
            path,
            identity: "",
            fingerprint: data.fingerprint,
            proposal: null,
            fix: fixed,
            new: data.new,
            ...(data.baselined === true ? { baselined: true } : {}),
        });
    }
    return { ...(shard === undefined ? {} : { shard }), findings: revived, skipped, errors, stats };
}
function revivedFix(source, { edits, risk, ...data }) {
    const placed = [];
    for (const { file, range: place, text: inserted } of edits) {
        const at = offsets(source, place);
        if (at === null || file !== source.path)
            return "misplaced";
        placed.push({ range: at, text: inserted });
    }
    if (!(0,edit/* areApart */.NQ)(placed))
        return "overlapping";
    return { ...data, ...(risk === undefined ? {} : { risk }), operations: [], edits: placed };
}
function offsets(source, { start, end }) {
    const [from, to] = [offsetOf(source, start), offsetOf(source, end)];
    return from === null || to === null || from > to ? null : [from, to];
}
function offsetOf(source, { line, column }) {
    const offset = (source.lineStarts[line - 1] ?? Number.NaN) + column - 1;
    const found = source.position(offset);
    return found.line === line && found.column === column ? offset : null;
}
function read_report_parseJson(json) {
    try {
        return JSON.parse(json.replace(/^\ufeff/, ""));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/join-reports.js





/** Reads a JSON report from a file. Throws a ConfigError that names it where it is none that can be joined. */
function readNamedReport(name, cwd) {
    const data = readReport(readReportText(external_node_path_.resolve(cwd, name), name));
    if (typeof data === "string")
        throw new config_error/* ConfigError */.x(`${name} is no JSON report that can be joined: ${data}.`);
    // What is wrong with one report is said of it, not of the whole.
    const revived = revivedReport(data);
    if (typeof revived === "string")
        throw new config_error/* ConfigError */.x(`${name} is no JSON report that can be joined: ${revived}.`);
    return { name, data };
}
/** Joins reports to one. Throws a ConfigError where they are not the shards of one scan, or tell of the same files. */
function joinReports(reports) {
    const data = mergeReports(reports);
    if (typeof data === "string")
        throw new config_error/* ConfigError */.x(`${data}.`);
    const report = revivedReport(data);
    if (typeof report === "string")
        throw new config_error/* ConfigError */.x(`The reports can't be joined: ${report}.`);
    return { data, report };
}

// EXTERNAL MODULE: ./build/model/builds/configured-builds.js
var configured_builds = __webpack_require__(9444);
// EXTERNAL MODULE: ./build/repository-baseline.js + 1 modules
var repository_baseline = __webpack_require__(9942);
// EXTERNAL MODULE: ./build/repository-config.js + 2 modules
var repository_config = __webpack_require__(5104);
// EXTERNAL MODULE: ./build/rules/index.js + 57 modules
var rules = __webpack_require__(7245);
;// CONCATENATED MODULE: ./build/input-file.js
/** The bytes of files. */
function sizeOf(files) {
    return files.reduce((sum, { bytes }) => sum + bytes.length, 0);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./build/scan/portable.js
var portable = __webpack_require__(4661);
;// CONCATENATED MODULE: ./build/scan/pool.js



/**
 * Analyses batches in worker threads that run `entry`, one batch at a time each. A worker that dies costs its batch,
 * whose files are then reported as errors. Results come in the order of the units.
 */
async function analyseInWorkers(batches, order, entry, onDone, workers = (0,external_node_os_.availableParallelism)()) {
    const results = [];
    let next = 0;
    async function serve() {
        let worker = null;
        while (next < batches.length) {
            const index = next;
            next += 1;
            const batch = batches[index] ?? [];
            worker ??= startWorker(entry, order);
            const answer = await ask(worker, batch);
            if ("failure" in answer) {
                await worker.terminate();
                worker = null;
            }
            const found = "results" in answer ? answer.results.map(portable/* fromPortable */.w) : null;
            results[index] = found ?? batch.map((unit) => lost(unit, "failure" in answer ? answer.failure : ""));
            onDone(batch, found);
        }
        await worker?.terminate();
    }
    await Promise.all(Array.from({ length: Math.min(workers, batches.length) }, serve));
    return results.flat();
}
/** Megabytes for what lives shortly: trees of one file are most of what a worker makes, and spare it many collections. */
const youngGeneration = 64;
function startWorker(entry, order) {
    const resourceLimits = { maxYoungGenerationSizeMb: youngGeneration };
    const worker = new external_node_worker_threads_.Worker(entry, { workerData: order, resourceLimits });
    // A worker that fails once more, when it has been given up, must not take the process with it.
    return worker.on("error", () => undefined);
}
function ask(worker, batch) {
    return new Promise((resolve) => {
        const answered = (answer) => settle(answer);
        const failed = (error) => settle({ failure: error.message });
        const stopped = (code) => settle({ failure: `it stopped with status ${code}` });
        function settle(answer) {
            worker.off("message", answered).off("messageerror", failed).off("error", failed).off("exit", stopped);
            resolve(answer);
        }
        worker.on("message", answered).on("messageerror", failed).on("error", failed).on("exit", stopped);
        worker.postMessage(batch);
    });
}
function lost(unit, reason) {
    const message = `not analysed, since the worker thread failed: ${reason.split("\n")[0]}`;
    const errors = unit.filter(({ role }) => role === "reviewed").map(({ path }) => ({ file: path, message }));
    return {
        findings: [],
        skipped: [],
        errors,
        stats: { files: unit.length, manifests: 0, dockerfiles: 0, ignored: 0, fixes: { proved: 0, unproved: 0 } },
        fixed: [],
    };
}

;// CONCATENATED MODULE: ./build/scan/analyse-files.js





/** Deploy units go to the analysis in batches of about this size: enough to keep all threads busy to the end. */
const batchBytes = 256 * 1024;
/** Below this, starting threads costs more than they save. */
const workerBytes = 1024 * 1024;
/** Analyses deploy units, in worker threads where that is worth it. Results come in the order of the units. */
async function analyseUnits(units, known, { settings }, { fix, workerEntry, onProgress, onBatch, workers, today = (0,ignore_comment/* dayOf */.kb)(new Date()) }) {
    const batches = batchesOf(units);
    const total = units.reduce((sum, unit) => sum + unit.length, 0);
    let done = 0;
    const step = (batch, results) => {
        onBatch?.(batch, results);
        done += batch.reduce((sum, unit) => sum + unit.length, 0);
        onProgress(done, total);
    };
    const large = batches.length > 1 && units.reduce((sum, unit) => sum + sizeOf(unit), 0) >= workerBytes;
    if (large && workerEntry !== null && workers !== 1) {
        return analyseInWorkers(batches, { settings, wish: fix, today, known }, workerEntry, step, workers);
    }
    return batches.flatMap((batch) => {
        const results = batch.map((unit) => (0,analyse_unit/* analyseUnit */.cH)(unit, settings, fix, today, known));
        step(batch, results);
        return results;
    });
}
/** The deploy units of files; those without a file to review are not needed. */
function unitsToReview(files, known) {
    return (0,linked_units/* linkedUnits */.n)(files, known).filter((unit) => unit.some(({ role }) => role === "reviewed"));
}
function batchesOf(units) {
    const batches = [];
    let bytes = batchBytes;
    for (const unit of units) {
        if (bytes >= batchBytes) {
            batches.push([]);
            bytes = 0;
        }
        batches.at(-1)?.push(unit);
        bytes += sizeOf(unit);
    }
    return batches;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/scan/digest.js

/** 64 hexadecimal digits that stand for bytes. */
function digest_digestOf(bytes) {
    return (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
}
/** Stands for files, each with its name, role and content, and for all else that `more` says. 64 hexadecimal digits. */
function filesDigest(files, more) {
    const rows = files.map(({ path, role, bytes }) => [path, role, digest_digestOf(bytes)]);
    return digest_digestOf(JSON.stringify([more, rows]));
}

;// CONCATENATED MODULE: ./build/scan/cache-key.js


/** Gives units their keys: each stands for all that the result without fixes depends on. 64 hexadecimal digits. */
function unitKeys({ program, settings, known, today }) {
    const told = JSON.stringify(settings);
    const toldDays = daysIn(told);
    const [base, all] = [digest_digestOf(JSON.stringify([program, told])), digest_digestOf(JSON.stringify(known))];
    return (unit) => {
        const builds = (0,analyse_unit/* knownTo */.LV)(unit, known) === known ? all : null;
        const days = unit.flatMap(({ bytes }) => daysIn(Buffer.from(bytes).toString("latin1")));
        return filesDigest(unit, [base, builds, placeAmong(new Set([...toldDays, ...days]), today)]);
    };
}
function daysIn(text) {
    return text.match(/\d{4}-\d{2}-\d{2}/g) ?? [];
}
/**
 * How many days lie before today, and how many not after it. What ends some day holds today against the day that is
 * written and nothing else, so as long as it stands at the same place among them, it makes no difference.
 */
function placeAmong(days, today) {
    const written = [...days];
    return [written.filter((day) => day < today).length, written.filter((day) => day <= today).length];
}

;// CONCATENATED MODULE: ./build/scan/program.js




/** Stands for what runs here: the program with all its rules and data, and the Node.js under it. 64 hexadecimal digits. */
function programDigest(entry) {
    const files = entry === null ? [] : programFiles(external_node_path_.dirname(entry), external_node_path_.extname(entry));
    const parts = files.map((file) => digest_digestOf((0,external_node_fs_.readFileSync)(file)));
    return digest_digestOf([version, process.version, ...parts].join("\n"));
}
/** A bundle has its parts beside it; the sources of the program lie in directories. */
function programFiles(directory, extension) {
    const names = (0,external_node_fs_.readdirSync)(directory, { recursive: extension === ".ts", encoding: "utf8" });
    return names
        .filter((name) => name.endsWith(extension))
        .sort()
        .map((name) => external_node_path_.join(directory, name));
}

;// CONCATENATED MODULE: ./build/scan/analyse-cached.js





/**
 * Analyses deploy units as `analyseUnits` does, those excepted whose result the cache knows, if there is one. A unit in which a fix is to
 * be made is always analysed: nothing is written that stands on the word of a cache.
 */
async function analyseCached(units, known, config, options) {
    const { cache, fix, onProgress, workerEntry, today = (0,ignore_comment/* dayOf */.kb)(new Date()) } = options;
    if (cache === undefined)
        return analyseUnits(units, known, config, options);
    const ground = { program: programDigest(workerEntry), settings: config.settings, known, today };
    const keys = units.map(unitKeys(ground));
    const cached = units.map((unit, index) => {
        const result = cache.find(keys[index] ?? "", unit);
        const isFixed = fix !== "none" && result?.findings.some((finding) => (0,analyse_unit/* isWanted */.Yu)(finding, fix));
        return isFixed ? null : result;
    });
    const missing = units.filter((_unit, index) => cached[index] === null);
    const keyOf = new Map(units.map((unit, index) => [unit, keys[index] ?? ""]));
    const spared = countFiles(units) - countFiles(missing);
    const results = await analyseUnits(missing, known, config, {
        ...options,
        today,
        onProgress: (done, total) => onProgress(done + spared, total + spared),
        onBatch(batch, found) {
            for (const [index, unit] of batch.entries()) {
                const result = found?.[index];
                if (result !== undefined && result.fixed.length === 0)
                    cache.keep(keyOf.get(unit) ?? "", result);
            }
        },
    });
    let next = 0;
    return cached.map((result) => {
        if (result !== null)
            return result;
        next += 1;
        return results[next - 1];
    });
}
function countFiles(units) {
    return units.reduce((sum, unit) => sum + unit.length, 0);
}

;// CONCATENATED MODULE: ./build/scan/apply-baseline.js
/**
 * The report without the findings that the baseline has, which are counted; with `show` they stay, and are told from
 * the others by being `baselined` and not new.
 */
function applyBaseline(report, baseline, show) {
    const isKnown = ({ fingerprint }) => baseline.has(fingerprint);
    const findings = show
        ? report.findings.map((finding) => (isKnown(finding) ? { ...finding, new: false, baselined: true } : finding))
        : report.findings.filter((finding) => !isKnown(finding));
    return { ...report, findings, stats: { ...report.stats, baselined: report.findings.filter(isKnown).length } };
}

;// CONCATENATED MODULE: ./build/scan/cache-entry.js





const digest = /^[0-9a-f]{64}$/;
const operation = record({ kind: shape_text() });
const proposal = { title: shape_text(), grade: oneOf("safe", "review"), operations: listOf(operation) };
const beside = { risk: shape_text(), leaves: listOf(shape_text()) };
const cache_entry_range = tuple(whole(0), whole(0));
const cache_entry_laws = ["applies", "parses", "cures", "changes-nothing-else", "is-valid", "stands-alone"];
const cache_entry_proof = either(record({ ok: oneOf(true) }), record({ ok: oneOf(false), failed: oneOf(...cache_entry_laws), reason: shape_text() }));
const cache_entry_fix = record({ ...proposal, edits: listOf(record({ range: cache_entry_range, text: shape_text() })), proof: cache_entry_proof }, beside);
const cache_entry_object = record({ apiVersion: shape_text(), kind: shape_text(), namespace: nullOr(shape_text()), name: nullOr(shape_text()) });
const cache_entry_finding = record({
    rule: shape_text(),
    severity: oneOf(...core_finding/* severities */.g),
    message: shape_text(),
    advice: nullOr(shape_text()),
    file: shape_text(),
    range: cache_entry_range,
    object: nullOr(cache_entry_object),
    path: listOf(either(shape_text(), whole(0))),
    identity: shape_text(),
    fingerprint: shape_text(/^[0-9a-f]{16}$/),
    proposal: nullOr(record(proposal, beside)),
    fix: nullOr(cache_entry_fix),
}, { pair: shape_text() });
const cache_entry_note = (why) => record({ file: shape_text(), [why]: shape_text() }, { line: whole(1) });
const [count, cache_entry_counts] = [whole(0), record({ proved: whole(0), unproved: whole(0) })];
const entry = record({
    key: shape_text(digest),
    findings: listOf(cache_entry_finding),
    skipped: listOf(cache_entry_note("reason")),
    errors: listOf(cache_entry_note("message")),
    stats: record({ files: count, manifests: count, dockerfiles: count, ignored: count, fixes: cache_entry_counts }),
});
/** A result as the text of an entry: its digest on a line of its own, then JSON. Null for what JSON can't hold. */
function writeEntry(key, { findings, skipped, errors, stats }) {
    const placed = findings.map(({ source, ...rest }) => ({ ...rest, file: source.path }));
    const data = { key, findings: placed, skipped, errors, stats };
    try {
        const json = JSON.stringify(data, (_name, value) => {
            if (typeof value === "number" && !Number.isFinite(value))
                throw new RangeError("JSON has no such number");
            return value;
        });
        return `${digest_digestOf(json)}\n${json}\n`;
    }
    catch {
        return null;
    }
}
/** The result of a unit from the text of its entry; half a sentence where it is none that can be trusted. */
function readEntry(all, key, unit) {
    const json = all.slice(65, -1);
    if (all[64] !== "\n" || !all.endsWith("\n") || digest_digestOf(json) !== all.slice(0, 64))
        return "its digest is wrong";
    const data = parsed(json);
    const problem = entry(data, "");
    if (problem !== null)
        return problem;
    const { findings, key: stated, ...rest } = data;
    if (stated !== key)
        return "it is another one's";
    const sources = new Map();
    const result = [];
    for (const { file, ...found } of findings) {
        const source = sources.get(file) ?? sourceOf(unit.find(({ path }) => path === file));
        const edits = found.fix?.edits ?? [];
        if (source === null || !(0,edit/* areApart */.NQ)(edits) || ![found, ...edits].every(({ range: one }) => isIn(source, one))) {
            return "a finding of it is in no file";
        }
        sources.set(file, source);
        result.push({ ...found, source });
    }
    return { ...rest, findings: result, fixed: [] };
}
/** As the analysis reads it: a byte order mark is part of the text. */
function sourceOf(file) {
    if (file === undefined)
        return null;
    try {
        return new source_file/* SourceFile */.s(file.path, new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(file.bytes));
    }
    catch {
        return null;
    }
}
function isIn({ text: all }, [start, end]) {
    return start <= end && end <= all.length;
}
function parsed(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/scan/read-whole.js
var read_whole = __webpack_require__(744);
// EXTERNAL MODULE: ./build/scan/write-file.js
var write_file = __webpack_require__(4430);
;// CONCATENATED MODULE: ./build/scan/cache.js






const day = 24 * 60 * 60 * 1000;
const usualBounds = { bytes: 256 * 1024 * 1024, entries: 100_000, age: 30 * day };
const maximumEntryBytes = 64 * 1024 * 1024;
/** Entries of another form lie elsewhere. */
const formVersion = "kubesuggest-1";
// Without an extension: a cache may lie in the tree that is scanned, and is no manifest of it.
const entryName = /^[0-9a-f]{62}$/;
const temporaryName = /^\.[\w-]+\.kubesuggest$/;
/** A cache in a directory, which is made where it is missing. Throws a ConfigError where there is something else. */
function openCache(directory, name, bounds = usualBounds) {
    if ((0,external_node_fs_.lstatSync)(directory, { throwIfNoEntry: false })?.isFile()) {
        throw new config_error/* ConfigError */.x(`The cache ${name} is no directory.`);
    }
    const root = external_node_path_.join(directory, formVersion);
    const fileOf = (key) => external_node_path_.join(root, key.slice(0, 2), key.slice(2));
    const used = new Set();
    const broken = [];
    let written = 0;
    let refusal = null;
    return {
        find(key, unit) {
            const file = fileOf(key);
            const read = (0,read_whole/* readWhole */.o)(file, maximumEntryBytes);
            if (read === null)
                return null;
            const result = typeof read === "string" ? read : readEntry(decoded(read.bytes), key, unit);
            if (typeof result === "string") {
                broken.push(`${external_node_path_.relative(directory, file)}: ${result}`);
                return null;
            }
            used.add(file);
            if (typeof read !== "string" && Date.now() - read.written > day)
                touch(file);
            return result;
        },
        keep(key, result) {
            const entry = refusal === null ? writeEntry(key, result) : null;
            if (entry === null)
                return;
            try {
                if (written === 0)
                    keepFromGit(root);
                (0,write_file/* writeWhole */.y)(fileOf(key), new TextEncoder().encode(entry), "quick");
                used.add(fileOf(key));
                written += 1;
            }
            catch (error) {
                refusal = error.code ?? String(error);
            }
        },
        close() {
            if (written > 0)
                prune(root, used, bounds);
            const [first] = broken;
            const several = `${broken.length} of its entries are broken and were made anew, among them`;
            return [
                ...(first === undefined
                    ? []
                    : [
                        `The cache ${name}: ${broken.length === 1 ? "an entry is broken and was made anew," : several} ${first}.`,
                    ]),
                ...(refusal === null
                    ? []
                    : [`The cache ${name} can't be written (${refusal}): later scans gain nothing from this one.`]),
            ];
        },
    };
}
/** Deletes what is too old, then the oldest until the bounds are kept; what this scan has used comes last. */
function prune(root, used, bounds) {
    const entries = storedEntries(root);
    const rank = ({ file }) => Number(used.has(file));
    entries.sort((a, b) => rank(a) - rank(b) || a.time - b.time);
    let count = entries.length;
    let bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
    for (const entry of entries) {
        const isOld = rank(entry) === 0 && Date.now() - entry.time > bounds.age;
        if (!isOld && count <= bounds.entries && bytes <= bounds.bytes)
            continue;
        (0,external_node_fs_.rmSync)(entry.file, { force: true });
        count -= 1;
        bytes -= entry.bytes;
    }
}
function storedEntries(root) {
    return namesIn(root)
        .filter((name) => /^[0-9a-f]{2}$/.test(name))
        .flatMap((name) => namesIn(external_node_path_.join(root, name)).map((file) => external_node_path_.join(root, name, file)))
        .flatMap((file) => {
        const isTemporary = temporaryName.test(external_node_path_.basename(file));
        if (!isTemporary && !entryName.test(external_node_path_.basename(file)))
            return [];
        const stats = (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false });
        if (!stats?.isFile())
            return [];
        // Another scan may be writing it just now; what is left of a scan that was stopped goes with the old entries.
        return [{ file, bytes: stats.size, time: stats.mtimeMs }];
    });
}
function namesIn(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory);
    }
    catch {
        return [];
    }
}
/** A cache in a work tree is nothing to commit, nor to list with what a scan looks at. */
function keepFromGit(root) {
    const file = external_node_path_.join(root, ".gitignore");
    if (!(0,external_node_fs_.existsSync)(file))
        (0,write_file/* writeWhole */.y)(file, new TextEncoder().encode("*\n"), "quick");
}
/** That an entry was of use keeps it; where that can't be noted, it is made again some day. */
function touch(file) {
    try {
        const now = new Date();
        (0,external_node_fs_.utimesSync)(file, now, now);
    }
    catch { }
}
function decoded(bytes) {
    return new TextDecoder().decode(bytes);
}

;// CONCATENATED MODULE: ./build/scan/scan-report.js
/** The report of a scan of so many files, from the results of their deploy units and what came up around those. */
function scanReport(results, notes, files) {
    const findings = results
        .flatMap((result) => result.findings)
        .sort(inPlaceOrder)
        .map((finding) => ({ ...finding, new: true }));
    const total = (count) => results.reduce((sum, one) => sum + count(one), 0);
    return {
        findings,
        skipped: [...notes.skipped, ...results.flatMap(({ skipped }) => skipped)].sort(byFile),
        errors: [...notes.errors, ...results.flatMap(({ errors }) => errors)].sort(byFile),
        stats: {
            files,
            manifests: total(({ stats }) => stats.manifests),
            dockerfiles: total(({ stats }) => stats.dockerfiles),
            ignored: total(({ stats }) => stats.ignored),
            fixes: {
                proved: total(({ stats }) => stats.fixes.proved),
                unproved: total(({ stats }) => stats.fixes.unproved),
            },
        },
    };
}
function inPlaceOrder(a, b) {
    return compare(a.source.path, b.source.path) || a.range[0] - b.range[0] || compare(a.rule, b.rule);
}
/** Sorts entries by their files. */
function byFile(a, b) {
    return compare(a.file, b.file);
}
/** By code units: the same on every machine. */
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}

;// CONCATENATED MODULE: ./build/scan/shard.js



/** What a file costs beside its bytes. */
const fileWeight = 1024;
/**
 * The shard of each file: units stay whole and are dealt out by size, the largest first, each to the shard that has
 * the least. Files in no unit are dealt out in turn. The same on every machine, since only paths and sizes count.
 */
function splitFiles(units, files, of) {
    const shardOf = new Map();
    const loads = Array.from({ length: of }, () => 0);
    const weighed = units.map((unit) => ({ unit, weight: sizeOf(unit) + unit.length * fileWeight, name: firstOf(unit) }));
    weighed.sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : Number(a.name > b.name)));
    for (const { unit, weight } of weighed) {
        const lightest = loads.indexOf(loads.reduce((least, load) => Math.min(least, load), Number.POSITIVE_INFINITY));
        loads[lightest] = (loads[lightest] ?? 0) + weight;
        for (const { path } of unit)
            shardOf.set(path, lightest + 1);
    }
    let next = 0;
    for (const file of files.toSorted()) {
        if (shardOf.has(file))
            continue;
        shardOf.set(file, (next % of) + 1);
        next += 1;
    }
    return shardOf;
}
function firstOf(unit) {
    return unit.reduce((least, { path }) => (path < least ? path : least), unit[0]?.path ?? "");
}
/** Tells which files a shard looks at: all of them where there is none. What is told of no file falls to the first. */
function ownedBy(shard, units, files) {
    if (shard === undefined)
        return () => true;
    const shardOf = splitFiles(units, files, shard.of);
    return ({ path }) => (shardOf.get(path) ?? 1) === shard.index;
}
/** What the report of a shard says of it: `scanned` is all that the scan depends on beside the files and the program. */
function markOf(shard, files, scanned, entry) {
    return { ...shard, scan: filesDigest(files, [programDigest(entry), scanned]).slice(0, 32) };
}

;// CONCATENATED MODULE: ./build/action-scan.js


























/**
 * Scans all of a commit and publishes the result where the input `publish` says; each place that fails costs itself
 * only. Fails the step when findings reach `fail-on` or a place failed. Throws a PlatformError or ConfigError where
 * the scan itself can't be made.
 */
async function scanRepository(platform, target, inputs, context, workerEntry) {
    const config = (0,config_config/* resolveConfig */.pE)(await (0,repository_config/* readConfigAt */.i)(platform, [target.commit], inputs.config), inputs.values);
    const today = (0,ignore_comment/* dayOf */.kb)(new Date());
    const directory = context.workspace ?? process.cwd();
    const found = inputs.reports.length > 0
        ? joined(inputs.reports, directory)
        : await scanCommit({ platform, target, inputs, config, today }, directory, workerEntry);
    tell(found);
    const tool = { version: version, rules: rules/* allRules */.V7, rulePages: context.rulePages.replace(/\/$/, "") };
    const scan = { platform, target, inputs, config, ...found, tool, links: linksTo(target, context), today };
    conclude(scan, await publish(scan, directory));
}
function joined(names, directory) {
    const { data, report } = joinReports(names.map((name) => readNamedReport(name, directory)));
    (0,actions.log)(`Joined ${text_counted(names.length, "report")}.`);
    return { report, json: (0,json/* jsonText */.s)(data), stale: null, tree: null };
}
async function scanCommit({ platform, target, inputs, config, today }, directory, workerEntry) {
    const { baseline, problem } = await (0,repository_baseline/* readRepositoryBaseline */.c)(platform, target.commit, config.baseline);
    if (problem !== null)
        throw new config_error/* ConfigError */.x(problem);
    const wanted = (0,path_filter/* pathFilter */.Y1)(config);
    const tree = await readCommit(platform, target.commit, wanted, (0,configured_builds/* configuredBuilds */.i)(config.settings.builds));
    const { shard } = inputs;
    const units = unitsToReview(tree.files, tree.known);
    const reviewed = tree.files.filter(({ role }) => role === "reviewed").map(({ path: file }) => file);
    const owned = ownedBy(shard ?? undefined, units, [...reviewed, ...tree.skipped.map(({ file }) => file)]);
    const mine = reviewed.filter((file) => owned({ path: file }));
    const part = shard === null ? "" : `, shard ${shard.index} of ${shard.of}`;
    (0,actions.log)(`Scanning ${target.ref} at ${target.commit.slice(0, 7)}${part}: ${text_counted(mine.length, "file")} to look at.`);
    const cache = inputs.cache === null ? undefined : openCache(external_node_path_.resolve(directory, inputs.cache), inputs.cache);
    const own = units.filter((unit) => unit.some(owned));
    const options = { fix: "none", workerEntry, onProgress: () => undefined, today };
    const results = await analyseCached(own, tree.known, config, {
        ...options,
        ...(cache === undefined ? {} : { cache }),
    });
    for (const sentence of cache?.close() ?? [])
        (0,actions.notice)(sentence);
    const all = scanReport(results, { skipped: tree.skipped, errors: [] }, mine.length);
    const isTold = ({ file }) => wanted(file) && owned({ path: file });
    const scanned = [config.settings, tree.known, tree.skipped, [...(baseline ?? new Map()).keys()]];
    const report = {
        ...(shard === null ? {} : { shard: markOf(shard, tree.files, scanned, workerEntry) }),
        ...all,
        skipped: all.skipped.filter(isTold),
        errors: all.errors.filter(isTold),
    };
    // What stood before does not fail, and is part of the whole picture, and to be fixed, all the same.
    if (baseline === null)
        return { tree, json: null, report, stale: null };
    const stale = staleEntries(baseline, config.baseline, report, wanted);
    return { tree, json: null, report: applyBaseline(report, baseline, true), stale };
}
/** An entry of a file that was not looked at, or not as a whole, may match yet. */
function staleEntries(baseline, name, report, wanted) {
    const unread = new Set([...report.errors, ...report.skipped].map(({ file }) => file));
    const covers = (file) => wanted(file) && !unread.has(file);
    const { entries, dropped } = (0,core_baseline/* nextBaseline */.D)(baseline, report.findings, covers, false);
    if (dropped === 0 || report.shard !== undefined)
        return null;
    const bytes = new TextEncoder().encode((0,core_baseline/* writeBaseline */.B9)(entries.values()));
    return { path: name, bytes, dropped: [...baseline.values()].filter(({ fingerprint }) => !entries.has(fingerprint)) };
}
function tell({ report: { findings, stats, errors }, tree }) {
    const read = `${text_counted(stats.manifests, "manifest")} and ${text_counted(stats.dockerfiles, "Dockerfile")}`;
    (0,actions.log)(`Read ${read}: ${text_counted(findings.length, "finding")}, ${text_counted(stats.fixes.proved, "proved fix", "proved fixes")}.`);
    for (const { file, message } of errors.slice(0, 20))
        (0,actions.log)(`Could not read ${JSON.stringify(file)}: ${message}`);
    if (errors.length > 20)
        (0,actions.log)(`Could not read ${errors.length - 20} more files.`);
    for (const text of tree?.notices ?? [])
        (0,actions.log)(text);
}
function conclude({ report, config }, { outputs, failures }) {
    const { findings } = report;
    const fresh = findings.filter((finding) => finding.new);
    const failing = fresh.filter((0,fails/* failTest */.L)(config));
    (0,actions.setOutputs)({
        findings: findings.length,
        "new-findings": fresh.length,
        suggestions: 0,
        conclusion: failing.length > 0 ? "failure" : "success",
        ...outputs,
    });
    for (const { message } of failures.slice(1))
        (0,actions.notice)(message);
    const [first] = failures;
    if (first !== undefined)
        return (0,actions.fail)(first.message);
    if (failing.length > 0)
        (0,actions.fail)(`${text_counted(failing.length, "finding")} at or above "fail-on".`);
}
function linksTo({ commit }, { serverUrl, owner, repo, runId, rulePages }) {
    const home = `${serverUrl}/${(0,markdown/* encodePath */.O0)(`${owner}/${repo}`)}`;
    const check = runId === null ? null : `${home}/actions/runs/${runId}`;
    return { rulePages, files: `${home}/blob/${commit}/`, check };
}


/***/ }),

/***/ 6827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ filesAround),
/* harmony export */   n: () => (/* binding */ linkedUnits)
/* harmony export */ });
/* harmony import */ var _formats_dockerfile_dockerfile_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4060);
/* harmony import */ var _deploy_unit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1170);
/* harmony import */ var _build_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4193);
/* harmony import */ var _image_mentions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5303);
/* harmony import */ var _link_images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7801);
/* harmony import */ var _read_builds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4373);
/* harmony import */ var _renaming_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9777);







/** Deploy units, those joined of which one runs what a Dockerfile of the other builds. */
function linkedUnits(files, { builds, dockerfiles }) {
    if (dockerfiles.length === 0)
        return (0,_deploy_unit_js__WEBPACK_IMPORTED_MODULE_3__/* .deployUnits */ .$L)(files);
    const linksOf = (0,_link_images_js__WEBPACK_IMPORTED_MODULE_0__/* .linkImages */ .r)(builds, dockerfiles, (0,_renaming_js__WEBPACK_IMPORTED_MODULE_2__/* .renamingKustomizations */ .o)(files));
    const joined = files.flatMap((file) => {
        const links = (0,_image_mentions_js__WEBPACK_IMPORTED_MODULE_4__/* .mentionedImages */ .e)(file).flatMap(linksOf);
        return links.map(({ dockerfile }) => [file.path, dockerfile]);
    });
    return (0,_deploy_unit_js__WEBPACK_IMPORTED_MODULE_3__/* .deployUnits */ .$L)(files, joined);
}
/**
 * All that an analysis of one file needs of the files: what is deployed with it, linked to it, or states builds.
 * `configured` are the builds that the configuration states.
 */
function filesAround(files, path, configured = []) {
    const builds = [...configured, ...(0,_read_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .buildsIn */ .H)(files)];
    const built = new Set(builds.map(({ dockerfile }) => dockerfile));
    const dockerfiles = files.map((file) => file.path).filter((file) => (0,_formats_dockerfile_dockerfile_path_js__WEBPACK_IMPORTED_MODULE_5__/* .isDockerfilePath */ .e)(file) || built.has(file));
    const unit = linkedUnits(files, { builds, dockerfiles }).find((one) => one.some((file) => file.path === path)) ?? [];
    const own = new Set(unit);
    return files.filter((file) => own.has(file) || (unit.length > 0 && (0,_build_file_js__WEBPACK_IMPORTED_MODULE_6__/* .buildFileKind */ .zS)(file.path) !== null));
}


/***/ }),

/***/ 1605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotate: () => (/* binding */ annotate),
/* harmony export */   debug: () => (/* binding */ debug),
/* harmony export */   fail: () => (/* binding */ fail),
/* harmony export */   log: () => (/* binding */ log),
/* harmony export */   notice: () => (/* binding */ notice),
/* harmony export */   setOutputs: () => (/* binding */ setOutputs),
/* harmony export */   writeJobSummary: () => (/* binding */ writeJobSummary),
/* harmony export */   writeReport: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6421);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4823);
/* harmony import */ var _review_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3972);
/* harmony import */ var _review_size_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7872);







/** The runner shows ten annotations of each kind for a step and drops the rest without a word. */
const perLevel = 10;
/** The runner cuts longer messages. */
const messageBytes = 4000;
const say = { error: _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e, info: _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .notice */ .lm };
/** One line of the log. What it quotes can't start a workflow command. */
function log(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .info */ .pq(plain(text));
}
/** A remark that people see on the run's page. */
function notice(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .notice */ .lm((0,_review_size_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .ml)(plain(text), messageBytes), { title: "Kubesuggest" });
}
/** Fails the step with a sentence. */
function fail(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .setFailed */ .C1((0,_review_size_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .ml)(plain(text), messageBytes));
}
/** What only the debug log shows, in runs for which it was asked. */
function debug(text) {
    if (_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isDebug */ ._o())
        _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .debug */ .Yz((0,_review_size_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .ml)(text, messageBytes));
}
/** Shows findings where the token may write neither comments nor checks: the most severe, within the runner's limits. */
function annotate(annotations) {
    for (const severity of _core_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .severities */ .g) {
        const all = annotations.filter((annotation) => annotation.severity === severity);
        for (const { path: file, title, message, startLine, endLine, startColumn, endColumn } of all.slice(0, perLevel)) {
            say[severity]((0,_review_size_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .ml)(tame(message), messageBytes), {
                title: plain(title),
                file,
                startLine,
                endLine,
                ...(startColumn === null || endColumn === null ? {} : { startColumn, endColumn }),
            });
        }
        if (all.length > perLevel)
            log(`${all.length - perLevel} more of severity ${severity} are in the job summary.`);
    }
}
/** Sets the Action's outputs. */
function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .uH(name, value);
}
/** Writes the job summary, where the runner takes one. */
async function writeJobSummary(markdown) {
    if (!process.env["GITHUB_STEP_SUMMARY"])
        return;
    try {
        await _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .summary */ .z.addRaw(markdown, true).write();
    }
    catch (error) {
        _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e(`The job summary could not be written: ${plain(String(error))}`);
    }
}
/** Writes a report to a file of that name in a directory of its own and gives its path. */
function writeReport(text, name = "report.json") {
    const directory = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(process.env["RUNNER_TEMP"] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "kubesuggest-"));
    const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, name);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text);
    return file;
}
/** The runner obeys `::` at the start of a line, and `##[` anywhere in a line that does not start so. */
function plain(text) {
    return tame((0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(text)).replace(/^::/, ": :");
}
function tame(text) {
    return text.replaceAll("##[", "# #[");
}


/***/ }),

/***/ 4201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hr: () => (/* binding */ commentObstacle),
  cA: () => (/* binding */ lineOf),
  hh: () => (/* binding */ readDiffs),
  St: () => (/* binding */ suggestionBlock),
  Os: () => (/* binding */ suggestionObstacle)
});

// EXTERNAL MODULE: ./build/review/lines.js
var review_lines = __webpack_require__(9434);
// EXTERNAL MODULE: ./build/review/markdown.js
var markdown = __webpack_require__(3972);
;// CONCATENATED MODULE: ./build/review/patch.js
const headerPattern = /^@@ -\d{1,9}(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/;
/**
 * Reads the patch of one file as GitHub lists it: from the first `@@`, without file headers, any text after the
 * second `@@`. Counts left out are 1. Every text gets an answer: nothing throws.
 */
function parsePatch(patch) {
    const lines = patch.split("\n");
    if (lines.at(-1) === "")
        lines.pop();
    const hunks = [];
    let position = 0;
    let floor = 0;
    while (position < lines.length) {
        const header = readHeader(lines[position] ?? "");
        if (header === null)
            return broken(`line ${position + 1} should start a hunk`);
        const body = readBody(lines, position + 1, header);
        if (body === null)
            return broken(`the hunk at line ${position + 1} has not the lines it announces`);
        if (header.startLine < floor)
            return broken(`the hunk at line ${position + 1} overlaps the one before it`);
        floor = header.startLine + header.headCount;
        hunks.push(body.hunk);
        position = body.next;
    }
    return { ok: true, hunks };
}
/** The hunk that shows all the head lines from `startLine` to `endLine`, so that a comment may stand on them. */
function hunkAt(hunks, startLine, endLine) {
    if (startLine > endLine)
        return null;
    const shows = (hunk) => hunk.startLine <= startLine && endLine < hunk.startLine + hunk.headLines.length;
    return hunks.find(shows) ?? null;
}
/** True when deleted lines are shown between the first and the last line: GitHub accepts no suggestion there. */
function spansDeletion(hunk, startLine, endLine) {
    return hunk.deletions.some((line) => startLine < line && line <= endLine);
}
function readHeader(line) {
    const match = headerPattern.exec(line);
    if (match === null)
        return null;
    const headCount = Number(match[3] ?? 1);
    const startLine = Number(match[2]);
    if (startLine === 0 && headCount > 0)
        return null;
    return { startLine, baseCount: Number(match[1] ?? 1), headCount };
}
function readBody(lines, first, header) {
    const headLines = [];
    const deletions = [];
    let base = 0;
    let next = first;
    for (; next < lines.length; next += 1) {
        const line = lines[next] ?? "";
        if (line.startsWith("\\"))
            continue;
        if (base === header.baseCount && headLines.length === header.headCount)
            break;
        const sign = line[0] ?? " ";
        if (!" +-".includes(sign))
            return null;
        if (sign === "-") {
            const above = header.startLine + headLines.length;
            if (deletions.at(-1) !== above)
                deletions.push(above);
        }
        else
            headLines.push(line.slice(1));
        if (sign !== "+")
            base += 1;
        if (base > header.baseCount || headLines.length > header.headCount)
            return null;
    }
    const complete = base === header.baseCount && headLines.length === header.headCount;
    return complete ? { hunk: { startLine: header.startLine, headLines, deletions }, next } : null;
}
function broken(detail) {
    return { ok: false, reason: `the patch can't be read: ${detail}` };
}

// EXTERNAL MODULE: ./build/review/size.js
var size = __webpack_require__(7872);
// EXTERNAL MODULE: ./build/review/words.js
var words = __webpack_require__(7060);
;// CONCATENATED MODULE: ./build/review/anchor.js





/** The block of a suggestion may be this long, which leaves half of a comment to words. */
const blockLimit = 16_000;
/** Reads the patches of all changed files, by path at the head. */
function readDiffs(changes) {
    return new Map(changes.filter(({ status }) => status !== "removed").map((change) => [change.path, readDiff(change)]));
}
/** Why a change to a file's lines can't be a suggestion, in half a sentence; null where it can. */
function suggestionObstacle(source, hunks, change) {
    const { text } = source;
    const { startLine, endLine, lines } = change;
    if (text.includes("\r"))
        return words/* reasons */.Ot.bareReturn;
    if (startLine === 1 && text.startsWith("\ufeff"))
        return words/* reasons */.Ot.byteOrderMark;
    if (lines.some((line) => /[^\P{Cc}\t]/u.test(line)))
        return words/* reasons */.Ot.controlCharacters;
    if ((0,size/* byteLength */.dp)(suggestionBlock(lines)) > blockLimit)
        return words/* reasons */.Ot.tooLong;
    const hunk = hunkAt(hunks, startLine, endLine);
    if (hunk === null)
        return words/* reasons */.Ot.hiddenFix;
    if (!agrees(source, hunk, startLine, endLine))
        return words/* reasons */.Ot.mismatch;
    return spansDeletion(hunk, startLine, endLine) ? words/* reasons */.Ot.deletedLines : null;
}
/** Why no comment can stand on a finding's own line, in half a sentence; null where one can. */
function commentObstacle(source, hunks, line) {
    const hunk = hunkAt(hunks, line, line);
    if (hunk === null)
        return words/* reasons */.Ot.hiddenLine;
    return agrees(source, hunk, line, line) ? null : words/* reasons */.Ot.mismatch;
}
/** The line a finding starts on, as git counts lines. */
function lineOf(finding) {
    return (0,review_lines/* lineAt */.mh)(finding.source, finding.range[0]);
}
/** The block that GitHub offers to commit. Without lines it deletes; one empty line leaves a blank line. */
function suggestionBlock(lines) {
    return (0,markdown/* fenced */.OF)(lines, "suggestion");
}
function readDiff(change) {
    if (change.patch === null)
        return { ok: false, reason: words/* reasons */.Ot.noPatch };
    const parsed = parsePatch(change.patch);
    if (parsed.ok && parsed.hunks.length === 0)
        return { ok: false, reason: words/* reasons */.Ot.renamed };
    return parsed;
}
function agrees(source, hunk, startLine, endLine) {
    const lines = source.text
        .slice(...(0,review_lines/* offsetsOf */.wM)(source, startLine - 1, endLine))
        .replace(/\n$/, "")
        .split("\n");
    const shown = hunk.headLines.slice(startLine - hunk.startLine, endLine - hunk.startLine + 1);
    return lines.length === shown.length && lines.every((line, index) => bare(line) === bare(shown[index] ?? ""));
}
function bare(line) {
    return line.replace(/^\ufeff|\r$/g, "");
}


/***/ }),

/***/ 9434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ lineIndex),
/* harmony export */   QS: () => (/* binding */ gitLines),
/* harmony export */   RE: () => (/* binding */ lineEndingOf),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   wM: () => (/* binding */ offsetsOf)
/* harmony export */ });
const known = new WeakMap();
/** The lines of a file; counted once. */
function gitLines(source) {
    const lines = known.get(source) ?? countLines(source);
    known.set(source, lines);
    return lines;
}
/** The line ending of a text: CRLF where every line ends so, else LF. */
function lineEndingOf(text) {
    return text.includes("\r\n") && !/(?:^|[^\r])\n/.test(text) ? "\r\n" : "\n";
}
/** The index (from 0) of the line that an offset stands on. */
function lineIndex(lines, offset) {
    let low = 0;
    let high = lines.starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((lines.starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
/** The line (from 1) that an offset stands on. */
function lineAt(source, offset) {
    return lineIndex(gitLines(source), offset) + 1;
}
/** The offsets of the lines from index `start` to before index `end`, with their line endings. */
function offsetsOf(source, start, end) {
    const { starts } = gitLines(source);
    return [starts[start] ?? source.text.length, starts[end] ?? source.text.length];
}
function countLines({ text, lineStarts }) {
    const starts = text.includes("\r") ? [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)] : lineStarts;
    const count = starts.at(-1) === text.length ? starts.length - 1 : starts.length;
    return { starts, count, ending: lineEndingOf(text) };
}


/***/ }),

/***/ 7872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dp: () => (/* binding */ byteLength),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   qq: () => (/* binding */ pack)
/* harmony export */ });
const encoder = new TextEncoder();
/** The length of a text in UTF-8 bytes. */
function byteLength(text) {
    return encoder.encode(text).length;
}
/** The text if it fits into so many bytes, else as much of its start as fits with an ellipsis. */
function shorten(text, limit) {
    if (text.length <= limit && (text.length * 3 <= limit || byteLength(text) <= limit))
        return text;
    const { read } = encoder.encodeInto(text, new Uint8Array(Math.max(0, limit - 3)));
    return `${text.slice(0, read)}…`;
}
/**
 * The sections with rows in one text of at most `limit` bytes. The first sections are served first; each one that is
 * cut says how much is missing, and all of it is closed.
 */
function pack(sections, limit) {
    const filled = sections.filter((section) => section.rows.length > 0);
    const notes = filled.map(({ more, rows }) => `\n${more(rows.length)}\n`);
    let owed = notes.reduce((sum, note) => sum + byteLength(note), 0);
    let text = "";
    let used = 0;
    for (const [index, section] of filled.entries()) {
        owed -= byteLength(notes[index] ?? "");
        const part = packSection(section, limit - used - owed);
        text += part;
        used += byteLength(part);
    }
    return text;
}
function packSection({ head, rows, tail, more }, limit) {
    let room = limit - byteLength(`${head}${tail}\n${more(rows.length)}\n`);
    const kept = [];
    for (const row of rows) {
        room -= byteLength(row);
        if (room < 0)
            break;
        kept.push(row);
    }
    const missing = rows.length - kept.length;
    const note = missing === 0 ? "" : `\n${more(missing)}\n`;
    return kept.length === 0 ? note : `${head}${kept.join("")}${tail}${note}`;
}


/***/ }),

/***/ 7060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HL: () => (/* binding */ enumerate),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Ot: () => (/* binding */ reasons),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   ur: () => (/* binding */ severityCounts),
/* harmony export */   yi: () => (/* binding */ severityLabel)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4823);

const labels = { error: "Error", warning: "Warning", info: "Note" };
const nouns = { error: "error", warning: "warning", info: "note" };
/** The word before a finding's message. */
function severityLabel(severity) {
    return labels[severity];
}
/** A number with its noun: "1 file", "2 files". */
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
/** Findings counted by severity: "2 errors, 1 note"; empty without findings. */
function severityCounts(findings) {
    return _core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.flatMap((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return count === 0 ? [] : [plural(count, nouns[severity])];
    });
}
/** "a", "a and b", "a, b and c". */
function enumerate(items) {
    if (items.length < 2)
        return items.join("");
    return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
/** The text with a full stop, unless it ends a sentence already. */
function sentence(text) {
    const trimmed = text.trim();
    return trimmed === "" || /[.!?…]["')\]]?$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
/** Why a fix is shown as a diff and not as a suggestion, or a finding in the check run and not in a comment. */
const reasons = {
    bareReturn: "the file has CR characters, which accepting a suggestion could change",
    byteOrderMark: "it changes the line with the file's byte order mark",
    controlCharacters: "its lines hold control characters",
    deletedLines: "lines were deleted between the ones it replaces, and GitHub applies no suggestion there",
    hiddenFix: "it reaches lines that the diff does not show",
    hiddenLine: "the diff does not show this line",
    limit: "the limit of comments was reached",
    mismatch: "the diff and the file's text at the head commit differ",
    mute: "the token of this run may not post comments",
    refused: "the review could not be posted",
    refusedComment: "GitHub would not take a comment there",
    note: "it is a note without a fix",
    noPatch: "GitHub shows no diff of this file: it is too large or binary",
    renamed: "the file was renamed without a change, so the diff shows no line of it",
    tooLong: "it is too long for a comment",
    unchangedFile: "this pull request does not change the file",
};


/***/ }),

/***/ 9576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ knownTo),
/* harmony export */   Yu: () => (/* binding */ isWanted),
/* harmony export */   cH: () => (/* binding */ analyseUnit),
/* harmony export */   en: () => (/* binding */ fixUnit)
/* harmony export */ });
/* harmony import */ var _analyze_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2637);
/* harmony import */ var _core_edit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3652);
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8187);
/* harmony import */ var _fix_fix_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8094);




/** Every pass makes at least one fix of each fixable file; fixes that compose are made in one. */
const maximumPasses = 50;
/** A repository can have thousands of them, and is asked about once a unit. */
const dockerfilesOf = new WeakMap();
/**
 * What a deploy unit needs to be told of the repository's images. Links lead to Dockerfiles of the same unit, so that
 * one without any needs nothing, and its result does not change with what is built elsewhere.
 */
function knownTo(files, known) {
    const dockerfiles = dockerfilesOf.get(known) ?? new Set(known.dockerfiles);
    dockerfilesOf.set(known, dockerfiles);
    return files.some(({ path }) => dockerfiles.has(path)) ? known : { builds: [], dockerfiles: [] };
}
/**
 * Analyses files that are deployed together; with a wish, makes their proved fixes in memory again and again until
 * nothing is left to fix, and reports what remains. `known` says of the images what the files alone may not; of it,
 * only what `knownTo` leaves is used. The input stays as it is.
 */
function analyseUnit(files, settings, wish, today = null, known) {
    const wanted = (finding) => wish !== "none" && isWanted(finding, wish);
    return fixUnit(files, settings, wanted, today, known);
}
/** As `analyseUnit`, for the fixes of those findings that are wanted, as they come up; only proved fixes can be. */
function fixUnit(files, settings, wanted, today = null, known) {
    const current = new Map(files.map((file) => [file.path, file]));
    const counts = new Map();
    const options = { today, ...(known === undefined ? {} : knownTo(files, known)) };
    let analysis = (0,_analyze_js__WEBPACK_IMPORTED_MODULE_0__/* .analyze */ .n)(files, settings, options);
    for (let pass = 0; pass < maximumPasses; pass += 1) {
        const texts = fixOnce(analysis, wanted);
        if (texts.size === 0)
            break;
        for (const [path, { text, fixes }] of texts) {
            const file = current.get(path);
            if (!file)
                continue;
            current.set(path, { ...file, bytes: new TextEncoder().encode(text) });
            counts.set(path, (counts.get(path) ?? 0) + fixes);
        }
        analysis = (0,_analyze_js__WEBPACK_IMPORTED_MODULE_0__/* .analyze */ .n)([...current.values()], settings, options);
    }
    const { findings, skipped, errors, stats } = analysis;
    const fixed = [...counts].map(([path, fixes]) => {
        return { path, bytes: current.get(path)?.bytes ?? new Uint8Array(), fixes };
    });
    return { findings, skipped, errors, stats, fixed };
}
/** The new texts of the files of which some fix can be made now. */
function fixOnce(analysis, wanted) {
    const fixable = analysis.findings.filter((finding) => finding.fix?.proof.ok === true && wanted(finding));
    const texts = new Map();
    for (const findings of (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(fixable, ({ source }) => source).values()) {
        const fixed = fixText(analysis, findings);
        if (fixed !== null)
            texts.set(findings[0]?.source.path ?? "", fixed);
    }
    return texts;
}
/** A file's text with as many fixes made as go together; the next pass finds those that were left. */
function fixText(analysis, findings) {
    const [first] = findings;
    const file = analysis.files.get(first?.source.path ?? "");
    if (first === undefined || file === undefined)
        return null;
    const joint = (0,_fix_fix_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .fixTogether */ .kw)(analysis.ground, file, findings);
    if ("edits" in joint && joint.proof.ok) {
        return { text: (0,_core_edit_js__WEBPACK_IMPORTED_MODULE_3__/* .applyEdits */ .ct)(file.source.text, joint.edits), fixes: findings.length };
    }
    if (findings.length === 1)
        return null;
    const half = findings.length >> 1;
    return fixText(analysis, findings.slice(0, half)) ?? fixText(analysis, findings.slice(half));
}
/** True where a fix of this wish can be made for the finding. */
function isWanted({ fix }, wish) {
    return fix !== null && (fix.grade === "safe" || wish === "review");
}


/***/ }),

/***/ 4661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ toPortable),
/* harmony export */   w: () => (/* binding */ fromPortable)
/* harmony export */ });
/* harmony import */ var _core_source_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3076);

/** Takes a result apart for another thread. */
function toPortable(result) {
    const numbers = new Map();
    const findings = result.findings.map((finding) => {
        const source = numbers.get(finding.source) ?? numbers.size;
        numbers.set(finding.source, source);
        return { ...finding, source };
    });
    return { ...result, findings, sources: [...numbers.keys()].map(({ path, text }) => [path, text]) };
}
/** Puts a result from another thread together again. */
function fromPortable({ sources, ...result }) {
    const files = sources.map(([path, text]) => new _core_source_file_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceFile */ .s(path, text));
    const findings = result.findings.map((finding) => ({ ...finding, source: files[finding.source] }));
    return { ...result, findings };
}


/***/ })

};
