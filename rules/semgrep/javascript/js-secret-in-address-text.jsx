// ruleid: js-secret-in-address-text
const url = 'https://api.example.com/data?api_key=' + apiKey
// ruleid: js-secret-in-address-text
const page = <form method="get" action="/login"><input type="password" name="password" /></form>
// ruleid: js-secret-in-address-text
const { username, password } = req.query
// ok: js-secret-in-address-text
const next = 'https://api.example.com/data?page=' + page
// ok: js-secret-in-address-text
const ok = <form method="post" action="/login"><input type="password" name="password" /></form>
// ok: js-secret-in-address-text
const { username: u, page: p } = req.query
// ok: js-secret-in-address-text
const list = `/items?key=${item.id}`
