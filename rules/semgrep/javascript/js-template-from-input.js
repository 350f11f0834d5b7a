const ejs = require('ejs')
const pug = require('pug')

app.get('/hello', (req, res) => {
  // ruleid: js-template-from-input
  res.send(ejs.render('<h1>Hello ' + req.query.name + '</h1>'))
})

function greet(template, user) {
  // ruleid: js-template-from-input
  return Handlebars.compile(template)(user)
}

router.post('/preview', (req, res) => {
  const { layout } = req.body
  // ruleid: js-template-from-input
  res.send(pug.compile(layout)())
})

app.get('/hello-fixed', (req, res) => {
  // ok: js-template-from-input
  res.send(ejs.render('<h1>Hello <%= name %></h1>', { name: req.query.name }))
})

function greetFixed(user) {
  // ok: js-template-from-input
  return Handlebars.compile('Hello {{name}}')(user)
}

function view(res, name) {
  // ok: js-template-from-input
  res.render('profile', { name })
}
