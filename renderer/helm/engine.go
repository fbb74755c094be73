package main

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"path"
	"strings"
	"sync"
	"text/template"
	"text/template/parse"
	_ "unsafe" // for the names of the engine's own parts

	ci "helm.sh/helm/v4/pkg/chart"
	"helm.sh/helm/v4/pkg/chart/common"
	"helm.sh/helm/v4/pkg/engine"
)

// The parts of Helm's engine. Only the order in which they are called is ours, which is that of its `render`: it would
// parse all templates again each time.

//go:linkname allTemplates helm.sh/helm/v4/pkg/engine.allTemplates
func allTemplates(c ci.Charter, values common.Values) map[string]renderable

//go:linkname sortTemplates helm.sh/helm/v4/pkg/engine.sortTemplates
func sortTemplates(all map[string]renderable) []string

//go:linkname initFunMap helm.sh/helm/v4/pkg/engine.Engine.initFunMap
func initFunMap(e engine.Engine, ctx context.Context, t *template.Template)

//go:linkname funcMap helm.sh/helm/v4/pkg/engine.funcMap
func funcMap() template.FuncMap

//go:linkname includeFun helm.sh/helm/v4/pkg/engine.includeFun
func includeFun(t *template.Template, includedNames map[string]int) func(string, any) (string, error)

//go:linkname tplFun helm.sh/helm/v4/pkg/engine.tplFun
func tplFun(parent *template.Template, includedNames map[string]int, strict bool) func(string, any) (string, error)

//go:linkname cleanupParseError helm.sh/helm/v4/pkg/engine.cleanupParseError
func cleanupParseError(name string, err error) error

//go:linkname reformatExecErrorMsg helm.sh/helm/v4/pkg/engine.reformatExecErrorMsg
func reformatExecErrorMsg(name string, err error) error

// renderable is laid out as the engine's own.
type renderable struct {
	tpl      string
	vals     common.Values
	basePath string
}

// errForeign is for a chart that can't be rendered, where the error may name another file with the same text.
var errForeign = errors.New("an error in a text that other files have too")

// leftOut stands for the files of a chart that were not handed in. A template that comes to them by a name that it puts
// together is an error, where an empty list would hide what they hold.
type leftOut struct{}

// MarshalJSON is reached by what prints all that a template sees.
func (leftOut) MarshalJSON() ([]byte, error) { panic("main.leftOut") }

// plain and marking have the functions that are the same for all charts: those of Helm's engine, and ours in place of
// some. Templates of charts are copies of them, since a function takes long to add.
var (
	plain   = sync.OnceValue(func() *template.Template { return withFunctions(steadyFuncs()) })
	marking = sync.OnceValue(func() *template.Template { return withFunctions(keepingFuncs()) })
)

func withFunctions(own template.FuncMap) *template.Template {
	t := template.New(rootName).Option("missingkey=zero")
	initFunMap(engine.Engine{CustomTemplateFuncs: own}, context.Background(), t)
	return t
}

// setFunctions gives a template those that are for one chart. A text without actions is what it is rendered to.
func setFunctions(t *template.Template, own template.FuncMap, m *memo) {
	names := map[string]int{}
	m.run = includeFun(t, names)
	rendered := tplFun(t, names, false)
	t.Funcs(own).Funcs(template.FuncMap{
		"include": m.include,
		"tpl": func(text string, values any) (string, error) {
			if !strings.Contains(text, "{{") {
				return strings.ReplaceAll(text, "<no value>", ""), nil
			}
			m.render(text, values)
			if found, err := treesOf(rootName, text); err == nil && found.file == rootName && len(found.parts) == 0 {
				return renderText(t, text, found.own, values)
			}
			return rendered(text, values)
		},
	})
}

// renderText renders a text that defines nothing, in the engine's words where that fails. The engine would copy all
// templates, for what the text may define.
func renderText(t *template.Template, text string, tree *parse.Tree, values any) (string, error) {
	one := t.New(rootName)
	one.Tree = tree
	var printed strings.Builder
	if err := one.Execute(&printed, values); err != nil {
		return "", fmt.Errorf("error during tpl function execution for %q: %w", text, err)
	}
	return strings.ReplaceAll(printed.String(), "<no value>", ""), nil
}

// rootName is that of the engine's own template, and so that of all texts that templates render.
const rootName = "gotpl"

// printed is what templates print, by their names, what those that changed what others are given did, and the names of those
// that asked for the version of the cluster.
type printed struct {
	files    map[string]string
	changers map[string]string
	askers   []string
}

// execute renders the templates of a chart as Helm's engine does, or those of some names; a text that was parsed before is
// not parsed again. A tracer marks what it is given. A bare chart has no files for its templates. With an error, it is told
// which templates asked for the version so far.
func execute(c ci.Charter, values common.Values, tracer *tracer, isBare bool, kept map[string]bool) (out *printed, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("rendering template failed: %v", r)
		}
	}()
	out = &printed{files: map[string]string{}}
	all := allTemplates(c, values)
	if kept != nil {
		maps.DeleteFunc(all, func(name string, _ renderable) bool { return !kept[name] })
	}
	base := plain()
	if tracer != nil {
		base = marking()
	}
	t := template.Must(base.Clone())
	w := watch(all, t)
	own := w.functions()
	if tracer != nil {
		own = tracer.functions(own)
	}
	setFunctions(t, own, w.memo)
	names := sortTemplates(all)
	hasForeign := false
	for _, name := range names {
		isForeign, err := addTrees(t, name, all[name].tpl, tracer)
		if err != nil {
			return out, cleanupParseError(name, err)
		}
		hasForeign = hasForeign || isForeign
	}
	for _, name := range names {
		if strings.HasPrefix(path.Base(name), "_") {
			continue
		}
		one := all[name]
		if isBare {
			one.vals["Files"] = leftOut{}
		}
		one.vals["Template"] = common.Values{"Name": name, "BasePath": one.basePath}
		w.begin(name, one.vals["Template"])
		text, err := out.run(t, name, one.vals)
		if err != nil && hasForeign {
			return out, errForeign
		}
		if err != nil {
			return out, reformatExecErrorMsg(name, err)
		}
		out.files[name] = strings.ReplaceAll(text, "<no value>", "")
	}
	out.changers = w.effects()
	return out, nil
}

// run runs a template, and notes whether it asks for the version of the cluster, also where it fails.
func (p *printed) run(t *template.Template, name string, given any) (string, error) {
	askedVersion = false
	defer func() {
		if askedVersion {
			p.askers = append(p.askers, name)
		}
	}()
	var text strings.Builder
	err := t.ExecuteTemplate(&text, name, given)
	return text.String(), err
}
