// An independent matcher's order for an ecosystem whose own tool is hard to have. Run in a module that requires github.com/google/osv-scalibr.
package main

import (
	"bufio"
	"fmt"
	"os"

	"github.com/google/osv-scalibr/semantic"
)

func main() {
	var versions []string
	for in := bufio.NewScanner(os.Stdin); in.Scan(); {
		versions = append(versions, in.Text())
	}
	fmt.Printf("osv-scalibr %s, semantic\n", os.Args[2])
	for _, left := range versions {
		parsed, err := semantic.Parse(left, os.Args[1])
		line := ""
		for _, right := range versions {
			if err != nil {
				break
			}
			order, failed := parsed.CompareStr(right)
			if failed != nil {
				line += "!"
			} else {
				line += string("<=>"[order+1])
			}
		}
		if err != nil {
			line = "!"
		}
		fmt.Println(line)
	}
}
