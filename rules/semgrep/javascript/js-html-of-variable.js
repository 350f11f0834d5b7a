// ruleid: js-html-of-variable
element.innerHTML = userInput
// ruleid: js-html-of-variable
document.getElementById('out').innerHTML = data.message
// ruleid: js-html-of-variable
$('#bio').html(user.bio)
// ruleid: js-html-of-variable
frame.srcdoc = userContent
// ok: js-html-of-variable
element.textContent = userInput
// ok: js-html-of-variable
element.innerHTML = ''
const empty = '<p>nothing here</p>'
// ok: js-html-of-variable
list.innerHTML = empty
// ok: js-html-of-variable
box.innerHTML = '<span class="text"></span>'

app.get('/', (req, res) => {
  // ruleid: js-html-of-variable
  res.send(`Hello, ${userInput}`)
  // ok: js-html-of-variable
  res.send(`Hello, ${greeting}`)
})
