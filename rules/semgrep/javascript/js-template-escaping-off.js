// ruleid: js-template-escaping-off
const page = Handlebars.compile(source, { noEscape: true })
// ruleid: js-template-escaping-off
nunjucks.configure('views', { autoescape: false })
// ruleid: js-template-escaping-off
const md = markdownIt({ html: true })
// ruleid: js-template-escaping-off
ejs.render('<p><%- comment %></p>', { comment })
// ruleid: js-template-escaping-off
mustache.render('Hello {{{name}}}', data)
// ok: js-template-escaping-off
const pageFixed = Handlebars.compile(source, { noEscape: false })
// ok: js-template-escaping-off
nunjucks.configure('views', { autoescape: true })
// ok: js-template-escaping-off
ejs.render('<p><%= comment %></p>', { comment })
// ok: js-template-escaping-off
mustache.render('Hello {{name}}', data)
// ok: js-template-escaping-off
const options = { escapeRegExp: false }
