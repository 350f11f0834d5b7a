// ruleid: js-regex-nested-repeat
const email = /^([a-zA-Z0-9_.-])+@(([a-zA-Z0-9-])+.)+([a-zA-Z0-9]{2,4})+$/
// ruleid: js-regex-nested-repeat
const url = /^(https?:\/\/)?([\da-z.-]+)\.([a-z.]{2,6})([/\w .-]*)*\/?$/
// ruleid: js-regex-nested-repeat
const list = new RegExp('^(.*,)+$')
// ruleid: js-regex-nested-repeat
const words = /^(\s*\w+\s*)*$/
// ok: js-regex-nested-repeat
const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
// ok: js-regex-nested-repeat
const host = /^(?:[a-z0-9]+\.)+[a-z]{2,}$/
// ok: js-regex-nested-repeat
const date = /^\d{4}-\d{2}-\d{2}$/
// ok: js-regex-nested-repeat
const csv = /^(?:[^,]+,)*[^,]+$/

// ruleid: js-regex-nested-repeat
const domain = /@[a-z]+\.([a-z]{2,4})+$/
// ruleid: js-regex-nested-repeat
const list = /^(\s*\w+\s*,?)*$/
// ok: js-regex-nested-repeat
const parts = /^\w+(,\w+)*$/
