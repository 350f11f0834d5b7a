// ruleid: js-redirect-by-helper
window.open(getParam('url'))
// ruleid: js-redirect-by-helper
window.location.href = getQueryParam('returnTo')
// ruleid: js-redirect-by-helper
throw redirect(303, url.searchParams.get('redirectTo') ?? '/')
// ruleid: js-redirect-by-helper
router.push(router.query.callbackUrl)
function nextOf(req) {
  return req.query.next || '/'
}
// ruleid: js-redirect-by-helper
app.post('/login', (req, res) => res.redirect(nextOf(req)))
// ok: js-redirect-by-helper
router.push('/home')
// ok: js-redirect-by-helper
router.push(`/users/${router.query.id}`)
// ok: js-redirect-by-helper
window.location.href = getParam('page') === '2' ? '/two' : '/one'
// ok: js-redirect-by-helper
items.push(params.get('to'))
