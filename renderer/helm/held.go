package main

import (
	"regexp"
	"slices"
	"strings"
	"text/template/parse"
)

// held is what a value may hold of all that a tree was given: all of it, or what stands under some names, which may be
// all that another tree was given.
type held struct {
	all   bool
	names []string
}

func (h held) with(other held) held {
	return held{h.all || other.all, append(slices.Clone(h.names), other.names...)}
}

func (h held) isNone() bool { return !h.all && len(h.names) == 0 }

// put is something that a tree puts into a map; an empty key is one that is made as it is rendered.
type put struct {
	key   string
	value held
}

// holding are the functions that give what they are given, or something that holds it.
var holding = []string{
	"dict", "list", "tuple", "set", "index", "get", "and", "or", "default", "coalesce", "required", "ternary", "merge",
	"mergeOverwrite", "mustMerge", "mustMergeOverwrite", "deepCopy", "mustDeepCopy", "omit", "append", "prepend", "concat",
}

// held tells what a node may hold.
func (r *reads) held(n parse.Node, isTop bool) held {
	switch n := n.(type) {
	case *parse.DotNode:
		return held{isTop, r.dot}
	case *parse.VariableNode:
		if len(n.Ident) == 1 {
			return r.variables[n.Ident[0]].with(held{all: r.isAll(n, isTop)})
		}
		return heldUnder(n.Ident[1:])
	case *parse.FieldNode:
		return heldUnder(n.Ident)
	case *parse.ChainNode:
		return heldUnder(n.Field)
	case *parse.PipeNode:
		var found held
		for _, c := range n.Cmds {
			found = r.heldBy(c, found, isTop)
		}
		return found
	}
	return held{}
}

// heldUnder is what a chain of fields leads to; no values hold what a template is given.
func heldUnder(fields []string) held {
	if len(fields) == 0 || slices.Contains(fields, "Values") {
		return held{}
	}
	return held{names: fields[len(fields)-1:]}
}

// heldBy tells what comes of a command that is given something by the one before it.
func (r *reads) heldBy(c *parse.CommandNode, given held, isTop bool) held {
	id, ok := c.Args[0].(*parse.IdentifierNode)
	if !ok {
		return r.held(c.Args[0], isTop)
	}
	if !slices.Contains(holding, id.Ident) {
		return held{}
	}
	for i, argument := range c.Args {
		if isKeyOfValues(c, i) {
			return held{}
		}
		given = given.with(r.held(argument, isTop))
		key, isText := argument.(*parse.StringNode)
		if isText && i > 1 && (id.Ident == "index" || id.Ident == "get") {
			given = given.with(held{names: []string{key.Text}})
		}
	}
	return given
}

// print notes that something is made a text, or gone through.
func (r *reads) print(h held) {
	r.printsGiven = r.printsGiven || h.all
	for _, name := range h.names {
		r.prints[name] = true
	}
}

// keep notes what a command puts under which name, and into which variable.
func (r *reads) keep(c *parse.CommandNode, isTop bool) {
	id, ok := c.Args[0].(*parse.IdentifierNode)
	if !ok {
		return
	}
	first := 1
	if id.Ident == "set" {
		first = 2
	}
	for i := first; (id.Ident == "dict" || id.Ident == "set") && i+1 < len(c.Args); i += 2 {
		key := ""
		if text, ok := c.Args[i].(*parse.StringNode); ok {
			key = text.Text
		}
		if value := r.held(c.Args[i+1], isTop); !value.isNone() {
			r.puts = append(r.puts, put{key, value})
		}
	}
	if !changing[id.Ident] || len(c.Args) < 2 {
		return
	}
	if variable, ok := c.Args[1].(*parse.VariableNode); ok && len(variable.Ident) == 1 {
		for _, argument := range c.Args[2:] {
			r.assign(variable.Ident[0], r.held(argument, isTop))
		}
	}
}

func (r *reads) assign(variable string, value held) {
	r.variables[variable] = r.variables[variable].with(value)
	if value.all {
		r.given = append(r.given, variable)
	}
}

// loneContext is, in a text that may be a template, all that it is given.
var loneContext = regexp.MustCompile(`(?:^|[\s({|])[.$](?:[\s)}|]|$)`)

func printsContext(text string) bool {
	return strings.Contains(text, "{{") && loneContext.MatchString(text)
}

// contexts are the names under which trees put what they are given; an empty one stands for any.
func contextsOf(all []*reads) map[string]bool {
	names := map[string]bool{}
	for isNew := true; isNew; {
		isNew = false
		for _, r := range all {
			for _, one := range r.puts {
				if !names[one.key] && (one.value.all || holdsOne(one.value.names, names)) {
					names[one.key] = true
					isNew = true
				}
			}
		}
	}
	return names
}

func holdsOne(names []string, contexts map[string]bool) bool {
	return slices.ContainsFunc(names, func(name string) bool { return contexts[name] || contexts[""] })
}

// printsContext tells whether a tree prints what may be all that another was given.
func (r *reads) printsContext(contexts map[string]bool) bool {
	for name := range r.prints {
		if contexts[name] || contexts[""] {
			return true
		}
	}
	return slices.ContainsFunc(r.texts, func(text string) bool {
		if !strings.Contains(text, "{{") {
			return false
		}
		for name := range contexts {
			if name == "" || usageIn(text, name) == whole {
				return true
			}
		}
		return false
	})
}
