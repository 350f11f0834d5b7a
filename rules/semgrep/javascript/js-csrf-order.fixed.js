app.use(methodOverride('_method'))
// ok: js-csrf-order
app.use(csrf({ cookie: true }))
// ok: js-csrf-order
app.use(express.json())
// ok: js-csrf-order
router.use(csrf())
