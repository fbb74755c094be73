// Reads Dockerfiles and .dockerignore files as BuildKit does: a JSON object with lists of both on standard input, one with
// what BuildKit makes of them on standard output. A text that BuildKit refuses has an error.
package main

import (
	"encoding/json"
	"os"
	"strings"

	"github.com/moby/buildkit/frontend/dockerfile/instructions"
	"github.com/moby/buildkit/frontend/dockerfile/parser"
	"github.com/moby/patternmatcher"
	"github.com/moby/patternmatcher/ignorefile"
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

type ignoreCase struct {
	Text  string   `json:"text"`
	Paths []string `json:"paths"`
}

type ignored struct {
	Error string `json:"error"`
	// Of each path, whether it is left out.
	Out []bool `json:"out"`
}

func judgeIgnore(asked ignoreCase) ignored {
	patterns, err := ignorefile.ReadAll(strings.NewReader(asked.Text))
	if err != nil {
		return ignored{Error: err.Error()}
	}
	matcher, err := patternmatcher.New(patterns)
	if err != nil {
		return ignored{Error: err.Error()}
	}
	out := make([]bool, len(asked.Paths))
	for index, path := range asked.Paths {
		if out[index], err = matcher.MatchesOrParentMatches(path); err != nil {
			return ignored{Error: err.Error()}
		}
	}
	return ignored{Out: out}
}

func main() {
	var asked struct {
		Dockerfiles []string     `json:"dockerfiles"`
		Ignores     []ignoreCase `json:"ignores"`
	}
	if err := json.NewDecoder(os.Stdin).Decode(&asked); err != nil {
		os.Stderr.WriteString(err.Error())
		os.Exit(1)
	}
	answer := map[string]any{}
	verdicts := make([]verdict, len(asked.Dockerfiles))
	for index, text := range asked.Dockerfiles {
		verdicts[index] = judge(text)
	}
	answer["dockerfiles"] = verdicts
	all := make([]ignored, len(asked.Ignores))
	for index, one := range asked.Ignores {
		all[index] = judgeIgnore(one)
	}
	answer["ignores"] = all
	if err := json.NewEncoder(os.Stdout).Encode(answer); err != nil {
		os.Exit(1)
	}
}
