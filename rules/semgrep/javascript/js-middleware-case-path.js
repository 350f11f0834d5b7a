const app = require('express')()
// ruleid: js-middleware-case-path
app.use(/\/admin\/.*/, (req, res, next) => (req.user.isAdmin ? next() : res.sendStatus(401)))
// ruleid: js-middleware-case-path
app.all(/^\/internal/, requireAuth)
// ruleid: js-middleware-case-path
router.use(/\/api\/private/, checkToken)
// ok: js-middleware-case-path
app.use(/\/admin\/.*/i, requireAdmin)
// ok: js-middleware-case-path
app.use('/admin', requireAdmin)
// ok: js-middleware-case-path
app.use(/\/\d+$/, numbers)
