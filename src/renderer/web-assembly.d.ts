// The parts of WebAssembly that the renderer uses: the types of Node.js leave them to the browser types.
declare namespace WebAssembly {
  type ImportValue = (...values: never[]) => number;

  class Memory {
    readonly buffer: ArrayBuffer;
  }

  class Module {
    constructor(bytes: Uint8Array);
    static imports(module: Module): readonly { readonly module: string; readonly name: string }[];
  }

  class Instance {
    readonly exports: Readonly<Record<string, unknown>>;
    constructor(module: Module, imports: Readonly<Record<string, Readonly<Record<string, ImportValue>>>>);
  }
}
