// Reads Dockerfiles as BuildKit does: a JSON list of texts on standard input, a JSON list of what they say on standard
// output. A text that BuildKit refuses has an error.
package main

import (
	"encoding/json"
	"os"
	"strings"

	"github.com/moby/buildkit/frontend/dockerfile/instructions"
	"github.com/moby/buildkit/frontend/dockerfile/parser"
)

type statement struct {
	Keyword  string   `json:"keyword"`
	Flags    []string `json:"flags"`
	Words    []string `json:"words"`
	JSON     bool     `json:"json"`
	Heredocs []string `json:"heredocs"`
}

type verdict struct {
	Error      string      `json:"error"`
	Stages     int         `json:"stages"`
	Statements []statement `json:"statements"`
}

func judge(text string) verdict {
	result, err := parser.Parse(strings.NewReader(text))
	if err != nil {
		return verdict{Error: err.Error()}
	}
	out := verdict{Statements: []statement{}}
	for _, node := range result.AST.Children {
		said := statement{Keyword: strings.ToUpper(node.Value), Flags: node.Flags, JSON: node.Attributes["json"]}
		for next := node.Next; next != nil; next = next.Next {
			said.Words = append(said.Words, next.Value)
		}
		for _, heredoc := range node.Heredocs {
			said.Heredocs = append(said.Heredocs, heredoc.Content)
		}
		out.Statements = append(out.Statements, said)
	}
	stages, _, err := instructions.Parse(result.AST, nil)
	if err != nil {
		out.Error = err.Error()
	}
	out.Stages = len(stages)
	return out
}

func main() {
	var texts []string
	if err := json.NewDecoder(os.Stdin).Decode(&texts); err != nil {
		os.Stderr.WriteString(err.Error())
		os.Exit(1)
	}
	verdicts := make([]verdict, len(texts))
	for index, text := range texts {
		verdicts[index] = judge(text)
	}
	if err := json.NewEncoder(os.Stdout).Encode(verdicts); err != nil {
		os.Exit(1)
	}
}
