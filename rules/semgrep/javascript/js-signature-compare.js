// ruleid: js-signature-compare
if (req.headers['x-signature'] === crypto.createHmac('sha256', secret).update(body).digest('hex')) next()
// ruleid: js-signature-compare
if (signature !== expectedSignature) return res.sendStatus(401)
// ruleid: js-signature-compare
if (req.headers['x-api-key'] === process.env.API_KEY) next()
// ruleid: js-signature-compare
const same = user.resetToken === token
// ok: js-signature-compare
if (crypto.timingSafeEqual(Buffer.from(given), Buffer.from(expected))) next()
// ok: js-signature-compare
if (signature === undefined) return
// ok: js-signature-compare
if (kind === 'token') read()
