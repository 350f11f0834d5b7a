const { exec, execSync, execFile, spawn } = require('node:child_process')
const cp = require('child_process')

function listFolder(folder) {
  // ruleid: js-command-built
  exec('ls -la ' + folder, (error, stdout) => console.log(stdout))
}

const compress = (name) => {
  // ruleid: js-command-built
  return execSync(`tar czf ${name}.tgz ${name}`)
}

class Backups {
  dump(database) {
    // ruleid: js-command-built
    cp.exec(`pg_dump ${database} > /backups/today.sql`)
  }
}

function run({ script }) {
  // ruleid: js-command-built
  spawn('bash', ['-c', script])
}

export const handler = async (event) => {
  const body = JSON.parse(event.body)
  // ruleid: js-command-built
  spawn(body.command, { shell: true })
}

// ruleid: js-command-built
exec('node ' + process.argv[2])

async function convert(job) {
  const file = await job.load()
  // ruleid: js-command-built
  execSync(`convert ${file.name} out.png`)
}

function listFolderFixed(folder) {
  // ok: js-command-built
  execFile('ls', ['-la', folder], (error, stdout) => console.log(stdout))
}

function compressChecked(name) {
  if (!/^[\w-]+$/.test(name)) throw new Error('name')
  // ok: js-command-built
  return execSync(`tar czf ${name}.tgz ${name}`)
}

function match(pattern, text) {
  // ok: js-command-built
  return pattern.exec(text)
}

function version() {
  // ok: js-command-built
  return execSync('git --version').toString()
}

function tail(count) {
  // ok: js-command-built
  return execSync(`tail -n ${Number(count)} app.log`)
}
