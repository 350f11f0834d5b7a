// ruleid: js-private-folder-served
app.use('/node_modules', express.static(__dirname + '/node_modules'))
// ruleid: js-private-folder-served
app.use('/files', express.static(path.join(__dirname, 'config')))
// ruleid: js-private-folder-served
app.use(serveStatic('/home'))
// ok: js-private-folder-served
app.use('/jquery', express.static(path.join(__dirname, 'node_modules/jquery/dist')))
// ok: js-private-folder-served
app.use(express.static('public'))
// ok: js-private-folder-served
app.use('/assets', express.static(path.join(__dirname, 'assets')))
