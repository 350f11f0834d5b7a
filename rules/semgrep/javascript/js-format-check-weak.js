// ruleid: js-format-check-weak
if (email.includes('@')) save(email)
// ruleid: js-format-check-weak
const isMail = (email) => email.indexOf('@') > -1
// ruleid: js-format-check-weak
if (/\d+/.test(req.body.age)) save(req.body)
// ok: js-format-check-weak
if (/^\d+$/.test(req.body.age)) save(req.body)
// ok: js-format-check-weak
if (names.includes('@')) save(names)
// ok: js-format-check-weak
const at = email.split('@')
