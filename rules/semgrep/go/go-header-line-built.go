package cases

import "fmt"

func head(headers map[string]string) string {
	out := ""
	for name, value := range headers {
		// ruleid: go-header-line-built
		out += fmt.Sprintf("%s: %s\r\n", name, value)
	}
	return out
}

func mail(to, subject string) string {
	// ruleid: go-header-line-built
	return "Subject: " + subject + "\r\n"
}

func language(conn net.Conn, lang string) error {
	// ruleid: go-header-line-built
	_, err := fmt.Fprintf(conn, "HTTP/1.1 200 OK\r\nSet-Cookie: lang=en\r\nContent-Language: %s\r\n\r\n", lang)
	return err
}

func length(conn net.Conn, body []byte) {
	// ok: go-header-line-built
	fmt.Fprintf(conn, "Content-Length: %d\r\n\r\n", len(body))
}

func line(text string) string {
	// ok: go-header-line-built
	return text + "\r\n"
}
