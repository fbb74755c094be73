package wasm

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
)

// File is a file that the host hands in. One with a number is kept, and later named by it alone.
type File struct {
	Name string  `json:"name"`
	ID   int     `json:"id"`
	Data Content `json:"data"`
}

// So many bytes of files are kept before all are forgotten.
const mostKept = 32 << 20

var (
	contents = map[int][]byte{}
	keptSize int
)

// ErrUnknown is the answer to a number of a file that is not kept: the host hands in its files again.
var ErrUnknown = errors.New("unknown file")

// Content gives what the file holds, always in the same memory as long as it is kept.
func (f File) Content() ([]byte, error) {
	if kept, ok := contents[f.ID]; ok {
		return kept, nil
	}
	if f.Data == nil {
		return nil, ErrUnknown
	}
	if f.ID == 0 {
		return f.Data, nil
	}
	// Without the message that it came with, so that it is held alone.
	content := bytes.Clone(f.Data)
	contents[f.ID] = content
	keptSize += len(content)
	return content, nil
}

func forgetMany() {
	if keptSize > mostKept {
		clear(contents)
		keptSize = 0
	}
}

// Answer reads a request and writes a response. A panic is a response with an error.
func Answer[Request, Response any](message []byte, handle func(*Request) *Response, failed func(string) *Response) (answer []byte) {
	var response *Response
	defer func() {
		if r := recover(); r != nil {
			response = failed(fmt.Sprint("panic: ", r))
		}
		sent = nil
		text, _ := json.Marshal(response)
		answer = joined(text, sent)
	}()
	forgetMany()
	parts := split(message)
	received = parts[1:]
	var request Request
	if err := json.Unmarshal(parts[0], &request); err != nil {
		response = failed(err.Error())
		return
	}
	response = handle(&request)
	return
}
