// golang.org/x/mod/semver. Run in a module that requires golang.org/x/mod.
package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"

	"golang.org/x/mod/semver"
)

func main() {
	var versions []string
	for in := bufio.NewScanner(os.Stdin); in.Scan(); {
		versions = append(versions, in.Text())
	}
	fmt.Printf("golang.org/x/mod %s, semver.Compare\n", os.Args[1])
	for _, left := range versions {
		if !semver.IsValid(left) {
			fmt.Println("!")
			continue
		}
		var line strings.Builder
		for _, right := range versions {
			if !semver.IsValid(right) {
				line.WriteByte('!')
				continue
			}
			line.WriteByte("<=>"[semver.Compare(left, right)+1])
		}
		fmt.Println(line.String())
	}
}
