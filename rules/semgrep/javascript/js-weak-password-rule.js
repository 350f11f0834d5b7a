function register(name, password) {
  // ruleid: js-weak-password-rule
  if (password.length < 4) throw new Error('too short')
}
// ruleid: js-weak-password-rule
const valid = form.password.length >= 6
// ruleid: js-weak-password-rule
const schema = z.object({ email: z.string(), password: z.string().min(4) })
function registerFixed(name, password) {
  // ok: js-weak-password-rule
  if (password.length < 12) throw new Error('too short')
}
// ok: js-weak-password-rule
const empty = password.length > 0
// ok: js-weak-password-rule
const name = user.name.length >= 3
