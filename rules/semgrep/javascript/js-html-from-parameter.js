function card(name, bio) {
  // ruleid: js-html-from-parameter
  return `<div class="card"><h2>${name}</h2><p>${bio}</p></div>`
}

// ruleid: js-html-from-parameter
const row = (user) => `<tr><td>${user.name}</td></tr>`

function greeting(visitor) {
  // ruleid: js-html-from-parameter
  return '<h1>Hello ' + visitor + '</h1>'
}

function columns(width) {
  // ok: js-html-from-parameter
  return `<td width="${width}"></td>`
}

function address(street) {
  // ok: js-html-from-parameter
  return `${street}, Bern`
}

const lit = (name) => {
  // ok: js-html-from-parameter
  return html`<p>${name}</p>`
}
