class HelloServlet extends HttpServlet {
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setContentType("text/html");
    String name = request.getParameter("name");
    // ruleid: java-xss-response
    response.getWriter().println("<h1>Hello " + name + "</h1>");
    PrintWriter out = response.getWriter();
    // ruleid: java-xss-response
    out.write(String.format("<p>%s</p>", request.getQueryString()));
    // ruleid: java-xss-response
    out.print(name);
    // ok: java-xss-response
    out.print(Encode.forHtml(name));
    // ok: java-xss-response
    out.println("<p>" + HtmlUtils.htmlEscape(name) + "</p>");
    // ok: java-xss-response
    System.out.println("asked for " + name);
  }
}
@RestController
class SearchController {
  @GetMapping(value = "/search", produces = MediaType.TEXT_HTML_VALUE)
  public String search(@RequestParam String q) {
    // ruleid: java-xss-response
    return "<p>Results for " + q + "</p>";
  }
  @GetMapping("/find")
  public ResponseEntity<String> find(@RequestParam("q") String text) {
    // ruleid: java-xss-response
    return ResponseEntity.ok("<b>" + text + "</b>");
  }
  @GetMapping("/page")
  public String page(@RequestParam String q, Model model) {
    model.addAttribute("q", q);
    // ok: java-xss-response
    return "results";
  }
  @GetMapping("/count")
  public String count(@RequestParam int n) {
    // ok: java-xss-response
    return "<p>" + n + "</p>";
  }
}
