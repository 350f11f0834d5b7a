// ruleid: js-entry-name-in-loop
for (const e of entries) await fsp.writeFile(`${dest}/${e.name}`, e.data)
archive.entries.forEach((entry) => {
  // ruleid: js-entry-name-in-loop
  fs.writeFileSync(path.join(dest, entry.fileName), entry.data)
})
for (const file of zip.files) {
  // ruleid: js-entry-name-in-loop
  fs.createWriteStream(dest + '/' + file.path)
}
for (const e of entries) {
  // ok: js-entry-name-in-loop
  fs.writeFileSync(path.join(dest, path.basename(e.name)), e.data)
}
for (const u of users) {
  // ok: js-entry-name-in-loop
  fs.writeFileSync(`${dest}/${u.name}`, u.data)
}
// ok: js-entry-name-in-loop
fs.writeFileSync('out.txt', entries.name)
