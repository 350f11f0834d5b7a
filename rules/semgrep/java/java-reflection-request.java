class Dispatch extends HttpServlet {
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws Exception {
    String action = request.getParameter("action");
    // ruleid: java-reflection-request
    Class<?> type = Class.forName(action);
    // ruleid: java-reflection-request
    Object made = Class.forName("org.example.actions." + action).getDeclaredConstructor().newInstance();
    // ruleid: java-reflection-request
    Method method = getClass().getMethod(request.getParameter("method"));
    // ok: java-reflection-request
    Action fixed = ACTIONS.get(action);
    // ok: java-reflection-request
    Class<?> driver = Class.forName("org.postgresql.Driver");
    if (!ALLOWED_ACTIONS.contains(action)) return;
    // ok: java-reflection-request
    Object again = Class.forName(action).getDeclaredConstructor().newInstance();
  }
}
