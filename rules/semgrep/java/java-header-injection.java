class HeaderServlet extends HttpServlet {
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    String lang = request.getParameter("lang");
    // ruleid: java-header-injection
    response.setHeader("Content-Language", lang);
    // ruleid: java-header-injection
    response.addHeader("X-Name", "name=" + request.getParameter("name"));
    // ruleid: java-header-injection
    response.addCookie(new Cookie("lang", lang));
    // ok: java-header-injection
    response.setHeader("Content-Language", lang.replaceAll("[^a-z]", ""));
    // ok: java-header-injection
    response.setIntHeader("X-Page", Integer.parseInt(request.getParameter("page")));
    // ok: java-header-injection
    request.setAttribute("lang", lang);
  }
}
