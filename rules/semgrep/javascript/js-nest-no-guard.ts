// ruleid: js-nest-no-guard
@Controller('admin')
export class AdminController {
  @Get('stats')
  stats() {
    return this.service.stats()
  }
}
// ruleid: js-nest-no-guard
@Controller('users')
export class UsersController {
  @Delete(':id')
  remove(@Param('id') id: string) {
    return this.users.delete(id)
  }
}
// ruleid: js-nest-no-guard
@Controller('posts')
export class PostsController {
  @Put(':id')
  change(@Param('id') id: string) {
    return this.posts.change(id)
  }
}
// ok: js-nest-no-guard
@Controller('health')
export class HealthController {
  @Get()
  health() {
    return 'ok'
  }
}
// ok: js-nest-no-guard
@Injectable()
export class UsersService {}
// ok: js-nest-no-guard
export const Controller = 1
