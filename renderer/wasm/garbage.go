//go:build wasip1

package wasm

import (
	"runtime"
	"runtime/debug"
	"runtime/metrics"
)

const (
	// So many bytes are allocated between two collections, but for a call that takes more than all memory.
	betweenCollections = 96 << 20
	mostMemory         = 256 << 20
)

var (
	allocated     = []metrics.Sample{{Name: "/gc/heap/allocs:bytes"}}
	lastCollected uint64
)

func init() {
	debug.SetGCPercent(-1)
	debug.SetMemoryLimit(mostMemory)
}

// collect looks for garbage between two calls, where little else is held. In the midst of a call, which has the only
// thread there is, a collection goes on for long and makes all that the call does in the meantime dearer.
func collect() {
	metrics.Read(allocated)
	if now := allocated[0].Value.Uint64(); now-lastCollected > betweenCollections {
		lastCollected = now
		runtime.GC()
	}
}
