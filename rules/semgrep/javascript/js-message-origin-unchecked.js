// ruleid: js-message-origin-unchecked
window.addEventListener('message', (event) => {
  document.title = event.data.title
})
// ruleid: js-message-origin-unchecked
window.onmessage = function (e) {
  run(e.data)
}
// ruleid: js-message-origin-unchecked
addEventListener('message', async (message) => {
  await save(message.data)
}, false)
// ok: js-message-origin-unchecked
window.addEventListener('message', (event) => {
  if (event.origin !== 'https://app.example.com') return
  document.title = event.data.title
})
// ok: js-message-origin-unchecked
socket.addEventListener('message', (event) => show(event.data))
// ok: js-message-origin-unchecked
window.addEventListener('click', (event) => show(event.target))
