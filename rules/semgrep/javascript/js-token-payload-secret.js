// ruleid: js-token-payload-secret
const token = jwt.sign({ id: user.id, password: user.password }, key, { expiresIn: '1h' })
// ruleid: js-token-payload-secret
const t2 = jwt.sign({ email, ssn: person.ssn }, key)
// ruleid: js-token-payload-secret
const t3 = this.jwtService.signAsync({ sub: id, apiKey: user.apiKey })
// ok: js-token-payload-secret
const fixed = jwt.sign({ sub: user.id }, key, { expiresIn: '15m' })
// ok: js-token-payload-secret
const signature = sign.sign(privateKey)
// ok: js-token-payload-secret
const t4 = jwt.sign({ user: user.id }, key, { expiresIn: '15m' })
