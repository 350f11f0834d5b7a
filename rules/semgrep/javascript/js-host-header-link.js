app.post('/forgot', async (req, res) => {
  const token = await makeToken(req.body.email)
  // ruleid: js-host-header-link
  await mail(req.body.email, `https://${req.headers.host}/reset?token=${token}`)
  // ruleid: js-host-header-link
  const link = `http://${req.get('host')}/verify/${token}`
  // ruleid: js-host-header-link
  const other = `https://${req.hostname}/confirm/${token}`
  // ok: js-host-header-link
  await mail(req.body.email, `${process.env.APP_URL}/reset?token=${token}`)
  // ok: js-host-header-link
  console.log(`request for ${req.headers.host}`)
  // ok: js-host-header-link
  const text = `reset ${token}`
})
