// ruleid: js-open-protocol
const client = redis.createClient({ url: 'redis://cache.example.com:6379' })
// ruleid: js-open-protocol
const page = <form action="http://example.com/login" method="post"><input name="password" /></form>
// ruleid: js-open-protocol
ftp.connect({ host: 'ftp.example.com', user, password, secure: false })
// ruleid: js-open-protocol
const options = { hostname: 'auth.example.com', port: 80, path: '/token', method: 'POST' }
// ok: js-open-protocol
const safe = redis.createClient({ url: 'rediss://cache.example.com:6380' })
// ok: js-open-protocol
const form = <form action="/login" method="post"><input name="password" /></form>
// ok: js-open-protocol
ftp.connect({ host: 'ftp.example.com', user, password, secure: true })
// ok: js-open-protocol
const near = redis.createClient({ url: 'redis://localhost:6379' })
