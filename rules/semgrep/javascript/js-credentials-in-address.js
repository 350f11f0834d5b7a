// ruleid: js-credentials-in-address
request.get('https://admin:letmein99@example.com/status')
// ruleid: js-credentials-in-address
mongoose.connect('mongodb://root:toor1234@db.example.com:27017/app')
// ruleid: js-credentials-in-address
http.get({ host: 'example.com', auth: 'admin:hunter2' }, done)
// ruleid: js-credentials-in-address
const header = 'Basic ' + Buffer.from('admin:hunter2').toString('base64')
// ok: js-credentials-in-address
mongoose.connect(process.env.MONGO_URL)
// ok: js-credentials-in-address
mongoose.connect('mongodb://localhost:27017/app')
// ok: js-credentials-in-address
const doc = 'https://user:password@example.com'
// ok: js-credentials-in-address
const time = btoa('12:30:00')
