const form = new Formidable()
// ruleid: js-upload-name-kept
form.uploadDir = '/srv/uploads'
// ruleid: js-upload-name-kept
form.keepExtensions = true
const storage = multer.diskStorage({
  filename(req, file, cb) {
    // ruleid: js-upload-name-kept
    cb(null, Date.now() + '-' + file.originalname)
  },
})
export async function POST(request) {
  const data = await request.formData()
  const file = data.get('file')
  // ruleid: js-upload-name-kept
  await fs.writeFile(`./public/${file.name}`, Buffer.from(await file.arrayBuffer()))
}
// ok: js-upload-name-kept
form.keepExtensions = false
// ok: js-upload-name-kept
cb(null, randomUUID())
// ok: js-upload-name-kept
fs.writeFile(config.name, text, done)
