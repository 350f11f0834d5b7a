// ruleid: js-file-of-user-name
fs.readFile(userPath, done)
// ruleid: js-file-of-user-name
const text = fs.readFileSync('./docs/' + userInput, 'utf8')
// ruleid: js-file-of-user-name
createReadStream(requestedFile)
const place = './data/' + id + '.json'
// ruleid: js-file-of-user-name
const json = fs.readFileSync(place)
// ruleid: js-file-of-user-name
writeFile(join(uploads, file.originalname), file.buffer)
// ok: js-file-of-user-name
writeFile(join(uploads, randomUUID() + extname(file.originalname)), file.buffer)
// ok: js-file-of-user-name
fs.readFile(configPath, done)
// ok: js-file-of-user-name
const own = fs.readFileSync('./docs/index.md', 'utf8')
// ok: js-file-of-user-name
parse(userPath)
