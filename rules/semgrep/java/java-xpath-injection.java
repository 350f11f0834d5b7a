class LoginServlet extends HttpServlet {
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws Exception {
    String user = request.getParameter("user");
    XPath xpath = XPathFactory.newInstance().newXPath();
    // ruleid: java-xpath-injection
    Object node = xpath.evaluate("/users/user[@name='" + user + "']", document, XPathConstants.NODE);
    String text = "/users/user[@name='" + user + "']";
    // ruleid: java-xpath-injection
    XPathExpression expression = xpath.compile(text);
    // ruleid: java-xpath-injection
    Node one = document.selectSingleNode("//user[@id='" + request.getParameter("id") + "']");
    xpath.setXPathVariableResolver(name -> user);
    // ok: java-xpath-injection
    xpath.evaluate("/users/user[@name=$user]", document);
    int id = Integer.parseInt(request.getParameter("id"));
    // ok: java-xpath-injection
    xpath.compile("/users/user[" + id + "]");
    // ok: java-xpath-injection
    templates.compile("/users/list.html");
  }
}
