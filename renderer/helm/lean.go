package main

import (
	"path"
	"slices"
	"strings"

	"helm.sh/helm/v4/pkg/chart/common"
	chart "helm.sh/helm/v4/pkg/chart/v2"
)

// source is a file with templates, under the name that the engine knows it by.
type source struct {
	file *common.File
	name string
	text string
	kept bool
}

func (s *source) isPartial() bool { return strings.HasPrefix(path.Base(s.name), "_") }

// sources are the files of a chart, and where each name is defined.
type sources struct {
	all     []*source
	defined map[string][]*source
}

// makeLean leaves a chart with the named templates, or without names with all of them, and with what they take to
// render: parsing costs more than rendering, and of a library of helpers most charts use a few. What a template asks for
// by a name that is only known as it is rendered may be missing then, which is an error.
func makeLean(c *chart.Chart, only []string) {
	s := &sources{defined: map[string][]*source{}}
	s.collect(c)
	for _, one := range s.all {
		if !one.isPartial() && (len(only) == 0 || slices.Contains(only, one.name)) {
			s.keep(one)
		}
	}
	kept := map[*common.File]bool{}
	for _, one := range s.all {
		kept[one.file] = one.kept
	}
	drop(c, kept)
}

func drop(c *chart.Chart, kept map[*common.File]bool) {
	c.Templates = slices.DeleteFunc(c.Templates, func(f *common.File) bool { return !kept[f] })
	for _, d := range c.Dependencies() {
		drop(d, kept)
	}
}

func (s *sources) collect(c *chart.Chart) {
	for _, f := range c.Templates {
		one := &source{file: f, name: path.Join(c.ChartFullPath(), f.Name), text: string(f.Data)}
		s.all = append(s.all, one)
		for _, word := range []string{"define", "block"} {
			for _, argument := range argumentsOf(one.text, word) {
				if name, ok := quoted(argument); ok {
					s.defined[name] = append(s.defined[name], one)
				}
			}
		}
	}
	for _, d := range c.Dependencies() {
		s.collect(d)
	}
}

func (s *sources) keep(one *source) {
	if one.kept {
		return
	}
	one.kept = true
	for _, argument := range argumentsOf(one.text, "template") {
		if name, ok := quoted(argument); ok {
			s.keepNamed(name)
		}
	}
	for _, argument := range argumentsOf(one.text, "include") {
		if name, ok := quoted(argument); ok {
			s.keepNamed(name)
		} else if strings.HasPrefix(argument, "(") {
			s.keepMade(argument)
		} else if strings.HasPrefix(argument, "$") || strings.HasPrefix(argument, ".") {
			s.keepHelpers()
		}
	}
}

// keepNamed keeps all files that have a say in what a name stands for.
func (s *sources) keepNamed(name string) {
	for _, one := range s.defined[name] {
		s.keep(one)
	}
	s.keepEnding(name)
}

func (s *sources) keepEnding(end string) bool {
	found := false
	for _, one := range s.all {
		if strings.HasSuffix(one.name, end) {
			s.keep(one)
			found = true
		}
	}
	return found
}

// keepMade keeps what a name that is put together may stand for: most of them are of a file beside the template.
func (s *sources) keepMade(argument string) {
	expression, _, _ := strings.Cut(argument, ")")
	_, rest, isBeside := strings.Cut(expression, "BasePath")
	if name, ok := quoted(strings.TrimSpace(rest)); isBeside && ok && s.keepEnding(name) {
		return
	}
	s.keepHelpers()
}

func (s *sources) keepHelpers() {
	for _, files := range s.defined {
		for _, one := range files {
			s.keep(one)
		}
	}
	for _, one := range s.all {
		if one.isPartial() {
			s.keep(one)
		}
	}
}

// argumentsOf gives what stands behind each use of a word.
func argumentsOf(text, word string) []string {
	var found []string
	for {
		_, rest, ok := strings.Cut(text, word)
		if !ok {
			return found
		}
		text = rest
		if argument := strings.TrimLeft(rest, " \t\r\n"); len(argument) < len(rest) {
			found = append(found, argument)
		}
	}
}

// quoted gives the text of a literal that stands first.
func quoted(text string) (string, bool) {
	for _, mark := range []string{`"`, "`"} {
		if rest, ok := strings.CutPrefix(text, mark); ok {
			name, _, closed := strings.Cut(rest, mark)
			return name, closed
		}
	}
	return "", false
}
