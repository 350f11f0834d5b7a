// ruleid: js-postmessage-any-origin
window.parent.postMessage({ token }, '*')
// ruleid: js-postmessage-any-origin
frame.contentWindow.postMessage(JSON.stringify(user), '*')
// ruleid: js-postmessage-any-origin
opener.postMessage(data, { targetOrigin: '*' })
// ok: js-postmessage-any-origin
window.parent.postMessage({ token }, 'https://app.example.com')
// ok: js-postmessage-any-origin
worker.postMessage({ type: '*' })
// ok: js-postmessage-any-origin
channel.publish(data, '*')
