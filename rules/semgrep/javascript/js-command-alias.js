const util = require('util')
const cp = require('node:child_process')
const run = util.promisify(require('child_process').exec)
exports.handler = async (event) => {
  // ruleid: js-command-alias
  await run(`tar -czf /tmp/out.tgz ${event.directory}`)
}
function remove(name) {
  // ruleid: js-command-alias
  cp.execSync('rm -rf build/' + name)
}
// ruleid: js-command-alias
require('child_process').exec('git log ' + branch)
// ok: js-command-alias
run('git rev-parse HEAD')
// ok: js-command-alias
cp.execFileSync('rm', ['-rf', '--', name])
// ok: js-command-alias
cp.execSync(`git tag ${VERSION}`)
