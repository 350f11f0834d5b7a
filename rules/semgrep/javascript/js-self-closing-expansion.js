const rxhtmlTag = /<(?!area|br|col|embed|hr|img|input|link|meta|param)(([a-z][^\/\0>\x20\t\r\n\f]*)[^>]*)\/>/gi
function expand(html) {
  // ruleid: js-self-closing-expansion
  return html.replace(rxhtmlTag, '<$1></$2>')
}
// ruleid: js-self-closing-expansion
const open = text.replace(/<(\w+)([^>]*)\/>/g, '<$1$2></$1>')
const tags = (markup) => {
  // ruleid: js-self-closing-expansion
  return markup.replace(/<((\w+)[^>]*)\/>/gi, '<$1></$2>')
}
// ok: js-self-closing-expansion
const bold = text.replace(/\*(.*?)\*/g, '<b>$1</b>')
// ok: js-self-closing-expansion
const swap = text.replace(/(\w+) (\w+)/, '$2 $1')
// ok: js-self-closing-expansion
const kept = html
