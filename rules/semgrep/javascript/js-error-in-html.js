try {
  loadPage(decodeURIComponent(location.search.slice(1)))
} catch (e) {
  // ruleid: js-error-in-html
  document.body.innerHTML = e.message
}
fetch(url).catch((err) => {
  // ruleid: js-error-in-html
  box.innerHTML = '<p class="error">' + err.message + '</p>'
})
try {
  render(JSON.parse(text))
} catch (error) {
  // ruleid: js-error-in-html
  $('#out').html(`Could not read: ${error}`)
}
try {
  run()
} catch (e) {
  // ok: js-error-in-html
  box.textContent = e.message
  // ok: js-error-in-html
  box.innerHTML = '<p>Something went wrong</p>'
}
// ok: js-error-in-html
box.innerHTML = '<p>No error</p>'
