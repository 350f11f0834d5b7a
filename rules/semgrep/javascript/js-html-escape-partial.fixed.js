// ok: js-html-escape-partial
const label = name.replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
