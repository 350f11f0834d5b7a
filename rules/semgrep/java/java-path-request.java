class DownloadServlet extends HttpServlet {
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String name = request.getParameter("file");
    // ruleid: java-path-request
    File file = new File("/srv/files/" + name);
    // ruleid: java-path-request
    byte[] bytes = Files.readAllBytes(Paths.get("/srv/files", name));
    // ok: java-path-request
    File flat = new File(BASE, FilenameUtils.getName(name));
  }
}
@RestController
class ReportController {
  @GetMapping("/reports/{name}")
  public Resource report(@PathVariable String name) throws IOException {
    // ruleid: java-path-request
    return new FileSystemResource(ROOT.resolve(name));
  }
  @GetMapping("/logs")
  public String log(@RequestParam(required = false) String day) throws IOException {
    // ruleid: java-path-request
    try (FileReader reader = new FileReader("logs/" + day + ".log")) { return read(reader); }
  }
  @GetMapping("/pages/{page}")
  public String page(@PathVariable String page) throws IOException {
    if (!PAGES.contains(page)) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    // ok: java-path-request
    return Files.readString(Path.of("pages", page + ".html"));
  }
  @GetMapping("/invoices/{id}")
  public byte[] invoice(@PathVariable long id) throws IOException {
    // ok: java-path-request
    return Files.readAllBytes(Path.of("invoices", id + ".pdf"));
  }
  @GetMapping("/docs/{name}")
  public byte[] document(@PathVariable String name) throws IOException {
    // ok: java-path-request
    Path target = BASE.resolve(name).normalize();
    if (!target.startsWith(BASE)) throw new SecurityException("outside");
    // ok: java-path-request
    return Files.readAllBytes(target);
  }
  @GetMapping("/greet")
  public String greet(@RequestParam String name) {
    // ok: java-path-request
    return messages.resolve(locale, name);
  }
}
