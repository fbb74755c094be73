package main

import (
	"fmt"
	"path"
	"strings"

	"sigs.k8s.io/kustomize/kyaml/filesys"
)

// givenFiles is a file system of given files. The library has one in memory too, but that refuses many names that files
// on a disk may have, such as a+b. What a build never asks for is left to that one, which is empty here.
type givenFiles struct {
	filesys.FileSystem
	files   map[string][]byte
	folders map[string]bool
}

func newGivenFiles() *givenFiles {
	return &givenFiles{filesys.MakeFsInMemory(), map[string][]byte{}, map[string]bool{"/": true}}
}

// clean gives the one name of a file or folder: paths start at the root, whether they say so or not.
func clean(name string) string {
	return path.Clean("/" + name)
}

func (g *givenFiles) WriteFile(name string, data []byte) error {
	at := clean(name)
	g.files[at] = data
	for folder := path.Dir(at); !g.folders[folder]; folder = path.Dir(folder) {
		g.folders[folder] = true
	}
	return nil
}

func (g *givenFiles) IsDir(name string) bool {
	return name != "" && g.folders[clean(name)]
}

func (g *givenFiles) Exists(name string) bool {
	_, isFile := g.files[clean(name)]
	return g.IsDir(name) || (name != "" && isFile)
}

func (g *givenFiles) ReadFile(name string) ([]byte, error) {
	if g.IsDir(name) {
		return nil, fmt.Errorf("cannot read content from non-file '%s'", name)
	}
	data, isFile := g.files[clean(name)]
	if !isFile {
		return nil, g.absent(name)
	}
	return append([]byte{}, data...), nil
}

func (g *givenFiles) CleanedAbs(name string) (filesys.ConfirmedDir, string, error) {
	if g.IsDir(name) {
		return filesys.ConfirmedDir(clean(name)), "", nil
	}
	if !g.Exists(name) {
		return "", "", g.absent(name)
	}
	folder, file := path.Split(clean(name))
	return filesys.ConfirmedDir(clean(folder)), file, nil
}

// absent says that there is no such file, or that what should be its folder is a file.
func (g *givenFiles) absent(name string) error {
	for at := path.Dir(clean(name)); at != "/"; at = path.Dir(at) {
		if _, isFile := g.files[at]; isFile && !g.folders[at] {
			return fmt.Errorf("'%s' is not a directory", at)
		}
	}
	return fmt.Errorf("'%s' doesn't exist", strings.TrimSuffix(name, "/"))
}
