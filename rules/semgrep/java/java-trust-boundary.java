class Remember extends HttpServlet {
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    String name = request.getParameter("name");
    // ruleid: java-trust-boundary
    request.getSession().setAttribute("userName", name);
    HttpSession session = request.getSession();
    // ruleid: java-trust-boundary
    session.setAttribute("role", request.getParameter("role"));
    // ruleid: java-trust-boundary
    session.putValue(name, "10340");
    // ok: java-trust-boundary
    session.setAttribute("page", Integer.parseInt(request.getParameter("page")));
    // ok: java-trust-boundary
    session.setAttribute("theme", "dark");
    // ok: java-trust-boundary
    request.setAttribute("name", name);
  }
}
