// ruleid: js-script-by-value
importScripts(location.hash.slice(1))
// ruleid: js-script-by-value
$.getScript(params.get('plugin'))
const s = document.createElement('script')
// ruleid: js-script-by-value
s.src = new URLSearchParams(location.search).get('widget')
// ok: js-script-by-value
importScripts('worker-lib.js')
// ok: js-script-by-value
$.getScript('/js/plugin.js')
// ok: js-script-by-value
s.async = location.hash === '#async'
