// Hooks that judge nothing: what a gate in Node costs before it looks at a byte. `pre-commit` asks git what is staged, reads it
// and keeps its digest; `commit-msg` asks where the repository is and reads the message. For `npm run bench -- commit`.
const { spawn } = require('node:child_process')
const { createHash } = require('node:crypto')
const { readFileSync, writeFileSync } = require('node:fs')

function git(args, input) {
  return new Promise((resolve) => {
    const child = spawn('git', args, { stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'ignore'] })
    const chunks = []
    child.stdout.on('data', (chunk) => chunks.push(chunk))
    child.on('close', () => resolve(Buffer.concat(chunks)))
    child.stdin?.end(input)
  })
}

async function preCommit() {
  const [changes] = await Promise.all([
    git(['diff-index', '--cached', '--raw', '-z', '--abbrev=64', 'HEAD']),
    git(['rev-parse', '--git-dir', '--show-toplevel']),
  ])
  const oids = changes.toString().match(/(?<= )[0-9a-f]{40}(?= [AMT])/g) ?? []
  const blobs = await git(['cat-file', '--batch'], oids.map((oid) => `${oid}\n`).join(''))
  writeFileSync('.git/idle-gate', createHash('sha256').update(blobs).digest('hex'))
}

async function commitMessage(file) {
  const message = readFileSync(file)
  const where = await git(['rev-parse', '--git-dir', '--show-toplevel'])
  writeFileSync('.git/idle-gate', createHash('sha256').update(message).update(where).digest('hex'))
}

const file = process.argv[2]
if (file === undefined) preCommit()
else commitMessage(file)
