// ruleid: js-fetch-of-field
const res = await superagent.get(dto.url).timeout(1000)
async function loadPreview(target: string) {
  // ruleid: js-fetch-of-field
  return fetch(target, { redirect: 'follow' })
}
// ruleid: js-fetch-of-field
axios({ method: 'get', url: `http://${host}/status` })
// ruleid: js-fetch-of-field
app.use('/proxy', createProxyMiddleware({ router: (req) => req.query.target, changeOrigin: true }))
// ok: js-fetch-of-field
fetch('https://api.example.com/users')
// ok: js-fetch-of-field
fetch(`https://api.example.com/users/${id}`)
async function loadUsers(page: number) {
  // ok: js-fetch-of-field
  return fetch('/users?page=' + page)
}
