import { exec, execFile, execSync } from 'node:child_process'
import * as cp from 'child_process'
import { promisify } from 'node:util'

const execAsync = promisify(exec)

app.get('/ping', (req, res) => {
  // ruleid: js-exec-request
  exec('ping -c 1 ' + req.query.host, (error, stdout) => res.send(stdout))
})

router.post('/convert', async (request, response) => {
  const { name } = request.body
  // ruleid: js-exec-request
  const { stdout } = await execAsync(`convert uploads/${name} out.png`)
  response.send(stdout)
})

app.get('/log/:branch', (req, res) => {
  const command = ['git', 'log', req.params.branch].join(' ')
  // ruleid: js-exec-request
  res.send(cp.execSync(command))
})

app.get('/run', (req, res) => {
  // ruleid: js-exec-request
  cp.spawn('ls ' + req.query.dir, { shell: true })
})

app.get('/ping-fixed', (req, res) => {
  // ok: js-exec-request
  execFile('ping', ['-c', '1', req.query.host], (error, stdout) => res.send(stdout))
})

app.get('/tail', (req, res) => {
  // ok: js-exec-request
  res.send(execSync(`tail -n ${Number(req.query.lines)} app.log`))
})

app.get('/search', (req, res) => {
  // ok: js-exec-request
  const found = /id=(\d+)/.exec(req.query.text)
  // ok: js-exec-request
  execSync('date')
  res.send(found)
})
