class LoginServlet extends HttpServlet {
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    // ruleid: java-open-redirect
    response.sendRedirect(request.getParameter("next"));
    // ruleid: java-open-redirect
    response.setHeader("Location", request.getParameter("url"));
    // ok: java-open-redirect
    response.sendRedirect("/welcome");
    // ok: java-open-redirect
    response.setHeader("X-Page", request.getParameter("url"));
  }
}
@Controller
class Redirects {
  @GetMapping("/go")
  public String go(@RequestParam String target) {
    // ruleid: java-open-redirect
    return "redirect:" + target;
  }
  @GetMapping("/out")
  public RedirectView out(@RequestParam("to") String to) {
    // ruleid: java-open-redirect
    return new RedirectView(to);
  }
  @GetMapping("/user")
  public String user(@RequestParam String name) {
    // ok: java-open-redirect
    return "redirect:/users/" + name;
  }
  @GetMapping("/checked")
  public RedirectView checked(@RequestParam String to) {
    if (!ALLOWED.contains(to)) return new RedirectView("/");
    // ok: java-open-redirect
    return new RedirectView(to);
  }
}
