for (const e of entries) {
  const target = path.resolve(dest, e.name)
  if (!target.startsWith(dest + path.sep)) throw new Error('outside')
  // ok: js-entry-name-in-loop
  fs.writeFileSync(target, e.data)
}
