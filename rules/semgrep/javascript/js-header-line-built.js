function head(headers) {
  let out = ''
  for (const [name, value] of Object.entries(headers)) {
    // ruleid: js-header-line-built
    out += `${name}: ${value}\r\n`
  }
  return out
}

function mail(to, subject) {
  // ruleid: js-header-line-built
  return 'Subject: ' + subject + '\r\n\r\n'
}

const language = (socket, lang) => {
  // ruleid: js-header-line-built
  socket.write(`HTTP/1.1 200 OK\r\nSet-Cookie: lang=${lang}\r\n\r\n`)
}

function status(socket, code) {
  // ok: js-header-line-built
  socket.write('HTTP/1.1 400 Bad Request\r\n\r\n')
}

function line(text) {
  // ok: js-header-line-built
  return `${text}\r\n`
}
