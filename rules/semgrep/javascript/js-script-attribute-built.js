// ruleid: js-script-attribute-built
btn.setAttribute('onclick', "go('" + id + "')")
// ruleid: js-script-attribute-built
link.setAttribute('onmouseover', `show(${name})`)
const script = document.createElement('script')
// ruleid: js-script-attribute-built
script.text = params.get('cb') + '({})'
// ruleid: js-script-attribute-built
const doc = new DOMParser().parseFromString(input, 'text/html')
document.body.appendChild(doc.body.firstChild)
// ok: js-script-attribute-built
btn.setAttribute('data-id', id)
// ok: js-script-attribute-built
btn.setAttribute('onclick', 'go()')
// ok: js-script-attribute-built
btn.addEventListener('click', () => go(id))
const div = document.createElement('div')
// ok: js-script-attribute-built
div.textContent = params.get('cb')
