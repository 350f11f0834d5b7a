const fs = require('fs')
function save(file, text) {
  // ruleid: js-file-check-then-use
  if (!fs.existsSync(file)) {
    fs.writeFileSync(file, text)
  }
}
function load(file) {
  // ruleid: js-file-check-then-use
  if (fs.existsSync(file)) {
    const text = fs.readFileSync(file, 'utf8')
    return text
  }
}
// ruleid: js-file-check-then-use
fs.access(file, (error) => {
  fs.readFile(file, done)
})
function saveFixed(file, text) {
  // ok: js-file-check-then-use
  fs.writeFileSync(file, text, { flag: 'wx' })
}
// ok: js-file-check-then-use
if (fs.existsSync('a')) {
  fs.writeFileSync('b', '')
}
// ok: js-file-check-then-use
const present = fs.existsSync(file)
