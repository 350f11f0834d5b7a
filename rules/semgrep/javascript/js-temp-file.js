const fs = require('fs')
const os = require('os')
const path = require('path')

function save(report) {
  // ruleid: js-temp-file
  fs.writeFileSync('/tmp/report.json', JSON.stringify(report))
}

async function convert(data) {
  const file = path.join(os.tmpdir(), 'convert-' + Date.now() + '.png')
  // ruleid: js-temp-file
  await fs.promises.writeFile(file, data)
}

function log(id, line) {
  // ruleid: js-temp-file
  fs.appendFileSync(`/tmp/app-${id}.log`, line)
}

function saveFixed(report) {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'report-'))
  // ok: js-temp-file
  fs.writeFileSync(path.join(directory, 'report.json'), JSON.stringify(report))
}

function random(data) {
  // ok: js-temp-file
  fs.writeFileSync(path.join(os.tmpdir(), crypto.randomUUID()), data)
}

function elsewhere(data) {
  // ok: js-temp-file
  fs.writeFileSync('/srv/app/tmp/report.json', data)
}
