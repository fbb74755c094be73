package main

import (
	"reflect"
	"slices"
	"strconv"
	"text/template/parse"
)

// A range over the values gives its block one item after the other, and a with gives it a value. Maps and lists are known
// by where they are in memory; texts and numbers only by where they were taken from, which is noted here.

// blockNames are the names by which the block of a range or a with knows what it is given, and the variable that notes
// where that was taken from.
type blockNames struct {
	taken string
	// The variables of the value and its key; the context is the value, too.
	own []string
}

// taken is what a block goes through or is given.
type taken struct {
	place string
	whole reflect.Value
	// The keys of a map, in the order of a range.
	keys []string
	// How far a range has come; given is for a with, which gives the whole.
	at int
}

const given = -2

// enter notes what a chain of fields leads to.
func (t *tracer) enter(at int, from any, fields ...string) *taken {
	place, whole := t.lead(from, fields...)
	for whole.Kind() == reflect.Interface {
		whole = whole.Elem()
	}
	found := &taken{place, whole, nil, at}
	if place != "" && at != given && whole.Kind() == reflect.Map && whole.Type().Key().Kind() == reflect.String {
		for _, key := range whole.MapKeys() {
			found.keys = append(found.keys, key.String())
		}
		slices.Sort(found.keys)
	}
	return found
}

// item gives the path of a value if it is what was taken, or the key of that: a block may also be given something that is
// made of what the chain leads to.
func (t *tracer) item(from *taken, value any) string {
	if from.place == "" || !from.whole.IsValid() {
		return ""
	}
	place, held := from.place, from.whole
	switch {
	case from.at == given:
	case from.at < 0:
		return ""
	case from.at < len(from.keys):
		key := from.keys[from.at]
		place, held = join(place, key), held.MapIndex(reflect.ValueOf(key).Convert(held.Type().Key()))
		if isSame(value, key) {
			return t.pathMark(place)
		}
	case held.Kind() == reflect.Slice && from.at < held.Len():
		place, held = join(place, strconv.Itoa(from.at)), held.Index(from.at)
	default:
		return ""
	}
	if !isSame(value, held.Interface()) {
		return ""
	}
	return t.pathMark(place)
}

// isSame compares texts, numbers and the like. Anything that holds others has a place of its own.
func isSame(a, b any) bool {
	switch a.(type) {
	case string, bool, int, int64, float64:
		return a == b
	}
	return false
}

// enters notes before a block where what it is given is taken from, if that is one chain of fields.
func (t *tracer) enters(pipe *parse.PipeNode, at int) []parse.Node {
	names := blockNames{}
	chains := chainsOf(pipe)
	if len(chains) == 1 && !pipe.IsAssign {
		names.taken = "$__taken" + strconv.Itoa(t.blocks)
		t.blocks++
	}
	for _, own := range pipe.Decl {
		names.own = append(names.own, own.Ident[0])
	}
	t.inside = append(t.inside, names)
	if names.taken == "" {
		return nil
	}
	call := command("__enter")
	call.Args = append(call.Args, numberNode(at))
	enter := action(chains[0].asked(call))
	enter.Pipe.Decl = []*parse.VariableNode{variable(names.taken)}
	return []parse.Node{enter}
}

// leaves ends a block. That of a range starts by going on to the next item.
func (t *tracer) leaves(block *parse.ListNode, at int) {
	names := t.inside[len(t.inside)-1]
	t.inside = t.inside[:len(t.inside)-1]
	if names.taken == "" || block == nil || at == given {
		return
	}
	step := command("__step")
	step.Args = append(step.Args, variable(names.taken))
	block.Nodes = append([]parse.Node{action(step)}, block.Nodes...)
}

// itemsIn asks for the path of what a chain means, if that may be what a block around it is given.
func (t *tracer) itemsIn(c chain) []parse.Node {
	if len(c.fields) > 0 || c.variable == "$" {
		return nil
	}
	for _, names := range slices.Backward(t.inside) {
		if c.variable != "" && !slices.Contains(names.own, c.variable) {
			continue
		}
		if names.taken == "" {
			return nil
		}
		item := command("__item")
		item.Args = append(item.Args, variable(names.taken), c.base())
		return []parse.Node{action(item)}
	}
	return nil
}

func variable(name string) *parse.VariableNode {
	return &parse.VariableNode{NodeType: parse.NodeVariable, Ident: []string{name}}
}
