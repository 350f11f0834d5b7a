const plain = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

function card(name) {
  // ok: js-html-from-parameter
  return `<div class="card"><h2>${plain(name)}</h2></div>`
}
