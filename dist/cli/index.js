#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 7349:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveBlockMap = __nccwpck_require__(7103);
var resolveBlockSeq = __nccwpck_require__(334);
var resolveFlowCollection = __nccwpck_require__(3142);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;


/***/ }),

/***/ 3683:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Document = __nccwpck_require__(3021);
var composeNode = __nccwpck_require__(5937);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;


/***/ }),

/***/ 5937:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var composeCollection = __nccwpck_require__(7349);
var composeScalar = __nccwpck_require__(5413);
var resolveEnd = __nccwpck_require__(7788);
var utilEmptyScalarPosition = __nccwpck_require__(2599);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;


/***/ }),

/***/ 5413:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;


/***/ }),

/***/ 9984:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var directives = __nccwpck_require__(1342);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var identity = __nccwpck_require__(1127);
var composeDoc = __nccwpck_require__(3683);
var resolveEnd = __nccwpck_require__(7788);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;


/***/ }),

/***/ 7103:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilFlowIndentCheck = __nccwpck_require__(4051);
var utilMapIncludes = __nccwpck_require__(1187);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;


/***/ }),

/***/ 8913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;


/***/ }),

/***/ 334:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var YAMLSeq = __nccwpck_require__(2223);
var resolveProps = __nccwpck_require__(4631);
var utilFlowIndentCheck = __nccwpck_require__(4051);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;


/***/ }),

/***/ 7788:
/***/ ((__unused_webpack_module, exports) => {



function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilMapIncludes = __nccwpck_require__(1187);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // → key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;


/***/ }),

/***/ 6842:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var resolveEnd = __nccwpck_require__(7788);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;


/***/ }),

/***/ 4631:
/***/ ((__unused_webpack_module, exports) => {



function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}

exports.resolveProps = resolveProps;


/***/ }),

/***/ 9499:
/***/ ((__unused_webpack_module, exports) => {



function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;


/***/ }),

/***/ 2599:
/***/ ((__unused_webpack_module, exports) => {



function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;


/***/ }),

/***/ 4051:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var utilContainsNewline = __nccwpck_require__(9499);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;


/***/ }),

/***/ 1187:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var toJS = __nccwpck_require__(4043);
var Schema = __nccwpck_require__(5840);
var stringifyDocument = __nccwpck_require__(6829);
var anchors = __nccwpck_require__(1596);
var applyReviver = __nccwpck_require__(3661);
var createNode = __nccwpck_require__(2404);
var directives = __nccwpck_require__(1342);

class Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;


/***/ }),

/***/ 1596:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}

exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;


/***/ }),

/***/ 3661:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;


/***/ }),

/***/ 2404:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;


/***/ }),

/***/ 1342:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;


/***/ }),

/***/ 1464:
/***/ ((__unused_webpack_module, exports) => {



class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '…' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '…';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '…\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;


/***/ }),

/***/ 8815:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var Schema = __nccwpck_require__(5840);
var errors = __nccwpck_require__(1464);
var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);
var publicApi = __nccwpck_require__(4047);
var visit = __nccwpck_require__(204);



exports.Dk = composer.Composer;
__webpack_unused_export__ = Document.Document;
exports.Sj = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
exports.Vj = identity.isAlias;
__webpack_unused_export__ = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
exports.jh = identity.isMap;
__webpack_unused_export__ = identity.isNode;
exports.tO = identity.isPair;
exports.jn = identity.isScalar;
exports.oP = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
__webpack_unused_export__ = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
exports.JG = lexer.Lexer;
exports.HN = lineCounter.LineCounter;
exports.iX = parser.Parser;
__webpack_unused_export__ = publicApi.parse;
exports.hR = publicApi.parseAllDocuments;
__webpack_unused_export__ = publicApi.parseDocument;
__webpack_unused_export__ = publicApi.stringify;
__webpack_unused_export__ = visit.visit;
__webpack_unused_export__ = visit.visitAsync;


/***/ }),

/***/ 7249:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var visit = __nccwpck_require__(204);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;


/***/ }),

/***/ 101:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;


/***/ }),

/***/ 6673:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var applyReviver = __nccwpck_require__(3661);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;


/***/ }),

/***/ 7165:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyPair = __nccwpck_require__(9748);
var addPairToJSMap = __nccwpck_require__(7104);
var identity = __nccwpck_require__(1127);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;


/***/ }),

/***/ 3301:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
    constructor(value) {
        super(identity.SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;


/***/ }),

/***/ 4454:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyCollection = __nccwpck_require__(1212);
var addPairToJSMap = __nccwpck_require__(7104);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;


/***/ }),

/***/ 2223:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyCollection = __nccwpck_require__(1212);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var toJS = __nccwpck_require__(4043);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;


/***/ }),

/***/ 7104:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var log = __nccwpck_require__(7249);
var merge = __nccwpck_require__(452);
var stringify = __nccwpck_require__(2148);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;


/***/ }),

/***/ 1127:
/***/ ((__unused_webpack_module, exports) => {



const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;


/***/ }),

/***/ 4043:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;


/***/ }),

/***/ 110:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);
var errors = __nccwpck_require__(1464);
var stringifyString = __nccwpck_require__(3069);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;


/***/ }),

/***/ 1733:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;


/***/ }),

/***/ 7715:
/***/ ((__unused_webpack_module, exports) => {



const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` – Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` – Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` – Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` – The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;


/***/ }),

/***/ 3461:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cstScalar = __nccwpck_require__(110);
var cstStringify = __nccwpck_require__(1733);
var cstVisit = __nccwpck_require__(7715);

/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}

exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;


/***/ }),

/***/ 361:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cst = __nccwpck_require__(3461);

/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;


/***/ }),

/***/ 6628:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;


/***/ }),

/***/ 3456:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;


/***/ }),

/***/ 4047:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var log = __nccwpck_require__(7249);
var identity = __nccwpck_require__(1127);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;


/***/ }),

/***/ 5840:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var tags = __nccwpck_require__(18);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;


/***/ }),

/***/ 7451:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLMap = __nccwpck_require__(4454);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;


/***/ }),

/***/ 3632:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;


/***/ }),

/***/ 1706:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLSeq = __nccwpck_require__(2223);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;


/***/ }),

/***/ 6464:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyString = __nccwpck_require__(3069);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;


/***/ }),

/***/ 3959:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;


/***/ }),

/***/ 8405:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 896:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;


/***/ }),

/***/ 3559:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;


/***/ }),

/***/ 18:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);
var schema = __nccwpck_require__(896);
var schema$1 = __nccwpck_require__(3559);
var binary = __nccwpck_require__(6083);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var schema$2 = __nccwpck_require__(5913);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
    binary: binary.binary,
    bool: bool.boolTag,
    float: float.float,
    floatExp: float.floatExp,
    floatNaN: float.floatNaN,
    floatTime: timestamp.floatTime,
    int: int.int,
    intHex: int.intHex,
    intOct: int.intOct,
    intTime: timestamp.intTime,
    map: map.map,
    merge: merge.merge,
    null: _null.nullTag,
    omap: omap.omap,
    pairs: pairs.pairs,
    seq: seq.seq,
    set: set.set,
    timestamp: timestamp.timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;


/***/ }),

/***/ 6083:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_buffer = __nccwpck_require__(181);
var Scalar = __nccwpck_require__(3301);
var stringifyString = __nccwpck_require__(3069);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;


/***/ }),

/***/ 8398:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;


/***/ }),

/***/ 5782:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 873:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 452:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;


/***/ }),

/***/ 303:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var pairs = __nccwpck_require__(8385);

class YAMLOMap extends YAMLSeq.YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;


/***/ }),

/***/ 8385:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLSeq = __nccwpck_require__(2223);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;


/***/ }),

/***/ 5913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var binary = __nccwpck_require__(6083);
var bool = __nccwpck_require__(8398);
var float = __nccwpck_require__(5782);
var int = __nccwpck_require__(873);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;


/***/ }),

/***/ 1528:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;


/***/ }),

/***/ 6752:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;


/***/ }),

/***/ 4475:
/***/ ((__unused_webpack_module, exports) => {



const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;


/***/ }),

/***/ 2148:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var identity = __nccwpck_require__(1127);
var stringifyComment = __nccwpck_require__(9799);
var stringifyString = __nccwpck_require__(3069);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;


/***/ }),

/***/ 1212:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;


/***/ }),

/***/ 9799:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;


/***/ }),

/***/ 6829:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;


/***/ }),

/***/ 8689:
/***/ ((__unused_webpack_module, exports) => {



function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;


/***/ }),

/***/ 9748:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;


/***/ }),

/***/ 3069:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var foldFlowLines = __nccwpck_require__(4475);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;


/***/ }),

/***/ 204:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;


/***/ }),

/***/ 4917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ analyze)
});

// EXTERNAL MODULE: ./build/core/identity.js + 4 modules
var identity = __nccwpck_require__(9815);
// EXTERNAL MODULE: ./build/fix/fix-findings.js
var fix_findings = __nccwpck_require__(8094);
// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __nccwpck_require__(8187);
// EXTERNAL MODULE: ./build/core/source-file.js
var source_file = __nccwpck_require__(3076);
;// CONCATENATED MODULE: ./build/formats/template.js
/** What marks a Helm or Jinja template even in the middle of a plain scalar. */
const inPlain = /^\{(?:%|\{-|\{\s*(?:\.(?:Values|Release|Chart|Capabilities|Files|Template)|include|template|if|end|else|range|with|tpl|toYaml|define)\b)/;
const blockScalar = /(?:^|[:-][ \t]+|[!&][^\s]*[ \t]+)[|>][-+0-9]{0,2}[ \t]*(?:#.*)?$/;
/** Header and comment of a block scalar are looked for in so many characters at the end of a line, to stay linear. */
const longestHeader = 500;
/**
 * Where a text has template marks (Go's or Jinja's) outside of comments, quoted strings and block scalars, so that it
 * only means something once rendered; null where it has none. Marks inside strings are data: alert texts, GitHub's
 * expressions, templates in a ConfigMap.
 */
function findTemplate(text) {
    if (!text.includes("{{") && !text.includes("{%"))
        return null;
    let quote = null;
    let block = null;
    for (const match of text.matchAll(/[^\r\n]+/g)) {
        const line = match[0];
        const indent = /^ */.exec(line)?.[0].length ?? 0;
        if (block !== null && (indent > block || line.trim() === ""))
            continue;
        block = null;
        const scan = scanLine(line, quote);
        if (scan.template !== null)
            return match.index + scan.template;
        quote = scan.quote;
        if (quote === null && blockScalar.test(line.slice(Math.max(scan.plainFrom, line.length - longestHeader))))
            block = parentIndent(line);
    }
    return null;
}
function scanLine(line, open) {
    let quote = open;
    let plainFrom = 0;
    let atStart = true;
    for (let index = 0; index < line.length; index += 1) {
        const char = line[index] ?? "";
        if (quote !== null) {
            if (char === "\\" && quote === '"')
                index += 1;
            else if (char === quote && quote === "'" && line[index + 1] === "'")
                index += 1;
            else if (char === quote) {
                quote = null;
                plainFrom = index + 1;
                atStart = false;
            }
            continue;
        }
        if (char === "#" && (index === 0 || /\s/.test(line[index - 1] ?? "")))
            break;
        if (char === "{" && (line[index + 1] === "{" || line[index + 1] === "%") && line[index - 1] !== "$") {
            if (atStart || inPlain.test(line.slice(index, index + 80)))
                return { template: index, quote, plainFrom };
        }
        if ((char === '"' || char === "'") && atStart)
            quote = char;
        else
            atStart = startsToken(line, index, atStart);
    }
    return { template: null, quote, plainFrom };
}
/** True when a scalar may start after the character at an index. */
function startsToken(line, index, atStart) {
    const char = line[index] ?? "";
    if (char === " " || char === "\t")
        return atStart || /(?:^|\s)[!&]\S*$/.test(line.slice(Math.max(0, index - 200), index));
    if (char === "[" || char === "{" || char === ",")
        return true;
    if (char === "-" || char === "?")
        return atStart && /[ \t]/.test(line[index + 1] ?? " ");
    return char === ":" && (/[ \t]/.test(line[index + 1] ?? " ") || /["'\]}]/.test(line[index - 1] ?? ""));
}
function parentIndent(line) {
    const prefix = /^ *(?:- +)*/.exec(line)?.[0] ?? "";
    const bare = /^[|>!&]/.test(line.slice(prefix.length));
    return bare ? prefix.lastIndexOf("-") : prefix.length;
}

// EXTERNAL MODULE: ./build/formats/yaml/limits.js
var limits = __nccwpck_require__(5091);
;// CONCATENATED MODULE: ./build/formats/detect.js



const notManifest = { kind: "skip", reason: "no Kubernetes manifest", silent: true };
const yamlName = /\.(?:ya?ml|json)$/i;
/** A key at the start of a line, after list dashes, or in a flow map; quoted or not. */
const apiVersionKey = /(?:^[ \t\u00a0\ufeff-]*|[{,]\s*|\? *)["']?apiVersion["']?[ \t]*:/m;
const kindKey = /(?:^[ \t\u00a0\ufeff-]*|[{,]\s*|\? *)["']?kind["']?[ \t]*:/m;
/** What a file is, judged by its text alone and without parsing it. */
function detect(path, bytes) {
    if (bytes.length > limits/* maxFileSize */.o2)
        return tooLarge(path, bytes);
    const text = decode(bytes);
    if (text === null)
        return undecodable(bytes);
    if (text.startsWith("version https://git-lfs.github.com/spec/")) {
        return { kind: "skip", reason: "a Git LFS pointer, not the file itself", silent: !yamlName.test(path) };
    }
    if (!looksLikeManifest(path, text))
        return notManifest;
    const source = new source_file/* SourceFile */.s(path, text);
    const conflict = text.search(/^<{7}(?:[ \t]|\r?$)/m);
    if (conflict !== -1 && /^>{7}(?:[ \t]|\r?$)/m.test(text))
        return refused(source, conflict, "merge conflict markers");
    const template = findTemplate(text);
    if (template !== null)
        return refused(source, template, "a template: review its rendered output");
    return { kind: "yaml", source };
}
/** True when a file's name allows it to be read at all; whether it is a manifest, only its text can tell. */
function looksLikeManifest(path, text) {
    if (!text.includes("apiVersion") || !text.includes("kind"))
        return false;
    if (!yamlName.test(path) &&
        !/^\ufeff?(?:(?:#.*|---.*|%.*)?\r?\n)*(?:["']?(?:apiVersion|kind|metadata)["']?[ \t]*:|\{\s*")/.test(text)) {
        return false;
    }
    return apiVersionKey.test(text) && kindKey.test(text);
}
function decode(bytes) {
    if (bytes.includes(0))
        return null;
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
function undecodable(bytes) {
    const wide = bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-16le";
    if (bytes.includes(0) && mentionsManifest(bytes, wide)) {
        return { kind: "skip", reason: "UTF-16, where Kubernetes wants UTF-8", silent: false };
    }
    const reason = bytes.includes(0) ? "NUL bytes, which no manifest may hold" : "not UTF-8";
    return { kind: "skip", reason, silent: !mentionsManifest(bytes, "latin1") };
}
function mentionsManifest(bytes, encoding) {
    const text = new TextDecoder(encoding).decode(bytes);
    return apiVersionKey.test(text) && kindKey.test(text);
}
function tooLarge(path, bytes) {
    const start = new TextDecoder().decode(bytes.subarray(0, 64 * 1024));
    const silent = !yamlName.test(path) || !apiVersionKey.test(start);
    return { kind: "skip", reason: `larger than ${limits/* maxFileSize */.o2 / 1024 / 1024} MiB`, silent };
}
function refused(source, offset, reason) {
    return { kind: "skip", reason, line: source.position(offset).line, silent: false };
}

// EXTERNAL MODULE: ./build/formats/yaml/parse.js
var parse = __nccwpck_require__(7904);
// EXTERNAL MODULE: ./build/core/json.js
var json = __nccwpck_require__(8314);
// EXTERNAL MODULE: ./build/model/deploy-unit.js
var deploy_unit = __nccwpck_require__(1170);
;// CONCATENATED MODULE: ./build/model/replicas.js

/** How many pods a workload has at least: as its autoscaler says, else as it says itself, else the API's default of 1. */
function replicasOf(workload, autoscalers) {
    for (const manifest of autoscalers) {
        const minimum = autoscalerMinimum(manifest, workload);
        if (minimum !== undefined)
            return { minimum, source: manifest };
    }
    const replicas = (0,json/* valueAt */.f)(workload.value, ["spec", "replicas"]);
    if (replicas === undefined || replicas === null)
        return { minimum: 1, source: workload };
    return { minimum: typeof replicas === "number" ? replicas : null, source: workload };
}
/** True for an object that sets how many pods another one has. */
function isAutoscaler({ group, kind }) {
    return (group === "autoscaling" && kind === "HorizontalPodAutoscaler") || isScaledObject({ group, kind });
}
function isScaledObject({ group, kind }) {
    return group === "keda.sh" && kind === "ScaledObject";
}
/** Undefined where the object does not scale the workload. KEDA scales to 0 unless told otherwise, the HPA to 1. */
function autoscalerMinimum(manifest, workload) {
    const keda = isScaledObject(manifest);
    const target = (0,json/* valueAt */.f)(manifest.value, ["spec", "scaleTargetRef"]);
    const kind = (0,json/* valueAt */.f)(target, ["kind"]) ?? (keda ? "Deployment" : undefined);
    if ((0,json/* valueAt */.f)(target, ["name"]) !== workload.name || workload.name === null || kind !== workload.kind)
        return undefined;
    const apart = manifest.namespace !== null && workload.namespace !== null && manifest.namespace !== workload.namespace;
    if (apart)
        return undefined;
    const minimum = (0,json/* valueAt */.f)(manifest.value, ["spec", keda ? "minReplicaCount" : "minReplicas"]) ?? (keda ? 0 : 1);
    return typeof minimum === "number" ? minimum : null;
}

;// CONCATENATED MODULE: ./build/model/service-references.js

/** Groups whose objects name Services in ways that all look alike: `service: {name}`, `serviceName`, `backendRefs`. */
const naming = /^(?:extensions|networking\.k8s\.io|gateway\.networking\.k8s\.io|admissionregistration\.k8s\.io|apiextensions\.k8s\.io|apiregistration\.k8s\.io|traefik\.(?:io|containo\.us)|networking\.istio\.io|projectcontour\.io|serving\.knative\.dev)$/;
/** True when an object names a Service, or a monitor selects it by its labels. */
function namesService(manifest, service) {
    const { group, kind, value } = manifest;
    if (service.name === null || manifest === service)
        return false;
    if (group === "monitoring.coreos.com" && kind === "ServiceMonitor")
        return monitors(manifest, service);
    if (group === "apps" && kind === "StatefulSet") {
        return sameNamespace(manifest.namespace, service) && (0,json/* valueAt */.f)(value, ["spec", "serviceName"]) === service.name;
    }
    if (!naming.test(group))
        return false;
    const start = group === "apiextensions.k8s.io" ? (0,json/* valueAt */.f)(value, ["spec", "conversion"]) : value;
    return names(start ?? null, manifest.namespace, service, 0);
}
function names(value, namespace, service, depth) {
    if (depth > 20)
        return false;
    if (Array.isArray(value))
        return value.some((item) => names(item, namespace, service, depth + 1));
    if (!(0,json/* isObject */.G)(value))
        return false;
    const own = typeof value["namespace"] === "string" ? value["namespace"] : namespace;
    for (const [key, item] of Object.entries(value)) {
        if (key === "serviceName" && item === service.name && sameNamespace(own, service))
            return true;
        if (key === "host" && typeof item === "string" && item.split(".")[0] === service.name)
            return true;
        if (key === "service" || key === "backendRefs" || key === "services" || key === "backend") {
            for (const reference of [item].flat()) {
                if (!(0,json/* isObject */.G)(reference) || reference["name"] !== service.name)
                    continue;
                const target = typeof reference["namespace"] === "string" ? reference["namespace"] : own;
                if (sameNamespace(target, service))
                    return true;
            }
        }
        if (names(item, own, service, depth + 1))
            return true;
    }
    return false;
}
function monitors(monitor, service) {
    const selector = (0,json/* valueAt */.f)(monitor.value, ["spec", "selector"]);
    if (!(0,json/* isObject */.G)(selector))
        return false;
    const labels = selector["matchLabels"] ?? {};
    // Expressions may hold, and a selector without labels takes every Service.
    return (0,json/* isObject */.G)(labels) && Object.entries(labels).every(([key, label]) => service.labels[key] === label);
}
/** A namespace that one side leaves out may be the other's. */
function sameNamespace(namespace, service) {
    return namespace === null || service.namespace === null || namespace === service.namespace;
}

;// CONCATENATED MODULE: ./build/model/create-workspace.js





/** Joins the objects of a tree. Everything is looked up when asked for. */
function createWorkspace({ manifests, partial, kustomizations, patches }) {
    const byFile = (0,group_by/* groupBy */.$)(manifests, ({ source }) => source.path);
    const partialByFile = (0,group_by/* groupBy */.$)(partial, ({ source }) => source.path);
    const paths = [...new Set([...byFile.keys(), ...partialByFile.keys()])];
    const units = (0,deploy_unit/* deployUnitsOf */.QR)(paths, kustomizations);
    const gather = (from) => {
        const known = new Map();
        return ({ source }) => {
            const files = units.filesWith(source.path);
            const found = known.get(files) ?? [...files].flatMap((path) => from.get(path) ?? []);
            known.set(files, found);
            return found;
        };
    };
    const patchesOf = ({ source }) => units.kustomizationsOf(source.path).flatMap((directory) => patches.get(directory) ?? []);
    return workspaceOf({ all: () => manifests, unitOf: gather(byFile), partialOf: gather(partialByFile), patchesOf });
}
const nothing = { items: [], complete: true };
function workspaceOf({ all, unitOf, partialOf, patchesOf }) {
    let clusterWide;
    const workloadsOf = (service) => {
        if (!isService(service))
            return nothing;
        const { workloads } = partsOf(unitOf(service));
        return resolve(service, workloads, partialOf(service), (workload) => selects(service, workload));
    };
    return {
        get manifests() {
            return all();
        },
        unitOf,
        workloadsOf,
        servicesOf: (workload) => {
            if (workload.podTemplate === null)
                return nothing;
            const found = resolve(workload, partsOf(unitOf(workload)).services, partialOf(workload), (service) => {
                return isService(service) && selects(service, workload);
            });
            return { ...found, items: found.items.filter((service) => workloadsOf(service).items.includes(workload)) };
        },
        replicasOf: (workload) => replicasOf(workload, partsOf(unitOf(workload)).autoscalers),
        referencesTo: (service) => {
            const items = unitOf(service).filter((manifest) => namesService(manifest, service));
            clusterWide ??= all().filter(isClusterWide);
            const others = clusterWide.filter((manifest) => !items.includes(manifest) && namesService(manifest, service));
            return { items: [...items, ...others], complete: true };
        },
        patched: (manifest, path) => {
            return patchesOf(manifest).some((patch) => patch.appliesTo(manifest) && patch.sets(manifest, path));
        },
        replace(changed) {
            const originals = new Map([...changed].map(([before, after]) => [after, before]));
            const swap = (manifest) => changed.get(manifest) ?? manifest;
            const original = (manifest) => originals.get(manifest) ?? manifest;
            const known = new Map();
            const unitAfter = (manifest) => {
                const before = unitOf(original(manifest));
                const after = known.get(before) ?? before.map(swap);
                known.set(before, after);
                return after;
            };
            return workspaceOf({
                all: () => all().map(swap),
                unitOf: unitAfter,
                partialOf: (manifest) => partialOf(original(manifest)),
                patchesOf,
            });
        },
    };
}
const knownParts = new WeakMap();
function partsOf(unit) {
    let parts = knownParts.get(unit);
    if (parts === undefined) {
        parts = {
            services: unit.filter(isService),
            workloads: unit.filter(({ podTemplate }) => podTemplate !== null),
            autoscalers: unit.filter(isAutoscaler),
        };
        knownParts.set(unit, parts);
    }
    return parts;
}
/**
 * The related objects among those deployed together. A file that holds some of its own is taken at its word, since
 * directories often hold alternatives; where the files of a unit define one object twice, nobody knows which counts.
 */
function resolve(manifest, unit, partial, related) {
    const yes = [];
    let unsure = partial.some((other) => related(other) !== false);
    for (const other of unit) {
        const answer = related(other);
        if (answer === true)
            yes.push(other);
        else if (answer === null)
            unsure = true;
    }
    const own = yes.filter(({ source }) => source.path === manifest.source.path);
    const items = own.length > 0 ? own : yes;
    const names = new Set(items.map(({ group, kind, name }) => JSON.stringify([group, kind, name])));
    return { items, complete: !unsure && names.size === items.length };
}
/**
 * Whether a Service selects the pods of a workload: every pair of its selector is among their labels, and both are in
 * one namespace (API reference, ServiceSpec.selector). Null where that can't be told.
 */
function selects(service, workload) {
    const { podTemplate, kind } = workload;
    // A PodTemplate is a form that others fill in: no pod is made of it.
    if (podTemplate === null || kind === "PodTemplate")
        return false;
    const selector = selectorOf(service);
    if (selector === null)
        return false;
    let certain = true;
    for (const [key, value] of Object.entries(selector)) {
        const label = podTemplate.labels[key];
        if (label === value)
            continue;
        const open = typeof value !== "string" || isPlaceholder(value) || (label !== undefined && isPlaceholder(label));
        if (!open)
            return false;
        certain = false;
    }
    if (service.namespace !== workload.namespace) {
        if (service.namespace !== null && workload.namespace !== null)
            return false;
        return null;
    }
    return certain ? true : null;
}
function selectorOf(service) {
    const selector = (0,json/* valueAt */.f)(service.value, ["spec", "selector"]);
    return (0,json/* isObject */.G)(selector) && Object.keys(selector).length > 0 ? selector : null;
}
function isService({ group, kind }) {
    return group === "" && kind === "Service";
}
function isPlaceholder(text) {
    return /\$[({]|\{\{/.test(text);
}
function isClusterWide({ group }) {
    return /^(?:admissionregistration|apiextensions|apiregistration)\.k8s\.io$/.test(group);
}

// EXTERNAL MODULE: ./build/model/kustomization.js
var kustomization = __nccwpck_require__(563);
;// CONCATENATED MODULE: ./build/model/patches.js



/** The patches of a kustomization: those in its own text, and those in files, whose documents `documentsOf` gives. */
function readPatches({ patches, directory }, documentsOf) {
    return patches.flatMap((entry) => {
        const values = entry.path === null ? [] : [...documentsOf(entry.path)];
        if (entry.text !== null) {
            const { documents } = (0,parse/* parseYaml */.h)(new source_file/* SourceFile */.s(`${directory}/kustomization.yaml`, entry.text));
            values.push(...documents.map((document) => document.value));
        }
        return values.flatMap((value) => readPatch(value, entry) ?? []);
    });
}
function readPatch(value, { target }) {
    if (Array.isArray(value)) {
        return { appliesTo: (manifest) => isTarget(manifest, target), sets: (_, path) => operationsSet(value, path) };
    }
    if (!(0,json/* isObject */.G)(value))
        return null;
    const own = { kind: textAt(value, ["kind"]), name: textAt(value, ["metadata", "name"]) };
    const meant = target ?? own;
    return {
        appliesTo: (manifest) => isTarget(manifest, meant),
        sets: (manifest, path) => mergeSets(value, manifest.value, path),
    };
}
/** Targets are regular expressions to kustomize; here a name that is more than a name may be any. */
function isTarget({ kind, name }, target) {
    if (target === null)
        return false;
    const fits = (wanted, actual) => wanted === null || wanted === actual || /[^\w.-]|\.\*/.test(wanted);
    return fits(target.kind, kind) && fits(target.name, name);
}
/** JSON patch (RFC 6902): an operation at the path, above it or below it. */
function operationsSet(operations, path) {
    return operations.some((operation) => {
        const pointer = (0,json/* valueAt */.f)(operation, ["path"]);
        if (typeof pointer !== "string" || (0,json/* valueAt */.f)(operation, ["op"]) === "remove")
            return false;
        const steps = pointer.split("/").slice(1).map(unescapeStep);
        const shared = Math.min(steps.length, path.length);
        if (!steps.slice(0, shared).every((step, index) => step === "-" || step === String(path[index])))
            return false;
        return (0,json/* valueAt */.f)((0,json/* valueAt */.f)(operation, ["value"]), path.slice(shared)) !== undefined;
    });
}
/** RFC 6901, section 4. */
function unescapeStep(step) {
    return step.replaceAll("~1", "/").replaceAll("~0", "~");
}
/** Strategic merge: maps merge by key, lists of named items by name, everything else is replaced whole. */
function mergeSets(patch, value, path) {
    const [step, ...rest] = path;
    if (step === undefined)
        return true;
    if (typeof step === "string") {
        if (!(0,json/* isObject */.G)(patch))
            return patch !== null;
        if (!Object.hasOwn(patch, step))
            return false;
        return mergeSets(patch[step] ?? null, (0,json/* isObject */.G)(value) ? value[step] : undefined, rest);
    }
    if (!Array.isArray(patch))
        return false;
    const item = Array.isArray(value) ? value[step] : undefined;
    const name = (0,json/* isObject */.G)(item) ? item["name"] : undefined;
    return patch.some((other) => {
        return (0,json/* isObject */.G)(other) && other["name"] === name && mergeSets(other, item, rest);
    });
}
function textAt(value, path) {
    const text = (0,json/* valueAt */.f)(value, path);
    return typeof text === "string" ? text : null;
}

// EXTERNAL MODULE: ./build/model/read-manifests.js + 2 modules
var read_manifests = __nccwpck_require__(685);
;// CONCATENATED MODULE: ./build/read-tree.js









/** Reads files. Each that can't be read is an entry of `skipped` or `errors`, unless nobody expects a word about it. */
function readTree(inputs) {
    const files = new Map();
    const skipped = [];
    const errors = [];
    const objects = [];
    const fragments = [];
    const kustomizations = [];
    for (const { path, bytes, role } of inputs) {
        if ((0,kustomization/* isKustomizationPath */.rD)(path))
            kustomizations.push(...kustomizationIn(path, bytes));
        const detected = detect(path, bytes);
        if (detected.kind === "skip") {
            const { reason, line, silent } = detected;
            if (!silent && role === "reviewed")
                skipped.push({ file: path, reason, ...(line === undefined ? {} : { line }) });
            continue;
        }
        const file = (0,parse/* parseYaml */.h)(detected.source);
        files.set(path, file);
        if (role === "reviewed")
            errors.push(...errorsOf(file));
        const { manifests, partial } = (0,read_manifests/* readManifests */.P)(file);
        objects.push(...manifests);
        fragments.push(...partial);
    }
    const patchFiles = new Set(kustomizations.flatMap(({ patches }) => patches.flatMap(({ path }) => path ?? [])));
    const isPatch = ({ source }) => patchFiles.has(source.path);
    const whole = objects.filter((manifest) => !isPatch(manifest));
    const partial = [...fragments, ...objects.filter(isPatch)];
    const bytesOf = new Map(inputs.map(({ path, bytes }) => [path, bytes]));
    const patches = new Map(kustomizations.map((kustomization) => [
        kustomization.directory,
        readPatches(kustomization, (path) => documentsIn(path, bytesOf.get(path))),
    ]));
    const reviewed = new Set(inputs.filter(({ role }) => role === "reviewed").map(({ path }) => path));
    return {
        files,
        manifestsOf: (0,group_by/* groupBy */.$)(whole, ({ document }) => document),
        reviewed: whole.filter(({ source }) => reviewed.has(source.path)),
        context: whole.filter(({ source }) => !reviewed.has(source.path)),
        workspace: createWorkspace({ manifests: whole, partial, kustomizations, patches }),
        skipped,
        errors,
    };
}
/** A kustomization may leave out what makes other files manifests, so its name alone says what it is. */
function kustomizationIn(path, bytes) {
    return documentsIn(path, bytes).flatMap((value) => (0,kustomization/* readKustomization */.kG)(path, value) ?? []);
}
/** The data of a file that may be no manifest: a kustomization, a JSON patch. */
function documentsIn(path, bytes) {
    if (bytes === undefined || bytes.length > limits/* maxFileSize */.o2)
        return [];
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    return (0,parse/* parseYaml */.h)(new source_file/* SourceFile */.s(path, text)).documents.map(({ value }) => value);
}
/** The first error of each document that can't be used. */
function errorsOf({ source, documents }) {
    return documents.flatMap(({ errors: [error] }) => {
        if (error === undefined)
            return [];
        return { file: source.path, message: error.message, line: source.position(error.offset).line };
    });
}

// EXTERNAL MODULE: ./build/rules/index.js + 22 modules
var rules = __nccwpck_require__(8795);
// EXTERNAL MODULE: ./build/rules/run-rules.js
var run_rules = __nccwpck_require__(7439);
;// CONCATENATED MODULE: ./build/analyze.js





/** Reads the files, runs every rule, and proves every fix. Pure, synchronous, and never throws on what files hold. */
function analyze(files, settings, options = {}) {
    const tree = readTree(files);
    const errors = [...tree.errors];
    const said = new Map();
    const findingsOf = (manifest) => {
        const known = said.get(manifest);
        if (known)
            return known;
        const outcome = (0,run_rules/* runRules */.x)(rules/* kubernetesRules */.a, manifest, { workspace: tree.workspace, settings });
        errors.push(...outcome.errors);
        said.set(manifest, outcome.findings);
        return outcome.findings;
    };
    const ground = {
        workspace: tree.workspace,
        settings,
        manifestsOf: (document) => tree.manifestsOf.get(document) ?? [],
        findingsOf,
    };
    const asked = options.context === true ? [...tree.reviewed, ...tree.context] : tree.reviewed;
    const found = fingerprinted(asked.flatMap(findingsOf));
    const findings = (0,fix_findings/* fixFindings */.e7)(ground, tree.files, found, options.fix ?? (() => true));
    const proofs = findings.flatMap((finding) => finding.fix?.proof ?? []);
    const proved = proofs.filter((proof) => proof.ok).length;
    return {
        findings,
        skipped: tree.skipped,
        errors,
        stats: {
            files: files.filter((file) => file.role === "reviewed").length,
            manifests: tree.reviewed.length,
            fixes: { proved, unproved: proofs.length - proved },
        },
        files: tree.files,
        ground,
    };
}
function fingerprinted(findings) {
    const seen = new Map();
    return findings.toSorted(byPlace).map((finding) => {
        const occurrence = seen.get(finding.identity) ?? 0;
        seen.set(finding.identity, occurrence + 1);
        return { ...finding, fingerprint: (0,identity/* fingerprintOf */.a)(finding.identity, occurrence) };
    });
}
function byPlace(a, b) {
    if (a.source.path !== b.source.path)
        return a.source.path < b.source.path ? -1 : 1;
    return a.range[0] - b.range[0] || (a.rule < b.rule ? -1 : Number(a.rule > b.rule));
}


/***/ }),

/***/ 3986:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3136);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5919);
/* harmony import */ var _cli_main_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8624);
/* harmony import */ var _cli_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9405);
/* harmony import */ var _scan_worker_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(30);





// One bundle serves as program and as worker thread.
if (node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.isMainThread) {
    const terminal = (0,_cli_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .processTerminal */ .q)();
    process.exitCode = await (0,_cli_main_js__WEBPACK_IMPORTED_MODULE_2__/* .main */ .i)(process.argv.slice(2), terminal, (0,node_url__WEBPACK_IMPORTED_MODULE_0__.fileURLToPath)(import.meta.url));
}
else
    (0,_scan_worker_js__WEBPACK_IMPORTED_MODULE_3__/* .serveScan */ .J)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

;// CONCATENATED MODULE: ./build/config/config-error.js
/** A mistake in what the user gave (options, inputs, configuration): the message is the whole story, no stack is shown. */
class ConfigError extends Error {
    name = "ConfigError";
}

;// CONCATENATED MODULE: ./build/config/nearest.js
/** The name that was probably meant, or null when none is near enough to be worth proposing. */
function nearestName(given, names) {
    const wanted = plain(given);
    let best = null;
    let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
    for (const name of names) {
        const distance = editDistance(wanted, plain(name));
        if (distance >= bestDistance)
            continue;
        best = name;
        bestDistance = distance;
    }
    return best;
}
/** The closing words of a message about an unknown name: `; did you mean "x"?`, or a full stop. */
function didYouMean(given, names) {
    const nearest = nearestName(given, names);
    return nearest === null ? "." : `; did you mean "${nearest}"?`;
}
/** Names in the style of another tool (`failOn`, `FAIL_ON`) are no distance away. */
function plain(name) {
    return name
        .slice(0, 64)
        .toLowerCase()
        .replace(/[^a-z0-9]/g, "");
}
/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
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

;// CONCATENATED MODULE: ./build/platform/platform.js
/** A failure the user can do something about: the message is the whole story, no stack is shown. */
class PlatformError extends Error {
    name = "PlatformError";
    reason;
    constructor(message, reason = "failed") {
        super(message);
        this.reason = reason;
    }
}

;// CONCATENATED MODULE: ./build/reporters/printable.js
// Controls, format characters (invisible or changing direction: Unicode TR 36), lone surrogates, line separators.
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/**
 * Foreign text made safe for one line of a terminal or a log: control characters show as pictures (`␛`), invisible
 * ones as `<U+202E>`, and nothing in it starts a command of a workflow runner. Tabs become two spaces.
 */
function printable(text) {
    const plain = text.replaceAll("\t", "  ").replace(unprintable, picture);
    return plain.replaceAll("##[", "# #[");
}
/** A path as `printable`, which a workflow runner does not take for a command at the start of a line. */
function printablePath(path) {
    const text = printable(path);
    return /^\s*::/.test(text) ? `./${text}` : text;
}
/** How many columns a printable text takes: wide characters take two, combining ones none. */
function displayWidth(text) {
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

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./build/cli/command-line.js



/** The commands, in the order of the help. */
const commands = [
    {
        name: "review",
        usage: "review [--base REF] [--head REF]",
        summary: "Show what a review of your changes would say",
    },
    { name: "scan", usage: "scan [PATH…] [--fix[=safe|review]]", summary: "Check whole trees, and fix them" },
    { name: "rules", usage: "rules", summary: "List the rules" },
    { name: "explain", usage: "explain RULE", summary: "Say what a rule is about" },
];
const checking = ["review", "scan"];
/** The options, in the order of the help. */
const options = [
    { name: "base", value: "REF", commands: ["review"], summary: "Compare with the merge base of REF (default branch)" },
    { name: "head", value: "REF", commands: ["review"], summary: "Review REF instead of the working tree" },
    {
        name: "fix",
        value: "safe|review",
        commands: ["scan"],
        summary: "Write the safe fixes; with =review also those that a person should look at",
    },
    { name: "format", value: "text|json", commands: ["review", "scan", "rules"], summary: "How to print (text)" },
    {
        name: "fail-on",
        value: "SEVERITY",
        commands: checking,
        summary: "Exit with 1 from this severity on: error, warning, info or never (error)",
    },
    {
        name: "kubernetes-version",
        value: "RANGE",
        commands: checking,
        summary: "Versions that manifests must work on: 1.34 or 1.29-1.37 (1.32-1.37)",
    },
    { name: "config", value: "FILE", commands: checking, summary: "Configuration (.github/kubesuggest.yml, if any)" },
    { name: "paths", value: "GLOBS", commands: checking, summary: "Look at these files only" },
    { name: "paths-ignore", value: "GLOBS", commands: checking, summary: "Leave these files out" },
    { name: "max-comments", value: "NUMBER", commands: ["review"], summary: "Show at most this many comments (30)" },
    { name: "help", value: null, commands: ["review", "scan", "rules", "explain"], summary: "Show this help" },
    { name: "version", value: null, commands: ["review", "scan", "rules", "explain"], summary: "Show the version" },
];
/** Reads the arguments. Throws a ConfigError for a command or option that there is not. */
function parseCommandLine(argv) {
    const { tokens } = (0,external_node_util_namespaceObject.parseArgs)({
        args: argv.map((argument) => (argument === "--fix" ? "--fix=safe" : argument)),
        options: Object.fromEntries(options.map(({ name, value }) => [name, { type: value === null ? "boolean" : "string" }])),
        allowPositionals: true,
        strict: false,
        tokens: true,
    });
    const words = [];
    const given = {};
    for (const token of tokens) {
        if (token.kind === "positional")
            words.push(token.value);
        if (token.kind === "option")
            readOption(token, given);
    }
    if ("help" in given)
        return { command: "help", paths: words, options: given };
    if ("version" in given)
        return { command: "version", paths: [], options: given };
    return checkCommand(words, given);
}
function readOption({ name, rawName, value, inlineValue }, given) {
    const known = name === "h" || name === "v" ? (name === "h" ? "help" : "version") : name;
    const option = options.find((candidate) => candidate.name === known);
    if (!option || (rawName.startsWith("--") && known !== name)) {
        throw usageError(`unknown option ${shown(rawName)}${didYouMean(name, options.map((one) => one.name)).replace(/"(.*)"/, '"--$1"')}`);
    }
    if (option.value === null && inlineValue)
        throw usageError(`${rawName} takes no value.`);
    if (option.value !== null && (value === undefined || value === "" || (!inlineValue && /^-./.test(value)))) {
        throw usageError(`${rawName} needs a value: ${rawName} ${option.value}.`);
    }
    if (known in given && option.value !== null && !known.startsWith("paths")) {
        throw usageError(`${rawName} is given twice.`);
    }
    given[known] = known in given ? `${given[known]}\n${value}` : (value ?? "");
}
function checkCommand(words, given) {
    const [word, ...paths] = words;
    if (word === undefined) {
        if (Object.keys(given).length > 0)
            throw usageError("a command is missing: review, scan, rules or explain.");
        return { command: "help", paths: [], options: given };
    }
    if (word === "help")
        return { command: "help", paths, options: given };
    const command = commands.find(({ name }) => name === word);
    if (!command) {
        const names = commands.map(({ name }) => name);
        throw usageError(`unknown command ${shown(word)}${didYouMean(word, names)}`);
    }
    for (const name of Object.keys(given)) {
        const option = options.find((candidate) => candidate.name === name);
        if (option && !option.commands.includes(command.name))
            throw usageError(`${command.name} has no option --${name}.`);
    }
    if (paths.length > 0 && command.name !== "scan" && command.name !== "explain") {
        throw usageError(`${command.name} takes no arguments, but was given ${shown(paths[0] ?? "")}.`);
    }
    return { command: command.name, paths, options: given };
}
/** A mistake in the arguments, with where to read on. */
function usageError(sentence) {
    return new ConfigError(`${sentence} See "kubesuggest --help".`);
}
function shown(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

;// CONCATENATED MODULE: ./build/cli/help.js

/** The help page. */
function helpText(style) {
    const lines = [
        "Reviews Kubernetes manifests and proposes fixes that can be accepted as they are.",
        "",
        style.bold("Commands"),
        ...commands.map(({ usage, summary }) => row(`kubesuggest ${usage}`, summary, 50)),
        "",
        style.bold("Options"),
        ...options.map((option) => row(optionUsage(option), option.summary, 30)),
        "",
        style.bold("Exit status"),
        row("0", "nothing found at or above --fail-on", 5),
        row("1", "something found", 5),
        row("2", "wrong use or input: the message says what to do", 5),
    ];
    return `${lines.join("\n")}\n`;
}
function optionUsage({ name, value }) {
    if (name === "fix")
        return "--fix[=safe|review]";
    return value === null ? `--${name}` : `--${name} ${value}`;
}
function row(left, right, width) {
    return `  ${left.padEnd(width)} ${right}`;
}

// EXTERNAL MODULE: ./build/formats/yaml/limits.js
var limits = __nccwpck_require__(5091);
// EXTERNAL MODULE: ./build/model/deploy-unit.js
var deploy_unit = __nccwpck_require__(1170);
// EXTERNAL MODULE: ./build/model/kustomization.js
var kustomization = __nccwpck_require__(563);
;// CONCATENATED MODULE: ./build/collect.js



/** Bounds of one review; what lies beyond them is left out and said so. */
const collect_limits = { reviewed: 2000, context: 3000, fileBytes: limits/* maxFileSize */.o2, totalBytes: 64_000_000 };
/** The API lists no more changed files of one pull request. */
const listLimit = 3000;
/** Reads the changed files that `wanted` lets through, and the files around them, at the head and the merge base. */
async function collect(platform, pull, wanted) {
    const changes = await platform.changedFiles(pull);
    const notices = [];
    if (changes.length >= listLimit) {
        notices.push(`Only the first ${listLimit} changed files were looked at: the platform lists no more.`);
    }
    const relevant = changes.filter(({ path }) => mayHoldManifest(path) && wanted(path));
    if (relevant.length === 0)
        return { changes, head: [], base: [], skipped: [], notices };
    const [headTree, baseTree] = await Promise.all([readTree(platform, pull.head), readTree(platform, pull.mergeBase)]);
    if (!headTree.complete || !baseTree.complete) {
        notices.push("The platform did not list all files of the repository: what the others hold is not known.");
    }
    const reviewed = relevant.filter(({ status }) => status !== "removed");
    const touched = new Set(relevant.flatMap(({ path, previousPath }) => [path, previousPath ?? path]));
    const basePath = new Map(reviewed.map(({ path, previousPath }) => [path, previousPath ?? path]));
    const skipped = [];
    const headFiles = choose(headTree, reviewed.map(({ path }) => path), touched, skipped);
    const bases = reviewed.map(({ path }) => basePath.get(path) ?? path).filter((path) => baseTree.files.has(path));
    const baseFiles = choose(baseTree, [...new Set(bases)], touched, []);
    const head = await readAround(platform, pull.head, headTree, headFiles, skipped);
    const base = await readAround(platform, pull.mergeBase, baseTree, baseFiles, []);
    return { changes, head, base: atHead(base, reviewed), skipped, notices };
}
/** Reads the chosen files, and then those that the kustomizations among them name. */
async function readAround(platform, commit, tree, choices, skipped) {
    const files = await readAll(platform, commit, choices, skipped);
    const known = new Set(choices.map(({ entry }) => entry.path));
    const named = namedFiles(files, tree).filter((path) => !known.has(path));
    const further = named.slice(0, collect_limits.context).flatMap((path) => {
        const entry = tree.files.get(path);
        const fits = entry?.type === "file" && (entry.size ?? 0) <= collect_limits.fileBytes;
        return entry && fits ? [{ entry, role: "context" }] : [];
    });
    return further.length === 0 ? files : [...files, ...(await readAll(platform, commit, further, []))];
}
function namedFiles(files, tree) {
    const named = new Set();
    for (const { path, bytes } of files) {
        if (!(0,kustomization/* isKustomizationPath */.rD)(path))
            continue;
        for (const target of (0,deploy_unit/* referencedPaths */.i7)(path, new TextDecoder().decode(bytes)))
            named.add(target);
    }
    if (named.size === 0)
        return [];
    return [...tree.files.keys()].filter((path) => {
        return mayHoldManifest(path) && (named.has(path) || named.has((0,kustomization/* directoryOf */.jt)(path)));
    });
}
/** Whether a file can hold manifests as far as its name tells. */
function mayHoldManifest(path) {
    return /\.(?:ya?ml|json)$/i.test(path);
}
async function readTree(platform, commit) {
    const { entries, complete } = await platform.listFiles(commit);
    return { files: new Map(entries.map((entry) => [entry.path, entry])), complete };
}
function choose(tree, reviewed, touched, skipped) {
    const choices = new Map();
    let bytes = 0;
    const add = (path, role) => {
        const entry = tree.files.get(path);
        if (entry === undefined)
            return tree.complete ? "not in the commit's tree" : "the platform did not list it";
        if (entry.type === "symlink")
            return "a symbolic link, which is not followed";
        if (entry.type === "submodule")
            return "a submodule";
        if ((entry.size ?? 0) > collect_limits.fileBytes)
            return `too large (${entry.size} bytes; the limit is ${collect_limits.fileBytes})`;
        if (bytes + (entry.size ?? 0) > collect_limits.totalBytes)
            return "the change is too large to be reviewed as a whole";
        bytes += entry.size ?? 0;
        choices.set(path, { entry, role });
        return null;
    };
    for (const [index, path] of reviewed.entries()) {
        const reason = index < collect_limits.reviewed ? add(path, "reviewed") : `more than ${collect_limits.reviewed} files changed`;
        if (reason !== null)
            skipped.push({ file: path, reason });
    }
    const around = (0,deploy_unit/* contextPaths */.A9)(tree.files.keys(), [...touched]).filter((path) => !choices.has(path));
    for (const path of around.slice(0, collect_limits.context))
        add(path, "context");
    return [...choices.values()];
}
async function readAll(platform, commit, choices, skipped) {
    const contents = await platform.readFiles(commit, choices.map(({ entry }) => entry));
    const files = [];
    for (const { entry, role } of choices) {
        const content = contents.get(entry.path) ?? { missing: "the platform did not hand it out" };
        if ("bytes" in content)
            files.push({ path: entry.path, bytes: content.bytes, role });
        else if (role === "reviewed")
            skipped.push({ file: entry.path, reason: content.missing });
    }
    return files;
}
/** Files that were renamed take their new path, so that findings in them keep their identity. */
function atHead(base, reviewed) {
    const renamed = new Map();
    const copies = new Map();
    for (const { path, previousPath, status } of reviewed) {
        if (previousPath === null)
            continue;
        if (status === "renamed")
            renamed.set(previousPath, path);
        else
            copies.set(previousPath, [...(copies.get(previousPath) ?? []), path]);
    }
    return base.flatMap((file) => {
        const moved = { ...file, path: renamed.get(file.path) ?? file.path };
        return [moved, ...(copies.get(file.path) ?? []).map((path) => ({ ...file, path }))];
    });
}

;// CONCATENATED MODULE: ./build/config/glob.js
const maximumAlternatives = 200;
/**
 * The test of a glob over whole paths: `*` and `?` stay within a directory, `**` as a whole step crosses them,
 * `[a-z]` and `{a,b}` choose, everything else stands for itself. Time grows with glob × path, whatever they hold.
 * Throws a RangeError where braces would make too many alternatives.
 */
function globTest(glob) {
    const alternatives = expandBraces(glob).map((text) => text.split("/").map(readStep));
    return (path) => {
        const steps = path.split("/");
        return path === glob || alternatives.some((pattern) => matchSteps(pattern, steps));
    };
}
function expandBraces(glob) {
    let done = [glob];
    for (;;) {
        const next = done.flatMap((text) => {
            const group = /\{([^{}]*,[^{}]*)\}/.exec(text);
            if (!group)
                return [text];
            const after = text.slice(group.index + group[0].length);
            return (group[1] ?? "").split(",").map((choice) => text.slice(0, group.index) + choice + after);
        });
        if (next.length > maximumAlternatives)
            throw new RangeError("its braces make too many alternatives");
        if (next.length === done.length && next.every((text, index) => text === done[index]))
            return done;
        done = next;
    }
}
function readStep(text) {
    if (text === "**")
        return "**";
    const parts = text.match(/\[!?[^\]]+\]|[\s\S]/gu) ?? [];
    return parts.map((part) => {
        if (part === "*")
            return { kind: "star", accepts: () => true };
        if (part === "?")
            return { kind: "any", accepts: () => true };
        if (part.length > 2 && part.startsWith("["))
            return { kind: "text", accepts: readClass(part.slice(1, -1)) };
        return { kind: "text", accepts: (character) => character === part };
    });
}
function readClass(text) {
    const negated = text.startsWith("!");
    const parts = (negated ? text.slice(1) : text).match(/[\s\S]-[\s\S]|[\s\S]/gu) ?? [];
    const ranges = parts.map((part) => [...part]).map((characters) => [characters[0] ?? "", characters.at(-1) ?? ""]);
    return (character) => ranges.some(([from = "", to = ""]) => from <= character && character <= to) !== negated;
}
/** Wildcard matching with one way back per star, the newest: enough, since a later star can make up for an earlier. */
function matchList(pattern, items, isStar, fits) {
    let at = 0;
    let star = -1;
    let resume = 0;
    for (let index = 0; index < items.length;) {
        const part = pattern[at];
        if (part !== undefined && isStar(part)) {
            star = at;
            resume = index;
            at += 1;
        }
        else if (part !== undefined && fits(part, items[index])) {
            at += 1;
            index += 1;
        }
        else if (star >= 0) {
            resume += 1;
            index = resume;
            at = star + 1;
        }
        else
            return false;
    }
    return pattern.slice(at).every(isStar);
}
function matchSteps(pattern, steps) {
    return matchList(pattern, steps, (part) => part === "**", (part, step) => part !== "**" && matchStep(part, step));
}
function matchStep(tokens, step) {
    return matchList(tokens, [...step], (token) => token.kind === "star", (token, character) => token.accepts(character));
}

;// CONCATENATED MODULE: ./build/config/path-filter.js


const maximumGlobLength = 1000;
/**
 * The test that `paths` and `paths-ignore` put to a path from the repository's root. A glob that names a directory
 * means all below it; in a list, a glob after `!` takes back what those before it matched. Throws a ConfigError for
 * a glob that can't be used.
 */
function pathFilter(config) {
    const included = listTest(config.paths);
    const ignored = listTest(config.pathsIgnore);
    return (path) => (included?.(path) ?? true) && !ignored?.(path);
}
function listTest(globs) {
    if (globs.length === 0)
        return null;
    const tests = globs.map((glob) => ({ inverted: glob.startsWith("!"), matches: compile(glob) }));
    const otherwise = tests.every(({ inverted }) => inverted);
    return (path) => tests.reduce((result, { inverted, matches }) => (matches(path) ? !inverted : result), otherwise);
}
function compile(glob) {
    if (glob.length > maximumGlobLength)
        throw new ConfigError("A glob is too long to be meant.");
    const pattern = glob
        .replace(/^!/, "")
        .replace(/^\.?\/+/, "")
        .replace(/\/+$/, "");
    if (pattern === "" || pattern === ".")
        return () => true;
    try {
        const itself = globTest(pattern);
        const below = globTest(`${pattern}/**`);
        return (path) => itself(path) || below(path);
    }
    catch (error) {
        const reason = error instanceof RangeError ? error.message : String(error);
        throw new ConfigError(`The glob ${JSON.stringify(glob)} can't be used: ${reason}.`);
    }
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./build/platform/object-id.js

/** Whether a text has the form of an object id of git, SHA-1 or SHA-256. */
function object_id_isObjectId(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
/** Whether bytes are exactly the blob that an object id names (git hashes a header and the content). */
function isBlob(bytes, oid) {
    const hash = createHash(oid.length === 64 ? "sha256" : "sha1");
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex") === oid;
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: ./build/platform/git/run-git.js


/** Far more than the list of files of the largest repositories. */
const outputLimit = 512 * 1024 * 1024;
/** Options that keep a repository's own configuration from running programs or changing the output. */
const steady = [
    "-c",
    "core.quotePath=false",
    "-c",
    "core.fsmonitor=false",
    "-c",
    "core.hooksPath=/dev/null",
    "-c",
    "diff.noprefix=false",
    "-c",
    "diff.mnemonicPrefix=false",
    "-c",
    "diff.suppressBlankEmpty=false",
    "-c",
    "color.ui=false",
    "--no-optional-locks",
    "--no-pager",
    "--literal-pathspecs",
];
/** A failed call of git: its exit status, and the first line it said. */
class GitFailure extends PlatformError {
    said;
    constructor(command, said) {
        super(`git ${command} failed${said === "" ? "." : `: ${said}`}`);
        this.said = said;
    }
}
/** Runs git in a directory, without a shell, and gives what it printed. Throws a GitFailure, or says that git is missing. */
function run_git_runGit(directory, args) {
    const options = { cwd: directory, env: cleanEnvironment(), encoding: "buffer", maxBuffer: outputLimit };
    return new Promise((resolve, reject) => {
        (0,external_node_child_process_namespaceObject.execFile)("git", [...steady, ...args], options, (error, stdout, stderr) => {
            if (error === null)
                resolve(stdout);
            else
                reject(failureOf(error, args[0] ?? "", stderr.toString()));
        });
    });
}
/** Runs git and feeds it a text, which may be longer than what pipes hold. */
function feedGit(directory, args, input) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_namespaceObject.spawn)("git", [...steady, ...args], { cwd: directory, env: cleanEnvironment() });
        const out = [];
        const err = [];
        child.stdout.on("data", (chunk) => out.push(chunk));
        child.stderr.on("data", (chunk) => err.push(chunk));
        // A git that ends early closes the pipe; its exit status tells the story.
        child.stdin.on("error", () => { });
        child.on("error", (error) => reject(failureOf(error, args[0] ?? "", "")));
        child.on("close", (status) => {
            if (status === 0)
                resolve(Buffer.concat(out));
            else
                reject(new GitFailure(args[0] ?? "", firstLine(Buffer.concat(err).toString())));
        });
        child.stdin.end(input);
    });
}
/** Variables such as GIT_DIR would turn git to another repository. */
function cleanEnvironment() {
    const kept = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
    return { ...Object.fromEntries(kept), LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1" };
}
function failureOf(error, command, stderr) {
    const { code } = error;
    if (code === "ENOENT") {
        return new PlatformError("git could not be started: install it, and run this in a directory that exists.");
    }
    return new GitFailure(command, firstLine(stderr) || (typeof code === "string" ? code : ""));
}
function firstLine(text) {
    const line = text.split("\n").find((one) => one.trim() !== "") ?? "";
    return line.replace(/^(fatal|error): /, "").slice(0, 300);
}

;// CONCATENATED MODULE: ./build/platform/git/objects.js


/** Contents are read in portions of this many bytes, so that memory stays bounded. */
const portionBytes = 32 * 1024 * 1024;
/** Every file of a commit's tree. */
async function listCommit(root, commit) {
    const output = await run_git_runGit(root, ["ls-tree", "-r", "-l", "-z", "--full-tree", "--end-of-options", commit]);
    return splitZero(output).flatMap((row) => {
        const match = /^(\d+) (\w+) ([0-9a-f]+) +(-|\d+)\t([\s\S]+)$/.exec(row);
        const [, mode, type, oid = "", size, path = ""] = match ?? [];
        if (match === null)
            return [];
        const kind = type === "commit" ? "submodule" : mode === "120000" ? "symlink" : "file";
        return [{ path, type: kind, size: size === "-" ? null : Number(size), oid }];
    });
}
/** The contents of blobs by path, each read once. */
async function readObjects(root, entries) {
    const sizes = new Map();
    for (const { type, oid, size } of entries)
        if (type === "file" && object_id_isObjectId(oid))
            sizes.set(oid, size ?? 0);
    const contents = new Map();
    for (const portion of portionsOf(sizes)) {
        const output = await feedGit(root, ["cat-file", "--batch"], `${portion.join("\n")}\n`);
        readBatch(output, contents);
    }
    return new Map(entries.map((entry) => [entry.path, contentOf(entry, contents)]));
}
/** The texts in output whose items end with NUL, as `-z` makes git write. */
function splitZero(output) {
    return output.toString("utf8").split("\0").slice(0, -1);
}
function contentOf({ type, oid }, contents) {
    if (type === "symlink")
        return { missing: "a symbolic link, which is not followed" };
    if (type === "submodule")
        return { missing: "a submodule" };
    return contents.get(oid) ?? { missing: "git does not have it" };
}
function portionsOf(sizes) {
    const portions = [];
    let bytes = portionBytes;
    for (const [oid, size] of sizes) {
        if (bytes >= portionBytes) {
            portions.push([]);
            bytes = 0;
        }
        portions.at(-1)?.push(oid);
        bytes += size;
    }
    return portions;
}
/** `<oid> blob <size>\n<content>\n`, or `<oid> missing\n` (git-cat-file, batch output). */
function readBatch(output, contents) {
    for (let position = 0; position < output.length;) {
        const end = output.indexOf(10, position);
        if (end < 0)
            return;
        const [oid = "", type, size] = output.toString("latin1", position, end).split(" ");
        position = end + 1;
        if (size === undefined)
            continue;
        const length = Number(size);
        if (type === "blob")
            contents.set(oid, { bytes: new Uint8Array(output.subarray(position, position + length)) });
        position += length + 1;
    }
}

;// CONCATENATED MODULE: ./build/platform/git/changes.js


/** The files are compared as GitHub compares them, whatever the user's configuration says. */
const diffOptions = [
    "--find-renames",
    "--no-ext-diff",
    "--no-textconv",
    "--no-color",
    "--submodule=short",
    "--ignore-submodules=dirty",
];
const statuses = { A: "added", D: "removed", R: "renamed", C: "copied" };
/** How two commits differ; without a head, how the working tree differs from the base, untracked files aside. */
async function listChanges(root, base, head) {
    const range = ["--end-of-options", base, ...(head === null ? [] : [head])];
    const names = splitZero(await run_git_runGit(root, ["diff", "--raw", "-z", "--no-abbrev", ...diffOptions, ...range]));
    const patches = splitPatches(await run_git_runGit(root, ["diff", "-p", "-U3", "--full-index", ...diffOptions, ...range]));
    const changes = [];
    for (let index = 0; index < names.length;) {
        const letter = (names[index] ?? "").split(" ")[4]?.[0] ?? "M";
        const moved = letter === "R" || letter === "C";
        const first = names[index + 1] ?? "";
        const path = moved ? (names[index + 2] ?? "") : first;
        index += moved ? 3 : 2;
        // A path in conflict is listed once more, as what it is now.
        if (letter === "U")
            continue;
        // What turned into a link or back is shown as a deletion and an addition.
        const patch = (letter === "T" ? patches.splice(0, 2)[1] : patches.shift()) ?? null;
        changes.push({ path, previousPath: moved ? first : null, status: statuses[letter] ?? "modified", patch });
    }
    return changes;
}
/** One patch from its first hunk on for each file, in the order of the raw list; null for a binary file. */
function splitPatches(output) {
    const parts = `\n${output.toString("utf8")}`.split("\ndiff --git ").slice(1);
    return parts.map((part) => {
        const start = part.indexOf("\n@@ ");
        if (start >= 0)
            return part
                .slice(start + 1)
                .replace(/\n\* Unmerged path [^]*$/, "")
                .replace(/\n$/, "");
        return /\n(Binary files |GIT binary patch)/.test(part) ? null : "";
    });
}

;// CONCATENATED MODULE: ./build/platform/git/commits.js



/** The root of the working tree that a directory lies in. Throws a PlatformError where there is none. */
async function findRoot(directory) {
    try {
        const output = await run_git_runGit(directory, ["rev-parse", "--show-toplevel"]);
        return output.toString().replace(/\n$/, "");
    }
    catch (error) {
        if (!(error instanceof GitFailure))
            throw error;
        if (/dubious ownership/.test(error.said))
            throw new PlatformError(`git does not trust this repository: ${error.said}`);
        throw new PlatformError('This is no git repository: go to one, or use "kubesuggest scan".');
    }
}
/** The commit that a branch, tag or other revision names. Throws a PlatformError for one that there is not. */
async function resolveCommit(root, revision) {
    const shown = JSON.stringify(revision.slice(0, 100));
    // An address such as `:/text` or `a..b` is no place in history that a user would review.
    if (revision === "" || revision.length > 1000 || /[\0\n:]|\.\./.test(revision) || revision.startsWith("-")) {
        throw new PlatformError(`${shown} is no name of a branch, tag or commit.`);
    }
    try {
        const output = await run_git_runGit(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
        const commit = output.toString().trim();
        if (object_id_isObjectId(commit))
            return commit;
    }
    catch (error) {
        if (!(error instanceof GitFailure))
            throw error;
    }
    throw new PlatformError(`There is no branch, tag or commit ${shown} here: fetch it, or check its spelling.`);
}
/** Whether the repository at a directory has a commit, with its whole tree as far as git knows. */
async function hasCommit(directory, commit) {
    if (!isObjectId(commit))
        return false;
    try {
        await runGit(directory, ["cat-file", "-e", `${commit}^{commit}`]);
        return true;
    }
    catch {
        return false;
    }
}
/** The newest commit that both have in their history. Throws a PlatformError where there is none, or none was fetched. */
async function mergeBase(root, base, head) {
    try {
        const output = await run_git_runGit(root, ["merge-base", "--end-of-options", base, head]);
        return output.toString().split("\n")[0] ?? "";
    }
    catch (error) {
        if (!(error instanceof GitFailure))
            throw error;
    }
    const shallow = (await run_git_runGit(root, ["rev-parse", "--is-shallow-repository"])).toString().trim() === "true";
    if (shallow)
        throw new PlatformError('This clone is too shallow to compare with the base: run "git fetch --unshallow".');
    throw new PlatformError("The base and the head have no commit in common: name another --base.");
}
/** The branch that changes are meant for: what the remote calls its head, or main or master. */
async function defaultBranch(root) {
    const candidates = ["origin/HEAD", "origin/main", "origin/master", "main", "master"];
    for (const candidate of candidates) {
        try {
            await run_git_runGit(root, ["rev-parse", "--verify", "--quiet", `${candidate}^{commit}`]);
            return candidate;
        }
        catch (error) {
            if (!(error instanceof GitFailure))
                throw error;
        }
    }
    throw new PlatformError("No default branch was found: name the one to compare with by --base.");
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./build/platform/git/working-tree.js





/** Larger files are no manifests, and would only fill the memory. */
const maximumBytes = 64 * 1024 * 1024;
/** Files of the working tree: tracked ones and those that git would add. Their object ids are unknown and empty. */
async function listWorkingTree(root) {
    const output = await run_git_runGit(root, ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"]);
    const entries = [];
    for (const file of splitZero(output)) {
        const name = file.replace(/\/$/, "");
        const stats = await (0,promises_namespaceObject.lstat)(external_node_path_namespaceObject.join(root, name)).catch(() => null);
        if (stats === null)
            continue;
        const type = stats.isSymbolicLink() ? "symlink" : stats.isDirectory() ? "submodule" : "file";
        entries.push({ path: name, type, size: stats.size, oid: "" });
    }
    return entries;
}
/** The paths that git would add but does not track yet. */
async function listUntracked(root) {
    return splitZero(await run_git_runGit(root, ["ls-files", "-z", "--others", "--exclude-standard"]));
}
/** Reads a file of the working tree, and never one that a link leads to. */
async function readWorkingFile(root, file) {
    const full = external_node_path_namespaceObject.join(root, file);
    try {
        const home = await (0,promises_namespaceObject.realpath)(external_node_path_namespaceObject.dirname(full));
        if (home !== external_node_path_namespaceObject.join(await (0,promises_namespaceObject.realpath)(root), external_node_path_namespaceObject.dirname(file))) {
            return { missing: "a file behind a symbolic link, which is not followed" };
        }
        const handle = await (0,promises_namespaceObject.open)(full, external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0) | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0));
        try {
            const stats = await handle.stat();
            if (!stats.isFile())
                return { missing: "no regular file" };
            if (stats.size > maximumBytes)
                return { missing: `too large (${stats.size} bytes)` };
            return { bytes: new Uint8Array(await handle.readFile()) };
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        const { code } = error;
        if (code === "ELOOP" || code === "EMLINK")
            return { missing: "a symbolic link, which is not followed" };
        if (code === "ENOENT" || code === "ENOTDIR")
            return { missing: "no longer there" };
        return { missing: `it can't be read (${code ?? String(error)})` };
    }
}

;// CONCATENATED MODULE: ./build/platform/git/local-range.js





/** Stands where a commit would, for files as they are on disk. */
const workingTree = "working tree";
/** Opens the range from the merge base of both to the head. Throws a PlatformError for what git does not know. */
async function openLocalRange(directory, names) {
    const root = await findRoot(directory);
    const baseBranch = names.base ?? (await defaultBranch(root));
    const base = await resolveCommit(root, baseBranch);
    const headCommit = await resolveCommit(root, names.head ?? "HEAD");
    const start = await mergeBase(root, base, headCommit);
    const head = names.head === null ? workingTree : headCommit;
    const pull = { number: 0, head, mergeBase: start, baseBranch, draft: false, open: true, fork: false };
    return { root, platform: localPlatform(root), pull };
}
/** A local repository as a platform that can be read; there is nowhere to post to. */
function localPlatform(root) {
    return {
        pullRequest: nowhere,
        pullRequestsOf: nowhere,
        changedFiles: (pull) => pull.head === workingTree ? changesOnDisk(root, pull) : listChanges(root, pull.mergeBase, pull.head),
        async listFiles(commit) {
            const entries = commit === workingTree ? await listWorkingTree(root) : await listCommit(root, commit);
            return { entries, complete: true };
        },
        async readFiles(commit, entries) {
            if (commit !== workingTree)
                return readObjects(root, entries);
            const contents = new Map();
            for (const { path } of entries)
                contents.set(path, await readWorkingFile(root, path));
            return contents;
        },
        earlierComments: async () => [],
        submitReview: nowhere,
        publishCheck: nowhere,
    };
}
/** Files that git does not track yet belong to the change as much as the others. */
async function changesOnDisk(root, pull) {
    const tracked = await listChanges(root, pull.mergeBase, null);
    const untracked = [];
    for (const path of await listUntracked(root)) {
        const content = await readWorkingFile(root, path);
        const patch = "bytes" in content ? additionPatch(content.bytes) : null;
        untracked.push({ path, previousPath: null, status: "added", patch });
    }
    return [...tracked, ...untracked];
}
function additionPatch(bytes) {
    if (bytes.includes(0))
        return null;
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    if (text === "")
        return "";
    const lines = text.replace(/\n$/, "").split("\n");
    const end = text.endsWith("\n") ? [] : ["\\ No newline at end of file"];
    return [`@@ -0,0 +1,${lines.length} @@`, ...lines.map((line) => `+${line}`), ...end].join("\n");
}
function nowhere() {
    return Promise.reject(new PlatformError("A local repository has no pull requests."));
}

;// CONCATENATED MODULE: ./build/core/finding.js
/** Severities, the most severe first. */
const severities = ["error", "warning", "info"];
/** True when `severity` is at least as severe as `threshold`. */
function atLeast(severity, threshold) {
    return severities.indexOf(severity) <= severities.indexOf(threshold);
}

// EXTERNAL MODULE: ./build/core/path.js
var core_path = __nccwpck_require__(3059);
;// CONCATENATED MODULE: ./build/reporters/byte-offsets.js
/** The offsets in a text's UTF-8 bytes of offsets in the text, found in one walk however many there are. */
function byteOffsets(text, offsets) {
    const found = new Map();
    let bytes = 0;
    let index = 0;
    for (const offset of [...new Set(offsets)].sort((a, b) => a - b)) {
        for (; index < offset; index += 1) {
            const code = text.charCodeAt(index);
            if (code < 0x80)
                bytes += 1;
            else if (code < 0x800)
                bytes += 2;
            else if (code >= 0xd800 && code < 0xdc00) {
                bytes += 4;
                index += 1;
            }
            else
                bytes += 3;
        }
        found.set(offset, bytes);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/reporters/json.js



/** The version of the JSON report: it rises when a key changes its meaning or goes. */
const jsonReportVersion = 1;
/** The report as JSON, documented in docs/json-report.md, with a newline at the end. */
function jsonReport(report) {
    const offsets = editOffsets(report.findings);
    const data = {
        version: jsonReportVersion,
        findings: report.findings.map((finding) => jsonFinding(finding, offsets)),
        skipped: report.skipped.map(({ file, reason, line }) => ({ file, reason, line })),
        errors: report.errors.map(({ file, message, line }) => ({ file, message, line })),
        stats: jsonStats(report),
    };
    return `${escapeRunnerCommands(JSON.stringify(data, null, 2))}\n`;
}
function jsonFinding(finding, offsets) {
    const { rule, severity, message, source, range, object, path, fingerprint } = finding;
    return {
        rule,
        severity,
        message,
        file: source.path,
        range: { start: source.position(range[0]), end: source.position(range[1]) },
        object,
        path: (0,core_path/* formatPath */.jV)(path),
        fingerprint,
        new: finding.new,
        fix: jsonFix(finding, offsets),
    };
}
function jsonFix({ fix, source }, offsets) {
    if (fix === null)
        return null;
    const bytes = offsets.get(source);
    const edits = fix.edits.map(({ range: [start, end], text }) => {
        return { file: source.path, start: bytes?.get(start) ?? 0, end: bytes?.get(end) ?? 0, text };
    });
    return { title: fix.title, grade: fix.grade, edits, proof: fix.proof };
}
function jsonStats({ findings, skipped, errors, stats }) {
    const counts = severities.map((severity) => [severity, findings.filter((one) => one.severity === severity).length]);
    return {
        ...stats,
        findings: {
            total: findings.length,
            new: findings.filter((finding) => finding.new).length,
            ...Object.fromEntries(counts),
        },
        skipped: skipped.length,
        errors: errors.length,
    };
}
/** All offsets of a file are counted in one walk over its text: a large file can have thousands of findings. */
function editOffsets(findings) {
    const wanted = new Map();
    for (const { source, fix } of findings) {
        const offsets = wanted.get(source) ?? [];
        for (const { range } of fix?.edits ?? [])
            offsets.push(...range);
        wanted.set(source, offsets);
    }
    return new Map([...wanted].map(([source, offsets]) => [source, byteOffsets(source.text, offsets)]));
}
/** A workflow runner obeys `##[…]` anywhere in a line; in JSON the bracket can be written so that it sees none. */
function escapeRunnerCommands(json) {
    return json.replaceAll("##[", "##\\u005b");
}

// EXTERNAL MODULE: ./build/analyze.js + 7 modules
var analyze = __nccwpck_require__(4917);
// EXTERNAL MODULE: ./build/fix/fix-findings.js
var fix_findings = __nccwpck_require__(8094);
// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __nccwpck_require__(8187);
// EXTERNAL MODULE: ./build/fix/compose.js + 15 modules
var compose = __nccwpck_require__(9157);
// EXTERNAL MODULE: ./build/fix/prove.js + 11 modules
var prove = __nccwpck_require__(2869);
;// CONCATENATED MODULE: ./build/fix/prove-set.js



/** A set that does not hold is searched for what breaks it with so many proofs; what is undecided then is refused. */
const proofLimit = 100;
/**
 * Proves that the proved fixes hold together, whatever their files: all of them made at once must keep every law. A
 * fix that does not go with those before it loses its proof, with the law `stands-alone`.
 */
function proveSet(ground, files, findings) {
    let proofs = 0;
    const holds = (members) => {
        proofs += 1;
        const changes = proofs > proofLimit ? null : changesOf(files, members);
        return changes !== null && (0,prove/* proveChanges */.u)(ground, changes).ok;
    };
    const accept = (accepted, candidates) => {
        const all = [...accepted, ...candidates];
        if (candidates.length === 0 || holds(all))
            return all;
        if (candidates.length === 1 || proofs > proofLimit)
            return accepted;
        const half = candidates.length >> 1;
        return accept(accept(accepted, candidates.slice(0, half)), candidates.slice(half));
    };
    const proved = findings.filter(isProved);
    const accepted = new Set(accept([], proved));
    const refused = new Set(proved.filter((finding) => !accepted.has(finding)));
    return findings.map((finding) => (refused.has(finding) ? withoutProof(finding) : finding));
}
function changesOf(files, findings) {
    const changes = [];
    for (const [path, members] of (0,group_by/* groupBy */.$)(findings, ({ source }) => source.path)) {
        const file = files.get(path);
        if (file === undefined)
            return null;
        const composition = (0,compose/* composeFixes */.a)(file, members.flatMap(({ proposal }) => proposal ?? []));
        if (!composition.ok)
            return null;
        changes.push({ file, edits: composition.edits, operations: composition.operations, cures: members });
    }
    return changes;
}
function isProved(finding) {
    return finding.fix?.proof.ok === true;
}
function withoutProof(finding) {
    if (finding.fix === null)
        return finding;
    const reason = "accepted together with the other fixes it would break a rule";
    return { ...finding, fix: { ...finding.fix, proof: { ok: false, failed: "stands-alone", reason } } };
}

;// CONCATENATED MODULE: ./build/review/lines.js
const known = new WeakMap();
/** The lines of a file; counted once. */
function gitLines(source) {
    const lines = known.get(source) ?? countLines(source);
    known.set(source, lines);
    return lines;
}
/** The line ending of a text: CRLF where every line ends so, else LF. */
function lines_lineEndingOf(text) {
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
    return { starts, count, ending: lines_lineEndingOf(text) };
}

;// CONCATENATED MODULE: ./build/review/markdown.js
const entities = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    "\\": "&#92;",
    "`": "&#96;",
    "*": "&#42;",
    _: "&#95;",
    "[": "&#91;",
    "]": "&#93;",
    "|": "&#124;",
    "~": "&#126;",
    $: "&#36;",
};
/** What no reader can see or what turns the order of the letters around: shown as a replacement character. */
const invisible = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\p{Cs}]/gu;
/** The text on one line, with line breaks as spaces and invisible characters as U+FFFD. */
function oneLine(text) {
    return text
        .replace(/[\t\r\n]+/g, " ")
        .replace(invisible, "\ufffd")
        .trim();
}
/**
 * Plain text as Markdown that shows exactly it, on one line, wherever it stands: in a paragraph, a list item, a table
 * cell, a link's text, or between HTML tags. Structure is written as entities, which CommonMark (2.5) never reads as
 * syntax; mentions, issue references and addresses are broken by a zero-width space, since GitHub looks for them
 * after rendering.
 */
function escapeText(text) {
    return oneLine(text)
        .replace(/[&<>\\`*_[\]|~$@#]|:\/\/|(?<![a-z\d])(?:www\.|gh-(?=\d))/gi, disarm)
        .replace(/^[-+=:]/, (sign) => `&#${sign.charCodeAt(0)};`)
        .replace(/^(\d+)([.)])/, (_match, digits, sign) => `${digits}&#${sign.charCodeAt(0)};`);
}
/**
 * Text as inline code, on one line; safe in a table cell and a link too. Nothing in it renders, mentions or links.
 * Brackets, pipes and backslashes stand as entities: the blocks of Markdown (tables, link definitions) are found
 * before its code spans.
 */
function inlineCode(text) {
    const line = oneLine(text);
    if (line === "")
        return "<code></code>";
    if (/[|\\[\]]/.test(line))
        return `<code>${escapeText(line)}</code>`;
    const fence = "`".repeat(longestRun(line) + 1);
    const padding = /^`|`$|^ .* $/.test(line) ? " " : "";
    return `${fence}${padding}${line}${padding}${fence}`;
}
/** Plain text as a table cell, at most `limit` characters of it. */
function tableCell(text, limit = 300) {
    const part = text.slice(0, limit * 8);
    const characters = [...oneLine(part)];
    const whole = characters.length <= limit && part.length === text.length;
    return escapeText(whole ? characters.join("") : `${characters.slice(0, limit - 1).join("")}…`);
}
/** A link whose text is Markdown already; the text alone where there is no address. */
function markdown_link(markdown, address) {
    return address === null ? markdown : `[${markdown}](${address.replace(/[()<>\s\\"|]/g, encodeCharacter)})`;
}
/** A path in an address, each of its names encoded. */
function encodePath(path) {
    return path
        .toWellFormed()
        .split("/")
        .map((name) => encodeURIComponent(name).replace(/[!'()*]/g, encodeCharacter))
        .join("/");
}
/** Lines as a fenced block that they can't close, ending with a newline. No lines make a block with nothing in it. */
function fenced(lines, info) {
    const fence = "`".repeat(Math.max(3, longestRun(lines.join("\n")) + 1));
    return `${[`${fence}${info}`, ...lines, fence].join("\n")}\n`;
}
function disarm(match) {
    const entity = entities[match];
    if (entity !== undefined)
        return entity;
    if (match === "://")
        return ":&#8203;//";
    const last = match.length - (match.length > 1 ? 1 : 0);
    return `${match.slice(0, last)}&#8203;${match.slice(last)}`;
}
function longestRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    return longest;
}
function encodeCharacter(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}

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

;// CONCATENATED MODULE: ./build/review/size.js
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

;// CONCATENATED MODULE: ./build/review/words.js

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
    return severities.flatMap((severity) => {
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
    note: "it is a note without a fix",
    noPatch: "GitHub shows no diff of this file: it is too large or binary",
    renamed: "the file was renamed without a change, so the diff shows no line of it",
    tooLong: "it is too long for a comment",
    unchangedFile: "this pull request does not change the file",
};

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
        return reasons.bareReturn;
    if (startLine === 1 && text.startsWith("\ufeff"))
        return reasons.byteOrderMark;
    if (lines.some((line) => /[^\P{Cc}\t]/u.test(line)))
        return reasons.controlCharacters;
    if (byteLength(suggestionBlock(lines)) > blockLimit)
        return reasons.tooLong;
    const hunk = hunkAt(hunks, startLine, endLine);
    if (hunk === null)
        return reasons.hiddenFix;
    if (!agrees(source, hunk, startLine, endLine))
        return reasons.mismatch;
    return spansDeletion(hunk, startLine, endLine) ? reasons.deletedLines : null;
}
/** Why no comment can stand on a finding's own line, in half a sentence; null where one can. */
function commentObstacle(source, hunks, line) {
    const hunk = hunkAt(hunks, line, line);
    if (hunk === null)
        return reasons.hiddenLine;
    return agrees(source, hunk, line, line) ? null : reasons.mismatch;
}
/** The line a finding starts on, as git counts lines. */
function lineOf(finding) {
    return lineAt(finding.source, finding.range[0]);
}
/** The block that GitHub offers to commit. Without lines it deletes; one empty line leaves a blank line. */
function suggestionBlock(lines) {
    return fenced(lines, "suggestion");
}
function readDiff(change) {
    if (change.patch === null)
        return { ok: false, reason: reasons.noPatch };
    const parsed = parsePatch(change.patch);
    if (parsed.ok && parsed.hunks.length === 0)
        return { ok: false, reason: reasons.renamed };
    return parsed;
}
function agrees(source, hunk, startLine, endLine) {
    const lines = source.text
        .slice(...offsetsOf(source, startLine - 1, endLine))
        .replace(/\n$/, "")
        .split("\n");
    const shown = hunk.headLines.slice(startLine - hunk.startLine, endLine - hunk.startLine + 1);
    return lines.length === shown.length && lines.every((line, index) => bare(line) === bare(shown[index] ?? ""));
}
function bare(line) {
    return line.replace(/^\ufeff|\r$/g, "");
}

// EXTERNAL MODULE: ./build/core/edit.js
var core_edit = __nccwpck_require__(3652);
;// CONCATENATED MODULE: ./build/review/diff.js


/**
 * The edits of a file as the hunks of a unified diff, with three lines of context, one entry a line. `patch` and
 * `git apply` take it once file headers stand before it. Empty where the edits change nothing.
 */
function unifiedDiff(source, edits, context = 3) {
    const { count } = gitLines(source);
    const before = (start, end) => splitLines(source.text.slice(...offsetsOf(source, start, end)));
    const diff = [];
    let shift = 0;
    for (const blocks of neighbourhoods(changedBlocks(source, edits), context * 2)) {
        const start = Math.max(0, (blocks[0]?.start ?? 0) - context);
        const end = Math.min(count, (blocks.at(-1)?.end ?? 0) + context);
        const growth = blocks.reduce((sum, block) => sum + block.after.length - (block.end - block.start), 0);
        diff.push(`@@ -${extent(start, end - start)} +${extent(start + shift, end - start + growth)} @@`);
        let position = start;
        for (const block of blocks) {
            diff.push(...signed(" ", before(position, block.start)));
            diff.push(...signed("-", before(block.start, block.end)), ...signed("+", block.after));
            position = block.end;
        }
        diff.push(...signed(" ", before(position, end)));
        shift += growth;
    }
    return diff;
}
function changedBlocks(source, edits) {
    const lines = gitLines(source);
    const groups = [];
    for (const edit of (0,core_edit/* sortEdits */.W)(edits)) {
        const first = lineIndex(lines, edit.range[0]);
        const last = lineIndex(lines, edit.range[1]);
        const previous = groups.at(-1);
        if (previous === undefined || first > previous.last)
            groups.push({ first, last, edits: [edit] });
        else {
            previous.edits.push(edit);
            previous.last = Math.max(previous.last, last);
        }
    }
    return groups.flatMap((group) => blockOf(source, group.first, group.last, group.edits));
}
function blockOf(source, first, last, edits) {
    const [from, to] = offsetsOf(source, first, last + 1);
    const text = source.text.slice(from, to);
    const moved = edits.map((edit) => ({
        range: [edit.range[0] - from, edit.range[1] - from],
        text: edit.text,
    }));
    const before = splitLines(text);
    const after = splitLines((0,core_edit/* applyEdits */.c)(text, moved));
    let low = 0;
    let [end, afterEnd] = [before.length, after.length];
    while (end > 0 && afterEnd > 0 && before[end - 1] === after[afterEnd - 1]) {
        end -= 1;
        afterEnd -= 1;
    }
    while (low < end && low < afterEnd && before[low] === after[low])
        low += 1;
    return end === low && afterEnd === low
        ? []
        : [{ start: first + low, end: first + end, after: after.slice(low, afterEnd) }];
}
function splitLines(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function neighbourhoods(blocks, distance) {
    const groups = [];
    for (const block of blocks) {
        const previous = groups.at(-1);
        const gap = block.start - (previous?.at(-1)?.end ?? 0);
        if (previous !== undefined && gap <= distance)
            previous.push(block);
        else
            groups.push([block]);
    }
    return groups;
}
function extent(start, count) {
    return `${count === 0 ? start : start + 1},${count}`;
}
function signed(sign, lines) {
    return lines.flatMap((line) => line.endsWith("\n") ? [sign + line.slice(0, -1)] : [sign + line, "\\ No newline at end of file"]);
}

;// CONCATENATED MODULE: ./build/review/marker.js
/** The end of a comment of ours: what it says, for the next run, hidden from readers. */
const markerPattern = /<!-- kubesuggest:1 ([0-9a-f]{16}(?:,[0-9a-f]{16})*) -->\s*$/;
/** A line that names the findings of a comment; it must be the comment's last. */
function writeMarker(fingerprints) {
    return `<!-- kubesuggest:1 ${fingerprints.join(",")} -->`;
}
/**
 * The fingerprints that a comment's last line names; none where it is no marker. Markers further up are text from
 * files. To be asked of our own comments only: anybody can write the same line.
 */
function readMarker(body) {
    const match = markerPattern.exec(body.slice(-10_000));
    return match?.[1]?.split(",") ?? [];
}

;// CONCATENATED MODULE: ./build/review/comment.js






/** Words and diffs of one comment share 32,000 bytes; a review with a longer body is refused as a whole. */
const diffLimit = 12_000;
const comment_listLimit = 12_000;
/** Writes a comment. `fresh` are the draft's findings that no earlier comment told of; the others are named briefly. */
function writeComment(draft, fresh, wording) {
    const { path, startLine, endLine, suggestion } = draft;
    const told = suggestion === null ? fresh : draft.findings;
    const fingerprints = told.map((finding) => finding.fingerprint);
    const parts = [
        told.length === 1 ? describeOne(told[0], wording) : describeSeveral(draft, fresh, wording),
        suggestion === null ? describeDiffs(told, wording) : suggestionBlock(suggestion.lines),
        told.length === 1 ? `${ruleLink(told[0]?.rule ?? "", wording.links)}\n` : "",
        writeMarker(fingerprints),
    ];
    const body = parts.filter((part) => part !== "").join("\n");
    return { path, startLine: startLine === endLine ? null : startLine, line: endLine, body, fingerprints };
}
/** The text above a review's comments. */
function writeReviewBody(findings, suggestions, links) {
    const news = `Comments on ${enumerate(severityCounts(findings))} that this pull request brings in.`;
    const offer = suggestions === 0 ? [] : [`${plural(suggestions, "suggestion")} can be committed from here.`];
    const all = `All findings are in the ${markdown_link(`check ${inlineCode("kubesuggest")}`, links.check)}.`;
    return [news, ...offer, all].join(" ");
}
/** A rule's name, linked to its page. */
function ruleLink(rule, links) {
    return markdown_link(inlineCode(rule), links.rulePages === null ? null : `${links.rulePages}${encodePath(rule)}.md`);
}
/** What a fix does and what to know before taking it, in a sentence or two of Markdown; empty where there is none. */
function describeFix(finding) {
    const { fix, proposal, advice } = finding;
    const title = escapeText(sentence(shorten(fix?.title ?? proposal?.title ?? "", 200)));
    const hint = advice === null ? "" : escapeText(sentence(shorten(advice, 400)));
    if (fix === null)
        return [title, hint].filter((part) => part !== "").join(" ");
    return [title, gradeNote(finding), hint].filter((part) => part !== "").join(" ");
}
/** The lines of the diff that a finding's fix makes; none where it has no fix or its edits don't apply. */
function diffOf(finding) {
    const { fix, source } = finding;
    if (fix === null)
        return [];
    try {
        return unifiedDiff(source, fix.edits).map((line) => line.replace(/\r$/, ""));
    }
    catch (error) {
        // Only an unproved fix can have edits that clash; it costs its diff, not the review.
        if (error instanceof RangeError && !fix.proof.ok)
            return [];
        throw error;
    }
}
/** Why a fix is shown as a diff, as a sentence of Markdown; empty where nothing needs to be said. */
function diffNote(finding, wording) {
    const { fix } = finding;
    if (fix !== null && !fix.proof.ok) {
        return `Kubesuggest could not prove this fix: ${escapeText(sentence(shorten(fix.proof.reason, 300)))} Check it before you use it.`;
    }
    const obstacle = wording.obstacles.get(finding);
    return obstacle === undefined
        ? ""
        : `This is no suggestion to commit, because ${escapeText(sentence(shorten(obstacle, 300)))}`;
}
function describeOne(finding, wording) {
    const paragraphs = [headline(finding), why(finding, wording)];
    const fix = describeFix(finding);
    if (fix !== "")
        paragraphs.push(`**${finding.fix === null ? "What to do" : "Fix"}:** ${fix}`);
    return paragraphs.map((paragraph) => `${paragraph}\n`).join("\n");
}
function describeSeveral(draft, fresh, wording) {
    const isFresh = new Set(fresh);
    const explained = new Set();
    const rows = draft.findings
        .filter((finding) => isFresh.has(finding))
        .map((finding) => {
        const parts = [headline(finding), explained.has(finding.rule) ? "" : why(finding, wording)];
        explained.add(finding.rule);
        const fix = describeFix(finding);
        if (fix !== "")
            parts.push(`**${finding.fix === null ? "What to do" : "Fix"}:** ${fix}`);
        parts.push(`(${ruleLink(finding.rule, wording.links)})`);
        return `- ${parts.filter((part) => part !== "").join(" ")}\n`;
    });
    const count = draft.suggestion === null ? fresh.length : draft.findings.length;
    const head = draft.suggestion === null
        ? `${plural(count, "finding")} here:\n\n`
        : `This suggestion fixes ${plural(count, "finding")}:\n\n`;
    const standing = draft.suggestion === null ? [] : draft.findings.filter((finding) => !isFresh.has(finding));
    const again = standing.map((finding) => `- ${headline(finding)} (see the earlier comment)\n`);
    const more = (left) => `… and ${left} more, listed in the check run.`;
    return pack([{ head, rows: [...rows, ...again], tail: "", more }], comment_listLimit);
}
function describeDiffs(findings, wording) {
    const blocks = [];
    let room = diffLimit;
    for (const finding of findings) {
        const diff = diffOf(finding);
        if (diff.length === 0)
            continue;
        const label = findings.length === 1 ? "" : `${escapeText(sentence(shorten(finding.fix?.title ?? "", 200)))}\n\n`;
        const note = diffNote(finding, wording);
        const block = `${label}${fenced(diff, "diff")}${note === "" ? "" : `\n${note}\n`}`;
        room -= byteLength(block);
        if (room < 0)
            return [...blocks, "Further diffs are too long for a comment; the check run shows them.\n"].join("\n");
        blocks.push(block);
    }
    return blocks.join("\n");
}
function headline(finding) {
    return `**${severityLabel(finding.severity)}:** ${escapeText(sentence(shorten(finding.message, 400)))}`;
}
function why(finding, wording) {
    return escapeText(shorten(wording.rules.get(finding.rule)?.why ?? "", 500));
}
function gradeNote({ fix }) {
    if (fix === null)
        return "";
    if (fix.grade === "safe")
        return fix.proof.ok ? "Safe to apply." : "";
    const risk = fix.risk === undefined ? "it can change how the application behaves." : sentence(shorten(fix.risk, 300));
    return `**Check first:** ${escapeText(risk)}`;
}

;// CONCATENATED MODULE: ./build/review/annotation.js





/** Bytes of a paragraph of the message, of the details and of the title; GitHub takes 64 KB twice, and 255. */
const paragraphLimit = 4_000;
const detailsLimit = 60_000;
const titleLimit = 250;
/** A finding at its true line, with its fix as a diff on demand. Plain text: annotations render no Markdown. */
function annotateFinding(finding, wording) {
    const { source, range, rule, severity, fix, proposal, advice } = finding;
    const startLine = lineAt(source, range[0]);
    const endLine = lineAt(source, Math.max(range[0], range[1] - 1));
    const lineStart = source.text.lastIndexOf("\n", range[0] - 1) + 1;
    const columns = startLine === endLine && range[1] > range[0];
    const title = fix?.title ?? proposal?.title;
    const risk = fix?.grade === "review" ? fix.risk : undefined;
    const paragraphs = [
        finding.message,
        wording.rules.get(rule)?.why ?? "",
        title === undefined ? "" : `Fix: ${sentence(title)}${risk === undefined ? "" : ` Check first: ${risk}`}`,
        advice ?? "",
    ];
    return {
        path: source.path,
        startLine,
        endLine,
        startColumn: columns ? range[0] - lineStart + 1 : null,
        endColumn: columns ? range[1] - lineStart : null,
        severity,
        title: shorten(oneLine(shorten(`${rule}: ${wording.rules.get(rule)?.summary ?? finding.message}`, titleLimit)), titleLimit),
        message: plainParagraphs(paragraphs),
        details: cutLines(diffOf(finding)),
    };
}
/** A file that could not be reviewed, at the line that stopped it. */
function annotateError(error) {
    const line = error.line ?? 1;
    return {
        path: error.file,
        startLine: line,
        endLine: line,
        startColumn: null,
        endColumn: null,
        severity: "warning",
        title: "Not reviewed",
        message: plainParagraphs([error.message]),
        details: null,
    };
}
function plainParagraphs(paragraphs) {
    const lines = paragraphs.map((paragraph) => sentence(oneLine(shorten(paragraph, paragraphLimit))));
    return lines.filter((line) => line !== "").join("\n\n");
}
function cutLines(lines) {
    if (lines.length === 0)
        return null;
    let room = detailsLimit;
    const kept = [];
    for (const line of lines) {
        room -= byteLength(line) + 1;
        if (room < 0)
            break;
        kept.push(line);
    }
    if (kept.length < lines.length)
        kept.push(`… ${lines.length - kept.length} more lines`);
    return kept.join("\n");
}

;// CONCATENATED MODULE: ./build/review/suggestion.js


/**
 * What a reader gets by accepting a suggestion: whole lines replaced, the file's line ending written after each new
 * one, the newline at the end of the file neither added nor dropped. In a file that mixes line endings, CRs are part
 * of the lines. Throws a RangeError for lines that the text does not have.
 */
function applySuggestion(text, startLine, endLine, lines) {
    return replaceLines(text, lineEndingOf(text), startLine, endLine, lines);
}
/**
 * The fewest lines whose replacement does the same as the edits. An insertion repeats the line it is made on, since a
 * suggestion can only replace. Null where the edits change nothing, or something that no suggestion can say: the
 * first line of an empty file, the newline at the end of a file, one line ending for another.
 */
function wholeLines(source, edits) {
    const { text } = source;
    const lines = gitLines(source);
    if (lines.count === 0 || edits.length === 0)
        return null;
    const first = Math.min(lineIndex(lines, Math.min(...edits.map(({ range }) => range[0]))), lines.count - 1);
    const last = lineIndex(lines, Math.max(...edits.map(({ range }) => range[1])));
    const [from, to] = offsetsOf(source, first, last + 1);
    const before = text.slice(from, to);
    const moved = edits.map(({ range, text: added }) => ({
        range: [range[0] - from, range[1] - from],
        text: added,
    }));
    const after = (0,core_edit/* applyEdits */.c)(before, moved);
    const emptied = after === "" && before.length === text.length;
    if (after === before || (!emptied && /\n$/.test(before) !== (after === "" ? from > 0 : /\n$/.test(after))))
        return null;
    const change = shortest(linesOf(before, lines.ending), linesOf(after, lines.ending));
    if (change.lines.some((line) => line.includes("\n")))
        return null;
    if (replaceLines(before, lines.ending, change.startLine, change.endLine, change.lines) !== after)
        return null;
    return { ...change, startLine: change.startLine + first, endLine: change.endLine + first };
}
function shortest(before, after) {
    let start = 0;
    let end = before.length;
    let afterEnd = after.length;
    while (end > start + 1 && afterEnd > start && before[end - 1] === after[afterEnd - 1]) {
        end -= 1;
        afterEnd -= 1;
    }
    while (end > start + 1 && afterEnd > start && before[start] === after[start])
        start += 1;
    return { startLine: start + 1, endLine: end, lines: after.slice(start, afterEnd) };
}
function replaceLines(text, ending, startLine, endLine, lines) {
    const all = text.split(ending);
    const count = all.at(-1) === "" ? all.length - 1 : all.length;
    if (startLine < 1 || endLine < startLine || endLine > count) {
        throw new RangeError(`the text has no lines ${startLine}..${endLine}`);
    }
    return [...all.slice(0, startLine - 1), ...lines, ...all.slice(endLine)].join(ending);
}
function linesOf(text, ending) {
    const lines = text.split(ending);
    if (lines.at(-1) === "")
        lines.pop();
    return lines;
}

;// CONCATENATED MODULE: ./build/review/group.js


/** More fixes than these in one suggestion help nobody. */
const groupLimit = 50;
/** Orders findings by what a reader should see first: the most severe, then those with a safe fix, then by place. */
function byUrgency(a, b) {
    return (severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        gradeRank(a) - gradeRank(b) ||
        compareText(a.source.path, b.source.path) ||
        a.range[0] - b.range[0] ||
        compareText(a.rule, b.rule) ||
        compareText(a.fingerprint, b.fingerprint));
}
/** Orders texts by their UTF-16 units, the same on every machine. */
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
/**
 * Groups the fixes of one file's findings so that no two groups' lines overlap or touch and dependent fixes stay
 * together. `fits` says in half a sentence why a change can't be a suggestion, or null. Where fixes that touch don't
 * go together, the more pressing one stays and the other becomes an obstacle.
 */
function groupFixes(source, findings, fits, composer) {
    const obstacles = new Map();
    const groups = [];
    const build = (members) => buildGroup(source, members, fits, composer);
    for (const members of dependencies(findings, composer)) {
        const group = build(members);
        if (typeof group !== "string")
            groups.push(group);
        else
            for (const finding of members)
                obstacles.set(finding, group);
    }
    for (let run = touchingRun(groups); run.length > 1; run = touchingRun(groups)) {
        const [first, second] = run;
        const all = build(membersOf(run));
        const merged = typeof all === "string" ? build(membersOf([first, second])) : all;
        const used = typeof all === "string" ? [first, second] : run;
        const rest = groups.filter((group) => !used.includes(group));
        if (typeof merged !== "string")
            groups.splice(0, groups.length, ...rest, merged);
        else {
            const [kept, dropped] = byUrgency(leader(first), leader(second)) <= 0 ? [first, second] : [second, first];
            groups.splice(0, groups.length, ...rest, kept);
            const reason = `it can't be combined with another fix on the same lines, since ${merged}`;
            for (const finding of dropped.findings)
                obstacles.set(finding, reason);
        }
    }
    return { groups, obstacles };
}
function buildGroup(source, findings, fits, composer) {
    if (findings.length > groupLimit)
        return "there are too many of them";
    const alone = findings.length === 1 ? findings[0]?.fix : undefined;
    const composition = alone ? { ok: true, edits: alone.edits } : composer.compose(findings);
    if (!composition.ok)
        return composition.reason;
    const change = wholeLines(source, composition.edits);
    if (change === null)
        return "whole lines can't express it";
    return fits(change) ?? { findings, change };
}
function dependencies(findings, composer) {
    const { dependent } = composer;
    const clusters = [];
    for (const finding of [...findings].sort(byUrgency)) {
        const related = dependent ? clusters.filter((cluster) => cluster.some((other) => dependent(finding, other))) : [];
        const [home, ...others] = related;
        if (home === undefined) {
            clusters.push([finding]);
            continue;
        }
        home.push(...others.flat(), finding);
        home.sort(byUrgency);
        for (const other of others)
            clusters.splice(clusters.indexOf(other), 1);
    }
    return clusters;
}
/** The first groups, from the top of the file, whose lines overlap or touch one another; one or none when none do. */
function touchingRun(groups) {
    groups.sort((a, b) => a.change.startLine - b.change.startLine || byUrgency(leader(a), leader(b)));
    let run = [];
    let end = Number.NEGATIVE_INFINITY;
    for (const group of groups) {
        if (group.change.startLine > end + 1) {
            if (run.length > 1)
                return run;
            run = [];
        }
        run.push(group);
        end = Math.max(end, group.change.endLine);
    }
    return run;
}
function membersOf(groups) {
    return groups.flatMap((group) => group.findings).sort(byUrgency);
}
function leader(group) {
    return group.findings[0];
}
function gradeRank(finding) {
    if (finding.fix === null)
        return 2;
    return finding.fix.grade === "safe" ? 0 : 1;
}

;// CONCATENATED MODULE: ./build/review/draft.js




/** Fixes beyond these are not looked at: no reader goes through so many, and each takes a composition. */
const fixLimit = 1000;
/** One comment tells of so many findings at most. */
const commentLimit = 50;
/** Places findings: a suggestion on the lines of the fix, else a comment on the finding's own line, else nowhere. */
function draftComments(findings, diffs, composer) {
    const drafts = [];
    const obstacles = new Map();
    const unplaced = new Map();
    const ranked = [...findings].sort(byUrgency);
    const late = new Set(ranked.filter((finding) => finding.fix?.proof.ok === true).slice(fixLimit));
    for (const finding of late)
        obstacles.set(finding, reasons.limit);
    for (const [path, members] of (0,group_by/* groupBy */.$)(ranked, (finding) => finding.source.path)) {
        const diff = diffs.get(path) ?? { ok: false, reason: reasons.unchangedFile };
        if (!diff.ok) {
            for (const finding of members)
                unplaced.set(finding, diff.reason);
            continue;
        }
        const fixable = members.filter((finding) => finding.fix?.proof.ok === true && !late.has(finding));
        const suggested = draftSuggestions(path, fixable, diff.hunks, composer, obstacles);
        const placed = new Set(suggested.flatMap((draft) => draft.findings));
        const rest = members.filter((finding) => !placed.has(finding));
        drafts.push(...suggested, ...draftPlain(path, rest, diff.hunks, unplaced));
    }
    return { drafts: drafts.sort(byWeight), obstacles, unplaced };
}
function draftSuggestions(path, findings, hunks, composer, obstacles) {
    const source = findings[0]?.source;
    if (source === undefined)
        return [];
    const grouped = groupFixes(source, findings, (change) => suggestionObstacle(source, hunks, change), composer);
    for (const [finding, reason] of grouped.obstacles)
        obstacles.set(finding, reason);
    return grouped.groups.map((group) => {
        const suggestion = { file: path, ...group.change, findings: group.findings };
        return { path, startLine: suggestion.startLine, endLine: suggestion.endLine, findings: group.findings, suggestion };
    });
}
function draftPlain(path, findings, hunks, unplaced) {
    const drafts = [];
    for (const finding of findings.filter(isMereNote))
        unplaced.set(finding, reasons.note);
    for (const [line, members] of (0,group_by/* groupBy */.$)(findings.filter((finding) => !isMereNote(finding)), lineOf)) {
        const obstacle = commentObstacle(members[0].source, hunks, line);
        if (obstacle !== null) {
            for (const finding of members)
                unplaced.set(finding, obstacle);
            continue;
        }
        for (let from = 0; from < members.length; from += commentLimit) {
            const part = members.slice(from, from + commentLimit);
            drafts.push({ path, startLine: line, endLine: line, findings: part, suggestion: null });
        }
    }
    return drafts;
}
/** A note that offers nothing to accept is worth a line in the check run, not a notification. */
function isMereNote({ severity, fix }) {
    return severity === "info" && fix?.proof.ok !== true;
}
function byWeight(a, b) {
    return byUrgency(a.findings[0], b.findings[0]) || compareText(a.path, b.path);
}

;// CONCATENATED MODULE: ./build/review/summary.js





/** A diff longer than this is left out of the summary; the annotation has it. */
const summary_diffLimit = 20_000;
/** One sentence a line that the reader must know of the whole run. */
function noticeSection(notices) {
    const rows = notices.map((notice) => `> ${escapeText(sentence(notice))}\n>\n`);
    return { head: "", rows, tail: "\n", more: (count) => `${plural(count, "more notice")} not shown.` };
}
/** The new findings in a table, each with the place where it is shown. */
function newFindingsSection(shown, wording) {
    const rows = shown.map((entry) => `${findingCells(entry.finding, wording)} ${shownCell(entry)} |\n`);
    const head = "| | New finding | Place | Shown |\n| --- | --- | --- | --- |\n";
    return { head, rows, tail: "\n", more: (count) => `${plural(count, "more new finding")} not shown.` };
}
/** The findings that the base has too, folded away. */
function olderFindingsSection(findings, wording) {
    const title = `${plural(findings.length, "finding")} that stood before this pull request`;
    const rows = findings.map((finding) => `${findingCells(finding, wording)}\n`);
    const head = `<details><summary>${title}</summary>\n\n| | Finding | Place |\n| --- | --- | --- |\n`;
    const more = (count) => `${plural(count, "more older finding")} not shown.`;
    return { head, rows, tail: "\n</details>\n\n", more };
}
/** The fixes of findings that have no comment, each as a folded diff. */
function diffSection(shown, wording) {
    const rows = shown.flatMap(({ finding, where }) => {
        const diff = where === "check" ? diffOf(finding) : [];
        if (diff.length === 0)
            return [];
        const block = fenced(diff, "diff");
        const fits = byteLength(block) <= summary_diffLimit;
        const body = fits ? block : `The diff has ${plural(diff.length, "line")}; the annotation shows it.\n`;
        const title = `${tableCell(place(finding))}: ${tableCell(finding.fix?.title ?? "")}`;
        const notes = [describeFix(finding), diffNote(finding, wording)].filter((note) => note !== "").join(" ");
        return [`<details><summary>${title}</summary>\n\n${notes}\n\n${body}\n</details>\n\n`];
    });
    const head = "### Fixes that no comment could hold\n\n";
    return { head, rows, tail: "", more: (count) => `${plural(count, "more diff")} not shown.` };
}
/** The files that could not be read and the rules that failed. */
function errorSection(errors, links) {
    const rows = errors.map(({ file, message, line }) => `- ${placeLink(file, line, links)}: ${tableCell(sentence(message), 500)}\n`);
    return {
        head: "### Not reviewed because of errors\n\n",
        rows,
        tail: "\n",
        more: (count) => `${plural(count, "more error")} not shown.`,
    };
}
/** What was left out on purpose, folded away. */
function skippedSection(skipped, links) {
    const rows = skipped.map(({ file, reason, line }) => `- ${placeLink(file, line, links)}: ${tableCell(sentence(reason), 500)}\n`);
    const head = `<details><summary>Skipped on purpose: ${skipped.length}</summary>\n\n`;
    return { head, rows, tail: "\n</details>\n\n", more: (count) => `${plural(count, "more skipped file")} not shown.` };
}
function findingCells(finding, wording) {
    const { severity, message, rule, source } = finding;
    const text = `${tableCell(sentence(message))} ${ruleLink(rule, wording.links)}`;
    return `| ${severityLabel(severity)} | ${text} | ${placeLink(source.path, lineOf(finding), wording.links)} |`;
}
function shownCell({ where, earlier, reason }) {
    if (where === "check")
        return `Here only: ${tableCell(sentence(reason ?? ""))}`;
    const name = where === "suggestion" ? "Suggestion" : "Comment";
    return earlier ? `${name} (earlier)` : name;
}
function place(finding) {
    return `${finding.source.path}:${lineOf(finding)}`;
}
function placeLink(file, line, links) {
    const characters = [...file];
    const short = characters.length > 120 ? `…${characters.slice(-119).join("")}` : file;
    const label = inlineCode(line === undefined ? short : `${short}:${line}`);
    return markdown_link(label, links.files === null ? null : `${links.files}${encodePath(file)}${line === undefined ? "" : `#L${line}`}`);
}

;// CONCATENATED MODULE: ./build/review/plan.js










/** The name of the check run. No job may share it, or the platform could not tell them apart. */
const checkName = "kubesuggest";
/** The platform cuts longer texts of a check run, without a word. Bytes. */
const checkTextLimit = 65_000;
/** Job summaries beyond 1 MiB are refused. Bytes. */
const jobSummaryLimit = 1_000_000;
/** More annotations cost minutes of requests and no one reads them. */
const annotationLimit = 1_000;
const errorLimit = 50;
/** Decides everything a run says on a pull request. Pure; never throws on what findings or patches hold. */
function planReview(input) {
    const ranked = [...input.findings].sort(byUrgency);
    const fresh = ranked.filter((finding) => finding.new);
    const older = ranked.filter((finding) => !finding.new);
    const { drafts, obstacles, unplaced } = input.mute
        ? { drafts: [], obstacles: new Map(), unplaced: new Map(fresh.map((finding) => [finding, input.mute ?? ""])) }
        : draftComments(fresh, readDiffs(input.changes), input.composer);
    const wording = { rules: input.rules, links: input.links, obstacles };
    const chosen = drafts.slice(0, Math.max(0, input.maxComments));
    const posted = new Set(input.earlier.filter(({ own }) => own).flatMap(({ body }) => readMarker(body)));
    const review = writeReview(chosen, posted, wording);
    const suggestions = chosen.flatMap((draft) => draft.suggestion ?? []);
    const shown = fresh.map((finding) => showing(finding, chosen, posted, unplaced));
    const { check, summary } = writeCheck(input, shown, older, suggestions.length, wording);
    const counts = {
        findings: ranked.length,
        newFindings: fresh.length,
        suggestions: suggestions.length,
        comments: review?.comments.length ?? 0,
        unplaced: shown.filter(({ where }) => where === "check").length,
    };
    return { review, check, summary, counts, suggestions };
}
/** The verdict: only what the pull request brings in can fail it. */
function conclude(fresh, failOn) {
    if (failOn === "never")
        return "success";
    return fresh.some(({ severity }) => atLeast(severity, failOn)) ? "failure" : "success";
}
function writeCheck(input, shown, older, suggestions, wording) {
    const fresh = shown.map(({ finding }) => finding);
    const sections = writeSections(input, shown, older, wording);
    const lead = writeLead(input, fresh, shown);
    const annotated = [...fresh, ...older].slice(0, annotationLimit).map((finding) => annotateFinding(finding, wording));
    const check = {
        name: checkName,
        conclusion: conclude(fresh, input.failOn),
        title: checkTitle(input, fresh, suggestions),
        summary: lead + pack(sections.summary, checkTextLimit - byteLength(lead)),
        text: pack(sections.text, checkTextLimit) || null,
        annotations: [...annotated, ...input.errors.slice(0, errorLimit).map(annotateError)],
    };
    const heading = `## Kubesuggest: ${check.title}\n\n${lead}`;
    const rest = pack([...sections.summary, ...sections.text], jobSummaryLimit - byteLength(heading));
    return { check, summary: heading + rest };
}
function writeReview(drafts, posted, wording) {
    const comments = [];
    const told = [];
    let suggestions = 0;
    for (const draft of drafts) {
        const fresh = draft.findings.filter(({ fingerprint }) => !posted.has(fingerprint));
        if (fresh.length === 0)
            continue;
        comments.push(writeComment(draft, fresh, wording));
        told.push(...fresh);
        if (draft.suggestion !== null)
            suggestions += 1;
    }
    if (comments.length === 0)
        return null;
    // Lower lines first: when several suggestions are committed at once, those above keep their place.
    comments.sort((a, b) => compareText(a.path, b.path) || b.line - a.line);
    return { body: writeReviewBody(told, suggestions, wording.links), comments };
}
function showing(finding, drafts, posted, unplaced) {
    const draft = drafts.find(({ findings }) => findings.includes(finding));
    const earlier = posted.has(finding.fingerprint);
    if (draft !== undefined) {
        return { finding, where: draft.suggestion === null ? "comment" : "suggestion", earlier, reason: null };
    }
    if (earlier)
        return { finding, where: "comment", earlier, reason: null };
    return { finding, where: "check", earlier, reason: unplaced.get(finding) ?? reasons.limit };
}
function writeSections(input, shown, older, wording) {
    const byPlace = [...older].sort((a, b) => compareText(a.source.path, b.source.path) || a.range[0] - b.range[0]);
    const total = shown.length + older.length;
    const cut = total <= annotationLimit ? [] : [`Only the first ${annotationLimit} of ${total} findings are annotated`];
    return {
        summary: [
            noticeSection([...input.notices, ...cut]),
            newFindingsSection(shown, wording),
            errorSection(input.errors, input.links),
            skippedSection(input.skipped, input.links),
        ],
        text: [diffSection(shown, wording), olderFindingsSection(byPlace, wording)],
    };
}
function writeLead(input, fresh, shown) {
    if (input.reviewed === 0 && fresh.length === 0) {
        return input.notices.length > 0 ? "" : "No Kubernetes manifest was changed, so there was nothing to review.\n\n";
    }
    const scope = `${plural(input.reviewed, "file")} reviewed.`;
    if (fresh.length === 0)
        return `${scope} This pull request brings in no problem that Kubesuggest knows.\n\n`;
    const hidden = shown.filter(({ where }) => where === "check").length;
    const note = hidden === 0 ? "" : ` ${plural(hidden, "finding")} without a comment: the table says why.`;
    return `${scope} This pull request brings in ${sentence(enumerate(severityCounts(fresh)))}${note}\n\n`;
}
function checkTitle(input, fresh, suggestions) {
    const failed = new Set(input.errors.map(({ file }) => file)).size;
    const trouble = failed === 0 ? [] : [`${plural(failed, "file")} not reviewed`];
    if (fresh.length > 0) {
        const offers = suggestions === 0 ? [] : [plural(suggestions, "suggestion")];
        return [...severityCounts(fresh), ...offers, ...trouble].join(", ");
    }
    if (input.findings.length > 0)
        return ["No new findings", ...trouble].join(", ");
    if (input.reviewed > 0)
        return ["No findings", ...trouble].join(", ");
    return failed === 0 ? "Nothing to review" : trouble.join("");
}

// EXTERNAL MODULE: ./build/rules/index.js + 22 modules
var build_rules = __nccwpck_require__(8795);
;// CONCATENATED MODULE: ./build/review-change.js





/**
 * Reviews a change. Both trees are analysed with the same rules; what the base does not have is new. Problems that a
 * change causes in files it does not touch are reported too, old ones there are not. Pure.
 */
function reviewChange(change) {
    const { config, changes } = change;
    const { settings } = config;
    const base = (0,analyze/* analyze */.n)(change.base, settings, { context: true, fix: () => false });
    const known = new Set(base.findings.map(({ fingerprint }) => fingerprint));
    const reviewed = new Set(change.head.filter(({ role }) => role === "reviewed").map(({ path }) => path));
    const matters = ({ source, fingerprint }) => reviewed.has(source.path) || !known.has(fingerprint);
    const head = (0,analyze/* analyze */.n)(change.head, settings, { context: true, fix: matters });
    const findings = proveSet(head.ground, head.files, head.findings.filter(matters)).map((finding) => {
        return { ...finding, new: !known.has(finding.fingerprint) };
    });
    const skipped = [...change.skipped, ...head.skipped];
    const input = {
        findings,
        skipped,
        errors: head.errors,
        reviewed: head.stats.files,
        changes,
        earlier: change.earlier,
        rules: new Map(build_rules/* kubernetesRules */.a.map((rule) => [rule.id, rule])),
        composer: composerOf(head),
        maxComments: config.maxComments,
        failOn: config.failOn,
        links: change.links,
        notices: change.notices,
    };
    return {
        findings,
        skipped,
        errors: head.errors,
        stats: head.stats,
        plan: planReview(input),
        mutePlan: (mute) => planReview({ ...input, mute }),
    };
}
/** What the review room needs to know of fixes: how several are made into one, and proved. */
function composerOf({ files, ground }) {
    return {
        compose(findings) {
            const file = files.get(findings[0]?.source.path ?? "");
            if (file === undefined)
                return { ok: false, reason: "the file was not read" };
            const joint = (0,fix_findings/* fixTogether */.kw)(ground, file, findings);
            if ("refused" in joint)
                return { ok: false, reason: joint.refused };
            return joint.proof.ok ? { ok: true, edits: joint.edits } : { ok: false, reason: joint.proof.reason };
        },
    };
}

;// CONCATENATED MODULE: ./build/cli/exit-status.js

/** 1 when a new finding is at or above `fail-on`, 2 when something could not be read, otherwise 0. */
function exitStatus({ findings, errors }, { failOn }) {
    if (failOn !== "never" && findings.some((finding) => finding.new && atLeast(finding.severity, failOn)))
        return 1;
    return errors.length > 0 ? 2 : 0;
}

;// CONCATENATED MODULE: ./build/config/config.js
/** The configuration of a run that was told nothing. */
const defaultConfig = {
    settings: {
        kubernetes: { from: { major: 1, minor: 32 }, to: { major: 1, minor: 37 } },
        recipe: {
            userId: 1995,
            groupId: 1995,
            hostnameSpread: { maxSkew: 2, whenUnsatisfiable: "DoNotSchedule" },
            zoneSpread: { maxSkew: 3, whenUnsatisfiable: "ScheduleAnyway" },
        },
    },
    failOn: "error",
    paths: [],
    pathsIgnore: [],
    maxComments: 30,
};
/** The defaults overlaid with what each place says; later places win. */
function resolveConfig(...places) {
    return places.reduce(overlay, defaultConfig);
}
function overlay(config, values) {
    const { settings } = config;
    return {
        settings: {
            kubernetes: values["kubernetes-version"] ?? settings.kubernetes,
            recipe: overlayRecipe(settings.recipe, values.recipe ?? {}),
        },
        failOn: values["fail-on"] ?? config.failOn,
        paths: values.paths ?? config.paths,
        pathsIgnore: values["paths-ignore"] ?? config.pathsIgnore,
        maxComments: values["max-comments"] ?? config.maxComments,
    };
}
function overlayRecipe(recipe, values) {
    return {
        userId: values["user-id"] ?? recipe.userId,
        groupId: values["group-id"] ?? recipe.groupId,
        hostnameSpread: overlaySpread(recipe.hostnameSpread, values["hostname-spread"] ?? {}),
        zoneSpread: overlaySpread(recipe.zoneSpread, values["zone-spread"] ?? {}),
    };
}
function overlaySpread(spread, values) {
    return {
        maxSkew: values["max-skew"] ?? spread.maxSkew,
        whenUnsatisfiable: values["when-unsatisfiable"] ?? spread.whenUnsatisfiable,
    };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(8815);
// EXTERNAL MODULE: ./build/core/version-range.js
var version_range = __nccwpck_require__(2222);
;// CONCATENATED MODULE: ./build/config/schema.js

const spread = {
    "max-skew": integer("The largest difference in pods between two of them.", 1, 1000),
    "when-unsatisfiable": choice("What the scheduler does where the difference can't be kept.", [
        "DoNotSchedule",
        "ScheduleAnyway",
    ]),
};
/** All that can be configured: the source of reading, messages and documentation alike. */
const configFields = {
    "kubernetes-version": {
        kind: "scalar",
        description: "The Kubernetes version, or range of versions, that manifests must work on.",
        expected: 'a version such as "1.34" or a range such as "1.29-1.37"',
        choices: [],
        read: version_range/* parseVersionRange */.F,
    },
    "fail-on": choice("The least severity of a new finding that fails the run.", ["error", "warning", "info", "never"]),
    paths: { kind: "list", description: "Globs of the files to review; all files when left out." },
    "paths-ignore": { kind: "list", description: "Globs of files to leave out, also where `paths` names them." },
    "max-comments": integer("The most review comments one run posts, the most severe findings first.", 0, 1000),
    recipe: {
        kind: "group",
        description: "The values that fixes write.",
        fields: {
            "user-id": integer("User id of an application without a user of its own.", 1, 2 ** 31 - 1),
            "group-id": integer("Group id of an application without a user of its own.", 1, 2 ** 31 - 1),
            "hostname-spread": { kind: "group", description: "How pods spread over nodes.", fields: spread },
            "zone-spread": { kind: "group", description: "How pods spread over zones.", fields: spread },
        },
    },
};
function choice(description, choices) {
    const expected = `${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;
    const read = (text) => choices.find((candidate) => candidate === text) ?? null;
    return { kind: "scalar", description, expected, choices, read };
}
function integer(description, from, to) {
    function read(text) {
        if (!/^\d{1,10}$/.test(text))
            return null;
        const value = Number(text);
        return value >= from && value <= to ? value : null;
    }
    return { kind: "scalar", description, expected: `a whole number from ${from} to ${to}`, choices: [], read };
}

;// CONCATENATED MODULE: ./build/config/read-options.js



/** Keys that an Action's inputs and the command line's options share with the configuration file. */
const optionNames = [
    "kubernetes-version",
    "fail-on",
    "paths",
    "paths-ignore",
    "max-comments",
];
/**
 * Reads inputs or options given as text; empty and absent ones say nothing, lists are split at commas and newlines.
 * `label` makes a name what the user typed: `--fail-on`, `input fail-on`. Throws a ConfigError on a wrong value.
 */
function readOptions(given, label) {
    const values = {};
    for (const name of optionNames) {
        const text = given[name]?.trim() ?? "";
        if (text === "")
            continue;
        const field = configFields[name];
        if (field?.kind === "list")
            values[name] = splitList(text);
        if (field?.kind === "scalar")
            values[name] = readScalar(field, text, label(name));
    }
    return values;
}
/** The value of a text. Throws a ConfigError that names the field and what it can hold. */
function readScalar(field, text, label) {
    const value = field.read(text);
    if (value !== null)
        return value;
    const shown = JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
    throw new ConfigError(`${label} must be ${field.expected}, not ${shown}${didYouMean(text, field.choices)}`);
}
function splitList(text) {
    const items = text.split(/\r?\n/).flatMap(splitAtCommas);
    return items.map((item) => item.trim()).filter((item) => item !== "");
}
/** Commas inside braces belong to the glob: `{a,b}/*.yaml`. */
function splitAtCommas(line) {
    const items = [""];
    let depth = 0;
    for (const character of line) {
        if (character === "{")
            depth += 1;
        if (character === "}")
            depth = Math.max(0, depth - 1);
        if (character === "," && depth === 0)
            items.push("");
        else
            items[items.length - 1] += character;
    }
    return items;
}

;// CONCATENATED MODULE: ./build/config/parse-config.js





const maximumLength = 100_000;
/**
 * Reads the text of a configuration file. Throws a ConfigError with `path:line:column` for text that is no YAML,
 * unknown keys and wrong values.
 */
function parseConfig(path, text) {
    if (text.length > maximumLength)
        throw new ConfigError(`${path}: a configuration of this size can't be meant.`);
    const lines = new dist/* LineCounter */.HN();
    const documents = (0,dist/* parseAllDocuments */.hR)(text, { lineCounter: lines, prettyErrors: false, strict: true });
    const where = (offset = 0) => {
        const { line, col } = lines.linePos(offset);
        return `${path}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
    };
    if ("empty" in documents)
        return {};
    const [document, another] = documents;
    const error = document?.errors[0];
    if (error)
        throw new ConfigError(`${where(error.pos[0])}: this is no YAML: ${parse_config_firstLine(error.message)}`);
    if (another)
        throw new ConfigError(`${where(another.range[0])}: a configuration is a single YAML document.`);
    return readGroup(document?.contents, configFields, "The configuration", where);
}
function readGroup(node, fields, label, where) {
    if (node === null || node === undefined || isEmpty(node))
        return {};
    if (!(0,dist/* isMap */.jh)(node))
        throw new ConfigError(`${where(node.range?.[0])}: ${label} must be a map of keys to values.`);
    const values = {};
    for (const { key, value } of node.items) {
        const at = where(key?.range?.[0]);
        const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : "";
        const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
        if (!field)
            throw new ConfigError(`${at}: unknown key ${parse_config_shown(name)}${didYouMean(name, Object.keys(fields))}`);
        if (value === null || value === undefined || isEmpty(value))
            continue;
        values[name] = readValue(value, field, name, where);
    }
    return values;
}
function readValue(node, field, name, where) {
    if (field.kind === "group")
        return readGroup(node, field.fields, parse_config_shown(name), where);
    if (field.kind === "list") {
        const items = (0,dist/* isSeq */.oP)(node) ? node.items : [node];
        return items.map((item) => scalarText(item, `each of ${parse_config_shown(name)} must be a glob`, where));
    }
    const text = scalarText(node, `${parse_config_shown(name)} must be ${field.expected}`, where);
    return readScalar(field, text, `${where(node.range?.[0])}: ${parse_config_shown(name)}`);
}
/** The text as it was written, so that version 1.30 does not become the number 1.3. */
function scalarText(node, complaint, where) {
    const at = where(node.range?.[0]);
    if ((0,dist/* isAlias */.Vj)(node))
        throw new ConfigError(`${at}: ${complaint}, not an alias.`);
    if (!(0,dist/* isScalar */.jn)(node) || isEmpty(node))
        throw new ConfigError(`${at}: ${complaint}.`);
    return typeof node.value === "string" ? node.value : (node.source ?? String(node.value));
}
function isEmpty(node) {
    return (0,dist/* isScalar */.jn)(node) && node.value === null;
}
function parse_config_shown(name) {
    return JSON.stringify(name.length > 60 ? `${name.slice(0, 60)}…` : name);
}
function parse_config_firstLine(message) {
    return (message.split("\n")[0] ?? "").replace(/:?\s*$/, "");
}

;// CONCATENATED MODULE: ./build/config/read-config-file.js




/** Where the configuration is looked for, from the root of the repository. */
const configPaths = [".github/kubesuggest.yml", ".github/kubesuggest.yaml"];
const read_config_file_maximumBytes = 400_000;
/**
 * Reads the configuration file of that name, which must be there; without a name, the one at the usual place, if any.
 * Throws a ConfigError where it can't be read or says something wrong.
 */
function readConfigFile(directory, name) {
    for (const candidate of name === undefined ? configPaths : [name]) {
        const text = readText(external_node_path_namespaceObject.resolve(directory, candidate), candidate);
        if (text !== null)
            return parseConfig(candidate, text);
    }
    if (name === undefined)
        return {};
    throw new ConfigError(`The configuration ${name} does not exist.`);
}
function readText(file, name) {
    try {
        if ((0,external_node_fs_namespaceObject.statSync)(file).size > read_config_file_maximumBytes)
            throw new ConfigError(`${name}: a configuration of this size can't be meant.`);
        return new TextDecoder("utf-8", { fatal: true }).decode((0,external_node_fs_namespaceObject.readFileSync)(file));
    }
    catch (error) {
        if (error instanceof ConfigError)
            throw error;
        const { code } = error;
        if (code === "ENOENT" || code === "ENOTDIR")
            return null;
        if (code === "ERR_ENCODING_INVALID_ENCODED_DATA")
            throw new ConfigError(`${name} is not UTF-8.`);
        throw new ConfigError(`The configuration ${name} can't be read (${code ?? String(error)}).`);
    }
}

;// CONCATENATED MODULE: ./build/cli/load-config.js



/** The configuration of a command: its options over the configuration file's values over the defaults. */
function loadConfig(options, cwd, root) {
    const given = Object.fromEntries(optionNames.map((name) => [name, options[name]]));
    const values = readOptions(given, (name) => `--${name}`);
    const file = options["config"];
    const fileValues = file === undefined ? readConfigFile(root) : readConfigFile(cwd, file);
    return resolveConfig(fileValues, values);
}

// EXTERNAL MODULE: ./build/core/source-file.js
var source_file = __nccwpck_require__(3076);
;// CONCATENATED MODULE: ./build/reporters/code-frame.js

const longestUnderline = 3;
/** The lines of a finding with one line before and after, numbered, and a caret line under the range's first line. */
function codeFrame(source, range, style) {
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
    return `${style.dim(`  ${number} │`)} ${printable(text)}`.trimEnd();
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
function fixDiff(source, edits, style) {
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
                lines.push(`${style.dim(`  ${label} │`)} ${style.red(`- ${printable(shown)}`)}`);
            else
                lines.push(`${style.dim(`  ${label} │`)} ${style.green(`+ ${printable(shown)}`)}`);
        }
    }
    if (lines.length <= longestDiff)
        return lines;
    return [...lines.slice(0, longestDiff - 1), style.dim(`  … ${lines.length - longestDiff + 1} more lines`)];
}
/** The changed lines of each group of edits that share lines, equal lines at both ends kept as one line of context. */
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
        const end = source.lineRange(last)[1];
        const before = source.text.slice(start, end);
        const shifted = edits.map(({ range, text }) => ({ range: [range[0] - start, range[1] - start], text }));
        return compareLines(fix_diff_linesOf(before), fix_diff_linesOf((0,core_edit/* applyEdits */.c)(before, shifted)), first);
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
function fix_diff_linesOf(text) {
    const file = new source_file/* SourceFile */.s("", text);
    return file.lineStarts.map((_, index) => file.line(index + 1));
}
function clipped(text, width) {
    return text.length > width ? `${text.slice(0, width - 1)}…` : text;
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
function textProblem({ source, range, severity, message, rule }, style) {
    const { line, column } = source.position(range[0]);
    const place = style.bold(`${printablePath(source.path)}:${line}:${column}`);
    return [
        `${place} ${severityPaint(severity, style)(severity)} ${printable(message)} ${style.dim(`[${printable(rule)}]`)}`,
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
function summaryLine({ findings, skipped, errors, stats }, style) {
    const looked = `${counted(stats.manifests, "manifest")} of ${counted(stats.files, "file")}`;
    const aside = [
        ...(errors.length > 0 ? [style.red(counted(errors.length, "error"))] : []),
        ...(skipped.length > 0 ? [`${counted(skipped.length, "file")} left out`] : []),
    ];
    const tail = aside.length > 0 ? ` (${aside.join(", ")})` : "";
    if (findings.length === 0)
        return `${style.green("No findings")} in ${looked}${tail}.`;
    const bySeverity = severities.flatMap((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return count === 0 ? [] : [severityPaint(severity, style)(`${count} ${severity}${text_plural(severity, count)}`)];
    });
    const fixes = (grade) => findings.filter(({ fix }) => fix?.proof.ok === true && fix.grade === grade).length;
    const total = `${style.bold(counted(findings.length, "finding"))}: ${bySeverity.join(", ")},`;
    return `${total} in ${looked}${tail}. Fixes: ${fixes("safe")} safe, ${fixes("review")} to review.`;
}
/** A number and its noun. */
function counted(count, noun, nouns = `${noun}s`) {
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
function text_plural(severity, count) {
    return count === 1 || severity === "info" ? "" : "s";
}

;// CONCATENATED MODULE: ./build/cli/review-text.js



/** A review as its reader would meet it: comments with their suggestions, what has no line in the diff, the counts. */
function reviewText(shown, style) {
    const { findings, plan, notices, errors, skipped } = shown;
    const comments = plan.review?.comments ?? [];
    const commented = new Set(comments.flatMap(({ fingerprints }) => fingerprints));
    const unplaced = findings.filter((finding) => finding.new && !commented.has(finding.fingerprint));
    const older = findings.length - findings.filter((finding) => finding.new).length;
    const parts = [
        ...notices.map((notice) => `${style.yellow("Note:")} ${printable(notice)}`),
        ...comments.map((comment) => commentText(comment, shown, style)),
        ...section("New, but without a comment: not on lines that the diff shows, or over the limit", unplaced, style),
        ...textNotes(errors, skipped, style),
        ...(older > 0 ? [style.dim(`${counted(older, "finding")} that the base has too: see "kubesuggest scan".`)] : []),
        verdict(shown, comments.length, style),
    ];
    return `${parts.join("\n\n")}\n`;
}
function commentText(comment, { findings, plan }, style) {
    const { path, startLine, line, fingerprints } = comment;
    const told = findings.filter(({ fingerprint }) => fingerprints.includes(fingerprint));
    const suggestion = plan.suggestions.find((one) => {
        return one.file === path && one.endLine === line && one.startLine === (startLine ?? line);
    });
    const lines = startLine === null ? `line ${line}` : `lines ${startLine} to ${line}`;
    const heading = `${style.blue("●")} ${style.bold(`Comment on ${printablePath(path)}, ${lines}`)}`;
    if (suggestion === undefined)
        return [heading, ...told.map((finding) => textFinding(finding, style))].join("\n");
    const problems = told.flatMap((finding) => [
        ...textProblem(finding, style),
        ...(finding.fix === null ? [] : textFixTitle(finding.fix, style)),
        ...textAdvice(finding, style),
    ]);
    return [heading, ...problems, ...suggestionText(suggestion, style)].join("\n");
}
/** The lines that a click would replace, before and after. */
function suggestionText({ findings, startLine, endLine, lines }, style) {
    const source = findings[0]?.source;
    if (!source)
        return [];
    const [start] = source.lineRange(startLine);
    const [, end] = source.lineRange(endLine);
    const next = source.lineStarts[endLine] ?? source.text.length;
    const text = lines.join(source.lineEnding(start));
    // Without lines, the range goes with its line ending.
    const edit = lines.length === 0 ? { range: [start, next], text: "" } : { range: [start, end], text };
    return [`  ${style.green("suggestion:")}`, ...fixDiff(source, [edit], style)];
}
function section(title, findings, style) {
    if (findings.length === 0)
        return [];
    return [style.bold(`${title}:`), ...findings.map((finding) => textFinding(finding, style))];
}
function verdict(shown, comments, style) {
    const { findings, plan } = shown;
    const fresh = findings.filter((finding) => finding.new);
    const counts = `${counted(comments, "comment")}, ${counted(plan.suggestions.length, "suggestion")}`;
    const conclusion = plan.check.conclusion === "failure" ? style.red("failure") : style.green(plan.check.conclusion);
    return `${summaryLine({ ...shown, findings: fresh }, style)}\nReview: ${counts}. Check: ${conclusion}.`;
}

;// CONCATENATED MODULE: ./build/cli/review-command.js








/** `kubesuggest review`: shows what the review of a local range would say. Gives the exit status. */
async function reviewCommand(options, terminal) {
    const names = { base: options["base"] ?? null, head: options["head"] ?? null };
    const { root, platform, pull } = await openLocalRange(terminal.cwd, names);
    const config = loadConfig(options, terminal.cwd, root);
    const collection = await collect(platform, pull, pathFilter(config));
    const links = { rulePages: null, files: null, check: null };
    const reviewed = reviewChange({ ...collection, config, earlier: [], links });
    if (options["format"] === "json")
        terminal.out(jsonReport(reviewed));
    else
        terminal.out(reviewText({ ...reviewed, notices: collection.notices }, terminal.style));
    return exitStatus(reviewed, config);
}

;// CONCATENATED MODULE: ./build/cli/rules-command.js



const pages = "https://github.com/kubesuggest/kubesuggest/blob/main/docs/rules";
/** `kubesuggest rules`: one row a rule. */
function rulesCommand(options, terminal) {
    const rules = build_rules/* kubernetesRules */.a.map(({ id, summary, why, severity, fixes, sources }) => {
        return { id, summary, why, severity, fixes, sources };
    });
    if (options["format"] === "json") {
        terminal.out(`${JSON.stringify(rules, null, 2)}\n`);
        return 0;
    }
    const width = Math.max(...rules.map(({ id }) => id.length));
    for (const { id, severity, fixes, summary } of rules) {
        const facts = `${severity.padEnd(8)} ${(fixes.join(", ") || "no fix").padEnd(13)}`;
        terminal.out(`${terminal.style.bold(id.padEnd(width))}  ${terminal.style.dim(facts)} ${summary}\n`);
    }
    return 0;
}
/** `kubesuggest explain RULE`: all that a rule knows of itself. */
function explainCommand(names, terminal) {
    const [name] = names;
    if (name === undefined || names.length > 1)
        throw usageError("explain needs the name of one rule.");
    const rule = build_rules/* kubernetesRules */.a.find(({ id }) => id === name);
    if (!rule) {
        const known = build_rules/* kubernetesRules */.a.map(({ id }) => id);
        throw usageError(`there is no rule ${JSON.stringify(name)}${didYouMean(name, known)}`);
    }
    terminal.out(ruleText(rule, terminal.style));
    return 0;
}
function ruleText({ id, summary, why, severity, fixes, sources }, style) {
    const fixing = fixes.length === 0
        ? "It only reports: what to do depends on what only its author knows."
        : fixes
            .map((grade) => (grade === "safe" ? "Safe: may be accepted unasked." : "To review: read its risk first."))
            .join(" ");
    const lines = [
        style.bold(id),
        summary,
        "",
        ...[["Why", why], ["Severity", severity], ["Fixes", fixing]].map(([label, text]) => `${style.dim(label.padEnd(9))} ${text}`),
        ...sources.map((source, index) => `${style.dim((index === 0 ? "Sources" : "").padEnd(9))} ${source}`),
        `${style.dim("Page".padEnd(9))} ${pages}/${id}.md`,
    ];
    return `${lines.join("\n")}\n`;
}

;// CONCATENATED MODULE: ./build/scan/list-files.js




/** Directories of other people's files, left out unless a scan names them. */
const foreignDirectories = new Set([".git", "node_modules", "vendor"]);
/** Finds the tree around the given paths. Throws a ConfigError for paths that don't exist or don't share a tree. */
function findTree(cwd, paths) {
    const real = (paths.length === 0 ? ["."] : paths).map((given) => realPath(cwd, given));
    const here = (0,external_node_fs_namespaceObject.realpathSync)(cwd);
    const first = real[0] ?? here;
    const start = (0,external_node_fs_namespaceObject.lstatSync)(first).isDirectory() ? first : external_node_path_namespaceObject.dirname(first);
    const top = gitTop(start);
    const root = top ?? (isWithin(here, first) ? here : start);
    for (const [index, target] of real.entries()) {
        if (!isWithin(root, target))
            throw new ConfigError(`${paths[index]} is not in ${root}: scan it on its own.`);
    }
    return { root, targets: real.map((target) => slashed(external_node_path_namespaceObject.relative(root, target))), git: top !== null };
}
/**
 * Every file of the tree, sorted, from the root: what git tracks or would track, or all of it outside of git. Other
 * people's files (`node_modules`, `vendor`) are left out unless a target lies in them. Links are listed, not followed.
 */
function listTree(tree) {
    const errors = [];
    const listed = (tree.git ? gitFiles(tree.root) : null) ?? walk(tree.root, "", errors);
    const kept = listed.filter((file) => !isForeign(file) || tree.targets.some((target) => isOwn(file, target)));
    for (const target of tree.targets) {
        if (kept.some((file) => covers(target, file)))
            continue;
        // Named by hand though git ignores it.
        const isFile = (0,external_node_fs_namespaceObject.lstatSync)(external_node_path_namespaceObject.join(tree.root, target)).isFile();
        for (const file of isFile ? [target] : walk(tree.root, target, errors))
            kept.push(file);
    }
    return { files: [...new Set(kept)].sort(), errors };
}
/** True when a file is the target or lies below it. */
function covers(target, file) {
    return target === "" || file === target || file.startsWith(`${target}/`);
}
function isForeign(file) {
    return file.split("/").some((step) => foreignDirectories.has(step));
}
/** True when a target covers a file and no foreign directory lies between the two. */
function isOwn(file, target) {
    return covers(target, file) && !isForeign(file.slice(target.length));
}
function realPath(cwd, given) {
    try {
        return (0,external_node_fs_namespaceObject.realpathSync)(external_node_path_namespaceObject.resolve(cwd, given));
    }
    catch {
        throw new ConfigError(`${given} does not exist.`);
    }
}
function isWithin(root, target) {
    const relative = external_node_path_namespaceObject.relative(root, target);
    return relative !== ".." && !relative.startsWith(`..${external_node_path_namespaceObject.sep}`) && !external_node_path_namespaceObject.isAbsolute(relative);
}
function slashed(file) {
    return external_node_path_namespaceObject.sep === "/" ? file : file.replaceAll(external_node_path_namespaceObject.sep, "/");
}
/** The top of the git work tree around a directory; null outside of one, or without git. */
function gitTop(directory) {
    try {
        return (0,external_node_fs_namespaceObject.realpathSync)(git(directory, ["rev-parse", "--show-toplevel"]).replace(/\r?\n$/, ""));
    }
    catch {
        return null;
    }
}
function gitFiles(root) {
    try {
        const output = git(root, ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
        return output.split("\0").filter((file) => file !== "");
    }
    catch {
        return null;
    }
}
function git(cwd, args) {
    // A repository's own settings must not make git run anything: no fsmonitor hook.
    const command = ["-c", "core.fsmonitor=false", "-c", "core.quotePath=false", ...args];
    return (0,external_node_child_process_namespaceObject.execFileSync)("git", command, {
        cwd,
        encoding: "utf8",
        maxBuffer: 1024 ** 3,
        stdio: ["ignore", "pipe", "ignore"],
    });
}
function walk(root, below, errors) {
    const files = [];
    const waiting = [below];
    for (let directory = waiting.pop(); directory !== undefined; directory = waiting.pop()) {
        for (const entry of entriesOf(root, directory, errors)) {
            const file = directory === "" ? entry.name : `${directory}/${entry.name}`;
            if (entry.isFile() || entry.isSymbolicLink())
                files.push(file);
            else if (entry.isDirectory() && !foreignDirectories.has(entry.name))
                waiting.push(file);
        }
    }
    return files;
}
function entriesOf(root, directory, errors) {
    try {
        return (0,external_node_fs_namespaceObject.readdirSync)(external_node_path_namespaceObject.join(root, directory), { withFileTypes: true });
    }
    catch (error) {
        const { code } = error;
        errors.push({ file: directory || ".", message: `This directory can't be listed (${code ?? String(error)}).` });
        return [];
    }
}

// EXTERNAL MODULE: ./build/scan/analyse-units.js
var analyse_units = __nccwpck_require__(1559);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __nccwpck_require__(5919);
// EXTERNAL MODULE: ./build/scan/portable.js
var portable = __nccwpck_require__(4661);
;// CONCATENATED MODULE: ./build/scan/pool.js



/**
 * Analyses batches in worker threads that run `entry`, one batch at a time each. A worker that dies costs its batch,
 * whose files are then reported as errors. Results come in the order of the batches.
 */
async function analyseInWorkers(batches, order, entry, onDone, workers = (0,external_node_os_namespaceObject.availableParallelism)()) {
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
            results[index] = "result" in answer ? (0,portable/* fromPortable */.w)(answer.result) : lost(batch, answer.failure);
            onDone(batch.length);
        }
        await worker?.terminate();
    }
    await Promise.all(Array.from({ length: Math.min(workers, batches.length) }, serve));
    return results;
}
function startWorker(entry, order) {
    const worker = new external_node_worker_threads_.Worker(entry, { workerData: order });
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
function lost(batch, reason) {
    const message = `not analysed, since the worker thread failed: ${reason.split("\n")[0]}`;
    const errors = batch.filter(({ role }) => role === "reviewed").map(({ path }) => ({ file: path, message }));
    return {
        findings: [],
        skipped: [],
        errors,
        stats: { files: batch.length, manifests: 0, fixes: { proved: 0, unproved: 0 } },
        fixed: [],
    };
}

;// CONCATENATED MODULE: ./build/scan/read-files.js


/** Far more than a manifest can be; the readers below set their own, smaller limits. */
const read_files_maximumBytes = 64 * 1024 * 1024;
/**
 * Reads the files that may hold manifests; what can't is dropped by a look at its bytes, without parsing. Links are
 * never followed: what they point to in the tree is listed under its own path, and what lies outside is not ours.
 */
function readFiles(root, paths, roleOf) {
    const files = [];
    const skipped = [];
    const errors = [];
    for (const file of paths) {
        const role = roleOf(file);
        const content = readFile(external_node_path_namespaceObject.join(root, file));
        if (typeof content !== "string") {
            if (content !== null)
                files.push({ path: file, bytes: content, role });
        }
        else if (role === "reviewed") {
            if (content === "link")
                skipped.push(...linkOutside(root, file));
            else
                errors.push({ file, message: content });
        }
    }
    return { files, skipped, errors };
}
/** The bytes; `link`, or a sentence where they can't be had; null for what is no longer there. */
function readFile(file) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_namespaceObject.openSync)(file, external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0) | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0));
        const { size, ...stats } = (0,external_node_fs_namespaceObject.fstatSync)(descriptor);
        if ((stats.mode & external_node_fs_namespaceObject.constants.S_IFMT) !== external_node_fs_namespaceObject.constants.S_IFREG)
            return null;
        if (size > read_files_maximumBytes)
            return `The file has ${size} bytes; more than ${read_files_maximumBytes} are not read.`;
        // Its own buffer, not a part of a shared one: it is handed to another thread.
        const bytes = new Uint8Array(size);
        let length = 0;
        while (length < size) {
            const read = (0,external_node_fs_namespaceObject.readSync)(descriptor, bytes, length, size - length, null);
            if (read === 0)
                break;
            length += read;
        }
        return length === size ? bytes : bytes.slice(0, length);
    }
    catch (error) {
        const { code } = error;
        if (code === "ELOOP" || code === "EMLINK")
            return "link";
        // Node shows the bytes of a name that are no UTF-8 as U+FFFD, by which the file can't be found again.
        if (code === "ENOENT" && file.includes("\ufffd"))
            return "Its name is not UTF-8, so it can't be opened.";
        if (code === "ENOENT" || code === "ENOTDIR")
            return null;
        return code === "EACCES" || code === "EPERM" ? "You may not read this file." : `It can't be read (${code}).`;
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_namespaceObject.closeSync)(descriptor);
    }
}
function linkOutside(root, file) {
    try {
        const relative = external_node_path_namespaceObject.relative(root, (0,external_node_fs_namespaceObject.realpathSync)(external_node_path_namespaceObject.join(root, file)));
        const inside = relative !== ".." && !relative.startsWith(`..${external_node_path_namespaceObject.sep}`) && !external_node_path_namespaceObject.isAbsolute(relative);
        return inside ? [] : [{ file, reason: "a symbolic link that leads out of the tree" }];
    }
    catch {
        return [{ file, reason: "a symbolic link that leads nowhere" }];
    }
}

;// CONCATENATED MODULE: ./build/scan/write-file.js


/**
 * Replaces a file's content in one step, keeping its mode: readers see the old bytes or the new ones, never a part.
 * Returns why not, in one sentence, when the file is no longer what was read; throws what the file system throws.
 */
function replaceFile(file, before, after) {
    const stats = (0,external_node_fs_namespaceObject.lstatSync)(file);
    if (!stats.isFile())
        return "It is no longer a file, so nothing was written.";
    if (!(0,external_node_fs_namespaceObject.readFileSync)(file).equals(before))
        return "It has changed while it was analysed, so nothing was written.";
    const temporary = external_node_path_namespaceObject.join(external_node_path_namespaceObject.dirname(file), `.${process.pid}-${Date.now().toString(36)}.kubesuggest`);
    const descriptor = (0,external_node_fs_namespaceObject.openSync)(temporary, "wx", stats.mode & 0o777);
    try {
        try {
            for (let done = 0; done < after.length;)
                done += (0,external_node_fs_namespaceObject.writeSync)(descriptor, after, done);
            (0,external_node_fs_namespaceObject.fsyncSync)(descriptor);
        }
        finally {
            (0,external_node_fs_namespaceObject.closeSync)(descriptor);
        }
        (0,external_node_fs_namespaceObject.chmodSync)(temporary, stats.mode & 0o7777);
        (0,external_node_fs_namespaceObject.renameSync)(temporary, file);
    }
    catch (error) {
        (0,external_node_fs_namespaceObject.rmSync)(temporary, { force: true });
        throw error;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/scan.js









/** Deploy units go to the analysis in batches of about this size: enough to keep all threads busy to the end. */
const batchBytes = 256 * 1024;
/** Below this, starting threads costs more than they save. */
const workerBytes = 1024 * 1024;
/** Analyses a tree of files, with the files around the targets as context, and writes the fixes that are wished for. */
async function scanTree(tree, config, options) {
    const wanted = pathFilter(config);
    const isTarget = (file) => tree.targets.some((target) => covers(target, file)) && wanted(file);
    const listing = listTree(tree);
    const named = new Set(tree.targets);
    const listed = listing.files.filter((file) => mayHoldManifest(file) || named.has(file));
    const read = readFiles(tree.root, listed, (file) => (isTarget(file) ? "reviewed" : "context"));
    const batches = batchesOf(read.files);
    const results = await analyseBatches(batches, config, options);
    const fixed = writeFixes(tree.root, read.files, results);
    const all = report(results, read, fixed, listed.filter(isTarget).length);
    return {
        ...all,
        skipped: all.skipped.filter(({ file }) => isTarget(file)),
        errors: [...listing.errors, ...all.errors.filter(({ file }) => isTarget(file))],
    };
}
/** Whole deploy units, gathered to batches; units without a file to review are not needed. */
function batchesOf(files) {
    const batches = [];
    let bytes = batchBytes;
    for (const unit of (0,deploy_unit/* deployUnits */.$L)(files)) {
        if (!unit.some(({ role }) => role === "reviewed"))
            continue;
        if (bytes >= batchBytes) {
            batches.push([]);
            bytes = 0;
        }
        batches.at(-1)?.push(...unit);
        bytes += sizeOf(unit);
    }
    return batches;
}
async function analyseBatches(batches, { settings }, { fix, workerEntry, onProgress, workers }) {
    const total = batches.reduce((sum, batch) => sum + batch.length, 0);
    let done = 0;
    const step = (files) => {
        done += files;
        onProgress(done, total);
    };
    const large = batches.length > 1 && batches.reduce((sum, batch) => sum + sizeOf(batch), 0) >= workerBytes;
    if (large && workerEntry !== null && workers !== 1) {
        return analyseInWorkers(batches, { settings, wish: fix }, workerEntry, step, workers);
    }
    return batches.map((batch) => {
        const result = (0,analyse_units/* analyseUnits */.d)(batch, settings, fix);
        step(batch.length);
        return result;
    });
}
function writeFixes(root, files, results) {
    const counts = new Map();
    const errors = [];
    const before = new Map(files.map((file) => [file.path, file.bytes]));
    for (const { path: file, bytes, fixes } of results.flatMap(({ fixed }) => fixed)) {
        try {
            const refusal = replaceFile(external_node_path_namespaceObject.join(root, file), before.get(file) ?? new Uint8Array(), bytes);
            if (refusal === null)
                counts.set(file, fixes);
            else
                errors.push({ file, message: refusal });
        }
        catch (error) {
            const { code } = error;
            errors.push({ file, message: `Its fixes could not be written (${code ?? String(error)}).` });
        }
    }
    return { counts, errors };
}
function report(results, read, written, files) {
    const findings = results
        .flatMap((result) => result.findings)
        .sort(inPlaceOrder)
        .map((finding) => ({ ...finding, new: true }));
    const total = (count) => results.reduce((sum, one) => sum + count(one), 0);
    return {
        findings,
        skipped: [...read.skipped, ...results.flatMap(({ skipped }) => skipped)].sort(byFile),
        errors: [...read.errors, ...results.flatMap(({ errors }) => errors), ...written.errors].sort(byFile),
        stats: {
            files,
            manifests: total(({ stats }) => stats.manifests),
            fixes: {
                proved: total(({ stats }) => stats.fixes.proved),
                unproved: total(({ stats }) => stats.fixes.unproved),
            },
        },
        fixed: written.counts,
    };
}
function inPlaceOrder(a, b) {
    return compare(a.source.path, b.source.path) || a.range[0] - b.range[0] || compare(a.rule, b.rule);
}
function byFile(a, b) {
    return compare(a.file, b.file);
}
/** By code units: the same on every machine. */
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}
function sizeOf(files) {
    return files.reduce((sum, { bytes }) => sum + bytes.length, 0);
}

;// CONCATENATED MODULE: ./build/cli/progress.js
const patience = 1000;
const interval = 100;
/** A line on standard error that counts files, shown to a person and only once a run takes long. */
function createProgress(terminal) {
    const start = Date.now();
    let last = 0;
    let shown = false;
    return {
        step(done, total) {
            const now = Date.now();
            if (!terminal.interactive || now - start < patience || now - last < interval)
                return;
            last = now;
            shown = true;
            terminal.err(`\r\u001b[K${terminal.errorStyle.dim(`Analysing: ${done} of ${total} files`)}`);
        },
        end() {
            if (shown)
                terminal.err("\r\u001b[K");
        },
    };
}

;// CONCATENATED MODULE: ./build/cli/scan-command.js










/** `kubesuggest scan`: checks whole trees and writes fixes where asked to. Gives the exit status. */
async function scanCommand(paths, options, terminal, workerEntry) {
    const fix = readFix(options["fix"]);
    const tree = findTree(terminal.cwd, paths);
    const config = loadConfig(options, terminal.cwd, tree.root);
    const progress = createProgress(terminal);
    const result = await scanTree(tree, config, { fix, workerEntry, onProgress: progress.step });
    progress.end();
    if (options["format"] === "json")
        terminal.out(jsonReport(result));
    else
        terminal.out(fixedText(result, terminal.style) + textReport(result, terminal.style));
    return exitStatus(result, config);
}
function readFix(given) {
    if (given === undefined)
        return "none";
    if (given === "safe" || given === "review")
        return given;
    throw usageError(`--fix must be safe or review, not ${JSON.stringify(given)}${didYouMean(given, ["safe", "review"])}`);
}
function fixedText({ fixed }, style) {
    const lines = [...fixed].map(([file, fixes]) => `${style.green("fixed")} ${printablePath(file)} (${counted(fixes, "fix", "fixes")})`);
    return lines.length > 0 ? `${lines.join("\n")}\n\n` : "";
}

;// CONCATENATED MODULE: ./build/cli/version.js
/** The program's version, the same as in package.json. */
const version = "0.1.0";

;// CONCATENATED MODULE: ./build/cli/main.js










/**
 * Runs one command and gives the exit status: 0 nothing found, 1 findings, 2 wrong use, wrong input, or a bug. What
 * goes wrong is said in one sentence; a stack is shown for bugs only, and only with DEBUG set.
 */
async function main(argv, terminal, workerEntry) {
    try {
        return await run(parseCommandLine(argv), terminal, workerEntry);
    }
    catch (error) {
        const say = (text) => terminal.err(`${terminal.errorStyle.red("kubesuggest:")} ${text}\n`);
        if (error instanceof ConfigError || error instanceof PlatformError)
            say(printable(error.message));
        else {
            say(`${printable(messageOf(error))} This is a bug: please report it, with what you ran.`);
            if ((terminal.env["DEBUG"] ?? "") !== "" && error instanceof Error)
                terminal.err(`${error.stack}\n`);
        }
        return 2;
    }
}
async function run(line, terminal, workerEntry) {
    const { command, paths, options } = line;
    const format = options["format"];
    if (format !== undefined && format !== "text" && format !== "json") {
        throw usageError(`--format must be text or json, not ${JSON.stringify(format)}${didYouMean(format, ["text", "json"])}`);
    }
    switch (command) {
        case "help":
            terminal.out(helpText(terminal.style));
            return 0;
        case "version":
            terminal.out(`kubesuggest ${version}\n`);
            return 0;
        case "rules":
            return rulesCommand(options, terminal);
        case "explain":
            return explainCommand(paths, terminal);
        case "scan":
            return scanCommand(paths, options, terminal, workerEntry);
        case "review":
            return reviewCommand(options, terminal);
    }
}
function messageOf(error) {
    const text = (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
    return /[.!?]$/.test(text) ? text : `${text}.`;
}


/***/ }),

/***/ 9405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  q: () => (/* binding */ processTerminal)
});

// UNUSED EXPORTS: wantsColour

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

;// CONCATENATED MODULE: ./build/cli/terminal.js

/** The terminal of this process. A reader that has gone away (`| head`) ends the output, and nothing else. */
function processTerminal() {
    const { stdout, stderr, env } = process;
    for (const stream of [stdout, stderr]) {
        stream.on("error", (error) => {
            if (error.code !== "EPIPE")
                throw error;
        });
    }
    return {
        cwd: process.cwd(),
        env,
        style: createStyle(wantsColour(env, stdout.isTTY), widthOf(stdout.columns)),
        errorStyle: createStyle(wantsColour(env, stderr.isTTY), widthOf(stderr.columns)),
        interactive: stderr.isTTY === true && env["TERM"] !== "dumb",
        out: (text) => write(stdout, text),
        err: (text) => write(stderr, text),
    };
}
function write(stream, text) {
    if (stream.writable)
        stream.write(text);
}
/** FORCE_COLOR, then NO_COLOR (no-color.org), then whether it is a terminal that knows colours. */
function wantsColour(env, isTerminal) {
    const forced = env["FORCE_COLOR"];
    if (forced !== undefined && forced !== "")
        return forced !== "0" && forced !== "false";
    if ((env["NO_COLOR"] ?? "") !== "")
        return false;
    return isTerminal === true && env["TERM"] !== "dumb";
}
function widthOf(columns) {
    return Math.min(Math.max(columns ?? 120, 60), 160);
}


/***/ }),

/***/ 3652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ sortEdits),
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
/** Edits in the order of their place in the text. */
function sortEdits(edits) {
    return [...edits].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
}
/**
 * The text with all edits made. The edits may come in any order but must lie inside the text, and no two may
 * overlap or stand at the same point: which of them came first would be anybody's guess.
 * Throws a RangeError otherwise.
 */
function applyEdits(text, edits) {
    let result = "";
    let position = 0;
    let previous;
    for (const edit of sortEdits(edits)) {
        const [start, end] = edit.range;
        const clash = previous !== undefined && (start < position || start === previous.range[0]);
        if (clash || end < start || end > text.length) {
            throw new RangeError(`edit ${start}..${end} overlaps another one or leaves the text`);
        }
        result += text.slice(position, start) + edit.text;
        position = end;
        previous = edit;
    }
    return result + text.slice(position);
}


/***/ }),

/***/ 8187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Items by key, in the order of their first appearance: `Map.groupBy`, which Node 20 does not have yet. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 9815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ fingerprintOf),
  c: () => (/* binding */ identityOf)
});

;// CONCATENATED MODULE: ./node_modules/@noble/hashes/_u64.js
const U32_MASK64 = /* @__PURE__ */ (() => BigInt(2 ** 32 - 1))();
const _32n = /* @__PURE__ */ BigInt(32);
// Split bigint into two 32-bit halves. With `le=true`, returned fields become `{ h: low, l: high
// }` to match little-endian word order rather than the property names.
function fromBig(n, le = false) {
    if (le)
        return { h: Number(n & U32_MASK64), l: Number((n >> _32n) & U32_MASK64) };
    return { h: Number((n >> _32n) & U32_MASK64) | 0, l: Number(n & U32_MASK64) | 0 };
}
// Split bigint list into `[highWords, lowWords]` when `le=false`; with `le=true`, the first array
// holds the low halves because `fromBig(...)` swaps the semantic meaning of `h` and `l`.
function split(lst, le = false) {
    const len = lst.length;
    let Ah = new Uint32Array(len);
    let Al = new Uint32Array(len);
    for (let i = 0; i < len; i++) {
        const { h, l } = fromBig(lst[i], le);
        [Ah[i], Al[i]] = [h, l];
    }
    return [Ah, Al];
}
// Combine explicit `(high, low)` 32-bit halves into a bigint; `>>> 0` normalizes signed JS
// bitwise results back to uint32 first, and little-endian callers must swap.
const toBig = (h, l) => (BigInt(h >>> 0) << _32n) | BigInt(l >>> 0);
// Split a JS number into u32 halves without a BigInt allocation. Exact only for integers
// `0 <= n < 2**53`; callers use it on byte / bit counters, which JS length math caps far below
// that (an ArrayBuffer cannot exceed 2**53 - 1 bytes).
const fromNumH = (n) => (n / 2 ** 32) | 0;
const fromNumL = (n) => n >>> 0;
// Drop-in replacement for `view.setBigUint64(byteOffset, BigInt(n), isLE)` without the per-call
// BigInt allocation. Same `n < 2**53` precondition as `fromNumH`/`fromNumL`.
function setU64FromNum(view, byteOffset, n, isLE) {
    const h = fromNumH(n);
    const l = fromNumL(n);
    view.setUint32(byteOffset, isLE ? l : h, isLE);
    view.setUint32(byteOffset + 4, isLE ? h : l, isLE);
}
// High 32-bit half of a 64-bit logical right shift for `s` in `0..31`.
const shrSH = (h, _l, s) => h >>> s;
// Low 32-bit half of a 64-bit logical right shift, valid for `s` in `1..31`.
const shrSL = (h, l, s) => (h << (32 - s)) | (l >>> s);
// High 32-bit half of a 64-bit right rotate, valid for `s` in `1..31`.
const rotrSH = (h, l, s) => (h >>> s) | (l << (32 - s));
// Low 32-bit half of a 64-bit right rotate, valid for `s` in `1..31`.
const rotrSL = (h, l, s) => (h << (32 - s)) | (l >>> s);
// High 32-bit half of a 64-bit right rotate, valid for `s` in `33..63`; `32` uses `rotr32*`.
const rotrBH = (h, l, s) => (h << (64 - s)) | (l >>> (s - 32));
// Low 32-bit half of a 64-bit right rotate, valid for `s` in `33..63`; `32` uses `rotr32*`.
const rotrBL = (h, l, s) => (h >>> (s - 32)) | (l << (64 - s));
// High 32-bit half of a 64-bit right rotate for `s === 32`; this is just the swapped low half.
const rotr32H = (_h, l) => l;
// Low 32-bit half of a 64-bit right rotate for `s === 32`; this is just the swapped high half.
const rotr32L = (h, _l) => h;
// 64-bit left rotates (rotl*) are not defined here: sha3.ts, their only consumer, keeps
// local copies so V8 inlines them into keccakP.
// Add two split 64-bit words and return the split `{ h, l }` sum.
// JS uses 32-bit signed integers for bitwise operations, so we cannot simply shift the carry out
// of the low sum and instead use division.
function add(Ah, Al, Bh, Bl) {
    const l = (Al >>> 0) + (Bl >>> 0);
    return { h: (Ah + Bh + ((l / 2 ** 32) | 0)) | 0, l: l | 0 };
}
// Addition with more than 2 elements
// Unmasked low-word accumulator for 3-way addition; pass the raw result into `add3H(...)`.
const add3L = (Al, Bl, Cl) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0);
// High-word finalize step for 3-way addition; `low` must be the untruncated output of `add3L(...)`.
const add3H = (low, Ah, Bh, Ch) => (Ah + Bh + Ch + ((low / 2 ** 32) | 0)) | 0;
// Unmasked low-word accumulator for 4-way addition; pass the raw result into `add4H(...)`.
const add4L = (Al, Bl, Cl, Dl) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0) + (Dl >>> 0);
// High-word finalize step for 4-way addition; `low` must be the untruncated output of `add4L(...)`.
const add4H = (low, Ah, Bh, Ch, Dh) => (Ah + Bh + Ch + Dh + ((low / 2 ** 32) | 0)) | 0;
// Unmasked low-word accumulator for 5-way addition; pass the raw result into `add5H(...)`.
const add5L = (Al, Bl, Cl, Dl, El) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0) + (Dl >>> 0) + (El >>> 0);
// High-word finalize step for 5-way addition; `low` must be the untruncated output of `add5L(...)`.
const add5H = (low, Ah, Bh, Ch, Dh, Eh) => (Ah + Bh + Ch + Dh + Eh + ((low / 2 ** 32) | 0)) | 0;
// prettier-ignore


;// CONCATENATED MODULE: ./node_modules/@noble/hashes/utils.js
/**
 * Checks if something is Uint8Array. Be careful: nodejs Buffer will return true.
 * @param a - value to test
 * @returns `true` when the value is a Uint8Array-compatible view.
 * @example
 * Check whether a value is a Uint8Array-compatible view.
 * ```ts
 * isBytes(new Uint8Array([1, 2, 3]));
 * ```
 */
function isBytes(a) {
    // Plain `instanceof Uint8Array` is too strict for some Buffer / proxy / cross-realm cases.
    // The fallback still requires a real ArrayBuffer view, so plain
    // JSON-deserialized `{ constructor: ... }` spoofing is rejected, and
    // `BYTES_PER_ELEMENT === 1` keeps the fallback on byte-oriented views.
    return (a instanceof Uint8Array ||
        (ArrayBuffer.isView(a) &&
            a.constructor.name === 'Uint8Array' &&
            'BYTES_PER_ELEMENT' in a &&
            a.BYTES_PER_ELEMENT === 1));
}
// Shared error-message prefix builder. Only called on throw paths, so assert
// success paths never pay for the string concatenation.
const atitle = (title) => (title ? `"${title}" ` : '');
/**
 * Asserts something is a non-negative integer.
 * @param n - number to validate
 * @param title - label included in thrown errors
 * @returns The validated number.
 * @throws On wrong argument types. {@link TypeError}
 * @throws On wrong argument ranges or values. {@link RangeError}
 * @example
 * Validate a non-negative integer option.
 * ```ts
 * anumber(32, 'length');
 * ```
 */
function anumber(n, title = '') {
    if (typeof n !== 'number')
        throw new TypeError(atitle(title) + 'expected number, got ' + typeof n);
    if (!Number.isSafeInteger(n) || n < 0)
        throw new RangeError(atitle(title) + 'expected integer >= 0, got ' + n);
    return n;
}
/**
 * Asserts something is a boolean.
 * @param value - value to validate
 * @param title - label included in thrown errors
 * @returns The validated boolean.
 * @throws On wrong argument types. {@link TypeError}
 * @example
 * Validate a boolean option.
 * ```ts
 * abool(true, 'enableXOF');
 * ```
 */
function abool(value, title = '') {
    if (typeof value !== 'boolean')
        throw new TypeError(atitle(title) + 'expected boolean, got type=' + typeof value);
    return value;
}
/**
 * Asserts something is Uint8Array.
 * @param value - value to validate
 * @param length - optional exact length constraint
 * @param title - label included in thrown errors
 * @returns The validated byte array.
 * @throws On wrong argument types. {@link TypeError}
 * @throws On wrong argument ranges or values. {@link RangeError}
 * @example
 * Validate that a value is a byte array.
 * ```ts
 * abytes(new Uint8Array([1, 2, 3]));
 * ```
 */
function abytes(value, length, title = '') {
    // Success path first: this runs at the start of every update() / digestInto(), and the
    // common `abytes(data)` form must not pay for length handling it does not use.
    if (isBytes(value) && (length === undefined || value.length === length))
        return value;
    // Error path: recompute freely to build the exact message.
    if (length !== undefined)
        anumber(length, 'length');
    const bytes = isBytes(value);
    const ofLen = length !== undefined ? ` of length ${length}` : '';
    const got = bytes ? `length=${value.length}` : `type=${typeof value}`;
    const message = atitle(title) + 'expected Uint8Array' + ofLen + ', got ' + got;
    if (!bytes)
        throw new TypeError(message);
    throw new RangeError(message);
}
/**
 * Copies bytes into a fresh Uint8Array.
 * Buffer-style slices can alias the same backing store, so callers that need ownership should copy.
 * @param bytes - source bytes to clone
 * @returns Freshly allocated copy of `bytes`.
 * @throws On wrong argument types. {@link TypeError}
 * @example
 * Clone a byte array before mutating it.
 * ```ts
 * const copy = copyBytes(new Uint8Array([1, 2, 3]));
 * ```
 */
function copyBytes(bytes) {
    // `Uint8Array.from(...)` would also accept arrays / other typed arrays. Keep this helper strict
    // because callers use it at byte-validation boundaries before mutating the detached copy.
    return Uint8Array.from(abytes(bytes));
}
/**
 * Asserts something is a wrapped hash constructor.
 * @param h - hash constructor to validate
 * @throws On wrong argument types or invalid hash wrapper shape. {@link TypeError}
 * @throws On invalid hash metadata ranges or values. {@link RangeError}
 * @throws If the hash metadata allows empty outputs or block sizes. {@link Error}
 * @example
 * Validate a callable hash wrapper.
 * ```ts
 * import { ahash } from '@noble/hashes/utils.js';
 * import { sha256 } from '@noble/hashes/sha2.js';
 * ahash(sha256);
 * ```
 */
function ahash(h) {
    if (typeof h !== 'function' || typeof h.create !== 'function')
        throw new TypeError('expected hash wrapped by utils.createHasher');
    anumber(h.outputLen);
    anumber(h.blockLen);
    // HMAC and KDF callers treat these as real byte lengths; allowing zero lets fake wrappers pass
    // validation and can produce empty outputs instead of failing fast.
    if (h.outputLen < 1 || h.blockLen < 1)
        throw new Error('hash blockLen / outputLen must be >= 1');
}
const aobject = (value, label) => {
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        throw new TypeError((label === 'object' ? '' : `"${label}" `) + 'expected object, got type=' + typeof value);
};
const aopts = (value, label) => {
    aobject(value, label);
    const proto = Object.getPrototypeOf(value);
    if (proto !== Object.prototype && proto !== null)
        throw new TypeError(`"${label}" expected plain object`);
    // Object.assign() treats an own "__proto__" source key as a write to the target's legacy
    // prototype setter. Reject it before merging so inherited option values cannot be injected.
    if (Object.hasOwn(value, '__proto__'))
        throw new TypeError(`"${label}.__proto__" is not allowed`);
};
/**
 * Asserts a hash instance has not been destroyed or finished.
 * @param instance - hash instance to validate
 * @param checkFinished - whether to reject finalized instances
 * @throws If the hash instance has already been destroyed or finalized. {@link Error}
 * @example
 * Validate that a hash instance is still usable.
 * ```ts
 * import { aexists } from '@noble/hashes/utils.js';
 * import { sha256 } from '@noble/hashes/sha2.js';
 * const hash = sha256.create();
 * aexists(hash);
 * ```
 */
function aexists(instance, checkFinished = true) {
    // Runs on every update()/digestInto(); the flags are library-owned booleans, so only their
    // truthiness is checked - re-validating their type per call was pure hot-path overhead.
    if (instance.destroyed)
        throw new Error('hash was destroyed');
    if (checkFinished && instance.finished)
        throw new Error('digest() was already called');
}
/**
 * Asserts output is a sufficiently-sized byte array.
 * @param out - destination buffer
 * @param instance - hash instance providing output length
 * Oversized buffers are allowed; downstream code only promises to fill the first `outputLen` bytes.
 * @throws On wrong argument types. {@link TypeError}
 * @throws On wrong argument ranges or values. {@link RangeError}
 * @example
 * Validate a caller-provided digest buffer.
 * ```ts
 * import { aoutput } from '@noble/hashes/utils.js';
 * import { sha256 } from '@noble/hashes/sha2.js';
 * const hash = sha256.create();
 * aoutput(new Uint8Array(hash.outputLen), hash);
 * ```
 */
function aoutput(out, instance) {
    abytes(out, undefined, 'output');
    // `outputLen` is a library-owned readonly number; the negated comparison keeps failing fast
    // when it is missing/NaN (comparisons with undefined/NaN are false) without an anumber() call.
    const min = instance.outputLen;
    if (!(out.length >= min)) {
        throw new RangeError('"output" expected length >= ' + min);
    }
}
/**
 * Casts a typed array view to Uint8Array.
 * @param arr - source typed array
 * @returns Uint8Array view over the same buffer.
 * @example
 * Reinterpret a typed array as bytes.
 * ```ts
 * u8(new Uint32Array([1, 2]));
 * ```
 */
function u8(arr) {
    return new Uint8Array(arr.buffer, arr.byteOffset, arr.byteLength);
}
/**
 * Casts a typed array view to Uint32Array.
 * `arr.byteOffset` must already be 4-byte aligned or the platform
 * Uint32Array constructor will throw.
 * @param arr - source typed array
 * @returns Uint32Array view over the same buffer.
 * @example
 * Reinterpret a byte array as 32-bit words.
 * ```ts
 * u32(new Uint8Array(8));
 * ```
 */
function u32(arr) {
    return new Uint32Array(arr.buffer, arr.byteOffset, Math.floor(arr.byteLength / 4));
}
/**
 * Zeroizes typed arrays in place. Warning: JS provides no guarantees.
 * @param arrays - arrays to overwrite with zeros
 * @example
 * Zeroize sensitive buffers in place.
 * ```ts
 * clean(new Uint8Array([1, 2, 3]));
 * ```
 */
function clean(...arrays) {
    for (let i = 0; i < arrays.length; i++) {
        arrays[i].fill(0);
    }
}
/**
 * Creates a DataView for byte-level manipulation.
 * @param arr - source typed array
 * @returns DataView over the same buffer region.
 * @example
 * Create a DataView over an existing buffer.
 * ```ts
 * createView(new Uint8Array(4));
 * ```
 */
function createView(arr) {
    return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
}
/**
 * Rotate-right operation for uint32 values.
 * @param word - source word
 * @param shift - shift amount in bits
 * @returns Rotated word.
 * @example
 * Rotate a 32-bit word to the right.
 * ```ts
 * rotr(0x12345678, 8);
 * ```
 */
function rotr(word, shift) {
    return (word << (32 - shift)) | (word >>> shift);
}
/**
 * Rotate-left operation for uint32 values.
 * @param word - source word
 * @param shift - shift amount in bits
 * @returns Rotated word.
 * @example
 * Rotate a 32-bit word to the left.
 * ```ts
 * rotl(0x12345678, 8);
 * ```
 */
function rotl(word, shift) {
    return (word << shift) | ((word >>> (32 - shift)) >>> 0);
}
/** Whether the current platform is little-endian. */
const isLE = /* @__PURE__ */ (/* unused pure expression or super */ null && ((() => new Uint8Array(new Uint32Array([0x11223344]).buffer)[0] === 0x44)()));
/**
 * Byte-swap operation for uint32 values.
 * @param word - source word
 * @returns Word with reversed byte order.
 * @example
 * Reverse the byte order of a 32-bit word.
 * ```ts
 * byteSwap(0x11223344);
 * ```
 */
function byteSwap(word) {
    return (((word << 24) & 0xff000000) |
        ((word << 8) & 0xff0000) |
        ((word >>> 8) & 0xff00) |
        ((word >>> 24) & 0xff));
}
/**
 * Conditionally byte-swaps one 32-bit word on big-endian platforms.
 * @param n - source word
 * @returns Original or byte-swapped word depending on platform endianness.
 * @example
 * Normalize a 32-bit word for host endianness.
 * ```ts
 * swap8IfBE(0x11223344);
 * ```
 */
const swap8IfBE = (/* unused pure expression or super */ null && (isLE
    ? (n) => n
    : (n) => byteSwap(n) >>> 0));
/**
 * Byte-swaps every word of a Uint32Array in place.
 * @param arr - array to mutate
 * @returns The same array after mutation; callers pass live state arrays here.
 * @example
 * Reverse the byte order of every word in place.
 * ```ts
 * byteSwap32(new Uint32Array([0x11223344]));
 * ```
 */
function byteSwap32(arr) {
    for (let i = 0; i < arr.length; i++) {
        arr[i] = byteSwap(arr[i]);
    }
    return arr;
}
/**
 * Conditionally byte-swaps a Uint32Array on big-endian platforms.
 * @param u - array to normalize for host endianness
 * @returns Original or byte-swapped array depending on platform endianness.
 *   On big-endian runtimes this mutates `u` in place via `byteSwap32(...)`.
 * @example
 * Normalize a word array for host endianness.
 * ```ts
 * swap32IfBE(new Uint32Array([0x11223344]));
 * ```
 */
const swap32IfBE = (/* unused pure expression or super */ null && (isLE
    ? (u) => u
    : byteSwap32));
// Built-in hex conversion https://caniuse.com/mdn-javascript_builtins_uint8array_fromhex
const hasHexBuiltin = /* @__PURE__ */ (() => 
// @ts-ignore
typeof Uint8Array.from([]).toHex === 'function' && typeof Uint8Array.fromHex === 'function')();
// Array where index 0xf0 (240) is mapped to string 'f0'
const hexes = /* @__PURE__ */ Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, '0'));
/**
 * Convert byte array to hex string.
 * Uses the built-in function when available and assumes it matches the tested
 * fallback semantics.
 * @param bytes - bytes to encode
 * @returns Lowercase hexadecimal string.
 * @throws On wrong argument types. {@link TypeError}
 * @example
 * Convert bytes to lowercase hexadecimal.
 * ```ts
 * bytesToHex(Uint8Array.from([0xca, 0xfe, 0x01, 0x23])); // 'cafe0123'
 * ```
 */
function bytesToHex(bytes) {
    abytes(bytes);
    // @ts-ignore
    if (hasHexBuiltin)
        return bytes.toHex();
    // pre-caching improves the speed 6x
    let hex = '';
    for (let i = 0; i < bytes.length; i++) {
        hex += hexes[bytes[i]];
    }
    return hex;
}
// Strict ASCII nibble parser: non-ASCII hex lookalikes are rejected as undefined.
// ASCII codes: '0'..'9' = 48..57, 'A'..'F' = 65..70, 'a'..'f' = 97..102.
// prettier-ignore
function asciiToBase16(ch) {
    return ch >= 48 && ch <= 57 ? ch - 48 // '2' => 50-48
        : ch >= 65 && ch <= 70 ? ch - (65 - 10) // 'B' => 66-(65-10)
            : ch >= 97 && ch <= 102 ? ch - (97 - 10) // 'b' => 98-(97-10)
                : undefined;
}
/**
 * Convert hex string to byte array. Uses built-in function, when available.
 * @param hex - hexadecimal string to decode
 * @returns Decoded bytes.
 * @throws On wrong argument types. {@link TypeError}
 * @throws On wrong argument ranges or values. {@link RangeError}
 * @example
 * Decode lowercase hexadecimal into bytes.
 * ```ts
 * hexToBytes('cafe0123'); // Uint8Array.from([0xca, 0xfe, 0x01, 0x23])
 * ```
 */
function hexToBytes(hex) {
    if (typeof hex !== 'string')
        throw new TypeError('hex string expected, got ' + typeof hex);
    if (hasHexBuiltin) {
        try {
            return Uint8Array.fromHex(hex);
        }
        catch (error) {
            if (error instanceof SyntaxError)
                throw new RangeError(error.message);
            throw error;
        }
    }
    const hl = hex.length;
    const al = hl / 2;
    if (hl % 2)
        throw new RangeError('hex string expected, got unpadded hex of length ' + hl);
    const array = new Uint8Array(al);
    for (let ai = 0, hi = 0; ai < al; ai++, hi += 2) {
        const n1 = asciiToBase16(hex.charCodeAt(hi)); // parse first char, multiply it by 16
        const n2 = asciiToBase16(hex.charCodeAt(hi + 1)); // parse second char
        if (n1 === undefined || n2 === undefined) {
            const char = hex[hi] + hex[hi + 1];
            throw new RangeError('hex string expected, got non-hex character "' + char + '" at index ' + hi);
        }
        array[ai] = n1 * 16 + n2; // example: 'A9' => 10*16 + 9
    }
    return array;
}
/**
 * Yields to the host task scheduler so timers, I/O, and rendering can make progress.
 * Uses the Web Scheduling API when available or `setTimeout` as a cross-platform fallback.
 * Host-task yields are much slower than microtasks (roughly 1ms with the timer fallback), so
 * async loops should use `asyncTick >= 10` to amortize scheduling overhead to about 10% while
 * still allowing other event-loop work to proceed.
 * @param onReject - optional cleanup invoked only if the host yield fails
 * @example
 * Yield to the next scheduler tick.
 * ```ts
 * await nextTick();
 * ```
 */
function nextTick(onReject) {
    const host = globalThis;
    if (typeof host.scheduler?.yield === 'function') {
        const promise = host.scheduler.yield();
        // Keep the original scheduler rejection; this handler exists only for cleanup.
        if (onReject)
            promise.catch(onReject);
        return promise;
    }
    return new Promise((resolve) => host.setTimeout(resolve, 0));
}
/**
 * Returns control to the host event loop every `tick` milliseconds to avoid blocking long loops.
 * @param iters - number of loop iterations to run
 * @param tick - maximum time slice in milliseconds
 * @param cb - callback executed on each iteration
 * @param onReject - optional cleanup invoked only if a host yield fails
 * @throws On wrong argument types. {@link TypeError}
 * @throws On wrong argument ranges or values. {@link RangeError}
 * @example
 * Run a loop that periodically yields back to the event loop.
 * ```ts
 * await asyncLoop(2, 0, () => {});
 * ```
 */
async function asyncLoop(iters, tick, cb, onReject) {
    anumber(iters, 'iters');
    anumber(tick, 'tick');
    if (typeof cb !== 'function')
        throw new TypeError('callback must be a function');
    // Callback is synchronous by contract; asyncLoop only yields between sync work windows.
    let ts = Date.now();
    for (let i = 0; i < iters; i++) {
        cb(i);
        // Date.now() is not monotonic, so in case if clock goes backwards we return return control too
        const diff = Date.now() - ts;
        if (diff >= 0 && diff < tick)
            continue;
        await nextTick(onReject);
        // Track only synchronous work time; scheduler delay after yielding is outside our budget.
        ts = Date.now();
    }
}
/**
 * Converts string to bytes using UTF8 encoding.
 * Built-in doesn't validate input to be string: we do the check.
 * Non-ASCII details are delegated to the platform `TextEncoder`.
 * @param str - string to encode
 * @returns UTF-8 encoded bytes.
 * @throws On wrong argument types. {@link TypeError}
 * @example
 * Encode a string as UTF-8 bytes.
 * ```ts
 * utf8ToBytes('abc'); // Uint8Array.from([97, 98, 99])
 * ```
 */
function utf8ToBytes(str) {
    if (typeof str !== 'string')
        throw new TypeError('string expected');
    const encoded = new TextEncoder().encode(str);
    try {
        // Copy into the current realm for Firefox extension contexts. Callers that own the returned
        // buffer can then wipe it independently of TextEncoder's temporary result.
        return new Uint8Array(encoded); // https://bugzil.la/1681809
    }
    finally {
        clean(encoded);
    }
}
/**
 * Helper for KDFs: consumes Uint8Array or string.
 * String inputs are UTF-8 encoded; byte-array inputs stay aliased to the caller buffer.
 * @param data - user-provided KDF input
 * @param errorTitle - label included in thrown errors
 * @returns Byte representation of the input.
 * @throws On wrong argument types. {@link TypeError}
 * @example
 * Normalize KDF input to bytes.
 * ```ts
 * kdfInputToBytes('password');
 * ```
 */
function kdfInputToBytes(data, errorTitle = '') {
    if (typeof data === 'string')
        return utf8ToBytes(data);
    return abytes(data, undefined, errorTitle);
}
/**
 * Copies several Uint8Arrays into one.
 * @param arrays - arrays to concatenate
 * @returns Concatenated byte array.
 * @throws On wrong argument types. {@link TypeError}
 * @example
 * Concatenate multiple byte arrays.
 * ```ts
 * concatBytes(new Uint8Array([1]), new Uint8Array([2]));
 * ```
 */
function concatBytes(...arrays) {
    let sum = 0;
    for (let i = 0; i < arrays.length; i++) {
        const a = arrays[i];
        abytes(a);
        sum += a.length;
    }
    const res = new Uint8Array(sum);
    for (let i = 0, pad = 0; i < arrays.length; i++) {
        const a = arrays[i];
        res.set(a, pad);
        pad += a.length;
    }
    return res;
}
/**
 * Validates declared required and optional field types on a plain object.
 * This walks field schemas and formats detailed errors, so avoid it on hot paths; use direct
 * one-line guards such as `abytes()`, `abool()`, or `anumber()` instead.
 * @param object - object to validate
 * @param fields - map of required field names to expected types
 * @param optFields - map of optional field names to expected types
 * @param title - label included in thrown errors
 * @throws On wrong argument types. {@link TypeError}
 * @example
 * Validate required and optional option fields.
 * ```ts
 * validateObject({ N: 1024, dkLen: 32 }, { N: 'number' }, { dkLen: 'number' });
 * ```
 */
const validateObject = (object, fields = {}, optFields = {}, title = 'object') => {
    aobject(object, title);
    aobject(fields, 'fields');
    aobject(optFields, 'optFields');
    function checkField(fieldName, expectedType, isOpt) {
        const label = title === 'object' ? `param "${String(fieldName)}"` : `"${title}.${String(fieldName)}"`;
        // Config fields must be explicit own properties. Optional inherited values are rejected too
        // because callers keep reading the same options object after validation.
        const val = object[fieldName];
        // Runtime objects such as Field instances intentionally satisfy required method slots
        // via their shared prototype.
        if (!Object.hasOwn(object, fieldName) &&
            (isOpt ? val !== undefined : expectedType !== 'function')) {
            throw new TypeError(`${label} is invalid: expected own property`);
        }
        if (isOpt && val === undefined)
            return;
        const current = typeof val;
        if (current !== expectedType || val === null)
            throw new TypeError(`${label} is invalid: expected ${expectedType}, got ${current}`);
    }
    const iter = (f, isOpt) => Object.entries(f).forEach(([k, v]) => checkField(k, v, isOpt));
    iter(fields, false);
    iter(optFields, true);
};
/**
 * Merges default options and passed options.
 * @param defaults - base option object
 * @param opts - user overrides
 * @param title - label included in thrown override errors
 * @returns Fresh merged option object with a null prototype.
 * @throws On wrong argument types. {@link TypeError}
 * @example
 * Merge user overrides onto default options.
 * ```ts
 * checkOpts({ dkLen: 32 }, { asyncTick: 10 });
 * ```
 */
function checkOpts(defaults, opts, title = 'opts') {
    aopts(defaults, 'defaults');
    if (opts !== undefined)
        aopts(opts, title);
    // Callers read optional fields directly, so omitted values must not fall through to ambient
    // Object.prototype pollution (for example a forged `dkLen` changing SHAKE's default output).
    const merged = Object.assign(Object.create(null), defaults, opts);
    return merged;
}
/**
 * Creates a callable hash function from a stateful class constructor.
 * @param hashCons - hash constructor or factory
 * @param info - optional metadata such as DER OID
 * @returns Frozen callable hash wrapper with `.create()`.
 *   Wrapper construction eagerly calls `hashCons(undefined)` once to read
 *   `outputLen` / `blockLen`, so constructor side effects happen at module
 *   init time.
 * @throws On wrong argument types. {@link TypeError}
 * @example
 * Wrap a stateful hash constructor into a callable helper.
 * ```ts
 * import { createHasher } from '@noble/hashes/utils.js';
 * import { sha256 } from '@noble/hashes/sha2.js';
 * const wrapped = createHasher(sha256.create, { oid: sha256.oid });
 * wrapped(new Uint8Array([1]));
 * ```
 */
function utils_createHasher(hashCons, info = {}) {
    if (typeof hashCons !== 'function')
        throw new TypeError('"hashCons" expected function, got type=' + typeof hashCons);
    info = checkOpts({}, info, 'info');
    const hashC = (msg, opts) => hashCons(opts)
        .update(msg)
        .digest();
    const tmp = hashCons(undefined);
    hashC.outputLen = tmp.outputLen;
    hashC.blockLen = tmp.blockLen;
    hashC.canXOF = tmp.canXOF;
    hashC.create = (opts) => hashCons(opts);
    Object.assign(hashC, info);
    return Object.freeze(hashC);
}
/**
 * Cryptographically secure PRNG backed by `crypto.getRandomValues`.
 * @param bytesLength - number of random bytes to generate
 * @returns Random bytes.
 * The platform `getRandomValues()` implementation still defines any
 * single-call length cap, and this helper rejects oversize requests
 * with a stable library `RangeError` instead of host-specific errors.
 * @throws On wrong argument types. {@link TypeError}
 * @throws On wrong argument ranges or values. {@link RangeError}
 * @throws If the current runtime does not provide `crypto.getRandomValues`. {@link Error}
 * @example
 * Generate a fresh random key or nonce.
 * ```ts
 * const key = randomBytes(16);
 * ```
 */
function randomBytes(bytesLength = 32) {
    // Match the repo's other length-taking helpers instead of relying on Uint8Array coercion.
    anumber(bytesLength, 'bytesLength');
    const cr = typeof globalThis === 'object' ? globalThis.crypto : null;
    if (typeof cr?.getRandomValues !== 'function')
        throw new Error('crypto.getRandomValues must be defined');
    // Web Cryptography API Level 2 §10.1.1:
    // if `byteLength > 65536`, throw `QuotaExceededError`.
    // Keep the guard explicit so callers can see the quota in code
    // instead of discovering it by reading the spec or host errors.
    // This wrapper surfaces the same quota as a stable library RangeError.
    if (bytesLength > 65536)
        throw new RangeError(`"bytesLength" expected <= 65536, got ${bytesLength}`);
    return cr.getRandomValues(new Uint8Array(bytesLength));
}
/**
 * Creates OID metadata for NIST hashes with prefix `06 09 60 86 48 01 65 03 04 02`.
 * @param suffix - final OID byte for the selected hash.
 *   The helper accepts any byte even though only the documented NIST hash
 *   suffixes are meaningful downstream.
 * @returns Object containing the DER-encoded OID.
 * @example
 * Build OID metadata for a NIST hash.
 * ```ts
 * oidNist(0x01);
 * ```
 */
const utils_oidNist = (suffix) => ({
    // Current NIST hashAlgs suffixes used here fit in one DER subidentifier octet.
    // Larger suffix values would need base-128 OID encoding and a different length byte.
    oid: Uint8Array.from([0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, suffix]),
});

;// CONCATENATED MODULE: ./node_modules/@noble/hashes/_md.js
/**
 * Internal Merkle-Damgard hash utils.
 * @module
 */


/**
 * Shared 32-bit conditional boolean primitive reused by SHA-256, SHA-1, and MD5 `F`.
 * Returns bits from `b` when `a` is set, otherwise from `c`.
 * The XOR form is equivalent to MD5's `F(X,Y,Z) = XY v not(X)Z` because the masked terms never
 * set the same bit.
 * @param a - selector word
 * @param b - word chosen when selector bit is set
 * @param c - word chosen when selector bit is clear
 * @returns Mixed 32-bit word.
 * @example
 * Combine three words with the shared 32-bit choice primitive.
 * ```ts
 * Chi(0xffffffff, 0x12345678, 0x87654321);
 * ```
 */
function Chi(a, b, c) {
    return (a & b) ^ (~a & c);
}
/**
 * Shared 32-bit majority primitive reused by SHA-256 and SHA-1.
 * Returns bits shared by at least two inputs.
 * @param a - first input word
 * @param b - second input word
 * @param c - third input word
 * @returns Mixed 32-bit word.
 * @example
 * Combine three words with the shared 32-bit majority primitive.
 * ```ts
 * Maj(0xffffffff, 0x12345678, 0x87654321);
 * ```
 */
function Maj(a, b, c) {
    return (a & b) ^ (a & c) ^ (b & c);
}
/**
 * Merkle-Damgard hash construction base class.
 * Could be used to create MD5, RIPEMD, SHA1, SHA2.
 * Accepts only byte-aligned `Uint8Array` input, even when the underlying spec describes bit
 * strings with partial-byte tails.
 * @param blockLen - internal block size in bytes
 * @param outputLen - digest size in bytes
 * @param padOffset - trailing length field size in bytes
 * @param isLE - whether length and state words are encoded in little-endian
 * @example
 * Use a concrete subclass to get the shared Merkle-Damgard update/digest flow.
 * ```ts
 * import { _SHA1 } from '@noble/hashes/legacy.js';
 * const hash = new _SHA1();
 * hash.update(new Uint8Array([97, 98, 99]));
 * hash.digest();
 * ```
 */
class HashMD {
    blockLen;
    outputLen;
    canXOF = false;
    padOffset;
    isLE;
    // For partial updates less than block size
    buffer;
    view;
    finished = false;
    length = 0;
    pos = 0;
    destroyed = false;
    constructor(blockLen, outputLen, padOffset, isLE) {
        this.blockLen = blockLen;
        this.outputLen = outputLen;
        this.padOffset = padOffset;
        this.isLE = isLE;
        this.buffer = new Uint8Array(blockLen);
        this.view = createView(this.buffer);
    }
    update(data) {
        aexists(this);
        abytes(data);
        const { view, buffer, blockLen } = this;
        const len = data.length;
        let processed = false;
        for (let pos = 0; pos < len;) {
            const take = Math.min(blockLen - this.pos, len - pos);
            // Fast path only when there is no buffered partial block: `take === blockLen` implies
            // `this.pos === 0`, so we can process full blocks directly from the input view.
            if (take === blockLen) {
                const dataView = createView(data);
                for (; blockLen <= len - pos; pos += blockLen)
                    this.process(dataView, pos);
                processed = true;
                continue;
            }
            // When the whole input is buffered in one go (common for short messages), passing `data`
            // directly avoids allocating a subarray view.
            buffer.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos);
            this.pos += take;
            pos += take;
            if (this.pos === blockLen) {
                this.process(view, 0);
                this.pos = 0;
                processed = true;
            }
        }
        this.length += data.length;
        // Shared schedule buffers only pick up input-derived words inside process(); if everything
        // was buffered without processing, there is nothing to zero.
        if (processed)
            this.roundClean();
        return this;
    }
    digestInto(out) {
        aexists(this);
        aoutput(out, this);
        this.finished = true;
        // Padding
        // We can avoid allocation of buffer for padding completely if it
        // was previously not allocated here. But it won't change performance.
        const { buffer, view, blockLen, isLE } = this;
        let { pos } = this;
        // append the bit '1' to the message, then zero-pad the rest of the block
        buffer[pos++] = 0b10000000;
        buffer.fill(0, pos);
        // we have less than padOffset left in buffer, so we cannot put length in
        // current block, need process it and pad again
        if (this.padOffset > blockLen - pos) {
            this.process(view, 0);
            buffer.fill(0);
        }
        // `padOffset` reserves the whole length field. For SHA-384/512 the high 64 bits stay zero from
        // the padding fill above, and JS will overflow before user input can make that half non-zero.
        // So we only need to write the low 64 bits here (`length * 8` only scales the exponent of an
        // integer below 2**53, so the split inside the helper stays exact).
        setU64FromNum(view, blockLen - 8, this.length * 8, isLE);
        this.process(view, 0);
        // The final block above is processed outside update(), so the shared message-schedule
        // buffers (e.g. SHA256_W) would otherwise retain input-derived words after digest().
        this.roundClean();
        // digest() passes our own `buffer` as `out`; reuse its cached view instead of allocating one.
        const oview = out === buffer ? view : createView(out);
        const len = this.outputLen;
        // NOTE: we do division by 4 later, which must be fused in single op with modulo by JIT
        const outLen = len / 4;
        const state = this.get();
        // Subclass-misconfiguration invariant: outputLen must be 32-bit aligned and fit the state.
        if (len % 4 || outLen > state.length)
            throw new Error('invalid outputLen');
        for (let i = 0; i < outLen; i++)
            oview.setUint32(4 * i, state[i], isLE);
    }
    digest() {
        const { buffer, outputLen } = this;
        this.digestInto(buffer);
        // Copy before destroy(): subclasses wipe `buffer` during cleanup, but `digest()` must return
        // fresh bytes to the caller.
        const res = buffer.slice(0, outputLen);
        this.destroy();
        return res;
    }
    _cloneIntoMeta(to) {
        const { buffer, length, finished, destroyed, pos } = this;
        to.destroyed = destroyed;
        to.finished = finished;
        to.length = length;
        to.pos = pos;
        // Only partial-block bytes need copying: when `length % blockLen === 0`, `pos === 0` and
        // later `update()` / `digestInto()` overwrite `to.buffer` from the start before reading it.
        if (pos)
            to.buffer.set(buffer); // Avoid a hot modulo guard.
        return to;
    }
    clone() {
        return this._cloneInto();
    }
}
/**
 * Initial SHA-2 state: fractional parts of square roots of first 16 primes 2..53.
 * Check out `test/misc/sha2-gen-iv.js` for recomputation guide.
 */
/** Initial SHA256 state from RFC 6234 §6.1: the first 32 bits of the fractional parts of the
 * square roots of the first eight prime numbers. Exported as a shared table; callers must treat
 * it as read-only because constructors copy words from it by index. */
const SHA256_IV = /* @__PURE__ */ Uint32Array.from([
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
]);
/** Initial SHA224 state `H(0)` from RFC 6234 §6.1. Exported as a shared table; callers must
 * treat it as read-only because constructors copy words from it by index. */
const SHA224_IV = /* @__PURE__ */ Uint32Array.from([
    0xc1059ed8, 0x367cd507, 0x3070dd17, 0xf70e5939, 0xffc00b31, 0x68581511, 0x64f98fa7, 0xbefa4fa4,
]);
/** Initial SHA384 state from RFC 6234 §6.3: eight RFC 64-bit `H(0)` words stored as sixteen
 * big-endian 32-bit halves. Derived from the fractional parts of the square roots of the ninth
 * through sixteenth prime numbers. Exported as a shared table; callers must treat it as read-only
 * because constructors copy halves from it by index. */
const SHA384_IV = /* @__PURE__ */ Uint32Array.from([
    0xcbbb9d5d, 0xc1059ed8, 0x629a292a, 0x367cd507, 0x9159015a, 0x3070dd17, 0x152fecd8, 0xf70e5939,
    0x67332667, 0xffc00b31, 0x8eb44a87, 0x68581511, 0xdb0c2e0d, 0x64f98fa7, 0x47b5481d, 0xbefa4fa4,
]);
/** Initial SHA512 state from RFC 6234 §6.3: eight RFC 64-bit `H(0)` words stored as sixteen
 * big-endian 32-bit halves. Derived from the fractional parts of the square roots of the first
 * eight prime numbers. Exported as a shared table; callers must treat it as read-only because
 * constructors copy halves from it by index. */
const SHA512_IV = /* @__PURE__ */ Uint32Array.from([
    0x6a09e667, 0xf3bcc908, 0xbb67ae85, 0x84caa73b, 0x3c6ef372, 0xfe94f82b, 0xa54ff53a, 0x5f1d36f1,
    0x510e527f, 0xade682d1, 0x9b05688c, 0x2b3e6c1f, 0x1f83d9ab, 0xfb41bd6b, 0x5be0cd19, 0x137e2179,
]);

;// CONCATENATED MODULE: ./node_modules/@noble/hashes/sha2.js
/**
 * SHA2 hash function. A.k.a. sha256, sha384, sha512, sha512_224, sha512_256.
 * SHA256 is the fastest hash implementable in JS, even faster than Blake3.
 * Check out {@link https://www.rfc-editor.org/rfc/rfc4634 | RFC 4634} and
 * {@link https://nvlpubs.nist.gov/nistpubs/FIPS/NIST.FIPS.180-4.pdf | FIPS 180-4}.
 * @module
 */



/**
 * SHA-224 / SHA-256 round constants from RFC 6234 §5.1: the first 32 bits
 * of the cube roots of the first 64 primes (2..311).
 */
// prettier-ignore
const SHA256_K = /* @__PURE__ */ Uint32Array.from([
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
]);
/** Reusable SHA-224 / SHA-256 message schedule buffer `W_t` from RFC 6234 §6.2 step 1. */
const SHA256_W = /* @__PURE__ */ new Uint32Array(64);
/** Internal SHA-224 / SHA-256 compression engine from RFC 6234 §6.2. */
class SHA2_32B extends HashMD {
    // We cannot use array here since array allows indexing by variable
    // which means optimizer/compiler cannot use registers.
    // Numeric initializers matter: starting the fields as `undefined` changes
    // V8's field representation and makes sha256 3x slower (measured).
    A = 0;
    B = 0;
    C = 0;
    D = 0;
    E = 0;
    F = 0;
    G = 0;
    H = 0;
    constructor(outputLen, IV) {
        super(64, outputLen, 8, false);
        this.A = IV[0] | 0;
        this.B = IV[1] | 0;
        this.C = IV[2] | 0;
        this.D = IV[3] | 0;
        this.E = IV[4] | 0;
        this.F = IV[5] | 0;
        this.G = IV[6] | 0;
        this.H = IV[7] | 0;
    }
    get() {
        const { A, B, C, D, E, F, G, H } = this;
        return [A, B, C, D, E, F, G, H];
    }
    // prettier-ignore
    set(A, B, C, D, E, F, G, H) {
        this.A = A | 0;
        this.B = B | 0;
        this.C = C | 0;
        this.D = D | 0;
        this.E = E | 0;
        this.F = F | 0;
        this.G = G | 0;
        this.H = H | 0;
    }
    _cloneInto(to) {
        (to ||= new this.constructor()).set(...this.get());
        return this._cloneIntoMeta(to);
    }
    process(view, offset) {
        // Extend the first 16 words into the remaining 48 words w[16..63] of the message schedule array
        for (let i = 0; i < 16; i++, offset += 4)
            SHA256_W[i] = view.getUint32(offset, false);
        for (let i = 16; i < 64; i++) {
            const W15 = SHA256_W[i - 15];
            const W2 = SHA256_W[i - 2];
            const s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ (W15 >>> 3);
            const s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ (W2 >>> 10);
            SHA256_W[i] = (s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16]) | 0;
        }
        // Compression function main loop, 64 rounds
        let { A, B, C, D, E, F, G, H } = this;
        for (let i = 0; i < 64; i++) {
            const sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25);
            const T1 = (H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i]) | 0;
            const sigma0 = rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22);
            const T2 = (sigma0 + Maj(A, B, C)) | 0;
            H = G;
            G = F;
            F = E;
            E = (D + T1) | 0;
            D = C;
            C = B;
            B = A;
            A = (T1 + T2) | 0;
        }
        // Add the compressed chunk to the current hash value
        A = (A + this.A) | 0;
        B = (B + this.B) | 0;
        C = (C + this.C) | 0;
        D = (D + this.D) | 0;
        E = (E + this.E) | 0;
        F = (F + this.F) | 0;
        G = (G + this.G) | 0;
        H = (H + this.H) | 0;
        this.set(A, B, C, D, E, F, G, H);
    }
    roundClean() {
        clean(SHA256_W);
    }
    destroy() {
        // HashMD callers route post-destroy usability through `destroyed`; zeroizing alone still leaves
        // update()/digest() callable on reused instances.
        this.destroyed = true;
        this.set(0, 0, 0, 0, 0, 0, 0, 0);
        clean(this.buffer);
    }
}
/** Internal SHA-256 hash class grounded in RFC 6234 §6.2. */
class _SHA256 extends SHA2_32B {
    constructor() {
        super(32, SHA256_IV);
    }
}
/** Internal SHA-224 hash class grounded in RFC 6234 §6.2 and §8.5. */
class _SHA224 extends SHA2_32B {
    constructor() {
        super(28, SHA224_IV);
    }
}
// SHA2-512 is slower than sha256 in js because u64 operations are slow.
// SHA-384 / SHA-512 round constants from RFC 6234 §5.2:
// 80 full 64-bit words split into high/low halves.
// prettier-ignore
const K512 = /* @__PURE__ */ (() => split([
    '0x428a2f98d728ae22', '0x7137449123ef65cd', '0xb5c0fbcfec4d3b2f', '0xe9b5dba58189dbbc',
    '0x3956c25bf348b538', '0x59f111f1b605d019', '0x923f82a4af194f9b', '0xab1c5ed5da6d8118',
    '0xd807aa98a3030242', '0x12835b0145706fbe', '0x243185be4ee4b28c', '0x550c7dc3d5ffb4e2',
    '0x72be5d74f27b896f', '0x80deb1fe3b1696b1', '0x9bdc06a725c71235', '0xc19bf174cf692694',
    '0xe49b69c19ef14ad2', '0xefbe4786384f25e3', '0x0fc19dc68b8cd5b5', '0x240ca1cc77ac9c65',
    '0x2de92c6f592b0275', '0x4a7484aa6ea6e483', '0x5cb0a9dcbd41fbd4', '0x76f988da831153b5',
    '0x983e5152ee66dfab', '0xa831c66d2db43210', '0xb00327c898fb213f', '0xbf597fc7beef0ee4',
    '0xc6e00bf33da88fc2', '0xd5a79147930aa725', '0x06ca6351e003826f', '0x142929670a0e6e70',
    '0x27b70a8546d22ffc', '0x2e1b21385c26c926', '0x4d2c6dfc5ac42aed', '0x53380d139d95b3df',
    '0x650a73548baf63de', '0x766a0abb3c77b2a8', '0x81c2c92e47edaee6', '0x92722c851482353b',
    '0xa2bfe8a14cf10364', '0xa81a664bbc423001', '0xc24b8b70d0f89791', '0xc76c51a30654be30',
    '0xd192e819d6ef5218', '0xd69906245565a910', '0xf40e35855771202a', '0x106aa07032bbd1b8',
    '0x19a4c116b8d2d0c8', '0x1e376c085141ab53', '0x2748774cdf8eeb99', '0x34b0bcb5e19b48a8',
    '0x391c0cb3c5c95a63', '0x4ed8aa4ae3418acb', '0x5b9cca4f7763e373', '0x682e6ff3d6b2b8a3',
    '0x748f82ee5defb2fc', '0x78a5636f43172f60', '0x84c87814a1f0ab72', '0x8cc702081a6439ec',
    '0x90befffa23631e28', '0xa4506cebde82bde9', '0xbef9a3f7b2c67915', '0xc67178f2e372532b',
    '0xca273eceea26619c', '0xd186b8c721c0c207', '0xeada7dd6cde0eb1e', '0xf57d4f7fee6ed178',
    '0x06f067aa72176fba', '0x0a637dc5a2c898a6', '0x113f9804bef90dae', '0x1b710b35131c471b',
    '0x28db77f523047d84', '0x32caab7b40c72493', '0x3c9ebe0a15c9bebc', '0x431d67c49c100d4c',
    '0x4cc5d4becb3e42b6', '0x597f299cfc657e2a', '0x5fcb6fab3ad6faec', '0x6c44198c4a475817'
].map(n => BigInt(n))))();
const SHA512_Kh = /* @__PURE__ */ (() => K512[0])();
const SHA512_Kl = /* @__PURE__ */ (() => K512[1])();
// Reusable high-half schedule buffer for the RFC 6234 §6.4 64-bit `W_t` words.
const SHA512_W_H = /* @__PURE__ */ new Uint32Array(80);
// Reusable low-half schedule buffer for the RFC 6234 §6.4 64-bit `W_t` words.
const SHA512_W_L = /* @__PURE__ */ new Uint32Array(80);
/** Internal SHA-384 / SHA-512 compression engine from RFC 6234 §6.4. */
class SHA2_64B extends HashMD {
    // We cannot use array here since array allows indexing by variable
    // which means optimizer/compiler cannot use registers.
    // h -- high 32 bits, l -- low 32 bits
    // Numeric initializers matter: starting the fields as `undefined` changes
    // V8's field representation and slows hashing down (measured on sha256).
    Ah = 0;
    Al = 0;
    Bh = 0;
    Bl = 0;
    Ch = 0;
    Cl = 0;
    Dh = 0;
    Dl = 0;
    Eh = 0;
    El = 0;
    Fh = 0;
    Fl = 0;
    Gh = 0;
    Gl = 0;
    Hh = 0;
    Hl = 0;
    constructor(outputLen, IV) {
        super(128, outputLen, 16, false);
        this.Ah = IV[0] | 0;
        this.Al = IV[1] | 0;
        this.Bh = IV[2] | 0;
        this.Bl = IV[3] | 0;
        this.Ch = IV[4] | 0;
        this.Cl = IV[5] | 0;
        this.Dh = IV[6] | 0;
        this.Dl = IV[7] | 0;
        this.Eh = IV[8] | 0;
        this.El = IV[9] | 0;
        this.Fh = IV[10] | 0;
        this.Fl = IV[11] | 0;
        this.Gh = IV[12] | 0;
        this.Gl = IV[13] | 0;
        this.Hh = IV[14] | 0;
        this.Hl = IV[15] | 0;
    }
    // prettier-ignore
    get() {
        const { Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl } = this;
        return [Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl];
    }
    // prettier-ignore
    set(Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl) {
        this.Ah = Ah | 0;
        this.Al = Al | 0;
        this.Bh = Bh | 0;
        this.Bl = Bl | 0;
        this.Ch = Ch | 0;
        this.Cl = Cl | 0;
        this.Dh = Dh | 0;
        this.Dl = Dl | 0;
        this.Eh = Eh | 0;
        this.El = El | 0;
        this.Fh = Fh | 0;
        this.Fl = Fl | 0;
        this.Gh = Gh | 0;
        this.Gl = Gl | 0;
        this.Hh = Hh | 0;
        this.Hl = Hl | 0;
    }
    _cloneInto(to) {
        (to ||= new this.constructor()).set(...this.get());
        return this._cloneIntoMeta(to);
    }
    process(view, offset) {
        // Extend the first 16 words into the remaining 64 words w[16..79] of the message schedule array
        for (let i = 0; i < 16; i++, offset += 4) {
            SHA512_W_H[i] = view.getUint32(offset);
            SHA512_W_L[i] = view.getUint32((offset += 4));
        }
        for (let i = 16; i < 80; i++) {
            // s0 := (w[i-15] rightrotate 1) xor (w[i-15] rightrotate 8) xor (w[i-15] rightshift 7)
            const W15h = SHA512_W_H[i - 15] | 0;
            const W15l = SHA512_W_L[i - 15] | 0;
            const s0h = rotrSH(W15h, W15l, 1) ^ rotrSH(W15h, W15l, 8) ^ shrSH(W15h, W15l, 7);
            const s0l = rotrSL(W15h, W15l, 1) ^ rotrSL(W15h, W15l, 8) ^ shrSL(W15h, W15l, 7);
            // s1 := (w[i-2] rightrotate 19) xor (w[i-2] rightrotate 61) xor (w[i-2] rightshift 6)
            const W2h = SHA512_W_H[i - 2] | 0;
            const W2l = SHA512_W_L[i - 2] | 0;
            const s1h = rotrSH(W2h, W2l, 19) ^ rotrBH(W2h, W2l, 61) ^ shrSH(W2h, W2l, 6);
            const s1l = rotrSL(W2h, W2l, 19) ^ rotrBL(W2h, W2l, 61) ^ shrSL(W2h, W2l, 6);
            // SHA512_W[i] = s0 + s1 + SHA512_W[i - 7] + SHA512_W[i - 16];
            const SUMl = add4L(s0l, s1l, SHA512_W_L[i - 7], SHA512_W_L[i - 16]);
            const SUMh = add4H(SUMl, s0h, s1h, SHA512_W_H[i - 7], SHA512_W_H[i - 16]);
            SHA512_W_H[i] = SUMh | 0;
            SHA512_W_L[i] = SUMl | 0;
        }
        let { Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl } = this;
        // Compression function main loop, 80 rounds
        for (let i = 0; i < 80; i++) {
            // S1 := (e rightrotate 14) xor (e rightrotate 18) xor (e rightrotate 41)
            const sigma1h = rotrSH(Eh, El, 14) ^ rotrSH(Eh, El, 18) ^ rotrBH(Eh, El, 41);
            const sigma1l = rotrSL(Eh, El, 14) ^ rotrSL(Eh, El, 18) ^ rotrBL(Eh, El, 41);
            //const T1 = (H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i]) | 0;
            const CHIh = (Eh & Fh) ^ (~Eh & Gh);
            const CHIl = (El & Fl) ^ (~El & Gl);
            // T1 = H + sigma1 + Chi(E, F, G) + SHA512_K[i] + SHA512_W[i]
            // prettier-ignore
            const T1ll = add5L(Hl, sigma1l, CHIl, SHA512_Kl[i], SHA512_W_L[i]);
            const T1h = add5H(T1ll, Hh, sigma1h, CHIh, SHA512_Kh[i], SHA512_W_H[i]);
            const T1l = T1ll | 0;
            // S0 := (a rightrotate 28) xor (a rightrotate 34) xor (a rightrotate 39)
            const sigma0h = rotrSH(Ah, Al, 28) ^ rotrBH(Ah, Al, 34) ^ rotrBH(Ah, Al, 39);
            const sigma0l = rotrSL(Ah, Al, 28) ^ rotrBL(Ah, Al, 34) ^ rotrBL(Ah, Al, 39);
            const MAJh = (Ah & Bh) ^ (Ah & Ch) ^ (Bh & Ch);
            const MAJl = (Al & Bl) ^ (Al & Cl) ^ (Bl & Cl);
            Hh = Gh | 0;
            Hl = Gl | 0;
            Gh = Fh | 0;
            Gl = Fl | 0;
            Fh = Eh | 0;
            Fl = El | 0;
            ({ h: Eh, l: El } = add(Dh | 0, Dl | 0, T1h | 0, T1l | 0));
            Dh = Ch | 0;
            Dl = Cl | 0;
            Ch = Bh | 0;
            Cl = Bl | 0;
            Bh = Ah | 0;
            Bl = Al | 0;
            const All = add3L(T1l, sigma0l, MAJl);
            Ah = add3H(All, T1h, sigma0h, MAJh);
            Al = All | 0;
        }
        // Add the compressed chunk to the current hash value
        ({ h: Ah, l: Al } = add(this.Ah | 0, this.Al | 0, Ah | 0, Al | 0));
        ({ h: Bh, l: Bl } = add(this.Bh | 0, this.Bl | 0, Bh | 0, Bl | 0));
        ({ h: Ch, l: Cl } = add(this.Ch | 0, this.Cl | 0, Ch | 0, Cl | 0));
        ({ h: Dh, l: Dl } = add(this.Dh | 0, this.Dl | 0, Dh | 0, Dl | 0));
        ({ h: Eh, l: El } = add(this.Eh | 0, this.El | 0, Eh | 0, El | 0));
        ({ h: Fh, l: Fl } = add(this.Fh | 0, this.Fl | 0, Fh | 0, Fl | 0));
        ({ h: Gh, l: Gl } = add(this.Gh | 0, this.Gl | 0, Gh | 0, Gl | 0));
        ({ h: Hh, l: Hl } = add(this.Hh | 0, this.Hl | 0, Hh | 0, Hl | 0));
        this.set(Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl);
    }
    roundClean() {
        clean(SHA512_W_H, SHA512_W_L);
    }
    destroy() {
        // HashMD callers route post-destroy usability through `destroyed`; zeroizing alone still leaves
        // update()/digest() callable on reused instances.
        this.destroyed = true;
        clean(this.buffer);
        this.set(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }
}
/** Internal SHA-512 hash class grounded in RFC 6234 §6.3 and §6.4. */
class _SHA512 extends SHA2_64B {
    constructor() {
        super(64, SHA512_IV);
    }
}
/** Internal SHA-384 hash class grounded in RFC 6234 §6.3 and §6.4. */
class _SHA384 extends SHA2_64B {
    constructor() {
        super(48, SHA384_IV);
    }
}
/**
 * Truncated SHA512/256 and SHA512/224.
 * SHA512_IV is XORed with 0xa5a5a5a5a5a5a5a5, then used as "intermediary" IV of SHA512/t.
 * Then t hashes string to produce result IV.
 * See the repo-side derivation recipe in `test/misc/sha2-gen-iv.js`.
 * These IV literals are checked against that script rather than a dedicated
 * local RFC section.
 */
/** SHA-512/224 IV derived by the SHA-512/t recipe in `test/misc/sha2-gen-iv.js` and
 * stored as sixteen big-endian 32-bit halves. */
const T224_IV = /* @__PURE__ */ Uint32Array.from([
    0x8c3d37c8, 0x19544da2, 0x73e19966, 0x89dcd4d6, 0x1dfab7ae, 0x32ff9c82, 0x679dd514, 0x582f9fcf,
    0x0f6d2b69, 0x7bd44da8, 0x77e36f73, 0x04c48942, 0x3f9d85a8, 0x6a1d36c8, 0x1112e6ad, 0x91d692a1,
]);
/** SHA-512/256 IV derived by the SHA-512/t recipe in `test/misc/sha2-gen-iv.js` and
 * stored as sixteen big-endian 32-bit halves. */
const T256_IV = /* @__PURE__ */ Uint32Array.from([
    0x22312194, 0xfc2bf72c, 0x9f555fa3, 0xc84c64c2, 0x2393b86b, 0x6f53b151, 0x96387719, 0x5940eabd,
    0x96283ee2, 0xa88effe3, 0xbe5e1e25, 0x53863992, 0x2b0199fc, 0x2c85b8aa, 0x0eb72ddc, 0x81c52ca2,
]);
/** Internal SHA-512/224 hash class using the derived `T224_IV` and the shared
 * RFC 6234 §6.4 compression engine. */
class _SHA512_224 extends SHA2_64B {
    constructor() {
        super(28, T224_IV);
    }
}
/** Internal SHA-512/256 hash class using the derived `T256_IV` and the shared
 * RFC 6234 §6.4 compression engine. */
class _SHA512_256 extends SHA2_64B {
    constructor() {
        super(32, T256_IV);
    }
}
/**
 * SHA2-256 hash function from RFC 4634. In JS it's the fastest: even faster than Blake3. Some info:
 *
 * - Trying 2^128 hashes would get 50% chance of collision, using birthday attack.
 * - BTC network is doing 2^70 hashes/sec (2^95 hashes/year) as per 2025.
 * - Each sha256 hash is executing 2^18 bit operations.
 * - Good 2024 ASICs can do 200Th/sec with 3500 watts of power, corresponding to 2^36 hashes/joule.
 * @param msg - message bytes to hash
 * @param opts - Reserved hash options.
 * @returns Digest bytes.
 * @example
 * Hash a message with SHA2-256.
 * ```ts
 * sha256(new Uint8Array([97, 98, 99]));
 * ```
 */
const sha256 = /* @__PURE__ */ utils_createHasher(() => new _SHA256(), 
/* @__PURE__ */ utils_oidNist(0x01));
/**
 * SHA2-224 hash function from RFC 4634.
 * @param msg - message bytes to hash
 * @param opts - Reserved hash options.
 * @returns Digest bytes.
 * @example
 * Hash a message with SHA2-224.
 * ```ts
 * sha224(new Uint8Array([97, 98, 99]));
 * ```
 */
const sha224 = /* @__PURE__ */ (/* unused pure expression or super */ null && (createHasher(() => new _SHA224(), 
/* @__PURE__ */ oidNist(0x04))));
/**
 * SHA2-512 hash function from RFC 4634.
 * @param msg - message bytes to hash
 * @param opts - Reserved hash options.
 * @returns Digest bytes.
 * @example
 * Hash a message with SHA2-512.
 * ```ts
 * sha512(new Uint8Array([97, 98, 99]));
 * ```
 */
const sha512 = /* @__PURE__ */ (/* unused pure expression or super */ null && (createHasher(() => new _SHA512(), 
/* @__PURE__ */ oidNist(0x03))));
/**
 * SHA2-384 hash function from RFC 4634.
 * @param msg - message bytes to hash
 * @param opts - Reserved hash options.
 * @returns Digest bytes.
 * @example
 * Hash a message with SHA2-384.
 * ```ts
 * sha384(new Uint8Array([97, 98, 99]));
 * ```
 */
const sha384 = /* @__PURE__ */ (/* unused pure expression or super */ null && (createHasher(() => new _SHA384(), 
/* @__PURE__ */ oidNist(0x02))));
/**
 * SHA2-512/256 "truncated" hash function, with improved resistance to length extension attacks.
 * See the paper on {@link https://eprint.iacr.org/2010/548.pdf | truncated SHA512}.
 * @param msg - message bytes to hash
 * @param opts - Reserved hash options.
 * @returns Digest bytes.
 * @example
 * Hash a message with SHA2-512/256.
 * ```ts
 * sha512_256(new Uint8Array([97, 98, 99]));
 * ```
 */
const sha512_256 = /* @__PURE__ */ (/* unused pure expression or super */ null && (createHasher(() => new _SHA512_256(), 
/* @__PURE__ */ oidNist(0x06))));
/**
 * SHA2-512/224 "truncated" hash function, with improved resistance to length extension attacks.
 * See the paper on {@link https://eprint.iacr.org/2010/548.pdf | truncated SHA512}.
 * @param msg - message bytes to hash
 * @param opts - Reserved hash options.
 * @returns Digest bytes.
 * @example
 * Hash a message with SHA2-512/224.
 * ```ts
 * sha512_224(new Uint8Array([97, 98, 99]));
 * ```
 */
const sha512_224 = /* @__PURE__ */ (/* unused pure expression or super */ null && (createHasher(() => new _SHA512_224(), 
/* @__PURE__ */ oidNist(0x05))));

// EXTERNAL MODULE: ./build/core/json.js
var json = __nccwpck_require__(8314);
;// CONCATENATED MODULE: ./build/core/identity.js



/** The identity of a finding: one line of JSON, so that no part can be mistaken for another. */
function identityOf(parts) {
    const { rule, file, object, path, value } = parts;
    const group = object?.apiVersion.includes("/") ? object.apiVersion.slice(0, object.apiVersion.indexOf("/")) : "";
    return JSON.stringify([rule, file, group, object?.kind, object?.namespace, object?.name, ...namedPath(path, value)]);
}
/** The fingerprint of the `occurrence`th (from 0) finding with an identity. 16 hexadecimal digits. */
function fingerprintOf(identity, occurrence) {
    const text = occurrence === 0 ? identity : `${identity}#${occurrence}`;
    return bytesToHex(sha256(utf8ToBytes(text)).slice(0, 8));
}
function namedPath(path, value) {
    let here = value;
    return path.map((step) => {
        if (typeof step === "string") {
            here = (0,json/* isObject */.G)(here) && Object.hasOwn(here, step) ? here[step] : undefined;
            return step;
        }
        here = Array.isArray(here) ? here[step] : undefined;
        const name = (0,json/* isObject */.G)(here) ? here["name"] : undefined;
        return typeof name === "string" ? `name=${name}` : step;
    });
}


/***/ }),

/***/ 8314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject),
/* harmony export */   f: () => (/* binding */ valueAt)
/* harmony export */ });
/** True for a map: not null, not a list, not a scalar. */
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The value at a path, or `undefined` where the path leads nowhere. */
function valueAt(value, path) {
    let here = value;
    for (const step of path) {
        if (Array.isArray(here) && typeof step === "number")
            here = here[step];
        else if (isObject(here) && typeof step === "string" && Object.hasOwn(here, step))
            here = here[step];
        else
            return undefined;
    }
    return here;
}


/***/ }),

/***/ 3059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ samePath),
/* harmony export */   jV: () => (/* binding */ formatPath)
/* harmony export */ });
/* unused harmony export startsWith */
/** The path in the words of the API documentation: `spec.containers[0].image`. */
function formatPath(path) {
    let text = "";
    for (const step of path) {
        if (typeof step === "number")
            text += `[${step}]`;
        else if (/^[\w-]+$/.test(step))
            text += text === "" ? step : `.${step}`;
        else
            text += `[${JSON.stringify(step)}]`;
    }
    return text;
}
/** True when both paths take the same steps. */
function samePath(a, b) {
    return a.length === b.length && startsWith(a, b);
}
/** True when `path` is `prefix` or lies below it. */
function startsWith(path, prefix) {
    return prefix.length <= path.length && prefix.every((step, index) => step === path[index]);
}


/***/ }),

/***/ 3076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ SourceFile)
/* harmony export */ });
/** One file's text with its line table. A byte order mark stays part of the text. */
class SourceFile {
    /** Path in the repository, with forward slashes. */
    path;
    text;
    #lineStarts;
    constructor(path, text) {
        this.path = path;
        this.text = text;
    }
    /** Offsets at which lines start. LF, CRLF and a lone CR end a line, as YAML 1.2 (5.4) has it. */
    get lineStarts() {
        if (this.#lineStarts)
            return this.#lineStarts;
        const starts = [0];
        for (const match of this.text.matchAll(/\r\n|\n|\r/g))
            starts.push(match.index + match[0].length);
        this.#lineStarts = starts;
        return starts;
    }
    /** Number of lines; a newline at the end of the file does not open another one. */
    get lineCount() {
        const starts = this.lineStarts;
        return starts.length > 1 && starts.at(-1) === this.text.length ? starts.length - 1 : starts.length;
    }
    /** Line and column (from 1) of an offset; offsets outside the text are clamped to it. */
    position(offset) {
        const starts = this.lineStarts;
        const target = Math.min(Math.max(offset, 0), this.text.length);
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= target)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: target - (starts[low] ?? 0) + 1 };
    }
    /** The offsets of a line (from 1) without its line ending. Throws a RangeError for a line the file does not have. */
    lineRange(line) {
        const start = this.lineStarts[line - 1];
        if (start === undefined)
            throw new RangeError(`${this.path} has no line ${line}`);
        const next = this.lineStarts[line] ?? this.text.length;
        let end = next;
        if (line < this.lineStarts.length) {
            if (this.text[end - 1] === "\n")
                end -= 1;
            if (end > start && this.text[end - 1] === "\r")
                end -= 1;
        }
        return [start, end];
    }
    /** The text of a line (from 1) without its line ending. */
    line(line) {
        return this.text.slice(...this.lineRange(line));
    }
    /** The line ending at an offset's line, or the file's first one, or LF. */
    lineEnding(offset) {
        const here = /\r\n|\n|\r/.exec(this.text.slice(Math.max(0, offset)));
        const ending = here?.[0] ?? /\r\n|\n|\r/.exec(this.text)?.[0] ?? "\n";
        return ending;
    }
}


/***/ }),

/***/ 2222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ supportsFrom),
/* harmony export */   F: () => (/* binding */ parseVersionRange)
/* harmony export */ });
/** Reads `1.34`, `v1.34.2` or a range such as `1.29-1.37`, both ends included; null for any other text. */
function parseVersionRange(text) {
    const [first = "", second, ...rest] = text.split("-").map((part) => part.trim());
    const from = parseVersion(first);
    const to = second === undefined ? from : parseVersion(second);
    if (from === null || to === null || rest.length > 0 || from.minor > to.minor)
        return null;
    return { from, to };
}
/** True when every version of the range is at least 1.`minor`: a feature since then can be relied on. */
function supportsFrom({ from }, minor) {
    return from.minor >= minor;
}
function parseVersion(text) {
    const match = /^v?1\.(\d{1,3})(?:\.\d{1,4})?$/.exec(text);
    return match === null ? null : { major: 1, minor: Number(match[1]) };
}


/***/ }),

/***/ 9157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ composeFixes)
});

// EXTERNAL MODULE: ./build/core/path.js
var path = __nccwpck_require__(3059);
// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __nccwpck_require__(8187);
// EXTERNAL MODULE: ./build/core/json.js
var json = __nccwpck_require__(8314);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(8815);
// EXTERNAL MODULE: ./build/core/edit.js
var core_edit = __nccwpck_require__(3652);
;// CONCATENATED MODULE: ./build/formats/yaml/refusal.js
/** Why an edit can't be made with certainty, in words for a user: a sentence without capital and full stop. */
class Refusal extends Error {
    name = "Refusal";
}

;// CONCATENATED MODULE: ./build/formats/yaml/draft.js



/** The start of an offset's line. */
function lineStart(draft, offset) {
    return draft.source.lineStarts[draft.source.position(offset).line - 1] ?? 0;
}
/** The end of an offset's line, before its line ending. */
function lineEnd(draft, offset) {
    return draft.source.lineRange(draft.source.position(offset).line)[1];
}
/** The line ending that new lines after an offset get: that line's own, else the one before it. */
function endingAt(draft, offset) {
    const { text } = draft.source;
    const own = /^(?:\r\n|\n|\r)/.exec(text.slice(lineEnd(draft, offset), lineEnd(draft, offset) + 2));
    if (own)
        return own[0];
    const start = lineStart(draft, offset);
    return /(?:\r\n|\n|\r)$/.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? "\n";
}
/** Adds lines below the line of an offset. */
function insertLines(draft, offset, lines) {
    const at = lineEnd(draft, offset);
    const ending = endingAt(draft, offset);
    draft.edits.push({ range: [at, at], text: lines.map((line) => ending + line).join("") });
}
/** Replaces a stretch of text. */
function replaceText(draft, start, end, text) {
    draft.edits.push({ range: [start, end], text });
}
/** The edits sorted, those at one point joined in the order they were made. Throws a Refusal where they overlap. */
function finishedEdits(draft) {
    const result = [];
    for (const edit of (0,core_edit/* sortEdits */.W)(draft.edits)) {
        const previous = result.at(-1);
        if (previous === undefined || edit.range[0] > previous.range[1]) {
            result.push(edit);
        }
        else if (edit.range[0] === previous.range[1]) {
            result[result.length - 1] = { range: [previous.range[0], edit.range[1]], text: previous.text + edit.text };
        }
        else
            throw new Refusal("the changes touch the same text");
    }
    return result.filter((edit) => draft.source.text.slice(...edit.range) !== edit.text);
}
/** True for a value that is not written at all, as in `key:`. */
function isUnwritten(node) {
    return node === null || ((0,dist/* isScalar */.jn)(node) && node.range?.[0] === node.range?.[1] && node.type === "PLAIN");
}
/** The offset behind the colon of a key. Throws a Refusal for keys written with `?`. */
function colonEnd(draft, pair) {
    const keyEnd = pair.key.range?.[1] ?? 0;
    const colon = /^[ \t]*:/.exec(draft.source.text.slice(keyEnd, keyEnd + 200));
    if (!colon)
        throw new Refusal("a key on the way is written in an unusual form");
    return keyEnd + colon[0].length;
}
/** The last offset of a value's content, on the line below which something can be added. */
function lastContent(draft, node, fallback) {
    if (node === null || isUnwritten(node))
        return Math.max(fallback, node?.range?.[0] ?? 0);
    if ((0,dist/* isScalar */.jn)(node) && (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED"))
        return blockScalarEnd(draft, node);
    if ((0,dist/* isAlias */.Vj)(node) || (0,dist/* isScalar */.jn)(node) || (((0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node)) && node.flow === true))
        return node.range?.[1] ?? 0;
    if ((0,dist/* isMap */.jh)(node)) {
        const pair = node.items.at(-1);
        return lastContent(draft, pair.value, colonEnd(draft, pair));
    }
    if ((0,dist/* isSeq */.oP)(node))
        return lastContent(draft, node.items.at(-1), node.range?.[0] ?? 0);
    throw new Refusal("the text has an unusual form");
}
/**
 * The end of a block scalar's last line. Blank lines after it are left to what follows, but not where the scalar
 * keeps them (`+`). A scalar that the end of the file cuts off would gain a line break.
 */
function blockScalarEnd(draft, node) {
    const { text } = draft.source;
    const [start = 0, end = 0] = node.range ?? [];
    const header = lineEnd(draft, start);
    const marks = /^[|>][-+0-9]*/.exec(text.slice(start, start + 4))?.[0] ?? "";
    if (!/[\r\n]/.test(text[end - 1] ?? "")) {
        if (marks.includes("-"))
            return end;
        throw new Refusal("a block of text before it ends with the file, without a line break");
    }
    let last = beforeEnding(text, end);
    while (!marks.includes("+") && last > header && /[\r\n]/.test(text[last - 1] ?? ""))
        last = beforeEnding(text, last);
    return last;
}
function beforeEnding(text, offset) {
    return offset - (text.slice(Math.max(0, offset - 2), offset) === "\r\n" ? 2 : 1);
}

;// CONCATENATED MODULE: ./build/formats/yaml/key-order.js
/** The order in which people and the API reference write the keys of common maps. */
const objectOrder = ["apiVersion", "kind", "metadata", "type", "spec", "data", "stringData", "status"];
const metadataOrder = ["name", "generateName", "namespace", "labels", "annotations", "finalizers", "ownerReferences"];
const securityContextOrder = [
    "runAsNonRoot",
    "runAsUser",
    "runAsGroup",
    "fsGroup",
    "fsGroupChangePolicy",
    "supplementalGroups",
    "supplementalGroupsPolicy",
    "privileged",
    "allowPrivilegeEscalation",
    "readOnlyRootFilesystem",
    "capabilities",
    "seccompProfile",
    "appArmorProfile",
    "seLinuxOptions",
    "procMount",
    "sysctls",
];
const containerOrder = [
    "name",
    "image",
    "imagePullPolicy",
    "restartPolicy",
    "command",
    "args",
    "workingDir",
    "ports",
    "envFrom",
    "env",
    "securityContext",
    "resources",
    "volumeMounts",
    "volumeDevices",
    "startupProbe",
    "livenessProbe",
    "readinessProbe",
    "lifecycle",
];
const constraintOrder = [
    "maxSkew",
    "minDomains",
    "topologyKey",
    "whenUnsatisfiable",
    "labelSelector",
    "matchLabelKeys",
    "nodeAffinityPolicy",
    "nodeTaintsPolicy",
];
const workloadSpecOrder = [
    "replicas",
    "revisionHistoryLimit",
    "minReadySeconds",
    "progressDeadlineSeconds",
    "strategy",
    "updateStrategy",
    "serviceName",
    "podManagementPolicy",
    "selector",
    "template",
    "volumeClaimTemplates",
];
const podSpecOrder = [
    "serviceAccountName",
    "serviceAccount",
    "automountServiceAccountToken",
    "restartPolicy",
    "priorityClassName",
    "terminationGracePeriodSeconds",
    "hostNetwork",
    "hostPID",
    "hostIPC",
    "dnsPolicy",
    "imagePullSecrets",
    "securityContext",
    "nodeSelector",
    "tolerations",
    "affinity",
    "topologySpreadConstraints",
    "initContainers",
    "containers",
    "volumes",
];
const serviceSpecOrder = [
    "type",
    "clusterIP",
    "clusterIPs",
    "externalName",
    "ipFamilyPolicy",
    "ipFamilies",
    "internalTrafficPolicy",
    "externalTrafficPolicy",
    "trafficDistribution",
    "sessionAffinity",
    "publishNotReadyAddresses",
    "selector",
    "ports",
];
/** The conventional order of the keys of the map at a path, given the keys it has; empty where there is none. */
function keyOrder(path, keys) {
    const last = path.at(-1);
    const list = typeof last === "number" ? path.at(-2) : undefined;
    if (last === undefined || list === "items")
        return objectOrder;
    if (list === "containers" || list === "initContainers" || list === "ephemeralContainers")
        return containerOrder;
    if (list === "topologySpreadConstraints")
        return constraintOrder;
    if (last === "metadata")
        return metadataOrder;
    if (last === "securityContext")
        return securityContextOrder;
    if (last !== "spec")
        return [];
    if (keys.includes("containers"))
        return podSpecOrder;
    return keys.includes("template") ? workloadSpecOrder : serviceSpecOrder;
}
/** Names in the conventional order as far as it knows them, the others after them as given. */
function sortKeys(names, order) {
    const rank = (name) => {
        const index = order.indexOf(name);
        return index === -1 ? order.length : index;
    };
    return names.toSorted((a, b) => rank(a) - rank(b));
}
/**
 * After which of a map's keys a new one belongs: by the alphabet where three or more keys keep it, else by
 * convention, else at the end. Null: before the first.
 */
function placeAfter(keys, name, order) {
    if (keys.length >= 3 && keys.every((key, index) => index === 0 || (keys[index - 1] ?? "") < key)) {
        const after = keys.findLastIndex((key) => key < name);
        return after === -1 ? null : after;
    }
    const rank = order.indexOf(name);
    if (rank === -1)
        return keys.length - 1;
    const after = keys.findLastIndex((key) => order.includes(key) && order.indexOf(key) < rank);
    return after === -1 ? keys.length - 1 : after;
}

// EXTERNAL MODULE: ./build/formats/yaml/resolve-scalar.js
var resolve_scalar = __nccwpck_require__(2864);
;// CONCATENATED MODULE: ./build/formats/yaml/scalar-text.js

/** Plain scalars that every YAML version reads as this very text. Stricter than need be: quotes do no harm. */
const plain = {
    block: /^[A-Za-z0-9_./$(][\w./@+,=$()*%~;&!?<>^|\\{}[\]'"` :#-]*$/,
    flow: /^[A-Za-z0-9_./$(][\w./@+=$()*%~;&!?<>^|\\ :-]*$/,
};
const misread = /^(?:[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*|[-+]?0o?[0-9]+|[-+]?\.(?:inf|nan)|[-+]?[0-9][0-9_]*\.?[0-9_]*(?:e[-+]?[0-9]+)?|0x[0-9a-f_]+|0b[01_]+)$/i;
/** A scalar as YAML text on one line. Strings stay plain where YAML 1.1 and 1.2 both read them as that string. */
function scalarText(value, quote, surroundings) {
    if (typeof value === "string")
        return isPlain(value, surroundings) ? value : quoted(value, quote);
    if (Array.isArray(value))
        return "[]";
    return typeof value === "object" && value !== null ? "{}" : String(value);
}
/** True when a string can stand without quotes. */
function isPlain(text, surroundings) {
    if (!plain[surroundings].test(text) || typeof (0,resolve_scalar/* resolvePlain */.R)(text) !== "string")
        return false;
    if (misread.test(text) || /:(?:\s|$)|\s#|\s$|^\.{3}|\{\{/.test(text))
        return false;
    return surroundings === "block" || !/:["'[{]/.test(text);
}
/** A string in quotes; in double quotes where single ones can't hold it. */
function quoted(text, quote) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that need escapes
    const special = /[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]/;
    if (quote === "'" && !special.test(text))
        return `'${text.replaceAll("'", "''")}'`;
    return JSON.stringify(text).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

;// CONCATENATED MODULE: ./build/formats/yaml/block-text.js



/** A key with its value as lines without endings, indented by a number of spaces. */
function pairLines(key, value, indent, style, path) {
    const head = `${" ".repeat(indent)}${scalarText(key, style.quote, "block")}:`;
    const below = valueLines(value, indent, style, [...path, key]);
    return below === null ? [`${head} ${scalarText(value, style.quote, "block")}`] : [head, ...below];
}
/** A map or list as lines below the key that holds it, which stands `indent` spaces deep; null for what fits behind the key. */
function valueLines(value, indent, style, path) {
    if (Array.isArray(value) && value.length > 0) {
        return value.flatMap((item, index) => itemLines(item, indent + style.dash, style, [...path, index]));
    }
    if ((0,json/* isObject */.G)(value) && Object.keys(value).length > 0)
        return mapLines(value, indent + style.step, style, path);
    return null;
}
/** A list's item as lines, its dash `indent` spaces deep. */
function itemLines(value, indent, style, path) {
    const dash = `${" ".repeat(indent)}- `;
    const lines = nestedLines(value, indent + 2, style, path);
    if (lines === null)
        return [dash + scalarText(value, style.quote, "block")];
    const [first = "", ...others] = lines;
    return [dash + first.slice(indent + 2), ...others];
}
function nestedLines(value, indent, style, path) {
    if (Array.isArray(value) && value.length > 0) {
        return value.flatMap((item, index) => itemLines(item, indent, style, [...path, index]));
    }
    return (0,json/* isObject */.G)(value) && Object.keys(value).length > 0 ? mapLines(value, indent, style, path) : null;
}
function mapLines(map, indent, style, path) {
    const keys = Object.keys(map);
    return sortKeys(keys, keyOrder(path, keys)).flatMap((key) => pairLines(key, map[key] ?? null, indent, style, path));
}

;// CONCATENATED MODULE: ./build/formats/yaml/find-style.js



/** The column at which a block map's keys stand. Throws a Refusal where that can't be told from its text. */
function columnOf(draft, offset) {
    const prefix = draft.source.text.slice(lineStart(draft, offset), offset).replace(/^\ufeff/, "");
    if (!/^ *(?:- +)*$/.test(prefix))
        throw new Refusal("the line it belongs to is laid out in an unusual form");
    return prefix.length;
}
/** The file's habit around a collection, the nearest example first. */
function blockStyle(draft, chain) {
    const near = chain.toReversed().map((ancestor) => ancestor.node);
    const step = nearest(draft, near, dist/* isMap */.jh);
    const dash = nearest(draft, near, dist/* isSeq */.oP);
    return { step: step || 2, dash: dash ?? 0, quote: quoteHabit(draft) };
}
function nearest(draft, near, kind) {
    for (const node of near) {
        const found = sample(draft, node, kind);
        if (found !== null)
            return found;
    }
    const queue = [draft.parsed.root];
    for (const node of queue) {
        const found = sample(draft, node, kind);
        if (found !== null)
            return found;
        if (queue.length > 5000)
            break;
        if ((0,dist/* isMap */.jh)(node))
            queue.push(...node.items.map((pair) => pair.value));
        if ((0,dist/* isSeq */.oP)(node))
            queue.push(...node.items);
    }
    return null;
}
function sample(draft, node, kind) {
    if (!(0,dist/* isMap */.jh)(node) || node.flow === true)
        return null;
    for (const pair of node.items) {
        const { value } = pair;
        if (!kind(value) || !((0,dist/* isMap */.jh)(value) || (0,dist/* isSeq */.oP)(value)) || value.flow === true || value.items.length === 0)
            continue;
        const keyAt = pair.key.range?.[0] ?? 0;
        const first = (0,dist/* isMap */.jh)(value) ? value.items[0].key.range?.[0] : value.range?.[0];
        if (first === undefined || draft.source.position(first).line === draft.source.position(keyAt).line)
            continue;
        const prefix = draft.source.text.slice(lineStart(draft, first), first);
        const own = draft.source.text.slice(lineStart(draft, keyAt), keyAt).replace(/^\ufeff/, "");
        if (/^ *$/.test(prefix) && /^ *(?:- +)*$/.test(own))
            return prefix.length - own.length;
    }
    return null;
}
/** The quote that most strings of the file stand in. */
function quoteHabit(draft) {
    const { text } = draft.source;
    let balance = 0;
    for (const match of text.matchAll(/[:-] (["'])/g))
        balance += match[1] === '"' ? 1 : -1;
    return balance < 0 ? "'" : '"';
}
/** How the flow collections around a place are laid out, the nearest example first. `chain` ends with the place's own collection. */
function flowStyle(draft, chain) {
    const { text } = draft.source;
    const maps = chain
        .toReversed()
        .flatMap(({ node }) => ((0,dist/* isMap */.jh)(node) && node.flow === true && node.items.length > 0 ? [node] : []));
    const [map] = maps;
    const pair = map?.items[0];
    const quoteKeys = (0,dist/* isScalar */.jn)(pair?.key) && pair.key.type === "QUOTE_DOUBLE";
    const strings = chain
        .flatMap(({ node }) => (node.flow === true ? entryValues(node.items) : []))
        .filter(isText);
    const tight = pair !== undefined && text[colonAfter(text, pair)] !== " " && pair.value !== null && quoteKeys;
    return {
        quoteKeys,
        quoteStrings: quoteKeys || (strings.length > 0 && strings.every((each) => (0,dist/* isScalar */.jn)(each) && each.type === "QUOTE_DOUBLE")),
        quote: quoteHabit(draft),
        colon: tight ? ":" : ": ",
        comma: tight ? "," : ", ",
        lines: linesOf(draft, chain),
    };
}
function linesOf(draft, chain) {
    const { text } = draft.source;
    for (const { node } of chain.toReversed()) {
        if (node.flow !== true)
            return null;
        const [first] = node.items;
        if (first === undefined)
            continue;
        const start = ("key" in first ? first.key.range : first.range)?.[0] ?? 0;
        const indent = text.slice(lineStart(draft, start), start);
        if (!/^[ \t]*$/.test(indent))
            return null;
        const open = indentOf(draft, node.range?.[0] ?? 0);
        const unit = indent.startsWith(open) && indent.length > open.length ? indent.slice(open.length) : "  ";
        const trailingComma = /,\s*$/.test(text.slice(0, (node.range?.[1] ?? 1) - 1).slice(-400));
        return { unit, ending: endingAt(draft, start), trailingComma };
    }
    return null;
}
/** The white space before the first character of an offset's line. */
function indentOf(draft, offset) {
    const start = lineStart(draft, offset);
    return /^\ufeff?([ \t]*)/.exec(draft.source.text.slice(start, offset))?.[1] ?? "";
}
function colonAfter(text, pair) {
    return text.indexOf(":", pair.key.range?.[1] ?? 0) + 1;
}
function entryValues(entries) {
    return entries.map((entry) => ("key" in entry ? entry.value : entry));
}
function isText(node) {
    return ((0,dist/* isScalar */.jn)(node) &&
        typeof node.value === "string" &&
        (node.type !== "PLAIN" || (/[a-z]/i.test(node.value) && !/^(?:true|false|null)$/.test(node.value))));
}

// EXTERNAL MODULE: ./build/formats/yaml/read-value.js
var read_value = __nccwpck_require__(1067);
;// CONCATENATED MODULE: ./build/formats/yaml/insert-block.js






/** Adds keys to a block map, each on lines of its own below the key it belongs after. */
function insertIntoBlock(draft, map, additions, holder, chain) {
    const pairs = map.items;
    const keys = pairs.map((pair) => (0,read_value/* keyText */.Pu)(pair.key) ?? "");
    const order = keyOrder(holder.path, [...keys, ...additions.keys()]);
    const column = columnOf(draft, pairs[0]?.key.range?.[0] ?? 0);
    const style = blockStyle(draft, chain);
    const places = new Map();
    for (const key of sortKeys([...additions.keys()], order)) {
        const after = placeAfter(keys, key, order) ?? (isBelowKey(draft, holder, pairs[0]) ? -1 : 0);
        places.set(after, [...(places.get(after) ?? []), key]);
    }
    for (const [after, names] of places) {
        const pair = pairs[after];
        const offset = pair ? pairEnd(draft, pair) : colonEnd(draft, holder.pair);
        const lines = names.flatMap((key) => pairLines(key, additions.get(key) ?? null, column, style, holder.path));
        insertLines(draft, offset, lines);
    }
}
/** Adds items to the end of a block list. */
function appendToBlock(draft, seq, values, chain) {
    const start = seq.range?.[0] ?? 0;
    const column = columnOf(draft, start);
    if (draft.source.text[start] !== "-")
        throw new Refusal("the list is laid out in an unusual form");
    const path = chain.at(-1)?.path ?? [];
    const style = blockStyle(draft, chain);
    const lines = values.flatMap((value, index) => itemLines(value, column, style, [...path, index]));
    insertLines(draft, lastContent(draft, seq.items.at(-1), start), lines);
}
function pairEnd(draft, pair) {
    return lastContent(draft, pair.value, colonEnd(draft, pair));
}
/** True where a map starts on a line below the key that holds it, so that something fits between. */
function isBelowKey(draft, holder, first) {
    if (holder.pair === null || first === undefined)
        return false;
    const line = (offset) => draft.source.position(offset).line;
    return line(colonEnd(draft, holder.pair)) < line(first.key.range?.[0] ?? 0);
}

;// CONCATENATED MODULE: ./build/formats/yaml/flow-text.js



/** A value in flow style; `indent` is the white space before the line it starts on. */
function flowText(value, indent, style, path) {
    if (Array.isArray(value) && value.length > 0) {
        const items = value.map((item, index) => flowText(item, inner(indent, style), style, [...path, index]));
        return enclosed("[", items, "]", indent, style);
    }
    if ((0,json/* isObject */.G)(value) && Object.keys(value).length > 0) {
        const keys = Object.keys(value);
        const names = sortKeys(keys, keyOrder(path, keys));
        const pairs = names.map((key) => flowPair(key, value[key] ?? null, inner(indent, style), style, path));
        return enclosed("{", pairs, "}", indent, style);
    }
    if (typeof value === "string" && style.quoteStrings)
        return quoted(value, '"');
    return scalarText(value, style.quote, "flow");
}
/** A key with its value in flow style. */
function flowPair(key, value, indent, style, path) {
    const name = style.quoteKeys ? quoted(key, '"') : scalarText(key, style.quote, "flow");
    return name + style.colon + flowText(value, indent, style, [...path, key]);
}
function inner(indent, style) {
    return indent + (style.lines?.unit ?? "");
}
function enclosed(open, entries, close, indent, style) {
    if (style.lines === null)
        return open + entries.join(style.comma) + close;
    const { ending, trailingComma } = style.lines;
    const lines = entries.map((entry) => ending + inner(indent, style) + entry);
    return `${open}${lines.join(",")}${trailingComma ? "," : ""}${ending}${indent}${close}`;
}

;// CONCATENATED MODULE: ./build/formats/yaml/insert-flow.js






/** Adds keys to a flow map: behind the entry they belong after, on the same line or one of their own, as the others. */
function insertIntoFlow(draft, map, additions, chain) {
    const path = chain.at(-1)?.path ?? [];
    const pairs = map.items;
    const keys = pairs.map((pair) => (0,read_value/* keyText */.Pu)(pair.key) ?? "");
    const order = keyOrder(path, [...keys, ...additions.keys()]);
    const write = (key) => (indent, style) => flowPair(key, additions.get(key) ?? null, indent, style, path);
    const names = sortKeys([...additions.keys()], order);
    if (pairs.length === 0)
        return fillEmpty(draft, map, names.map(write), chain);
    const places = new Map();
    for (const name of names) {
        const after = placeAfter(keys, name, order) ?? 0;
        places.set(after, [...(places.get(after) ?? []), name]);
    }
    for (const [after, group] of places) {
        const pair = pairs[after];
        const start = pair.key.range?.[0] ?? 0;
        addBehind(draft, start, entryEnd(draft, pair), group.map(write), flowStyle(draft, chain));
    }
}
/** Adds items to the end of a flow list. */
function appendToFlow(draft, seq, values, chain) {
    const path = chain.at(-1)?.path ?? [];
    const writers = values.map((value) => (indent, style) => flowText(value, indent, style, [...path, 0]));
    const last = seq.items.at(-1);
    if (last === undefined)
        return fillEmpty(draft, seq, writers, chain);
    const [start, end] = last.range ?? [0, 0];
    if (start === end)
        throw new Refusal("the list is laid out in an unusual form");
    addBehind(draft, start, end, writers, flowStyle(draft, chain));
}
/** The end of a flow map's entry. Throws a Refusal for entries without a written value. */
function entryEnd(draft, pair) {
    const [start = 0, end = 0] = pair.value?.range ?? [];
    if (start === end)
        throw new Refusal("the entry before it has no value");
    return draft.source.text[end - 1] === "\n" ? start : end;
}
function addBehind(draft, start, end, writers, style) {
    const { text } = draft.source;
    const indent = text.slice(lineStart(draft, start), start);
    const rest = /^([ \t]*,)?[ \t]*(?:[ \t]#.*)?$/.exec(text.slice(end, lineEnd(draft, end)));
    if (!/^[ \t]*$/.test(indent) || rest === null) {
        const flat = style.lines === null || /^[ \t]*$/.test(indent) ? style : { ...style, lines: null };
        replaceText(draft, end, end, writers.map((write) => style.comma + write(indentOf(draft, start), flat)).join(""));
        return;
    }
    const ending = endingAt(draft, end);
    const lines = writers.map((write) => ending + indent + write(indent, style));
    const at = lineEnd(draft, end);
    if (rest[1] === undefined)
        replaceText(draft, end, end, ",");
    replaceText(draft, at, at, lines.join(",") + (rest[1] === undefined ? "" : ","));
}
function fillEmpty(draft, node, writers, chain) {
    const { text } = draft.source;
    const [start = 0, end = 0] = node.range ?? [];
    const inside = text.slice(start + 1, end - 1);
    if (inside.trim() !== "")
        throw new Refusal("the empty brackets hold a comment");
    const style = flowStyle(draft, chain);
    const indent = indentOf(draft, start);
    if (style.lines === null) {
        const pad = /[\r\n]/.test(inside) ? "" : inside.slice(0, 1);
        const entries = writers.map((write) => write(indent, style));
        return replaceText(draft, start + 1, end - 1, pad + entries.join(style.comma) + pad);
    }
    const { unit, ending, trailingComma } = style.lines;
    const lines = writers.map((write) => ending + indent + unit + write(indent + unit, style));
    replaceText(draft, start + 1, end - 1, `${lines.join(",")}${trailingComma ? "," : ""}${ending}${indent}`);
}

;// CONCATENATED MODULE: ./build/formats/yaml/intent.js



/** Gathers the operations of a document by place. Throws a Refusal where they contradict one another. */
function gatherIntents(operations) {
    const root = newIntent();
    for (const operation of operations) {
        let here = root;
        for (const step of operation.path)
            here = childOf(here, step);
        if (operation.kind === "set")
            want(here, operation.value);
        else if (operation.kind === "append")
            here.appends.push(operation.value);
        else if (operation.kind === "remove")
            here.remove = true;
        else if (here.rename === null || here.rename === operation.key)
            here.rename = operation.key;
        else
            throw contradiction();
    }
    assertConsistent(root);
    return root;
}
/** What stands at a place where nothing stood before. */
function intent_valueOf(intent) {
    if (intent.value !== undefined)
        return intent.value;
    if (intent.appends.length > 0)
        return intent.appends;
    const result = {};
    for (const [key, child] of intent.children) {
        if (typeof key === "number")
            throw new Refusal("the list that the fix would change does not exist");
        if (!isIdle(child))
            (0,read_value/* assign */.kp)(result, key, intent_valueOf(child));
    }
    return result;
}
/** True where nothing is to be written at a place or below. */
function isIdle(intent) {
    if (intent.value !== undefined || intent.map || intent.appends.length > 0)
        return false;
    return [...intent.children.values()].every(isIdle);
}
function newIntent() {
    return { map: false, remove: false, rename: null, appends: [], children: new Map() };
}
function childOf(intent, step) {
    const known = intent.children.get(step);
    if (known)
        return known;
    const child = newIntent();
    intent.children.set(step, child);
    return child;
}
function want(intent, value) {
    if ((0,json/* isObject */.G)(value)) {
        intent.map = true;
        for (const [key, entry] of Object.entries(value))
            want(childOf(intent, key), entry);
        return;
    }
    if (intent.value !== undefined && JSON.stringify(intent.value) !== JSON.stringify(value))
        throw contradiction();
    intent.value = value;
}
function assertConsistent(intent) {
    const children = [...intent.children.entries()];
    const numbered = children.some(([key]) => typeof key === "number");
    const wishes = [
        intent.value !== undefined,
        intent.map || children.some(([key, child]) => typeof key === "string" && !isIdle(child)),
        intent.appends.length > 0 || (numbered && !isIdle(intent) && intent.value === undefined),
    ];
    if (wishes.filter(Boolean).length > 1)
        throw contradiction();
    if (intent.remove && (children.length > 0 || intent.rename !== null || !isIdle(intent)))
        throw contradiction();
    if (intent.value !== undefined && children.length > 0)
        throw contradiction();
    const names = children.map(([, child]) => child.rename).filter((name) => name !== null);
    if (new Set(names).size < names.length || names.some((name) => intent.children.has(name)))
        throw contradiction();
    for (const [, child] of children)
        assertConsistent(child);
}
function contradiction() {
    return new Refusal("two changes want different things at the same place");
}

// EXTERNAL MODULE: ./build/formats/yaml/locate.js
var locate = __nccwpck_require__(3609);
// EXTERNAL MODULE: ./build/formats/yaml/obstacle.js
var yaml_obstacle = __nccwpck_require__(6686);
;// CONCATENATED MODULE: ./build/formats/yaml/remove.js





/** Removes keys of a map or items of a list, by their index. One that loses all of them becomes `{}` or `[]`. */
function removeEntries(draft, node, indices, holder) {
    const entries = node.items;
    assertUnshared(draft, indices.map((index) => entries[index]));
    if (indices.length === entries.length)
        return emptyCollection(draft, node, holder);
    if (indices.length > 1)
        assertApart(indices);
    for (const index of indices) {
        if (node.flow === true)
            removeFromFlow(draft, entries, index);
        else
            removeFromBlock(draft, node, entries, index);
    }
}
/** Gives a key another name, in the quotes it had. */
function renameKey(draft, map, pair, name, chain) {
    const [start = 0, end = 0] = pair.key.range ?? [];
    const type = (0,dist/* isScalar */.jn)(pair.key) ? pair.key.type : undefined;
    colonEnd(draft, pair);
    const text = type === "QUOTE_DOUBLE"
        ? quoted(name, '"')
        : type === "QUOTE_SINGLE"
            ? quoted(name, "'")
            : scalarText(name, quoteHabit(draft), map.flow === true ? "flow" : "block");
    if (type === undefined && flowStyle(draft, chain).quoteKeys)
        throw new Refusal("the key is written in an unusual form");
    replaceText(draft, start, end, text);
}
function removeFromFlow(draft, entries, index) {
    const entry = entries[index];
    const next = entries[index + 1];
    const previous = entries[index - 1];
    const [start, end] = next ? [startOf(entry), startOf(next)] : [endOf(draft, previous), endOf(draft, entry)];
    const between = next
        ? draft.source.text.slice(endOf(draft, entry), end)
        : draft.source.text.slice(start, startOf(entry));
    if (!/^\s*,\s*$/.test(between))
        throw new Refusal("a comment beside it would be lost");
    replaceText(draft, start, end, "");
}
function removeFromBlock(draft, node, entries, index) {
    const { text } = draft.source;
    const entry = entries[index];
    const start = entryStart(draft, node, entries, index);
    const end = lineEnd(draft, endOf(draft, entry));
    const next = entries[index + 1];
    const first = lineStart(draft, start);
    if (text
        .slice(first, start)
        .replace(/^\ufeff/, "")
        .trim() !== "") {
        if (next === undefined)
            throw new Refusal("it shares its line with what holds it");
        const nextStart = entryStart(draft, node, entries, index + 1);
        if (text.slice(end, nextStart).trim() !== "" || text.slice(endOf(draft, entry), end).trim() !== "") {
            throw new Refusal("a comment beside it would be lost");
        }
        return replaceText(draft, start, nextStart, "");
    }
    assertNothingSlides(draft, entries[index - 1], end);
    const ending = /^(?:\r\n|\n|\r)/.exec(text.slice(end, end + 2))?.[0] ?? "";
    const from = text.startsWith("\ufeff", first) ? first + 1 : first;
    if (ending !== "" || from === 0)
        return replaceText(draft, from, end + ending.length, "");
    replaceText(draft, from - (text.slice(0, from).endsWith("\r\n") ? 2 : 1), end, "");
}
/** A block of text before the removed lines would take in blank lines or comments that follow them. */
function assertNothingSlides(draft, previous, end) {
    const above = previous === undefined ? undefined : lastScalar(previous);
    if (above === undefined && previous !== undefined)
        return;
    if (/^(?:\r\n|\n|\r)?[ \t]*(?:[\r\n#]|$)/.test(draft.source.text.slice(end)) && (0,dist/* isScalar */.jn)(above)) {
        throw new Refusal("a block of text before it would take in the lines after it");
    }
}
function lastScalar(entry) {
    const node = "key" in entry ? entry.value : entry;
    if ((0,dist/* isScalar */.jn)(node))
        return node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED" ? node : undefined;
    if (!((0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node)) || node.flow === true)
        return undefined;
    const last = node.items.at(-1);
    return last === undefined ? undefined : lastScalar(last);
}
function emptyCollection(draft, node, holder) {
    const { text } = draft.source;
    const [start = 0, end = 0] = node.range ?? [];
    if (node.flow === true) {
        if (text.slice(start, end).includes("#"))
            throw new Refusal("a comment inside it would be lost");
        return replaceText(draft, start + 1, end - 1, "");
    }
    const last = lastContent(draft, node, start);
    const from = holder.pair === null ? start : colonEnd(draft, holder.pair);
    const lead = text.slice(from, start);
    if (lead.trim() !== "")
        throw new Refusal("a comment or an anchor before it would be lost");
    replaceText(draft, from, last, `${holder.pair === null ? "" : " "}${(0,dist/* isMap */.jh)(node) ? "{}" : "[]"}`);
}
/** Where an entry of a block collection starts: a key, or the dash of an item. */
function entryStart(draft, node, entries, index) {
    const entry = entries[index];
    if ((0,dist/* isMap */.jh)(node))
        return startOf(entry);
    const { text } = draft.source;
    const seqStart = node.range?.[0] ?? 0;
    if (index === 0)
        return seqStart;
    const column = seqStart - lineStart(draft, seqStart);
    const before = lineEnd(draft, endOf(draft, entries[index - 1]));
    for (const match of text.slice(before, startOf(entry)).matchAll(/(?:\r\n|\n|\r)( *)-(?=[ \t\r\n]|$)/g)) {
        if (match[1]?.length === column)
            return before + match.index + match[0].length - 1;
    }
    throw new Refusal("the list is laid out in an unusual form");
}
function startOf(entry) {
    return ("key" in entry ? entry.key.range : entry.range)?.[0] ?? 0;
}
function endOf(draft, entry) {
    if (!("key" in entry))
        return lastContent(draft, entry, startOf(entry));
    const pair = entry;
    return lastContent(draft, pair.value, colonEnd(draft, pair));
}
function assertApart(indices) {
    const sorted = indices.toSorted((a, b) => a - b);
    if (sorted.some((index, place) => place > 0 && index === (sorted[place - 1] ?? 0) + 1)) {
        throw new Refusal("neighbours can't be removed at once");
    }
}
/** An anchor inside what goes may be used elsewhere. */
function assertUnshared(draft, entries) {
    const { shared } = draft.parsed.read();
    const queue = entries.flatMap((entry) => ("key" in entry ? [entry.key, entry.value] : [entry]));
    for (const node of queue) {
        if (node === null)
            continue;
        if (shared.has(node))
            throw new Refusal("it holds an anchor that other places use");
        if ((0,dist/* isMap */.jh)(node))
            queue.push(...node.items.flatMap((pair) => [pair.key, pair.value]));
        if ((0,dist/* isSeq */.oP)(node))
            queue.push(...node.items);
    }
}

;// CONCATENATED MODULE: ./build/formats/yaml/replace.js








/** Puts a value where a key has none: `key:`, `key: null` or `key: ~`. Comments behind it stay. */
function fillNull(draft, node, holder, value) {
    assertFree(node);
    const inFlow = holder.chain.at(-1)?.node.flow === true;
    const lines = inFlow || holder.pair === null ? null : linesBelow(draft, holder, value);
    if (lines === null || holder.pair === null)
        return fillInline(draft, node, holder, value);
    const colon = colonEnd(draft, holder.pair);
    const end = isUnwritten(node) ? colon : (node?.range?.[1] ?? colon);
    if (/[\r\n]/.test(draft.source.text.slice(colon, end)))
        throw new Refusal("the null value stands on a line of its own");
    if (end > colon)
        replaceText(draft, colon, end, "");
    insertLines(draft, end, lines);
}
/** Replaces a value. Throws a Refusal where comments or anchors inside it would be lost. */
function replaceValue(draft, node, holder, value) {
    if (node === null || isUnwritten(node))
        return fillNull(draft, node, holder, value);
    assertFree(node);
    const inFlow = holder.chain.at(-1)?.node.flow === true;
    const flow = ((0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node)) && node.flow === true;
    if (isBlockScalar(node))
        throw new Refusal("the value is a block of text");
    if ((0,dist/* isScalar */.jn)(node) && !isCollection(value))
        return replaceScalar(draft, node, value, inFlow);
    const [start = 0, end = 0] = node.range ?? [];
    if (inFlow || (flow && isCollection(value))) {
        assertBare(draft, start, end);
        const own = flow ? [...holder.chain, { node: node, path: holder.path }] : holder.chain;
        return replaceText(draft, start, end, flowText(value, indentOf(draft, start), flowStyle(draft, own), holder.path));
    }
    if (holder.pair === null)
        throw new Refusal("a list's item would have to be written anew");
    const colon = colonEnd(draft, holder.pair);
    const last = lastContent(draft, node, colon);
    assertBare(draft, colon, last);
    const lines = linesBelow(draft, holder, value);
    const ending = endingAt(draft, colon);
    const text = lines
        ? lines.map((line) => ending + line).join("")
        : ` ${scalarText(value, quoteHabit(draft), "block")}`;
    replaceText(draft, colon, last, text);
}
function replaceScalar(draft, node, value, inFlow) {
    const [start = 0, end = 0] = node.range ?? [];
    replaceText(draft, start, end, sameStyle(draft, node, value, inFlow));
}
function sameStyle(draft, node, value, inFlow) {
    if (typeof value === "string" && node.type === "QUOTE_DOUBLE")
        return quoted(value, '"');
    if (typeof value === "string" && node.type === "QUOTE_SINGLE")
        return quoted(value, "'");
    return scalarText(value, quoteHabit(draft), inFlow ? "flow" : "block");
}
function fillInline(draft, node, holder, value) {
    const last = holder.chain.at(-1);
    const inFlow = last?.node.flow === true;
    const text = inFlow
        ? flowText(value, indentOf(draft, holder.pair?.key.range?.[0] ?? node?.range?.[0] ?? 0), flowStyle(draft, holder.chain), holder.path)
        : isCollection(value) && holder.pair === null
            ? null
            : scalarText(value, quoteHabit(draft), "block");
    if (text === null)
        throw new Refusal("the list's item has no value");
    if (!isUnwritten(node)) {
        const [start = 0, end = 0] = node?.range ?? [];
        return replaceText(draft, start, end, text);
    }
    if (holder.pair === null)
        throw new Refusal("the list's item has no value");
    const colon = colonEnd(draft, holder.pair);
    replaceText(draft, colon, colon, ` ${text}`);
}
function linesBelow(draft, holder, value) {
    if (!isCollection(value))
        return null;
    const column = columnOf(draft, holder.pair?.key.range?.[0] ?? 0);
    return valueLines(value, column, blockStyle(draft, holder.chain), holder.path);
}
function isCollection(value) {
    return Array.isArray(value) || (0,json/* isObject */.G)(value);
}
function isBlockScalar(node) {
    return (0,dist/* isScalar */.jn)(node) && (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED");
}
function assertFree(node) {
    if (node === null)
        return;
    if ((0,dist/* isAlias */.Vj)(node) || node.anchor !== undefined || node.tag !== undefined) {
        throw new Refusal("the value carries an anchor or a tag");
    }
}
function assertBare(draft, start, end) {
    const text = draft.source.text.slice(start, end);
    if (/#|(?:^|[\s,[{:])[&*!]/.test(text))
        throw new Refusal("a comment or an anchor inside the value would be lost");
}

;// CONCATENATED MODULE: ./build/formats/yaml/same-json.js

/** True when both are the same data; the order of keys does not count. */
function sameJson(a, b) {
    if (Array.isArray(a)) {
        const items = a;
        return (Array.isArray(b) && items.length === b.length && items.every((item, index) => sameJson(item, b[index])));
    }
    if (!(0,json/* isObject */.G)(a) || !(0,json/* isObject */.G)(b))
        return a === b;
    const keys = Object.keys(a);
    return (keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key])));
}

;// CONCATENATED MODULE: ./build/formats/yaml/edit-value.js













/** Makes the edits that a place and what lies below it need. Throws a Refusal. */
function editValue(draft, node, holder, intent) {
    if (isIdle(intent) && ![...intent.children.values()].some(changesKeys))
        return;
    const current = (0,json/* valueAt */.f)(draft.parsed.read().value, holder.path);
    if (intent.value !== undefined && sameJson(current, intent.value))
        return;
    const obstacle = (0,yaml_obstacle/* obstacleAt */.r)(draft.parsed, holder.path);
    if (obstacle !== null)
        throw new Refusal(obstacle);
    if (intent.value !== undefined)
        return replaceValue(draft, node, holder, intent.value);
    if (node === null || ((0,dist/* isScalar */.jn)(node) && (0,read_value/* scalarValue */.Um)(node) === null)) {
        if (!isIdle(intent))
            fillNull(draft, node, holder, intent_valueOf(intent));
        return;
    }
    const forList = intent.appends.length > 0 || [...intent.children.keys()].some((key) => typeof key === "number");
    if ((0,dist/* isSeq */.oP)(node) && (forList || isIdle(intent)))
        return editSeq(draft, node, holder, intent);
    if ((0,dist/* isMap */.jh)(node) && !forList)
        return editMap(draft, node, holder, intent);
    if (isIdle(intent))
        return;
    throw new Refusal(`a ${forList ? "list" : "map"} is needed where the file has something else`);
}
function changesKeys(intent) {
    return intent.remove || intent.rename !== null || [...intent.children.values()].some(changesKeys);
}
function editMap(draft, map, holder, intent) {
    const chain = [...holder.chain, { node: map, path: holder.path }];
    const missing = new Map();
    const leaving = [];
    for (const [key, child] of intent.children) {
        const pair = (0,locate/* pairOf */.cF)(map, String(key));
        if (!pair) {
            if (!isIdle(child))
                missing.set(String(key), child);
            continue;
        }
        if (child.remove)
            leaving.push(map.items.indexOf(pair));
        else
            editValue(draft, pair.value, { pair, chain, path: [...holder.path, key] }, child);
        if (child.rename !== null)
            renameKey(draft, map, pair, child.rename, chain);
    }
    if (leaving.length > 0)
        removeEntries(draft, map, leaving, holder);
    if (missing.size === 0)
        return;
    if (leaving.length > 0)
        throw new Refusal("keys of one map can't be added and removed at once");
    const additions = new Map([...missing].map(([key, child]) => [key, intent_valueOf(child)]));
    if (map.flow === true)
        insertIntoFlow(draft, map, additions, chain);
    else
        insertIntoBlock(draft, map, additions, holder, chain);
}
function editSeq(draft, seq, holder, intent) {
    const chain = [...holder.chain, { node: seq, path: holder.path }];
    const leaving = [];
    for (const [key, child] of intent.children) {
        const item = typeof key === "number" ? seq.items[key] : undefined;
        if (item === undefined) {
            if (!isIdle(child))
                throw new Refusal("the list has no such item");
        }
        else if (child.remove)
            leaving.push(Number(key));
        else
            editValue(draft, item, { pair: null, chain, path: [...holder.path, key] }, child);
    }
    if (leaving.length > 0)
        removeEntries(draft, seq, leaving, holder);
    if (intent.appends.length === 0)
        return;
    if (leaving.length > 0)
        throw new Refusal("items of one list can't be added and removed at once");
    if (seq.flow === true)
        appendToFlow(draft, seq, intent.appends, chain);
    else
        appendToBlock(draft, seq, intent.appends, chain);
}

// EXTERNAL MODULE: ./build/formats/yaml/parsed-document.js
var parsed_document = __nccwpck_require__(1850);
;// CONCATENATED MODULE: ./build/formats/yaml/edit-yaml.js








/**
 * Turns operations, of one fix or several, into the fewest text edits in the author's own style. What they amount
 * to is `applyOperations`; what already holds needs no edit. An emptied map or list stays, as `{}` or `[]`. Refuses,
 * with a reason for the user, whatever is not certain.
 */
function editYaml(file, operations) {
    const edits = [];
    try {
        for (const [index, group] of (0,group_by/* groupBy */.$)(operations, (operation) => operation.document)) {
            const document = file.documents[index];
            if (document === undefined)
                throw new Refusal("the file has no such document");
            edits.push(...editDocument(file.source, document, group));
        }
    }
    catch (error) {
        if (error instanceof Refusal)
            return { ok: false, reason: error.message };
        throw error;
    }
    return { ok: true, edits: edits.toSorted((a, b) => a.range[0] - b.range[0]) };
}
function editDocument(source, document, operations) {
    const parsed = (0,parsed_document/* parsedOf */.r)(document);
    if (parsed === null || document.errors.length > 0)
        throw new Refusal("the document can't be read without errors");
    const { value } = document;
    gatherIntents(operations);
    const needed = operations.filter((operation) => !holds(value, operation));
    if (needed.length === 0)
        return [];
    for (const operation of needed) {
        const last = operation.path.at(-1);
        if (operation.kind === "rename" ? typeof last !== "string" : operation.kind === "remove" && last === undefined) {
            throw new Refusal("there is no key to change");
        }
        if (operation.kind === "rename" && (0,json/* valueAt */.f)(value, [...operation.path.slice(0, -1), operation.key]) !== undefined) {
            throw new Refusal(`the key ${JSON.stringify(operation.key)} stands there already`);
        }
        const obstacle = document.obstacle(operation.path);
        if (obstacle !== null)
            throw new Refusal(obstacle);
    }
    const intent = gatherIntents(needed);
    const draft = { source, parsed, edits: [] };
    editValue(draft, parsed.root, { pair: null, chain: [], path: [] }, intent);
    return finishedEdits(draft);
}
/** True where the data already says what an operation wants. */
function holds(value, operation) {
    const here = (0,json/* valueAt */.f)(value, operation.path);
    if (operation.kind === "append")
        return false;
    return operation.kind === "set" ? includes(here, operation.value) : here === undefined;
}
function includes(here, wanted) {
    if (!(0,json/* isObject */.G)(wanted))
        return sameJson(here, wanted);
    if (!(0,json/* isObject */.G)(here))
        return false;
    return Object.entries(wanted).every(([key, entry]) => includes((0,json/* valueAt */.f)(here, [key]), entry));
}

;// CONCATENATED MODULE: ./build/fix/compose.js


/**
 * Makes one set of edits of all the fixes, as a careful person would write them by hand: one `securityContext` for
 * two fixes below it, not two. Fixes that want different values at one place don't compose.
 */
function composeFixes(file, proposals) {
    const operations = [];
    for (const operation of proposals.flatMap((proposal) => proposal.operations)) {
        const rival = operations.find((other) => concernSame(other, operation));
        if (rival === undefined)
            operations.push(operation);
        else if (JSON.stringify(rival) !== JSON.stringify(operation)) {
            return { ok: false, reason: "two fixes want different values at the same place" };
        }
    }
    const result = editYaml(file, operations);
    if (!result.ok)
        return result;
    if (result.edits.length === 0)
        return { ok: false, reason: "the file already says what the fix would write" };
    return { ok: true, edits: result.edits, operations };
}
function concernSame(a, b) {
    if (a.document !== b.document || !(0,path/* samePath */.Eb)(a.path, b.path))
        return false;
    return a.kind === "append" && b.kind === "append" ? JSON.stringify(a.value) === JSON.stringify(b.value) : true;
}


/***/ }),

/***/ 8094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e7: () => (/* binding */ fixFindings),
/* harmony export */   kw: () => (/* binding */ fixTogether)
/* harmony export */ });
/* unused harmony export fixFinding */
/* harmony import */ var _compose_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9157);
/* harmony import */ var _prove_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2869);


/**
 * Each proof reads a document again; a document's fixes are proved until so many characters are read, which takes some
 * ten seconds. Only a huge document full of problems comes near.
 */
const rereadLimit = 8_000_000;
/**
 * Makes the edits of the wanted findings' fixes, each on its own, and proves them. A fix that can't be made leaves its
 * reason as advice.
 */
function fixFindings(ground, files, findings, wanted) {
    const read = new Map();
    return findings.map((finding) => {
        const file = files.get(finding.source.path);
        const document = file?.documents[finding.proposal?.operations[0]?.document ?? -1];
        if (file === undefined || document === undefined || !wanted(finding))
            return finding;
        const [start, end] = document.range;
        const total = (read.get(document) ?? 0) + end - start;
        if (total > rereadLimit)
            return withoutFix(finding, "the document is too large to prove all fixes in it");
        read.set(document, total);
        return fixFinding(ground, file, finding);
    });
}
/** Makes the edits of one finding's fix and proves them. A fix that can't be made leaves its reason as advice. */
function fixFinding(ground, file, finding) {
    const { proposal } = finding;
    if (proposal === null)
        return finding;
    const joint = fixTogether(ground, file, [finding]);
    if ("refused" in joint)
        return withoutFix(finding, joint.refused);
    return { ...finding, fix: { ...proposal, ...joint } };
}
function withoutFix(finding, why) {
    const reason = `No fix is offered: ${why}.`;
    return { ...finding, advice: finding.advice === null ? reason : `${finding.advice} ${reason}` };
}
/** Makes one set of edits for several findings of a file and proves it; or says why there can be none. */
function fixTogether(ground, file, findings) {
    const composition = (0,_compose_js__WEBPACK_IMPORTED_MODULE_0__/* .composeFixes */ .a)(file, findings.flatMap((finding) => finding.proposal ?? []));
    if (!composition.ok)
        return { refused: composition.reason };
    const { edits, operations } = composition;
    return { edits, proof: (0,_prove_js__WEBPACK_IMPORTED_MODULE_1__/* .proveChanges */ .u)(ground, [{ file, edits, operations, cures: findings }]) };
}


/***/ }),

/***/ 2869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  u: () => (/* binding */ proveChanges)
});

// EXTERNAL MODULE: ./build/core/json.js
var json = __nccwpck_require__(8314);
// EXTERNAL MODULE: ./build/core/path.js
var core_path = __nccwpck_require__(3059);
;// CONCATENATED MODULE: ./build/model/api/spread-rules.js


const policies = ["nodeAffinityPolicy", "nodeTaintsPolicy"];
/** What validateTopologySpreadConstraints (pkg/apis/core/validation) refuses. One sentence each. */
function* spreadViolations({ spec, specPath }) {
    const constraints = spec["topologySpreadConstraints"];
    if (!Array.isArray(constraints))
        return;
    const pairs = new Set();
    for (const [index, constraint] of constraints.entries()) {
        if (!(0,json/* isObject */.G)(constraint))
            continue;
        const where = (0,core_path/* formatPath */.jV)([...specPath, "topologySpreadConstraints", index]);
        yield* constraintViolations(constraint, where);
        const pair = JSON.stringify([constraint["topologyKey"], constraint["whenUnsatisfiable"]]);
        if (pairs.has(pair))
            yield `${where} repeats topologyKey and whenUnsatisfiable of another constraint`;
        pairs.add(pair);
    }
}
function* constraintViolations(constraint, where) {
    const { maxSkew, topologyKey, whenUnsatisfiable, minDomains, labelSelector, matchLabelKeys } = constraint;
    if (!(Number(maxSkew) > 0))
        yield `${where}.maxSkew must be greater than 0`;
    if (!isLabelKey(topologyKey))
        yield `${where}.topologyKey must be the key of a label`;
    const hard = whenUnsatisfiable === "DoNotSchedule";
    if (!hard && whenUnsatisfiable !== "ScheduleAnyway")
        yield `${where}.whenUnsatisfiable has an unknown value`;
    if (minDomains != null && !(Number(minDomains) > 0))
        yield `${where}.minDomains must be greater than 0`;
    if (minDomains != null && !hard)
        yield `${where}.minDomains needs DoNotSchedule`;
    for (const key of policies) {
        const policy = constraint[key];
        if (policy != null && policy !== "Honor" && policy !== "Ignore")
            yield `${where}.${key} must be Honor or Ignore`;
    }
    if ((0,json/* isObject */.G)(labelSelector))
        yield* selectorViolations(labelSelector, `${where}.labelSelector`);
    if (Array.isArray(matchLabelKeys))
        yield* matchLabelKeyViolations(matchLabelKeys, labelSelector, where);
}
/** ValidateLabelSelector (apimachinery). */
function* selectorViolations({ matchLabels, matchExpressions }, where) {
    for (const [key, value] of Object.entries((0,json/* isObject */.G)(matchLabels) ? matchLabels : {})) {
        if (!isLabelKey(key))
            yield `${where}.matchLabels has a key that no label can have`;
        if (!isLabelValue(value))
            yield `${where}.matchLabels has a value that no label can have`;
    }
    for (const [index, expression] of itemsOf(matchExpressions).entries()) {
        if (!(0,json/* isObject */.G)(expression))
            continue;
        const here = `${where}.matchExpressions[${index}]`;
        const { key, operator, values } = expression;
        if (!isLabelKey(key))
            yield `${here}.key must be the key of a label`;
        const listed = operator === "In" || operator === "NotIn";
        if (!listed && operator !== "Exists" && operator !== "DoesNotExist")
            yield `${here}.operator has an unknown value`;
        if (listed !== itemsOf(values).length > 0)
            yield `${here}.values must go with In and NotIn, and with no other`;
        if (!itemsOf(values).every(isLabelValue))
            yield `${here}.values has a value that no label can have`;
    }
}
function* matchLabelKeyViolations(keys, selector, where) {
    if (!(0,json/* isObject */.G)(selector))
        return yield `${where}.matchLabelKeys needs a labelSelector`;
    const { matchLabels, matchExpressions } = selector;
    const selected = new Set([
        ...Object.keys((0,json/* isObject */.G)(matchLabels) ? matchLabels : {}),
        ...itemsOf(matchExpressions).map((expression) => ((0,json/* isObject */.G)(expression) ? expression["key"] : undefined)),
    ]);
    for (const key of keys) {
        if (!isLabelKey(key))
            yield `${where}.matchLabelKeys must hold keys of labels`;
        if (selected.has(key))
            yield `${where}.matchLabelKeys repeats a key of the labelSelector`;
    }
}
/** A qualified name: at most 63 characters, after an optional DNS subdomain and a slash (API reference, labels). */
function isLabelKey(key) {
    if (typeof key !== "string")
        return false;
    const [name = "", prefix, ...others] = key.split("/").toReversed();
    const domain = prefix === undefined || (prefix.length <= 253 && /^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$/.test(prefix));
    return others.length === 0 && domain && name !== "" && isLabelValue(name);
}
function isLabelValue(value) {
    return typeof value === "string" && value.length <= 63 && /^([A-Za-z0-9]([-\w.]*[A-Za-z0-9])?)?$/.test(value);
}
function itemsOf(value) {
    return Array.isArray(value) ? value : [];
}

;// CONCATENATED MODULE: ./build/model/api/rules.js



/**
 * What API validation refuses in an object although its schema allows it: the parts of Kubernetes'
 * pkg/apis/core/validation (and of Knative's admission) that the fixes come near. One sentence each.
 */
function validationViolations(manifest, range) {
    const violations = [];
    if (manifest.group === "" && manifest.kind === "Service")
        violations.push(...serviceViolations(manifest.value, range));
    const { podTemplate } = manifest;
    if (podTemplate === null)
        return violations;
    for (const container of podTemplate.containers)
        violations.push(...containerViolations(container));
    violations.push(...podSecurityViolations(podTemplate), ...spreadViolations(podTemplate));
    if (podTemplate.schema === "restricted")
        violations.push(...knativeViolations(podTemplate));
    return violations;
}
function* serviceViolations(value, range) {
    const policy = (0,json/* valueAt */.f)(value, ["spec", "internalTrafficPolicy"]);
    if (policy != null && policy !== "Cluster" && policy !== "Local") {
        yield "spec.internalTrafficPolicy must be Cluster or Local";
    }
    const distribution = (0,json/* valueAt */.f)(value, ["spec", "trafficDistribution"]);
    if (distribution == null || distribution === "PreferClose")
        return;
    const known = distribution === "PreferSameZone" || distribution === "PreferSameNode";
    if (!known || range.from.minor < 34)
        yield "spec.trafficDistribution has a value that a version in range refuses";
}
/** validateSecurityContext: no_new_privs can't be promised to a container that has every privilege anyway. */
function* containerViolations({ value, path }) {
    const security = value["securityContext"];
    if (!(0,json/* isObject */.G)(security))
        return;
    const where = (0,core_path/* formatPath */.jV)([...path, "securityContext"]);
    if (security["allowPrivilegeEscalation"] === false) {
        if (security["privileged"] === true)
            yield `${where}: privileged excludes allowPrivilegeEscalation: false`;
        const added = (0,json/* valueAt */.f)(security, ["capabilities", "add"]);
        if (Array.isArray(added) && added.includes("CAP_SYS_ADMIN")) {
            yield `${where}: CAP_SYS_ADMIN excludes allowPrivilegeEscalation: false`;
        }
    }
    yield* idViolations(security, where);
}
/** validateWindows. */
const windowsForbids = {
    pod: [
        "appArmorProfile",
        "fsGroup",
        "fsGroupChangePolicy",
        "runAsGroup",
        "runAsUser",
        "seLinuxOptions",
        "seccompProfile",
        "supplementalGroups",
        "supplementalGroupsPolicy",
        "sysctls",
    ],
    container: [
        "allowPrivilegeEscalation",
        "appArmorProfile",
        "capabilities",
        "privileged",
        "procMount",
        "readOnlyRootFilesystem",
        "runAsGroup",
        "runAsUser",
        "seLinuxOptions",
        "seccompProfile",
    ],
};
function* podSecurityViolations({ spec, specPath, containers, windows }) {
    const security = spec["securityContext"];
    const where = (0,core_path/* formatPath */.jV)([...specPath, "securityContext"]);
    if ((0,json/* isObject */.G)(security)) {
        yield* idViolations(security, where);
        const policy = security["fsGroupChangePolicy"];
        if (policy != null && policy !== "Always" && policy !== "OnRootMismatch") {
            yield `${where}.fsGroupChangePolicy must be Always or OnRootMismatch`;
        }
        if (windows)
            yield* forbidden(security, windowsForbids.pod, where);
        const sysctls = security["sysctls"];
        if (spec["hostNetwork"] === true && Array.isArray(sysctls)) {
            const ofNetwork = sysctls.some((item) => {
                const name = (0,json/* valueAt */.f)(item, ["name"]);
                return typeof name === "string" && name.startsWith("net.");
            });
            if (ofNetwork)
                yield `${where}: net.* sysctls are refused with hostNetwork`;
        }
    }
    if (!windows)
        return;
    for (const { value, path } of containers) {
        const own = value["securityContext"];
        if ((0,json/* isObject */.G)(own))
            yield* forbidden(own, windowsForbids.container, (0,core_path/* formatPath */.jV)([...path, "securityContext"]));
    }
}
function* forbidden(security, keys, where) {
    for (const key of keys)
        if (security[key] != null)
            yield `${where}.${key} is refused on Windows`;
}
/** IsValidUserID, IsValidGroupID: 0 to 2147483647. */
function* idViolations(security, where) {
    for (const key of ["runAsUser", "runAsGroup", "fsGroup", "supplementalGroups"]) {
        const ids = [security[key] ?? []].flat();
        const fits = ids.every((id) => Number.isInteger(id) && Number(id) >= 0 && Number(id) <= 2147483647);
        if (!fits)
            yield `${where}.${key} must be from 0 to 2147483647`;
    }
}
/** Knative Serving refuses these pod fields unless an operator switches them on (config-features). */
function* knativeViolations({ spec, specPath }) {
    for (const key of ["affinity", "nodeSelector", "securityContext", "tolerations", "topologySpreadConstraints"]) {
        if (spec[key] != null)
            yield `${(0,core_path/* formatPath */.jV)([...specPath, key])} is refused by Knative's defaults`;
    }
}

;// CONCATENATED MODULE: ./build/model/api/schema.js


/**
 * What the schema of an object's kind forbids in it, in any version of the range: unknown fields, fields that come or
 * go within the range, wrong types, missing required fields. One sentence each, with the path. Empty for a kind that
 * is not in the tables. A server with strict field validation (KEP-2885) refuses an object for each of these.
 */
function schemaViolations(schemas, apiVersion, value, range) {
    const { kind } = value;
    const type = typeof kind === "string" ? schemas.kinds[`${apiVersion}/${kind}`] : undefined;
    if (type === undefined)
        return [];
    const violations = [];
    check(value, type, []);
    return violations;
    function check(here, wanted, path) {
        if (here === null || wanted === "any")
            return;
        if (wanted.startsWith("[]")) {
            if (!Array.isArray(here))
                return refuse(path, "must be a list");
            for (const [index, item] of here.entries())
                check(item, wanted.slice(2), [...path, index]);
        }
        else if (wanted.startsWith("{}")) {
            if (!(0,json/* isObject */.G)(here))
                return refuse(path, "must be a map");
            for (const [key, item] of Object.entries(here))
                check(item, wanted.slice(2), [...path, key]);
        }
        else if (schemas.types[wanted])
            checkObject(here, schemas.types[wanted], path);
        else if (!scalarFits(here, wanted))
            refuse(path, `must be of type ${wanted}`);
    }
    function checkObject(here, { fields, required }, path) {
        if (!(0,json/* isObject */.G)(here))
            return refuse(path, "must be a map");
        for (const [key, item] of Object.entries(here)) {
            const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
            if (field === undefined)
                refuse([...path, key], "is not a field of this object");
            else if (typeof field === "string")
                check(item, field, [...path, key]);
            else if (range.from.minor < field[1])
                refuse([...path, key], `exists only from Kubernetes 1.${field[1]}`);
            else if (lastKnown(schemas, range) > field[2])
                refuse([...path, key], `exists only up to Kubernetes 1.${field[2]}`);
            else
                check(item, field[0], [...path, key]);
        }
        for (const key of required ?? [])
            if (!Object.hasOwn(here, key))
                refuse([...path, key], "is required");
    }
    function refuse(path, what) {
        violations.push(`${(0,core_path/* formatPath */.jV)(path)} ${what}`);
    }
}
function scalarFits(value, type) {
    if (type === "string")
        return typeof value === "string";
    if (type === "boolean")
        return typeof value === "boolean";
    if (type === "integer")
        return Number.isInteger(value);
    if (type === "number")
        return typeof value === "number";
    return typeof value === "string" || typeof value === "number";
}
function lastKnown(schemas, range) {
    const newest = Number(schemas.versions.at(-1)?.split(".")[1] ?? range.to.minor);
    return Math.min(range.to.minor, newest);
}

;// CONCATENATED MODULE: ./build/model/api/schemas.js
/** The fields of the kinds that fixes change, as the API server of each version knows them. */
const apiSchemas = { "versions": ["1.29.6", "1.30.14", "1.31.14", "1.32.13", "1.33.13", "1.34.4", "1.35.4", "1.36.3", "1.37.2"], "kinds": { "v1/Pod": "Pod", "v1/PodTemplate": "PodTemplate", "v1/ReplicationController": "ReplicationController", "v1/Service": "Service", "apps/v1/DaemonSet": "DaemonSet", "apps/v1/Deployment": "Deployment", "apps/v1/ReplicaSet": "ReplicaSet", "apps/v1/StatefulSet": "StatefulSet", "batch/v1/CronJob": "CronJob", "batch/v1/Job": "Job" }, "types": {
        "AWSElasticBlockStoreVolumeSource": { "required": ["volumeID"], "fields": { "fsType": "string", "partition": "integer", "readOnly": "boolean", "volumeID": "string" } },
        "Affinity": { "fields": { "nodeAffinity": "NodeAffinity", "podAffinity": "PodAffinity", "podAntiAffinity": "PodAntiAffinity" } },
        "AppArmorProfile": { "required": ["type"], "fields": { "localhostProfile": ["string", 30, 37], "type": ["string", 30, 37] } },
        "AzureDiskVolumeSource": { "required": ["diskName", "diskURI"], "fields": { "cachingMode": "string", "diskName": "string", "diskURI": "string", "fsType": "string", "kind": "string", "readOnly": "boolean" } },
        "AzureFileVolumeSource": { "required": ["secretName", "shareName"], "fields": { "readOnly": "boolean", "secretName": "string", "shareName": "string" } },
        "CSIVolumeSource": { "required": ["driver"], "fields": { "driver": "string", "fsType": "string", "nodePublishSecretRef": "LocalObjectReference", "readOnly": "boolean", "volumeAttributes": "{}string" } },
        "Capabilities": { "fields": { "add": "[]string", "drop": "[]string" } },
        "CephFSVolumeSource": { "required": ["monitors"], "fields": { "monitors": "[]string", "path": "string", "readOnly": "boolean", "secretFile": "string", "secretRef": "LocalObjectReference", "user": "string" } },
        "CinderVolumeSource": { "required": ["volumeID"], "fields": { "fsType": "string", "readOnly": "boolean", "secretRef": "LocalObjectReference", "volumeID": "string" } },
        "ClaimSource": { "fields": { "resourceClaimName": ["string", 29, 30], "resourceClaimTemplateName": ["string", 29, 30] } },
        "ClientIPConfig": { "fields": { "timeoutSeconds": "integer" } },
        "ClusterTrustBundleProjection": { "required": ["path"], "fields": { "labelSelector": "LabelSelector", "name": "string", "optional": "boolean", "path": "string", "signerName": "string", "user": ["integer", 37, 37] } },
        "Condition": { "required": ["type", "status", "lastTransitionTime", "reason", "message"], "fields": { "lastTransitionTime": "string", "message": "string", "observedGeneration": "integer", "reason": "string", "status": "string", "type": "string" } },
        "ConfigMapEnvSource": { "fields": { "name": "string", "optional": "boolean" } },
        "ConfigMapKeySelector": { "required": ["key"], "fields": { "key": "string", "name": "string", "optional": "boolean" } },
        "ConfigMapProjection": { "fields": { "items": "[]KeyToPath", "name": "string", "optional": "boolean" } },
        "ConfigMapVolumeSource": { "fields": { "defaultMode": "integer", "items": "[]KeyToPath", "name": "string", "optional": "boolean", "defaultUser": ["integer", 37, 37] } },
        "Container": { "required": ["name"], "fields": { "args": "[]string", "command": "[]string", "env": "[]EnvVar", "envFrom": "[]EnvFromSource", "image": "string", "imagePullPolicy": "string", "lifecycle": "Lifecycle", "livenessProbe": "Probe", "name": "string", "ports": "[]ContainerPort", "readinessProbe": "Probe", "resizePolicy": "[]ContainerResizePolicy", "resources": "ResourceRequirements", "restartPolicy": "string", "securityContext": "SecurityContext", "startupProbe": "Probe", "stdin": "boolean", "stdinOnce": "boolean", "terminationMessagePath": "string", "terminationMessagePolicy": "string", "tty": "boolean", "volumeDevices": "[]VolumeDevice", "volumeMounts": "[]VolumeMount", "workingDir": "string", "restartPolicyRules": ["[]ContainerRestartRule", 34, 37] } },
        "ContainerExtendedResourceRequest": { "required": ["containerName", "resourceName", "requestName"], "fields": { "containerName": ["string", 34, 37], "requestName": ["string", 34, 37], "resourceName": ["string", 34, 37] } },
        "ContainerPort": { "required": ["containerPort"], "fields": { "containerPort": "integer", "hostIP": "string", "hostPort": "integer", "name": "string", "protocol": "string" } },
        "ContainerResizePolicy": { "required": ["resourceName", "restartPolicy"], "fields": { "resourceName": "string", "restartPolicy": "string" } },
        "ContainerRestartRule": { "required": ["action"], "fields": { "action": ["string", 34, 37], "exitCodes": ["ContainerRestartRuleOnExitCodes", 34, 37] } },
        "ContainerRestartRuleOnExitCodes": { "required": ["operator"], "fields": { "operator": ["string", 34, 37], "values": ["[]integer", 34, 37] } },
        "ContainerState": { "fields": { "running": "ContainerStateRunning", "terminated": "ContainerStateTerminated", "waiting": "ContainerStateWaiting" } },
        "ContainerStateRunning": { "fields": { "startedAt": "string" } },
        "ContainerStateTerminated": { "required": ["exitCode"], "fields": { "containerID": "string", "exitCode": "integer", "finishedAt": "string", "message": "string", "reason": "string", "signal": "integer", "startedAt": "string" } },
        "ContainerStateWaiting": { "fields": { "message": "string", "reason": "string" } },
        "ContainerStatus": { "required": ["name", "ready", "restartCount", "image", "imageID"], "fields": { "allocatedResources": "{}quantity", "containerID": "string", "image": "string", "imageID": "string", "lastState": "ContainerState", "name": "string", "ready": "boolean", "resources": "ResourceRequirements", "restartCount": "integer", "started": "boolean", "state": "ContainerState", "volumeMounts": ["[]VolumeMountStatus", 30, 37], "allocatedResourcesStatus": ["[]ResourceStatus", 31, 37], "user": ["ContainerUser", 31, 37], "stopSignal": ["string", 33, 37] } },
        "ContainerUser": { "fields": { "linux": ["LinuxContainerUser", 31, 37] } },
        "CronJob": { "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "spec": "CronJobSpec", "status": "CronJobStatus" } },
        "CronJobSpec": { "required": ["schedule", "jobTemplate"], "fields": { "concurrencyPolicy": "string", "failedJobsHistoryLimit": "integer", "jobTemplate": "JobTemplateSpec", "schedule": "string", "startingDeadlineSeconds": "integer", "successfulJobsHistoryLimit": "integer", "suspend": "boolean", "timeZone": "string" } },
        "CronJobStatus": { "fields": { "active": "[]ObjectReference", "lastScheduleTime": "string", "lastSuccessfulTime": "string" } },
        "DaemonSet": { "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "spec": "DaemonSetSpec", "status": "DaemonSetStatus" } },
        "DaemonSetCondition": { "fields": { "lastTransitionTime": "string", "message": "string", "reason": "string", "status": "string", "type": "string" } },
        "DaemonSetSpec": { "required": ["selector", "template"], "fields": { "minReadySeconds": "integer", "revisionHistoryLimit": "integer", "selector": "LabelSelector", "template": "PodTemplateSpec", "updateStrategy": "DaemonSetUpdateStrategy" } },
        "DaemonSetStatus": { "required": ["currentNumberScheduled", "numberMisscheduled", "desiredNumberScheduled", "numberReady"], "fields": { "collisionCount": "integer", "conditions": "[]DaemonSetCondition", "currentNumberScheduled": "integer", "desiredNumberScheduled": "integer", "numberAvailable": "integer", "numberMisscheduled": "integer", "numberReady": "integer", "numberUnavailable": "integer", "observedGeneration": "integer", "updatedNumberScheduled": "integer" } },
        "DaemonSetUpdateStrategy": { "fields": { "rollingUpdate": "RollingUpdateDaemonSet", "type": "string" } },
        "Deployment": { "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "spec": "DeploymentSpec", "status": "DeploymentStatus" } },
        "DeploymentCondition": { "fields": { "lastTransitionTime": "string", "lastUpdateTime": "string", "message": "string", "reason": "string", "status": "string", "type": "string" } },
        "DeploymentSpec": { "required": ["selector", "template"], "fields": { "minReadySeconds": "integer", "paused": "boolean", "progressDeadlineSeconds": "integer", "replicas": "integer", "revisionHistoryLimit": "integer", "selector": "LabelSelector", "strategy": "DeploymentStrategy", "template": "PodTemplateSpec" } },
        "DeploymentStatus": { "fields": { "availableReplicas": "integer", "collisionCount": "integer", "conditions": "[]DeploymentCondition", "observedGeneration": "integer", "readyReplicas": "integer", "replicas": "integer", "unavailableReplicas": "integer", "updatedReplicas": "integer", "terminatingReplicas": ["integer", 33, 37] } },
        "DeploymentStrategy": { "fields": { "rollingUpdate": "RollingUpdateDeployment", "type": "string" } },
        "DownwardAPIProjection": { "fields": { "items": "[]DownwardAPIVolumeFile" } },
        "DownwardAPIVolumeFile": { "required": ["path"], "fields": { "fieldRef": "ObjectFieldSelector", "mode": "integer", "path": "string", "resourceFieldRef": "ResourceFieldSelector", "user": ["integer", 37, 37] } },
        "DownwardAPIVolumeSource": { "fields": { "defaultMode": "integer", "items": "[]DownwardAPIVolumeFile", "defaultUser": ["integer", 37, 37] } },
        "EmptyDirVolumeSource": { "fields": { "medium": "string", "sizeLimit": "quantity", "mode": ["integer", 37, 37] } },
        "EnvFromSource": { "fields": { "configMapRef": "ConfigMapEnvSource", "prefix": "string", "secretRef": "SecretEnvSource" } },
        "EnvVar": { "required": ["name"], "fields": { "name": "string", "value": "string", "valueFrom": "EnvVarSource" } },
        "EnvVarSource": { "fields": { "configMapKeyRef": "ConfigMapKeySelector", "fieldRef": "ObjectFieldSelector", "resourceFieldRef": "ResourceFieldSelector", "secretKeyRef": "SecretKeySelector", "fileKeyRef": ["FileKeySelector", 34, 37] } },
        "EphemeralContainer": { "required": ["name"], "fields": { "args": "[]string", "command": "[]string", "env": "[]EnvVar", "envFrom": "[]EnvFromSource", "image": "string", "imagePullPolicy": "string", "lifecycle": "Lifecycle", "livenessProbe": "Probe", "name": "string", "ports": "[]ContainerPort", "readinessProbe": "Probe", "resizePolicy": "[]ContainerResizePolicy", "resources": "ResourceRequirements", "restartPolicy": "string", "securityContext": "SecurityContext", "startupProbe": "Probe", "stdin": "boolean", "stdinOnce": "boolean", "targetContainerName": "string", "terminationMessagePath": "string", "terminationMessagePolicy": "string", "tty": "boolean", "volumeDevices": "[]VolumeDevice", "volumeMounts": "[]VolumeMount", "workingDir": "string", "restartPolicyRules": ["[]ContainerRestartRule", 34, 37] } },
        "EphemeralVolumeSource": { "fields": { "volumeClaimTemplate": "PersistentVolumeClaimTemplate" } },
        "EvictionResponder": { "required": ["name", "priority"], "fields": { "name": ["string", 37, 37], "priority": ["integer", 37, 37] } },
        "ExecAction": { "fields": { "command": "[]string" } },
        "FCVolumeSource": { "fields": { "fsType": "string", "lun": "integer", "readOnly": "boolean", "targetWWNs": "[]string", "wwids": "[]string" } },
        "FileKeySelector": { "required": ["volumeName", "path", "key"], "fields": { "key": ["string", 34, 37], "optional": ["boolean", 34, 37], "path": ["string", 34, 37], "volumeName": ["string", 34, 37] } },
        "FlexVolumeSource": { "required": ["driver"], "fields": { "driver": "string", "fsType": "string", "options": "{}string", "readOnly": "boolean", "secretRef": "LocalObjectReference" } },
        "FlockerVolumeSource": { "fields": { "datasetName": "string", "datasetUUID": "string" } },
        "GCEPersistentDiskVolumeSource": { "required": ["pdName"], "fields": { "fsType": "string", "partition": "integer", "pdName": "string", "readOnly": "boolean" } },
        "GRPCAction": { "required": ["port"], "fields": { "port": "integer", "service": "string", "mode": ["string", 37, 37] } },
        "GitRepoVolumeSource": { "required": ["repository"], "fields": { "directory": "string", "repository": "string", "revision": "string" } },
        "GlusterfsVolumeSource": { "required": ["endpoints", "path"], "fields": { "endpoints": "string", "path": "string", "readOnly": "boolean" } },
        "HTTPGetAction": { "required": ["port"], "fields": { "host": "string", "httpHeaders": "[]HTTPHeader", "path": "string", "port": "intOrString", "scheme": "string", "protocol": ["string", 37, 37] } },
        "HTTPHeader": { "required": ["name", "value"], "fields": { "name": "string", "value": "string" } },
        "HostAlias": { "fields": { "hostnames": "[]string", "ip": "string" } },
        "HostIP": { "fields": { "ip": "string" } },
        "HostPathVolumeSource": { "required": ["path"], "fields": { "path": "string", "type": "string" } },
        "ISCSIVolumeSource": { "required": ["targetPortal", "iqn", "lun"], "fields": { "chapAuthDiscovery": "boolean", "chapAuthSession": "boolean", "fsType": "string", "initiatorName": "string", "iqn": "string", "iscsiInterface": "string", "lun": "integer", "portals": "[]string", "readOnly": "boolean", "secretRef": "LocalObjectReference", "targetPortal": "string" } },
        "ImageVolumeSource": { "fields": { "pullPolicy": ["string", 31, 37], "reference": ["string", 31, 37] } },
        "ImageVolumeStatus": { "required": ["imageRef"], "fields": { "imageRef": ["string", 36, 37] } },
        "Job": { "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "spec": "JobSpec", "status": "JobStatus" } },
        "JobCondition": { "required": ["type", "status"], "fields": { "lastProbeTime": "string", "lastTransitionTime": "string", "message": "string", "reason": "string", "status": "string", "type": "string" } },
        "JobSchedulingConfiguration": { "fields": { "disruptionMode": ["WorkloadPodGroupDisruptionMode", 37, 37], "resourceClaims": ["[]WorkloadPodGroupResourceClaim", 37, 37], "schedulingConstraints": ["WorkloadPodGroupSchedulingConstraints", 37, 37], "schedulingPolicy": ["WorkloadPodGroupSchedulingPolicy", 37, 37] } },
        "JobSpec": { "required": ["template"], "fields": { "activeDeadlineSeconds": "integer", "backoffLimit": "integer", "backoffLimitPerIndex": "integer", "completionMode": "string", "completions": "integer", "manualSelector": "boolean", "maxFailedIndexes": "integer", "parallelism": "integer", "podFailurePolicy": "PodFailurePolicy", "podReplacementPolicy": "string", "selector": "LabelSelector", "suspend": "boolean", "template": "PodTemplateSpec", "ttlSecondsAfterFinished": "integer", "managedBy": ["string", 30, 37], "successPolicy": ["SuccessPolicy", 30, 37], "scheduling": ["JobSchedulingConfiguration", 37, 37] } },
        "JobStatus": { "fields": { "active": "integer", "completedIndexes": "string", "completionTime": "string", "conditions": "[]JobCondition", "failed": "integer", "failedIndexes": "string", "ready": "integer", "startTime": "string", "succeeded": "integer", "terminating": "integer", "uncountedTerminatedPods": "UncountedTerminatedPods" } },
        "JobTemplateSpec": { "fields": { "metadata": "ObjectMeta", "spec": "JobSpec" } },
        "KeyToPath": { "required": ["key", "path"], "fields": { "key": "string", "mode": "integer", "path": "string", "user": ["integer", 37, 37] } },
        "LabelSelector": { "fields": { "matchExpressions": "[]LabelSelectorRequirement", "matchLabels": "{}string" } },
        "LabelSelectorRequirement": { "required": ["key", "operator"], "fields": { "key": "string", "operator": "string", "values": "[]string" } },
        "Lifecycle": { "fields": { "postStart": "LifecycleHandler", "preStop": "LifecycleHandler", "stopSignal": ["string", 33, 37] } },
        "LifecycleHandler": { "fields": { "exec": "ExecAction", "httpGet": "HTTPGetAction", "sleep": "SleepAction", "tcpSocket": "TCPSocketAction" } },
        "LinuxContainerUser": { "required": ["uid", "gid"], "fields": { "gid": ["integer", 31, 37], "supplementalGroups": ["[]integer", 31, 37], "uid": ["integer", 31, 37] } },
        "LoadBalancerIngress": { "fields": { "hostname": "string", "ip": "string", "ipMode": "string", "ports": "[]PortStatus" } },
        "LoadBalancerStatus": { "fields": { "ingress": "[]LoadBalancerIngress" } },
        "LocalObjectReference": { "fields": { "name": "string" } },
        "ManagedFieldsEntry": { "fields": { "apiVersion": "string", "fieldsType": "string", "fieldsV1": "any", "manager": "string", "operation": "string", "subresource": "string", "time": "string" } },
        "ModifyVolumeStatus": { "required": ["status"], "fields": { "status": "string", "targetVolumeAttributesClassName": "string" } },
        "NFSVolumeSource": { "required": ["server", "path"], "fields": { "path": "string", "readOnly": "boolean", "server": "string" } },
        "NodeAffinity": { "fields": { "preferredDuringSchedulingIgnoredDuringExecution": "[]PreferredSchedulingTerm", "requiredDuringSchedulingIgnoredDuringExecution": "NodeSelector" } },
        "NodeAllocatableMappedResources": { "required": ["name", "quantity"], "fields": { "name": ["string", 37, 37], "quantity": ["quantity", 37, 37] } },
        "NodeAllocatableOverheadResources": { "required": ["name"], "fields": { "name": ["string", 37, 37], "perContainer": ["quantity", 37, 37], "perPod": ["quantity", 37, 37] } },
        "NodeAllocatableResourceClaimStatus": { "required": ["resourceClaimName"], "fields": { "containers": ["[]string", 36, 37], "resourceClaimName": ["string", 36, 37], "resources": ["{}quantity", 36, 36], "mapping": ["[]NodeAllocatableMappedResources", 37, 37], "overhead": ["[]NodeAllocatableOverheadResources", 37, 37] } },
        "NodeSelector": { "required": ["nodeSelectorTerms"], "fields": { "nodeSelectorTerms": "[]NodeSelectorTerm" } },
        "NodeSelectorRequirement": { "required": ["key", "operator"], "fields": { "key": "string", "operator": "string", "values": "[]string" } },
        "NodeSelectorTerm": { "fields": { "matchExpressions": "[]NodeSelectorRequirement", "matchFields": "[]NodeSelectorRequirement" } },
        "ObjectFieldSelector": { "required": ["fieldPath"], "fields": { "apiVersion": "string", "fieldPath": "string" } },
        "ObjectMeta": { "fields": { "annotations": "{}string", "creationTimestamp": "string", "deletionGracePeriodSeconds": "integer", "deletionTimestamp": "string", "finalizers": "[]string", "generateName": "string", "generation": "integer", "labels": "{}string", "managedFields": "[]ManagedFieldsEntry", "name": "string", "namespace": "string", "ownerReferences": "[]OwnerReference", "resourceVersion": "string", "selfLink": "string", "uid": "string" } },
        "ObjectReference": { "fields": { "apiVersion": "string", "fieldPath": "string", "kind": "string", "name": "string", "namespace": "string", "resourceVersion": "string", "uid": "string" } },
        "OwnerReference": { "required": ["apiVersion", "kind", "name", "uid"], "fields": { "apiVersion": "string", "blockOwnerDeletion": "boolean", "controller": "boolean", "kind": "string", "name": "string", "uid": "string" } },
        "PersistentVolumeClaim": { "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "spec": "PersistentVolumeClaimSpec", "status": "PersistentVolumeClaimStatus" } },
        "PersistentVolumeClaimCondition": { "required": ["type", "status"], "fields": { "lastProbeTime": "string", "lastTransitionTime": "string", "message": "string", "reason": "string", "status": "string", "type": "string" } },
        "PersistentVolumeClaimSpec": { "fields": { "accessModes": "[]string", "dataSource": "TypedLocalObjectReference", "dataSourceRef": "TypedObjectReference", "resources": "VolumeResourceRequirements", "selector": "LabelSelector", "storageClassName": "string", "volumeAttributesClassName": "string", "volumeMode": "string", "volumeName": "string" } },
        "PersistentVolumeClaimStatus": { "fields": { "accessModes": "[]string", "allocatedResourceStatuses": "{}string", "allocatedResources": "{}quantity", "capacity": "{}quantity", "conditions": "[]PersistentVolumeClaimCondition", "currentVolumeAttributesClassName": "string", "modifyVolumeStatus": "ModifyVolumeStatus", "phase": "string", "healthStatus": ["VolumeHealthStatus", 37, 37] } },
        "PersistentVolumeClaimTemplate": { "required": ["spec"], "fields": { "metadata": "ObjectMeta", "spec": "PersistentVolumeClaimSpec" } },
        "PersistentVolumeClaimVolumeSource": { "required": ["claimName"], "fields": { "claimName": "string", "readOnly": "boolean" } },
        "PhotonPersistentDiskVolumeSource": { "required": ["pdID"], "fields": { "fsType": "string", "pdID": "string" } },
        "Pod": { "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "spec": "PodSpec", "status": "PodStatus" } },
        "PodAffinity": { "fields": { "preferredDuringSchedulingIgnoredDuringExecution": "[]WeightedPodAffinityTerm", "requiredDuringSchedulingIgnoredDuringExecution": "[]PodAffinityTerm" } },
        "PodAffinityTerm": { "required": ["topologyKey"], "fields": { "labelSelector": "LabelSelector", "matchLabelKeys": "[]string", "mismatchLabelKeys": "[]string", "namespaceSelector": "LabelSelector", "namespaces": "[]string", "topologyKey": "string" } },
        "PodAntiAffinity": { "fields": { "preferredDuringSchedulingIgnoredDuringExecution": "[]WeightedPodAffinityTerm", "requiredDuringSchedulingIgnoredDuringExecution": "[]PodAffinityTerm" } },
        "PodCertificateProjection": { "required": ["signerName", "keyType"], "fields": { "certificateChainPath": ["string", 34, 37], "credentialBundlePath": ["string", 34, 37], "keyPath": ["string", 34, 37], "keyType": ["string", 34, 37], "maxExpirationSeconds": ["integer", 34, 37], "signerName": ["string", 34, 37], "userAnnotations": ["{}string", 35, 37], "user": ["integer", 37, 37] } },
        "PodCondition": { "required": ["type", "status"], "fields": { "lastProbeTime": "string", "lastTransitionTime": "string", "message": "string", "reason": "string", "status": "string", "type": "string", "observedGeneration": ["integer", 33, 37] } },
        "PodDNSConfig": { "fields": { "nameservers": "[]string", "options": "[]PodDNSConfigOption", "searches": "[]string" } },
        "PodDNSConfigOption": { "fields": { "name": "string", "value": "string" } },
        "PodExtendedResourceClaimStatus": { "required": ["requestMappings", "resourceClaimName"], "fields": { "requestMappings": ["[]ContainerExtendedResourceRequest", 34, 37], "resourceClaimName": ["string", 34, 37] } },
        "PodFailurePolicy": { "required": ["rules"], "fields": { "rules": "[]PodFailurePolicyRule" } },
        "PodFailurePolicyOnExitCodesRequirement": { "required": ["operator", "values"], "fields": { "containerName": "string", "operator": "string", "values": "[]integer" } },
        "PodFailurePolicyOnPodConditionsPattern": { "required": ["type"], "fields": { "status": "string", "type": "string" } },
        "PodFailurePolicyRule": { "required": ["action"], "fields": { "action": "string", "onExitCodes": "PodFailurePolicyOnExitCodesRequirement", "onPodConditions": "[]PodFailurePolicyOnPodConditionsPattern" } },
        "PodIP": { "fields": { "ip": "string" } },
        "PodOS": { "required": ["name"], "fields": { "name": "string" } },
        "PodReadinessGate": { "required": ["conditionType"], "fields": { "conditionType": "string" } },
        "PodResourceClaim": { "required": ["name"], "fields": { "name": "string", "source": ["ClaimSource", 29, 30], "resourceClaimName": ["string", 31, 37], "resourceClaimTemplateName": ["string", 31, 37] } },
        "PodResourceClaimStatus": { "required": ["name"], "fields": { "name": "string", "resourceClaimName": "string" } },
        "PodSchedulingGate": { "required": ["name"], "fields": { "name": "string" } },
        "PodSchedulingGroup": { "fields": { "podGroupName": ["string", 36, 37] } },
        "PodSecurityContext": { "fields": { "fsGroup": "integer", "fsGroupChangePolicy": "string", "runAsGroup": "integer", "runAsNonRoot": "boolean", "runAsUser": "integer", "seLinuxOptions": "SELinuxOptions", "seccompProfile": "SeccompProfile", "supplementalGroups": "[]integer", "sysctls": "[]Sysctl", "windowsOptions": "WindowsSecurityContextOptions", "appArmorProfile": ["AppArmorProfile", 30, 37], "supplementalGroupsPolicy": ["string", 31, 37], "seLinuxChangePolicy": ["string", 32, 37] } },
        "PodSpec": { "required": ["containers"], "fields": { "activeDeadlineSeconds": "integer", "affinity": "Affinity", "automountServiceAccountToken": "boolean", "containers": "[]Container", "dnsConfig": "PodDNSConfig", "dnsPolicy": "string", "enableServiceLinks": "boolean", "ephemeralContainers": "[]EphemeralContainer", "hostAliases": "[]HostAlias", "hostIPC": "boolean", "hostNetwork": "boolean", "hostPID": "boolean", "hostUsers": "boolean", "hostname": "string", "imagePullSecrets": "[]LocalObjectReference", "initContainers": "[]Container", "nodeName": "string", "nodeSelector": "{}string", "os": "PodOS", "overhead": "{}quantity", "preemptionPolicy": "string", "priority": "integer", "priorityClassName": "string", "readinessGates": "[]PodReadinessGate", "resourceClaims": "[]PodResourceClaim", "restartPolicy": "string", "runtimeClassName": "string", "schedulerName": "string", "schedulingGates": "[]PodSchedulingGate", "securityContext": "PodSecurityContext", "serviceAccount": "string", "serviceAccountName": "string", "setHostnameAsFQDN": "boolean", "shareProcessNamespace": "boolean", "subdomain": "string", "terminationGracePeriodSeconds": "integer", "tolerations": "[]Toleration", "topologySpreadConstraints": "[]TopologySpreadConstraint", "volumes": "[]Volume", "resources": ["ResourceRequirements", 32, 37], "hostnameOverride": ["string", 34, 37], "workloadRef": ["WorkloadReference", 35, 35], "schedulingGroup": ["PodSchedulingGroup", 36, 37], "evictionResponders": ["[]EvictionResponder", 37, 37] } },
        "PodStatus": { "fields": { "conditions": "[]PodCondition", "containerStatuses": "[]ContainerStatus", "ephemeralContainerStatuses": "[]ContainerStatus", "hostIP": "string", "hostIPs": "[]HostIP", "initContainerStatuses": "[]ContainerStatus", "message": "string", "nominatedNodeName": "string", "phase": "string", "podIP": "string", "podIPs": "[]PodIP", "qosClass": "string", "reason": "string", "resize": "string", "resourceClaimStatuses": "[]PodResourceClaimStatus", "startTime": "string", "observedGeneration": ["integer", 33, 37], "extendedResourceClaimStatus": ["PodExtendedResourceClaimStatus", 34, 37], "allocatedResources": ["{}quantity", 35, 37], "resources": ["ResourceRequirements", 35, 37], "nodeAllocatableResourceClaimStatuses": ["[]NodeAllocatableResourceClaimStatus", 36, 37], "volumeHealth": ["[]PodVolumeHealth", 37, 37] } },
        "PodTemplate": { "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "template": "PodTemplateSpec" } },
        "PodTemplateSpec": { "fields": { "metadata": "ObjectMeta", "spec": "PodSpec" } },
        "PodVolumeHealth": { "required": ["name"], "fields": { "healthConditions": ["[]VolumeHealthCondition", 37, 37], "lastTransitionTime": ["string", 37, 37], "name": ["string", 37, 37] } },
        "PortStatus": { "required": ["port", "protocol"], "fields": { "error": "string", "port": "integer", "protocol": "string" } },
        "PortworxVolumeSource": { "required": ["volumeID"], "fields": { "fsType": "string", "readOnly": "boolean", "volumeID": "string" } },
        "PreferredSchedulingTerm": { "required": ["weight", "preference"], "fields": { "preference": "NodeSelectorTerm", "weight": "integer" } },
        "Probe": { "fields": { "exec": "ExecAction", "failureThreshold": "integer", "grpc": "GRPCAction", "httpGet": "HTTPGetAction", "initialDelaySeconds": "integer", "periodSeconds": "integer", "successThreshold": "integer", "tcpSocket": "TCPSocketAction", "terminationGracePeriodSeconds": "integer", "timeoutSeconds": "integer" } },
        "ProjectedVolumeSource": { "fields": { "defaultMode": "integer", "sources": "[]VolumeProjection", "defaultUser": ["integer", 37, 37] } },
        "QuobyteVolumeSource": { "required": ["registry", "volume"], "fields": { "group": "string", "readOnly": "boolean", "registry": "string", "tenant": "string", "user": "string", "volume": "string" } },
        "RBDVolumeSource": { "required": ["monitors", "image"], "fields": { "fsType": "string", "image": "string", "keyring": "string", "monitors": "[]string", "pool": "string", "readOnly": "boolean", "secretRef": "LocalObjectReference", "user": "string" } },
        "ReplicaSet": { "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "spec": "ReplicaSetSpec", "status": "ReplicaSetStatus" } },
        "ReplicaSetCondition": { "fields": { "lastTransitionTime": "string", "message": "string", "reason": "string", "status": "string", "type": "string" } },
        "ReplicaSetSpec": { "required": ["selector"], "fields": { "minReadySeconds": "integer", "replicas": "integer", "selector": "LabelSelector", "template": "PodTemplateSpec" } },
        "ReplicaSetStatus": { "required": ["replicas"], "fields": { "availableReplicas": "integer", "conditions": "[]ReplicaSetCondition", "fullyLabeledReplicas": "integer", "observedGeneration": "integer", "readyReplicas": "integer", "replicas": "integer", "terminatingReplicas": ["integer", 33, 37] } },
        "ReplicationController": { "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "spec": "ReplicationControllerSpec", "status": "ReplicationControllerStatus" } },
        "ReplicationControllerCondition": { "required": ["type", "status"], "fields": { "lastTransitionTime": "string", "message": "string", "reason": "string", "status": "string", "type": "string" } },
        "ReplicationControllerSpec": { "fields": { "minReadySeconds": "integer", "replicas": "integer", "selector": "{}string", "template": "PodTemplateSpec" } },
        "ReplicationControllerStatus": { "required": ["replicas"], "fields": { "availableReplicas": "integer", "conditions": "[]ReplicationControllerCondition", "fullyLabeledReplicas": "integer", "observedGeneration": "integer", "readyReplicas": "integer", "replicas": "integer" } },
        "ResourceClaim": { "required": ["name"], "fields": { "name": "string", "request": ["string", 31, 37] } },
        "ResourceFieldSelector": { "required": ["resource"], "fields": { "containerName": "string", "divisor": "quantity", "resource": "string" } },
        "ResourceHealth": { "required": ["resourceID"], "fields": { "health": ["string", 31, 37], "resourceID": ["string", 31, 37], "message": ["string", 36, 37] } },
        "ResourceRequirements": { "fields": { "claims": "[]ResourceClaim", "limits": "{}quantity", "requests": "{}quantity" } },
        "ResourceStatus": { "required": ["name"], "fields": { "name": ["string", 31, 37], "resources": ["[]ResourceHealth", 31, 37] } },
        "RollingUpdateDaemonSet": { "fields": { "maxSurge": "intOrString", "maxUnavailable": "intOrString" } },
        "RollingUpdateDeployment": { "fields": { "maxSurge": "intOrString", "maxUnavailable": "intOrString" } },
        "RollingUpdateStatefulSetStrategy": { "fields": { "maxUnavailable": "intOrString", "partition": "integer" } },
        "SELinuxOptions": { "fields": { "level": "string", "role": "string", "type": "string", "user": "string" } },
        "ScaleIOVolumeSource": { "required": ["gateway", "system", "secretRef"], "fields": { "fsType": "string", "gateway": "string", "protectionDomain": "string", "readOnly": "boolean", "secretRef": "LocalObjectReference", "sslEnabled": "boolean", "storageMode": "string", "storagePool": "string", "system": "string", "volumeName": "string" } },
        "SeccompProfile": { "required": ["type"], "fields": { "localhostProfile": "string", "type": "string" } },
        "SecretEnvSource": { "fields": { "name": "string", "optional": "boolean" } },
        "SecretKeySelector": { "required": ["key"], "fields": { "key": "string", "name": "string", "optional": "boolean" } },
        "SecretProjection": { "fields": { "items": "[]KeyToPath", "name": "string", "optional": "boolean" } },
        "SecretVolumeSource": { "fields": { "defaultMode": "integer", "items": "[]KeyToPath", "optional": "boolean", "secretName": "string", "defaultUser": ["integer", 37, 37] } },
        "SecurityContext": { "fields": { "allowPrivilegeEscalation": "boolean", "capabilities": "Capabilities", "privileged": "boolean", "procMount": "string", "readOnlyRootFilesystem": "boolean", "runAsGroup": "integer", "runAsNonRoot": "boolean", "runAsUser": "integer", "seLinuxOptions": "SELinuxOptions", "seccompProfile": "SeccompProfile", "windowsOptions": "WindowsSecurityContextOptions", "appArmorProfile": ["AppArmorProfile", 30, 37] } },
        "Service": { "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "spec": "ServiceSpec", "status": "ServiceStatus" } },
        "ServiceAccountTokenProjection": { "required": ["path"], "fields": { "audience": "string", "expirationSeconds": "integer", "path": "string", "user": ["integer", 37, 37] } },
        "ServicePort": { "required": ["port"], "fields": { "appProtocol": "string", "name": "string", "nodePort": "integer", "port": "integer", "protocol": "string", "targetPort": "intOrString" } },
        "ServiceSpec": { "fields": { "allocateLoadBalancerNodePorts": "boolean", "clusterIP": "string", "clusterIPs": "[]string", "externalIPs": "[]string", "externalName": "string", "externalTrafficPolicy": "string", "healthCheckNodePort": "integer", "internalTrafficPolicy": "string", "ipFamilies": "[]string", "ipFamilyPolicy": "string", "loadBalancerClass": "string", "loadBalancerIP": "string", "loadBalancerSourceRanges": "[]string", "ports": "[]ServicePort", "publishNotReadyAddresses": "boolean", "selector": "{}string", "sessionAffinity": "string", "sessionAffinityConfig": "SessionAffinityConfig", "type": "string", "trafficDistribution": ["string", 30, 37] } },
        "ServiceStatus": { "fields": { "conditions": "[]Condition", "loadBalancer": "LoadBalancerStatus" } },
        "SessionAffinityConfig": { "fields": { "clientIP": "ClientIPConfig" } },
        "SleepAction": { "required": ["seconds"], "fields": { "seconds": "integer" } },
        "StatefulSet": { "fields": { "apiVersion": "string", "kind": "string", "metadata": "ObjectMeta", "spec": "StatefulSetSpec", "status": "StatefulSetStatus" } },
        "StatefulSetCondition": { "fields": { "lastTransitionTime": "string", "message": "string", "reason": "string", "status": "string", "type": "string" } },
        "StatefulSetOrdinals": { "fields": { "start": "integer" } },
        "StatefulSetPersistentVolumeClaimRetentionPolicy": { "fields": { "whenDeleted": "string", "whenScaled": "string" } },
        "StatefulSetSpec": { "required": ["selector", "template"], "fields": { "minReadySeconds": "integer", "ordinals": "StatefulSetOrdinals", "persistentVolumeClaimRetentionPolicy": "StatefulSetPersistentVolumeClaimRetentionPolicy", "podManagementPolicy": "string", "replicas": "integer", "revisionHistoryLimit": "integer", "selector": "LabelSelector", "serviceName": "string", "template": "PodTemplateSpec", "updateStrategy": "StatefulSetUpdateStrategy", "volumeClaimTemplates": "[]PersistentVolumeClaim" } },
        "StatefulSetStatus": { "required": ["replicas"], "fields": { "availableReplicas": "integer", "collisionCount": "integer", "conditions": "[]StatefulSetCondition", "currentReplicas": "integer", "currentRevision": "string", "observedGeneration": "integer", "readyReplicas": "integer", "replicas": "integer", "updateRevision": "string", "updatedReplicas": "integer" } },
        "StatefulSetUpdateStrategy": { "fields": { "rollingUpdate": "RollingUpdateStatefulSetStrategy", "type": "string" } },
        "StorageOSVolumeSource": { "fields": { "fsType": "string", "readOnly": "boolean", "secretRef": "LocalObjectReference", "volumeName": "string", "volumeNamespace": "string" } },
        "SuccessPolicy": { "required": ["rules"], "fields": { "rules": ["[]SuccessPolicyRule", 30, 37] } },
        "SuccessPolicyRule": { "fields": { "succeededCount": ["integer", 30, 37], "succeededIndexes": ["string", 30, 37] } },
        "Sysctl": { "required": ["name", "value"], "fields": { "name": "string", "value": "string" } },
        "TCPSocketAction": { "required": ["port"], "fields": { "host": "string", "port": "intOrString" } },
        "Toleration": { "fields": { "effect": "string", "key": "string", "operator": "string", "tolerationSeconds": "integer", "value": "string" } },
        "TopologyConstraint": { "required": ["key"], "fields": { "key": ["string", 37, 37] } },
        "TopologySpreadConstraint": { "required": ["maxSkew", "topologyKey", "whenUnsatisfiable"], "fields": { "labelSelector": "LabelSelector", "matchLabelKeys": "[]string", "maxSkew": "integer", "minDomains": "integer", "nodeAffinityPolicy": "string", "nodeTaintsPolicy": "string", "topologyKey": "string", "whenUnsatisfiable": "string" } },
        "TypedLocalObjectReference": { "required": ["kind", "name"], "fields": { "apiGroup": "string", "kind": "string", "name": "string" } },
        "TypedObjectReference": { "required": ["kind", "name"], "fields": { "apiGroup": "string", "kind": "string", "name": "string", "namespace": "string" } },
        "UncountedTerminatedPods": { "fields": { "failed": "[]string", "succeeded": "[]string" } },
        "Volume": { "required": ["name"], "fields": { "awsElasticBlockStore": "AWSElasticBlockStoreVolumeSource", "azureDisk": "AzureDiskVolumeSource", "azureFile": "AzureFileVolumeSource", "cephfs": "CephFSVolumeSource", "cinder": "CinderVolumeSource", "configMap": "ConfigMapVolumeSource", "csi": "CSIVolumeSource", "downwardAPI": "DownwardAPIVolumeSource", "emptyDir": "EmptyDirVolumeSource", "ephemeral": "EphemeralVolumeSource", "fc": "FCVolumeSource", "flexVolume": "FlexVolumeSource", "flocker": "FlockerVolumeSource", "gcePersistentDisk": "GCEPersistentDiskVolumeSource", "gitRepo": "GitRepoVolumeSource", "glusterfs": "GlusterfsVolumeSource", "hostPath": "HostPathVolumeSource", "iscsi": "ISCSIVolumeSource", "name": "string", "nfs": "NFSVolumeSource", "persistentVolumeClaim": "PersistentVolumeClaimVolumeSource", "photonPersistentDisk": "PhotonPersistentDiskVolumeSource", "portworxVolume": "PortworxVolumeSource", "projected": "ProjectedVolumeSource", "quobyte": "QuobyteVolumeSource", "rbd": "RBDVolumeSource", "scaleIO": "ScaleIOVolumeSource", "secret": "SecretVolumeSource", "storageos": "StorageOSVolumeSource", "vsphereVolume": "VsphereVirtualDiskVolumeSource", "image": ["ImageVolumeSource", 31, 37] } },
        "VolumeDevice": { "required": ["name", "devicePath"], "fields": { "devicePath": "string", "name": "string" } },
        "VolumeHealthCondition": { "required": ["status", "reason"], "fields": { "message": ["string", 37, 37], "reason": ["string", 37, 37], "status": ["string", 37, 37] } },
        "VolumeHealthStatus": { "fields": { "healthConditions": ["[]VolumeHealthCondition", 37, 37], "lastTransitionTime": ["string", 37, 37] } },
        "VolumeMount": { "required": ["name", "mountPath"], "fields": { "mountPath": "string", "mountPropagation": "string", "name": "string", "readOnly": "boolean", "subPath": "string", "subPathExpr": "string", "recursiveReadOnly": ["string", 30, 37], "bindMountOptions": ["[]string", 37, 37] } },
        "VolumeMountStatus": { "required": ["name", "mountPath"], "fields": { "mountPath": ["string", 30, 37], "name": ["string", 30, 37], "readOnly": ["boolean", 30, 37], "recursiveReadOnly": ["string", 30, 37], "volumeStatus": ["VolumeStatus", 36, 37] } },
        "VolumeProjection": { "fields": { "clusterTrustBundle": "ClusterTrustBundleProjection", "configMap": "ConfigMapProjection", "downwardAPI": "DownwardAPIProjection", "secret": "SecretProjection", "serviceAccountToken": "ServiceAccountTokenProjection", "podCertificate": ["PodCertificateProjection", 34, 37] } },
        "VolumeResourceRequirements": { "fields": { "limits": "{}quantity", "requests": "{}quantity" } },
        "VolumeStatus": { "fields": { "image": ["ImageVolumeStatus", 36, 37] } },
        "VsphereVirtualDiskVolumeSource": { "required": ["volumePath"], "fields": { "fsType": "string", "storagePolicyID": "string", "storagePolicyName": "string", "volumePath": "string" } },
        "WeightedPodAffinityTerm": { "required": ["weight", "podAffinityTerm"], "fields": { "podAffinityTerm": "PodAffinityTerm", "weight": "integer" } },
        "WindowsSecurityContextOptions": { "fields": { "gmsaCredentialSpec": "string", "gmsaCredentialSpecName": "string", "hostProcess": "boolean", "runAsUserName": "string" } },
        "WorkloadPodGroupAllDisruptionMode": { "fields": {} },
        "WorkloadPodGroupBasicSchedulingPolicy": { "fields": {} },
        "WorkloadPodGroupDisruptionMode": { "fields": { "all": ["WorkloadPodGroupAllDisruptionMode", 37, 37], "single": ["WorkloadPodGroupSingleDisruptionMode", 37, 37] } },
        "WorkloadPodGroupGangSchedulingPolicy": { "fields": { "minCount": ["integer", 37, 37] } },
        "WorkloadPodGroupResourceClaim": { "required": ["name"], "fields": { "name": ["string", 37, 37], "resourceClaimName": ["string", 37, 37], "resourceClaimTemplateName": ["string", 37, 37] } },
        "WorkloadPodGroupSchedulingConstraints": { "fields": { "topology": ["[]TopologyConstraint", 37, 37] } },
        "WorkloadPodGroupSchedulingPolicy": { "fields": { "basic": ["WorkloadPodGroupBasicSchedulingPolicy", 37, 37], "gang": ["WorkloadPodGroupGangSchedulingPolicy", 37, 37] } },
        "WorkloadPodGroupSingleDisruptionMode": { "fields": {} },
        "WorkloadReference": { "required": ["name", "podGroup"], "fields": { "name": ["string", 35, 35], "podGroup": ["string", 35, 35], "podGroupReplicaKey": ["string", 35, 35] } }
    }
};

;// CONCATENATED MODULE: ./build/model/api/violations.js



/** Why an API server of some version in the range would refuse an object: one sentence each, empty when none would. */
function apiViolations(manifest, range) {
    const { apiVersion } = manifest.object;
    return [...schemaViolations(apiSchemas, apiVersion, manifest.value, range), ...validationViolations(manifest, range)];
}

// EXTERNAL MODULE: ./build/model/read-manifests.js + 2 modules
var read_manifests = __nccwpck_require__(685);
// EXTERNAL MODULE: ./build/rules/index.js + 22 modules
var rules = __nccwpck_require__(8795);
// EXTERNAL MODULE: ./build/rules/run-rules.js
var run_rules = __nccwpck_require__(7439);
// EXTERNAL MODULE: ./build/core/edit.js
var edit = __nccwpck_require__(3652);
// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __nccwpck_require__(8187);
// EXTERNAL MODULE: ./build/core/source-file.js
var source_file = __nccwpck_require__(3076);
// EXTERNAL MODULE: ./build/formats/yaml/read-value.js
var read_value = __nccwpck_require__(1067);
;// CONCATENATED MODULE: ./build/formats/yaml/apply-operations.js



/**
 * The data after operations, all of one document: what their edits must amount to. Every path is one of the data as
 * given, so removals come last, and of a list the last item first. A list or map that loses its last entry stays,
 * empty. What is to be removed or renamed and is not there leaves the data as it is; so does a value that is already
 * set, and a list index beyond the end.
 */
function applyOperations(value, operations) {
    let result = value;
    for (const operation of operations) {
        if (operation.kind === "set")
            result = change(result, operation.path, (old) => merged(old, operation.value));
        if (operation.kind === "append")
            result = change(result, operation.path, (old) => appended(old, operation.value));
    }
    const leaving = operations.filter((operation, index) => (operation.kind === "remove" || operation.kind === "rename") &&
        operations.findIndex((other) => other.kind === operation.kind && (0,core_path/* samePath */.Eb)(other.path, operation.path)) === index);
    for (const operation of leaving.toSorted((a, b) => byPlaceFromEnd(a.path, b.path))) {
        const last = operation.path.at(-1);
        if (last === undefined)
            continue;
        result = change(result, operation.path.slice(0, -1), (parent) => operation.kind === "remove"
            ? without(parent, last)
            : renamed(parent, last, operation.kind === "rename" ? operation.key : ""));
    }
    return result;
}
function change(value, path, update) {
    return changed(value, path, update) ?? null;
}
function changed(value, path, update) {
    const [step, ...rest] = path;
    if (step === undefined)
        return update(value);
    if (typeof step === "number") {
        if (!Array.isArray(value) || step >= value.length)
            return value;
        const items = value;
        return items.map((item, index) => (index === step ? (changed(item, rest, update) ?? null) : item));
    }
    if (value !== undefined && value !== null && !(0,json/* isObject */.G)(value))
        return value;
    const old = value !== undefined && value !== null && Object.hasOwn(value, step) ? value[step] : undefined;
    const next = changed(old, rest, update);
    if (next === undefined)
        return value;
    const result = { ...value };
    (0,read_value/* assign */.kp)(result, step, next);
    return result;
}
function merged(old, value) {
    if (!(0,json/* isObject */.G)(old) || !(0,json/* isObject */.G)(value))
        return value;
    const result = { ...old };
    for (const [key, entry] of Object.entries(value)) {
        (0,read_value/* assign */.kp)(result, key, Object.hasOwn(old, key) ? merged(old[key], entry) : entry);
    }
    return result;
}
function appended(old, value) {
    if (old === undefined || old === null)
        return [value];
    return Array.isArray(old) ? [...old, value] : old;
}
function without(parent, last) {
    if (Array.isArray(parent))
        return parent.filter((_, index) => index !== last);
    if (!(0,json/* isObject */.G)(parent))
        return parent;
    return fromEntries(Object.entries(parent).filter(([key]) => key !== last));
}
function renamed(parent, last, name) {
    if (!(0,json/* isObject */.G)(parent) || Object.hasOwn(parent, name))
        return parent;
    return fromEntries(Object.entries(parent).map(([key, value]) => [key === last ? name : key, value]));
}
function fromEntries(entries) {
    const result = {};
    for (const [key, value] of entries)
        (0,read_value/* assign */.kp)(result, key, value);
    return result;
}
function byPlaceFromEnd(a, b) {
    for (const [index, step] of a.entries()) {
        const other = b[index];
        if (typeof step === "number" && typeof other === "number" && step !== other)
            return other - step;
    }
    return b.length - a.length;
}

// EXTERNAL MODULE: ./build/formats/yaml/parse.js
var parse = __nccwpck_require__(7904);
;// CONCATENATED MODULE: ./build/fix/same-value.js

/** True when two values are the same data: the order of keys does not count, the order of list items does. */
function sameValue(a, b) {
    if (Array.isArray(a) && Array.isArray(b)) {
        return a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
    }
    if ((0,json/* isObject */.G)(a) && (0,json/* isObject */.G)(b)) {
        const keys = Object.keys(a);
        return (keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key])));
    }
    return Object.is(a, b);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(8815);
;// CONCATENATED MODULE: ./build/formats/yaml/comments.js

/** What the lexer says before a scalar: the lexeme after it is no comment, whatever it starts with. */
const scalarMark = "\x1f";
/** What the lexer says beside the text: a document starts, a flow ends with an error, a scalar follows. */
const marks = new Set(["\x02", "\x18", scalarMark]);
/** Where the comments of a YAML text stand, each from its `#` to the end of its line. A `#` inside a scalar is none. */
function commentsOf(text) {
    if (!text.includes("#"))
        return [];
    // To the lexer a lone CR is no line end, to YAML it is (1.2.2, 5.4); the offsets stay.
    const lines = text.includes("\r") ? text.replace(/\r(?!\n)/g, "\n") : text;
    const comments = [];
    let offset = 0;
    let previous = "";
    for (const lexeme of new dist/* Lexer */.JG().lex(lines)) {
        const scalar = previous === scalarMark;
        const width = marks.has(lexeme) && !scalar ? 0 : lexeme.length;
        if (lexeme.startsWith("#") && !scalar)
            comments.push([offset, offset + width]);
        offset += width;
        previous = scalar ? "" : lexeme;
    }
    return comments;
}

;// CONCATENATED MODULE: ./build/fix/own-text.js

/**
 * The text of a document that operations may replace: values they set anew, keys and items they remove or rename, and
 * the empty or null value that they put something into.
 */
function ownText(document, operations) {
    return operations.flatMap((operation) => {
        const { kind, path } = operation;
        if (kind === "set")
            return leavesOf(path, operation.value).flatMap((leaf) => valueGivenUp(document, leaf));
        if (kind === "append")
            return isFilled((0,json/* valueAt */.f)(document.value, path)) ? [] : valueGivenUp(document, path);
        const key = document.keyRange(path);
        const value = document.valueRange(path);
        if (kind === "rename")
            return key === null ? [] : [key];
        const start = key?.[0] ?? value?.[0];
        const end = value?.[1] ?? key?.[1];
        return start === undefined || end === undefined ? [] : [[start, end]];
    });
}
/** The value at a path; where there is none, the one without content that stands in its way. */
function valueGivenUp(document, path) {
    let end = path.length;
    while (end > 0 && (0,json/* valueAt */.f)(document.value, path.slice(0, end)) === undefined)
        end -= 1;
    const there = path.slice(0, end);
    if (end < path.length && isFilled((0,json/* valueAt */.f)(document.value, there)))
        return [];
    const range = document.valueRange(there);
    return range === null ? [] : [range];
}
function leavesOf(path, value) {
    const entries = (0,json/* isObject */.G)(value) ? Object.entries(value) : [];
    return entries.length === 0 ? [path] : entries.flatMap(([key, item]) => leavesOf([...path, key], item));
}
function isFilled(value) {
    if (Array.isArray(value))
        return value.length > 0;
    return (0,json/* isObject */.G)(value) && Object.keys(value).length > 0;
}

;// CONCATENATED MODULE: ./build/fix/text-kept.js


/**
 * What a change would do to a document's text beyond its data: write something anew that nobody asked for, lose a
 * comment, mix line endings, touch the newline at the end or the byte order mark. Null when it does none of it.
 */
function textLoss(change) {
    const { before, after } = change;
    if (before.startsWith("\ufeff") !== after.startsWith("\ufeff"))
        return "the byte order mark would change";
    if (endsInNewline(before) !== endsInNewline(after))
        return "the newline at the end would change";
    const known = endingsOf(before);
    if (known.size > 0 && [...endingsOf(after)].some((ending) => !known.has(ending)))
        return "line endings would be mixed";
    if (rewrites(change))
        return "text that the fix does not name would be written anew";
    if (losesComment(change))
        return "a comment would be lost";
    return null;
}
function endsInNewline(text) {
    return /[\r\n]$/.test(text);
}
function endingsOf(text) {
    return new Set(text.includes("\r") ? text.match(/\r\n|\n|\r/g) : text.match(/\n/));
}
/** True where an edit takes away more than its operations own, beside comments, blanks, commas and dashes. */
function rewrites({ document, before, edits, operations }) {
    const cutting = edits.filter(({ range: [start, end] }) => before.slice(start, end).trim() !== "");
    if (cutting.length === 0)
        return false;
    const [start] = document.range;
    const kept = [...ownText(document, operations).map((range) => moved(range, -start)), ...commentsOf(before)];
    return cutting.some(({ range }) => /[^\s,-]/.test(text_kept_without(before, range, kept)));
}
/** The text of a range that lies in none of the others. */
function text_kept_without(text, range, others) {
    let [at] = range;
    let rest = "";
    for (const [start, end] of others.toSorted((a, b) => a[0] - b[0])) {
        if (end <= at || start >= range[1])
            continue;
        rest += text.slice(at, Math.max(at, start));
        at = end;
    }
    return rest + text.slice(at, Math.max(at, range[1]));
}
/** True where a comment is gone. One that stands inside what is removed goes with it. */
function losesComment({ before, after, edits, operations }) {
    const comments = commentsOf(before);
    if (comments.length === 0)
        return false;
    const removes = operations.some(({ kind }) => kind === "remove");
    const left = new Map();
    for (const [start, end] of commentsOf(after))
        count(left, after.slice(start, end), 1);
    return comments.some((comment) => {
        const goes = removes && edits.some(({ range }) => range[0] <= comment[0] && comment[1] <= range[1]);
        return !goes && count(left, before.slice(...comment), -1) < 0;
    });
}
function count(counts, key, step) {
    const next = (counts.get(key) ?? 0) + step;
    counts.set(key, next);
    return next;
}
function moved([start, end], distance) {
    return [start + distance, end + distance];
}

;// CONCATENATED MODULE: ./build/fix/reread.js







/**
 * Makes a change and reads each document it touches again. Only those documents are parsed: the others keep their
 * bytes, and a document of a YAML stream means the same whatever stands beside it (YAML 1.2.2, 9.2).
 */
function rereadChange({ file, edits, operations }) {
    const byDocument = (0,group_by/* groupBy */.$)(edits, (edit) => file.documents.find((document) => within(edit, document)));
    return [...byDocument].map(([document, own]) => {
        if (document === undefined)
            return broken("applies", "an edit stands outside the document it is for");
        const meant = operations.filter((operation) => operation.document === document.index);
        return rereadDocument(file.source, document, own, meant);
    });
}
function rereadDocument(source, document, absolute, operations) {
    const [start, end] = document.range;
    const before = source.text.slice(start, end);
    const edits = absolute.map((edit) => reread_moved(edit, -start));
    let after;
    try {
        after = (0,edit/* applyEdits */.c)(before, edits);
    }
    catch (error) {
        return broken("applies", error instanceof Error ? error.message : String(error));
    }
    const reread = (0,parse/* parseYaml */.h)(new source_file/* SourceFile */.s(source.path, after));
    const [changed, ...others] = reread.documents;
    if (changed === undefined || others.length > 0)
        return broken("parses", "the number of documents would change");
    if (changed.errors.length > 0)
        return broken("parses", `the file would not parse: ${changed.errors[0]?.message}`);
    if (!sameValue(changed.value, applyOperations(document.value, operations))) {
        return broken("changes-nothing-else", "the file would say something else than the fix declares");
    }
    const loss = textLoss({ document, before, after, edits, operations });
    if (loss !== null)
        return broken("changes-nothing-else", loss);
    return { ok: true, before: document, after: reread };
}
function within(edit, document) {
    return document.range[0] <= edit.range[0] && edit.range[1] <= document.range[1];
}
function reread_moved(edit, distance) {
    return { range: [edit.range[0] + distance, edit.range[1] + distance], text: edit.text };
}
function broken(failed, reason) {
    return { ok: false, failed, reason };
}

;// CONCATENATED MODULE: ./build/fix/prove.js






/**
 * Proves that changes, made together, do what they say and nothing else: they apply, every document still parses,
 * the data differs by exactly what was declared, no comment or line ending is lost, the API of every target version
 * takes the changed objects, the named findings are gone and no finding of any rule has appeared in the changed
 * objects or those related to them.
 */
function proveChanges(ground, changes) {
    const replaced = new Map();
    for (const change of changes) {
        for (const reread of rereadChange(change)) {
            if (!reread.ok)
                return reread;
            const before = ground.manifestsOf(reread.before);
            const after = (0,read_manifests/* readManifests */.P)(reread.after).manifests;
            if (before.length !== after.length)
                return prove_broken("parses", "the number of objects would change");
            for (const [index, manifest] of before.entries()) {
                const changed = after[index];
                if (!sameValue(manifest.value, changed.value))
                    replaced.set(manifest, changed);
            }
        }
    }
    for (const [before, after] of replaced) {
        const known = apiViolations(before, ground.settings.kubernetes);
        const fresh = apiViolations(after, ground.settings.kubernetes).find((violation) => !known.includes(violation));
        if (fresh !== undefined)
            return prove_broken("is-valid", `the API would refuse it: ${fresh}`);
    }
    return proveCured(ground, changes.flatMap((change) => change.cures), replaced);
}
function proveCured(ground, cured, replaced) {
    const context = { settings: ground.settings, workspace: ground.workspace.replace(replaced) };
    const allowed = new Map();
    const affected = affectedBy(ground.workspace, context.workspace, replaced);
    for (const manifest of affected) {
        for (const { identity } of ground.findingsOf(manifest))
            prove_count(allowed, identity, 1);
    }
    for (const { identity } of cured)
        prove_count(allowed, identity, -1);
    for (const manifest of affected) {
        const outcome = (0,run_rules/* runRules */.x)(rules/* kubernetesRules */.a, replaced.get(manifest) ?? manifest, context);
        for (const finding of outcome.findings) {
            if (prove_count(allowed, finding.identity, -1) >= 0)
                continue;
            const again = cured.some(({ identity }) => identity === finding.identity);
            return prove_broken("cures", again ? `${finding.rule} would still stand` : `${finding.rule} would appear`);
        }
        if (outcome.errors.length > 0)
            return prove_broken("cures", outcome.errors[0]?.message ?? "a rule failed");
    }
    return { ok: true };
}
/** The changed objects, and those that what they say is about, before or after. All as they stand now. */
function affectedBy(before, after, replaced) {
    const affected = new Set(replaced.keys());
    const originals = new Map([...replaced].map(([original, changed]) => [changed, original]));
    for (const [original, changed] of replaced) {
        for (const related of relatedTo(original, before))
            affected.add(related);
        for (const related of relatedTo(changed, after))
            affected.add(originals.get(related) ?? related);
    }
    return affected;
}
function relatedTo(manifest, workspace) {
    const services = workspace.servicesOf(manifest).items;
    const workloads = workspace.workloadsOf(manifest).items;
    if (manifest.podTemplate !== null || workloads.length > 0)
        return [...services, ...workloads];
    return workspace.unitOf(manifest).filter((other) => {
        return other.podTemplate !== null && workspace.replicasOf(other).source === manifest;
    });
}
function prove_count(counts, key, step) {
    const next = (counts.get(key) ?? 0) + step;
    counts.set(key, next);
    return next;
}
function prove_broken(failed, reason) {
    return { ok: false, failed, reason };
}


/***/ }),

/***/ 5091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ maxAliasedValues),
/* harmony export */   Mw: () => (/* binding */ maxDepth),
/* harmony export */   o2: () => (/* binding */ maxFileSize)
/* harmony export */ });
/** How deep collections may lie in one another. Real manifests stay below 40, schemas of custom resources included. */
const maxDepth = 100;
/** How many values the aliases and merge keys of a document may add, all together. */
const maxAliasedValues = 100_000;
/** Files above this size, in bytes, are not read. The largest manifest seen in public has 3.7 million. */
const maxFileSize = 4 * 1024 * 1024;


/***/ }),

/***/ 3609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O2: () => (/* binding */ keyRangeOf),
/* harmony export */   cF: () => (/* binding */ pairOf),
/* harmony export */   dI: () => (/* binding */ anchorOf),
/* harmony export */   g8: () => (/* binding */ valueRangeOf)
/* harmony export */ });
/* unused harmony exports nodeRange, contentEnd */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8815);
/* harmony import */ var _read_value_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1067);


/** The pair of a map with a key, merge keys left aside. */
function pairOf(map, key) {
    for (const pair of map.items) {
        if ((0,_read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(pair.key) === key && !(0,_read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isMergeKey */ .yJ)(pair.key))
            return pair;
    }
    return null;
}
/** The longest part of the path that stands in the text, step by step. Aliases are not followed. */
function walk(root, path) {
    const steps = [];
    let here = root;
    for (const step of path) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(here) && typeof step === "string") {
            const pair = pairOf(here, step);
            if (!pair)
                break;
            here = pair.value;
            steps.push({ pair, node: here });
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(here) && typeof step === "number") {
            const item = here.items[step];
            if (item === undefined)
                break;
            here = item;
            steps.push({ pair: null, node: item });
        }
        else
            break;
    }
    return steps;
}
/** See YamlDocument.valueRange. */
function valueRangeOf(parsed, path) {
    if (path.length === 0)
        return nodeRange(parsed.root);
    const steps = walk(parsed.root, path);
    return steps.length === path.length ? nodeRange(steps.at(-1)?.node ?? null) : null;
}
/** See YamlDocument.keyRange. */
function keyRangeOf(parsed, path) {
    const steps = walk(parsed.root, path);
    return steps.length === path.length ? nodeRange(steps.at(-1)?.pair?.key ?? null) : null;
}
/** See YamlDocument.anchor. */
function anchorOf(source, document, parsed, path) {
    const step = walk(parsed.root, path).at(-1);
    if (step === undefined)
        return firstLine(source, document, parsed.root);
    if (step.pair) {
        const key = nodeRange(step.pair.key) ?? [0, 0];
        const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(step.node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(step.node) ? nodeRange(step.node) : null;
        const sameLine = value !== null && !/[\r\n]/.test(source.text.slice(key[0], value[1]));
        return sameLine ? [key[0], Math.max(key[1], value[1])] : key;
    }
    const start = step.node?.range?.[0] ?? document[0];
    const end = Math.min(nodeRange(step.node)?.[1] ?? start, lineEnd(source, start));
    return [start, Math.max(start, end)];
}
function firstLine(source, document, root) {
    const start = nodeRange(root)?.[0] ?? document[0];
    const at = Math.min(Math.max(start, document[0]), document[1]);
    return [at, Math.max(at, Math.min(lineEnd(source, at), document[1]))];
}
function lineEnd(source, offset) {
    return source.lineRange(source.position(offset).line)[1];
}
/** The text of a node without what surrounds it; a collection ends where its last value does. */
function nodeRange(node) {
    if (!node?.range)
        return null;
    return [node.range[0], contentEnd(node)];
}
/** Where a node's text ends, comments and blank lines after it excluded. */
function contentEnd(node) {
    const [start, end] = node.range ?? [0, 0];
    if (!((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) || node.flow === true)
        return end;
    const last = node.items.at(-1);
    if (last === undefined)
        return end;
    if (!("key" in last))
        return Math.max(start, contentEnd(last));
    const value = last.value === null ? 0 : contentEnd(last.value);
    return Math.max(value, contentEnd(last.key));
}


/***/ }),

/***/ 6686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ obstacleAt)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8815);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8314);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3609);
/* harmony import */ var _read_value_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1067);




/** See YamlDocument.obstacle. */
function obstacleAt(parsed, path) {
    const read = parsed.read();
    let here = parsed.root;
    for (const [index, step] of path.entries()) {
        const blocked = nodeObstacle(here, read);
        if (blocked)
            return blocked;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(here) && typeof step === "string") {
            const merged = mergeObstacle(here, step, read);
            if (merged)
                return merged;
            const pair = (0,_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .pairOf */ .cF)(here, step);
            if (!pair)
                return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .f)(read.value, path.slice(0, index + 1)) === undefined ? null : "the key comes from an alias";
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) || pair.key.anchor !== undefined || pair.key.tag !== undefined) {
                return "a key on the way carries an anchor or a tag";
            }
            here = pair.value;
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(here) && typeof step === "number") {
            here = here.items[step] ?? null;
        }
        else
            return null;
    }
    return nodeObstacle(here, read) ?? templateObstacle(here);
}
function nodeObstacle(node, read) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
        return `the value is the alias *${node.source.slice(0, 60)}, shared with other places`;
    if (node === null)
        return null;
    if (read.shared.has(node))
        return "the value has an anchor that other places use";
    if (((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) && node.tag !== undefined && node.tag !== "!") {
        const implied = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? "map" : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? "seq" : "";
        if (node.tag !== `tag:yaml.org,2002:${implied}`)
            return "the value has an explicit type tag";
    }
    return null;
}
function templateObstacle(node) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || !String(node.value).includes("{{"))
        return null;
    return "the value holds a template";
}
/** A merge key that says the same key: after it, it wins; before it, the key is not in the text of this map. */
function mergeObstacle(map, key, read) {
    for (const pair of map.items.toReversed()) {
        if (!(0,_read_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMergeKey */ .yJ)(pair.key)) {
            if ((0,_read_value_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(pair.key) === key)
                return null;
            continue;
        }
        if (mergedMaps(pair.value, read).some((merged) => says(merged, key, read, 0))) {
            return "the value comes from a merge key (<<)";
        }
    }
    return null;
}
function says(map, key, read, depth) {
    if (depth > 20)
        return true;
    return map.items.some((pair) => (0,_read_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMergeKey */ .yJ)(pair.key)
        ? mergedMaps(pair.value, read).some((merged) => says(merged, key, read, depth + 1))
        : (0,_read_value_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(pair.key) ? read.targets.get(pair.key) : pair.key) === key);
}
function mergedMaps(value, read) {
    const target = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(value) ? (read.targets.get(value) ?? null) : value;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(target))
        return [target];
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(target) ? target.items.flatMap((item) => mergedMaps(item, read)) : [];
}


/***/ }),

/***/ 7904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8815);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5091);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3609);
/* harmony import */ var _obstacle_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6686);
/* harmony import */ var _parsed_document_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1850);
/* harmony import */ var _read_value_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1067);






/** Every scalar is text to this schema: what it means is decided when a value is asked for. */
const schema = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Schema */ .Sj({ schema: "failsafe", resolveKnownTags: false });
/** Twice the levels, since the parser's stack also holds the documents and implicit maps. */
const maxStack = _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .maxDepth */ .Mw + 10;
/**
 * Reads a YAML or JSON file. Never throws: what can't be read is an error of its document, and the others can be
 * used. Bounds nesting and aliases; the size of the file is the caller's to bound.
 */
function parseYaml(source) {
    const { documents, failure } = compose(source.text);
    const read = [];
    let start = 0;
    for (const [index, document] of documents.entries()) {
        const last = index === documents.length - 1 && failure === null;
        const end = last ? source.text.length : Math.max(start, document.range[2]);
        read.push(toDocument(source, index, [start, end], document.contents, document.errors.map(toError)));
        start = end;
    }
    if (failure)
        read.push(toDocument(source, read.length, [start, source.text.length], null, [failure]));
    return { source, documents: read };
}
function compose(text) {
    // To the yaml package a lone CR is no line end, to YAML it is (1.2.2, 5.4); the offsets stay.
    const lines = text.includes("\r") ? text.replace(/\r(?!\n)/g, "\n") : text;
    const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk({ schema, uniqueKeys: false, strict: true, logLevel: "silent" });
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX();
    const documents = [];
    try {
        for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(lines)) {
            for (const token of parser.next(lexeme))
                documents.push(...composer.next(token));
            if (parser.stack.length > maxStack) {
                return { documents, failure: { message: `Nested deeper than ${_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .maxDepth */ .Mw} levels`, offset: parser.offset } };
            }
        }
        for (const token of parser.end())
            documents.push(...composer.next(token));
        documents.push(...composer.end(true, text.length));
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return { documents, failure: { message: `Can't be read as YAML: ${message}`, offset: parser.offset } };
    }
    return { documents, failure: null };
}
function toDocument(source, index, range, root, syntaxErrors) {
    let known;
    const read = () => {
        known ??= (0,_read_value_js__WEBPACK_IMPORTED_MODULE_4__/* .readValue */ .wK)(syntaxErrors.length > 0 ? null : root);
        return known;
    };
    const parsed = { root: syntaxErrors.length > 0 ? null : root, read };
    const document = {
        index,
        range,
        get errors() {
            return syntaxErrors.length > 0 ? syntaxErrors : read().errors;
        },
        get value() {
            return read().value;
        },
        valueRange: (path) => (0,_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .valueRangeOf */ .g8)(parsed, path),
        keyRange: (path) => (0,_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .keyRangeOf */ .O2)(parsed, path),
        anchor: (path) => (0,_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .anchorOf */ .dI)(source, range, parsed, path),
        obstacle: (path) => (0,_obstacle_js__WEBPACK_IMPORTED_MODULE_2__/* .obstacleAt */ .r)(parsed, path),
    };
    (0,_parsed_document_js__WEBPACK_IMPORTED_MODULE_3__/* .keepParsed */ .d)(document, parsed);
    return document;
}
function toError(error) {
    return { message: error.message, offset: error.pos[0] };
}


/***/ }),

/***/ 1850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ keepParsed),
/* harmony export */   r: () => (/* binding */ parsedOf)
/* harmony export */ });
const parsed = new WeakMap();
/** Remembers what a document was made of, for the editor. */
function keepParsed(document, parts) {
    parsed.set(document, parts);
}
/** What a document was made of; null for a document that the parser did not make. */
function parsedOf(document) {
    return parsed.get(document) ?? null;
}


/***/ }),

/***/ 1067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pu: () => (/* binding */ keyText),
/* harmony export */   Um: () => (/* binding */ scalarValue),
/* harmony export */   kp: () => (/* binding */ assign),
/* harmony export */   wK: () => (/* binding */ readValue),
/* harmony export */   yJ: () => (/* binding */ isMergeKey)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8815);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5091);
/* harmony import */ var _resolve_scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2864);



class Unreadable extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
const coreTag = "tag:yaml.org,2002:";
const nothing = { value: null, size: 1, depth: 0 };
/** Reads a document's nodes as plain data, as Kubernetes would. Bounded: aliases are shared, counted, and may not nest too deep. */
function readValue(root) {
    const reading = {
        anchors: new Map(),
        known: new Map(),
        shared: new Set(),
        targets: new Map(),
        errors: [],
        aliased: 0,
    };
    let value = null;
    try {
        value = read(root, reading).value;
    }
    catch (error) {
        if (!(error instanceof Unreadable))
            throw error;
        reading.errors.push({ message: error.message, offset: error.offset });
    }
    if (reading.errors.length > 0)
        value = null;
    return { value, errors: reading.errors, shared: reading.shared, targets: reading.targets };
}
/** The key of a pair as text, as it stands in JSON; null for a key that JSON can't have. */
function keyText(key) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
        return null;
    const value = scalarValue(key);
    return value === null || typeof value === "object" ? null : String(value);
}
/** True for the key `<<`, which takes over what another map says. */
function isMergeKey(key) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.value === "<<" && (key.type === "PLAIN" || key.tag === `${coreTag}merge`);
}
/** What a scalar means, its tag respected. */
function scalarValue(scalar) {
    const { tag, value } = scalar;
    const text = typeof value === "string" ? value : "";
    if (tag === undefined)
        return scalar.type === "PLAIN" || scalar.type === undefined ? (0,_resolve_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePlain */ .R)(text) : text;
    const name = tag.startsWith(coreTag) ? tag.slice(coreTag.length) : "";
    return name === "int" || name === "float" || name === "bool" || name === "null" ? (0,_resolve_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePlain */ .R)(text) : text;
}
function read(node, reading) {
    if (node === null)
        return nothing;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
        return readAlias(node, node.source, reading);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return nothing;
    if (node.anchor !== undefined)
        reading.anchors.set(node.anchor, node);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node)) {
        const value = scalarValue(node);
        if (node.anchor === undefined)
            return { value, size: 1, depth: 0 };
        return remember(node, { value, size: 1, depth: 0 }, reading);
    }
    if (node.anchor !== undefined)
        reading.known.set(node, null);
    const known = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? readMap(node, reading) : readItems(node.items, reading);
    if (known.depth > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .maxDepth */ .Mw)
        throw new Unreadable(`Nested deeper than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .maxDepth */ .Mw} levels`, startOf(node));
    return node.anchor === undefined ? known : remember(node, known, reading);
}
function remember(node, known, reading) {
    reading.known.set(node, known);
    return known;
}
function readAlias(alias, name, reading) {
    const target = reading.anchors.get(name);
    if (target === undefined)
        throw new Unreadable(`Alias *${printable(name)} has no anchor before it`, startOf(alias));
    const known = reading.known.get(target);
    if (!known)
        throw new Unreadable(`Alias *${printable(name)} contains itself`, startOf(alias));
    reading.shared.add(target);
    reading.targets.set(alias, target);
    reading.aliased += known.size;
    if (reading.aliased > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .maxAliasedValues */ .Ks) {
        throw new Unreadable(`Aliases expand to more than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .maxAliasedValues */ .Ks} values`, startOf(alias));
    }
    return known;
}
function readItems(items, reading) {
    const value = [];
    let size = 1;
    let depth = 0;
    for (const item of items) {
        const known = read(item, reading);
        value.push(known.value);
        size += known.size;
        depth = Math.max(depth, known.depth);
    }
    return { value, size, depth: depth + 1 };
}
function readMap(map, reading) {
    const value = {};
    const own = new Set();
    let size = 1;
    let depth = 0;
    for (const pair of map.items) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(pair))
            continue;
        if (isMergeKey(pair.key)) {
            const merged = readMerge(pair, value, reading);
            size += merged.size;
            depth = Math.max(depth, merged.depth - 1);
            continue;
        }
        const known = readPair(pair, own, value, reading);
        size += known.size;
        depth = Math.max(depth, known.depth);
    }
    return { value, size, depth: depth + 1 };
}
function readPair(pair, own, into, reading) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) && pair.key.anchor !== undefined)
        read(pair.key, reading);
    const name = keyText((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(pair.key) ? reading.anchors.get(pair.key.source) : pair.key);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(pair.key))
        readAlias(pair.key, pair.key.source, reading);
    if (name === null)
        throw new Unreadable("A key must be a string here", startOf(pair.key));
    if (own.has(name)) {
        reading.errors.push({ message: `Key ${JSON.stringify(printable(name))} stands twice`, offset: startOf(pair.key) });
    }
    own.add(name);
    const known = read(pair.value, reading);
    assign(into, name, known.value);
    return known;
}
/** As goyaml.v2 has it: the merge key acts where it stands, and of several maps the first wins. */
function readMerge(pair, into, reading) {
    const known = read(pair.value, reading);
    const maps = Array.isArray(known.value) ? known.value : [known.value];
    for (const map of maps.toReversed()) {
        if (typeof map !== "object" || map === null || Array.isArray(map)) {
            throw new Unreadable("Only maps can be merged with <<", startOf(pair.key));
        }
        for (const [name, value] of Object.entries(map))
            assign(into, name, value);
    }
    return known;
}
/** Sets a key of a plain object, whatever its name: `__proto__` becomes a key like any other. */
function assign(into, name, value) {
    if (name !== "__proto__")
        into[name] = value;
    else
        Object.defineProperty(into, name, { value, enumerable: true, configurable: true, writable: true });
}
function startOf(node) {
    return node.range?.[0] ?? 0;
}
function printable(name) {
    return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}


/***/ }),

/***/ 2864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ resolvePlain)
/* harmony export */ });
const words = new Map([
    ...["y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"].map((word) => [word, true]),
    ...["n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"].map((word) => [word, false]),
    ...["", "~", "null", "Null", "NULL"].map((word) => [word, null]),
]);
const integer = /^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|(0|[1-9][0-9]*))$/;
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
/**
 * What a plain scalar means to Kubernetes, which reads YAML with sigs.k8s.io/yaml: the rules of goyaml.v2/resolve.go,
 * so YAML 1.1 words and octals, no timestamps, no base 60. Infinity and NaN, which JSON lacks, stay text.
 */
function resolvePlain(text) {
    const word = words.get(text);
    if (word !== undefined)
        return word;
    if (!/^[-+.0-9]/.test(text) || text.length > 400)
        return text;
    if (text.startsWith("."))
        return float.test(text) ? finite(text, text) : text;
    const plain = text.replaceAll("_", "");
    const parts = integer.exec(plain);
    if (parts)
        return signed(parts);
    return float.test(plain) ? finite(plain, text) : text;
}
function signed(parts) {
    const [, sign, hex, binary, octal, decimal] = parts;
    const digits = decimal ?? hex ?? binary ?? octal ?? "0";
    const base = decimal !== undefined ? 10 : hex !== undefined ? 16 : binary !== undefined ? 2 : 8;
    const size = base === 10 ? Number(digits) : Number.parseInt(digits, base);
    return sign === "-" && size !== 0 ? -size : size;
}
function finite(plain, text) {
    const number = Number(plain);
    return Number.isFinite(number) ? number + 0 : text;
}


/***/ }),

/***/ 1170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ deployUnits),
/* harmony export */   A9: () => (/* binding */ contextPaths),
/* harmony export */   QR: () => (/* binding */ deployUnitsOf),
/* harmony export */   i7: () => (/* binding */ referencedPaths)
/* harmony export */ });
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8187);
/* harmony import */ var _kustomization_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(563);


/** Finds out which files are deployed together, from their paths and the kustomizations among them. */
function deployUnitsOf(paths, kustomizations) {
    const byDirectory = (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(paths, _kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt);
    const all = new Set(paths);
    const byPlace = new Map(kustomizations.map((kustomization) => [kustomization.directory, kustomization]));
    const builds = new Map();
    for (const { directory } of kustomizations) {
        const build = { directory, files: new Set() };
        collect(directory, build.files, new Set());
        for (const path of build.files)
            builds.set(path, [...(builds.get(path) ?? []), build]);
    }
    const known = new Map();
    const shared = new Map();
    return {
        filesWith(path) {
            let files = known.get(path);
            if (files === undefined) {
                const own = builds.get(path) ?? [];
                const key = JSON.stringify([(0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(path), ...own.map(({ directory }) => directory)]);
                files =
                    shared.get(key) ??
                        new Set([byDirectory.get((0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(path)) ?? [], ...own.map((build) => [...build.files])].flat());
                shared.set(key, files);
                known.set(path, files);
            }
            return files;
        },
        kustomizationsOf: (path) => (builds.get(path) ?? []).map(({ directory }) => directory),
    };
    function collect(directory, build, seen) {
        if (seen.has(directory))
            return;
        seen.add(directory);
        const kustomization = byPlace.get(directory);
        for (const path of byDirectory.get(directory) ?? [])
            if (kustomization === undefined)
                build.add(path);
        for (const resource of kustomization?.resources ?? []) {
            if (all.has(resource))
                build.add(resource);
            else
                collect(resource, build, seen);
        }
        for (const { path } of kustomization?.patches ?? [])
            if (path !== null && all.has(path))
                build.add(path);
    }
}
/**
 * Groups files so that each group can be analysed without the others: files of one directory, and of directories that
 * kustomizations join. Groups and their files keep the order given.
 */
function deployUnits(files) {
    const parents = new Map();
    const find = (directory) => {
        let here = directory;
        while (parents.has(here))
            here = parents.get(here) ?? here;
        return here;
    };
    const unite = (a, b) => {
        const [first, second] = [find(a), find(b)];
        if (first !== second)
            parents.set(second, first);
    };
    const directories = new Set(files.map(({ path }) => (0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(path)));
    for (const { path, bytes } of files) {
        if (!(0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .isKustomizationPath */ .rD)(path))
            continue;
        for (const target of referencedPaths(path, new TextDecoder().decode(bytes))) {
            if (directories.has(target))
                unite((0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(path), target);
            else if (directories.has((0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(target)))
                unite((0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(path), (0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(target));
        }
    }
    return [...(0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(files, ({ path }) => find((0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(path))).values()];
}
/**
 * The files and directories that a kustomization's text may name: every word of it that can be a path, read without a
 * parser and in linear time. Some are none; those that are match a path of the tree.
 */
function referencedPaths(path, text) {
    const directory = (0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(path);
    const words = new Set(text.slice(0, 200_000).split(/[\s"'{}[\],]+/));
    return [...words].flatMap((word) => (word.endsWith(":") ? [] : ((0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(directory, word) ?? [])));
}
/** Never more files than these are read around a change. */
const contextLimit = 3000;
/**
 * The files that cross-file rules may need to judge the changed ones: their directories' YAML and JSON files, and the
 * kustomizations of the directories above and below the changed ones. What those name comes in a second round.
 */
function contextPaths(all, changed) {
    const directories = new Set(changed.map(_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt));
    const around = new Set();
    for (const directory of directories) {
        for (let here = directory;; here = (0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(here)) {
            around.add(here);
            if (here === "")
                break;
        }
    }
    const wanted = [];
    for (const path of all) {
        if (wanted.length >= contextLimit)
            break;
        const directory = (0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(path);
        const near = directories.has(directory) && /\.(?:ya?ml|json)$/i.test(path);
        if (near || ((0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .isKustomizationPath */ .rD)(path) && isAround(directory, around, directories)))
            wanted.push(path);
    }
    return wanted;
}
function isAround(directory, above, changed) {
    if (above.has(directory))
        return true;
    const parent = (0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(directory);
    return above.has(parent) || above.has((0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(parent)) || changed.has(parent);
}


/***/ }),

/***/ 563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   jt: () => (/* binding */ directoryOf),
/* harmony export */   kG: () => (/* binding */ readKustomization),
/* harmony export */   rD: () => (/* binding */ isKustomizationPath)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8314);

/** True for the file names under which `kustomize build` looks for a kustomization. */
function isKustomizationPath(path) {
    return /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/.test(path);
}
/**
 * Reads the data of a kustomization file, which may leave out `apiVersion` and `kind` (kubectl.docs.kubernetes.io:
 * Kustomization file). Null for what is something else, Flux's Kustomization among it.
 */
function readKustomization(path, value) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value))
        return null;
    const { apiVersion = "kustomize.config.k8s.io/v1beta1" } = value;
    if (typeof apiVersion !== "string" || !apiVersion.startsWith("kustomize.config.k8s.io/"))
        return null;
    const directory = directoryOf(path);
    const named = (paths) => paths.flatMap((item) => join(directory, item) ?? []);
    const entry = (patch, text) => ({
        path: join(directory, textOf((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .f)(patch, ["path"])) ?? ""),
        text: textOf(text),
        target: targetOf((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .f)(patch, ["target"])),
    });
    return {
        directory,
        resources: named(["resources", "bases", "components", "crds"].flatMap((key) => strings(value[key]))),
        patches: [
            ...strings(value["patchesStrategicMerge"]).map((text) => {
                const inline = text.includes("\n");
                return { path: inline ? null : join(directory, text), text: inline ? text : null, target: null };
            }),
            ...["patches", "patchesJson6902"].flatMap((key) => listOf(value[key]).map((patch) => entry(patch, (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .f)(patch, ["patch"])))),
            ...listOf(value["replicas"]).map((item) => ({
                path: null,
                text: '{"spec": {"replicas": 0}}',
                target: { kind: null, name: textOf((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .f)(item, ["name"])) },
            })),
        ],
    };
}
/** The directory of a path, without a slash at its end; empty for the root. */
function directoryOf(path) {
    const slash = path.lastIndexOf("/");
    return slash === -1 ? "" : path.slice(0, slash);
}
/** A relative path made one from the root; null for addresses, absolute paths and what leaves the root. */
function join(directory, path) {
    if (path === "" || path.startsWith("/") || path.includes("://") || path.includes("\n"))
        return null;
    const parts = directory === "" ? [] : directory.split("/");
    for (const part of path.split("/")) {
        if (part === "" || part === ".")
            continue;
        if (part !== "..")
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join("/");
}
function targetOf(value) {
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value) ? { kind: textOf(value["kind"]), name: textOf(value["name"]) } : null;
}
function strings(value) {
    return listOf(value).filter((item) => typeof item === "string");
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function textOf(value) {
    return typeof value === "string" ? value : null;
}


/***/ }),

/***/ 685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P: () => (/* binding */ readManifests)
});

// EXTERNAL MODULE: ./build/core/json.js
var json = __nccwpck_require__(8314);
;// CONCATENATED MODULE: ./build/model/string-map.js

/** The entries of a map whose values are strings, as labels and annotations are; other entries are left out. */
function stringMap(value) {
    const result = Object.create(null);
    if (!(0,json/* isObject */.G)(value))
        return result;
    for (const [key, entry] of Object.entries(value))
        if (typeof entry === "string")
            result[key] = entry;
    return result;
}

;// CONCATENATED MODULE: ./build/model/read-pod-template.js


/** Where the kinds of the API and of well-known extensions keep their pod template, by group and kind. */
const templatePaths = {
    "/Pod": [],
    "/PodTemplate": ["template"],
    "/ReplicationController": ["spec", "template"],
    "apps/DaemonSet": ["spec", "template"],
    "apps/Deployment": ["spec", "template"],
    "apps/ReplicaSet": ["spec", "template"],
    "apps/StatefulSet": ["spec", "template"],
    "batch/CronJob": ["spec", "jobTemplate", "spec", "template"],
    "batch/Job": ["spec", "template"],
    "apps.kruise.io/BroadcastJob": ["spec", "template"],
    "apps.kruise.io/CloneSet": ["spec", "template"],
    "apps.kruise.io/DaemonSet": ["spec", "template"],
    "apps.kruise.io/StatefulSet": ["spec", "template"],
    "apps.openshift.io/DeploymentConfig": ["spec", "template"],
    "argoproj.io/Rollout": ["spec", "template"],
    "keda.sh/ScaledJob": ["spec", "jobTargetRef", "template"],
    "serving.knative.dev/Configuration": ["spec", "template"],
    "serving.knative.dev/Service": ["spec", "template"],
};
/** True for a kind that makes pods from a template of the core schema, whether this object holds one or not. */
function hasPodTemplate(group, kind) {
    return Object.hasOwn(templatePaths, `${group}/${kind}`);
}
/** The pod template of an object; null for other kinds, and where the object has none. */
function readPodTemplate(group, kind, value) {
    const path = Object.hasOwn(templatePaths, `${group}/${kind}`) ? templatePaths[`${group}/${kind}`] : undefined;
    const spec = path && (0,json/* valueAt */.f)(value, [...path, "spec"]);
    if (path === undefined || !(0,json/* isObject */.G)(spec))
        return null;
    const specPath = [...path, "spec"];
    return {
        path,
        specPath,
        spec,
        labels: stringMap((0,json/* valueAt */.f)(value, [...path, "metadata", "labels"])),
        annotations: stringMap((0,json/* valueAt */.f)(value, [...path, "metadata", "annotations"])),
        containers: [
            ...readContainers(spec["initContainers"], [...specPath, "initContainers"], true),
            ...readContainers(spec["containers"], [...specPath, "containers"], false),
        ],
        windows: isWindows(spec),
        schema: group === "serving.knative.dev" ? "restricted" : "full",
    };
}
function readContainers(list, path, init) {
    if (!Array.isArray(list))
        return [];
    return list.flatMap((value, index) => {
        if (!(0,json/* isObject */.G)(value))
            return [];
        const { name, image, restartPolicy } = value;
        const started = restartPolicy === "Always" ? "sidecar" : "init";
        return {
            name: typeof name === "string" ? name : null,
            image: typeof image === "string" ? image : null,
            path: [...path, index],
            kind: init ? started : "container",
            value,
        };
    });
}
/** KEP-2802 and the labels that Windows pods are scheduled by. */
function isWindows(spec) {
    if ((0,json/* valueAt */.f)(spec, ["os", "name"]) === "windows")
        return true;
    if ((0,json/* valueAt */.f)(spec, ["nodeSelector", "kubernetes.io/os"]) === "windows")
        return true;
    if ((0,json/* isObject */.G)((0,json/* valueAt */.f)(spec, ["securityContext", "windowsOptions"])))
        return true;
    for (const container of [spec["containers"], spec["initContainers"]].flat()) {
        if ((0,json/* isObject */.G)((0,json/* valueAt */.f)(container, ["securityContext", "windowsOptions"])))
            return true;
    }
    const required = ["affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution", "nodeSelectorTerms"];
    return listOf((0,json/* valueAt */.f)(spec, required)).some((term) => listOf((0,json/* valueAt */.f)(term, ["matchExpressions"])).some((expression) => {
        const onOs = (0,json/* valueAt */.f)(expression, ["key"]) === "kubernetes.io/os" && (0,json/* valueAt */.f)(expression, ["operator"]) === "In";
        return onOs && listOf((0,json/* valueAt */.f)(expression, ["values"])).includes("windows");
    }));
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}

;// CONCATENATED MODULE: ./build/model/read-manifests.js



/** The Kubernetes objects of a file's readable documents, the items of Lists each as an object. Never throws. */
function readManifests({ source, documents }) {
    const manifests = [];
    const partial = [];
    const directives = /\$(?:patch|retainKeys|setElementOrder|deleteFromPrimitiveList)/.test(source.text);
    for (const document of documents) {
        for (const { root, value } of objectsOf(document)) {
            const manifest = readManifest(source, document, root, value);
            if (manifest === null)
                continue;
            const patch = directives && hasPatchDirective(value, 0);
            (patch || isPartial(manifest) ? partial : manifests).push(manifest);
        }
    }
    return { manifests, partial };
}
function objectsOf(document) {
    const { value } = document;
    if (document.errors.length > 0 || !(0,json/* isObject */.G)(value))
        return [];
    const { kind, items, apiVersion } = value;
    if (typeof kind !== "string" || !kind.endsWith("List") || !Array.isArray(items))
        return [{ root: [], value }];
    const itemKind = kind.slice(0, -"List".length);
    return items.flatMap((item, index) => {
        if (!(0,json/* isObject */.G)(item))
            return [];
        const typed = { ...item };
        if (itemKind !== "" && apiVersion !== undefined) {
            typed["kind"] ??= itemKind;
            typed["apiVersion"] ??= apiVersion;
        }
        return [{ root: ["items", index], value: typed }];
    });
}
function readManifest(source, document, root, value) {
    const { apiVersion, kind } = value;
    if (typeof apiVersion !== "string" || typeof kind !== "string" || apiVersion === "" || kind === "")
        return null;
    const slash = apiVersion.indexOf("/");
    const group = slash === -1 ? "" : apiVersion.slice(0, slash);
    const namespace = textAt(value, ["metadata", "namespace"]);
    const name = textAt(value, ["metadata", "name"]);
    return {
        source,
        document,
        root,
        object: { apiVersion, kind, namespace, name },
        group,
        version: apiVersion.slice(slash + 1),
        kind,
        namespace,
        name,
        labels: stringMap((0,json/* valueAt */.f)(value, ["metadata", "labels"])),
        annotations: stringMap((0,json/* valueAt */.f)(value, ["metadata", "annotations"])),
        value,
        podTemplate: readPodTemplate(group, kind, value),
    };
}
function textAt(value, path) {
    const text = (0,json/* valueAt */.f)(value, path);
    return typeof text === "string" ? text : null;
}
/** Kinds whose API requires a selector beside the template. */
const selected = new Set(["apps/DaemonSet", "apps/Deployment", "apps/ReplicaSet", "apps/StatefulSet"]);
/**
 * True for an object that something else completes or owns: a workload without what the API requires of it, the
 * copy of an object that a controller made, a kustomization.
 */
function isPartial({ group, kind, value, podTemplate }) {
    const owners = (0,json/* valueAt */.f)(value, ["metadata", "ownerReferences"]);
    if (Array.isArray(owners) && owners.length > 0)
        return true;
    if (!hasPodTemplate(group, kind))
        return group === "kustomize.config.k8s.io";
    if (podTemplate === null)
        return true;
    if (selected.has(`${group}/${kind}`) && !(0,json/* isObject */.G)((0,json/* valueAt */.f)(value, ["spec", "selector"])))
        return true;
    const mains = podTemplate.containers.filter((container) => container.kind === "container");
    const imageless = podTemplate.containers.some(({ image }) => image === null);
    return mains.length === 0 || (imageless && group !== "serving.knative.dev");
}
/** Strategic merge patches direct with `$patch`, `$setElementOrder/…`, `$deleteFromPrimitiveList/…`, `$retainKeys`. */
function hasPatchDirective(value, depth) {
    if (depth > 12)
        return false;
    if (Array.isArray(value))
        return value.some((item) => hasPatchDirective(item, depth + 1));
    if (!(0,json/* isObject */.G)(value))
        return false;
    return Object.entries(value).some(([key, item]) => {
        return (/^\$(?:patch$|retainKeys$|setElementOrder\/|deleteFromPrimitiveList\/)/.test(key) ||
            hasPatchDirective(item, depth + 1));
    });
}


/***/ }),

/***/ 8795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ kubernetesRules)
});

// EXTERNAL MODULE: ./build/core/path.js
var path = __nccwpck_require__(3059);
// EXTERNAL MODULE: ./build/core/json.js
var json = __nccwpck_require__(8314);
;// CONCATENATED MODULE: ./build/rules/kubernetes/lists.js

/** The maps of a list; nothing for what is no list. */
function objectsOf(list) {
    return Array.isArray(list) ? list.filter(json/* isObject */.G) : [];
}
/** The texts of a list; nothing for what is no list. */
function textsOf(list) {
    return Array.isArray(list) ? list.filter((item) => typeof item === "string") : [];
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/pod-security.js


/** The container's own `securityContext`; empty where it has none. */
function securityContextOf(container) {
    const own = container.value["securityContext"];
    return (0,json/* isObject */.G)(own) ? own : {};
}
/** The pod's `securityContext`; empty where it has none. */
function podSecurityContextOf(template) {
    const own = template.spec["securityContext"];
    return (0,json/* isObject */.G)(own) ? own : {};
}
/** What a container gets for a key that both levels have: its own value, else the pod's. */
function effective(template, container, key) {
    const own = securityContextOf(container)[key];
    if (own != null)
        return { value: own, path: [...container.path, "securityContext", key], level: "container" };
    const ofPod = podSecurityContextOf(template)[key] ?? undefined;
    return { value: ofPod, path: [...template.specPath, "securityContext", key], level: "pod" };
}
/** The capabilities a container adds, in capitals and without the CAP_ prefix that runtimes accept. */
function addedCapabilities(container) {
    const added = textsOf((0,json/* valueAt */.f)(securityContextOf(container), ["capabilities", "add"]));
    return added.map((name) => name.toUpperCase().replace(/^CAP_/, ""));
}
/** A container as messages name it: `container "web"`, `init container "migrate"`. */
function nameOf(container) {
    const noun = container.kind === "init" ? "init container" : container.kind;
    return container.name === null ? `the unnamed ${noun}` : `${noun} ${JSON.stringify(container.name)}`;
}
/** The text with its first letter in capitals. */
function sentence(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** Everything a container is told to run, as one text. */
function commandText(container) {
    return [container.value["command"], container.value["args"]].flatMap(textsOf).join(" ");
}
/**
 * True for an object that stands for itself. A part of one (a patch for Kustomize) leaves out the images of its
 * containers, or the selector that every workload of the group apps must have.
 */
function isWhole({ group, value }, { containers }) {
    if (group === "apps" && !(0,json/* isObject */.G)((0,json/* valueAt */.f)(value, ["spec", "selector"])))
        return false;
    if (!containers.some(({ kind }) => kind === "container"))
        return false;
    return containers.every(({ image }) => image !== null && image !== "");
}
/** What to say of objects whose pods can't be changed in place (API: a Job's template and a Pod's spec are fixed). */
function replaceNote({ group, kind }) {
    if (group === "batch" && kind === "Job")
        return "A Job that exists can't take the change: delete it and create it again.";
    if (group === "" && kind === "Pod")
        return "A Pod that exists can't take the change: delete it and create it again.";
    return undefined;
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/non-root-fix.js



/** Sets the pod's `securityContext`; keys that stand there already keep their values. */
function podFix({ manifest, template, user, note }) {
    const existing = podSecurityContextOf(template);
    const volumes = user === null ? {} : volumeKeys(manifest, template, user);
    const ports = user === null ? {} : portKeys(template, existing);
    const wanted = { ...userKeys(user), ...volumes, ...ports };
    const missing = Object.entries(wanted).filter(([key]) => existing[key] == null);
    const risks = [
        note,
        "fsGroup" in volumes ? "volumes are handed to its group" : null,
        strictSecrets(template, volumes),
    ];
    return proposal(manifest, template.specPath, user, Object.fromEntries(missing), risks);
}
/** Sets one container's `securityContext`. The pod's volumes stay as they are. */
function containerFix({ manifest, template, user, note }, container) {
    const own = container.value["securityContext"];
    const missing = Object.entries(userKeys(user)).filter(([key]) => !(0,json/* isObject */.G)(own) || own[key] == null);
    const writes = user !== null && ownedVolumes(manifest, template).length > 0;
    const risks = [note, writes ? "volumes it writes to have to let it, by fsGroup or otherwise" : null];
    return proposal(manifest, container.path, user, Object.fromEntries(missing), risks);
}
/** True where a container wants a port that a user other than root can't open everywhere. */
function hasLowPort({ containers }, only) {
    return containers
        .filter((container) => only === undefined || container === only)
        .flatMap((container) => objectsOf(container.value["ports"]))
        .some(({ containerPort }) => typeof containerPort === "number" && containerPort < 1024);
}
function proposal(manifest, path, user, value, risks) {
    const risk = risks.filter((part) => part !== null).join("; ");
    const title = user === null ? "Set runAsNonRoot to true" : `Run as user ${user.uid} instead of root`;
    return {
        title,
        ...(risk === ""
            ? { grade: "safe" }
            : { grade: "review", risk: `${risk.charAt(0).toUpperCase()}${risk.slice(1)}.` }),
        operations: [
            { kind: "set", document: manifest.document.index, path: [...manifest.root, ...path, "securityContext"], value },
        ],
    };
}
function userKeys(user) {
    if (user === null)
        return { runAsNonRoot: true };
    return { runAsNonRoot: true, runAsUser: user.uid, ...(user.gid === null ? {} : { runAsGroup: user.gid }) };
}
/** Only volumes that take an owner are worth an fsGroup; OnRootMismatch spares each start a walk through a claim. */
function volumeKeys(manifest, template, user) {
    const kinds = ownedVolumes(manifest, template);
    if (kinds.length === 0 || podSecurityContextOf(template)["fsGroup"] != null)
        return {};
    const fsGroup = user.gid ?? user.uid;
    const lasting = kinds.some((kind) => kind !== "emptyDir");
    return lasting ? { fsGroup, fsGroupChangePolicy: "OnRootMismatch" } : { fsGroup };
}
const owned = ["persistentVolumeClaim", "emptyDir", "ephemeral", "csi"];
function ownedVolumes(manifest, template) {
    const claims = objectsOf((0,json/* valueAt */.f)(manifest.value, ["spec", "volumeClaimTemplates"]));
    const kinds = objectsOf(template.spec["volumes"]).flatMap((volume) => owned.filter((kind) => kind in volume));
    return claims.length > 0 ? ["persistentVolumeClaim", ...kinds] : kinds;
}
/** fsGroup opens secret files to the group, which programs that insist on 0400 refuse (kubernetes/kubernetes#57923). */
function strictSecrets({ spec }, volumes) {
    if (!("fsGroup" in volumes))
        return null;
    const strict = objectsOf(spec["volumes"]).some((volume) => {
        const mode = (0,json/* valueAt */.f)(volume, ["secret", "defaultMode"]);
        return typeof mode === "number" && (mode & 0o077) === 0;
    });
    return strict ? "secret files become readable by the group, which ssh and some databases refuse" : null;
}
/** CRI-O and containerd 1.x keep ports below 1024 for root; the sysctl is a safe one from Kubernetes 1.22. */
function portKeys(template, existing) {
    if (!hasLowPort(template) || existing["sysctls"] != null)
        return {};
    return { sysctls: [{ name: "net.ipv4.ip_unprivileged_port_start", value: "0" }] };
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/open-shift.js
/** True for objects deployed to OpenShift, which gives pods users of its own choice and refuses others. */
function isOpenShift(manifest, workspace) {
    if (isOfOpenShift(manifest))
        return true;
    const unit = workspace.unitOf(manifest);
    const known = knownUnits.get(unit) ?? unit.some(isOfOpenShift);
    knownUnits.set(unit, known);
    return known;
}
/** Each unit is asked once: it is the same list for all of its objects. */
const knownUnits = new WeakMap();
function isOfOpenShift({ group }) {
    return group === "openshift.io" || group.endsWith(".openshift.io");
}

;// CONCATENATED MODULE: ./build/model/image-users.js
const stepsDown = "Its entry point starts as root and steps down to a user of its own; to start as that user, set runAsUser to its " +
    "id in this image and see that the data volume belongs to it.";
/** Known images, the most particular entry first. */
const imageUsers = [
    {
        images: [
            "docker.io/nginxinc/nginx-unprivileged",
            "ghcr.io/nginx/nginx-unprivileged",
            "ghcr.io/nginxinc/nginx-unprivileged",
            "public.ecr.aws/nginx/nginx-unprivileged",
            "quay.io/nginx/nginx-unprivileged",
        ],
        start: "user",
        uid: 101,
        gid: 101,
        certain: true,
        source: "https://github.com/nginxinc/docker-nginx-unprivileged",
    },
    {
        images: ["gcr.io/distroless/*"],
        tags: /(^|-)nonroot(-|$)/,
        start: "user",
        uid: 65532,
        gid: 65532,
        certain: true,
        source: "https://github.com/GoogleContainerTools/distroless",
    },
    {
        images: ["gcr.io/distroless/*"],
        start: "root",
        uid: 65532,
        gid: 65532,
        source: "https://github.com/GoogleContainerTools/distroless",
    },
    {
        images: ["cgr.dev/chainguard/*"],
        start: "user",
        uid: 65532,
        gid: 65532,
        source: "https://edu.chainguard.dev/chainguard/chainguard-images/",
    },
    {
        images: ["docker.io/grafana/grafana", "docker.io/grafana/grafana-enterprise", "docker.io/grafana/grafana-oss"],
        start: "user",
        uid: 472,
        gid: null,
        source: "https://grafana.com/docs/grafana/latest/setup-grafana/configure-docker/",
    },
    {
        images: [
            "docker.io/prom/alertmanager",
            "docker.io/prom/prometheus",
            "quay.io/prometheus/alertmanager",
            "quay.io/prometheus/prometheus",
        ],
        start: "user",
        uid: 65534,
        gid: 65534,
        source: "https://github.com/prometheus/prometheus/blob/main/Dockerfile",
    },
    {
        images: ["docker.elastic.co/elasticsearch/elasticsearch", "docker.io/library/elasticsearch"],
        start: "user",
        uid: 1000,
        gid: null,
        source: "https://www.elastic.co/guide/en/elasticsearch/reference/current/docker.html",
    },
    {
        images: ["docker.io/jenkins/jenkins"],
        start: "user",
        uid: 1000,
        gid: 1000,
        source: "https://github.com/jenkinsci/docker",
    },
    {
        images: ["quay.io/keycloak/keycloak"],
        start: "user",
        uid: 1000,
        gid: null,
        source: "https://github.com/keycloak/keycloak/blob/main/quarkus/container/Dockerfile",
    },
    {
        images: ["docker.io/bitnami/*", "docker.io/bitnamilegacy/*", "public.ecr.aws/bitnami/*"],
        start: "user",
        uid: 1001,
        gid: null,
        source: "https://techdocs.broadcom.com/us/en/vmware-tanzu/bitnami-secure-images.html",
    },
    {
        images: ["docker.io/library/node"],
        start: "root",
        uid: 1000,
        gid: 1000,
        source: "https://github.com/nodejs/docker-node/blob/main/docs/BestPractices.md#non-root-user",
    },
    {
        images: ["docker.io/library/nginx", "public.ecr.aws/nginx/nginx"],
        start: "root",
        uid: null,
        gid: null,
        advice: "The official image listens on port 80 and writes its cache and pid file as root: use " +
            "nginxinc/nginx-unprivileged, which runs as user 101 on port 8080.",
        source: "https://hub.docker.com/_/nginx",
    },
    {
        images: ["docker.io/library/httpd", "docker.io/library/wordpress"],
        start: "root",
        uid: null,
        gid: null,
        advice: "It opens port 80 as root: let it listen on a port from 1024 up, then give it a user of its own.",
        source: "https://hub.docker.com/_/httpd",
    },
    {
        images: ["docker.io/library/php"],
        tags: /(^|-)apache(-|$)/,
        start: "root",
        uid: null,
        gid: null,
        advice: "It opens port 80 as root: let Apache listen on a port from 1024 up, then run it as www-data.",
        source: "https://hub.docker.com/_/php",
    },
    {
        images: [
            "docker.io/library/cassandra",
            "docker.io/library/mariadb",
            "docker.io/library/mongo",
            "docker.io/library/mysql",
            "docker.io/library/postgres",
            "docker.io/library/rabbitmq",
            "docker.io/library/redis",
        ],
        start: "root",
        uid: null,
        gid: null,
        advice: stepsDown,
        source: "https://github.com/docker-library/official-images#consistency",
    },
];
/** Official images without an application: they start as root and work as whatever user they are given. */
const baseImages = [
    "alpine",
    "bash",
    "busybox",
    "debian",
    "eclipse-temurin",
    "golang",
    "python",
    "ruby",
    "ubuntu",
].map((name) => `docker.io/library/${name}`);
/** Official images whose user is not in the table. Other bare names are as a rule images that somebody builds. */
const officialImages = [
    "adminer",
    "amazonlinux",
    "centos",
    "consul",
    "couchdb",
    "docker",
    "drupal",
    "fedora",
    "ghost",
    "gradle",
    "haproxy",
    "influxdb",
    "joomla",
    "kibana",
    "logstash",
    "maven",
    "memcached",
    "nats",
    "neo4j",
    "nextcloud",
    "openjdk",
    "perl",
    "php",
    "registry",
    "rust",
    "solr",
    "sonarqube",
    "telegraf",
    "tomcat",
    "traefik",
    "vault",
    "zookeeper",
].map((name) => `docker.io/library/${name}`);
/** Where images come ready-made from their vendors, so that nobody can have built them for the recipe's user. */
const catalogues = [
    "cgr.dev/",
    "docker.elastic.co/",
    "docker.io/calico/",
    "docker.io/confluentinc/",
    "docker.io/curlimages/",
    "docker.io/envoyproxy/",
    "docker.io/fluent/",
    "docker.io/grafana/",
    "docker.io/hashicorp/",
    "docker.io/istio/",
    "docker.io/minio/",
    "docker.io/otel/",
    "docker.io/prom/",
    "docker.io/rancher/",
    "gcr.io/google-containers/",
    "gcr.io/google_containers/",
    "ghcr.io/dexidp/",
    "ghcr.io/open-telemetry/",
    "k8s.gcr.io/",
    "mcr.microsoft.com/",
    "nvcr.io/",
    "quay.io/argoproj/",
    "quay.io/ceph/",
    "quay.io/cilium/",
    "quay.io/jetstack/",
    "quay.io/minio/",
    "quay.io/prometheus-operator/",
    "quay.io/prometheus/",
    "registry.access.redhat.com/",
    "registry.k8s.io/",
    "registry.redhat.io/",
];

;// CONCATENATED MODULE: ./build/model/images.js

const host = /localhost|[a-z0-9-]+(?:\.[a-z0-9-]+)+|[a-z0-9-]+(?=:\d)|\[[0-9a-f:]+\]/;
const images_name = /[a-z0-9]+(?:[._/-]+[a-z0-9]+)*/;
const grammar = new RegExp(`^(?:(?<registry>(?:${host.source})(?::\\d{1,5})?)/)?(?<repository>${images_name.source})` +
    "(?::(?<tag>\\w[\\w.-]{0,127}))?(?:@(?<digest>[a-z0-9+._-]+:[0-9a-f]{32,}))?$", "i");
const dockerHub = new Set(["index.docker.io", "registry-1.docker.io", "registry.hub.docker.com", "docker.io"]);
const officialMirrors = ["public.ecr.aws/docker/library/", "mirror.gcr.io/library/"];
/** Takes an image reference apart (grammar: distribution/reference); null for what is none, such as a placeholder. */
function parseImage(text) {
    if (text.length > 512)
        return null;
    const groups = grammar.exec(text)?.groups;
    if (groups?.["repository"] === undefined)
        return null;
    const named = (groups["registry"] ?? "docker.io").toLowerCase();
    const registry = dockerHub.has(named) ? "docker.io" : named;
    const onlyName = registry === "docker.io" && !groups["repository"].includes("/");
    const repository = onlyName ? `library/${groups["repository"]}` : groups["repository"];
    return official({ registry, repository, tag: groups["tag"] ?? null, digest: groups["digest"] ?? null });
}
/** The user an image runs as, judged by its name alone. */
function imageUser(text) {
    const image = parseImage(text);
    if (image === null)
        return { kind: "unknown" };
    const full = `${image.registry}/${image.repository}`;
    const entry = imageUsers.find((candidate) => concerns(candidate, full, image.tag));
    if (entry)
        return { kind: "known", ...entry };
    if (baseImages.includes(full))
        return { kind: "base" };
    const foreign = officialImages.includes(full) || catalogues.some((prefix) => full.startsWith(prefix));
    return { kind: foreign ? "foreign" : "unknown" };
}
function official(image) {
    const full = `${image.registry}/${image.repository}`;
    const mirror = officialMirrors.find((prefix) => full.startsWith(prefix));
    if (mirror === undefined)
        return image;
    return { ...image, registry: "docker.io", repository: `library/${full.slice(mirror.length)}` };
}
function concerns(entry, repository, tag) {
    if (entry.tags && !entry.tags.test(tag ?? ""))
        return false;
    return entry.images.some((pattern) => pattern.endsWith("*") ? repository.startsWith(pattern.slice(0, -1)) : repository === pattern);
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/root-cause.js


const rootWork = /\b(chown|chmod|chgrp|sysctl|ip6?tables|nft|mount|modprobe|setcap|useradd|adduser|apt-get|apk add|yum|dnf)\b/;
/** Why a container may run as root; null where it can't, or where its settings or its task leave nothing to say. */
function rootCause(template, container, recipe) {
    const nonRoot = effective(template, container, "runAsNonRoot");
    const user = effective(template, container, "runAsUser");
    if (nonRoot.value === true || (user.value !== undefined && typeof user.value !== "number"))
        return null;
    if (nonRoot.value !== undefined && nonRoot.value !== false)
        return null;
    const work = rootWork.exec(commandText(container))?.[0];
    if (work !== undefined && container.kind === "init")
        return null;
    const added = addedCapabilities(container);
    if (securityContextOf(container)["privileged"] === true)
        return needed("is privileged", "If it can do without, take privileged away first.");
    if (added.length > 0)
        return needed(`adds the capability ${added[0]}`, "Other users get a capability only where the image gives it to the program's file.");
    if (user.value !== undefined && user.value > 0)
        return nonRoot.value === false ? null : { kind: "unpromised" };
    if (user.value === 0)
        return { kind: "chosen", setting: user };
    if (nonRoot.value === false)
        return { kind: "chosen", setting: nonRoot };
    if (work === undefined)
        return byImage(container, recipe);
    return needed(`runs ${work}`, "That is mostly root's work: move it into the image.");
}
function byImage(container, { userId, groupId }) {
    const image = imageUser(container.image ?? "");
    if (image.kind === "known" && image.uid !== null) {
        const user = { uid: image.uid, gid: image.gid, certain: image.certain === true };
        return { kind: "runnable", user, note: `a release of the image may have another user than ${image.uid}` };
    }
    if (image.kind === "known")
        return needed("starts as root, as its image is made to", image.advice ?? "");
    if (image.kind === "foreign") {
        const advice = "Look up the user its image is made for, and set runAsNonRoot: true with that runAsUser.";
        return needed("runs as whatever user its image names", advice, "warning");
    }
    const ids = `${userId}:${groupId}`;
    const built = `the image has to be built for ${ids}: its files readable, and all it writes to owned by that user`;
    const bare = `what it runs has to work as ${ids}, without root`;
    const user = { uid: userId, gid: groupId, certain: false };
    return { kind: "runnable", user, note: image.kind === "base" ? bare : built };
}
function needed(reason, advice, severity = "info") {
    return { kind: "needed", reason, advice, severity };
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/container-runs-as-root.js






/** Every container has an effective `runAsNonRoot: true`, with a user that its image can run as. */
const containerRunsAsRoot = {
    id: "container-runs-as-root",
    summary: "A container runs as root, or nothing keeps it from doing so.",
    why: "Root in a container is root on the node as soon as anything lets it out, and may change every file inside.",
    severity: "warning",
    fixes: ["safe", "review"],
    sources: [
        "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
        "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
    ],
    *check(manifest, { workspace, settings }) {
        const template = manifest.podTemplate;
        if (template === null || template.windows || template.spec["hostUsers"] === false || !isWhole(manifest, template))
            return;
        const found = template.containers.flatMap((container) => {
            const cause = rootCause(template, container, settings.recipe);
            return cause === null ? [] : [{ container, cause }];
        });
        if (found.length === 0)
            return;
        const pod = { manifest, template, settings, openShift: isOpenShift(manifest, workspace) };
        const infrastructure = infrastructureReason(manifest, template);
        if (infrastructure !== null && found.some(({ cause }) => cause.kind !== "unpromised")) {
            yield infrastructureProblem(template, infrastructure);
        }
        else if (isUniform(pod, found))
            yield wholePod(pod, found);
        else
            yield* oneByOne(pod, found);
    },
};
/** Pods that work on the node itself need its root as a rule. */
function infrastructureReason({ namespace }, { spec }) {
    if (namespace === "kube-system")
        return "it belongs to the cluster's own services";
    if (spec["hostPID"] === true)
        return "it sees the node's processes";
    if (spec["hostNetwork"] === true)
        return "it works on the node's network";
    const hostPath = objectsOf(spec["volumes"]).some((volume) => volume["hostPath"] != null);
    return hostPath ? "it works on the node's files" : null;
}
function infrastructureProblem(template, reason) {
    return {
        message: `Nothing keeps this pod from running as root; it may have to, since ${reason}.`,
        path: [...template.specPath, "securityContext", "runAsNonRoot"],
        severity: "info",
        advice: "If it works without root, set runAsNonRoot: true and the runAsUser of its image.",
    };
}
/** True where one setting on the pod serves every container: none has settings of its own that it would change. */
function isUniform({ template }, found) {
    if (template.schema !== "full" || found.length !== template.containers.length)
        return false;
    const kinds = new Set(found.map(({ cause }) => (cause.kind === "runnable" ? userKey(cause) : cause.kind)));
    return kinds.size === 1 && found.every(({ cause }) => cause.kind === "runnable" || cause.kind === "unpromised");
}
function userKey({ user }) {
    return `${user.uid}:${user.gid}`;
}
function wholePod(pod, found) {
    const { manifest, template } = pod;
    const { cause } = found[0];
    const names = list(found.map(({ container }) => nameOf(container)));
    const path = [...template.specPath, "securityContext", "runAsNonRoot"];
    if (cause.kind === "unpromised") {
        const have = found.length === 1 ? "has" : "have";
        return {
            message: `${sentence(names)} ${have} a user other than root, but no runAsNonRoot to make sure of it.`,
            path,
            severity: "info",
            fix: podFix({ manifest, template, user: null, note: null }),
            ...advised(manifest),
        };
    }
    const message = `Nothing keeps ${names} from running as root.`;
    if (podSecurityContextOf(template)["sysctls"] != null && hasLowPort(template) && !pod.openShift) {
        return { message, path, advice: lowPortAdvice };
    }
    return { message, path, fix: podFix(wishOf(pod, found)), ...advised(manifest) };
}
const lowPortAdvice = "Its ports below 1024 are root's on some nodes: move them to 1024 or above (a Service can keep its own port), " +
    "then set runAsNonRoot: true and a runAsUser.";
function* oneByOne(pod, found) {
    const seen = new Set();
    for (const exposed of found) {
        const problem = alone(pod, exposed);
        const place = (0,path/* formatPath */.jV)(problem.path);
        if (!seen.has(place))
            yield problem;
        seen.add(place);
    }
}
function alone(pod, { container, cause }) {
    const { manifest, template } = pod;
    const who = sentence(nameOf(container));
    const path = [...container.path, "securityContext", "runAsNonRoot"];
    if (cause.kind === "chosen") {
        const { setting } = cause;
        const name = setting.level === "pod" ? "The pod" : who;
        const advice = "If that is not needed, name a user that its image can run as and set runAsNonRoot: true.";
        return { message: `${name} runs as root by its own choice.`, path: setting.path, advice };
    }
    if (cause.kind === "unpromised") {
        return {
            message: `${who} has a user other than root, but no runAsNonRoot to make sure of it.`,
            path,
            severity: "info",
            fix: containerFix({ manifest, template, user: null, note: null }, container),
            ...advised(manifest),
        };
    }
    const bare = `Nothing keeps ${nameOf(container)} from running as root`;
    if (cause.kind === "needed") {
        const { reason, severity, advice } = cause;
        return { message: `${bare}; it ${reason}.`, path, severity, advice };
    }
    const message = `${bare}.`;
    if (hasLowPort(template, container) && !pod.openShift)
        return { message, path, advice: lowPortAdvice };
    return { message, path, fix: containerFix(wishOf(pod, [{ container, cause }]), container), ...advised(manifest) };
}
function wishOf({ manifest, template, openShift }, found) {
    const runnable = found.flatMap(({ cause }) => (cause.kind === "runnable" ? [cause] : []));
    if (openShift) {
        const note = "the image has to run as a user other than root, which OpenShift picks unless the image names one";
        return { manifest, template, user: null, note };
    }
    const user = runnable[0]?.user ?? null;
    const notes = new Set(runnable.filter((cause) => !cause.user.certain).map((cause) => cause.note));
    return { manifest, template, user, note: notes.size === 0 ? null : [...notes].join("; ") };
}
function advised(manifest) {
    const note = replaceNote(manifest);
    return note === undefined ? {} : { advice: note };
}
function list(names) {
    return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

// EXTERNAL MODULE: ./build/core/version-range.js
var version_range = __nccwpck_require__(2222);
;// CONCATENATED MODULE: ./build/rules/kubernetes/node-coverage.js


/**
 * True when a DaemonSet is sure to run on every node that has callers: it selects no nodes but Linux ones, tolerates
 * every taint, and nothing deployed with it runs on Windows.
 */
function reachesEveryNode(daemonSet, workspace) {
    const { podTemplate } = daemonSet;
    if (podTemplate === null || workspace.unitOf(daemonSet).some((other) => other.podTemplate?.windows))
        return false;
    const { spec } = podTemplate;
    // A RuntimeClass may select nodes of its own (`scheduling.nodeSelector`).
    if (spec["runtimeClassName"] != null)
        return false;
    const selector = spec["nodeSelector"] ?? {};
    if (!(0,json/* isObject */.G)(selector) || Object.entries(selector).some(([key, value]) => !isLinux(key, value)))
        return false;
    const required = ["affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution"];
    if (spec["nodeName"] != null || (0,json/* valueAt */.f)(spec, required) != null)
        return false;
    return objectsOf(spec["tolerations"]).some(({ key, operator, effect }) => {
        return operator === "Exists" && (key ?? "") === "" && (effect ?? "") === "";
    });
}
/** True when a rollout starts the new pod of a node before it stops the old one (KEP-1591), so that none is without. */
function rollsWithoutGap({ value, podTemplate }) {
    const strategy = (0,json/* valueAt */.f)(value, ["spec", "updateStrategy"]);
    const update = (0,json/* valueAt */.f)(strategy, ["rollingUpdate"]);
    if (!(0,json/* isObject */.G)(update) || ((0,json/* valueAt */.f)(strategy, ["type"]) ?? "RollingUpdate") !== "RollingUpdate")
        return false;
    if (podTemplate === null || takesNodePorts(podTemplate))
        return false;
    const none = (amount) => amount === 0 || amount === "0" || amount === "0%";
    return update["maxSurge"] != null && !none(update["maxSurge"]) && none(update["maxUnavailable"]);
}
/** Two pods can't have one port of a node at a time, so the old one has to go first. */
function takesNodePorts({ spec, containers }) {
    if (spec["hostNetwork"] === true)
        return true;
    return containers.some(({ value }) => objectsOf(value["ports"]).some((port) => port["hostPort"] != null));
}
function isLinux(key, value) {
    return key === "kubernetes.io/os" && value === "linux";
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/service.js


/** The annotation that asks for same-zone routing from Kubernetes 1.27 on. */
const topologyMode = "service.kubernetes.io/topology-mode";
/** Its name before 1.27, deprecated since, and still the one that counts where both are set. */
const topologyHints = "service.kubernetes.io/topology-aware-hints";
/**
 * The `spec` of a core Service that kube-proxy routes by: one with a selector and a virtual address. Null for others:
 * traffic policies and hints do nothing for headless, external and selectorless Services.
 */
function routedSpec({ group, kind, value }) {
    const spec = value["spec"];
    if (group !== "" || kind !== "Service" || !(0,json/* isObject */.G)(spec))
        return null;
    const selector = spec["selector"];
    if (!(0,json/* isObject */.G)(selector) || Object.keys(selector).length === 0)
        return null;
    const type = spec["type"] ?? "ClusterIP";
    if (type !== "ClusterIP" && type !== "NodePort" && type !== "LoadBalancer")
        return null;
    return spec["clusterIP"] === "None" || (0,json/* valueAt */.f)(spec, ["clusterIPs", 0]) === "None" ? null : spec;
}
/** True for a workload that runs one pod on each node it reaches. */
function isDaemonSet({ group, kind }) {
    return kind === "DaemonSet" && (group === "apps" || group === "apps.kruise.io");
}
/** True where all ports are for scrapers, probes or admission, which call from elsewhere and pick pods themselves. */
function isAside(spec) {
    const ports = objectsOf(spec["ports"]);
    const aside = /metric|prom|webhook|health|monitor/i;
    return ports.length > 0 && ports.every(({ name }) => typeof name === "string" && aside.test(name));
}
/** True where the author has chosen how the Service's traffic is routed, in one of the ways there are. */
function hasRoutingChoice(service, spec) {
    const fields = ["internalTrafficPolicy", "trafficDistribution"];
    const annotations = [topologyMode, topologyHints, "networking.istio.io/traffic-distribution"];
    return fields.some((key) => spec[key] != null) || annotations.some((key) => service.annotations[key] !== undefined);
}
/** The Service by kind and name, for messages. */
function namesOf(workloads) {
    return workloads.map(({ kind, name }) => (name === null ? `a ${kind}` : `${kind} "${name}"`)).join(", ");
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/daemonset-service-not-local.js





/** A Service in front of a DaemonSet should hand its callers the pod of their own node. */
const daemonSetServiceNotLocal = {
    id: "daemonset-service-not-local",
    summary: "A Service of a DaemonSet sends its callers to pods on other nodes.",
    why: "Each node has a pod of the DaemonSet, but without a traffic policy most requests cross the network to another " +
        "node's, which costs time, and money between zones.",
    severity: "warning",
    fixes: ["safe", "review"],
    sources: [
        "https://kubernetes.io/docs/concepts/services-networking/service-traffic-policy/",
        "https://github.com/kubernetes/enhancements/tree/master/keps/sig-network/2086-service-internal-traffic-policy",
    ],
    *check(manifest, context) {
        const spec = routedSpec(manifest);
        if (spec === null || hasRoutingChoice(manifest, spec) || spec["sessionAffinity"] === "ClientIP")
            return;
        const backends = context.workspace.workloadsOf(manifest);
        if (!backends.complete || backends.items.length === 0 || !backends.items.every(isDaemonSet))
            return;
        if (!supportsLocal(spec, context) || needsOtherNodes(manifest, spec, backends.items))
            return;
        // Whoever names the Service calls it from elsewhere: the control plane, a proxy, a monitor.
        if (context.workspace.referencesTo(manifest).items.length > 0)
            return;
        yield problemOf(manifest, backends.items, context);
    },
};
function problemOf(manifest, daemons, { settings, workspace }) {
    const everywhere = daemons.every((daemonSet) => reachesEveryNode(daemonSet, workspace));
    const gapless = daemons.every(rollsWithoutGap);
    const safe = everywhere && gapless && (0,version_range/* supportsFrom */.D)(settings.kubernetes, 24);
    const soft = !everywhere && (0,version_range/* supportsFrom */.D)(settings.kubernetes, 34);
    const fix = soft ? preferSameNode(manifest) : local(manifest, safe, everywhere && !gapless);
    return {
        message: `This Service sends callers to any node's pod of ${namesOf(daemons)}.`,
        path: ["spec", soft ? "trafficDistribution" : "internalTrafficPolicy"],
        severity: everywhere ? "warning" : "info",
        fix,
    };
}
function local(manifest, safe, onlyInRollouts) {
    const operations = [set(manifest, "internalTrafficPolicy", "Local")];
    const title = "Keep the Service's traffic on the node";
    if (safe)
        return { title, grade: "safe", operations };
    const risk = onlyInRollouts
        ? "While a node's daemon pod restarts, in each rollout too, pods on that node get no answer from this Service."
        : "Pods on nodes without a ready daemon pod get no answer from this Service.";
    return { title, grade: "review", risk, operations };
}
/** KEP-3015: on by default from 1.34; the node's own pod when it is ready, else another. */
function preferSameNode(manifest) {
    return {
        title: "Prefer the pod of the caller's node",
        grade: "review",
        risk: "The pods of busy nodes get more of the traffic than before.",
        operations: [set(manifest, "trafficDistribution", "PreferSameNode")],
    };
}
function set(manifest, key, value) {
    return { kind: "set", document: manifest.document.index, path: [...manifest.root, "spec", key], value };
}
/** Before 1.24 the policy also held traffic from outside to its node (kubernetes/kubernetes#106497). */
function supportsLocal(spec, { settings }) {
    const inside = (spec["type"] ?? "ClusterIP") === "ClusterIP" && spec["externalIPs"] == null;
    return (0,version_range/* supportsFrom */.D)(settings.kubernetes, inside ? 22 : 24);
}
const peers = /ceph|rook|gluster|longhorn|openebs|minio|seaweed|portworx|linstor|nfs|csi|etcd|consul|zookeeper|kafka|cassandra|elastic|mongo|redis|storage/i;
/** Daemons whose pods are not interchangeable, and those that must answer even when the node's own pod is gone. */
function needsOtherNodes(service, spec, daemons) {
    const ports = objectsOf(spec["ports"]);
    // A way into the cluster: its callers are outside, and have been seen to.
    if (spec["externalTrafficPolicy"] === "Local")
        return true;
    if (ports.some(({ port, targetPort, name }) => port === 53 || targetPort === 53 || isDns(name)))
        return true;
    const names = [service, ...daemons].map(({ name }) => name ?? "");
    const containers = daemons.flatMap(({ podTemplate }) => podTemplate?.containers ?? []);
    const programs = containers.map(({ image }) => parseImage(image ?? "")?.repository ?? "");
    if ([...names, ...programs].some((text) => peers.test(text)))
        return true;
    // Scrapers and admission call from elsewhere and want each pod, or any.
    if (service.annotations["prometheus.io/scrape"] === "true")
        return true;
    return isAside(spec);
}
function isDns(name) {
    return typeof name === "string" && /^dns(?:-|$)/.test(name);
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/local-traffic-without-daemonset.js

/** `internalTrafficPolicy: Local` needs a pod on every node that has callers. */
const localTrafficWithoutDaemonSet = {
    id: "local-traffic-without-daemonset",
    summary: "A Service keeps traffic on the node although its pods don't run on every node.",
    why: "With internalTrafficPolicy: Local, callers on a node without a ready pod of the Service get no answer at all.",
    severity: "warning",
    fixes: ["review"],
    sources: ["https://kubernetes.io/docs/concepts/services-networking/service-traffic-policy/"],
    *check(manifest, { workspace }) {
        const spec = routedSpec(manifest);
        if (spec === null || spec["internalTrafficPolicy"] !== "Local")
            return;
        const backends = workspace.workloadsOf(manifest);
        if (!backends.complete || backends.items.length === 0 || backends.items.some(isDaemonSet))
            return;
        const path = ["spec", "internalTrafficPolicy"];
        yield {
            message: `This Service keeps traffic on the node, but ${namesOf(backends.items)} need not run on each.`,
            path,
            fix: {
                title: "Let the Service reach pods on all nodes",
                grade: "review",
                risk: "Traffic that was kept on its node can leave it then.",
                operations: [
                    { kind: "set", document: manifest.document.index, path: [...manifest.root, ...path], value: "Cluster" },
                ],
            },
        };
    },
};

;// CONCATENATED MODULE: ./build/rules/kubernetes/non-root-contradiction.js





/** Settings with which the kubelet starts no container, or the API takes no object. */
const nonRootContradiction = {
    id: "non-root-contradiction",
    summary: "A container has to run as non-root and as root at once, or as a user that can't exist.",
    why: "The kubelet refuses to start such a container, and the API refuses ids out of range.",
    severity: "error",
    fixes: [],
    sources: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
    *check(manifest, { workspace }) {
        const template = manifest.podTemplate;
        if (template === null || template.windows)
            return;
        yield* wrongIds([...template.specPath, "securityContext"], podSecurityContextOf(template));
        const seen = new Set();
        const judged = isWhole(manifest, template) && !isOpenShift(manifest, workspace);
        for (const container of template.containers) {
            yield* wrongIds([...container.path, "securityContext"], securityContextOf(container));
            const problem = contradiction(template, container, judged);
            if (problem === null || seen.has((0,path/* formatPath */.jV)(problem.path)))
                continue;
            seen.add((0,path/* formatPath */.jV)(problem.path));
            yield problem;
        }
    },
};
function contradiction(template, container, byImage) {
    const nonRoot = effective(template, container, "runAsNonRoot");
    if (nonRoot.value !== true)
        return null;
    const user = effective(template, container, "runAsUser");
    if (user.value === 0) {
        const shared = nonRoot.level === "pod" && user.level === "pod";
        const who = shared ? "The pod's containers have" : `${sentence(nameOf(container))} has`;
        return {
            message: `${who} runAsNonRoot: true and runAsUser: 0, so the kubelet refuses to start ${shared ? "them" : "it"}.`,
            path: user.path,
            advice: "Give it the id of a user other than root, or set runAsNonRoot to false where it needs root.",
        };
    }
    if (user.value !== undefined || container.image === null || !byImage)
        return null;
    const image = imageUser(container.image);
    if (image.kind !== "known" || image.start !== "root")
        return null;
    return {
        message: `${sentence(nameOf(container))} can't start: its image runs as root, which runAsNonRoot: true forbids.`,
        path: [...container.path, "securityContext", "runAsUser"],
        advice: image.advice ?? `Set runAsUser to ${image.uid}, a user that this image brings.`,
    };
}
function* wrongIds(path, context) {
    for (const key of ["runAsUser", "runAsGroup", "fsGroup"]) {
        const id = context[key];
        if (typeof id !== "number" || (Number.isInteger(id) && id >= 0 && id <= 2147483647))
            continue;
        yield {
            message: `${key} is ${id}, but the API only takes whole numbers from 0 to 2147483647.`,
            path: [...path, key],
            advice: "Use the number of a user or group that the image knows.",
        };
    }
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/own-selector.js

/**
 * The label selector by which a workload knows its own pods, as `labelSelector` takes it; null where it has none.
 * A ReplicationController's selector is a bare map of labels.
 */
function ownSelector(manifest) {
    const spec = manifest.value["spec"];
    const selector = (0,json/* isObject */.G)(spec) ? spec["selector"] : undefined;
    if (!(0,json/* isObject */.G)(selector) || Object.keys(selector).length === 0)
        return null;
    if (manifest.group === "" && manifest.kind === "ReplicationController")
        return { matchLabels: selector };
    return selector;
}
/** Whether a label selector matches labels; null where that can't be told (a malformed or unknown operator). */
function selectorMatches(selector, labels) {
    const wanted = selector["matchLabels"] ?? {};
    const expressions = selector["matchExpressions"] ?? [];
    if (!(0,json/* isObject */.G)(wanted) || !Array.isArray(expressions))
        return null;
    const answers = [
        ...Object.entries(wanted).map(([key, value]) => hasLabel(labels, key, [value])),
        ...expressions.map((expression) => meets(expression, labels)),
    ];
    if (answers.includes(false))
        return false;
    return answers.includes(null) ? null : true;
}
function meets(expression, labels) {
    if (!(0,json/* isObject */.G)(expression))
        return null;
    const { key, operator, values } = expression;
    if (typeof key !== "string")
        return null;
    const list = Array.isArray(values) ? values : [];
    if (operator === "In")
        return hasLabel(labels, key, list);
    if (operator === "NotIn")
        return !hasLabel(labels, key, list);
    if (operator === "Exists")
        return Object.hasOwn(labels, key);
    if (operator === "DoesNotExist")
        return !Object.hasOwn(labels, key);
    return null;
}
function hasLabel(labels, key, values) {
    return Object.hasOwn(labels, key) && values.includes(labels[key]);
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/placement.js



/** The node label that tells nodes apart. */
const hostname = "kubernetes.io/hostname";
/** The node label that tells zones (data centres) apart. */
const zone = "topology.kubernetes.io/zone";
/** True where something else than a topology spread settles which nodes the pods of a workload can run on. */
function isPlaced(manifest, template, workspace) {
    const { spec } = template;
    const scheduler = spec["schedulerName"] ?? "default-scheduler";
    if (scheduler !== "default-scheduler" || spec["nodeName"] != null || spec["hostNetwork"] === true)
        return true;
    if ((0,json/* valueAt */.f)(spec, ["nodeSelector", hostname]) !== undefined || pinsHost(spec))
        return true;
    const bound = template.containers.some(({ value }) => objectsOf(value["ports"]).some((port) => port["hostPort"] != null));
    if (bound || wantsCompany(template))
        return true;
    return hasNodeVolume(manifest, template, workspace);
}
/** The topology keys over which a pod keeps away from its like by anti-affinity. */
function keptApart(template, strength) {
    return affinityTerms(template, "podAntiAffinity", strength).flatMap(({ topologyKey }) => typeof topologyKey === "string" ? [topologyKey] : []);
}
function wantsCompany(template) {
    return affinityTerms(template, "podAffinity", "required").some(({ topologyKey }) => topologyKey === hostname || topologyKey === zone);
}
/** The affinity terms that concern pods of this very template. */
function affinityTerms(template, kind, strength) {
    const key = `${strength}DuringSchedulingIgnoredDuringExecution`;
    const terms = objectsOf((0,json/* valueAt */.f)(template.spec, ["affinity", kind, key]));
    const plain = strength === "required" ? terms : terms.map((term) => term["podAffinityTerm"] ?? null).filter(json/* isObject */.G);
    return plain.filter(({ labelSelector }) => (0,json/* isObject */.G)(labelSelector) && selectorMatches(labelSelector, template.labels) !== false);
}
function pinsHost(spec) {
    const affinity = (0,json/* valueAt */.f)(spec, ["affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution"]);
    const terms = (0,json/* isObject */.G)(affinity) ? objectsOf(affinity["nodeSelectorTerms"]) : [];
    return terms.some((term) => {
        const pins = (expression) => expression["operator"] === "In" || expression["operator"] === "Exists";
        return (objectsOf(term["matchFields"]).length > 0 ||
            objectsOf(term["matchExpressions"]).some((expression) => expression["key"] === hostname && pins(expression)));
    });
}
/** Volumes that live on one node, or that one node at a time can mount, place the pods themselves. */
function hasNodeVolume(manifest, template, workspace) {
    const volumes = objectsOf(template.spec["volumes"]);
    if (volumes.some((volume) => (0,json/* isObject */.G)(volume["hostPath"])))
        return true;
    const claims = objectsOf((0,json/* valueAt */.f)(manifest.value, ["spec", "volumeClaimTemplates"]));
    if (claims.some((claim) => /local|host-?path/i.test(JSON.stringify((0,json/* valueAt */.f)(claim, ["spec", "storageClassName"]) ?? ""))))
        return true;
    return volumes
        .filter((volume) => (0,json/* isObject */.G)(volume["persistentVolumeClaim"]))
        .some((volume) => !isShared(manifest, (0,json/* valueAt */.f)(volume, ["persistentVolumeClaim", "claimName"]), workspace));
}
function isShared(manifest, name, workspace) {
    const claim = workspace
        .unitOf(manifest)
        .find((other) => other.kind === "PersistentVolumeClaim" && other.group === "" && other.name === name);
    const modes = claim ? (0,json/* valueAt */.f)(claim.value, ["spec", "accessModes"]) : undefined;
    return Array.isArray(modes) && (modes.includes("ReadWriteMany") || modes.includes("ReadOnlyMany"));
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/pods-not-spread.js






/** Workloads with two pods or more spread them over nodes and zones by topology spread constraints. */
const podsNotSpread = {
    id: "pods-not-spread",
    summary: "The pods of a workload may all run on one node or in one zone.",
    why: "When that node or zone fails, every replica fails with it.",
    severity: "warning",
    fixes: ["safe", "review"],
    sources: ["https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/"],
    *check(manifest, { workspace, settings }) {
        const template = manifest.podTemplate;
        if (template === null || template.schema !== "full" || !isWhole(manifest, template))
            return;
        if (!spreadable.has(`${manifest.group}/${manifest.kind}`))
            return;
        const selector = ownSelector(manifest);
        if (selector === null || selectorMatches(selector, template.labels) !== true)
            return;
        const { minimum } = workspace.replicasOf(manifest);
        if (minimum === null || minimum < 2 || isPlaced(manifest, template, workspace))
            return;
        const problem = pods_not_spread_problemOf(manifest, template, { selector, replicas: minimum, settings });
        if (problem !== null)
            yield problem;
    },
};
const spreadable = new Set([
    "apps/Deployment",
    "apps/ReplicaSet",
    "apps/StatefulSet",
    "/ReplicationController",
    "apps.kruise.io/CloneSet",
    "apps.kruise.io/StatefulSet",
    "argoproj.io/Rollout",
]);
function pods_not_spread_problemOf(manifest, template, wish) {
    const existing = template.spec["topologySpreadConstraints"] ?? [];
    if (!Array.isArray(existing))
        return null;
    const listed = objectsOf(existing).map((item) => stableKey(item["topologyKey"]));
    const apart = [...keptApart(template, "required"), ...keptApart(template, "preferred")];
    const covered = [...listed, ...apart.map(stableKey)];
    const missing = [hostname, zone].filter((key) => !covered.includes(key));
    if (missing.length === 0)
        return null;
    const over = missing.map((key) => (key === hostname ? "nodes" : "zones")).join(" or ");
    return {
        message: `The ${wish.replicas} or more pods of this ${manifest.kind} are not spread over ${over}.`,
        path: [...template.specPath, "topologySpreadConstraints"],
        ...(missing.length === 1 ? { severity: "info" } : {}),
        fix: fixOf(manifest, template, { ...wish, keys: missing, append: existing.length > 0 }),
    };
}
function fixOf(manifest, template, wish) {
    const { hostnameSpread, zoneSpread } = wish.settings.recipe;
    const chosen = wish.keys.map((key) => ({
        key,
        ...fitting(key === hostname ? hostnameSpread : zoneSpread, wish.replicas),
    }));
    const constraints = chosen.map((spread) => constraintOf(spread, wish, manifest));
    const path = [...manifest.root, ...template.specPath, "topologySpreadConstraints"];
    const document = manifest.document.index;
    const hard = chosen.find(({ whenUnsatisfiable }) => whenUnsatisfiable === "DoNotSchedule");
    const places = hard === undefined ? 0 : Math.ceil(wish.replicas / hard.maxSkew);
    const where = hard?.key === zone ? "zones" : "nodes";
    const need = `${wish.replicas} replicas need at least ${places}`;
    const risk = `Pods stay Pending while too few ${where} have room for them: ${need}.`;
    return {
        title: `Spread the pods over ${wish.keys.map((key) => (key === hostname ? "nodes" : "zones")).join(" and ")}`,
        ...(hard === undefined ? { grade: "safe" } : { grade: "review", risk }),
        operations: wish.append
            ? constraints.map((value) => ({ kind: "append", document, path, value }))
            : [{ kind: "set", document, path, value: constraints }],
    };
}
/** A hard maxSkew as large as the number of replicas lets all of them share one node, so it has to be smaller. */
function fitting(values, replicas) {
    if (values.whenUnsatisfiable === "ScheduleAnyway")
        return values;
    return { ...values, maxSkew: Math.max(1, Math.min(values.maxSkew, replicas - 1)) };
}
function constraintOf(spread, wish, manifest) {
    const hard = spread.whenUnsatisfiable === "DoNotSchedule";
    const { kubernetes } = wish.settings;
    const hash = revisionLabel(manifest);
    return {
        maxSkew: spread.maxSkew,
        topologyKey: spread.key,
        whenUnsatisfiable: spread.whenUnsatisfiable,
        labelSelector: wish.selector,
        // Else a rollout counts the pods it is about to remove (KEP-3243, on from 1.27).
        ...(hash !== null && (0,version_range/* supportsFrom */.D)(kubernetes, 27) ? { matchLabelKeys: [hash] } : {}),
        // Else tainted nodes count as empty places for ever and block the others (KEP-3094, on from 1.26).
        ...(hard && (0,version_range/* supportsFrom */.D)(kubernetes, 26) ? { nodeTaintsPolicy: "Honor" } : {}),
    };
}
function revisionLabel({ group, kind, value }) {
    if ((0,json/* valueAt */.f)(value, ["spec", "selector", "matchLabels", "pod-template-hash"]) !== undefined)
        return null;
    if (group === "apps" && kind === "Deployment")
        return "pod-template-hash";
    return group === "argoproj.io" ? "rollouts-pod-template-hash" : null;
}
function stableKey(key) {
    if (key === "failure-domain.beta.kubernetes.io/zone")
        return zone;
    return typeof key === "string" ? key : "";
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/privilege-escalation-allowed.js

/** Each container has to say `allowPrivilegeEscalation: false`; the API has no such field for the whole pod. */
const privilegeEscalationAllowed = {
    id: "privilege-escalation-allowed",
    summary: "A container's processes can gain more privileges than it was started with.",
    why: "Without allowPrivilegeEscalation: false a setuid program or a file capability turns an intruder in the " +
        "container into its root.",
    severity: "warning",
    fixes: ["safe", "review"],
    sources: [
        "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
        "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
    ],
    *check(manifest) {
        const template = manifest.podTemplate;
        if (template === null || template.windows || !isWhole(manifest, template))
            return;
        for (const container of template.containers) {
            const problem = privilege_escalation_allowed_problemOf(manifest, template, container);
            if (problem !== null)
                yield problem;
        }
    },
};
function privilege_escalation_allowed_problemOf(manifest, template, container) {
    const security = securityContextOf(container);
    const allowed = security["allowPrivilegeEscalation"] ?? null;
    if (allowed !== null && allowed !== true)
        return null;
    // The API refuses the field next to privileged: true, where it would mean nothing.
    if (security["privileged"] === true)
        return null;
    const path = [...container.path, "securityContext", "allowPrivilegeEscalation"];
    const whole = addedCapabilities(container).find((name) => name === "SYS_ADMIN" || name === "ALL");
    if (whole !== undefined) {
        return {
            message: `${sentence(nameOf(container))} can gain any privilege, because it adds the capability ${whole}.`,
            path,
            severity: "info",
            advice: `allowPrivilegeEscalation: false contradicts ${whole}: drop the capability first.`,
        };
    }
    const how = allowed === true ? "explicitly lets" : "lets";
    const note = replaceNote(manifest);
    return {
        message: `${sentence(nameOf(container))} ${how} its processes gain privileges.`,
        path,
        fix: privilege_escalation_allowed_fixOf(manifest, path, riskOf(template, container, allowed === true)),
        ...(note === undefined ? {} : { advice: note }),
    };
}
function privilege_escalation_allowed_fixOf(manifest, path, risk) {
    const { root, document } = manifest;
    return {
        title: "Set allowPrivilegeEscalation to false",
        ...(risk === null ? { grade: "safe" } : { grade: "review", risk }),
        operations: [{ kind: "set", document: document.index, path: [...root, ...path], value: false }],
    };
}
const commands = /\b(sudo|doas|newuidmap|dind|rootless|podman|buildah|chrome|chromium|puppeteer)\b|\bping6? -/i;
const privilege_escalation_allowed_images = new RegExp("\\b(sudo|dind|rootless|podman|buildah|chrom(e|ium)|puppeteer|playwright|selenium|browserless|" +
    "jenkins-agent|inbound-agent|jnlp-slave|vault|caddy|code-server|jupyter\\w*)\\b", "i");
/** Why the setting may stop this container from working, or null where nothing speaks for that. */
function riskOf(template, container, explicit) {
    const asked = commands.exec(commandText(container))?.[0];
    if (asked !== undefined)
        return `Its command has "${asked}", which needs setuid programs or file capabilities.`;
    const known = privilege_escalation_allowed_images.exec(container.image ?? "")?.[0];
    if (known !== undefined)
        return `Images of ${known} use setuid programs or file capabilities, which stop working.`;
    if (JSON.stringify(container.value["env"] ?? null).includes('"GRANT_SUDO"')) {
        return "GRANT_SUDO gives its user sudo, which stops working.";
    }
    if (explicit)
        return "Somebody allowed it: sudo and other setuid programs or file capabilities stop working.";
    const user = effective(template, container, "runAsUser").value;
    const nonRoot = effective(template, container, "runAsNonRoot").value === true || (typeof user === "number" && user > 0);
    const added = addedCapabilities(container)[0];
    if (added === undefined || !nonRoot)
        return null;
    return `Without root, ${added} reaches the program through file capabilities only, and those stop working.`;
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/service-crosses-zones.js





/** Below this many pods a zone is likely to be without one, and the hints are off (KEP-2433). */
const fewestPods = 3;
/** A Service of several pods should prefer those of the caller's zone. */
const serviceCrossesZones = {
    id: "service-crosses-zones",
    summary: "A Service sends its callers to pods in any zone.",
    why: "Two of three requests cross to another zone when there are three, which costs latency and, with most providers, money.",
    severity: "info",
    fixes: ["safe", "review"],
    sources: [
        "https://kubernetes.io/docs/concepts/services-networking/topology-aware-routing/",
        "https://kubernetes.io/docs/concepts/services-networking/service/#traffic-distribution",
        "https://github.com/kubernetes/enhancements/tree/master/keps/sig-network/4444-service-traffic-distribution",
    ],
    *check(manifest, context) {
        const spec = routedSpec(manifest);
        if (spec === null || hasRoutingChoice(manifest, spec) || wantsCertainPods(spec))
            return;
        if (isAside(spec) || hasMeshRouting(manifest, context))
            return;
        const pods = fewestBackends(manifest, context);
        if (pods === null || pods < fewestPods)
            return;
        const fix = fixFor(manifest, context.settings.kubernetes);
        const path = fix.operations[0]?.path.slice(manifest.root.length) ?? [];
        yield { message: `This Service spreads its traffic over ${pods} or more pods without regard to zones.`, path, fix };
    },
};
/** True where the Service is for one pod or role, or keeps its callers with the pod they had. */
function wantsCertainPods(spec) {
    if (spec["sessionAffinity"] === "ClientIP" || spec["externalTrafficPolicy"] === "Local")
        return true;
    const selector = Object.entries(spec["selector"] ?? {});
    return selector.some(([key, value]) => {
        if (key === "statefulset.kubernetes.io/pod-name" || key === "apps.kubernetes.io/pod-index")
            return true;
        const role = /^(?:master|primary|leader|writer|active)$/i;
        return /role|leader/i.test(key) || (typeof value === "string" && role.test(value));
    });
}
/** Istio keeps traffic in its locality by a DestinationRule for the Service, in place of kube-proxy. */
function hasMeshRouting(service, { workspace }) {
    const { items } = workspace.referencesTo(service);
    return items.some(({ group, kind }) => group === "networking.istio.io" && kind === "DestinationRule");
}
/** True where the pods are bound to a node or zone, so that there may be no other zone to keep out of. */
function isInOneZone({ podTemplate }) {
    if (podTemplate === null)
        return false;
    const { spec } = podTemplate;
    const required = ["affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution", "nodeSelectorTerms"];
    const terms = objectsOf((0,json/* valueAt */.f)(spec, required)).flatMap((term) => objectsOf(term["matchExpressions"]));
    return (spec["nodeName"] != null ||
        [zone, hostname].some((key) => (0,json/* valueAt */.f)(spec, ["nodeSelector", key]) !== undefined) ||
        terms.some(({ key }) => key === zone || key === hostname));
}
/** The fewest pods behind the Service; null where that can't be told, and for pods that are no interchangeable servers. */
function fewestBackends(service, { workspace }) {
    const backends = workspace.workloadsOf(service);
    if (!backends.complete)
        return null;
    let pods = 0;
    for (const workload of backends.items) {
        if (isDaemonSet(workload) || /^(?:Pod|Job|CronJob|StatefulSet)$/.test(workload.kind))
            return null;
        const { minimum, source } = workspace.replicasOf(workload);
        if (minimum === null || isInOneZone(workload))
            return null;
        if (source === workload && workspace.patched(workload, ["spec", "replicas"]))
            return null;
        pods += minimum;
    }
    return pods;
}
function fixFor(manifest, kubernetes) {
    const root = manifest.root;
    const set = (path, value) => [
        { kind: "set", document: manifest.document.index, path: [...root, ...path], value },
    ];
    const title = "Keep the traffic in its zone where possible";
    if ((0,version_range/* supportsFrom */.D)(kubernetes, 34)) {
        return {
            title,
            grade: "review",
            risk: "Each zone's pods get all of that zone's traffic, which can overload them where callers are unevenly spread.",
            operations: set(["spec", "trafficDistribution"], "PreferSameZone"),
        };
    }
    const [key, value] = (0,version_range/* supportsFrom */.D)(kubernetes, 27) ? [topologyMode, "Auto"] : [topologyHints, "auto"];
    return { title, grade: "safe", operations: set(["metadata", "annotations", key], value) };
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/topology-annotation-ineffective.js


/** The annotations of topology-aware routing take two values each, and everything else switches it off in silence. */
const topologyAnnotationIneffective = {
    id: "topology-annotation-ineffective",
    summary: "An annotation for topology-aware routing has no effect, or is on its way out.",
    why: "Kubernetes reports no error for it: the Service goes on to send traffic to every zone, as if nothing were set.",
    severity: "warning",
    fixes: ["safe", "review"],
    sources: [
        "https://kubernetes.io/docs/concepts/services-networking/topology-aware-routing/",
        "https://kubernetes.io/docs/reference/labels-annotations-taints/#servicekubernetesiotopology-mode",
        "https://github.com/kubernetes/enhancements/tree/master/keps/sig-network/2433-topology-aware-hints",
    ],
    *check(manifest, context) {
        const spec = routedSpec(manifest);
        if (spec === null)
            return;
        const mode = manifest.annotations[topologyMode];
        const hints = manifest.annotations[topologyHints];
        if (spec["internalTrafficPolicy"] === "Local" && (isOn(mode) || isOn(hints))) {
            yield {
                message: "internalTrafficPolicy: Local leaves the annotation nothing to do: no traffic leaves the node.",
                path: annotation(isOn(mode) ? topologyMode : topologyHints),
                severity: "info",
                advice: "Keep one of the two.",
            };
        }
        else if (mode !== undefined && hints !== undefined)
            yield both(manifest, mode, hints);
        else if (mode !== undefined)
            yield* unknownValue(manifest, topologyMode, mode);
        else if (hints !== undefined)
            yield* old(manifest, hints, context);
    },
};
/** The endpoint slice controller looks at the deprecated annotation first. */
function both(manifest, mode, hints) {
    const message = "Both topology annotations are set, and the deprecated one counts.";
    const path = annotation(topologyHints);
    if (!isOn(mode) && !isOff(mode)) {
        return { message, path, advice: `Remove the deprecated one, and set ${topologyMode} to Auto or Disabled.` };
    }
    const same = isOn(mode) === isOn(hints);
    return {
        message,
        path,
        fix: {
            title: "Remove the deprecated annotation",
            grade: same ? "safe" : "review",
            ...(same ? {} : { risk: `The Service's routing changes to what ${topologyMode} says.` }),
            operations: [{ kind: "remove", document: manifest.document.index, path: at(manifest, topologyHints) }],
        },
    };
}
function* unknownValue(manifest, key, value) {
    // Values with a domain are for other implementations (KEP-2433).
    if (isOn(value) || isOff(value) || value.includes("/"))
        return;
    const message = `The value ${JSON.stringify(value)} means nothing here: only Auto switches topology-aware routing on.`;
    if (!/^(?:auto|true|yes|on|enabled?)$/i.test(value)) {
        yield { message, path: annotation(key), advice: "Set Auto, or Disabled to keep it off." };
        return;
    }
    const operations = [
        { kind: "set", document: manifest.document.index, path: at(manifest, key), value: "Auto" },
    ];
    const risk = "Topology-aware routing starts to work, where until now it did not.";
    yield { message, path: annotation(key), fix: { title: "Set the value to Auto", grade: "review", risk, operations } };
}
function* old(manifest, value, { settings }) {
    const renamed = (0,version_range/* supportsFrom */.D)(settings.kubernetes, 27);
    if (!isOn(value)) {
        for (const problem of unknownValue(manifest, topologyHints, value))
            yield renamed ? byHand(problem) : problem;
        return;
    }
    if (!renamed)
        return;
    yield {
        message: `The annotation ${topologyHints} is deprecated since Kubernetes 1.27.`,
        path: annotation(topologyHints),
        severity: "info",
        fix: {
            title: `Rename it to ${topologyMode}`,
            grade: "safe",
            operations: [
                { kind: "rename", document: manifest.document.index, path: at(manifest, topologyHints), key: topologyMode },
            ],
        },
    };
}
/** A corrected value would stand under a deprecated key: both change at once, which no single operation does. */
function byHand({ message, path }) {
    return { message, path, advice: `Replace it with ${topologyMode}: Auto, or Disabled to keep it off.` };
}
function isOn(value) {
    return value === "Auto" || value === "auto";
}
function isOff(value) {
    return value === "Disabled" || value === "disabled";
}
function annotation(key) {
    return ["metadata", "annotations", key];
}
function at(manifest, key) {
    return [...manifest.root, ...annotation(key)];
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/spread-constraint.js
/** Sets a value at a path of the object. */
function setAt(manifest, path, value) {
    return { kind: "set", document: manifest.document.index, path: [...manifest.root, ...path], value };
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/spread-selector.js




/** A constraint that counts no pods, since its selector is missing or empty. */
function* emptySelector({ manifest, template, value, path }) {
    const selector = value["labelSelector"] ?? null;
    if (selector !== null && !((0,json/* isObject */.G)(selector) && Object.keys(selector).length === 0))
        return;
    const message = "This topology spread constraint counts no pods, because its label selector is missing or empty.";
    const at = [...path, "labelSelector"];
    const own = ownSelector(manifest);
    if (own === null || selectorMatches(own, template.labels) !== true || repeatsLabel(value, own)) {
        yield {
            message,
            path: at,
            severity: "warning",
            advice: "Give it a labelSelector that matches the pod's own labels.",
        };
        return;
    }
    const hard = value["whenUnsatisfiable"] === "DoNotSchedule";
    const risk = "The constraint starts to act: pods stay Pending where it can't be met.";
    yield {
        message,
        path: at,
        severity: "warning",
        fix: {
            title: `Select the pods of this ${manifest.kind}`,
            ...(hard ? { grade: "review", risk } : { grade: "safe" }),
            operations: [setAt(manifest, at, own)],
        },
    };
}
/** A constraint whose selector leaves out the very pods it stands in. */
function* strangeSelector({ manifest, template, value, path }) {
    const selector = value["labelSelector"];
    if (!(0,json/* isObject */.G)(selector) || Object.keys(selector).length === 0)
        return;
    if (selectorMatches(selector, template.labels) !== false || isLabelledElsewhere(manifest))
        return;
    const at = [...path, "labelSelector"];
    const fix = correctedLabels(manifest, template, selector, at);
    const absent = [...labelKeys(selector)].find((key) => !Object.hasOwn(template.labels, key));
    const unless = absent === undefined ? "" : `, unless something adds ${absent} to them`;
    const advice = `Let labelSelector match labels of this pod template${unless}.`;
    yield {
        message: "This constraint does not count the pods it stands in: its selector does not match their labels.",
        path: at,
        // A kustomization can add labels that are not in the file.
        severity: absent === undefined ? "warning" : "info",
        ...(fix === null ? { advice } : { fix }),
    };
}
/** A selector whose only fault is the value of labels that the pods have gets the pods' values. */
function correctedLabels(manifest, template, selector, path) {
    const wanted = selector["matchLabels"];
    if (!(0,json/* isObject */.G)(wanted) || selector["matchExpressions"] !== undefined)
        return null;
    const wrong = Object.entries(wanted).filter(([key, value]) => template.labels[key] !== value);
    if (wrong.length === 0 || !wrong.every(([key]) => Object.hasOwn(template.labels, key)))
        return null;
    return {
        title: "Select the labels of this pod template",
        grade: "review",
        risk: "The constraint starts to count other pods than before, so they may be placed otherwise.",
        operations: wrong.map(([key]) => setAt(manifest, [...path, "matchLabels", key], template.labels[key])),
    };
}
/** A label that stands both in `matchLabelKeys` and in `labelSelector`, which the API refuses. */
function* repeatedLabel({ manifest, value, path }) {
    const selector = value["labelSelector"];
    const keys = textsOf(value["matchLabelKeys"]);
    if (!(0,json/* isObject */.G)(selector) || !Array.isArray(value["matchLabelKeys"]))
        return;
    const named = labelKeys(selector);
    const repeated = keys.filter((key) => named.has(key));
    const first = value["matchLabelKeys"].findIndex((key) => repeated.includes(key));
    if (first < 0)
        return;
    const label = repeated[0];
    const at = [...path, "matchLabelKeys"];
    const all = repeated.length === value["matchLabelKeys"].length;
    const gone = all ? at : [...at, first];
    yield {
        message: `matchLabelKeys repeats ${label} from labelSelector; the API refuses a label in both.`,
        path: [...at, first],
        ...(all || repeated.length === 1
            ? {
                fix: {
                    title: `Remove ${label} from matchLabelKeys`,
                    grade: "safe",
                    operations: [{ kind: "remove", document: manifest.document.index, path: [...manifest.root, ...gone] }],
                },
            }
            : { advice: "Remove from matchLabelKeys every label that labelSelector names." }),
    };
}
function repeatsLabel(constraint, selector) {
    const named = labelKeys(selector);
    return textsOf(constraint["matchLabelKeys"]).some((key) => named.has(key));
}
function labelKeys({ matchLabels, matchExpressions }) {
    const named = objectsOf(matchExpressions).flatMap(({ key }) => (typeof key === "string" ? [key] : []));
    const labels = (0,json/* isObject */.G)(matchLabels) ? Object.keys(matchLabels) : [];
    return new Set([...labels, ...named]);
}
/** Labels may come from elsewhere: added by the controller of another API group, or not readable as text. */
function isLabelledElsewhere({ group }) {
    return group !== "" && group !== "apps" && group !== "batch";
}

;// CONCATENATED MODULE: ./build/rules/kubernetes/topology-spread-invalid.js





/** What the API refuses in topology spread constraints, and what it takes although it then does nothing. */
const topologySpreadInvalid = {
    id: "topology-spread-invalid",
    summary: "A topology spread constraint is refused by the API, or has no effect.",
    why: "The object can't be applied, or its pods are not spread although the manifest looks as if they were.",
    severity: "error",
    fixes: ["safe", "review"],
    sources: ["https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/"],
    *check(manifest) {
        const template = manifest.podTemplate;
        if (template === null || !isWhole(manifest, template))
            return;
        const list = template.spec["topologySpreadConstraints"];
        if (!Array.isArray(list))
            return;
        const all = list;
        for (const [index, value] of all.entries()) {
            if (!(0,json/* isObject */.G)(value))
                continue;
            const path = [...template.specPath, "topologySpreadConstraints", index];
            for (const check of checks)
                yield* check({ manifest, template, value, path, all, index });
        }
    },
};
const checks = [
    emptySelector,
    strangeSelector,
    repeatedPair,
    idleMinDomains,
    oldKey,
    repeatedLabel,
];
function* repeatedPair({ manifest, value, path, all, index }) {
    const { topologyKey, whenUnsatisfiable } = value;
    const twin = all
        .slice(0, index)
        .find((other) => (0,json/* isObject */.G)(other) && other["topologyKey"] === topologyKey && other["whenUnsatisfiable"] === whenUnsatisfiable);
    if (twin === undefined || typeof topologyKey !== "string")
        return;
    const same = JSON.stringify(twin) === JSON.stringify(value);
    const remove = { kind: "remove", document: manifest.document.index, path: [...manifest.root, ...path] };
    yield {
        message: `The API refuses a second constraint with topologyKey ${topologyKey} and the same whenUnsatisfiable.`,
        path,
        ...(same
            ? { fix: { title: "Remove the repeated constraint", grade: "safe", operations: [remove] } }
            : { advice: "Keep one of the two, or give this one another whenUnsatisfiable." }),
    };
}
function* idleMinDomains({ manifest, value, path }) {
    if (value["minDomains"] == null || value["whenUnsatisfiable"] !== "ScheduleAnyway")
        return;
    const at = [...path, "minDomains"];
    yield {
        message: "minDomains is only allowed with whenUnsatisfiable: DoNotSchedule; the API refuses this constraint.",
        path: at,
        fix: {
            title: "Remove minDomains",
            grade: "review",
            risk: "If the number of domains matters, whenUnsatisfiable should become DoNotSchedule instead.",
            operations: [{ kind: "remove", document: manifest.document.index, path: [...manifest.root, ...at] }],
        },
    };
}
const stableKeys = {
    "failure-domain.beta.kubernetes.io/zone": zone,
    "failure-domain.beta.kubernetes.io/region": "topology.kubernetes.io/region",
    "beta.kubernetes.io/hostname": hostname,
};
function* oldKey({ manifest, value, path, all }) {
    const { topologyKey, whenUnsatisfiable } = value;
    if (typeof topologyKey !== "string" || !Object.hasOwn(stableKeys, topologyKey))
        return;
    const stable = stableKeys[topologyKey];
    const taken = all.some((other) => (0,json/* isObject */.G)(other) && other["topologyKey"] === stable && other["whenUnsatisfiable"] === whenUnsatisfiable);
    const at = [...path, "topologyKey"];
    yield {
        message: `The node label ${topologyKey} is deprecated; ${stable} took its place.`,
        path: at,
        severity: "warning",
        ...(taken
            ? { advice: `Another constraint already has ${stable}: remove this one.` }
            : { fix: { title: `Use ${stable}`, grade: "safe", operations: [setAt(manifest, at, stable)] } }),
    };
}

;// CONCATENATED MODULE: ./build/rules/index.js









/** Every rule over Kubernetes objects. */
const kubernetesRules = [
    containerRunsAsRoot,
    daemonSetServiceNotLocal,
    localTrafficWithoutDaemonSet,
    nonRootContradiction,
    podsNotSpread,
    privilegeEscalationAllowed,
    serviceCrossesZones,
    topologyAnnotationIneffective,
    topologySpreadInvalid,
];


/***/ }),

/***/ 7439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ runRules)
/* harmony export */ });
/* harmony import */ var _core_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9815);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8314);


/** Runs rules over a manifest and places their problems in its file. Findings carry no fix and no fingerprint yet. */
function runRules(rules, manifest, context) {
    const findings = [];
    const errors = [];
    for (const rule of rules) {
        try {
            for (const problem of rule.check(manifest, context)) {
                if (!settledElsewhere(problem, manifest, context))
                    findings.push(place(problem, rule, manifest));
            }
        }
        catch (error) {
            const { line } = manifest.source.position(manifest.document.anchor(manifest.root)[0]);
            const message = `The rule ${rule.id} failed on this ${manifest.kind}: ${String(error)}`;
            errors.push({ file: manifest.source.path, message, line });
        }
    }
    return { findings, errors };
}
/** True when a kustomization sets what the fix would: what this file says is then not what is deployed. */
function settledElsewhere({ fix }, manifest, { workspace }) {
    const targets = (fix?.operations ?? []).flatMap(targetsOf);
    return targets.some((target) => workspace.patched(manifest, target.slice(manifest.root.length)));
}
function targetsOf(operation) {
    return operation.kind === "set" ? leaves(operation.path, operation.value) : [operation.path];
}
function leaves(path, value) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value))
        return [path];
    return Object.entries(value).flatMap(([key, item]) => leaves([...path, key], item));
}
function place(problem, rule, manifest) {
    const { source, object, value } = manifest;
    const { path } = problem;
    return {
        rule: rule.id,
        severity: problem.severity ?? rule.severity,
        message: problem.message,
        advice: problem.advice ?? null,
        source,
        range: manifest.document.anchor([...manifest.root, ...path]),
        object,
        path,
        identity: (0,_core_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identityOf */ .c)({ rule: rule.id, file: source.path, object, path, value }),
        fingerprint: "",
        proposal: problem.fix ?? null,
        fix: null,
    };
}


/***/ }),

/***/ 30:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ serveScan)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5919);
/* harmony import */ var _scan_analyse_units_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1559);
/* harmony import */ var _scan_portable_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4661);



/** Answers the batches that a scan sends to this worker thread until it is stopped. */
function serveScan() {
    const { settings, wish } = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.on("message", (batch) => {
        node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(answer(batch));
    });
    function answer(batch) {
        try {
            return { result: (0,_scan_portable_js__WEBPACK_IMPORTED_MODULE_2__/* .toPortable */ .B)((0,_scan_analyse_units_js__WEBPACK_IMPORTED_MODULE_1__/* .analyseUnits */ .d)(batch, settings, wish)) };
        }
        catch (error) {
            return { failure: error instanceof Error ? error.message : String(error) };
        }
    }
}


/***/ }),

/***/ 1559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ analyseUnits)
/* harmony export */ });
/* harmony import */ var _analyze_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4917);
/* harmony import */ var _core_edit_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3652);
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8187);
/* harmony import */ var _fix_fix_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8094);




/** Every pass makes at least one fix of each fixable file; fixes that compose are made in one. */
const maximumPasses = 50;
/**
 * Analyses files that are deployed together; with a wish, makes their proved fixes in memory again and again until
 * nothing is left to fix, and reports what remains. The input stays as it is.
 */
function analyseUnits(files, settings, wish) {
    const current = new Map(files.map((file) => [file.path, file]));
    const counts = new Map();
    let analysis = (0,_analyze_js__WEBPACK_IMPORTED_MODULE_0__/* .analyze */ .n)(files, settings);
    for (let pass = 0; wish !== "none" && pass < maximumPasses; pass += 1) {
        const texts = fixOnce(analysis, wish);
        if (texts.size === 0)
            break;
        for (const [path, { text, fixes }] of texts) {
            const file = current.get(path);
            if (!file)
                continue;
            current.set(path, { ...file, bytes: new TextEncoder().encode(text) });
            counts.set(path, (counts.get(path) ?? 0) + fixes);
        }
        analysis = (0,_analyze_js__WEBPACK_IMPORTED_MODULE_0__/* .analyze */ .n)([...current.values()], settings);
    }
    const { findings, skipped, errors, stats } = analysis;
    const fixed = [...counts].map(([path, fixes]) => {
        return { path, bytes: current.get(path)?.bytes ?? new Uint8Array(), fixes };
    });
    return { findings, skipped, errors, stats, fixed };
}
/** The new texts of the files of which some fix can be made now. */
function fixOnce(analysis, wish) {
    const wanted = analysis.findings.filter((finding) => isWanted(finding, wish));
    const texts = new Map();
    for (const findings of (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(wanted, ({ source }) => source).values()) {
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
        return { text: (0,_core_edit_js__WEBPACK_IMPORTED_MODULE_3__/* .applyEdits */ .c)(file.source.text, joint.edits), fixes: findings.length };
    }
    if (findings.length === 1)
        return null;
    const half = findings.length >> 1;
    return fixText(analysis, findings.slice(0, half)) ?? fixText(analysis, findings.slice(half));
}
function isWanted({ fix }, wish) {
    return fix?.proof.ok === true && (fix.grade === "safe" || wish === "review");
}


/***/ }),

/***/ 4661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ toPortable),
/* harmony export */   w: () => (/* binding */ fromPortable)
/* harmony export */ });
/* harmony import */ var _core_source_file_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3076);

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

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3986);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
