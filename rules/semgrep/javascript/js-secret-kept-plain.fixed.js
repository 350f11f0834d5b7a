const bcrypt = require('bcrypt')
async function change(user, req) {
  // ok: js-secret-kept-plain
  user.password = await bcrypt.hash(req.body.password, 12)
}
