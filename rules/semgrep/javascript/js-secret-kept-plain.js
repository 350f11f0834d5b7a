// ruleid: js-secret-kept-plain
localStorage.setItem('user', JSON.stringify({ username, password }))
// ruleid: js-secret-kept-plain
chrome.storage.local.set({ apiKey: key })
// ruleid: js-secret-kept-plain
await redis.set(`user:${id}:password`, password)
// ruleid: js-secret-kept-plain
fs.writeFileSync('users.json', JSON.stringify({ username, password }))
function add(email, password) {
  // ruleid: js-secret-kept-plain
  const user = { id: 1, email, password }
  db.users.push(user)
}
// ruleid: js-secret-kept-plain
localStorage.setItem('saved', JSON.stringify(card))
// ruleid: js-secret-kept-plain
user.password = req.body.password
// ok: js-secret-kept-plain
localStorage.setItem('user', JSON.stringify({ username, theme }))
// ok: js-secret-kept-plain
await redis.set(`user:${id}:name`, name)
// ok: js-secret-kept-plain
fs.writeFileSync('users.json', JSON.stringify({ username, email }))
// ok: js-secret-kept-plain
const form = { email: '', pass: '' }
