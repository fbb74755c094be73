package main

import (
	"maps"
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
	// The chart that it is in, as the path to that one's values.
	chart []string
	own   *reads
	parts map[string]*reads
}

func (s *source) isPartial() bool { return strings.HasPrefix(path.Base(s.name), "_") }

// sources are the files of a chart, and where each name is defined.
type sources struct {
	all     []*source
	byName  map[string]*source
	defined map[string][]*source
	// The texts of values that may be templates; false where one can't be read.
	texts        []*reads
	areTextsRead bool
	// The names under which some of them put all that they are given.
	contexts map[string]bool
}

// sourcesOf reads the templates of a chart with its values; false where one can't be read.
func sourcesOf(c *chart.Chart, values any) (*sources, bool) {
	s := &sources{byName: map[string]*source{}, defined: map[string][]*source{}, areTextsRead: true}
	for _, text := range templatesIn(values, nil) {
		found, err := treesOf(rootName, text)
		if err != nil {
			s.areTextsRead = false
			continue
		}
		own, parts := found.reads()
		s.texts = append(append(s.texts, own), slices.Collect(maps.Values(parts))...)
	}
	isRead := s.collect(c, nil)
	all := slices.Clone(s.texts)
	for _, one := range s.all {
		all = slices.AppendSeq(append(all, one.own), maps.Values(one.parts))
	}
	s.contexts = contextsOf(all)
	return s, isRead
}

func (s *sources) collect(c *chart.Chart, place []string) bool {
	for _, f := range c.Templates {
		one := &source{file: f, name: path.Join(c.ChartFullPath(), f.Name), text: asText(f.Data), chart: place}
		found, err := treesOfFile(one.name, one.text)
		if err != nil {
			return false
		}
		one.own, one.parts = found.reads()
		s.all = append(s.all, one)
		s.byName[one.name] = one
		for name := range one.parts {
			s.defined[name] = append(s.defined[name], one)
		}
	}
	return !slices.ContainsFunc(c.Dependencies(), func(d *chart.Chart) bool {
		return !s.collect(d, append(slices.Clone(place), d.Name()))
	})
}

// closure is what takes part in rendering some templates, as far as their texts tell.
type closure struct {
	sources *sources
	files   map[*source]bool
	// What is looked at, and whether it is given all that the template is given.
	seen map[*reads]bool
	all  []*reads
	// Whether a name is only known as it is rendered: all helpers may take part then.
	unknown bool
}

func (s *sources) closureOf(templates []*source) *closure {
	c := &closure{sources: s, files: map[*source]bool{}, seen: map[*reads]bool{}}
	for _, one := range templates {
		c.add(one, one.own, true)
	}
	return c
}

func (c *closure) add(file *source, r *reads, isGivenAll bool) {
	c.files[file] = true
	given, isKnown := c.seen[r]
	if isKnown && (given || !isGivenAll) {
		return
	}
	if !isKnown {
		c.all = append(c.all, r)
	}
	c.seen[r] = isGivenAll
	for _, name := range r.templates {
		c.addNamed(name, isGivenAll && r.givenAll[name] || holdsOne(r.givenBy[name], c.sources.contexts))
	}
	for _, end := range r.endings {
		c.addEnding(end)
	}
	if r.rendersText {
		for _, text := range c.sources.texts {
			c.add(file, text, true)
		}
	}
	if (r.unknown || r.rendersText && !c.sources.areTextsRead) && !c.unknown {
		c.unknown = true
		for _, other := range c.sources.all {
			for _, part := range other.parts {
				c.add(other, part, true)
			}
			if other.isPartial() {
				c.add(other, other.own, true)
			}
		}
	}
}

// addNamed adds all that have a say in what a name stands for.
func (c *closure) addNamed(name string, isGivenAll bool) {
	for _, other := range c.sources.defined[name] {
		c.add(other, other.parts[name], isGivenAll)
	}
	if other, ok := c.sources.byName[name]; ok {
		c.add(other, other.own, true)
	}
}

func (c *closure) addEnding(end string) {
	for _, other := range c.sources.all {
		if strings.HasSuffix(other.name, end) {
			c.add(other, other.own, true)
		}
		for name, part := range other.parts {
			if strings.HasSuffix(name, end) {
				c.add(other, part, true)
			}
		}
	}
}

func (c *closure) some(is func(*reads) bool) bool { return slices.ContainsFunc(c.all, is) }

// lean names the templates of some names, or without names all of them, and the files that it takes to render them: of a
// library of helpers most charts use a few. What a template asks for by a name that is only known as it is rendered may be
// missing then, which is an error.
func (s *sources) lean(only []string) map[string]bool {
	var wanted []*source
	for _, one := range s.all {
		if !one.isPartial() && (len(only) == 0 || slices.Contains(only, one.name)) {
			wanted = append(wanted, one)
		}
	}
	kept := map[string]bool{}
	for one := range s.closureOf(wanted).files {
		kept[one.name] = true
	}
	return kept
}
