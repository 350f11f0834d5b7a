// ok: js-foreign-script
res.send('<script src="https://cdn.example.net/a.js" integrity="sha384-x"></script>')
const tag = document.createElement('script')
// ok: js-foreign-script
tag.src = 'https://cdn.example.net/lib.js'
tag.integrity = 'sha384-abc'
tag.crossOrigin = 'anonymous'
