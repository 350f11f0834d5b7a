// ruleid: js-predictable-random
const token = Math.random().toString(36).slice(2)

function generatePassword(length) {
  const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'
  let password = ''
  // ruleid: js-predictable-random
  for (let i = 0; i < length; i += 1) password += letters.charAt(Math.floor(Math.random() * letters.length))
  return password
}

// ruleid: js-predictable-random
const createOtp = () => Math.floor(100000 + Math.random() * 900000)

async function startReset(user) {
  // ruleid: js-predictable-random
  user.resetToken = Math.random().toString(16)
}

function session() {
  // ruleid: js-predictable-random
  return { sessionId: 'sess_' + Math.random() }
}

// ok: js-predictable-random
const tokenFixed = crypto.randomBytes(32).toString('hex')

function shuffle(list) {
  // ok: js-predictable-random
  return list.toSorted(() => Math.random() - 0.5)
}

function dice() {
  // ok: js-predictable-random
  const eyes = 1 + Math.floor(Math.random() * 6)
  return eyes
}

// ok: js-predictable-random
const delay = 100 + Math.random() * 50
