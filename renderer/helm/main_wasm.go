//go:build wasip1

package main

import "renderer/wasm"

func init() { wasm.Serve(answer) }

func main() {}
