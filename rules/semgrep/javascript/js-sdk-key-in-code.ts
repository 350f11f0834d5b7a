// ruleid: js-sdk-key-in-code
mail.setApiKey('SG.hunter2-hunter2')
// ruleid: js-sdk-key-in-code
export const jwtConstants = { secret: 'nest-demo-value' }
// ruleid: js-sdk-key-in-code
const encryptionKey = Buffer.from('0123456789abcdef', 'utf8')
// ruleid: js-sdk-key-in-code
const mac = crypto.createHmac('sha256', 'my-signing-value')
// ok: js-sdk-key-in-code
mail.setApiKey(process.env.MAIL_KEY)
// ok: js-sdk-key-in-code
export const jwtSettings = { secret: process.env.JWT_SECRET, expiresIn: '15m' }
// ok: js-sdk-key-in-code
const greeting = Buffer.from('hello there', 'utf8')
// ok: js-sdk-key-in-code
const mac2 = crypto.createHmac('sha256', key)
