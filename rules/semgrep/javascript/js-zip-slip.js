const unzipper = require('unzipper')

fs.createReadStream('in.zip').pipe(unzipper.Parse()).on('entry', (entry) => {
  const target = path.join('out', entry.path)
  // ruleid: js-zip-slip
  entry.pipe(fs.createWriteStream(target))
})

for (const zipEntry of zip.getEntries()) {
  // ruleid: js-zip-slip
  fs.writeFileSync('out/' + zipEntry.entryName, zipEntry.getData())
}

extract.on('entry', (header, stream, next) => {
  // ruleid: js-zip-slip
  stream.pipe(createWriteStream(`${target}/${header.name}`))
})

fs.createReadStream('in.zip').pipe(unzipper.Parse()).on('entry', (entry) => {
  const target = path.resolve('out', entry.path)
  if (!target.startsWith(path.resolve('out') + path.sep)) return
  // ok: js-zip-slip
  entry.pipe(fs.createWriteStream(target))
})

for (const zipEntry of zip.getEntries()) {
  // ok: js-zip-slip
  fs.writeFileSync(path.join('out', path.basename(zipEntry.entryName)), zipEntry.getData())
}

for (const entry of entries) {
  // ok: js-zip-slip
  fs.writeFileSync('out/names.txt', String(entry.size))
}
