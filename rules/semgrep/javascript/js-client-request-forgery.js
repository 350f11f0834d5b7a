const query = new URLSearchParams(location.search)
// ruleid: js-client-request-forgery
axios.get('https://chat.example.com/file/' + query.get('message') + '.json').then(show)
const api = new URL(window.location.href).searchParams.get('api')
// ruleid: js-client-request-forgery
fetch(api + '/data').then(show)
// ruleid: js-client-request-forgery
$.get(location.hash.slice(1), render)
// ok: js-client-request-forgery
fetch('/search?q=' + encodeURIComponent(query.get('q')))
// ok: js-client-request-forgery
fetch('/data').then(show)
if (allowed.includes(api)) {
  // ok: js-client-request-forgery
  fetch(api)
}
