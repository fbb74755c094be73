package wasm

import (
	"encoding/binary"
	"errors"
	"strconv"
	"unicode/utf8"
)

// Content is a text or the bytes of a file. It stands behind the JSON of a message, which has its number in its place:
// contents are most of a message, and to write them as JSON and to read them takes long.
type Content []byte

// The contents of the request that is being read, and of the response that is being written.
var received, sent [][]byte

// UnmarshalJSON takes the content with a number.
func (c *Content) UnmarshalJSON(number []byte) error {
	i, err := strconv.Atoi(string(number))
	if err != nil || i < 0 || i >= len(received) {
		return errors.New("no content has the number " + string(number))
	}
	*c = received[i]
	return nil
}

// MarshalJSON gives the content a number. What is no text becomes one, as it would in JSON.
func (c Content) MarshalJSON() ([]byte, error) {
	if !utf8.Valid(c) {
		c = Content(string([]rune(string(c))))
	}
	sent = append(sent, c)
	return strconv.AppendInt(nil, int64(len(sent)-1), 10), nil
}

// lengthSize is that of the length before each part of a message: its JSON, and then its contents.
const lengthSize = 4

func split(message []byte) [][]byte {
	var parts [][]byte
	for len(message) > 0 {
		end := lengthSize + int(binary.LittleEndian.Uint32(message))
		parts = append(parts, message[lengthSize:end:end])
		message = message[end:]
	}
	return parts
}

func joined(text []byte, contents [][]byte) []byte {
	size := lengthSize + len(text)
	for _, content := range contents {
		size += lengthSize + len(content)
	}
	message := make([]byte, 0, size)
	for _, part := range append([][]byte{text}, contents...) {
		message = append(binary.LittleEndian.AppendUint32(message, uint32(len(part))), part...)
	}
	return message
}
