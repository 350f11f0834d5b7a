// ruleid: js-served-directory
app.use(express.static(__dirname))
// ruleid: js-served-directory
app.use('/files', serveIndex('files', { icons: true }))
// ruleid: js-served-directory
app.use(express.static('public', { dotfiles: 'allow' }))
// ok: js-served-directory
app.use(express.static('public'))
// ok: js-served-directory
app.use(express.static(path.join(__dirname, 'public')))
// ok: js-served-directory
const name = path.join(__dirname, '..')
