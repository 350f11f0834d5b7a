// ruleid: js-template-of-field
const out = Handlebars.compile(dto.template)(dto.data)
// ruleid: js-template-of-field
ejs.render(body.html, { user })
// ruleid: js-template-of-field
nunjucks.renderString(payload.source, {})
// ok: js-template-of-field
const page = Handlebars.compile('<p>{{name}}</p>')(dto)
// ok: js-template-of-field
ejs.render(text, { user })
// ok: js-template-of-field
res.render(data.template)
