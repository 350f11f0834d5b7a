package main

import (
	"encoding/json"
	"fmt"
)

// ruleid: go-endless-recursion
func (f failure) Error() string {
	return fmt.Sprintf("failed: %+v", f)
}

type money int

// ruleid: go-endless-recursion
func (m money) MarshalJSON() ([]byte, error) {
	return json.Marshal(m)
}

// ruleid: go-endless-recursion
func (m money) String() string {
	return fmt.Sprintf("%v", m)
}

// ok: go-endless-recursion
func depthFixed(n *node) int {
	if n == nil {
		return 0
	}
	return 1 + depthFixed(n.parent)
}

// ok: go-endless-recursion
func (c colour) String() string {
	return fmt.Sprintf("#%06x", c.rgb)
}

// ok: go-endless-recursion
func (t *tree) String() string {
	return t.left.String() + t.right.String()
}

// ok: go-endless-recursion
func (m price) MarshalJSON() ([]byte, error) {
	return json.Marshal(int(m))
}

// ruleid: go-endless-recursion
func (n *Node) Depth() int {
	return n.Depth()
}
