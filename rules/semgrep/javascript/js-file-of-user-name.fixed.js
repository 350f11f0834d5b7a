const path = require('path')
const safe = path.join(ROOT, path.basename(userPath))
// ok: js-file-of-user-name
fs.readFile(safe, done)
