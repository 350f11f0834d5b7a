const tag = document.createElement('script')
// ruleid: js-foreign-script
tag.src = 'http://cdn.example.net/lib.js'
document.head.appendChild(tag)
// ruleid: js-foreign-script
$.getScript('https://cdn.example.net/plugin.js', start)
// ruleid: js-foreign-script
res.send('<html><script src="https://cdn.example.net/app.js"></script></html>')
// ok: js-foreign-script
res.send('<script src="/app.js"></script>')
// ok: js-foreign-script
image.src = 'https://cdn.example.net/logo.png'
