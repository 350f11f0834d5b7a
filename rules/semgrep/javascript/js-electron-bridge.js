// ruleid: js-electron-bridge
contextBridge.exposeInMainWorld('electron', { ipcRenderer })
// ruleid: js-electron-bridge
contextBridge.exposeInMainWorld('api', { send: (channel, data) => ipcRenderer.send(channel, data) })
// ruleid: js-electron-bridge
window.ipc = require('electron')
// ok: js-electron-bridge
contextBridge.exposeInMainWorld('api', { save: (text) => ipcRenderer.invoke('save', text) })
// ok: js-electron-bridge
const { ipcRenderer } = require('electron')
// ok: js-electron-bridge
window.api = { version: 1 }
