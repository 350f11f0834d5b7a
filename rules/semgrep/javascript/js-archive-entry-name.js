const AdmZip = require('adm-zip')
function extract(buffer, dir) {
  const zip = new AdmZip(buffer)
  for (const e of zip.getEntries()) {
    // ruleid: js-archive-entry-name
    fs.writeFileSync(path.join(dir, e.entryName), e.getData())
  }
}
tar.on('entry', (header, stream, next) => {
  // ruleid: js-archive-entry-name
  stream.pipe(fs.createWriteStream(path.join('out', header.name)))
})
new AdmZip(file).getEntries().forEach((part) => {
  // ruleid: js-archive-entry-name
  writeFile('out/' + part.entryName, part.getData(), done)
})
function extractFixed(buffer, dir) {
  for (const e of new AdmZip(buffer).getEntries()) {
    const target = path.resolve(dir, e.entryName)
    if (!target.startsWith(dir + path.sep)) continue
    // ok: js-archive-entry-name
    fs.writeFileSync(target, e.getData())
  }
}
tar.on('entry', (header, stream, next) => {
  // ok: js-archive-entry-name
  stream.pipe(fs.createWriteStream(path.join('out', path.basename(header.name))))
})
// ok: js-archive-entry-name
fs.writeFileSync(path.join(dir, 'entry.json'), data)
