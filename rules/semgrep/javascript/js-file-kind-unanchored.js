function isImage(name) {
  // ruleid: js-file-kind-unanchored
  return /\.(png|jpg|gif)/.test(name)
}
// ruleid: js-file-kind-unanchored
const types = /jpeg|jpg|png|gif/
// ruleid: js-file-kind-unanchored
if (file.originalname.match(/\.(pdf|docx)/i)) accept()
function isImageFixed(name) {
  // ok: js-file-kind-unanchored
  return /\.(png|jpg|gif)$/.test(name)
}
// ok: js-file-kind-unanchored
const exact = /^(jpeg|jpg|png)$/
// ok: js-file-kind-unanchored
const words = /picture|drawing/
