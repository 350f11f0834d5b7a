function show(message) {
  // ruleid: js-dom-html
  document.getElementById('message').innerHTML = message
}

function card(user) {
  const box = document.createElement('div')
  // ruleid: js-dom-html
  box.innerHTML = `<h2>${user.name}</h2>`
  return box
}

const greeting = new URLSearchParams(location.search).get('greeting')
// ruleid: js-dom-html
document.write('<p>' + greeting + '</p>')

fetch('/comments').then((res) => res.json()).then((comments) => {
  for (const comment of comments) {
    // ruleid: js-dom-html
    list.insertAdjacentHTML('beforeend', '<li>' + comment.text + '</li>')
  }
})

function title(value) {
  // ruleid: js-dom-html
  $('#title').html(value)
}

window.addEventListener('message', (event) => {
  // ruleid: js-dom-html
  panel.innerHTML = event.data
})

function showFixed(message) {
  // ok: js-dom-html
  document.getElementById('message').textContent = message
}

function cardFixed(user) {
  // ok: js-dom-html
  box.innerHTML = `<h2>${escapeHtml(user.name)}</h2>`
}

function cleaned(html) {
  // ok: js-dom-html
  box.innerHTML = DOMPurify.sanitize(html)
  const clean = DOMPurify.sanitize(html)
  // ok: js-dom-html
  box.innerHTML = clean
}

function fixed(count) {
  // ok: js-dom-html
  box.innerHTML = ''
  // ok: js-dom-html
  box.innerHTML = '<b>' + Number(count) + '</b>'
  // ok: js-dom-html
  list.append(count)
}
