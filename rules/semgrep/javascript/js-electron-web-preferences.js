const { BrowserWindow } = require('electron')
const one = new BrowserWindow({
  width: 800,
  // ruleid: js-electron-web-preferences
  webPreferences: { nodeIntegration: true },
})
// ruleid: js-electron-web-preferences
const two = new BrowserWindow({ webPreferences: { preload, contextIsolation: false } })
// ruleid: js-electron-web-preferences
const three = { webSecurity: false }
// ok: js-electron-web-preferences
const fixed = new BrowserWindow({ webPreferences: { preload, contextIsolation: true, nodeIntegration: false } })
// ok: js-electron-web-preferences
const plain = new BrowserWindow({ width: 800 })
// ok: js-electron-web-preferences
const text = 'nodeIntegration: true'
