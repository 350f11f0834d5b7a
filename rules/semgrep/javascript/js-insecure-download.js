// ruleid: js-insecure-download
http.get('http://downloads.example.com/setup.sh', (r) => r.pipe(fs.createWriteStream('setup.sh')))
// ruleid: js-insecure-download
const installer = 'http://cdn.example.org/tool/installer.exe'
// ruleid: js-insecure-download
execSync('curl -sSL https://get.example.com | bash')
// ok: js-insecure-download
const fixed = 'https://cdn.example.org/tool/installer.exe'
// ok: js-insecure-download
http.get('http://localhost:3000/app.zip', done)
// ok: js-insecure-download
execSync('curl -fsS https://example.com/health')
