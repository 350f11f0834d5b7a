const multer = require('multer')
// ruleid: js-upload-any-file
const upload = multer({ dest: 'uploads/' })
// ruleid: js-upload-any-file
const storage = multer.diskStorage({ filename: (req, file, done) => done(null, file.originalname) })
// ruleid: js-upload-any-file
app.use(fileUpload())
// ok: js-upload-any-file
const uploadFixed = multer({ dest: 'uploads/', limits: { fileSize: 5000000 }, fileFilter: onlyImages })
// ok: js-upload-any-file
app.use(fileUpload({ limits: { fileSize: 5000000 } }))
// ok: js-upload-any-file
const text = 'multer({ dest })'
