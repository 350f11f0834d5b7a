const cp = require('child_process')
const path = require('path')
function cleanTemp() {
  const command = 'rm -rf ' + path.join(__dirname, 'temp')
  // ruleid: js-command-path
  cp.execSync(command)
}
const dist = path.join(process.cwd(), 'dist')
// ruleid: js-command-path
cp.exec(`cp -r src/* ${dist}`)
// ruleid: js-command-path
cp.execSync('cat ' + process.env.LOG_FILE)
// ok: js-command-path
cp.execFileSync('rm', ['-rf', path.join(__dirname, 'temp')])
// ok: js-command-path
cp.execSync('npm run build', { cwd: __dirname })
// ok: js-command-path
cp.execSync('git rev-parse HEAD')
