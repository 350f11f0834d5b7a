// ruleid: js-token-from-clock
const apiKey = uuidv1()
// ruleid: js-token-from-clock
const token = crypto.createHash('sha256').update(String(Date.now())).digest('hex')
// ruleid: js-token-from-clock
const resetCode = _.random(100000, 999999)
function login(user, res) {
  // ruleid: js-token-from-clock
  const id = Date.now().toString(36)
  sessions[id] = user
}
// ok: js-token-from-clock
const token2 = crypto.randomBytes(32).toString('hex')
// ok: js-token-from-clock
const started = Date.now()
// ok: js-token-from-clock
const sessionId = crypto.randomUUID()
// ok: js-token-from-clock
const requestId = uuidv4()
