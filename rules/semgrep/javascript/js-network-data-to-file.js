https.get('https://downloads.example.com/script', (res) => {
  // ruleid: js-network-data-to-file
  res.on('data', (d) => { fs.writeFileSync('/tmp/script', d) })
})
// ruleid: js-network-data-to-file
https.get(url, (response) => { response.pipe(fs.createWriteStream('setup.sh')) })
async function load(url) {
  const reply = await fetch(url)
  const text = await reply.text()
  // ruleid: js-network-data-to-file
  fs.writeFileSync('plugin.js', text)
}
// ok: js-network-data-to-file
fs.writeFileSync('out.json', JSON.stringify(result))
// ok: js-network-data-to-file
fs.createReadStream('a').pipe(fs.createWriteStream('b'))
process.stdin.on('data', (d) => {
  // ok: js-network-data-to-file
  fs.appendFileSync('input.txt', d)
})
