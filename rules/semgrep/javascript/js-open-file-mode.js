const fs = require('fs')
// ruleid: js-open-file-mode
fs.chmodSync('/srv/app/upload', 0o777)
// ruleid: js-open-file-mode
fs.writeFileSync('key.pem', key, { mode: 0o666 })
// ruleid: js-open-file-mode
fs.chmod(file, '777', done)
// ruleid: js-open-file-mode
process.umask(0)
// ok: js-open-file-mode
fs.chmodSync('run.sh', 0o755)
// ok: js-open-file-mode
fs.writeFileSync('key.pem', key, { mode: 0o600 })
// ok: js-open-file-mode
const request = { mode: 'cors', size: 777 }

// ruleid: js-open-file-mode
const handle = fs.openSync(file, 'w', 0o666)
// ok: js-open-file-mode
const closed = fs.openSync(file, 'w', 0o600)
