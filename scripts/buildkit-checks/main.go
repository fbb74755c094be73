// Runs the checks of `docker build --check` without a builder: a JSON list of Dockerfiles on standard input, a JSON list of
// what is said of each on standard output. Nothing is known of base images.
package main

import (
	"context"
	"encoding/json"
	"os"

	"github.com/moby/buildkit/client/llb"
	"github.com/moby/buildkit/client/llb/sourceresolver"
	"github.com/moby/buildkit/frontend/dockerfile/dockerfile2llb"
	"github.com/moby/buildkit/solver/pb"
	"github.com/opencontainers/go-digest"
)

type noImages struct{}

func (noImages) ResolveImageConfig(_ context.Context, ref string, _ sourceresolver.Opt) (string, digest.Digest, []byte, error) {
	return ref, "", []byte(`{"architecture":"amd64","os":"linux","config":{}}`), nil
}

// What a builder can do: all of it.
var abilities = pb.Caps.CapSet(pb.Caps.All())

type warning struct {
	Code string `json:"code"`
	Line int    `json:"line"`
}

func warningsOf(text string) []warning {
	told := []warning{}
	results, err := dockerfile2llb.DockerfileLint(context.Background(), []byte(text), dockerfile2llb.ConvertOpt{
		LLBCaps:      &abilities,
		MetaResolver: noImages{},
		SourceMap:    &llb.SourceMap{Definition: &llb.Definition{}, Filename: "Dockerfile", Data: []byte(text)},
	})
	if err != nil || results == nil {
		return told
	}
	for _, one := range results.Warnings {
		if one.Location != nil && len(one.Location.Ranges) > 0 {
			told = append(told, warning{one.RuleName, int(one.Location.Ranges[0].Start.Line)})
		}
	}
	return told
}

func main() {
	var texts []string
	if err := json.NewDecoder(os.Stdin).Decode(&texts); err != nil {
		os.Stderr.WriteString(err.Error())
		os.Exit(1)
	}
	all := make([][]warning, len(texts))
	for index, text := range texts {
		all[index] = warningsOf(text)
	}
	if err := json.NewEncoder(os.Stdout).Encode(all); err != nil {
		os.Exit(1)
	}
}
