package wasm

import (
	"encoding/json"
	"fmt"
)

// File is a file that the host hands in: its text, or its bytes where it is none.
type File struct {
	Name  string `json:"name"`
	Data  string `json:"data"`
	Bytes []byte `json:"bytes"`
}

// Content gives what the file holds.
func (f File) Content() []byte {
	if f.Bytes != nil {
		return f.Bytes
	}
	return []byte(f.Data)
}

// Answer reads a request and writes a response. A panic is a response with an error.
func Answer[Request, Response any](text []byte, handle func(*Request) *Response, failed func(string) *Response) (answer []byte) {
	var response *Response
	defer func() {
		if r := recover(); r != nil {
			response = failed(fmt.Sprint("panic: ", r))
		}
		answer, _ = json.Marshal(response)
	}()
	var request Request
	if err := json.Unmarshal(text, &request); err != nil {
		response = failed(err.Error())
		return
	}
	response = handle(&request)
	return
}
