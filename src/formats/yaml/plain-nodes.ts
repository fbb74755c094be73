import type { Node } from "yaml";
import type { PlainKey, PlainMaker, ScalarStyle } from "./plain-maker.ts";

/**
 * The property by which the `yaml` package tells nodes apart. Its own constructors define it again on each node, which
 * takes longer than all the rest of reading.
 */
const kind = Symbol.for("yaml.node.type");
const scalar = Symbol.for("yaml.scalar");
const list = Symbol.for("yaml.seq");
const map = Symbol.for("yaml.map");
const pair = Symbol.for("yaml.pair");

/** Start and end, and the end with what follows a node. */
type NodeRange = [start: number, end: number, nodeEnd: number];

class PlainScalar {
  readonly value: string;
  readonly type: ScalarStyle;
  readonly range: NodeRange;

  constructor(value: string, type: ScalarStyle, start: number, end: number) {
    this.value = value;
    this.type = type;
    this.range = [start, end, end];
  }

  get [kind](): symbol {
    return scalar;
  }
}

abstract class PlainCollection<Item> {
  readonly items: Item[] = [];
  readonly range: NodeRange;
  flow = false;

  constructor(start: number) {
    this.range = [start, start, start];
  }
}

class PlainList extends PlainCollection<PlainNode> {
  get [kind](): symbol {
    return list;
  }
}

class PlainMap extends PlainCollection<PlainPair> {
  get [kind](): symbol {
    return map;
  }
}

class PlainPair {
  readonly key: PlainScalar;
  readonly value: PlainNode;

  constructor({ text, style, start, end }: PlainKey, value: PlainNode) {
    this.key = new PlainScalar(text, style, start, end);
    this.value = value;
  }

  get [kind](): symbol {
    return pair;
  }
}

type PlainNode = PlainList | PlainMap | PlainScalar;

const maker: PlainMaker<PlainNode> = {
  scalar: (text, style, start, end) => new PlainScalar(text, style, start, end),
  list: (start) => new PlainList(start),
  map: (start) => new PlainMap(start),
  add: (made, item) => {
    (made as PlainList).items.push(item);
    extendTo(made, item.range[1]);
  },
  put: (made, key, value) => {
    (made as PlainMap).items.push(new PlainPair(key, value));
    extendTo(made, value.range[1]);
    return "new";
  },
  close: (made, end) => {
    (made as PlainList | PlainMap).flow = true;
    extendTo(made, end);
  },
  comment: () => undefined,
};

function extendTo({ range }: PlainNode, end: number): void {
  range[1] = range[2] = end;
}

/**
 * Creates the same nodes as the parser, as far as they are used: kinds, values, styles and ranges. A collection in
 * block style ends where its last value does.
 */
export const nodeMaker: PlainMaker<Node> = maker as PlainMaker<unknown> as PlainMaker<Node>;
