//go:build wasip1

// Package wasm is the boundary between a renderer and its host: one call takes a request as JSON with contents and gives
// a response of the same form. The host writes the request into memory that it has allocated, and releases the memory of
// the response.
package wasm

import "unsafe"

var (
	kept   = map[*byte][]byte{}
	answer func([]byte) []byte
)

// Serve sets what answers requests.
func Serve(f func([]byte) []byte) { answer = f }

//go:wasmexport allocate
func allocate(size int32) unsafe.Pointer {
	buffer := make([]byte, size+1)
	kept[&buffer[0]] = buffer
	return unsafe.Pointer(&buffer[0])
}

//go:wasmexport release
func release(at unsafe.Pointer) { delete(kept, (*byte)(at)) }

// call gives the address of a response: its length in four bytes, then its text.
//
//go:wasmexport call
func call(at unsafe.Pointer, size int32) unsafe.Pointer {
	collect()
	text := answer(kept[(*byte)(at)][:size])
	buffer := make([]byte, 4+len(text))
	for i := range 4 {
		buffer[i] = byte(len(text) >> (8 * i))
	}
	copy(buffer[4:], text)
	kept[&buffer[0]] = buffer
	return unsafe.Pointer(&buffer[0])
}
