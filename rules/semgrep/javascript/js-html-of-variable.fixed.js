import DOMPurify from 'dompurify'
// ok: js-html-of-variable
element.innerHTML = DOMPurify.sanitize(userInput)
