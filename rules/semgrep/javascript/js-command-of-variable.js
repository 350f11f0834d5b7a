// ruleid: js-command-of-variable
execaCommandSync('git checkout ' + branch)
// ruleid: js-command-of-variable
exec(`ping ${host}`, done)
// ruleid: js-command-of-variable
require('child_process').exec(command)
// ok: js-command-of-variable
execSync('git rev-parse HEAD')
// ok: js-command-of-variable
execFile('git', ['checkout', branch])
// ok: js-command-of-variable
execSync(`${BIN} --version`)
const command2 = 'ls -l'
// ok: js-command-of-variable
const m = /a/.exec(text)
