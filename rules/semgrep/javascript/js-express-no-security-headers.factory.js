import express from 'express'

export function createServer(db) {
  // ruleid: js-express-no-security-headers
  const api = express()
  api.get('/page/:id', async (req, res) => {
    res.set('Cache-Control', 'no-store')
    res.render('page', await db.page(req.params.id))
  })
  return api
}
