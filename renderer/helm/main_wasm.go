//go:build wasip1

package main

import (
	"runtime/debug"

	"renderer/wasm"
)

func init() {
	// Most of the memory of a render is garbage when it is done: looking for it less often is cheaper.
	debug.SetGCPercent(400)
	debug.SetMemoryLimit(256 << 20)
	wasm.Serve(answer)
}

func main() {}
