package main

func tail() []byte {
	buffer := make([]byte, 8)
	// ruleid: go-slice-bounds
	return buffer[9:]
}

func head() []byte {
	data := make([]byte, 0, 10)
	// ruleid: go-slice-bounds
	return data[:12]
}

func one() int {
	list := make([]int, 3)
	// ruleid: go-slice-bounds
	return list[3]
}

func oneFixed() int {
	list := make([]int, 3)
	// ok: go-slice-bounds
	return list[2]
}

func headFixed() []byte {
	data := make([]byte, 0, 10)
	// ok: go-slice-bounds
	return data[:10]
}

func all() []int {
	list := make([]int, 3)
	// ok: go-slice-bounds
	return list[0:3]
}

func named(b []byte) []byte {
	n := int(b[0])
	// ruleid: go-slice-bounds
	return b[1 : 1+n]
}

func namedFixed(b []byte) []byte {
	n := int(b[0])
	if len(b) < 1+n {
		return nil
	}
	// ok: go-slice-bounds
	return b[1 : 1+n]
}
