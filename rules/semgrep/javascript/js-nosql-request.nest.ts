@Controller('articles')
export class ArticlesController {
  @Post('search')
  search(@Body() query: any) {
    // ruleid: js-nosql-request
    return this.articles.find(query).limit(20)
  }

  @Post('find')
  find(@Body() dto: SearchDto) {
    // ok: js-nosql-request
    return this.articles.find({ title: { $eq: dto.title } })
  }
}
