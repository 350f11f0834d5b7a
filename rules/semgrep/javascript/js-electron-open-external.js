const { shell } = require('electron')
ipcMain.handle('open', (event, url) => {
  // ruleid: js-electron-open-external
  shell.openExternal(url)
})
function show(file) {
  // ruleid: js-electron-open-external
  shell.openPath(file)
}
const load = (page) => {
  // ruleid: js-electron-open-external
  mainWindow.loadURL(page)
}
ipcMain.handle('open-fixed', (event, url) => {
  if (new URL(url).protocol !== 'https:') return
  // ok: js-electron-open-external
  shell.openExternal(url)
})
// ok: js-electron-open-external
shell.openExternal('https://example.com')
function help(topic) {
  // ok: js-electron-open-external
  help.open(topic)
}
