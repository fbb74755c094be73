package main

import (
	"slices"
	"strings"
	"text/template/parse"
)

// reads are what a tree may ask for, by its text alone: what it would find there is not known.
type reads struct {
	// The fields that it asks of anything, each with whether it is asked for as a whole, and the texts in it: names of
	// others, and templates. A name that is put together needs what it is a name in as a whole.
	fields map[string]bool
	texts  []string
	// The templates that it runs: by their names, by how the names end, and whether there are any others.
	templates []string
	endings   []string
	unknown   bool
	// Those of them that are given all that the tree was given, so all values too.
	givenAll map[string]bool
	// The variables that are all that it was given.
	given []string
	// What variables, and the dot where it is not all that the tree was given, may hold of that.
	variables map[string]held
	dot       []string
	// What it puts into maps, the names of what it prints, and of what templates are given.
	puts    []put
	prints  map[string]bool
	givenBy map[string][]string
	// Whether it takes all values at once, prints all that it is given, or renders a text that is not its own.
	takesAll, printsGiven, rendersText bool
}

// usage is what a text does with a key.
type usage int

const (
	none    usage = iota
	through       // only goes through it, to keys below
	whole         // takes what stands there, with all keys below
)

func (r *reads) uses(key string) usage {
	found := none
	if isWhole, ok := r.fields[key]; ok {
		found = through
		if isWhole {
			return whole
		}
	}
	for _, text := range r.texts {
		found = max(found, usageIn(text, key))
	}
	return found
}

// usageIn is what a text does that may be a key or a template.
func usageIn(text, key string) usage {
	if text == key {
		return whole
	}
	found := none
	if !strings.Contains(text, "{{") {
		return found
	}
	for {
		_, rest, ok := strings.Cut(text, key)
		if !ok {
			return found
		}
		if len(rest) < 2 || rest[0] != '.' || !isLetter(rest[1]) {
			return whole
		}
		found, text = through, rest
	}
}

