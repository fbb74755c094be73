// A renderer of Helm charts without a cluster, a network or a file system.
package main

import "renderer/wasm"

func answer(text []byte) []byte {
	return wasm.Answer(text, renderChart, func(reason string) *response { return &response{Error: reason} })
}
