package main

import (
	"encoding/json"
	"fmt"

	"helm.sh/helm/v4/pkg/chart/common"
)

// Whether the version of the cluster was asked for since a template began: without, any other gives the same.
var askedVersion bool

// capabilities are those of Helm, which notice that their version is asked for. Templates call a method like a field.
type capabilities struct{ *common.Capabilities }

// KubeVersion stands in for the field of that name.
func (c *capabilities) KubeVersion() *common.KubeVersion {
	askedVersion = true
	return &c.Capabilities.KubeVersion
}

// String is what a template prints of all capabilities.
func (c *capabilities) String() string {
	askedVersion = true
	return fmt.Sprint(c.Capabilities)
}

// MarshalJSON is for a template that prints all capabilities as JSON or YAML.
func (c *capabilities) MarshalJSON() ([]byte, error) {
	askedVersion = true
	return json.Marshal(c.Capabilities)
}
