//go:build wasip1

package main

import "renderer/wasm"

func init() {
	wasm.Serve(func(text []byte) []byte {
		collect()
		return answer(text)
	})
}

func main() {}
