// ruleid: js-assignment-as-check
if (user.role = 'admin') { grant() }
// ruleid: js-assignment-as-check
if (session.isAdmin = true) show()
// ruleid: js-assignment-as-check
if (account.state = 'active') { pay() }
// ok: js-assignment-as-check
if (user.role === 'admin') { grant() }
// ok: js-assignment-as-check
if ((match = re.exec(text))) use(match)
// ok: js-assignment-as-check
user.role = 'guest'
