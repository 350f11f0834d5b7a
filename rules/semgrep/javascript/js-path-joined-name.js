const fs = require('fs')
const path = require('path')

function readUpload(fileName) {
  // ruleid: js-path-joined-name
  return fs.readFileSync('./uploads/' + fileName, 'utf8')
}

const remove = async (filename) => {
  const full = path.join(__dirname, 'data', filename)
  // ruleid: js-path-joined-name
  await fs.promises.unlink(full)
}

function save(userPath, text) {
  // ruleid: js-path-joined-name
  fs.writeFileSync(`/srv/files/${userPath}`, text)
}

function readUploadFixed(fileName) {
  // ok: js-path-joined-name
  return fs.readFileSync(path.join('./uploads', path.basename(fileName)), 'utf8')
}

function inside(filename) {
  const full = path.resolve('/srv/files', filename)
  if (!full.startsWith('/srv/files/')) throw new Error('outside')
  // ok: js-path-joined-name
  return fs.readFileSync(full)
}

function settings(directory) {
  // ok: js-path-joined-name
  return fs.readFileSync(path.join(directory, 'settings.json'), 'utf8')
}
