app.post('/contact', (req, res) => {
  // ruleid: js-mail-from-request
  transport.sendMail({ to: OWNER, subject: 'Contact', html: `<p>${req.body.message}</p>` })
})
app.post('/share', async (req, res) => {
  const { title } = req.body
  // ruleid: js-mail-from-request
  await mailer.sendMail({ to: list, subject: title, text: 'Hi' })
})
app.post('/ask', (req, res) => {
  const mail = {
    // ruleid: js-mail-from-request
    from: req.body.email,
    to: OWNER,
    subject: 'Question',
  }
  transport.sendMail(mail)
})
app.post('/fixed', (req, res) => {
  // ok: js-mail-from-request
  transport.sendMail({ to: OWNER, subject: 'Contact', text: req.body.message })
  // ok: js-mail-from-request
  transport.sendMail({ to: OWNER, subject: 'Contact', html: escapeHtml(req.body.message) })
  // ok: js-mail-from-request
  transport.sendMail({ to: OWNER, subject: 'Weekly report', html: report })
})
