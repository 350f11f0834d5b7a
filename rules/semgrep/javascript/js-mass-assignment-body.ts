@Controller('users')
export class UsersController {
  @Patch(':id')
  async update(@Param('id') id: number, @Body() body: any) {
    // ruleid: js-mass-assignment-body
    await this.users.update(id, body)
  }
}
app.put('/me', async (req, res) => {
  const changes = req.body
  // ruleid: js-mass-assignment-body
  await User.updateOne({ _id: req.user.id }, changes)
})
app.put('/you', async (req, res) => {
  // ruleid: js-mass-assignment-body
  for (const key in req.body) {
    user[key] = req.body[key]
  }
})
app.put('/they', async (req, res) => {
  const { name } = req.body
  // ok: js-mass-assignment-body
  await User.updateOne({ _id: req.user.id }, { name })
})
app.put('/it', async (req, res) => {
  const changes = load()
  // ok: js-mass-assignment-body
  await User.updateOne({ _id: req.user.id }, changes)
})
@Controller('posts')
export class PostsController {
  @Patch(':id')
  async update(@Param('id') id: number, @Body() body: UpdatePost) {
    // ok: js-mass-assignment-body
    await this.posts.update(id, body)
  }
}
