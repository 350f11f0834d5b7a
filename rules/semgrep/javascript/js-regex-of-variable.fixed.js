// ok: js-regex-of-variable
const re = new RegExp(escapeRegExp(searchTerm), 'gi')