func isLetter(c byte) bool { return c == '_' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' }

// readsOf looks at all of a tree.
func readsOf(tree *parse.Tree) *reads {
	r := &reads{
		fields: map[string]bool{}, givenAll: map[string]bool{}, given: []string{"$"},
		variables: map[string]held{}, prints: map[string]bool{}, givenBy: map[string][]string{},
	}
	r.list(tree.Root, true)
	return r
}

// list looks at nodes; at the top, the dot is all that the tree was given.
func (r *reads) list(list *parse.ListNode, isTop bool) {
	if list == nil {
		return
	}
	for _, n := range list.Nodes {
		switch n := n.(type) {
		case *parse.ActionNode:
			r.declare(n.Pipe, isTop)
			r.pipe(n.Pipe, isTop, len(n.Pipe.Decl) == 0)
		case *parse.IfNode:
			r.branch(&n.BranchNode, isTop, held{isTop, r.dot})
		case *parse.WithNode:
			r.branch(&n.BranchNode, isTop, r.held(n.Pipe, isTop))
		case *parse.RangeNode:
			r.print(r.held(n.Pipe, isTop))
			r.branch(&n.BranchNode, isTop, held{})
		case *parse.TemplateNode:
			r.run(n.Name, n.Pipe != nil && r.holdsGiven(n.Pipe, isTop))
			if n.Pipe != nil {
				r.givenBy[n.Name] = append(r.givenBy[n.Name], r.held(n.Pipe, isTop).names...)
				r.pipe(n.Pipe, isTop, false)
			}
		}
	}
}

func (r *reads) declare(p *parse.PipeNode, isTop bool) {
	value := r.held(p, isTop)
	for _, variable := range p.Decl {
		r.assign(variable.Ident[0], value)
	}
}

// changing are the functions that change the first thing they are given.
var changing = map[string]bool{
	"set": true, "unset": true, "merge": true, "mergeOverwrite": true, "mustMerge": true, "mustMergeOverwrite": true,
}

// branch looks at both ways that may be taken; inside the first one, the dot may hold something else.
func (r *reads) branch(b *parse.BranchNode, isTop bool, inside held) {
	r.declare(b.Pipe, isTop)
	r.pipe(b.Pipe, isTop, false)
	outer := r.dot
	r.dot = inside.names
	r.list(b.List, inside.all)
	r.dot = outer
	r.list(b.ElseList, isTop)
}

func (r *reads) run(name string, isGivenAll bool) {
	r.templates = append(r.templates, name)
	r.givenAll[name] = r.givenAll[name] || isGivenAll
}

// pipe looks at a pipeline, which may be printed as it is.
func (r *reads) pipe(p *parse.PipeNode, isTop, isPrinted bool) {
	var given held
	for i, c := range p.Cmds {
		r.command(c, isTop)
		given = r.heldBy(c, given, isTop)
		if i+1 < len(p.Cmds) && (!keeps(p.Cmds[i+1]) || puts(p.Cmds[i+1])) || i+1 == len(p.Cmds) && isPrinted {
			r.print(given)
		}
	}
}

// puts tells a command that puts what it is given by the one before it into a map.
func puts(c *parse.CommandNode) bool {
	id, ok := c.Args[0].(*parse.IdentifierNode)
	return ok && (id.Ident == "dict" || changing[id.Ident])
}

// Functions that make no text of what they are given, nor go through it.
var passedOn = []string{
	"include", "tpl", "dict", "list", "tuple", "set", "hasKey", "index", "get", "not", "and", "or", "eq", "ne", "kindIs", "kindOf",
	"typeIs", "typeOf", "default", "coalesce", "empty", "required", "ternary", "merge", "mergeOverwrite", "mustMerge",
	"mustMergeOverwrite", "deepCopy", "mustDeepCopy", "omit", "append", "prepend", "concat",
}

func keeps(c *parse.CommandNode) bool {
	id, ok := c.Args[0].(*parse.IdentifierNode)
	return ok && slices.Contains(passedOn, id.Ident)
}

func (r *reads) command(c *parse.CommandNode, isTop bool) {
	r.keep(c, isTop)
	if id, ok := c.Args[0].(*parse.IdentifierNode); ok {
		r.call(id.Ident, c.Args[1:], isTop)
	}
	for i, argument := range c.Args {
		if i > 0 && !keeps(c) {
			r.print(r.held(argument, isTop))
		}
		if !isKeyOfValues(c, i) {
			r.argument(argument, isTop)
		}
	}
}

// isKeyOfValues tells an argument that is all values, of which a key is asked whose name is known.
func isKeyOfValues(c *parse.CommandNode, i int) bool {
	id, ok := c.Args[0].(*parse.IdentifierNode)
	if !ok || i != 1 || len(c.Args) < 3 || !slices.Contains([]string{"index", "get", "hasKey"}, id.Ident) {
		return false
	}
	_, isText := c.Args[2].(*parse.StringNode)
	switch values := c.Args[1].(type) {
	case *parse.FieldNode:
		return isText && slices.Equal(values.Ident, []string{"Values"})
	case *parse.VariableNode:
		return isText && slices.Equal(values.Ident[1:], []string{"Values"})
	}
	return false
}

func (r *reads) call(name string, arguments []parse.Node, isTop bool) {
	switch {
	case name == "tpl":
		r.rendersText = true
	case name != "include":
	case len(arguments) == 0:
		r.unknown = true
	default:
		isGivenAll := slices.ContainsFunc(arguments[1:], func(n parse.Node) bool { return r.isAll(n, isTop) || r.holdsGiven(n, isTop) })
		var given held
		for _, argument := range arguments[1:] {
			given = given.with(r.held(argument, isTop))
		}
		r.include(arguments[0], isGivenAll || len(arguments) == 1, given.names)
	}
}

// include looks at the name of a template that is run: most that are put together name a file beside this one.
func (r *reads) include(name parse.Node, isGivenAll bool, given []string) {
	if text, ok := name.(*parse.StringNode); ok {
		r.run(text.Text, isGivenAll)
		r.givenBy[text.Text] = append(r.givenBy[text.Text], given...)
		return
	}
	if made, ok := name.(*parse.PipeNode); ok && len(made.Cmds) == 1 {
		arguments := made.Cmds[0].Args
		end, isText := arguments[len(arguments)-1].(*parse.StringNode)
		id, isCall := arguments[0].(*parse.IdentifierNode)
		if isText && isCall && id.Ident == "print" && strings.HasPrefix(end.Text, "/") {
			r.endings = append(r.endings, end.Text)
			return
		}
	}
	r.unknown = true
}

func (r *reads) argument(n parse.Node, isTop bool) {
	switch n := n.(type) {
	case *parse.PipeNode:
		r.pipe(n, isTop, false)
	case *parse.FieldNode:
		r.chain(n.Ident)
	case *parse.VariableNode:
		r.chain(n.Ident[1:])
	case *parse.ChainNode:
		r.argument(n.Node, isTop)
		r.chain(n.Field)
	case *parse.StringNode:
		r.texts = append(r.texts, n.Text)
		r.takesAll = r.takesAll || usageIn(n.Text, "Values") == whole || printsContext(n.Text)
	}
}

func (r *reads) chain(fields []string) {
	for i, field := range fields {
		r.fields[field] = r.fields[field] || i+1 == len(fields)
	}
	if len(fields) > 0 {
		last := fields[len(fields)-1]
		r.takesAll = r.takesAll || last == "Values" || last == "Subcharts"
	}
}

// isAll tells what is all that a tree was given.
func (r *reads) isAll(n parse.Node, isTop bool) bool {
	switch n := n.(type) {
	case *parse.DotNode:
		return isTop
	case *parse.VariableNode:
		return len(n.Ident) == 1 && slices.Contains(r.given, n.Ident[0])
	case *parse.PipeNode:
		return r.isGiven(n, isTop)
	}
	return false
}

func (r *reads) isGiven(p *parse.PipeNode, isTop bool) bool {
	return len(p.Cmds) == 1 && len(p.Cmds[0].Args) == 1 && r.isAll(p.Cmds[0].Args[0], isTop)
}

// holdsGiven tells what may hold all that a tree was given: that, or what is made with it.
func (r *reads) holdsGiven(n parse.Node, isTop bool) bool {
	p, ok := n.(*parse.PipeNode)
	if !ok {
		// A variable may hold anything.
		variable, isVariable := n.(*parse.VariableNode)
		return isVariable && len(variable.Ident) == 1 || r.isAll(n, isTop)
	}
	return slices.ContainsFunc(p.Cmds, func(c *parse.CommandNode) bool {
		return slices.ContainsFunc(c.Args, func(argument parse.Node) bool { return r.holdsGiven(argument, isTop) })
	})
}
