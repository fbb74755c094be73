package main

import (
	"slices"
	"strings"
	"text/template/parse"
)

// places say where, in what a helper is given, all that a template is given stands: there is the template's name.
type places struct {
	// It is all of it, or it stands in it under these keys of a map. An empty one stands for any place in a list.
	isAll bool
	keys  []string
}

func (p *places) add(key string, depth int) {
	if depth == 0 {
		p.isAll = true
	} else if !slices.Contains(p.keys, key) {
		p.keys = append(p.keys, key)
	}
}

func (p places) isNone() bool { return !p.isAll && len(p.keys) == 0 }

func (p places) String() string {
	if p.isAll {
		return "."
	}
	return strings.Join(p.keys, "\x00")
}

// nameReader looks whether a tree may tell the name of the template that it is run for.
type nameReader struct {
	places places
	// The variables that may lead to all that a template is given.
	leading map[string]bool
	tells   bool
}

// mayTellName goes by the text of a tree: whether it speaks of what holds the name, or hands something that may lead there
// to a function which is not known to do no more than hand it on.
func mayTellName(tree *parse.Tree, given places) bool {
	r := &nameReader{places: given, leading: map[string]bool{"$": !given.isNone()}}
	// Once more for variables that are set in a loop behind where they are read.
	for range 2 {
		r.list(tree.Root, dot{isGiven: true, leads: !given.isNone()})
	}
	return r.tells
}

// dot is whether the dot is what the tree was given, and whether it may lead to all that a template is given.
type dot struct{ isGiven, leads bool }

func (r *nameReader) list(list *parse.ListNode, d dot) {
	if list == nil {
		return
	}
	for _, n := range list.Nodes {
		switch n := n.(type) {
		case *parse.ActionNode:
			leads := r.pipe(n.Pipe, d)
			r.tells = r.tells || leads && len(n.Pipe.Decl) == 0
		case *parse.IfNode:
			r.branch(&n.BranchNode, d, d)
		case *parse.WithNode:
			r.branch(&n.BranchNode, d, dot{leads: r.pipe(n.Pipe, d)})
		case *parse.RangeNode:
			r.tells = r.tells || r.pipe(n.Pipe, d)
			r.branch(&n.BranchNode, d, dot{})
		case *parse.TemplateNode:
			r.tells = r.tells || n.Pipe != nil && r.pipe(n.Pipe, d)
		}
	}
}

func (r *nameReader) branch(b *parse.BranchNode, d, inside dot) {
	r.pipe(b.Pipe, d)
	r.list(b.List, inside)
	r.list(b.ElseList, d)
}

// pipe tells whether what a pipe gives may lead to all that a template is given.
func (r *nameReader) pipe(p *parse.PipeNode, d dot) bool {
	leads := false
	for _, c := range p.Cmds {
		leads = r.command(c, leads, d)
	}
	for _, variable := range p.Decl {
		r.leading[variable.Ident[0]] = r.leading[variable.Ident[0]] || leads
	}
	return leads
}

func (r *nameReader) command(c *parse.CommandNode, given bool, d dot) bool {
	leads := given
	isKnown := true
	for i, argument := range c.Args {
		leads = r.argument(argument, d) || leads
		isKnown = isKnown && (i < 2 || isConstant(argument))
	}
	id, isCall := c.Args[0].(*parse.IdentifierNode)
	if !isCall || !leads {
		return leads
	}
	switch {
	case slices.Contains(printing, id.Ident):
		return false
	case slices.Contains(handing, id.Ident), slices.Contains(picking, id.Ident) && isKnown && !given:
		return true
	}
	r.tells = true
	return true
}

var (
	// Functions that run a template with what they are given, which is looked at then, or tell where it stands.
	printing = []string{"include", "tpl", "__path", "__ask", "__enter", "__item"}
	// Functions that give what they are given, or something that holds it.
	handing = []string{
		"dict", "list", "tuple", "and", "or", "not", "default", "coalesce", "required", "ternary", "empty", "kindIs", "kindOf",
		"typeIs", "typeOf", "append", "prepend", "concat", "deepCopy", "mustDeepCopy", "__plain",
	}
	// Functions that look under a key.
	picking = []string{"index", "get", "hasKey"}
)

func isConstant(n parse.Node) bool {
	return n.Type() == parse.NodeString || n.Type() == parse.NodeNumber
}

func (r *nameReader) argument(n parse.Node, d dot) bool {
	switch n := n.(type) {
	case *parse.DotNode:
		return d.leads
	case *parse.FieldNode:
		return r.chain(n.Ident, d)
	case *parse.VariableNode:
		return r.chain(n.Ident[1:], dot{isGiven: n.Ident[0] == "$", leads: r.leading[n.Ident[0]]})
	case *parse.ChainNode:
		return r.chain(n.Field, dot{leads: r.argument(n.Node, d)})
	case *parse.PipeNode:
		return r.pipe(n, d)
	case *parse.StringNode:
		r.tells = r.tells || strings.Contains(n.Text, "Template") || strings.Contains(n.Text, "Subcharts")
	}
	return false
}

// What stands beside the template's name, and does not lead to it.
var apart = []string{"Values", "Chart", "Release", "Capabilities", "Files"}

func (r *nameReader) chain(fields []string, from dot) bool {
	r.tells = r.tells || slices.Contains(fields, "Template") || slices.Contains(fields, "Subcharts")
	if !from.leads || slices.ContainsFunc(fields, func(field string) bool { return slices.Contains(apart, field) }) {
		return false
	}
	if len(fields) == 0 || !from.isGiven {
		return true
	}
	return !r.places.isAll && (slices.Contains(r.places.keys, fields[0]) || slices.Contains(r.places.keys, ""))
}
