app.get('/list', (req, res) => {
  fs.readdir('/public', (err, names) => {
    let list = '<ul>'
    names.forEach((n) => {
      // ruleid: js-stored-html
      list += '<li>' + n + '</li>'
    })
    // ruleid: js-stored-html
    res.send(list + '</ul>')
  })
})
app.get('/post/:id', async (req, res) => {
  const post = await Post.findById(req.params.id)
  // ruleid: js-stored-html
  res.send(`<h1>${post.title}</h1>`)
})
app.get('/users', async (req, res) => {
  const rows = await pool.query('SELECT name FROM users')
  // ruleid: js-stored-html
  res.send('<p>' + rows[0].name + '</p>')
})
app.get('/fixed', async (req, res) => {
  const post = await Post.findById(req.params.id)
  // ok: js-stored-html
  res.send(`<h1>${escapeHtml(post.title)}</h1>`)
  // ok: js-stored-html
  res.send(post)
  // ok: js-stored-html
  res.render('post', { title: post.title })
})
