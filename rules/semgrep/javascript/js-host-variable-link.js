const host = req.headers.host
// ruleid: js-host-variable-link
mail(user.email, `https://${host}/reset/${token}`)
const domain = req.get('host')
// ruleid: js-host-variable-link
const link = `http://${domain}/verify?token=${token}`
function invite(req) {
  const { origin } = req.headers
  // ruleid: js-host-variable-link
  return `${origin}/invite/${token}`
}
const home = process.env.PUBLIC_URL
// ok: js-host-variable-link
mail(user.email, `${home}/reset/${token}`)
// ok: js-host-variable-link
log(`${host}/index`)
// ok: js-host-variable-link
const other = `https://example.com/reset/${token}`
