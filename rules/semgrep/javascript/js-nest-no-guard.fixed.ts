// ok: js-nest-no-guard
@Controller('users')
@UseGuards(JwtAuthGuard)
export class UsersController {
  @Delete(':id')
  remove(@Param('id') id: string) {
    return this.users.delete(id)
  }
}
